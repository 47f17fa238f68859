package screen

import (
	"slices"
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// Every legal order and offer can be put together by answering the questions in turn,
// and what is put together is exactly that move.
func TestEveryLegalOrderCanBeAsked(t *testing.T) {
	for _, e := range []*evening{newEvening(t, 3, 2).orders(2, 0), newEvening(t, 5, 3).orders(3, 5), newEvening(t, 8, 0).orders(0, 9)} {
		b, p := e.m.Book(), e.m.Waiting().Seat
		o := e.m.Observation(p)
		for _, m := range b.Legal(&o, nil) {
			if m.Do.IsOrder() || m.Do == rules.Offer {
				putTogether(t, b, &o, m)
			}
		}
	}
}

func putTogether(t *testing.T, b *rules.Book, o *rules.Observation, m rules.Move) {
	t.Helper()
	d := Laid(b, o, Desk{}, sheet.Do(ActVerb, int(m.Do)))
	for i := range d.Filled {
		if asked(b, o, d)[i] == NoNoun {
			continue
		}
		d = Laid(b, o, d, sheet.Do(ActPick, i, int(*field(&m, i))))
	}
	got, ok := Complete(b, o, d)
	if !ok || got != m {
		t.Errorf("%s: put together as %s, complete %v", b.MoveText(m), b.MoveText(got), ok)
	}
}

// A value is open when a legal order has it, and says why when it is closed.
func TestValuesAreOpenOrSayWhy(t *testing.T) {
	e := newEvening(t, 5, 3).orders(3, 5)
	b, o := e.m.Book(), e.m.Observation(3)
	for _, v := range Verbs() {
		for _, q := range Ask(b, &o, Desk{Verb: v}) {
			for _, x := range q.Values {
				if x.Open && b.Check(&o, x.Move) != nil {
					t.Errorf("verb %d, value %d is open with %s, which is refused", v, x.N, b.MoveText(x.Move))
				}
				if !x.Open && (x.Why == nil || x.Why.Why == rules.Allowed || x.Why.Why == rules.Malformed) {
					t.Errorf("verb %d, value %d is closed without a reason", v, x.N)
				}
			}
		}
	}
}

// The best founded come first: of men to be won over those who are nobody else's yet, then one's own, then those with
// hardly a chance.
func TestTheBestFoundedComeFirst(t *testing.T) {
	e := newEvening(t, 6, 3).orders(3, 5)
	o := e.m.Observation(3)
	q := Ask(e.m.Book(), &o, Desk{Verb: rules.WinOver})[0]
	rank := func(v Value) int {
		switch {
		case o.Patron[e.m.Book().Official(rules.Person(v.N))] == o.Me:
			return 1
		case v.Odds < hopeless:
			return 2
		}
		return 0
	}
	turned := 0
	for i := 1; i < len(q.Values); i++ {
		switch a, b := q.Values[i-1], q.Values[i]; {
		case !a.Open && b.Open, a.Open && b.Open && rank(a) > rank(b):
			t.Fatalf("value %d stands before %d", a.N, b.N)
		case a.Open && b.Open && rank(a) != rank(b):
			turned++
		case a.Open && b.Open && a.Odds < b.Odds:
			t.Fatalf("value %d (odds %d) stands before %d (odds %d)", a.N, a.Odds, b.N, b.Odds)
		}
	}
	if turned == 0 {
		t.Error("nobody of another kind was seen")
	}
}

// A post of one's own man is no promising one, and the preview says who loses it.
func TestWhoLosesThePostIsNamed(t *testing.T) {
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	e := newEvening(t, 5, 0).orders(0, 3)
	s := e.scene(0, englishWords())
	posts := Ask(s.Book, &s.Obs, Desk{Verb: rules.Appoint})[0].Values
	named, yours := 0, 0
	for _, v := range posts {
		who := s.Obs.Table.Posts[v.N].Holder
		if !v.Open || who == rules.Nobody {
			continue
		}
		own := ownMan(s.Book, &s.Obs, who)
		if yours > 0 && !own {
			t.Errorf("the post of %s stands after one of an own man", s.Tell.Short(who))
		}
		said := previewOf(t, b, s, v.Move)
		switch {
		case own:
			yours++
			if !strings.Contains(said, "your man; loses the post") {
				t.Errorf("%s, an own man, is not named: %s", s.Tell.Short(who), said)
			}
		case strings.Contains(said, "loses the post"):
			named++
		default:
			t.Errorf("that %s loses the post is not said: %s", s.Tell.Short(who), said)
		}
	}
	if named+yours < 3 || yours == 0 {
		t.Errorf("%d others and %d own men lose a post", named, yours)
	}
}

// A later value that no longer goes with an earlier one is forgotten.
func TestPickingAgainForgetsWhatNoLongerFits(t *testing.T) {
	e := newEvening(t, 5, 3).orders(3, 5)
	b, o := e.m.Book(), e.m.Observation(3)
	d := Laid(b, &o, Desk{}, sheet.Do(ActVerb, int(rules.Inquire)))
	d = Laid(b, &o, d, sheet.Do(ActPick, 0, int(rules.HisAim)))
	d = Laid(b, &o, d, sheet.Do(ActPick, 1, 0))
	if _, ok := Complete(b, &o, d); !ok {
		t.Fatal("an inquiry into the aim of a rival is not complete")
	}
	if d = Laid(b, &o, d, sheet.Do(ActPick, 0, int(rules.WhoseMan))); d.Filled[1] {
		t.Error("the rival is still chosen though an official is asked for")
	}
}

// An order that is begun and left for another waits under its verb; of a pledge a step back
// takes back what was chosen.
func TestAnOrderLeftIsKept(t *testing.T) {
	e := newEvening(t, 5, 3).orders(3, 5)
	b, o := e.m.Book(), e.m.Observation(3)
	begun := Laid(b, &o, Desk{}, sheet.Do(ActVerb, int(rules.Propose)))
	begun = Laid(b, &o, begun, sheet.Do(ActPick, 0, int(rules.MoveLine)))
	begun = Laid(b, &o, begun, sheet.Do(ActPick, 1, 2))
	other := Laid(b, &o, begun, sheet.Do(ActVerb, int(rules.Court)))
	if other.Filled != [4]bool{} || !other.Half[rules.Propose].Begun() || other.Half[rules.Court].Begun() {
		t.Fatalf("the desk of the other order is %+v", other)
	}
	for _, by := range []Desk{other, Laid(b, &o, begun, sheet.Do(ActBack))} {
		if again := Laid(b, &o, by, sheet.Do(ActVerb, int(rules.Propose))); again.Move != begun.Move || again.Filled != begun.Filled {
			t.Errorf("taken up again it is %+v, was %+v", again, begun)
		}
	}
	offer := Laid(b, &o, Desk{}, sheet.Do(ActVerb, int(rules.Offer)))
	offer = Laid(b, &o, offer, sheet.Do(ActPick, 0, 1))
	offer = Laid(b, &o, Laid(b, &o, offer, sheet.Do(ActBack)), sheet.Do(ActVerb, int(rules.Offer)))
	if offer.Filled != [4]bool{} {
		t.Error("a step back from a pledge takes nothing back")
	}
}

// The preview speaks of the value in focus, and says of a closed one why it is closed.
func TestThePreviewSpeaksOfWhatIsLookedAt(t *testing.T) {
	e := newEvening(t, 5, 3).orders(3, 5)
	s := e.scene(3, englishWords())
	s.Desk = Laid(s.Book, &s.Obs, Desk{}, sheet.Do(ActVerb, int(rules.Propose)))
	s.Desk = Laid(s.Book, &s.Obs, s.Desk, sheet.Do(ActPick, 0, int(rules.MoveLine)))
	s.Desk = Laid(s.Book, &s.Obs, s.Desk, sheet.Do(ActPick, 1, 0))
	b := newTestBuilder(t)
	line := int16(s.Obs.Table.Lines[0])
	for _, q := range Ask(s.Book, &s.Obs, s.Desk) {
		for _, v := range q.Values {
			b.Memory.Focus, b.Memory.Shown = valueID(q, v), true
			p := newOrdering(b, s)
			if p.peeked != v.Open || p.peeked && p.move != v.Move || !v.Open && p.closed == "" {
				t.Errorf("at %s: previews %v %s, closed %q", p.valueName(&q, &v), p.peeked, s.Book.MoveText(p.move), p.closed)
			}
			if q.Noun == ALine && v.N == line && p.closed != "the line stands here already" {
				t.Errorf("where the line stands it says %q", p.closed)
			}
		}
	}
}

func TestOrdersOpenedFromAThingHaveItChosen(t *testing.T) {
	e := newEvening(t, 5, 3).orders(3, 5)
	b, o := e.m.Book(), e.m.Observation(3)
	d := Laid(b, &o, Desk{}, Begun("orders", rules.Move{Do: rules.Argue, B: 4}, 2))
	if d.Verb != rules.Argue || d.Filled != [4]bool{false, true} || d.Move.B != 4 {
		t.Errorf("the desk is %+v", d)
	}
	if d = Laid(b, &o, d, sheet.Do(ActPick, 0, 1)); !d.Filled[1] {
		t.Error("choosing the issue forgets the bloc")
	}
	if same := Laid(b, &o, d, sheet.Action{Name: ActOpen, Text: "orders"}); same != d {
		t.Error("opening the orders anew clears what was chosen")
	}
}

// The hand is led from question to question, then to the button that enters.
func TestLead(t *testing.T) {
	e := newEvening(t, 5, 3).orders(3, 5)
	s := e.scene(3, englishWords())
	if Lead(s) != "" {
		t.Error("led somewhere though nothing was chosen")
	}
	s.Desk = Laid(s.Book, &s.Obs, s.Desk, sheet.Do(ActVerb, int(rules.Attack)))
	for range 2 {
		q := Ask(s.Book, &s.Obs, s.Desk)
		for i := range q {
			if !q[i].Answered() {
				if want := valueID(q[i], q[i].Values[q[i].first()]); Lead(s) != want {
					t.Fatalf("led to %s, not to %s", Lead(s), want)
				}
				s.Desk = Laid(s.Book, &s.Obs, s.Desk, sheet.Do(ActPick, q[i].Arg, int(q[i].Values[0].N)))
				break
			}
		}
	}
	if Lead(s) != "enter" {
		t.Errorf("led to %s, not to the button that enters", Lead(s))
	}
}

// Whoever is to be attacked is previewed with the best weapon: the hand begins at that one.
func TestTheHandBeginsAtTheWeaponThatWasPreviewed(t *testing.T) {
	compared, elsewhere := 0, 0
	for seed := range uint64(4) {
		s := newEvening(t, seed+3, 2).orders(2, 3).scene(2, englishWords())
		for _, v := range Ask(s.Book, &s.Obs, Desk{Verb: rules.Attack})[0].Values {
			if !v.Open {
				continue
			}
			s.Desk = Laid(s.Book, &s.Obs, Desk{Verb: rules.Attack}, sheet.Do(ActPick, 0, int(v.N)))
			q := Ask(s.Book, &s.Obs, s.Desk)[1]
			best := q.Values[q.first()]
			if Lead(s) != valueID(q, best) || int(s.Book.Forecast(&s.Obs, best.Move).Odds) != int(s.Book.Forecast(&s.Obs, v.Move).Odds) {
				t.Errorf("%s was previewed, the hand begins at %s", s.Book.MoveText(v.Move), Lead(s))
			}
			compared++
			if !q.Values[0].Open || best.N != q.Values[0].N {
				elsewhere++
			}
		}
	}
	if compared == 0 || elsewhere == 0 {
		t.Errorf("%d compared, %d of them not the first of the list", compared, elsewhere)
	}
}

// Where an order moves delegates, that bloc stands first in which it moves most of them.
func TestTheBlocWithMostToWinStandsFirst(t *testing.T) {
	e := newEvening(t, 5, 0).orders(0, 3)
	s := e.scene(0, englishWords())
	won := func(bloc int16) int {
		m := rules.Move{By: s.Obs.Me, Do: rules.Court, A: bloc}
		f := s.Book.Forecast(&s.Obs, m)
		n := 0
		for _, d := range s.Book.Reachable(&s.Obs, f.Changes[:f.ChangesN]) {
			n += int(d.N)
		}
		if least, who := s.Book.CourtedAgainst(&s.Obs, rules.Bloc(bloc)); who != rules.Nobody {
			n = min(n, least)
		}
		return n * int(s.Obs.Table.Blocs[bloc].Weight)
	}
	values := Ask(s.Book, &s.Obs, Desk{Verb: rules.Court})[0].Values
	first, last := won(values[0].N), won(values[len(values)-1].N)
	for i := 1; i < len(values) && values[i].Open; i++ {
		if won(values[i].N) > won(values[i-1].N) {
			t.Errorf("%s wins %d, and %s before it %d", s.Tell.Bloc(rules.Bloc(values[i].N)), won(values[i].N), s.Tell.Bloc(rules.Bloc(values[i-1].N)), won(values[i-1].N))
		}
	}
	if first <= last {
		t.Errorf("the first wins %d, the last %d: too alike to tell", first, last)
	}
}

// Nobody is led against his partner: of the rivals who can be struck he to whom a promise ties one stands last.
func TestPartnersAreStruckLast(t *testing.T) {
	e := newEvening(t, 5, 3).orders(3, 5)
	b, o := e.m.Book(), e.m.Observation(3)
	for p := range rules.Seat(len(b.Contenders)) {
		if p == o.Me {
			continue
		}
		tied := o
		for i := range tied.Pledges {
			tied.Pledges[i] = rules.Pledge{}
		}
		s := rules.State{Table: tied.Table}
		b.Pledge(&s, rules.Pledge{A: o.Me, B: p, Enemy: rules.NoSeat, Issue: rules.NoIssue})
		tied.Pledges = s.Pledges
		q := Ask(b, &tied, Desk{Verb: rules.Attack})[0]
		open := slices.DeleteFunc(slices.Clone(q.Values), func(v Value) bool { return !v.Open })
		if len(open) < 2 {
			t.Fatal("there is no choice")
		}
		at := slices.IndexFunc(open, func(v Value) bool { return rules.Seat(v.N) == p })
		if at >= 0 && at != len(open)-1 {
			t.Errorf("the partner %d stands at place %d of %d", p, at+1, len(open))
		}
	}
}
