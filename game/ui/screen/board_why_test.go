package screen

import (
	"strconv"
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// boardOf is the board of a seat as it would be drawn, with nothing drawn yet.
func boardOf(t *testing.T, s *Scene) *board {
	t.Helper()
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	return newBoard(b, s)
}

// What is told of a delegation comes to a hundred: the last count, and what it would be today.
func TestSharesOfADelegationAddUp(t *testing.T) {
	for _, seed := range []uint64{3, 5} {
		p := boardOf(t, newEvening(t, seed, 2).orders(2, 4).scene(2, englishWords()))
		for i := range p.s.Book.Blocs {
			sums, n := []int{0}, 0
			for _, l := range p.countTip(rules.Bloc(i), true).Lines {
				v, share := strings.CutSuffix(strings.TrimSpace(l.Value), "%")
				switch per, err := strconv.Atoi(strings.TrimSpace(v)); {
				case share && err == nil:
					sums[len(sums)-1] += per
					n++
				case strings.HasPrefix(l.Label, "If it were counted today"):
					sums = append(sums, 0)
				}
			}
			if len(sums) != 2 || sums[0] != 100 || sums[1] != 100 || n < 4 {
				t.Errorf("seed %d, bloc %d: the shares come to %v", seed, i, sums)
			}
		}
	}
}

// A rule that was broken again says how often and by whom last; its tip names everybody.
func TestPrecedentsNameTheirUsers(t *testing.T) {
	again := 0
	for seed := range uint64(6) {
		s := newEvening(t, seed, 2).orders(2, 9).scene(2, englishWords())
		p := boardOf(t, s)
		for k := range rules.PrecedentKinds {
			set, n, last := p.t.Precedents[k], 0, rules.NoSeat
			for _, e := range s.Log {
				if e.Event.What == rules.PrecedentWasSet && e.Event.N == int16(k) {
					n, last = n+1, e.Event.Who
				}
			}
			list := p.uses(rules.Precedent(k))
			if first := list[len(list)-1]; set.Times > 0 && first.By != set.By {
				t.Errorf("seed %d, precedent %d: first by %d, want %d", seed, k, first.By, set.By)
			}
			if n == 0 || set.Times < 2 {
				continue
			}
			again++
			if list[0].By != last || len(list) < 2 && n > 1 {
				t.Errorf("seed %d, precedent %d: %d uses in the log, the last by %d; told are %+v", seed, k, n, last, list)
			}
		}
	}
	if again == 0 {
		t.Error("nobody broke a rule again: the test shows nothing")
	}
}
