package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// TestWhatScreensAsk: the questions that screens ask of a table.
func TestWhatScreensAsk(t *testing.T) {
	b := book(t, "glassworks")
	g := ready(t, b)
	s := &g.s.Table
	name := func(p rules.Person) string {
		return named(b.People, int(p), func(p rules.Profile) string { return p.ID })
	}
	for what, is := range map[string][2]string{
		"the furnace's foreman": {name(b.Secretary(s, 0)), "jana"},
		"the packers' foreman":  {name(b.Secretary(s, 2)), "none"},
		"the chairman":          {name(rules.Person(b.Chairman(s))), "boris"},
		"the middle":            {name(rules.Person(b.MiddleMan(s))), "boris"},
		"the minority":          {name(rules.Person(b.MinorityLeader(s))), "none"},
		"the leader":            {name(rules.Person(s.Leader)), "anna"},
		"Boris's best post":     {b.Posts[b.PostOf(s, 1)].ID, "chair"},
	} {
		if is[0] != is[1] {
			t.Errorf("%s is %s, not %s", what, is[0], is[1])
		}
	}
	if b.Cause(s, 1) || b.Gathering(1) == nil || b.Gathering(0) != nil || b.PostOf(s, 12) != rules.NoPost {
		t.Error("a question has another answer")
	}
	g.s.Table.Men[1].Odium = 5
	if !b.Cause(s, 1) {
		t.Error("odium of 5 is no cause")
	}
	if b.Visible(s, 0) <= b.Visible(s, 3) {
		t.Error("David is seen to be as strong as Anna")
	}
}

// TestValuesOfAnObserver: an observer reads what is public and his own hand; of others'
// secrets he reads nothing.
func TestValuesOfAnObserver(t *testing.T) {
	b := book(t, "glassworks")
	g := ready(t, b)
	o := b.Observe(&g.s, 0)
	for _, c := range []struct {
		ref  rules.Ref
		want int
	}{
		{rules.Ref{Kind: rules.RefPrestige, A: 1}, 10}, {rules.Ref{Kind: rules.RefPatronage, A: 0}, 6}, {rules.Ref{Kind: rules.RefPatronage, A: 1}, 0},
		{rules.Ref{Kind: rules.RefSympathy, A: 0, B: 0}, 0}, {rules.Ref{Kind: rules.RefRound}, 1}, {rules.Ref{Kind: rules.RefShare, A: 1}, 25},
		{rules.Ref{Kind: rules.RefCommittee, A: 2}, 1}, {rules.Ref{Kind: rules.RefHolder, A: 1}, 1}, {rules.Ref{Kind: rules.RefMeter, A: 1}, 50},
		{rules.Ref{Kind: rules.RefMood, A: 2}, -10}, {rules.Ref{Kind: rules.RefWeight, A: 0}, 35}, {rules.Ref{Kind: rules.RefGone, A: 5}, 0},
		{rules.Ref{Kind: rules.RefRank, A: 4}, 1}, {rules.Ref{Kind: rules.RefDocument}, 1}, {rules.Ref{Kind: rules.RefStance, A: 2, B: 1}, -2},
	} {
		if got := b.Value(&o, c.ref); got != c.want {
			t.Errorf("%+v reads %d, not %d", c.ref, got, c.want)
		}
	}
}

// TestRangesAndKinds: every kind of number has a range, and no number that effects may
// not change is one that somebody owns.
func TestRangesAndKinds(t *testing.T) {
	for k := rules.RefPrestige; int(k) < rules.RefCount; k++ {
		if low, high := k.Range(); low >= high {
			t.Errorf("kind %d goes from %d to %d", k, low, high)
		}
	}
	for _, k := range []rules.RefKind{rules.RefShare, rules.RefRound, rules.RefCommittee} {
		if !k.ReadOnly() || k.Secret() {
			t.Errorf("kind %d may be changed, or is secret", k)
		}
	}
}

// TestUpkeepUnpaid: whoever can pay for his clients no longer loses the loosest, but the little
// that he earns stays his, so that he can give an order.
func TestUpkeepUnpaid(t *testing.T) {
	b := changed(t, func(b *rules.Book) { b.Numbers.BaseIncome, b.Numbers.FreeClients, b.Numbers.ClientsAUnit = 0, 0, 1 })
	g := ready(t, b)
	who := func(official int8) rules.Ref { return rules.Ref{Kind: rules.RefPatron, A: official} }
	b.Suppose(&g.s, []rules.Delta{{Ref: who(8), N: 4}, {Ref: who(12), N: 4}, {Ref: rules.Ref{Kind: rules.RefFirm, A: 12}, N: 2}})
	g.s.Hands[3].Patronage, g.s.Hidden.Firm[7] = 0, 3
	for g.s.Table.Round == 0 {
		_, list := g.asked()
		g.make(t, list[len(list)-1])
	}
	if g.s.Hidden.Patron[4] != rules.NoSeat || g.s.Hidden.Patron[8] != 3 || g.s.Hands[3].Patronage != 1 {
		t.Errorf("patrons %v, in hand %d", g.s.Hidden.Patron[:9], g.s.Hands[3].Patronage)
	}
}

// TestAmbitionsCount: an ambition whose condition holds adds its points, one that does not nothing.
func TestAmbitionsCount(t *testing.T) {
	b := book(t, "glassworks")
	g := ready(t, b)
	g.s.Hands[0].Ambition, g.s.Hands[1].Ambition = 2, 0 // nobody hates Anna; Boris has no prestige of 15
	list := b.Score(&g.s)
	if list[0].Ambition != 50 || list[1].Ambition != 0 {
		t.Errorf("%d and %d tenths", list[0].Ambition, list[1].Ambition)
	}
	best, leads := 0, 0
	for _, l := range list {
		if l.Sum != l.Office+l.Line+l.Rules+l.Country+l.Ambition || l.Margin != l.Sum-l.Par {
			t.Errorf("%+v does not add up", l)
		}
		if l.Best {
			best++
		}
		if l.Leads {
			leads++
		}
	}
	if best != 1 || leads != 1 {
		t.Errorf("%d did best and %d lead", best, leads)
	}
}
