package screen

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// odds is the large number, in 100 that it works, and what follows then.
func (v *previewing) odds() {
	const wide = 82
	if v.d.Verb == rules.Offer {
		v.promise()
		return
	}
	number, words := sheet.Count(int(v.f.Odds)), v.oddsWords()
	if v.byTeams() {
		number = sheet.Count(int(v.f.Votes.Needed))
	}
	if v.f.Odds >= 100 {
		v.Sign("tick", sheet.P(v.r.X+6, v.y+8), 40, ink.Red)
		words = v.say("ui.before.certain_long")
	} else if v.Paged { // so low that a page can end below it
		v.Text(v.r.X, v.y, number, sheet.Headline.Sized(38).In(ink.Red))
	} else {
		v.Text(v.r.X, v.y-4, number, sheet.Headline.In(ink.Red))
	}
	at := sheet.R(v.r.X+wide, v.y+4, v.r.W-wide, 0)
	h := v.Wrap(at, words, sheet.RowStrong.Sized(15.5))
	if then := v.then(); then != "" {
		h += v.Wrap(sheet.R(at.X, at.Y+h+1, at.W, 0), then, sheet.Row)
	}
	for _, said := range v.ends {
		h += v.Wrap(sheet.R(at.X, at.Y+h+1, at.W, 0), said, sheet.Row.In(ink.Soft))
	}
	v.y += max(pick(v.Builder, 56, 48), h+10)
}

// ifRival says how much less courting wins when the secretary turns out to be another's man.
func (p *ordering) ifRival(f *rules.Forecast) (int, rules.Person) {
	if p.move.Do != rules.Court || f.ChangesN == 0 {
		return 0, rules.Nobody
	}
	n, who := p.s.Book.CourtedAgainst(&p.s.Obs, rules.Bloc(p.move.A))
	if n >= int(f.Changes[0].N) {
		return 0, rules.Nobody
	}
	return n, who
}

// fit leaves of what an order would change what can come, and says of the rest why not.
func (p *ordering) fit(f *rules.Forecast) []string {
	var ends []string
	n := int8(0)
	for _, d := range f.Changes[:f.ChangesN] {
		fits := p.s.Book.Reachable(&p.s.Obs, []rules.Delta{d})
		if len(fits) == 0 || fits[0].N != d.N {
			ends = append(ends, p.end(d, len(fits) == 0))
		}
		for _, x := range fits {
			f.Changes[n] = x
			n++
		}
	}
	f.ChangesN = n
	f.FailingN = int8(copy(f.Failing[:], p.s.Book.Reachable(&p.s.Obs, f.Failing[:f.FailingN])))
	if least, who := p.ifRival(f); who != rules.Nobody {
		ends = append(ends, p.say("ui.before.if_rival", "n", sheet.Signed(least), "person", who))
	}
	if p.move.Do == rules.Appoint {
		ends = append(ends, p.binds(f))
	}
	if p.move.Do == rules.Attack && p.s.Book.MayLieLow(p.t, rules.Seat(p.move.A)) {
		ends = append(ends, p.say("ui.before.if_low", "n", p.s.Book.LowOdds(&p.s.Obs, p.move)))
	}
	return ends
}

// binds says how surely an appointed man is one's own afterwards: the post is certain, he is not.
func (p *ordering) binds(f *rules.Forecast) string {
	who, key := rules.Person(p.move.B), "ui.before.binds.unknown"
	switch {
	case ownMan(p.s.Book, &p.s.Obs, who):
		key = "ui.before.binds.yours"
	case p.s.Obs.Patron[p.s.Book.Official(who)] == rules.NoSeat:
		key = "ui.before.binds.free"
	}
	return p.say(key, "person", who, "n", f.OddsOf.Sum())
}

