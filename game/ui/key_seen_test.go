package ui

import (
	"fmt"
	"testing"

	"afterlenin/game/text"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// A key decides nothing that stands on another page: pressed there it turns to it, and only
// pressed again it does what it says. What merely opens another screen may open at once.
func TestAKeyDecidesNothingUnseen(t *testing.T) {
	u := unseen{t: t, seen: map[string]bool{}}
	tour{text.English(), func(name string, x *theatre) {
		for _, size := range []int{140, 200} {
			x.on(print{w: 1366, h: 768, text: size})
			u.from(x, name)
			x.pages(func(page int) { u.from(x, fmt.Sprintf("%s, page %d", name, page)) })
		}
		x.plain()
	}}.walk(t)
	if u.hidden < 8 || u.turned < u.hidden || !u.seen["event.choice2"] || !u.seen["settings."+screen.SetHints] {
		t.Errorf("%d things with keys on other pages, %d led to: %v", u.hidden, u.turned, u.seen)
	}
}

// unseen counts the keys of things that stand on another page than the one that is seen.
type unseen struct {
	t              *testing.T
	hidden, turned int
	seen           map[string]bool
}

// from presses each of them, and comes back.
func (u *unseen) from(x *theatre, where string) {
	for _, n := range x.b.Sheet.Top() {
		if n.Key == 0 || n.Role == sheet.Link || n.Reads || !n.Rect.Empty() {
			continue
		}
		u.seen[n.ID] = true
		u.hidden++
		was, page := *x.b.Memory, x.b.Memory.Scrolled("page."+x.b.Name)
		x.frame.Keys = append(x.frame.Keys, n.Key)
		x.b.Memory.Feed(&x.b.Sheet, &x.frame, &x.res)
		x.frame.Clear()
		if len(x.res.Acts) > 0 {
			u.t.Errorf("%s: %s, which nobody sees, does %v", where, n.ID, x.res.Acts)
			continue
		}
		x.build()
		if now := x.b.Sheet.Find(n.ID); now != nil && !now.Rect.Empty() && x.b.Memory.Focus == n.ID {
			u.turned++
		} else {
			u.t.Errorf("%s: the key of %s does not lead to it: %v", where, n.ID, now)
		}
		scrolled := x.b.Memory.Scrolled("page." + x.b.Name)
		*x.b.Memory = was
		if scrolled != page {
			x.b.Memory.ScrollTo("page."+x.b.Name, page)
		}
		x.build()
	}
}
