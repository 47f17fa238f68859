package sheet

import (
	"unicode/utf8"

	"afterlenin/game/ui/hand"
)

// key does what the key means on this sheet, or hands it on.
func (m *Memory) key(s *Sheet, k hand.Key, res *Response) {
	n := s.Find(m.Focus)
	writing := n != nil && n.Role == Entry
	whole := m.whole
	if !writing || !k.IsLetter() { // the letter that replaces it comes after its key
		m.whole = ""
	}
	switch {
	case writing && k == hand.Ctrl|hand.A:
		m.whole, res.Changed = n.ID, true
	case writing && m.edit(n, whole == n.ID, k, res):
	case writing && n.Form && k == hand.Enter:
		m.onward(s, n, res)
	case writing && k.IsLetter():
	case k == codexKey && m.explain(s, res):
	case k == hand.Escape && m.Told != "":
		m.Told, res.Changed = "", true
	case k == hand.Escape && len(m.pins) > 0:
		m.unpin(1, res)
	case m.shortcut(s, k, res):
	case m.travel(s, k, res):
	case ofFocus(k) && n != nil && m.Shown && !n.hidden():
		m.act(s, n, res)
	case ofFocus(k) && n != nil && m.Shown:
		m.focusOn(s, n.ID, res)
	default:
		res.Keys = append(res.Keys, k)
	}
}

// ofFocus tells the keys that press what is in focus.
func ofFocus(k hand.Key) bool { return k == hand.Enter || k == hand.Space }

// takesEnter reports whether Enter and Space belong to a thing in focus: its focus is drawn and
// in sight, it is nothing to write in, and it does not leave them to the next step.
func (m *Memory) takesEnter(n *Node) bool {
	return m.Shown && n.Role != Entry && !n.Yields && !n.hidden()
}

func (m *Memory) shortcut(s *Sheet, k hand.Key, res *Response) bool {
	if n := s.Find(m.Focus); ofFocus(k) && n != nil && m.takesEnter(n) {
		return false
	}
	n := s.keyed(k)
	if n == nil {
		return false
	}
	switch seen := !n.hidden() || n.Role == Link || n.Reads; {
	case !seen && n.binds:
		m.focusOn(s, n.ID, res)
		return true
	case !seen: // what a key changes is looked at; Enter goes on as if it had been in sight
		m.reveal(s, n.ID)
		m.Show(n.ID)
	}
	m.act(s, n, res)
	return true
}

// keyed is the thing with a key, rather one in sight, or nil.
func (s *Sheet) keyed(k hand.Key) *Node {
	var away *Node
	top := s.Top()
	for i := range top {
		switch n := &top[i]; {
		case n.Key != k || k == hand.NoKey:
		case !n.hidden():
			return n
		case away == nil:
			away = n
		}
	}
	return away
}

// keySeen is how much of a thing must be in sight for its key to act: a line of words.
const keySeen = 24.0

// hidden reports whether a thing lies on another page, or in a part of a list that is rolled
// away. Its key acts all the same, and turns to it. Only what binds it merely leads to: nobody decides
// what he does not see. What opens another screen, or shows something, needs not be turned to.
func (n *Node) hidden() bool {
	return n.list != 0 && (n.Rect.Empty() || n.Rect.H < min(keySeen, n.full.H/2))
}

func (m *Memory) travel(s *Sheet, k hand.Key, res *Response) bool {
	to, ok := s.Next(m.Focus, k)
	if !ok {
		return m.page(s, k, res)
	}
	if to == "" {
		return false
	}
	m.focusOn(s, to, res)
	return true
}

// The first F1 pins the tip of the thing in focus, the second opens its page in the codex.
func (m *Memory) explain(s *Sheet, res *Response) bool {
	id := m.Focus
	if m.Told != "" {
		id = m.Told
	} else if !m.Shown && m.Over != "" {
		id = m.Over
	}
	n := s.Find(id)
	switch {
	case len(m.pins) > 0 && m.Told == "" && m.top().codex != "":
		res.Acts = append(res.Acts, Action{Name: "codex", Text: m.top().codex})
		m.Unpin()
		res.Changed = true
	case explains(n) && n.Do.Name == actPin:
		m.enterWord(n.Do.Text, n.Rect, res)
	case explains(n):
		m.pin(n, res)
	default:
		return len(m.pins) > 0
	}
	return true
}

// A field asks for its whole new text: its action with Text set.
func (m *Memory) write(s *Sheet, runes []rune, res *Response) {
	n := s.Find(m.Focus)
	if n == nil || n.Role != Entry || n.Off != "" {
		res.Runes = append(res.Runes, runes...)
		return
	}
	if len(runes) == 0 {
		return
	}
	if m.whole == n.ID {
		n.Value = ""
	}
	m.whole = ""
	m.enter(n, n.Value+string(runes), res)
}

// edit takes the last letter away or, where the whole text is chosen, all of it.
func (m *Memory) edit(n *Node, whole bool, k hand.Key, res *Response) bool {
	if n.Off != "" {
		return false
	}
	if whole && (k == hand.Backspace || k == hand.Delete) {
		m.enter(n, "", res)
		return true
	}
	if k != hand.Backspace {
		return false
	}
	_, size := utf8.DecodeLastRuneInString(n.Value)
	m.enter(n, n.Value[:len(n.Value)-size], res)
	return true
}

func (m *Memory) enter(n *Node, text string, res *Response) {
	n.Value = text
	a := n.Do
	a.Text = text
	res.Acts, res.Changed = append(res.Acts, a), true
}

// onward leaves a field of a form: for the next one of its group or, after the last, for the next step.
func (m *Memory) onward(s *Sheet, n *Node, res *Response) {
	to, passed := "", false
	for i := range s.Top() {
		x := &s.Top()[i]
		switch {
		case x.ID == n.ID:
			passed = true
		case x.Role == Stop:
			to = x.ID
		case passed && x.Form && x.Group == n.Group && n.Group != "" && x.Off == "":
			m.focusOn(s, x.ID, res)
			m.whole = x.ID // what stands there is mostly to be replaced
			return
		}
	}
	m.focusOn(s, to, res)
}

func (m *Memory) focusOn(s *Sheet, id string, res *Response) {
	m.Focus, m.along, m.followed, m.Shown, m.Told, res.Changed = id, "", "", true, "", true
	m.reveal(s, id)
}
