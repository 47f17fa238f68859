package screen

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// What an event and its answer do to the same number is told as one change; what they undo is not told; a post has the man who
// holds it at last.
func TestTheChangesOfACardAreAddedUp(t *testing.T) {
	tension, goods := rules.Ref{Kind: rules.RefMeter, A: 4}, rules.Ref{Kind: rules.RefMeter, A: 1}
	post := rules.Ref{Kind: rules.RefHolder, A: 2}
	var list []rules.Delta
	for _, d := range []rules.Delta{{Ref: tension, N: 10}, {Ref: goods, N: -2}, {Ref: post, N: 7}, {Ref: tension, N: -2}, {Ref: goods, N: 2}, {Ref: post, N: 0}} {
		list = together(list, d)
	}
	if want := []rules.Delta{{Ref: tension, N: 8}, {Ref: post, N: 0}}; !slices.Equal(list, want) {
		t.Errorf("told as %v, not %v", list, want)
	}
}
