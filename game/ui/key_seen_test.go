package ui

import (
	"fmt"
	"slices"
	"testing"

	"afterlenin/game/text"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// A key acts at once, whatever page what it is printed on stands on, and turns to it. Only a move is
// not made by it: it leads there, and pressed again it does what it says.
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
	for _, id := range []string{"event.choice2", "settings." + screen.SetHints, "menu.back", "new.who.rykov", "roll.vote.for"} {
		if !u.seen[id] {
			t.Errorf("%s never stands on another page", id)
		}
	}
	if u.hidden < 8 || u.turned < u.hidden {
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
		if slices.ContainsFunc(x.b.Sheet.Top(), func(m sheet.Node) bool { return m.Key == n.Key && !m.Rect.Empty() }) {
			continue // the key is that of something in sight
		}
		u.seen[n.ID] = true
		u.hidden++
		was, page := *x.b.Memory, x.b.Memory.Scrolled("page."+x.b.Name)
		x.frame.Keys = append(x.frame.Keys, n.Key)
		x.b.Memory.Feed(&x.b.Sheet, &x.frame, &x.res)
		x.frame.Clear()
		switch acts := x.res.Acts; {
		case screen.Binding[n.Do.Name] && len(acts) > 0:
			u.t.Errorf("%s: %s, which nobody sees, does %v", where, n.ID, acts)
		case !screen.Binding[n.Do.Name] && n.Off == "" && !slices.Equal(acts, []sheet.Action{n.Do}):
			u.t.Errorf("%s: the key of %s does %v", where, n.ID, acts)
		}
		x.build()
		if now := x.b.Sheet.Find(n.ID); now != nil && !now.Rect.Empty() && (x.b.Memory.Focus == n.ID || !screen.Binding[n.Do.Name]) {
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
