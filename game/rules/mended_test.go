package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// ready is a game of the glassworks in the orders of its first round.
func ready(t *testing.T, b *rules.Book) *game {
	t.Helper()
	g := newGame(b, 1)
	for g.s.Table.Phase < rules.Orders {
		_, list := g.asked()
		g.make(t, list[0])
	}
	return g
}

// changed is a copy of the glassworks with other numbers.
func changed(t *testing.T, change func(b *rules.Book)) *rules.Book {
	t.Helper()
	b := *book(t, "glassworks")
	change(&b)
	b.Arrange()
	return &b
}

// say makes a move by its text.
func (g *game) say(t *testing.T, text string) *rules.Refusal {
	t.Helper()
	m, err := g.b.ParseMove(text)
	if err != nil {
		t.Fatal(err)
	}
	return g.b.Apply(&g.s, m, &g.events)
}

func TestOfficeOfAMajority(t *testing.T) {
	b := book(t, "glassworks")
	g := ready(t, b)
	g.s.Table.Committee = [rules.MaxSeats + 1]int16{500, 300, 200}
	half := b.Score(&g.s)[0].Office
	g.s.Table.Committee = [rules.MaxSeats + 1]int16{1000}
	if all := b.Score(&g.s)[0].Office; all <= half {
		t.Errorf("half of the committee is worth %d, all of it %d", half, all)
	}
}

func TestImaginedQueueIsEmpty(t *testing.T) {
	b := book(t, "glassworks")
	g := newGame(b, 1)
	for g.s.Table.Phase < rules.Bulletin {
		_, list := g.asked()
		g.make(t, list[0])
	}
	o, list := g.asked()
	s := b.Imagine(&o, 7)
	ev := rules.Events{}
	if r := b.Apply(&s, list[0], &ev); r != nil || s.Table.Phase != rules.Orders {
		t.Errorf("after the only event is answered the phase is %d, refusal %v", s.Table.Phase, r)
	}
}

func TestImaginedPatronsKnowTheirMen(t *testing.T) {
	b := book(t, "glassworks")
	g := ready(t, b)
	o := b.Observe(&g.s, 2)
	s := b.Imagine(&o, 7)
	for i := range b.People[len(b.Contenders):] {
		who := rules.Person(len(b.Contenders) + i)
		if p := s.Hidden.Patron[i]; p >= 0 && !s.Hands[p].Knows.Has(who) {
			t.Errorf("%s does not know that %s is his", b.People[p].ID, b.People[who].ID)
		}
	}
}

func TestUnusedNumbersAreRefused(t *testing.T) {
	b := book(t, "glassworks")
	g := newGame(b, 1)
	o := b.Observe(&g.s, 0)
	if b.Check(&o, rules.Move{By: 0, Do: rules.Aim, C: 5}) == nil {
		t.Error("aim with a third number")
	}
	g = ready(t, b)
	if o = b.Observe(&g.s, 0); b.Check(&o, rules.Move{By: 0, Do: rules.Offer, A: 1, D: 7}) == nil {
		t.Error("an offer that is neither open nor sealed")
	}
	g.say(t, "anna offer boris vote 0 open")
	if o = b.Observe(&g.s, 1); b.Check(&o, rules.Move{By: 1, Do: rules.Answer, B: 1, C: 3}) == nil {
		t.Error("an answer with a third number")
	}
	g.say(t, "boris answer anna yes")
	if o = b.Observe(&g.s, 0); b.Check(&o, rules.Move{By: 0, Do: rules.Notice, B: 3}) == nil {
		t.Error("a notice with a second number")
	}
}

func TestOffersFindRoom(t *testing.T) {
	b := changed(t, func(b *rules.Book) { b.Numbers.PledgesMost = 4 })
	g := ready(t, b)
	for i := range g.s.Pledges {
		g.s.Pledges[i] = rules.Pledge{Live: rules.Binding, A: 2, B: 3, Sealed: true, Until: 7}
	}
	if r := g.say(t, "anna offer boris vote 0 open"); r == nil && g.s.Hands[0].Offers == 0 {
		t.Error("the offer is allowed and does not exist")
	}
}

func TestNobodyOnTheBoard(t *testing.T) {
	b := book(t, "glassworks")
	g := ready(t, b)
	for p := range b.Contenders {
		g.s.Table.Men[p].Rung = rules.Candidate
	}
	for _, text := range []string{"anna table line wages 1 plain", "boris table line export 1 plain", "clara table line order 0 plain"} {
		g.say(t, text)
	}
	for range 40 {
		_, list := g.asked()
		if len(list) == 0 {
			t.Fatalf("nobody can go on in phase %d", g.s.Table.Phase)
		}
		g.make(t, list[len(list)-1])
	}
}

func TestMachineIsAtMostAll(t *testing.T) {
	b := changed(t, func(b *rules.Book) { b.Numbers.Machine, b.Numbers.MachineFirm = 90, 20 })
	g := newGame(b, 1)
	for p, n := range g.s.Table.Blocs[0].Count {
		if n < 0 || n > 100 {
			t.Errorf("group %d has %d of a hundred", p, n)
		}
	}
}

