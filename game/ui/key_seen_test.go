package ui

import (
	"testing"

	"afterlenin/game/text"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// A key decides nothing that stands on another page: pressed there it turns to it, and only
// pressed again it does what it says. What merely opens another screen may open at once.
func TestAKeyDecidesNothingUnseen(t *testing.T) {
	hidden, turned := 0, 0
	seen := map[string]bool{}
	tour{text.English(), func(name string, x *theatre) {
		x.on(print{w: 1366, h: 768, text: 200})
		defer x.plain()
		for _, n := range x.b.Sheet.Top() {
			if n.Key == 0 || n.Role == sheet.Link || !n.Rect.Empty() || seen[n.ID] {
				continue
			}
			seen[n.ID] = true
			hidden++
			was := *x.b.Memory
			x.frame.Keys = append(x.frame.Keys, n.Key)
			x.b.Memory.Feed(&x.b.Sheet, &x.frame, &x.res)
			x.frame.Clear()
			if len(x.res.Acts) > 0 {
				t.Errorf("%s: %s, which nobody sees, does %v", name, n.ID, x.res.Acts)
				continue
			}
			x.build()
			if now := x.b.Sheet.Find(n.ID); now != nil && !now.Rect.Empty() && x.b.Memory.Focus == n.ID {
				turned++
			} else {
				t.Errorf("%s: the key of %s does not lead to it: %v", name, n.ID, now)
			}
			scrolled := x.b.Memory.Scrolled("page." + x.b.Name)
			*x.b.Memory = was
			if scrolled > 0 {
				x.b.Memory.ScrollTo("page."+x.b.Name, 0)
			}
			x.build()
		}
	}}.walk(t)
	if hidden < 8 || turned < hidden || !seen["event.choice2"] || !seen["settings."+screen.SetHints] {
		t.Errorf("%d things with keys on other pages, %d led to: %v", hidden, turned, seen)
	}
}
