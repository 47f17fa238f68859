package screen

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// mostLately is how many of the last things that moved a number are told.
const mostLately = 3

// lately adds what moved a number last, as the seat that looks was shown it.
func (p *board) lately(t *tip, moved func(rules.Event) bool) {
	var list []string
	for i := len(p.s.Log) - 1; i >= 0 && len(list) < mostLately; i-- {
		if e := p.s.Log[i]; moved(e.Event) {
			list = append(list, p.say("ui.why.lately_line", "date", p.s.Tell.RoundShort(int8(e.Round)), "what", p.s.Tell.Fact(e.Event, p.s.Obs.Me)))
		}
	}
	if len(list) == 0 {
		return
	}
	t.say(p.say("ui.why.lately"))
	slices.Reverse(list)
	for _, line := range list {
		t.say(line)
	}
}

// moves reports whether an event changed a number of a man by an event card, or by one of
// the facts that always do.
func moves(e rules.Event, q rules.Seat, kind rules.RefKind, facts ...rules.Fact) bool {
	if e.What == rules.Effected {
		return e.Ref.Kind == kind && rules.Seat(e.Ref.A) == q
	}
	if e.What == rules.Settled {
		return e.Ref.Kind == kind && rules.Seats(e.N|e.M).Has(q)
	}
	return e.Who == q && slices.Contains(facts, e.What)
}

// number is one of the numbers under a seat, with its tip.
type number struct {
	id, name string
	value    int
	tip      *tip
}

// numberNodes lets each number of a man be asked: they lie side by side under his picture.
func (p *board) numberNodes(r sheet.Rect, q rules.Seat) {
	id := seatID(p.s.Book, q)
	list := []number{p.prestigeOf(q), p.odiumOf(q), p.wordOf(q)}
	wide := min(r.W, 78) / float64(len(list))
	x := r.Middle().X - wide*float64(len(list))/2
	for i, n := range list {
		p.Node(sheet.Node{ID: id + "." + n.id, Name: n.name, Value: sheet.Count(n.value), Rect: sheet.R(x+wide*float64(i), r.Y, wide, r.H), Group: "numbers",
			Tip: n.tip.Tip, Inner: true})
	}
}

// asks reports whether somebody looks at a number, so that its parts are worth counting.
func (p *board) asks(q rules.Seat, number string) bool {
	return p.Asked(seatID(p.s.Book, q) + "." + number)
}

// sinceStart sets a number beside the one with which the scenario began.
func (p *board) sinceStart(t *tip, now, start int) {
	t.pair(p.say("ui.why.now"), sheet.Count(now))
	t.pair(p.say("ui.why.start"), sheet.Count(start))
}

func (p *board) prestigeOf(q rules.Seat) number {
	name := p.say("ui.why.prestige_of", "who", q)
	n := int(p.t.Men[q].Prestige)
	t := p.tip(name, p.term("prestige"))
	if p.asks(q, "prestige") {
		t.say(p.say("ui.board.prestige_about"))
		p.sinceStart(t, n, int(p.s.Book.Contenders[q].Prestige))
		p.lately(t, func(e rules.Event) bool {
			return moves(e, q, rules.RefPrestige, rules.MiddleGround, rules.Recanted, rules.Blamed) || e.What == rules.Attacked && e.Whom == q && e.M == 1
		})
		parts := p.s.Book.Home(p.t, q)
		t.say(p.say("ui.why.home", "n", parts.Sum()))
		p.partLines(t, &parts, homeKeys)
		p.power(t, q)
	}
	return number{"prestige", name, n, t}
}

var homeKeys = map[rules.Why]string{rules.WhyBase: "ui.why.home.name", rules.WhyRung: "ui.why.home.rung", rules.WhyGain: "ui.why.home.posts"}

var powerKeys = map[rules.Why]string{rules.WhyPrestige: "ui.why.power.prestige", rules.WhyGain: "ui.why.power.posts", rules.WhySympathy: "ui.why.power.committee"}

// partLines adds the parts of a sum, under their own words.
func (p *board) partLines(t *tip, parts *rules.Parts, keys map[rules.Why]string) {
	for _, x := range parts.All() {
		t.pair(p.say(keys[x.Why]), sheet.Signed(int(x.N)))
	}
}

// power adds up what the others see of a man's power.
func (p *board) power(t *tip, q rules.Seat) {
	parts := p.s.Book.VisibleParts(p.t, q)
	t.say(p.say("ui.why.power"))
	p.partLines(t, &parts, powerKeys)
	t.pair(p.say("ui.why.power.sum"), sheet.Count(p.s.Book.Visible(p.t, q)))
}

func (p *board) odiumOf(q rules.Seat) number {
	name := p.say("ui.why.odium_of", "who", q)
	n := int(p.t.Men[q].Odium)
	t := p.tip(name, p.term("odium"))
	if p.asks(q, "odium") {
		t.say(p.say("ui.board.odium_about", "n", p.s.Book.Numbers.CauseOdium))
		p.sinceStart(t, n, int(p.s.Book.Contenders[q].Odium))
		p.lately(t, func(e rules.Event) bool { return moves(e, q, rules.RefOdium, rules.LeaderFeared, rules.LayLow) })
		t.say(p.say("ui.why.odium_falls"))
		if p.t.Leader == q {
			t.say(p.say("ui.why.odium_leads"))
		}
	}
	return number{"odium", name, n, t}
}

func (p *board) wordOf(q rules.Seat) number {
	name := p.say("ui.why.word_of", "who", q)
	n := int(p.t.Men[q].Word)
	t := p.tip(name, p.term("word"))
	if p.asks(q, "word") {
		t.say(p.say("ui.board.word_about"))
		p.sinceStart(t, n, int(p.s.Book.Contenders[q].Word))
		p.lately(t, func(e rules.Event) bool { return moves(e, q, rules.RefWord, rules.LostWord, rules.PledgeBroken) })
		if out := p.s.Book.Outside(p.t, q); out > 0 {
			t.say(p.say("ui.why.word_outside", "who", q, "n", out))
		} else {
			t.say(p.say("ui.why.word_mends"))
		}
	}
	return number{"word", name, n, t}
}
