package drive_test

import (
	"slices"
	"strings"
	"testing"

	"afterlenin/game/ui/drive"
)

func TestNodeWrittenIsNodeRead(t *testing.T) {
	for _, n := range []drive.Node{
		{},
		{Role: "button", ID: "end turn", Name: "End\tthe\nround", State: "focused disabled", X: 1, Y: 2.5, W: 3, H: 1e-3},
		{Role: "text", Name: `C:\temp\new`, X: -7},
		{Role: "text", Name: "Троцкий \\\t\\n"},
	} {
		got, err := drive.ParseNode(n.String())
		if err != nil || got != n {
			t.Errorf("%+v came back as %+v, %v", n, got, err)
		}
	}
}

func TestAllBadLinesOfADumpAreReported(t *testing.T) {
	nodes, err := drive.ParseNodes(strings.NewReader("text\ta\t\t\t0\t0\t1\t1\n\n# aside\ntext\ta\ntext\tb\t\t\t0\t0\tx\t1\n"))
	if want := []drive.Node{{Role: "text", ID: "a", W: 1, H: 1}}; !slices.Equal(nodes, want) {
		t.Errorf("read %v", nodes)
	}
	if err == nil || err.Error() != "line 4: 2 fields, not 8\nline 5: field 7 is no number: \"x\"" {
		t.Errorf("reported %v", err)
	}
}
