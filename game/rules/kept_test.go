package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// Each round through which an open promise holds counts in the Rules ledger of both; a sealed one counts for
// nobody, or the ledger would give it away, one that ends by notice counts to that round, and one that is broken
// keeps what it brought until then.
func TestKeptPromisesCount(t *testing.T) {
	const term = 4
	for _, c := range []struct {
		name, offer string
		round       int // of the term, in which something happens
		happens     string
		want        int16
	}{
		{"open", "anna offer david vote 0 open", 0, "", term * 10},
		{"sealed", "anna offer david vote 0 sealed", 0, "", 0},
		{"notice", "anna offer david vote 0 open", 2, "anna notice david", 2 * 10},
		{"broken", "anna offer david protection 0 open", 3, "anna attack david past", 2 * 10},
	} {
		b := changed(t, func(b *rules.Book) { b.Numbers.KeepRules, b.Numbers.PledgeRounds = 10, term })
		g := ready(t, b)
		for _, move := range []string{c.offer, "david answer anna yes"} {
			if r := g.say(t, move); r != nil {
				t.Fatalf("%s: %q is refused: %+v", c.name, move, *r)
			}
		}
		first := int(g.s.Table.Round)
		for said := false; int(g.s.Table.Round) < first+term && !g.over(); {
			if at := int(g.s.Table.Round) - first + 1; at == c.round && !said && g.s.Table.Phase == rules.Orders {
				if r := g.say(t, c.happens); r != nil {
					t.Fatalf("%s: %q is refused: %+v", c.name, c.happens, *r)
				}
				said = true
			}
			g.quietly(t)
		}
		plain := *b
		plain.Numbers.KeepRules = 0
		with, without := b.Score(&g.s), plain.Score(&g.s)
		for p := range with {
			want := int16(0)
			if id := b.Contenders[p].ID; id == "anna" || id == "david" {
				want = c.want
			}
			if got := with[p].Rules - without[p].Rules; got != want {
				t.Errorf("%s: %s wins %d tenths by it, not %d", c.name, b.Contenders[p].ID, got, want)
			}
		}
	}
}

// quietly makes the move that does least: seals without orders, abstains, keeps silent.
func (g *game) quietly(t *testing.T) {
	t.Helper()
	_, list := g.asked()
	for _, m := range list {
		if m.Do == rules.Seal {
			g.make(t, m)
			return
		}
	}
	g.make(t, list[len(list)-1])
}

// Who promised not to strike at the other may not vote him out of his post either.
func TestAProtectionCoversThePost(t *testing.T) {
	b := book(t, "glassworks")
	g := ready(t, b)
	for post := range b.Posts {
		holder := b.SeatOf(g.s.Table.Posts[post].Holder)
		if holder < 0 {
			continue
		}
		voter := (holder + 1) % rules.Seat(len(b.Contenders))
		mover := (holder + 2) % rules.Seat(len(b.Contenders))
		m := rules.Motion{Kind: rules.MovePost, By: mover, B: int8(post), C: int8(mover)}
		p := rules.Pledge{Live: rules.Binding, A: voter, B: holder, Kind: rules.Protection, Enemy: rules.NoSeat, Issue: rules.NoIssue}
		if !b.Breaks(&g.s.Table, &p, rules.Cast{voter, m, rules.For}) || b.Breaks(&g.s.Table, &p, rules.Cast{voter, m, rules.Against}) {
			t.Errorf("%s may vote the post of %s away", b.Contenders[voter].ID, b.Contenders[holder].ID)
		}
		m.By = holder
		if b.Breaks(&g.s.Table, &p, rules.Cast{voter, m, rules.For}) {
			t.Errorf("%s gives his post away himself", b.Contenders[holder].ID)
		}
		return
	}
	t.Fatal("nobody of the seats holds a post")
}

// Whoever keeps an open promise for its whole term is believed more, and so is his partner; of one that is sealed
// nobody can tell, and one whose term the end of the game would cut short pays nobody.
func TestAKeptPromiseIsBelieved(t *testing.T) {
	const term, worth = 3, 2
	for _, c := range []struct {
		name, form string
		late       bool
		want       int8
	}{{"open", "open", false, worth}, {"sealed", "sealed", false, 0}, {"cut short", "open", true, 0}} {
		b := changed(t, func(b *rules.Book) { b.Numbers.KeepWord, b.Numbers.PledgeRounds = worth, term })
		paid := [rules.MaxSeats]int8{}
		for _, word := range []int8{0, worth} { // the same game, without what it pays and with it
			plain := *b
			plain.Numbers.KeepWord = word
			g := ready(t, &plain)
			for c.late && int(g.s.Table.Round) < b.Rounds-term+1 {
				g.quietly(t)
			}
			for g.s.Table.Phase != rules.Orders {
				g.quietly(t)
			}
			for _, move := range []string{"anna offer david vote 0 " + c.form, "david answer anna yes"} {
				if r := g.say(t, move); r != nil {
					t.Fatalf("%s: %q is refused: %+v", c.name, move, *r)
				}
			}
			for first := int(g.s.Table.Round); int(g.s.Table.Round) < first+term && !g.over(); {
				g.quietly(t)
			}
			for p := range b.Contenders {
				paid[p] = g.s.Table.Men[p].Word - paid[p]
			}
		}
		for p := range b.Contenders {
			want := int8(0)
			if id := b.Contenders[p].ID; id == "anna" || id == "david" {
				want = c.want
			}
			if paid[p] != want {
				t.Errorf("%s: %s is believed %d more, not %d", c.name, b.Contenders[p].ID, paid[p], want)
			}
		}
	}
}
