package ui

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"afterlenin/game/text"
	"afterlenin/game/ui/sheet"
)

// Whoever points at a ledger of a man is shown of what it is made, and comes to it by adding up; the head of a
// column says what counts in it, and the man's row and the plate of who leads name what weighs most.
func TestALedgerShowsOfWhatItIsMade(t *testing.T) {
	x, _ := ended(t)
	s := x.a.scene()
	for p := range s.Book.Contenders {
		id := s.Book.People[p].ID
		for _, column := range []string{"office", "line", "rules", "country", "ambition"} {
			n := x.pointAt("result.cell." + id + "." + column)
			sum, of := 0.0, 0.0
			for i, l := range n.Tip.Lines {
				if of = withSign(t, l.Value); i+1 < len(n.Tip.Lines) {
					sum += of
				}
			}
			if want := withSign(t, n.Value); math.Abs(of-want) > 0.01 || math.Abs(sum-want) > 0.01 {
				t.Errorf("%s of %s: %+v, and it is %s", column, id, n.Tip.Lines, n.Value)
			}
			if column == "office" && len(n.Tip.Lines) < 3 {
				t.Errorf("the Office of %s is made of %+v", id, n.Tip.Lines)
			}
		}
		for _, l := range x.pointAt("result.row." + id).Tip.Lines {
			if parts := signed.FindAllString(l.Label, -1); len(parts) > 0 {
				sum := 0.0
				for _, part := range parts {
					sum += withSign(t, part)
				}
				if math.Abs(sum-withSign(t, l.Value)) > 0.01 {
					t.Errorf("in the row of %s %q comes to %.1f, not %s", id, l.Label, sum, l.Value)
				}
			}
		}
		if row := x.pointAt("result.row." + id); !strings.Contains(row.Tip.Lines[0].Label, "rung in the party") && !strings.Contains(row.Tip.Lines[0].Label, "share of") {
			t.Errorf("the row of %s tells nothing of his Office: %+v", id, row.Tip.Lines[0])
		}
	}
	for _, id := range []string{"result.head.office.0", "result.plate.leads"} {
		if n := x.pointAt(id); len(n.Tip.Lines) < 4 {
			t.Errorf("%s opens a card that says %+v", id, n.Tip.Lines)
		}
	}
}

// signed is a number of a list of parts.
var signed = regexp.MustCompile(`[+` + text.Minus + `]\d+\.\d`)

func withSign(t *testing.T, said string) float64 {
	t.Helper()
	n, err := strconv.ParseFloat(strings.Replace(said, text.Minus, "-", 1), 64)
	if err != nil {
		t.Errorf("%q is no number", said)
	}
	return n
}

// pointAt rests the pointer at the left edge of a thing and returns it as it is drawn then.
func (x *theatre) pointAt(id string) *sheet.Node {
	x.t.Helper()
	n := x.b.Sheet.Find(id)
	if n == nil {
		x.t.Fatalf("there is no %s", id)
	}
	x.frame.X, x.frame.Y, x.frame.Inside = n.Rect.X+2, n.Rect.Middle().Y, true
	x.feed()
	if n = x.b.Sheet.Find(id); x.b.Memory.Over != id {
		x.t.Errorf("%s lies over %s", x.b.Memory.Over, id)
	}
	return n
}