// end says that a number goes no further, or that it stands there already.
func (p *ordering) end(d rules.Delta, already bool) string {
	low, high := d.Ref.Kind.Range()
	if d.N < 0 {
		high = low
	}
	key := "ui.before.ends"
	if already {
		key = "ui.before.at_end"
	}
	return p.say(key, "what", p.s.Tell.RefTo(d.Ref, p.s.Obs.Me), "n", high, "m", sheet.Signed(int(d.N)))
}

// promise is what an offer means; whether it is taken is the other's to say.
func (v *previewing) promise() {
	x := rules.Pledge{A: v.s.Obs.Me, B: rules.Seat(v.move.A), Kind: rules.PledgeKind(v.move.B),
		Enemy: rules.Seat(v.move.C), Issue: rules.Issue(v.move.C)}
	v.Sign("pledge", sheet.P(v.r.X+8, v.y+8), 40, ink.Red)
	at := sheet.R(v.r.X+66, v.y+2, v.r.W-66, 0)
	h := v.Wrap(at, v.say("of", "who", x.B, "what", v.s.Tell.PledgeWords(x)), sheet.RowStrong.Sized(15.5)) + 2
	h += v.Wrap(sheet.R(at.X, at.Y+h, at.W, 0), v.means(x), sheet.Sentence) + 2
	h += v.Wrap(sheet.R(at.X, at.Y+h, at.W, 0), v.termAbout(), sheet.Row.In(ink.Soft))
	v.y += h + 12
	v.note("person", v.say("ui.before.his_answer", "who", x.B))
}

// parts is the staircase of the odds; of what is certain, of its strength in per cent.
func (v *previewing) parts() {
	list := v.f.OddsOf.All()
	if len(list) == 0 || len(list) == 1 && v.f.Odds >= 100 {
		return
	}
	if v.f.Odds >= 100 && v.d.Verb != rules.Inquire {
		v.Fit(sheet.R(v.r.X, v.y, v.r.W, 17), v.say("ui.before.strength"), sheet.Row.In(ink.Soft))
		v.y += 18
	}
	stairs := make([]sheet.Part, 0, len(list))
	for _, x := range list {
		stairs = append(stairs, sheet.Part{Name: v.s.Tell.PartTo(x, v.d.Verb, v.s.Obs.Me), Value: int(x.N)})
	}
	v.y += v.stairs(sheet.R(v.r.X, v.y, v.r.W, 0), stairs) + 2
	if sum := v.f.OddsOf.Sum(); sum != int(v.f.Odds) && (v.f.Odds < 100 || v.d.Verb == rules.Inquire) {
		v.y += v.Wrap(sheet.R(v.r.X, v.y, v.r.W, 0), v.say(oddsBound(sum, int(v.f.Odds)), "sum", sheet.Count(sum), "n", v.f.Odds), sheet.Row.In(ink.Soft)) + 2
	}
}

// oddsBound is the key of why the odds are not the sum of their parts: nothing is surer or less
// sure than the rules let it be.
func oddsBound(sum, odds int) string {
	if sum > odds {
		return "ui.before.odds_most"
	}
	return "ui.before.odds_least"
}

// stairs prints the parts. Where a name is too long for its column all rows have room for two
// lines.
func (v *previewing) stairs(r sheet.Rect, list []sheet.Part) float64 {
	pitch, column := pick(v.Builder, 20.5, 18.5), r.W*sheet.StairNames-9
	for i := range list {
		if v.Wide(list[i].Name, v.least(sheet.Row)) > column {
			pitch = pick(v.Builder, 31, 29)
		}
	}
	for i := range list {
		short := v.brief(list[i].Name, column, 2, sheet.SmallestPlain)
		if short != list[i].Name {
			v.Node(sheet.Node{ID: "before-part" + sheet.Count(i), Name: list[i].Name, Value: sheet.Signed(list[i].Value), Quiet: true,
				Rect: sheet.R(r.X, r.Y+pitch*float64(i), r.W, pitch), Tip: sheet.Tip{Title: list[i].Name}})
		}
		list[i].Name = short
	}
	return v.Staircase(r, pitch, list)
}

