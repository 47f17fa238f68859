package screen

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// country prints the numbers of the country, shown from 0 to 10.
func (p *board) country(r sheet.Rect) {
	in := panel(p.Builder, r, p.say("ui.board.country"), p.say("ui.board.country_note"), p.say("ui.board.country_note.short"))
	pitch := min(p.Airy(20.5), max(17, in.H/float64(max(1, len(p.s.Book.Meters)))))
	if p.Paged {
		pitch = pledgePitch // a page can end between rows that stand side by side
	}
	p.list("country", in, pitch, len(p.s.Book.Meters), func(i int, row sheet.Rect) {
		p.meter(rules.Meter(i), row)
	})
}

func (p *board) meter(m rules.Meter, r sheet.Rect) {
	rule := &p.s.Book.Meters[m]
	id := "country-" + rule.ID
	value, drift := int(p.t.Meters[m]), p.cameBy(m)
	if p.Node(sheet.Node{ID: id, Name: rule.Name, Rect: least(r), Group: "country", Tip: p.meterTip(m),
		Value: sheet.Count(tenth(value))}).Pointed {
		p.Fill(r, ink.Buff)
	}
	p.Sign(rule.Sign, sheet.P(r.X, r.Middle().Y-7.5), 15, ink.Black)
	more := max(0, r.W-300) + p.meterSlack()
	p.fitted(sheet.R(r.X+21, r.Y, pick(p.Builder, 103, 99)+more, r.H), rule.Name, sheet.RowStrong)
	p.Meter(r.X+126+more, r.Middle().Y, p.s.struck(m, sheet.Meter{Value: tenth(value), Of: 10, Drift: drift, Bad: drift*int(rule.Bad) > 0, Crisis: float64(rule.Crisis) / 10}))
	if inCrisis(rule, value) {
		p.Sign("bell", sheet.P(r.Right()-14, r.Middle().Y-7), 13, ink.Red)
	}
}

// cameBy is how far a number of the country has come since the votes of the last round: what its
// aftermath did, and the events since. The aftermath alone may have moved it the other way from
// what the board shows.
func (p *board) cameBy(m rules.Meter) int {
	drift := int(p.t.Drift[m])
	if last := pageOfRound(p.s, int(p.t.Round)-1); last != nil {
		drift += int(p.t.Meters[m]) - int(last.Meters[m])
	}
	return drift
}

// meterSlack is how much the bars give way, all alike, to the longest name.
func (p *board) meterSlack() float64 {
	most, room := pick(p.Builder, 10, 16), pick(p.Builder, 102, 98) // in pages names keep clear of the bars
	wide := 0.0
	for i := range p.s.Book.Meters {
		wide = max(wide, p.Wide(p.s.Book.Meters[i].Name, p.least(sheet.RowStrong))-room)
	}
	return min(most, wide)
}

// tenth is how a number from 0 to 100 is shown.
func tenth(n int) int { return min(10, max(0, (n+5)/10)) }

func inCrisis(m *rules.MeterRule, value int) bool {
	if m.Bad > 0 {
		return value >= int(m.Crisis)
	}
	return value <= int(m.Crisis)
}

func (p *board) meterTip(m rules.Meter) sheet.Tip {
	rule := &p.s.Book.Meters[m]
	t := p.tip(rule.Name, rule.Name)
	t.say(rule.About)
	t.pair(p.say("ui.board.tip.now"), p.say("ui.board.of_10", "n", decimal(int16(p.t.Meters[m]))))
	key := "ui.board.tip.crisis_low"
	if rule.Bad > 0 {
		key = "ui.board.tip.crisis_high"
	}
	t.pair(p.say(key), decimal(int16(rule.Crisis)))
	drift := "ui.board.tip.drift_none"
	switch d := p.cameBy(m); {
	case d > 0:
		drift = "ui.board.tip.drift_up"
	case d < 0:
		drift = "ui.board.tip.drift_down"
	}
	t.say(p.say(drift))
	if n := p.t.AtCollapse[m]; n > 0 {
		t.say(p.say("ui.board.tip.collapse", "n", n))
	}
	t.say(p.say("ui.board.tip.country_by"))
	p.prospects(t, m)
	return t.Tip
}

// pledgePitch is how far apart open pledges stand.
const pledgePitch = 21.5

// pledgeTwo is the same where what one is about takes two lines.
const pledgeTwo = 29.0

// pledgeLeft is where it begins in a row to say what a pledge is about.
const pledgeLeft = 84.0

// pledgeRoom is how wide the place for that is, before its term.
func (p *board) pledgeRoom(x rules.Pledge, row float64) float64 {
	return row - pledgeLeft - p.Wide(p.s.Tell.PledgeTerm(x), sheet.RowStrong) - 8
}

