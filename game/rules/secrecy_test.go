package rules_test

import (
	"fmt"
	"slices"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/text"
)

// Whatever a seat cannot see may change without changing anything that it is shown.

// TestImaginedLooksTheSame: what a seat imagines looks to it exactly like the truth.
func TestImaginedLooksTheSame(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 4) {
			playByChance(t, b, seed, func(g *game, d *dice) {
				for p := rules.NoSeat; int(p) < len(b.Contenders); p++ {
					o := b.Observe(&g.s, p)
					s := b.Imagine(&o, d.next())
					if again := b.Observe(&s, p); again != o {
						t.Fatalf("seat %d, phase %d: it imagines something else\n%s", p, g.s.Table.Phase, firstDifference(o, again))
					}
				}
			})
		}
	})
}

// TestSecretsDoNotShow deals anew all that a seat cannot see, in three ways, and
// compares everything that the seat can be shown.
func TestSecretsDoNotShow(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		tell := text.New(text.English(), b)
		for seed := range seeds(t, 4) {
			playByChance(t, b, seed, func(g *game, d *dice) {
				p := rules.Seat(d.below(len(b.Contenders)+1) - 1)
				truth := b.Observe(&g.s, p)
				for _, way := range []func(*game, rules.Seat, *dice) rules.State{dealAnew, dealBare, dealByImagining} {
					s := way(g, p, d)
					o := b.Observe(&s, p)
					if o != truth {
						t.Fatalf("seat %d, phase %d sees a secret\n%s", p, g.s.Table.Phase, firstDifference(truth, o))
					}
				}
				toldTheSame(t, tell, g, d)
				if d.below(25) == 0 {
					s := dealAnew(g, p, d)
					o := b.Observe(&s, p)
					shownTheSame(t, tell, b, &truth, &o)
				}
			})
		}
	})
}

// dealAnew gives the others another past: hands, aims, orders, ties, pledges, sympathies, seed.
func dealAnew(g *game, p rules.Seat, d *dice) rules.State {
	s, b := g.s, g.b
	o := b.Observe(&g.s, p)
	s.Seed = d.next()
	for q := range b.Contenders {
		if rules.Seat(q) != p {
			s.Hands[q] = anyHand(g, rules.Seat(q), &o, d)
		}
	}
	for i := range b.People[len(b.Contenders):] {
		dealTie(&s, &o, i, len(b.Contenders), d)
	}
	for i := range b.Blocs {
		for q := range b.Contenders {
			s.Hidden.Sympathy[i][q] = int8(d.below(101))
		}
	}
	for i := range s.Hidden.Scheduled {
		s.Hidden.Scheduled[i] = rules.Due{Event: rules.EventID(d.below(max(1, len(b.Events)))), Round: int16(d.below(b.Rounds))}
	}
	for i := range s.Hidden.Queue {
		s.Hidden.Queue[i] = rules.EventID(d.below(len(b.Events)+1) - 1)
	}
	for i := range s.Pledges {
		dealPledge(&s.Pledges[i], &o.Pledges[i], p, len(b.Contenders), d)
	}
	return s
}

func anyHand(g *game, q rules.Seat, o *rules.Observation, d *dice) rules.Hand {
	h := rules.Hand{Patronage: int8(d.below(13)), Ambition: int8(d.below(4) - 1), Offers: int8(d.below(3)),
		Knows: rules.People(d.next()) & (1<<len(g.b.People) - 1), Aims: rules.Seats(d.next())}
	if o.Aims[q] >= 0 {
		h.Ambition = o.Aims[q]
	}
	for h.OrdersN = 0; int(h.OrdersN) < d.below(rules.OrdersARound+1); h.OrdersN++ {
		h.Orders[h.OrdersN] = rules.Move{By: q, Do: rules.Court, A: int16(d.below(len(g.b.Blocs)))}
	}
	for i := range g.b.Blocs {
		h.Swayed[i] = int8(d.below(40) - 20)
	}
	for r := range g.b.Contenders {
		h.Regard[r] = int8(d.below(21) - 10)
	}
	return h
}

// dealTie gives an official another patron and firmness, as far as the observer does not know them.
func dealTie(s *rules.State, o *rules.Observation, i, contenders int, d *dice) {
	if o.Patron[i] == rules.Unknown {
		s.Hidden.Patron[i] = rules.Seat(d.below(contenders+1) - 1)
	}
	if o.Firm[i] < 0 {
		s.Hidden.Firm[i] = int8(d.below(4))
	}
}

// dealPledge changes a pledge that the observer does not know, and of one that it knows who else does.
func dealPledge(p, seen *rules.Pledge, me rules.Seat, contenders int, d *dice) {
	if seen.Live != rules.NoPledge {
		p.Seen ^= rules.Seats(d.next()) &^ rules.Only(me)
		return
	}
	*p = rules.Pledge{}
	a, b := rules.Seat(d.below(contenders)), rules.Seat(d.below(contenders))
	if a == b || a == me || b == me || d.below(2) == 0 {
		return
	}
	*p = rules.Pledge{Live: rules.Binding, A: a, B: b, Sealed: true, Until: int8(d.below(20)), Seen: rules.Seats(d.next()) &^ rules.Only(me)}
	if d.below(2) == 0 {
		p.Live, p.Sealed = rules.Offered, d.below(2) == 0
	}
}