// outcomes says what follows when it does not work.
func (v *previewing) outcomes() {
	said := v.refused()
	if list := v.changes(v.unpaid(v.f.Failing[:v.f.FailingN])); list != "" {
		said = v.say(v.elseKey(), "list", list)
	}
	if said == "" {
		return
	}
	v.y += 4
	if v.relieves() {
		v.Sign("dash", sheet.P(v.r.X, v.y+2), 12, ink.Black)
	} else {
		v.Sign("cross", sheet.P(v.r.X, v.y+2), 12, ink.RedDeep)
	}
	v.y += v.Wrap(sheet.R(v.r.X+20, v.y, v.r.W-20, 0), said, sheet.Row)
}

// relieves reports whether all that follows when it does not work is good for whoever orders it.
func (v *previewing) relieves() bool {
	for _, d := range v.unpaid(v.f.Failing[:v.f.FailingN]) {
		good := d.N > 0
		switch d.Ref.Kind {
		case rules.RefOdium, rules.RefMarks, rules.RefLost:
			good = d.N < 0
		}
		if rules.Seat(d.Ref.A) != v.s.Obs.Me || !good {
			return false
		}
	}
	return true
}

// votes is the forecast of the vote on a motion.
func (v *previewing) votes() {
	if v.d.Verb != rules.Propose && (v.d.Verb != rules.Gesture || rules.GestureKind(v.move.A) != rules.OfferToResign) {
		return
	}
	m := v.move.Motion()
	v.y += v.Wrap(sheet.R(v.r.X, v.y, v.r.W, 0), v.s.Tell.MotionOn(m, v.t), sheet.SentenceBold) + 2
	about := v.s.Tell.MotionAbout(m, v.t)
	if m.Kind != rules.Censure && m.Kind != rules.Demand { // what these bring stands beside the odds
		about = motionAbout(v.s, m, v.t)
	}
	v.y += v.Wrap(sheet.R(v.r.X, v.y, v.r.W, 0), about, sheet.Row.In(ink.Soft)) + 4
	t := v.f.Votes
	if t.Percent {
		v.shares(t)
		return
	}
	if !v.tellerDiscs(sheet.R(v.r.X, v.y, v.r.W, 24), m) {
		v.Fit(sheet.R(v.r.X, v.y, v.r.W, 20), v.votesWords(t, m), sheet.RowStrong)
	}
	tip := v.motionTip(m)
	v.Node(sheet.Node{ID: "before-votes", Name: v.say("ui.before.votes", "n", t.For, "m", t.Against, "k", t.Open), Rect: sheet.R(v.r.X, v.y, v.r.W, 24), Tip: tip})
	v.y += 26
	v.sureness(m)
}

// shares is the forecast of the plenum: per cent for, and what is needed.
func (v *previewing) shares(t rules.Tellers) {
	bar := sheet.R(v.r.X, v.y+2, v.r.W-150, 18)
	v.ShareBar(bar, sheet.ShareBar{Label: v.say("ui.per_cent", "n", t.For), First: int(t.For)})
	x := bar.X + bar.W*float64(t.Needed)/100
	v.Fill(sheet.R(x-1, bar.Y-3, 3, bar.H+6), ink.Red)
	v.fitted(sheet.R(bar.Right()+10, v.y, 140, 22), v.say("ui.before.needed", "n", t.Needed), sheet.RowStrong)
	v.y += 28
}

// noteSign is the room of the sign before a note.
const noteSign = 26.0