// openPledges are the pledges that everybody knows, by their place in the list: those of the one
// who looks first.
func (p *board) openPledges() []int {
	var list []int
	for i := range p.s.Obs.Pledges {
		if x := &p.s.Obs.Pledges[i]; x.Live == rules.Binding && !x.Sealed {
			list = append(list, i)
		}
	}
	slices.SortStableFunc(list, func(i, k int) int {
		switch mine := p.s.Obs.Pledges[i].Has(p.s.Obs.Me); {
		case mine == p.s.Obs.Pledges[k].Has(p.s.Obs.Me):
			return 0
		case mine:
			return -1
		}
		return 1
	})
	return list
}

// pledges prints what men have openly promised each other.
func (p *board) pledges(r sheet.Rect) {
	pitch := p.Airy(pledgePitch)
	note := p.say("ui.board.pledges_note")
	if p.offerLink(r) {
		note = ""
	}
	in := panel(p.Builder, r, p.say("ui.board.pledges"), note)
	open := p.openPledges()
	if len(open) == 0 {
		p.Wrap(in, p.say("ui.board.pledges_none"), sheet.Row.In(ink.Soft))
	}
	for _, k := range open {
		if x := p.s.Obs.Pledges[k]; p.Wide(p.s.Tell.PledgeShort(x), p.least(sheet.Row)) > p.pledgeRoom(x, r.W-besideBar) {
			pitch = max(pitch, pledgeTwo)
		}
	}
	p.list("pledges", in, pitch, len(open), func(i int, row sheet.Rect) { p.pledge(i, open[i], row) })
}

// offerLink leads to an offer, as the key of the order does among all orders, and reports whether
// one can be made.
func (p *board) offerLink(r sheet.Rect) bool {
	label := p.say("ui.board.pledge_offer")
	t := p.tip(label, p.term("pledge"))
	do := p.leads(t, lead{rules.Move{Do: rules.Offer}, 0})
	if do.Name == "" {
		return false
	}
	wide := p.Wide(label, sheet.RowStrong.Sized(14)) + p.CapWide(p.Keys.Of(hand.P)) + 20
	p.Button(sheet.Button{ID: offerID, Rect: sheet.R(r.Right()-wide, r.Y+1, wide, 24), Label: label, Key: hand.P, Kind: sheet.Words, Do: do, Tip: t.Tip})
	return true
}

// offerID is the link on the board that leads to an offer.
const offerID = "pledge-offer"

// pledge is row i, about pledge k of the list.
func (p *board) pledge(i, k int, r sheet.Rect) {
	x := p.s.Obs.Pledges[k]
	id := "pledge-" + sheet.Count(k)
	t := p.tip(p.s.Tell.Pledge(x, p.s.Obs.Me), p.term("pledge"))
	t.say(p.say("ui.pledges.means." + pledgeKeys[x.Kind]))
	t.say(p.say("ui.board.tip.pledge_open", "n", p.s.Book.Numbers.BreakWord))
	n := sheet.Node{ID: id, Role: sheet.TableRow, Name: p.s.Tell.Pledge(x, p.s.Obs.Me), Rect: least(r), Group: "pledges", Tip: t.Tip}
	if !p.s.Public() {
		n.Do = open("pledges")
	}
	if p.Node(n).Pointed {
		p.Fill(r, ink.Buff)
	}
	y := r.Middle().Y
	p.Fit(sheet.R(r.X, r.Y, 12, r.H), sheet.Count(i+1), sheet.RowStrong)
	p.low(sheet.P(r.X+25, y), rules.Person(x.A))
	p.Sign("pledge", sheet.P(r.X+38, y-6.5), 13, ink.Black)
	p.low(sheet.P(r.X+65, y), rules.Person(x.B))
	term := p.s.Tell.PledgeTerm(x)
	w := p.Wide(term, sheet.RowStrong)
	at, words := sheet.R(r.X+pledgeLeft, r.Y, p.pledgeRoom(x, r.W), r.H), p.s.Tell.PledgeWords(x)
	if p.Wide(words, p.least(sheet.Row)) > at.W {
		words = p.s.Tell.PledgeShort(x)
	}
	p.lineOrTwo(at, words, sheet.Row)
	p.Fit(sheet.R(r.Right()-w-1, r.Y, w+1, r.H), term, sheet.RowStrong.In(ink.Soft).Right())
}

// low prints a man's monogram no higher than a row.
func (p *board) low(at sheet.Point, who rules.Person) {
	if p.mine(who) {
		p.Monogram(at, p.mono(who), sheet.MineLow)
		return
	}
	p.disc(at, who)
}

var pledgeKeys = [...]string{rules.VoteTogether: "vote_together", rules.Protection: "protection",
	rules.CommonLine: "common_line", rules.CommonEnemy: "common_enemy"}
