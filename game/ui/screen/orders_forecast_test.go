package screen

import (
	"fmt"
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// printed is all that a screen says, line by line put together.
func printed(s *sheet.Sheet) string {
	var list []string
	for _, m := range s.Marks {
		if m.Kind == sheet.Letters {
			list = append(list, m.Text)
		}
	}
	return strings.Join(list, " ")
}

// previewOf is what the screen of orders says of an order that is put together.
func previewOf(t *testing.T, b *sheet.Builder, s *Scene, m rules.Move) string {
	d := Laid(s.Book, &s.Obs, Desk{}, sheet.Do(ActVerb, int(m.Do)))
	for i := range d.Filled {
		if asked(s.Book, &s.Obs, d)[i] != NoNoun {
			d = Laid(s.Book, &s.Obs, d, sheet.Do(ActPick, i, int(*field(&m, i))))
		}
	}
	s.Desk = d
	return printed(builtBy(t, b, Orders, s))
}

// Where the odds are not the sum of what is listed, the bill says so; elsewhere it does not.
func TestTheBillSaysWhereOddsEnd(t *testing.T) {
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	ended, plain := 0, 0
	for seed := range uint64(4) {
		s := newEvening(t, seed+3, 2).orders(2, 3).scene(2, englishWords())
		for _, m := range s.Book.Legal(&s.Obs, nil) {
			if m.Do != rules.Attack && m.Do != rules.WinOver || ended > 3 && plain > 3 {
				continue
			}
			f := s.Book.Forecast(&s.Obs, m)
			ends := f.OddsOf.Sum() != int(f.Odds)
			if n := &plain; ends {
				ended++
			} else if *n++; *n > 4 {
				continue
			}
			if said := previewOf(t, b, s, m); strings.Contains(said, ", but never ") != ends {
				t.Errorf("%s, %d of %d in 100: %s", s.Book.MoveText(m), f.Odds, f.OddsOf.Sum(), said)
			}
		}
	}
	if ended == 0 || plain == 0 {
		t.Errorf("%d orders at the end of the odds and %d others show nothing", ended, plain)
	}
}

// What cannot come is not promised, and the preview says why.
func TestNothingIsPromisedBeyondItsEnd(t *testing.T) {
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	s := newEvening(t, 3, 2).orders(2, 1).scene(2, englishWords())
	m := rules.Move{By: 2, Do: rules.Court}
	near := &s.Obs.Table.Blocs[m.A].Known[2]
	for _, x := range []struct {
		known int8
		want  string
		not   string
	}{{20, "", "ends"}, {95, "cut short", "ends at 90"}, {100, "has no effect", "cut short"}} {
		*near = x.known
		s.Obs.Hand.Swayed[m.A] = 0
		said := previewOf(t, b, s, m)
		if !strings.Contains(said, x.want) || strings.Contains(said, x.not) {
			t.Errorf("with sympathy %d: %s", x.known, said)
		}
		if x.known == 95 && !strings.Contains(said, "+5") {
			t.Errorf("with sympathy 95 not 5 are promised: %s", said)
		}
	}
}

// An attack brings its maker a name if it sticks and costs him one if it does not: neither stands beside its price. What a
// broken promise costs comes in any case: it stands there, and is not told again.
func TestAnAttackSaysWhatItBringsItsMaker(t *testing.T) {
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	attacks := 0
	for _, promised := range []bool{false, true} {
		s := newEvening(t, 5, 3).orders(3, 4).scene(3, englishWords())
		for _, m := range s.Book.Legal(&s.Obs, nil) {
			if m.Do != rules.Attack {
				continue
			}
			attacks++
			s.Obs.Pledges = [rules.MaxPledges]rules.Pledge{}
			if promised {
				low, high := min(3, int(m.A)), max(3, int(m.A))
				s.Obs.Pledges[high*(high-1)/2+low] = rules.Pledge{Live: rules.Binding, A: 3, B: rules.Seat(m.A), Kind: rules.Protection, Until: 9}
			}
			said := previewOf(t, b, s, m)
			before, then, _ := strings.Cut(said, "that it sticks")
			then, not, _ := strings.Cut(then, "if not,")
			not = not[:min(len(not), 60)]
			own, _, _ := strings.Cut(then, s.Tell.Seat(rules.Seat(m.A))+":")
			if !strings.Contains(own, fmt.Sprint("prestige +", s.Book.Numbers.AttackName)) || strings.Contains(own, "odium") {
				t.Errorf("%s: if it sticks: %s", s.Book.MoveText(m), own)
			}
			if !strings.Contains(not, "prestige −1") || !strings.Contains(not, "odium +1") {
				t.Errorf("%s: if it does not: %s", s.Book.MoveText(m), not)
			}
			if strings.Contains(before, "your credibility") != promised || strings.Contains(own+not, "credibility") {
				t.Errorf("%s, promised %v: %s", s.Book.MoveText(m), promised, said)
			}
		}
	}
	if attacks < 6 {
		t.Errorf("only %d attacks are looked at", attacks)
	}
}

// A preview warns that he may lie low only of a man who can: he has odium or marks.
func TestNobodyIsSaidToLieLowWhoCannot(t *testing.T) {
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	s := newEvening(t, 5, 0).orders(0, 3).scene(0, englishWords())
	m := rules.Move{By: s.Obs.Me, Do: rules.Attack, A: 1, B: int16(rules.PastRecord)}
	for _, x := range []struct {
		odium, marks int8
		can          bool
	}{{0, 0, false}, {1, 0, true}, {0, 1, true}} {
		s.Obs.Table.Men[1].Odium, s.Obs.Table.Men[1].Marks = x.odium, x.marks
		if said := previewOf(t, b, s, m); strings.Contains(said, "If he lies low this round") != x.can {
			t.Errorf("with odium %d and %d marks: %s", x.odium, x.marks, said)
		}
	}
}

// A failure promises no more than can come: whoever has no prestige left loses none.
func TestAFailureEndsWithTheScale(t *testing.T) {
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	e := newEvening(t, 5, 0).orders(0, 3)
	s := e.scene(0, englishWords())
	m := rules.Move{By: s.Obs.Me, Do: rules.Attack, A: 1, B: int16(rules.PastRecord)}
	if no := s.Book.Check(&s.Obs, m); no != nil {
		t.Fatalf("the charge is refused: %+v", *no)
	}
	const loss = "if not, prestige −1"
	for _, prestige := range []int8{5, 0} {
		s.Obs.Table.Men[s.Obs.Me].Prestige = prestige
		if said := previewOf(t, b, s, m); strings.Contains(said, loss) != (prestige > 0) {
			t.Errorf("with a prestige of %d the preview says: %s", prestige, said)
		}
	}
}
