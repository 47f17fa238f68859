package rules_test

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// At the edges of what a scenario may set no number runs over.

// A line that was moved in the last of the most rounds there are rests like any other.
func TestALineRestsInTheLastRounds(t *testing.T) {
	b := changed(t, func(b *rules.Book) { b.Rounds, b.Numbers.LineRest = rules.MaxRounds, 12 })
	g := ready(t, b)
	for round := int8(rules.MaxRounds - 15); round < rules.MaxRounds; round++ {
		g.s.Table.Round, g.s.Table.Moved[0] = round, round+1
		g.s.Table.Lines[0] = 1
		if until, up := b.LineStands(&g.s.Table, 0); until < round || !up {
			t.Errorf("moved in round %d it rests until %d, up %t", round, until, up)
		}
		back, _ := b.ParseMove("anna table line wages +0 plain")
		o := b.Observe(&g.s, 0)
		if r := b.Check(&o, back); r == nil || r.Why != rules.JustChanged {
			t.Errorf("moved in round %d it may be moved back at once: %+v", round, r)
		}
	}
}

// Whoever has no order left by an event does not win one back by falling ill.
func TestIllnessNeverGivesAnOrder(t *testing.T) {
	b := book(t, "glassworks")
	ill := 0
	for seed := range uint64(20) {
		g := newGame(b, seed)
		for g.s.Table.Phase < rules.Orders {
			for p := range b.Contenders {
				g.s.Table.Men[p].Ill = rules.OrdersARound
			}
			_, list := g.asked()
			g.make(t, list[0])
		}
		for p := range b.Contenders {
			if n := g.s.Table.Men[p].Ill; n != rules.OrdersARound {
				t.Errorf("seed %d: %s has %d orders less", seed, b.Contenders[p].ID, n)
			}
			if b.Contenders[p].Mods.Illness > 0 {
				ill++
			}
		}
	}
	if ill == 0 {
		t.Error("nobody is frail")
	}
}

// Four promises a round, kept in each of the most rounds there are, are all counted.
func TestEveryKeptPromiseCounts(t *testing.T) {
	b := changed(t, func(b *rules.Book) {
		b.Rounds, b.Events = rules.MaxRounds, nil
		b.Numbers.PledgeRounds, b.Numbers.KeepRules = 1, 10
	})
	g := ready(t, b)
	kept := 0
	for !g.over() {
		if g.s.Table.Phase == rules.Orders && g.s.Table.Turn == 15 {
			for _, text := range []string{"anna offer boris line export open", "boris answer anna yes", "anna offer clara line export open", "clara answer anna yes"} {
				if no := g.say(t, text); no != nil {
					t.Fatalf("round %d: %s: %+v", g.s.Table.Round, text, *no)
				}
			}
			kept += 2
		}
		_, list := g.asked()
		g.make(t, list[len(list)-1])
	}
	if got := int(g.s.Table.Tally.Kept[0]); got != kept || kept < 200 {
		t.Errorf("kept %d promises, counted %d", kept, got)
	}
	if l := b.Score(&g.s)[0]; l.Rules < 1000 {
		t.Errorf("they are worth %d in Rules", l.Rules)
	}
}

// Whoever earns nothing and has nothing loses a client whom he cannot pay, also where the scenario
// promises him no income.
func TestUpkeepOfWhoeverEarnsNothing(t *testing.T) {
	b := changed(t, func(b *rules.Book) {
		n := &b.Numbers
		n.BaseIncome, n.LeastIncome, n.FreeClients, n.ClientsAUnit = 0, 0, 0, 1
	})
	for hand, leave := range map[int8]int{0: 1, 5: 0} {
		g := ready(t, b)
		const david = 3
		for i, firm := range g.s.Hidden.Firm[:len(b.People)-len(b.Contenders)] {
			g.s.Hidden.Patron[i], g.s.Hidden.Firm[i] = david, max(firm, 1)
			g.s.Hands[david].Knows = g.s.Hands[david].Knows.With(rules.Person(len(b.Contenders) + i))
		}
		g.s.Hands[david].Patronage = hand
		for g.s.Table.Round == 0 {
			_, list := g.asked()
			g.make(t, list[len(list)-1])
		}
		left := 0
		for _, e := range g.events.List {
			if e.What == rules.UpkeepUnpaid && e.Who == david {
				left++
			}
		}
		if left != leave {
			t.Errorf("with %d in hand %d clients leave, not %d", hand, left, leave)
		}
	}
}

