package ui

import (
	"testing"

	"afterlenin/assets"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/paint"
	"afterlenin/game/ui/sheet"
)

// warmed is a painter that has baked all that lies ahead.
func warmed(t testing.TB, x *theatre) *paint.Painter {
	t.Helper()
	p, err := paint.New(x.b.Ruler, paint.NewShapes(assets.Files))
	if err != nil {
		t.Fatal(err)
	}
	b := x.b.Beside()
	for n := 0; ; n++ {
		b.Begin()
		if !x.a.Ahead(b, n) {
			return p
		}
		for from := 0; from < len(b.Sheet.Marks); {
			from = p.Warm(&b.Sheet, hand.View{Scale: 1}, from)
		}
	}
}

// all bakes what a sheet needs and tells how much that was.
func all(p *paint.Painter, s *sheet.Sheet) int {
	was := p.Baked()
	for from := 0; from < len(s.Marks); {
		from = p.Warm(s, hand.View{Scale: 1}, from)
	}
	return p.Baked() - was
}

// A screen that is opened by a key from the board was baked ahead, but for a handful
// that depends on what is pointed at.
func TestScreensAreBakedAhead(t *testing.T) {
	const few = 24
	x := stageAt(t, "board")
	p := warmed(t, x)
	for name, key := range map[string]hand.Key{"orders": hand.D1, "log": hand.L, "charts": hand.G, "menu": hand.Escape, "codex": hand.F1} {
		x.press(key)
		if x.a.top() != name {
			t.Fatalf("%s opens %s", key, x.a.top())
		}
		n := all(p, &x.b.Sheet)
		if n > few {
			t.Errorf("%s: %d letters and portraits were not baked ahead", name, n)
		}
		x.press(hand.Escape)
	}
}

// A large portrait takes longest to bake, and each tone of it is another picture.
func TestTheFaceOfADossierIsBakedAhead(t *testing.T) {
	x := stageAt(t, "board")
	p := warmed(t, x)
	x.a.Act(sheet.Action{Name: "open", Text: "dossier", A: 1})
	x.build()
	large := sheet.Sheet{Clips: x.b.Sheet.Clips}
	for _, m := range x.b.Sheet.Marks {
		if m.Kind == sheet.Portrait && m.Rect.W > 100 {
			large.Marks = append(large.Marks, m)
		}
	}
	if n := all(p, &large); x.a.top() != "dossier" || len(large.Marks) == 0 || n > 0 {
		t.Errorf("%s: of %d large portraits %d were not baked ahead", x.a.top(), len(large.Marks), n)
	}
}

// What lies ahead is never more than may be seen: nothing of another seat's.
func TestAheadIsWhatMayBeOpened(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	x.seatPeople(3)
	x.press(hand.Enter)
	x.think()
	if !x.a.play.m.Curtain() {
		t.Fatal("no curtain hangs")
	}
	if x.a.mayOpen("orders") || x.a.mayOpen("pledges") {
		t.Error("orders are looked at behind the curtain")
	}
	b := x.b.Beside()
	for n := 0; x.a.Ahead(b, n); n++ {
		b.Begin()
	}
}

// go test ./game/ui -run none -bench Opening
func BenchmarkOpening(b *testing.B) {
	x := stageAt(b, "board")
	b.Run("baked ahead", func(b *testing.B) {
		p := warmed(b, x)
		for b.Loop() {
			x.press(hand.D1)
			all(p, &x.b.Sheet)
			x.press(hand.Escape)
		}
	})
	b.Run("cold", func(b *testing.B) {
		for b.Loop() {
			p, err := paint.New(x.b.Ruler, paint.NewShapes(assets.Files))
			if err != nil {
				b.Fatal(err)
			}
			x.press(hand.D1)
			all(p, &x.b.Sheet)
			x.press(hand.Escape)
		}
	})
}