// dealBare empties all that can be empty.
func dealBare(g *game, p rules.Seat, _ *dice) rules.State {
	o := g.b.Observe(&g.s, p)
	s := rules.State{Table: g.s.Table, Pledges: o.Pledges}
	if p >= 0 {
		s.Hands[p] = g.s.Hands[p]
	}
	for q := range g.b.Contenders {
		if o.Aims[q] >= 0 {
			s.Hands[q].Ambition = o.Aims[q]
		}
	}
	for i := range s.Hidden.Patron {
		s.Hidden.Patron[i] = rules.NoSeat
		if o.Patron[i] != rules.Unknown {
			s.Hidden.Patron[i], s.Hidden.Firm[i] = o.Patron[i], max(0, o.Firm[i])
		}
	}
	return s
}

func dealByImagining(g *game, p rules.Seat, d *dice) rules.State {
	o := g.b.Observe(&g.s, p)
	return g.b.Imagine(&o, d.next())
}

// shownTheSame compares legal moves, refusals, forecasts, leanings and sentences.
func shownTheSame(t *testing.T, tell *text.Teller, b *rules.Book, one, two *rules.Observation) {
	t.Helper()
	legal := b.Legal(one, nil)
	if !slices.Equal(legal, b.Legal(two, nil)) {
		t.Fatalf("seat %d may do other things", one.Me)
	}
	for _, m := range legal {
		if x, y := b.Forecast(one, m), b.Forecast(two, m); x != y {
			t.Fatalf("%s is forecast otherwise:\n%s", b.MoveText(m), firstDifference(x, y))
		}
		leansTheSame(t, b, one, two, m)
		if x, y := tell.MoveOn(m, &one.Table), tell.MoveOn(m, &two.Table); x != y {
			t.Fatalf("%q is now said as %q", x, y)
		}
	}
	if one.Me < 0 {
		return
	}
	for do := range rules.Verb(rules.VerbCount) {
		for a := range int16(12) {
			m := rules.Move{By: one.Me, Do: do, A: a % 4, B: a}
			if x, y := tell.Refusal(m, b.Check(one, m)), tell.Refusal(m, b.Check(two, m)); x != y {
				t.Fatalf("%q is now refused as %q", x, y)
			}
		}
	}
	if x, y := b.Income(one), b.Income(two); x != y {
		t.Fatal("the income is another")
	}
}

// toldTheSame makes one move in the truth and in another deal. As long as nothing but the
// mover's own deed follows from it, he is told the same sentences.
func toldTheSame(t *testing.T, tell *text.Teller, g *game, d *dice) {
	t.Helper()
	phase := g.s.Table.Phase
	if phase != rules.Orders && phase != rules.RollCall && phase != rules.Hall {
		return
	}
	o, list := g.asked()
	m := list[d.below(len(list))]
	one, two := g.s, dealAnew(g, o.Me, d)
	was := one.Table
	var first, second rules.Events
	if r := g.b.Apply(&one, m, &first); r != nil {
		t.Fatal(*r)
	}
	if one.Table.Phase != phase || one.Table.Motion != was.Motion || one.Table.Round != was.Round {
		return // what followed depends on the others
	}
	if r := g.b.Apply(&two, m, &second); r != nil {
		t.Fatalf("%s is refused in another deal: %+v", g.b.MoveText(m), *r)
	}
	if x, y := told(tell, o.Me, &was, first.List), told(tell, o.Me, &was, second.List); x != y {
		t.Fatalf("%s tells %q, in another deal %q", g.b.MoveText(m), x, y)
	}
	if x, y := g.b.Observe(&one, o.Me), g.b.Observe(&two, o.Me); m.Do != rules.Offer && x != y { // an offer takes a slot: TestPledgeSlotsTellNothing
		t.Fatalf("%s shows a secret:\n%s", g.b.MoveText(m), firstDifference(x, y))
	}
}

// told is all that a seat is told of what happened.
func told(tell *text.Teller, me rules.Seat, table *rules.Table, list []rules.Event) string {
	out := ""
	for _, e := range list {
		if e.SeenBy.Has(me) {
			out += tell.FactOn(e, me, table) + "\n"
		}
	}
	return out
}

func leansTheSame(t *testing.T, b *rules.Book, one, two *rules.Observation, m rules.Move) {
	t.Helper()
	if m.Do != rules.Propose {
		return
	}
	if b.Tellers(one, m.Motion()) != b.Tellers(two, m.Motion()) {
		t.Fatalf("%s is counted otherwise", b.MoveText(m))
	}
	for who := range b.People {
		if b.Lean(one, rules.Person(who), m.Motion()) != b.Lean(two, rules.Person(who), m.Motion()) {
			t.Fatalf("%s: %s leans otherwise", b.MoveText(m), b.People[who].ID)
		}
	}
}

// firstDifference says where two values of one kind differ.
func firstDifference(a, b any) string {
	x, y := []rune(fmt.Sprintf("%+v", a)), []rune(fmt.Sprintf("%+v", b))
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			from := max(0, i-80)
			return fmt.Sprintf("...%s\n...%s", string(x[from:min(len(x), i+40)]), string(y[from:min(len(y), i+40)]))
		}
	}
	return "(no difference is printed)"
}
