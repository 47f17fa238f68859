package screen

import (
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// A choice that works by chance says how likely each branch is and what each brings, and nothing else stands in either.
func TestAChoiceByChanceHasTwoBranches(t *testing.T) {
	e := newEvening(t, 5, 0).orders(0, 0)
	s := e.scene(0, englishWords())
	seen := 0
	for i := range s.Book.Events {
		for n := range s.Book.Events[i].Choices {
			c := &s.Book.Events[i].Choices[n]
			list := eventEffects(s, eventAnswer{card: &eventPage{rule: &s.Book.Events[i], id: rules.EventID(i)}, n: n})
			var heads []int
			for k := range list {
				if list[k].branch {
					heads = append(heads, k)
				}
			}
			if c.Odds <= 0 || c.Odds >= 100 {
				if len(heads) > 0 {
					t.Errorf("%s, %d is certain, and has branches: %v", s.Book.Events[i].ID, n, list)
				}
				continue
			}
			seen++
			if len(heads) != 2 || heads[0] != 0 {
				t.Fatalf("%s, %d has the branches %v: %v", s.Book.Events[i].ID, n, heads, list)
			}
			works, fails := s.Tell.Say("ui.bulletin.odds", "n", c.Odds), s.Tell.Say("ui.bulletin.else", "n", 100-int(c.Odds))
			first, second := list[1:heads[1]], list[heads[1]+1:]
			if list[0].text != works || list[heads[1]].text != fails {
				t.Errorf("%s, %d has a chance of %d: %q, %q", s.Book.Events[i].ID, n, c.Odds, list[0].text, list[heads[1]].text)
			}
			for of, part := range map[*[]rules.Effect]effects{&c.Effects: first, &c.Else: second} {
				if want := effectChips(s, settled(s.Book, &s.Obs, *of), 0); part.spoken() != want.spoken() {
					t.Errorf("%s, %d: a branch says %q, and brings %q", s.Book.Events[i].ID, n, part.spoken(), want.spoken())
				}
			}
		}
	}
	if seen < 5 {
		t.Errorf("only %d choices by chance", seen)
	}
}

// What a choice brings if it works and if it does not are two blocks: each begins a line with its
// chance, and nothing of one stands in a line of the other or left of its own column.
func TestBranchesOfAChoiceStandApart(t *testing.T) {
	list := effects{
		{sign: "tick", text: "40 in 100:", branch: true}, {sign: "star", text: "you: prestige +2"}, {sign: "person", text: "sympathy +4: Centre and Belorussia"},
		{sign: "eye", text: "Zinoviev: regard for Stalin −1", other: true}, {sign: "person", text: "Trotsky: Army sympathy −4", other: true},
		{sign: "cross", text: "else, 60 in 100:", branch: true}, {sign: "odium", text: "you: odium +1"}, {sign: "star", text: "Zinoviev: prestige +2", other: true},
	}
	short := effects{{sign: "tick", text: "40 in 100:", branch: true}, {sign: "star", text: "+2"}, {sign: "cross", text: "else, 60 in 100:", branch: true}, {sign: "odium", text: "+1"}}
	b := newTestBuilder(t)
	b.Begin()
	if one := short[:2].flow(b, sheet.R(20, 20, 560, 0), 14, ink.None); short.flow(b, sheet.R(20, 20, 560, 0), 14, ink.None) < 2*one {
		t.Error("two short branches share a line")
	}
	for _, wide := range []float64{560, 330, 150} {
		b := newTestBuilder(t)
		b.Begin()
		r := sheet.R(20, 20, wide, 0)
		tall := list.flow(b, r, 14, ink.Black)
		if measured := list.flow(b, r, 14, ink.None); measured != tall {
			t.Errorf("%v wide: %v high, measured %v", wide, tall, measured)
		}
		b.End()
		at := map[string]sheet.Rect{}
		low := 0.0
		for _, m := range b.Sheet.Marks {
			if m.Kind == sheet.Letters {
				at[m.Text] = m.Rect
				low = max(low, m.Rect.Bottom())
			}
		}
		heads := []sheet.Rect{at["40 in 100:"], at["else, 60 in 100:"]}
		if last := at["Trotsky: Army sympathy −4"]; heads[1].Y < heads[0].Bottom()-1 || heads[1].Y < last.Bottom()-1 {
			t.Errorf("%v wide: the second chance stands at %v, beside what the first brings, down to %v", wide, heads[1], last)
		}
		if heads[0].X != heads[1].X || low > r.Y+tall+4 {
			t.Errorf("%v wide: the chances begin at %v, the words end at %v of %v", wide, heads, low, r.Y+tall)
		}
		for said, x := range at {
			if x != heads[0] && x != heads[1] && (x.X <= heads[0].X || x.Y < heads[0].Y || x.Y > heads[0].Y && x.Y < heads[1].Y && x.Bottom() > heads[1].Y+1) {
				t.Errorf("%v wide: %q stands at %v, the chances at %v", wide, said, x, heads)
			}
		}
	}
}