// notes are the precedent, who will see it, and what a trait or rule adds; two abreast in pages
// where each has room in one line.
func (v *previewing) notes() {
	type note struct{ sign, text string }
	var list []note
	if bloc := v.about(); bloc >= 0 {
		list = append(list, note{"urn", v.say("ui.before.worth", "bloc", bloc, "n", v.t.Blocs[bloc].Weight)})
	}
	if v.f.Sets >= 0 && v.d.Verb != rules.Offer {
		k := rules.Precedent(v.f.Sets)
		text := v.say("ui.before.precedent", "precedent", v.s.Tell.Precedent(k))
		switch n := v.s.Book.PrecedentPrice(v.t, k); {
		case v.t.Precedents[k].Times == 0:
		case n == 0:
			text = v.say("ui.before.precedent_cheap", "precedent", v.s.Tell.Precedent(k))
		default:
			text = v.say("ui.before.precedent_again", "precedent", v.s.Tell.Precedent(k), "n", n)
		}
		list = append(list, note{"scales", text})
	}
	if v.d.Verb == rules.Propose {
		list = append(list, note{"chair", v.twoVoted()})
	}
	list = append(list, note{"speaker", v.say(v.seenKey())})
	if v.f.Seen != rules.Everybody && v.d.Verb == rules.Inquire {
		list = append(list, note{"eye", v.say("ui.before.noticed", "n", v.s.Book.Numbers.InquireSeen)})
	}
	whole, columns := v.r, 1
	if v.Paged && len(list) > 1 && !slices.ContainsFunc(list, func(x note) bool {
		return v.Wide(x.text, sheet.Sentence) > whole.Column(0, 2, 14).W-noteSign
	}) {
		columns = 2
	}
	for i := 0; i < len(list); i += columns {
		top, low := v.y, v.y
		for k, x := range list[i:min(i+columns, len(list))] {
			v.r, v.y = whole.Column(k, columns, 14), top
			v.note(x.sign, x.text)
			low = max(low, v.y)
		}
		v.y = low
	}
	v.r = whole
}

// twoVoted says how a motion comes to a vote when more are tabled than can be voted on: by the chair, as far
// as he is seen to lean, or by seconders. The odds beside it are those of the vote alone.
func (v *previewing) twoVoted() string {
	chair := v.s.Book.Chairman(v.t)
	if chair == v.s.Obs.Me {
		return v.say("ui.before.two_voted_mine")
	}
	m := v.move.Motion()
	if open := unforetold(v.s.persons(), m); chair != rules.NoSeat && !open.Has(chair) {
		if parts := v.s.Book.Lean(&v.s.Obs, rules.Person(chair), m); rules.LeansTo(parts.Sum()) == rules.Against {
			return v.say("ui.before.two_voted_against", "who", chair)
		}
	}
	return v.say("ui.before.two_voted", "who", chair)
}

// about is the bloc that the order is about, or NoBloc.
func (v *previewing) about() rules.Bloc {
	bloc := rules.NoBloc
	switch m := v.move; m.Do {
	case rules.Court, rules.Recruit:
		bloc = rules.Bloc(m.A)
	case rules.Appoint:
		if m.A >= 0 && int(m.A) < len(v.s.Book.Posts) {
			bloc = v.s.Book.Posts[m.A].Leads
		}
	}
	if int(bloc) >= len(v.s.Book.Blocs) {
		return rules.NoBloc
	}
	return bloc
}

func (v *previewing) seenKey() string {
	switch {
	case v.d.Verb == rules.Offer && v.move.D == 1:
		return "ui.before.seen_two"
	case v.d.Verb == rules.Offer:
		return "ui.before.seen_accepted"
	case v.f.Seen == rules.Everybody:
		return "ui.before.seen_all"
	}
	return "ui.before.seen_you"
}

func (v *previewing) note(sign, text string) {
	v.Sign(sign, sheet.P(v.r.X, v.y+1), 15, ink.Black)
	h := v.Wrap(sheet.R(v.r.X+noteSign, v.y, v.r.W-noteSign, 0), text, sheet.Sentence)
	v.Together(sheet.R(v.r.X, v.y, v.r.W, h))
	v.y += h + 4
}
