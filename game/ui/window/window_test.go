package window

import (
	"io/fs"
	"testing"

	"afterlenin/assets"
	"afterlenin/game/ui/hand"
)

func newTestLoop(t *testing.T, app App, script *hand.Script) *Loop {
	l, err := NewLoop(app, Options{Shapes: []fs.FS{assets.Files}, Source: script})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestADemoIsPlayedWithoutADisplay(t *testing.T) {
	d := &demo{}
	script := new(hand.Script).Click(1100, 690).Wait(3)
	l := newTestLoop(t, d, script)
	l.build()
	for !script.Done() {
		l.Step(1)
		if l.stale {
			l.build()
		}
	}
	if d.pressed != "seal" {
		t.Errorf("pressed %q", d.pressed)
	}
}

func TestRestAllocatesNothing(t *testing.T) {
	l := newTestLoop(t, &demo{}, new(hand.Script))
	l.build()
	l.Step(1)
	if got := testing.AllocsPerRun(100, func() { l.Step(1) }); got != 0 {
		t.Errorf("%v allocations a tick", got)
	}
	if l.stale {
		t.Error("rest makes the sheet stale")
	}
}

func BenchmarkBuildDemo(b *testing.B) {
	l, err := NewLoop(&demo{}, Options{Shapes: []fs.FS{assets.Files}, Source: new(hand.Script)})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		l.build()
	}
}
