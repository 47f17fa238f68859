package ui

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"afterlenin/game/text"
	"afterlenin/game/ui/sheet"
)

// The prints that the layout is looked at in: every text size at the least window, and
// windows of other shapes. All windows of one shape are the same sheet, only finer.
var (
	everyPrint  = append(prints("1280x720", "80 100 115 140 200"), prints("1024x768 1280x1024 720x1280 2560x1080 3840x1080", "100")...)
	someprints  = prints("1280x720", "100 200")
	tightPrints = append(prints("1280x720", "100 115 200"), prints("1366x768", "100")...) // where texts have least room
)

// wide is a window in which there is room for one column more.
var wide = print{w: 2560, h: 1080, text: 100}

// fillWide are the screens that make use of all of a wide window.
var fillWide = regexp.MustCompile(`^game\d-(board|orders|pledges|rollcall|hall|reveal|agenda)|^(game\d-)?aim|-(contender|official|log|charts-\d|orders-.*)$|^result`)

// littleToTell is how many pieces of text do not fill a wide window, whatever is done with them.
const littleToTell = 12

// fills reports a screen that leaves the sides of a wide window empty.
func (x *theatre) fills(t *testing.T, name string) {
	const most, bar = 140, 44
	if !fillWide.MatchString(name) || strings.HasSuffix(name, "timeline") || name == "result-questions" {
		return
	}
	window := x.b.Bleed
	left, right, words := window.Right(), window.X, 0
	for _, m := range x.b.Sheet.Marks {
		if m.Kind == sheet.Letters && m.Rect.Y > bar && m.Rect.Bottom() < x.b.FootTop() {
			left, right, words = min(left, m.Rect.X), max(right, m.Rect.Right()), words+1
		}
	}
	if words < littleToTell { // a round that left one thing behind
		return
	}
	if left > window.X+most || right < window.Right()-most {
		t.Errorf("%s leaves the sides of a wide window empty: it has words from %.0f to %.0f of %.0f to %.0f", name, left, right, window.X, window.Right())
	}
}

// TestEveryScreenFits walks through all screens, in English and in the spare language. In
// none is a text cut, over another, outside or too faint; and no page hides what the whole
// sheet has.
func TestEveryScreenFits(t *testing.T) {
	only := regexp.MustCompile(os.Getenv("ONLY"))
	for name, words := range map[string]*text.Words{"english": text.English(), "pseudo": pseudo()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			told, met := map[string]bool{}, map[inked]string{}
			tour{words, func(name string, x *theatre) {
				if !only.MatchString(name) {
					return
				}
				fits(t, name, x, told)
				x.inks(name, met)
				x.on(wide)
				x.inks(name+" in a wide window", met)
				x.fills(t, name)
				x.plain()
			}}.walk(t)
			if os.Getenv("ONLY") == "" && len(met) < 30 {
				t.Errorf("only %d pairs of inks were met", len(met))
			}
			mustBeRead(t, met)
		})
	}
}

func fits(t *testing.T, name string, x *theatre, told map[string]bool) {
	list := everyPrint
	if strings.Contains(name, "-orders-") {
		list = someprints
	}
	x.plain()
	has := reachable(x)
	for _, p := range list {
		x.on(p)
		blame(t, fmt.Sprintf("%s at %s", name, p), x, told)
		if x.b.Paged {
			x.pages(func(page int) { blame(t, fmt.Sprintf("%s at %s, page %d", name, p, page), x, told) })
			for id := range has {
				if x.b.Sheet.Find(id) == nil && !strings.HasPrefix(id, "bar.") {
					t.Errorf("%s at %s has no %s", name, p, id)
				}
			}
		}
	}
	x.plain()
}

// reachable are the ids of all that can be used.
func reachable(x *theatre) map[string]bool {
	list := map[string]bool{}
	for _, n := range x.b.Sheet.Top() {
		if n.Do != (sheet.Action{}) && !strings.HasPrefix(n.ID, "lesson.") && !strings.Contains(n.ID, ".word.") { // hints go with their page, words have other lines
			list[n.ID] = true
		}
	}
	return list
}

// blame reports each fault once.
func blame(t *testing.T, where string, x *theatre, told map[string]bool) {
	for _, fault := range x.b.Faults() {
		if !told[fault] {
			told[fault] = true
			t.Errorf("%s: %s", where, fault)
		}
	}
	card := x.b.Sheet.Find("lesson.text")
	for _, n := range x.b.Sheet.Top() {
		if card != nil && !n.Rect.Inset(-6).Cut(card.Rect).Empty() {
			continue // a hint lies over it
		}
		if n.Rect.W < smallThing || strings.HasPrefix(n.ID, "lesson.") || strings.HasPrefix(n.ID, "doubt.") || strings.HasPrefix(n.ID, "manner.") {
			continue // a number in a row stands too close for any ring; hints, doubts and a list that is open lie over all
		}
		for _, words := range x.b.Crossed(&n) {
			if fault := "ring of " + kindOf(n.ID) + " over " + words; !told[fault] {
				told[fault] = true
				t.Errorf("%s: the ring of %s lies over %q", where, n.ID, words)
			}
		}
	}
}

// smallThing is as wide as a number with its sign.
const smallThing = 40

var numbered = regexp.MustCompile(`[-.]?\d+`)

// kindOf is the id of a node without its number: those of a kind have the same faults.
func kindOf(id string) string { return numbered.ReplaceAllString(id, "") }
