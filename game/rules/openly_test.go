package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// TestEveryChangeIsTold: whenever a number changes that everybody sees under a man, a fact
// says so, and by as much.
func TestEveryChangeIsTold(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 6) {
			before, happened := b.Start(seed), 0
			playByChance(t, b, seed, func(g *game, _ *dice) {
				for p := range b.Contenders {
					told := toldOf(b, g.events.List[happened:], rules.Seat(p))
					was, is := &before.Table.Men[p], &g.s.Table.Men[p]
					for _, x := range []struct {
						name     string
						was, is  int8
						told     int
						bestTold int // a charge is told by what it costs, also whom it costs less
					}{
						{"prestige", was.Prestige, is.Prestige, told.prestige, told.prestige + told.charged},
						{"odium", was.Odium, is.Odium, told.odium, told.odium},
						{"credibility", was.Word, is.Word, told.word, told.word + told.kept},
					} {
						if n := int(x.is - x.was); n < min(x.told, x.bestTold) || n > max(x.told, x.bestTold) {
							t.Fatalf("%s of %s changes by %d in round %d, and %d is told", x.name, b.Contenders[p].ID, n, g.s.Table.Round, x.told)
						}
					}
				}
				before, happened = g.s, len(g.events.List)
			})
		}
	})
}

// changes are what facts say of a man's numbers.
type changes struct{ prestige, odium, word, charged, kept int }

func toldOf(b *rules.Book, list []rules.Event, p rules.Seat) (n changes) {
	for _, e := range list {
		mine := e.Who == p
		switch {
		case e.What == rules.Effected && e.Ref.A == int8(p):
			n.effected(e.Ref.Kind, int(e.N))
		case e.What == rules.Settled:
			n.effected(e.Ref.Kind, yes(rules.Seats(e.N).Has(p))-yes(rules.Seats(e.M).Has(p)))
		case e.What == rules.Attacked && e.Whom == p && e.M == 1:
			n.charged -= int(b.Numbers.AttackHurts)
		case e.What == rules.PledgeKept && (mine || e.Whom == p):
			n.kept += int(e.M)
		case !mine:
		case e.What == rules.LayLow:
			n.odium -= int(e.N)
		case e.What == rules.LostWord:
			n.word -= int(e.N)
		case e.What == rules.PledgeBroken:
			n.word -= int(e.M)
		case e.What == rules.Recanted:
			n.prestige -= int(e.N)
		case e.What == rules.Blamed:
			n.prestige -= int(e.M)
		case e.What == rules.MiddleGround:
			n.prestige += int(e.N)
		case e.What == rules.LeaderFeared:
			n.odium += int(e.N)
		}
	}
	return n
}

func (n *changes) effected(kind rules.RefKind, by int) {
	switch kind {
	case rules.RefPrestige:
		n.prestige += by
	case rules.RefOdium:
		n.odium += by
	case rules.RefWord:
		n.word += by
	}
}

func yes(is bool) int {
	if is {
		return 1
	}
	return 0
}

// TestTheCauseComesBeforeTheWarning: whoever is warned has been told before of the lost vote
// that brings it.
func TestTheCauseComesBeforeTheWarning(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 6) {
			g := playByChance(t, b, seed, nil)
			for i, e := range g.events.List[1:] {
				was := g.events.List[i]
				if was.What == rules.Warned && e.What == rules.Effected && e.Ref.Kind == rules.RefLost && rules.Seat(e.Ref.A) == was.Whom {
					t.Fatalf("%s is warned before the vote that he has lost is told", b.Contenders[was.Whom].ID)
				}
			}
		}
	})
}
