package screen

import (
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// How the values of a question are shown.
type showing uint8

const (
	asChips    showing = iota // a row of buttons
	asFaces                   // portraits
	asLines                   // a line each, with a word about it
	asRows                    // a list that scrolls: blocs, posts
	asPeople                  // a list of heads that scrolls
	asSwitches                // yes or no
	asPair                    // either of two, of which one is chosen from the start
)

func (n Noun) showing() showing {
	switch n {
	case ARival:
		return asFaces
	case AWeapon, AGesture, ADocument, APromise, AFacet, ALever, AWay:
		return asLines
	case ABloc, APost:
		return asRows
	case AnOfficial, ACandidate, ASuccessor:
		return asPeople
	case AnAppeal:
		return asSwitches
	case ASeal:
		return asPair
	}
	return asChips
}

// showing is how the noun is shown; but while no motion is chosen there is room to say of each kind what it
// does and costs.
func (q *Question) showing() showing {
	if q.Noun == AMotion && q.Chosen < 0 {
		return asLines
	}
	return q.Noun.showing()
}

func (n Noun) scrolls() bool { return n.showing() == asRows || n.showing() == asPeople }

// firstList is how wide the first of two lists is, of the plain width of both.
const firstList, listsWide = 238.0, 500.0

// middle prints the questions one below the other; two lists stand side by side.
func (p *ordering) middle(r sheet.Rect) {
	switch {
	case p.d.Verb == rules.NoVerb:
		p.introduce(r)
		return
	case len(p.questions) == 0:
		p.nothingAsked(r)
		return
	}
	gap := 14.0
	rest := r.H
	lists := 0
	for i := range p.questions {
		if p.questions[i].Noun.scrolls() {
			lists++
			continue
		}
		rest -= p.tall(&p.questions[i], r.W) + gap
	}
	y, column := r.Y, 0
	for i := range p.questions {
		q := &p.questions[i]
		if q.Noun.scrolls() && !p.Paged {
			at := sheet.R(r.X, y, r.W, rest)
			if lists == 2 {
				first := firstList * max(1, r.W/listsWide)
				at = sheet.R(r.X, y, first, rest)
				if column == 1 {
					at = sheet.R(r.X+first+16, y, r.W-first-16, rest)
				}
			}
			p.question(q, at)
			if column++; column == lists {
				y += rest + gap
			}
			continue
		}
		h := p.tall(q, r.W)
		p.question(q, sheet.R(r.X, y, r.W, h))
		y += h + gap
	}
	if p.Paged {
		r.H = y + 184 - r.Y
	}
	p.where(sheet.R(r.X, y+4, r.W, r.Bottom()-y-4))
}

// whereNode is the id of the scale of an issue beside what is asked.
const whereNode = "ask-where"

// where shows the scale of the issue that is spoken of, if there is room below.
func (p *ordering) where(r sheet.Rect) {
	for i := range p.questions {
		q := &p.questions[i]
		if q.Noun != AnIssue || q.Chosen < 0 || r.H < 140 {
			continue
		}
		issue := rules.Issue(q.Values[q.Chosen].N)
		in := panel(p.Builder, r, p.s.Tell.Issue(issue))
		p.legend([]sheet.Rect{sheet.R(r.X+r.W*0.25, r.Y+6, r.W*0.75, 17), sheet.R(in.X, in.Y, in.W, 17)})
		low, high := p.s.Tell.Poles(issue)
		scale := sheet.Scale{Line: int(p.t.Lines[issue]), Wants: int(p.t.Pressure[issue]), Men: p.stances(issue)}
		scale.Band, scale.Banded = p.band(issue)
		t := p.tip(p.s.Tell.Issue(issue), p.term("line"))
		t.say(p.s.Book.Issues[issue].About)
		p.Node(sheet.Node{ID: whereNode, Name: p.s.Tell.Issue(issue), Rect: sheet.R(r.X, r.Y, r.W, in.Y+92-r.Y), Quiet: true, Tip: t.Tip})
		p.Scale(sheet.R(in.X, in.Y+52, in.W, 18), scale)
		p.poles(sheet.R(in.X, in.Y+71, in.W, 17), low, high)
		p.Wrap(sheet.R(in.X, in.Y+96, in.W, 0), p.s.Book.Issues[issue].About, sheet.Row.In(ink.Soft))
	}
}

// introduce says what a hand does on this screen before a verb is chosen.
func (p *ordering) introduce(r sheet.Rect) {
	in := panel(p.Builder, r, p.say("ui.orders.begin"))
	y, said := in.Y+4, &sheet.Links{ID: "orders.about", Quiet: true}
	about := p.say("ui.orders.begin_about")
	h := p.Wrap(sheet.R(in.X, y, in.W, 0), about, sheet.Telling)
	p.Node(sheet.Node{ID: "ask-begin", Name: about, Rect: sheet.R(in.X, y, in.W, h), Quiet: true, Tip: p.beforeTip(p.say("ui.before"))})
	y += h + 10
	gap := p.aboutGap(in.Bottom()-y, in.W-116)
	for _, v := range Verbs() {
		name := p.s.Tell.Verb(v)
		p.Sign(verbSigns[v], sheet.P(in.X, y+1), 14, ink.Black)
		p.Fit(sheet.R(in.X+22, y, 92, 17), name, sheet.RowStrong)
		h := max(17, p.Linked(sheet.R(in.X+116, y, in.W-116, 0), p.s.Tell.VerbAbout(v), sheet.Row, said))
		n := sheet.Node{ID: strings.Replace(verbID(v), "verb-", "about-", 1), Name: p.s.Tell.VerbAbout(v), Rect: sheet.R(in.X, y, in.W, h), Quiet: true, Tip: sheet.Tip{Title: name}}
		if verb := p.Sheet.Find(verbID(v)); verb != nil {
			n.Tip = verb.Tip
		}
		p.Node(n)
		y += h + gap
	}
}

// aboutGap is the room between what is said of the verbs: less where all of them would not fit.
func (p *ordering) aboutGap(room, wide float64) float64 {
	for _, v := range Verbs() {
		room -= max(17, p.Tall(wide, p.s.Tell.VerbAbout(v), sheet.Row))
	}
	return min(6, max(1, room/float64(len(Verbs()))))
}

func (p *ordering) nothingAsked(r sheet.Rect) {
	in := panel(p.Builder, r, p.s.Tell.Verb(p.d.Verb))
	p.Linked(sheet.R(in.X, in.Y+4, in.W, 0), p.s.Tell.VerbAbout(p.d.Verb), sheet.Telling, &sheet.Links{ID: "verb.about", Quiet: true})
}

// ringRoom lies between a heading and the first row below it, so that the ring around the row
// does not cut the feet of the letters.
const ringRoom = 5.0

// tall is the height of a question that does not scroll.
func (p *ordering) tall(q *Question, w float64) float64 {
	const head = 27.0 + ringRoom
	switch q.showing() {
	case asRows, asPeople: // in pages
		return p.listTall(q, w)
	case asFaces:
		return head + p.faceTall() + 4 + p.closedTall(q, w)
	case asLines:
		return head + float64(len(q.Values))*p.linePitch(q, w)
	case asSwitches, asPair:
		return 34
	}
	return head + float64(p.chipRows(q))*38 + p.closedTall(q, w)
}

// faceTall is less where two rows of them may stand.
func (p *ordering) faceTall() float64 {
	if p.d.Verb == rules.Offer {
		return 108 - p.lower
	}
	return 130
}

// aboutTwo is how far apart answers stand whose words take two lines, and aboutLine by how much more
// where they take three.
const (
	aboutTwo  = 54.0
	aboutLine = 14.0
)

// linePitch is less when another list needs the room; more where what is said about an
// answer takes two lines.
func (p *ordering) linePitch(q *Question, w float64) float64 {
	most, tall := 3, 0.0 // questions beside which there is room for two lines
	if p.d.Verb == rules.Offer {
		most = 4
	}
	for i := range q.Values {
		if p.Paged || len(p.questions) < most {
			tall = max(tall, p.answerTall(q, &q.Values[i], w-aboutLess))
		}
	}
	if tall > 0 {
		return tall
	}
	if p.d.Verb == rules.Offer {
		return 42
	}
	if len(q.Values) > 4 || len(p.questions) > 2 || q.Noun == AFacet {
		return 44
	}
	return 52
}

func (p *ordering) question(q *Question, r sheet.Rect) {
	switch q.showing() {
	case asSwitches:
		p.toggle(q, r)
		return
	case asPair:
		for i := range q.Values {
			p.chip(q, i, sheet.R(r.X, r.Y, r.W, 30).Column(i, len(q.Values), 6))
		}
		return
	}
	note := p.oneReason(q)
	if q != &p.questions[0] {
		note = "" // said once
	}
	if q.Noun.sorts() && p.oneReason(q) == "" {
		note = p.say("ui.orders.best_first")
		if p.ownLast(q) {
			note = p.say("ui.orders.own_last." + askKeys[q.Noun])
		}
	}
	in := panel(p.Builder, r, p.say(p.asking(q)), note)
	in.Y, in.H = in.Y+ringRoom, in.H-ringRoom
	if len(q.Values) == 0 {
		p.Wrap(in, p.say("ui.orders.none"), sheet.Row.In(ink.Soft))
		return
	}
	switch q.showing() {
	case asFaces:
		p.faces(q, in)
		p.closedBelow(q, r)
	case asLines:
		p.answers(q, in)
	case asRows:
		p.rows(q, in)
	case asPeople:
		p.people(q, in)
	default:
		p.chips(q, in)
		p.closedBelow(q, r)
	}
}

// ownLast reports whether the last open values are what one has already.
func (p *ordering) ownLast(q *Question) bool {
	a, last, others := asker{b: p.s.Book, o: &p.s.Obs, d: p.d}, false, false
	for _, v := range q.Values {
		if own := a.owned(q.Noun, v); v.Open {
			last, others = own, others || !own
		}
	}
	return last && others
}

// oneReason is why nothing can be chosen, if all is closed for the same reason; else "".
// It is said once, and each value says what it is.
func (p *ordering) oneReason(q *Question) string {
	why := ""
	for i := range q.Values {
		v := &q.Values[i]
		if v.Open {
			return ""
		}
		said := p.whyOf(v)
		if i > 0 && said != why {
			return ""
		}
		why = said
	}
	return why
}

// asking is the key of the question.
func (p *ordering) asking(q *Question) string {
	switch {
	case q.Noun == ARival && p.d.Verb == rules.Attack:
		return "ui.orders.attack_whom"
	case q.Noun == ARival && p.d.Verb == rules.Offer && q.Arg == 0:
		return "ui.orders.partner"
	case q.Noun == ARival && p.d.Verb == rules.Inquire:
		return "ui.orders.about_whom"
	case q.Noun == ABloc && p.d.Verb == rules.Argue:
		return "ui.orders.where"
	}
	return "ui.orders." + askKeys[q.Noun]
}

var askKeys = [...]string{APost: "post", AnOfficial: "man", ABloc: "bloc", AnIssue: "issue", ARival: "whom", AWeapon: "weapon",
	AFacet: "facet", AGesture: "gesture", AMotion: "motion", ALine: "line", ADirection: "direction", ACandidate: "candidate",
	ASuccessor: "successor", ADocument: "document", ALever: "lever", AWay: "way", APromise: "pledge", AnAppeal: "appeal", ASeal: "sealed"}

// valueID is the id of the node of a value.
func valueID(q Question, v Value) string {
	return "ask-" + askKeys[q.Noun] + sheet.Count(q.Arg) + "-" + sheet.Count(int(v.N)+100)
}

// valueNode adds the node of a value: choosing it, or why it is closed.
func (p *ordering) valueNode(q *Question, i int, r sheet.Rect, role sheet.Role) sheet.Look {
	v := &q.Values[i]
	name := p.valueName(q, v)
	t := p.tip(name, "")
	t.say(p.valueAbout(q, v))
	if q.Noun == ABloc && v.Open && v.N >= 0 {
		t.Lines[len(t.Lines)-1].Label = p.rowAbout(q, v)
	}
	n := sheet.Node{ID: valueID(*q, *v), Role: role, Name: name, Rect: r, Group: "ask-" + sheet.Count(q.Arg), Keep: true,
		Do: sheet.Do(ActPick, q.Arg, int(v.N))}
	if !v.Open {
		n.Off = p.whyOf(v)
	} else {
		t.pair(p.say("ui.orders.price"), costs(v))
		if v.unread {
			n.Value = p.say("ui.roll.teams_decide")
			t.say(n.Value)
		} else {
			t.pair(p.say("ui.orders.best_odds"), p.odds(v.Odds))
			n.Value = p.say("ui.odds", "n", v.Odds)
		}
	}
	if q.Chosen == i {
		n.State, n.Dark = p.say("ui.orders.chosen"), true
	}
	n.Tip = t.Tip
	return p.Node(n)
}

func (p *board) odds(n int) string {
	if n >= 100 {
		return p.say("ui.before.certain")
	}
	return p.say("ui.odds", "n", n)
}