// What the preview says of a charge is what is drawn, also where hardly anything is left of the odds.
func TestChargesAreForetoldAsDrawn(t *testing.T) {
	b := changed(t, func(b *rules.Book) { b.Numbers.AttackOdds = 0 })
	hit, odds, n := 0, int8(0), 0
	for seed := range uint64(3000) {
		g := ready(t, b)
		g.s.Seed = seed
		g.s.Table.Men[1].Word = 10
		m, _ := b.ParseMove("anna attack boris past")
		o := b.Observe(&g.s, 0)
		odds = b.Forecast(&o, m).Odds
		g.make(t, m)
		for g.s.Table.Phase == rules.Orders {
			_, list := g.asked()
			g.make(t, list[len(list)-1])
		}
		for _, e := range g.events.List {
			if e.What == rules.Attacked {
				n, hit = n+1, hit+int(e.M)
			}
		}
	}
	if off := 100*hit - int(odds)*n; n != 3000 || off > n || off < -n {
		t.Errorf("foretold %d of 100, %d of %d stuck", odds, hit, n)
	}
}

// Whatever a scenario may set, games by chance keep what must always be true, and end.
func TestInvariantsAtTheEdges(t *testing.T) {
	for seed := range seeds(t, 40) {
		d := &dice{seed + 1000}
		b := changed(t, func(b *rules.Book) {
			atTheEdges(t, reflect.ValueOf(&b.Numbers).Elem(), d)
			b.Contenders = slices.Clone(b.Contenders)
			for p := range b.Contenders {
				atTheEdges(t, reflect.ValueOf(&b.Contenders[p].Mods).Elem(), d)
			}
			for i := range b.Precedents {
				b.Precedents[i].Price, b.Precedents[i].Rules = int8(9*d.below(2)), int16(100*d.below(2))
			}
		})
		playByChance(t, b, seed, func(g *game, d *dice) {
			checkInvariants(t, g)
			if d.below(10) == 0 {
				o, list := g.asked()
				previewsAreInRange(t, g, &o, list)
			}
		})
	}
}

// atTheEdges sets each number of a struct to the lowest or the highest that its tag allows.
func atTheEdges(t *testing.T, v reflect.Value, d *dice) {
	t.Helper()
	for i := range v.NumField() {
		low, high, ok := strings.Cut(v.Type().Field(i).Tag.Get("range"), ",")
		if !ok {
			t.Fatalf("%s has no range", v.Type().Field(i).Name)
		}
		n, err := strconv.Atoi([...]string{low, high}[d.below(2)])
		if err != nil {
			t.Fatal(err)
		}
		v.Field(i).SetInt(int64(n))
	}
}

func previewsAreInRange(t *testing.T, g *game, o *rules.Observation, list []rules.Move) {
	t.Helper()
	for _, m := range list {
		f := g.b.Forecast(o, m)
		if f.Odds < 0 || f.Odds > 100 || f.Cost < 0 || int(f.Cost) != g.b.Price(o, m) || f.Votes.Chance < 0 || f.Votes.Chance > 100 {
			t.Fatalf("%s: %+v", g.b.MoveText(m), f)
		}
		for _, x := range g.b.Reachable(o, f.Changes[:f.ChangesN]) {
			if x.N < -100 || x.N > 100 && x.Ref.Kind != rules.RefBurden {
				t.Fatalf("%s: %+v", g.b.MoveText(m), x)
			}
		}
	}
}

// The smallest party there can be: two men, and no official, post, bloc, paper or card.
func TestTwoMenAlone(t *testing.T) {
	g := book(t, "glassworks")
	b := &rules.Book{Rounds: 6, Numbers: g.Numbers, Contenders: slices.Clone(g.Contenders[:2]), People: slices.Clone(g.People[:2]),
		Issues: g.Issues, Meters: g.Meters, Gatherings: g.Gatherings, Endings: g.Endings, CongressMet: true}
	b.Opening.Seats = 3
	for p := range b.Contenders {
		b.Contenders[p].Ambitions = []rules.Ambition{{Name: "Any"}}
	}
	b.Arrange()
	for seed := range seeds(t, 40) {
		g, d := newGame(b, seed), &dice{seed}
		for !g.over() {
			if g.s.Table.Phase == rules.Orders && d.below(6) == 0 { // all may be put out, and the game goes on
				g.s.Table.Men[d.below(2)].Rung = rules.Rung(d.below(6))
			}
			o, list := g.asked()
			previewsAreInRange(t, g, &o, list)
			for p := rules.NoSeat; int(p) < len(b.Contenders); p++ {
				o := b.Observe(&g.s, p)
				s := b.Imagine(&o, d.next())
				if again := b.Observe(&s, p); again != o {
					t.Fatalf("seat %d imagines something else\n%s", p, firstDifference(o, again))
				}
				b.HallForecast(&o, o.Me, rules.SpeakAgainst)
			}
			g.make(t, anyOf(list, d))
		}
	}
}
