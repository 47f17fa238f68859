package ui

import (
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// robot plays by what it sees on the sheet: it takes the first thing that leads on.
type robot struct {
	*theatre
	mouse bool
	seen  map[string]int // screens, and how often
	stuck int
	long  int  // steps in a row on a screen of orders
	tired bool // it seals what it has
	was   string
}

func newRobot(x *theatre, mouse bool) *robot {
	return &robot{theatre: x, mouse: mouse, seen: map[string]int{}}
}

// step does one thing and reports whether there was one to do.
func (r *robot) step() bool {
	r.think()
	r.seen[r.a.top()]++
	n := r.choose()
	if n == nil {
		return false
	}
	id := n.ID
	if r.mouse {
		r.click(id)
	} else {
		r.byKeyboard(id)
	}
	return true
}

// byKeyboard goes to a thing with Tab and uses it with Enter.
func (r *robot) byKeyboard(id string) {
	r.t.Helper()
	r.byTab(id)
	r.press(hand.Enter)
}

func (r *robot) byTab(id string) {
	r.t.Helper()
	for range 400 {
		if r.b.Memory.Focus == id && r.b.Memory.Shown {
			return
		}
		r.press(hand.Tab)
	}
	r.t.Fatalf("%s on the screen %s cannot be reached by Tab", id, r.a.top())
}

// choose finds what leads on: the next step if there is one, else a move, a value of
// the order that is made, an answer, a verb, and failing all these a step back.
func (r *robot) choose() *sheet.Node {
	if n := r.b.Sheet.Find("doubt.yes"); n != nil {
		return n
	}
	now := sheet.Dump(&r.b.Sheet, nil)
	r.stuck++
	if now != r.was {
		r.stuck = 0
	}
	r.was = now
	if t := r.a.top(); t == "orders" || t == "pledges" {
		r.long++
	} else {
		r.long = 0
	}
	if r.long > 16 {
		r.tired = true
		return r.first(func(n *sheet.Node) bool { return n.Do.Name == screen.ActBack })
	}
	if r.tired && r.a.top() == "board" {
		r.tired = false
		if n := r.first(func(n *sheet.Node) bool { return n.ID == "seal" }); n != nil {
			return n
		}
	}
	ways := []func(*sheet.Node) bool{
		func(n *sheet.Node) bool {
			return n.Key == hand.Enter && r.a.top() != "orders" && r.a.top() != "pledges"
		},
		func(n *sheet.Node) bool { return n.Do.Name == screen.ActEnter },
		func(n *sheet.Node) bool { return n.Do.Name == screen.ActUncover },
		func(n *sheet.Node) bool { return n.Do.Name == screen.ActMove },
		func(n *sheet.Node) bool { return n.Do.Name == screen.ActPick && n.State == "" },
		func(n *sheet.Node) bool {
			return n.Do.Name == screen.ActDesk && (n.Do.A == screen.DeskBallot || n.Do.A == screen.DeskChoice) && n.State == ""
		},
		func(n *sheet.Node) bool { return n.Do.Name == screen.ActNext },
		func(n *sheet.Node) bool { return n.Do.Name == screen.ActVerb && n.State == "" },
		func(n *sheet.Node) bool { return n.Do.Name == screen.ActBack },
	}
	for _, way := range ways[min(r.stuck, len(ways)-1):] {
		if n := r.first(way); n != nil {
			return n
		}
	}
	return nil
}

// first is the first thing of a kind that can be used; by mouse it must also be seen.
func (r *robot) first(is func(*sheet.Node) bool) *sheet.Node {
	top := r.b.Sheet.Top()
	for i := range top {
		n := &top[i]
		if n.Off != "" || n.Do == (sheet.Action{}) || !is(n) {
			continue
		}
		if r.mouse && (n.Rect.Empty() || r.b.Sheet.At(n.Rect.Middle()) != n) || !r.mouse && !n.Tabbed() {
			continue
		}
		return n
	}
	return nil
}
