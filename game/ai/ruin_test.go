package ai

import (
	"testing"

	"afterlenin/game/rules"
)

// However much is left to play for, the highest level never takes a country that falls to pieces, and a game
// that ends by it, for more than the game that goes on from the same state; and it loses by it about as much as
// the ledgers do, no more.
func TestRuinIsWorthLess(t *testing.T) {
	b := Campaign(t)
	seen := map[int8]bool{}
	playOrders(t, b, 3, func(q *Player, o *rules.Observation) {
		round := o.Table.Round
		if round < 2 || int(round) >= b.Rounds-2 || seen[round*10+int8(o.Me)] {
			return
		}
		seen[round*10+int8(o.Me)] = true
		x := New(b, Style{Level: Hard}, q.seed).searcher()
		x.about = *o
		x.deal(0)
		now := x.world(0)
		ruined := now
		ruined.Table.Phase, ruined.Table.Turn, ruined.Table.Ending = rules.Over, 0, collapse(b)
		goesOn, ends := x.weigh(&now, 0), x.weigh(&ruined, 0)
		was, is := x.judge.final(&now, o.Me), x.judge.final(&ruined, o.Me)
		switch lost := goesOn.sum() - ends.sum(); {
		case lost <= 0:
			t.Errorf("round %d, seat %d: going on is worth %d, ruin %d", round, o.Me, goesOn.sum(), ends.sum())
		case lost != was.sum()-is.sum():
			t.Errorf("round %d, seat %d: ruin costs %d, the ledgers %d", round, o.Me, lost, was.sum()-is.sum())
		}
	})
	if len(seen) < 40 {
		t.Errorf("only %d states were looked at", len(seen))
	}
}

// collapse is the ending of a country that has fallen to pieces.
func collapse(b *rules.Book) int8 {
	for i := range b.Endings {
		if b.Endings[i].Collapse {
			return int8(i)
		}
	}
	return -1
}

// No two worlds that a player imagines share their luck, neither in a round nor in rounds that follow
// each other, and none has that of his judgement.
func TestWorldsHaveTheirOwnLuck(t *testing.T) {
	b := Campaign(t)
	seen := map[[rules.MaxOfficials]rules.Seat]string{}
	p := New(b, Style{Level: Hard}, 9)
	x := p.searcher()
	s := b.Start(9)
	for round := range int8(4) {
		s.Table.Round, s.Table.Phase = round, rules.RollCall
		x.about = b.Observe(&s, 1)
		x.about.Hand.Knows, x.about.Table.Officials = 0, s.Table.Officials
		for i := range x.about.Patron {
			x.about.Patron[i], x.about.Firm[i] = rules.Unknown, -1
		}
		guess := b.Imagine(&x.about, p.seed)
		worlds := []rules.State{guess}
		for n := range 8 {
			worlds = append(worlds, x.imagined(n))
		}
		for n := range worlds {
			at := string(rune('0'+round)) + "/" + string(rune('0'+n))
			if other, twice := seen[worlds[n].Hidden.Patron]; twice {
				t.Errorf("%s is dealt as %s", at, other)
			}
			seen[worlds[n].Hidden.Patron] = at
		}
	}
}
