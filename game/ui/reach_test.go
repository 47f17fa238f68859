package ui

import (
	"testing"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// Over a whole campaign, and on every screen that can be opened in it, whatever can be
// acted on is reached by keyboard and has a name and a key that nothing else on the screen has.
func TestEverythingIsReachedAndNamed(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	x.a.house.Draft.Seed = "11"
	x.build()
	t.Log(x.lookRound(t, 8, x.reach))
}

// lookRound plays the game to its result and looks at most so many times at each screen
// that comes up or can be opened. It returns how often it looked.
func (x *theatre) lookRound(t *testing.T, most int, look func()) map[string]int {
	t.Helper()
	r, looked := newRobot(x, false), map[string]int{}
	for i := 0; x.a.play == nil || x.a.play.screen() != "result"; i++ {
		if i > 6000 || !r.step() {
			t.Fatalf("the game does not end; it stands at %s", x.a.top())
		}
		if name := x.a.top(); looked[name] < most {
			looked[name]++
			look()
			x.visit(looked, look)
			r.stuck, r.was = 0, ""
		}
	}
	x.build()
	look()
	return looked
}

// visit opens what leads away from the board, and looks there too.
func (x *theatre) visit(looked map[string]int, look func()) {
	if x.a.top() != "board" {
		return
	}
	for _, name := range []string{"log", "codex", "menu", "pledges", "orders", "dossier", "settings", "charts", "timeline", "saves"} {
		looked[name]++
		do := sheet.Action{Name: "open", Text: name}
		if name == "dossier" {
			do.A = looked[name] * 3
		}
		x.a.Act(do)
		x.build()
		look()
		x.a.over, x.a.desk, x.a.lead = nil, emptyDesk(), false
		x.build()
	}
	x.b.Memory.Focus = ""
}

// reach fails for what can be used and not reached, and for two things with one name.
func (x *theatre) reach() {
	x.t.Helper()
	reached := arrived(&x.b.Sheet)
	names, keys := map[string]string{}, map[hand.Key]sheet.Node{}
	for _, n := range x.b.Sheet.Top() {
		if other, twice := keys[n.Key]; twice && n.Key != hand.NoKey && other.Do != n.Do {
			x.t.Errorf("%s: %s and %s have the key %s", x.a.top(), other.ID, n.ID, n.Key)
		}
		keys[n.Key] = n
		if n.Do == (sheet.Action{}) || n.Off != "" {
			continue
		}
		if !reached[n.ID] && n.Key == hand.NoKey && !x.otherWay(&n, reached) {
			x.t.Errorf("%s: %s (%s) is not reached by keyboard", x.a.top(), n.ID, n.Name)
		}
		if n.Do.Name == "pin" {
			continue // the same word may stand in two texts
		}
		if other := names[n.Name]; other != "" && !same(x.b.Sheet.Find(other).Do, n.Do) {
			x.t.Errorf("%s: %s and %s are both called %q", x.a.top(), other, n.ID, n.Name)
		}
		names[n.Name] = n.ID
	}
}

// same reports whether two actions lead to the same.
func same(a, b sheet.Action) bool {
	return a == b || a.Name == "explain" && b.Name == a.Name && a.Text == b.Text
}

// arrived are the nodes that Tab and the arrows come to.
func arrived(s *sheet.Sheet) map[string]bool {
	seen, list := map[string]bool{}, []string{}
	visit := func(id string) {
		if id != "" && !seen[id] {
			seen[id], list = true, append(list, id)
		}
	}
	first, _ := s.Next("", hand.Tab)
	visit(first)
	for i := 0; i < len(list); i++ {
		for _, k := range []hand.Key{hand.Tab, hand.Up, hand.Down, hand.Left, hand.Right} {
			to, _ := s.Next(list[i], k)
			visit(to)
		}
	}
	return seen
}

// otherWay reports whether the same can be done with another thing, or whether it is a
// word of a text whose own tip has it.
func (x *theatre) otherWay(n *sheet.Node, reached map[string]bool) bool {
	if n.Do.Name == "pin" && n.Quiet {
		return true
	}
	for _, other := range x.b.Sheet.Top() {
		if other.ID != n.ID && other.Do == n.Do && (reached[other.ID] || other.Key != hand.NoKey) {
			return true
		}
	}
	return false
}
