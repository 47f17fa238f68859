package screen

import (
	"slices"
	"strconv"
	"strings"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// tale is how a list of what happened is told: a sign, a sentence and its cause,
// marked where it concerns the seat that looks.
type tale struct {
	b       *sheet.Builder
	s       *Scene
	id      string // before the number of each row's node
	on      ink.Ink
	size    float64              // of the sentences
	table   *rules.Table         // for the titles of motions; may be nil
	past    map[int]*rules.Table // those of rounds that are over, as far as they were looked up
	often   often                // causes that are said once, above all rows
	inParts bool                 // each part of a round under its heading, what concerns the reader on a ground
}

// The room before the sentence of a row, and above and below it.
const (
	taleRoom = 34.0
	talePad  = 3.0
)

const mostCauses = 3

// taleOf tells on paper, with the motions of the table if they are of its round.
func taleOf(b *sheet.Builder, s *Scene, id string) tale {
	return tale{b: b, s: s, id: id, on: ink.Black, size: 13.5, past: map[int]*rules.Table{}}
}

// onTable is the table for the titles of motions, if they are still those of the round.
func (t tale) onTable(e match.Entry) *rules.Table {
	if t.table != nil {
		return t.table
	}
	if table := &t.s.Obs.Table; int(table.Round) == e.Round && table.MotionsN > 0 {
		return table
	}
	if table := &t.s.Votes.Before; t.s.Votes.Motion.Result != rules.Pending && int(table.Round) == e.Round {
		return table
	}
	return t.tableOf(e.Round)
}

// tableOf is the table of a round that is over, so far as the log tells of its motions: nil in a tale
// that looks nothing up.
func (t tale) tableOf(round int) *rules.Table {
	if t.past == nil {
		return nil
	}
	if t.past[round] == nil {
		t.past[round] = motionsOf(t.s, round)
	}
	return t.past[round]
}

// motionsOf is a table with the motions of a round and the rungs on which men stood when it began, and
// nothing else: who held which post is not known.
func motionsOf(s *Scene, round int) *rules.Table {
	table := &rules.Table{Round: int8(round)}
	for i := range table.Posts {
		table.Posts[i].Holder = rules.Nobody
	}
	if page := pageOfRound(s, round-1); page != nil {
		for p := range table.Men {
			table.Men[p].Rung = page.Rungs[p]
		}
	}
	for _, e := range s.Log {
		if n := e.Event.N; e.Round == round && e.Event.What == rules.Tabled && n >= 0 && int(n) < len(table.Motions) {
			table.Motions[n], table.MotionsN = e.Event.Motion(), max(table.MotionsN, int8(n+1))
		}
	}
	return table
}

func (t tale) sentence(e match.Entry) string {
	return sentenceOf(t.s, e, t.onTable(e))
}

// sentenceOf tells an entry of the log; the result of a vote by the hands that were counted, as the
// roll-call shows it. The table may be nil.
func sentenceOf(s *Scene, e match.Entry, table *rules.Table) string {
	if e.Event.What != rules.MotionCarried && e.Event.What != rules.MotionFailed {
		return s.Tell.FactOn(e.Event, s.Obs.Me, table)
	}
	var round []rules.Event
	at := -1
	for _, x := range s.Log {
		if x.At == e.At {
			at = len(round)
		}
		if x.Round == e.Round {
			round = append(round, x.Event)
		}
	}
	if at < 0 {
		return s.Tell.FactOn(e.Event, s.Obs.Me, table)
	}
	return s.Tell.FactIn(round, at, s.Obs.Me, table)
}

// cause is why a computer did it, in a few words, or nothing.
func (t tale) cause(e match.Entry) string {
	said := slices.DeleteFunc(t.causes(e), t.often.has)
	if len(said) > 0 {
		return t.s.Tell.Say("ui.telling.because", "list", strings.Join(said, " · "))
	}
	return ""
}

func (t tale) causes(e match.Entry) []string {
	parts := t.parts(e)
	if len(parts) == 0 {
		return nil
	}
	switch e.Event.What {
	case rules.Voted:
		return t.votes(rules.Ballot(e.Event.N), parts, t.motionAt(e, e.Event.M))
	case rules.Seconded, rules.ChairChose:
		return t.votes(rules.For, parts, t.motionAt(e, e.Event.N))
	}
	if of := subjectOf(e.Event.What); of >= 0 && orderOf[of] != rules.NoVerb {
		return t.s.Tell.Because(orderOf[of], parts)
	}
	var said []string
	for _, p := range heaviest(parts) {
		said = append(said, t.s.Tell.Part(p))
	}
	return said
}

// orderOf is the order that the facts under a heading tell of: its reasons have words of their own.
var orderOf = [subjects]rules.Verb{
	ofGestures: rules.Gesture, ofInquiries: rules.Inquire, ofRecruiting: rules.Recruit, ofLevers: rules.Use, ofCourting: rules.Court,
	ofWinning: rules.WinOver, ofArguing: rules.Argue, ofShifting: rules.Shift, ofAttacks: rules.Attack, ofPosts: rules.Appoint, ofMotions: rules.Propose,
}

// votes is why somebody voted so, or wants to: with the motion at hand it says whether he thinks
// well of its mover or ill of whom it hits.
func (t tale) votes(b rules.Ballot, parts []rules.Part, mo *rules.Motion) []string {
	if mo == nil {
		return t.s.Tell.VoteReason(b, parts)
	}
	return t.s.Tell.VoteReasonOn(b, parts, *mo)
}

// motionAt is the motion of the round with the index, where its table is at hand.
func (t tale) motionAt(e match.Entry, at int16) *rules.Motion {
	table := t.onTable(e)
	if table == nil || at < 0 || int(at) >= int(table.MotionsN) {
		return nil
	}
	return &table.Motions[at]
}

func (t tale) parts(e match.Entry) []rules.Part {
	if t.s.Reasons == nil {
		return nil
	}
	return t.s.Reasons(e)
}

// heaviest are the summands that weigh most, at most three. Where all orders start is
// no reason.
func heaviest(parts []rules.Part) []rules.Part {
	list := slices.DeleteFunc(slices.Clone(parts), func(p rules.Part) bool { return p.Why == rules.WhyBase })
	slices.SortStableFunc(list, func(a, b rules.Part) int { return weightOf(b) - weightOf(a) })
	return list[:min(len(list), mostCauses)]
}

func weightOf(p rules.Part) int { return max(int(p.N), -int(p.N)) }

// concerns reports whether the row is about the seat that looks: never in public.
func (t tale) concerns(e match.Entry) bool {
	me := t.s.Obs.Me
	return me >= 0 && t.s.Tell.FactTopic(e.Event).People.Has(rules.Person(me))
}

func (t tale) words() sheet.Style { return sheet.Sentence.Sized(t.size).In(t.on) }

func (t tale) whys() sheet.Style {
	k := ink.Soft
	if t.on != ink.Black {
		k = ink.OnBlack
	}
	return sheet.Row.Sized(max(12.5, t.size-1)).In(k)
}

// measured is the style of the row's sentence: what concerns the reader is bold.
func (t tale) measured(e match.Entry) sheet.Style {
	if t.concerns(e) {
		return sheet.SentenceBold.Sized(t.size).In(t.mine())
	}
	return t.words()
}

// mine is the ink of what concerns the reader: petrol, which a dark ground would swallow.
func (t tale) mine() ink.Ink {
	if t.on != ink.Black {
		return t.on
	}
	return ink.Yours
}

// tall is the height of a row of the given width.
func (t tale) tall(e match.Entry, wide float64) float64 {
	h := max(t.lines(wide-taleRoom, t.sentence(e), t.measured(e)), 18)
	if why := t.cause(e); why != "" {
		h += t.lines(wide-taleRoom, why, t.whys())
	}
	return h + 2*talePad
}

// lines is Tall for texts that mostly need one line. Set word by word a text is a little
// wider than in one run, where letters also draw together over a space.
func (t tale) lines(wide float64, said string, style sheet.Style) float64 {
	if t.b.Wide(said, style) <= 0.96*wide {
		return style.Line() * max(t.b.Type, 0.5)
	}
	return t.b.Tall(wide, said, style)
}

// row tells one entry at a place and returns the height used.
func (t tale) row(x, y, wide float64, e match.Entry) float64 {
	said, why := t.sentence(e), t.cause(e)
	h := t.tall(e, wide)
	style := t.measured(e)
	mid := y + talePad + max(9, style.Line()/2)
	if t.concerns(e) {
		t.b.Poly(t.mine(), sheet.P(x, mid-7), sheet.P(x+7, mid), sheet.P(x, mid+7))
	}
	t.b.Sign(t.sign(e.Event), sheet.P(x+12, mid-7), 14, style.Ink())
	id, group := t.id+strconv.Itoa(e.At), ""
	if t.concerns(e) {
		group = toldOfMe
	}
	t.b.Node(sheet.Node{ID: id, Role: sheet.TableRow, Name: said, Value: why, Rect: sheet.R(x, y, wide, h),
		Group: group, Inner: true, Dark: t.on != ink.Black, Tip: t.tip(e, said)})
	if e.Event.What == rules.EventFell { // what was decided and came of it is below: no page ends with the mere title
		t.b.Together(sheet.R(x, y, wide, h+talePad))
	}
	at, links := y+talePad, &sheet.Links{ID: id, Dark: t.on != ink.Black, Quiet: true}
	at += max(t.b.Linked(sheet.R(x+taleRoom, at, wide-taleRoom, 0), said, style, links), 18)
	if why != "" {
		t.b.Linked(sheet.R(x+taleRoom, at, wide-taleRoom, 0), why, t.whys(), links)
	}
	return h
}

// sign is the sign of the fact or, of a number that changed, that of the number.
func (t tale) sign(e rules.Event) string {
	switch e.What {
	case rules.Effected:
		return refSign(t.s.Book, e.Ref)
	case rules.Drifted, rules.CrisisCame:
		return refSign(t.s.Book, rules.Ref{Kind: rules.RefMeter, A: int8(e.N)})
	}
	return t.s.Tell.FactSign(e.What)
}

// tip says it with words that can be entered, and adds the reasons up that a computer gave.
func (t tale) tip(e match.Entry, said string) sheet.Tip {
	tip := sheet.Tip{Title: t.s.Tell.Date(int8(e.Round)), Lines: []sheet.TipLine{{Label: said}}}
	parts := t.parts(e)
	if len(parts) > 0 {
		tip.Codex = t.s.Tell.Say("ui.telling.word")
	}
	for _, p := range parts {
		tip.Lines = append(tip.Lines, sheet.TipLine{Label: t.s.Tell.Part(p), Value: sheet.Signed(int(p.N))})
	}
	return tip
}

// mineFirst puts what concerns the reader before the rest.
func (t tale) mineFirst(list []match.Entry) []match.Entry {
	slices.SortStableFunc(list, func(x, y match.Entry) int {
		switch mine := t.concerns(x); {
		case mine == t.concerns(y):
			return 0
		case mine:
			return -1
		}
		return 1
	})
	return list
}

// told leaves out what is not for the eyes at the screen, and facts without words.
func told(s *Scene, list []match.Entry) []match.Entry {
	var out []match.Entry
	for _, e := range list {
		secret := s.Public() && e.Event.SeenBy != rules.Everybody
		if !secret && e.Event.What != rules.NoFact {
			out = append(out, e)
		}
	}
	return out
}
