package hand

import (
	"bytes"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func TestEveryKeyHasANameThatReadsBack(t *testing.T) {
	for k := A; k < keys; k++ {
		for _, mod := range []Key{0, Shift, Ctrl, Ctrl | Shift, Alt} {
			got, ok := Named((k | mod).String())
			if !ok || got != k|mod {
				t.Errorf("%q reads back as %q", (k | mod).String(), got.String())
			}
		}
	}
}

func TestPrintedNamesAreAskedOnce(t *testing.T) {
	asked := 0
	n := &Names{Ask: func(k Key) string { asked++; return "Ф" }}
	if n.Of(A) != "Ф" || n.Of(Ctrl|A) != "Ctrl+Ф" || asked != 1 {
		t.Errorf("%q, %q, asked %d times", n.Of(A), n.Of(Ctrl|A), asked)
	}
	if n.Of(D1) != "1" || n.Of(Enter) != "Enter" || n.Of(F1) != "F1" {
		t.Error("digits and named keys keep their names")
	}
}

func TestARecordingPlaysWhatWasDone(t *testing.T) {
	script := func() *Script {
		return new(Script).Point(3, 4).Wait(5).Click(10, 20).Press(Ctrl|S, Minus).Type("Ob Ж\"").Roll(2).Wait(2)
	}
	var out bytes.Buffer
	played := frames(&Recorder{From: script(), To: &out}, 16)
	again, err := ReadRecording(&out)
	if err != nil {
		t.Fatal(err)
	}
	if got := frames(again, 16); !reflect.DeepEqual(got, played) {
		t.Errorf("played %v\nwants %v", got, played)
	}
}

func frames(s Source, n int) []string {
	var out []string
	var f Frame
	for i := range n {
		s.Read(View{}, &f)
		out = append(out, line(i, &f))
	}
	return out
}

func TestBrokenRecordingsAreNamed(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"nonsense", "line 1: this is not a line"},
		{"1 0.00 0.00 i 0 Hyper \"\"", `no key "Hyper"`},
	} {
		if _, err := ReadRecording(strings.NewReader(c.text)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q gives %v", c.text, err)
		}
	}
}

func TestViewTurnsPlaces(t *testing.T) {
	x, y := View{Scale: 1.5, DX: 10, DY: 40}.Logical(160, 190)
	if x != 100 || y != 100 {
		t.Errorf("got %v, %v", x, y)
	}
}

// A key that is held goes on moving about or deleting. None that decides, turns over or seals does: with F held, one team's vote
// would be cast by the team before it.
func TestOnlyKeysThatMoveAboutRepeat(t *testing.T) {
	moves := []Key{Tab, Tab | Shift, Backspace, Delete, Left, Right, Up, Down, Home, End, PageUp, PageDown}
	for k := A; k < keys; k++ {
		if want := slices.Contains(moves, k); k.Moves() != want {
			t.Errorf("%s: repeats %v", k, k.Moves())
		}
	}
	for _, k := range moves {
		if !k.Moves() {
			t.Errorf("%s does not repeat", k)
		}
	}
}
