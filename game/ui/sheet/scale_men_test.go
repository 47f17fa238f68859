package sheet

import "testing"

// However many men stand at one place of a line, and beside whom, each of them is read: his
// letters stand there once, and no letters and no disc lie over another's.
func TestEveryManOnALineIsRead(t *testing.T) {
	letters := []string{"St", "Bu", "Ry", "Ka", "Zi", "Tr", "To"}
	b := newBuilder(t)
	for _, at := range [][7]int{
		{0, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1, 1}, {0, 0, 0, 0, 1, 1, 1}, {0, 0, 1, 1, 2, 2, -1},
		{0, 0, 0, -1, -1, -1, 1}, {-3, -3, -3, -3, -2, -2, -2}, {3, 3, 3, 3, 3, 2, 2}, {-3, -2, -1, 0, 1, 2, 3},
	} {
		for mine := range letters {
			men := make([]Stance, len(letters))
			for i, s := range letters {
				men[i] = Stance{Letters: s, At: at[i], Mine: i == mine}
			}
			b.Begin()
			r := R(12, 100, 300, 18)
			b.Scale(r, Scale{Men: men, NoWants: true})
			checkMen(t, b, r, men)
			b.End()
		}
	}
}

func checkMen(t *testing.T, b *Builder, r Rect, men []Stance) {
	t.Helper()
	for i, m := range men {
		said := 0
		room := StanceRoom(r, men, i)
		for _, x := range b.Sheet.Marks {
			if x.Kind == Letters && x.Text == m.Letters {
				said++
				if in := x.Rect.Middle(); !room.Has(in) {
					t.Errorf("%v: %s stands at %v, outside of %v", men, m.Letters, in, room)
				}
			}
		}
		if said != 1 {
			t.Errorf("%v: %s is named %d times", men, m.Letters, said)
		}
		if room.Y < r.Y-43 {
			t.Errorf("%v: %s stands %v above the line, over its name", men, m.Letters, r.Y-room.Y)
		}
		for k := range i {
			other := StanceRoom(r, men, k)
			if cut := room.Cut(other); room != other && cut.W > 0.01 && cut.H > 0.01 {
				t.Errorf("%v: %s at %v lies over %s at %v", men, m.Letters, room, men[k].Letters, other)
			}
		}
	}
	apart(t, b, men)
}

// apart checks that no two men's letters lie over each other.
func apart(t *testing.T, b *Builder, men []Stance) {
	t.Helper()
	var seen []Rect
	for _, x := range b.Sheet.Marks {
		if x.Kind != Letters || x.Rect.Bottom() > 100 {
			continue
		}
		w := b.Wide(x.Text, Smallest)
		at := Rect{x.Rect.Middle().X - w/2, x.Rect.Y, w, x.Rect.H - 1}
		for _, other := range seen {
			if cut := at.Cut(other); cut.W > 0.01 && cut.H > 0.01 {
				t.Errorf("%v: letters at %v and %v", men, at, other)
			}
		}
		seen = append(seen, at)
	}
}
