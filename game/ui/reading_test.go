package ui

import (
	"fmt"
	"slices"
	"strconv"
	"testing"

	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// Over a whole game, on every screen that comes up or can be opened in it, Tab goes in
// reading order.
//
// Reading order means: what belongs to one group comes together; within a group, and
// from panel to panel, nothing comes later that lies above, unless it begins a column
// further right, and nothing that lies to the left, unless it begins a row further down.
// A thing without a group is a panel of its own. A callout lies over the screen and is
// left out, and so are words in a text, which stand where the sentence has them.
//
// It holds in every text size and language; in pages, on each of them.
func TestTabReadsOn(t *testing.T) {
	for name, words := range map[string]*text.Words{"english": text.English(), "pseudo": pseudo()} {
		for _, size := range []int{100, screen.LargestText} {
			t.Run(name+" "+strconv.Itoa(size), func(t *testing.T) {
				t.Parallel()
				x := open(t, Options{First: "after_lenin", Words: words})
				x.a.house.Set.Size = size
				x.build()
				x.readsOn()
				x.press(hand.N)
				x.readsOn()
				x.a.house.Draft.Seed = "11"
				x.build()
				x.lookRound(t, 5, x.readsOn)
			})
		}
	}
}

// above are groups with another under one of their things: the ballots stand under the
// man whose turn it is to vote.
var above = map[string]string{"ballots": "roll.seats"}

// panel is a run of stops of one group, in the order of Tab.
type panel struct {
	group string
	first string // the id of its first stop
	box   sheet.Rect
}

func (x *theatre) readsOn() {
	x.t.Helper()
	panels := x.panels()
	for i, p := range panels {
		if slices.ContainsFunc(panels[:i], func(q panel) bool { return q.group == p.group && p.group != "" && p.group != above[panels[i-1].group] }) {
			x.tellOnce("the group %s is torn, it goes on at %s", p.group, p.first)
		}
		for _, q := range panels[:i] {
			if goesBack(q.box, p.box) {
				x.tellOnce("Tab goes back from %s %s %v to %s %s %v", q.group, q.first, q.box, p.group, p.first, p.box)
			}
		}
	}
}

// panels are all stops of the screen, each group a panel; within a group Tab must go on.
func (x *theatre) panels() []panel {
	x.t.Helper()
	var list []panel
	var inside []sheet.Node // the stops of the last panel
	for _, n := range x.b.Sheet.Top() {
		if !n.Tabbed() || n.Rect.Empty() || n.Group == "lesson" || n.Do.Name == "pin" {
			continue
		}
		if len(list) == 0 || n.Group == "" || list[len(list)-1].group != n.Group {
			list, inside = append(list, panel{n.Group, n.ID, n.Rect}), nil
		}
		for _, m := range inside {
			if goesBack(m.Rect, n.Rect) {
				x.tellOnce("within %s Tab goes back from %s %v to %s %v", n.Group, m.ID, m.Rect, n.ID, n.Rect)
			}
		}
		inside = append(inside, n)
		last := &list[len(list)-1]
		last.box = last.box.With(n.Rect)
	}
	return list
}

// goesBack tells whether b lies before a for somebody who reads.
func goesBack(a, b sheet.Rect) bool {
	const slack = 4.0
	above, left := b.Bottom() <= a.Y+slack, b.Right() <= a.X+slack
	below, right := b.Y >= a.Bottom()-slack, b.X >= a.Right()-slack
	return above && !right || left && !below
}

// tellOnce fails, once for each complaint of a whole game.
func (x *theatre) tellOnce(format string, args ...any) {
	x.t.Helper()
	if text := x.a.top() + ": " + fmt.Sprintf(format, args...); !x.told[text] {
		x.told[text] = true
		x.t.Error(text)
	}
}