func TestScheduleFarAhead(t *testing.T) {
	b := changed(t, func(b *rules.Book) { b.Rounds = rules.MaxRounds })
	g := ready(t, b)
	g.s.Table.Round = 100
	b.SupposeEffects(&g.s, []rules.Effect{{Do: rules.Schedule, Event: 1, In: 40}})
	if due := g.s.Hidden.Scheduled[0].Round; due < 0 {
		t.Errorf("it falls due in round %d", due)
	}
}

func TestOnceIsOnce(t *testing.T) {
	b := changed(t, func(b *rules.Book) {
		b.Events = append([]rules.EventRule(nil), b.Events...)
		b.Events[2].Effects = nil // the strike, which ends its own condition
		b.Events[2].When, b.Events[2].Once = rules.Expr{{Code: rules.OpConst, N: 1}}, true
	})
	g := newGame(b, 1)
	b.SupposeEffects(&g.s, []rules.Effect{{Do: rules.Schedule, Event: 2, In: 1}})
	g.s.Hidden.Scheduled[0].Round = 1
	for g.s.Table.Phase < rules.Orders {
		_, list := g.asked()
		g.make(t, list[0])
	}
	n := 0
	for _, e := range g.events.List {
		if e.What == rules.EventFell && e.Event == 2 {
			n++
		}
	}
	if n > 1 {
		t.Errorf("it fell %d times in one round", n)
	}
}

// crowded has so many more events in the first round, some without a date before them.
func crowded(t *testing.T, dated int) *rules.Book {
	return changed(t, func(b *rules.Book) {
		always := []rules.Op{{Code: rules.OpConst, N: 1}}
		var list []rules.EventRule
		for range 4 {
			list = append(list, rules.EventRule{ID: "undated", Round: -1, When: always, For: rules.NoSeat, Once: true})
		}
		for i := range dated {
			list = append(list, rules.EventRule{ID: "more", Year: 1924, Month: int8(6 - i%6), For: rules.NoSeat, Once: true})
		}
		b.Events = append(list, b.Events...)
	})
}

// fallen are the events that fell in one round, in order.
func (g *game) fallen(round int) []*rules.EventRule {
	var list []*rules.EventRule
	at := 0
	for _, e := range g.events.List {
		switch {
		case e.What == rules.RoundBegan:
			at = int(e.N)
		case e.What == rules.EventFell && at == round:
			list = append(list, &g.b.Events[e.Event])
		}
	}
	return list
}

// What has a date comes in its round, in the order of the months and before what has
// none, although it stands behind that in the scenario; a full bulletin has nothing else.
func TestDatedEventsComeFirst(t *testing.T) {
	for _, c := range []struct{ dated, undated int }{{3, 2}, {6, 2}, {7, 1}, {9, 0}} {
		b := crowded(t, c.dated-1) // the glassworks has one of its own
		list := ready(t, b).fallen(0)
		if len(list) != c.dated+c.undated {
			t.Fatalf("%d events fell, of %d with a date", len(list), c.dated)
		}
		for i, e := range list {
			switch {
			case (e.Round < 0) != (i >= c.dated):
				t.Errorf("of %d with a date, place %d has %s", c.dated, i, e.ID)
			case i > 0 && i < c.dated && months(e) < months(list[i-1]):
				t.Errorf("month %d of %d comes after month %d of %d", e.Month, e.Year, list[i-1].Month, list[i-1].Year)
			}
		}
	}
}

func months(e *rules.EventRule) int { return 12*int(e.Year) + int(e.Month) }

func TestDatedEventsAreNotLost(t *testing.T) {
	b := crowded(t, rules.MaxBulletin)
	g := ready(t, b)
	for g.s.Table.Round < 2 {
		_, list := g.asked()
		g.make(t, list[len(list)-1])
	}
	dated := 0
	for _, e := range append(g.fallen(0), g.fallen(1)...) {
		if e.Round == 0 {
			dated++
		}
	}
	if dated < rules.MaxBulletin+1 {
		t.Errorf("of %d events of the first round %d fell", rules.MaxBulletin+1, dated)
	}
}

func TestPledgeSlotsTellNothing(t *testing.T) {
	b := book(t, "glassworks")
	one, two := ready(t, b), ready(t, b)
	two.say(t, "boris offer david vote 0 sealed")
	for _, g := range []*game{one, two} {
		g.say(t, "anna offer clara vote 0 open")
	}
	if one.b.Observe(&one.s, 2) != two.b.Observe(&two.s, 2) {
		t.Error("Clara can tell that somebody else has made an offer")
	}
}

func TestGoneFromTheStart(t *testing.T) {
	b := changed(t, func(b *rules.Book) {
		b.People = append([]rules.Profile(nil), b.People...)
		b.People[4].Gone = true
	})
	if s := b.Start(1); s.Hidden.Patron[0] != rules.NoSeat {
		t.Errorf("%s is gone and is somebody's man", b.People[4].ID)
	}
}
