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

// Sympathy has a scale: of how many it is, and where a seat's own has its least and its most. Of
// others' a seat is told nothing by it, and the room nothing at all.
func TestSympathyHasAScale(t *testing.T) {
	e := newEvening(t, 5, 2).orders(2, 4)
	p := boardOf(t, e.scene(2, englishWords()))
	least, most := 100, 0
	for i := range p.s.Book.Blocs {
		n := int(p.t.Blocs[i].Known[2])
		least, most = min(least, n), max(most, n)
	}
	_, own := p.blocWords(0)
	_, public := boardOf(t, e.scene(rules.NoSeat, englishWords())).blocWords(0)
	said, told := "", ""
	for _, l := range own.Lines {
		said += l.Label + " " + l.Value + "\n"
	}
	for _, l := range public.Lines {
		told += l.Label + "\n"
	}
	for _, want := range []string{"Sympathy for you at the count " + strconv.Itoa(int(p.t.Blocs[0].Known[2])) + " of 100",
		"Yours is " + strconv.Itoa(least) + " where you have least, " + strconv.Itoa(most) + " where you have most."} {
		if !strings.Contains(said, want) {
			t.Errorf("nothing says %q: %s", want, said)
		}
	}
	if strings.Contains(told, "ympathy") || strings.Contains(told, "Yours") {
		t.Errorf("the room reads %s", told)
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
