package sheet

import (
	"math"

	"afterlenin/game/ui/hand"
)

// Ticks the pointer rests on a thing before its tip opens.
const tipAfter = 36

const codexKey = hand.F1

// Response is what a Frame led to. Its slices are valid until the next Feed.
type Response struct {
	Changed bool // something looks different
	Acts    []Action
	Keys    []hand.Key // that meant nothing to the sheet
	Runes   []rune     // likewise
}

func (r *Response) reset() {
	*r = Response{Acts: r.Acts[:0], Keys: r.Keys[:0], Runes: r.Runes[:0]}
}

// Feed lets the hands act on the sheet. It changes only the memory; what the app
// has to do is in res. At rest it allocates nothing.
func (m *Memory) Feed(s *Sheet, f *hand.Frame, res *Response) {
	res.reset()
	m.point(s, f, res)
	m.click(s, f, res)
	m.roll(s, f, res)
	m.ByKey = (m.ByKey || len(f.Keys) > 0) && !f.Down
	if len(f.Keys) > 0 {
		m.leave()
	}
	for _, k := range f.Keys {
		m.key(s, k, res)
	}
	m.write(s, f.Runes, res)
}

// A pointer that is left lying after a click, or under which the screen has changed, opens
// no tip before it has moved so far, in logical pixels.
const stirs = 6

// Waiting tells whether a tip will open if nothing else happens.
func (m *Memory) Waiting() bool { return m.Over != "" && m.Told == "" && !m.left && m.rest <= tipAfter }

func (m *Memory) point(s *Sheet, f *hand.Frame, res *Response) {
	p := P(f.X, f.Y)
	m.last, m.Touch = m.Pointer, f.Touch || m.Touch && p == m.Pointer
	moved := p != m.Pointer
	if moved {
		m.Pointer, m.rest = p, 0
	}
	if math.Abs(p.X-m.leftAt.X) > stirs || math.Abs(p.Y-m.leftAt.Y) > stirs {
		m.left = false
	}
	over := ""
	if n := s.At(p); n != nil && f.Inside {
		over = n.ID
	}
	if over != m.Over {
		m.Over, m.rest, m.Told, res.Changed = over, 0, "", true
		if !moved && !m.Touch {
			m.leave()
		}
	}
	if m.left {
		return
	}
	m.rest++
	if n := s.Find(over); m.rest == tipAfter && explains(n) {
		m.rested(n, f, res)
	}
}

// leave notes that the pointer lies where it was left.
func (m *Memory) leave() { m.left, m.leftAt = true, m.Pointer }

// A pointer that rests opens the tip; a finger that rests pins it, and does nothing when
// it is lifted.
func (m *Memory) rested(n *Node, f *hand.Frame, res *Response) {
	switch {
	case !m.Touch:
		m.Told, res.Changed = n.ID, true
	case f.Held:
		m.dragged = true
		m.pin(n, res)
	}
}

func explains(n *Node) bool { return n != nil && (n.Tip.Title != "" || n.Off != "") }

func (m *Memory) click(s *Sheet, f *hand.Frame, res *Response) {
	if n := s.Find(m.Over); f.Right && explains(n) {
		m.pin(n, res)
	}
	m.held = f.Held || f.Down
	if (f.Down || f.Up) && !m.Touch {
		m.leave()
	}
	if f.Down {
		m.clickBeside(s, res)
		m.whole = ""
		m.Pressed, m.Shown, m.Told, m.dragged, res.Changed = m.Over, false, "", false, true
		if n := s.Find(m.Over); n != nil && n.Tabbed() {
			m.Focus = m.Over
		}
	}
	if f.Up {
		if m.Pressed != "" && m.Pressed == m.Over && !m.dragged {
			m.act(s, s.Find(m.Pressed), res)
		}
		m.Pressed, res.Changed = "", true
	}
}

// A thing that is not available explains itself instead of acting.
func (m *Memory) act(s *Sheet, n *Node, res *Response) {
	if n == nil {
		return
	}
	if n.Do.Name == turnPage {
		m.turnTo(s, n.Do.A, res)
		return
	}
	switch {
	case n.Off != "" && explains(n):
		m.Told, res.Changed = n.ID, true
	case n.Off != "":
	case n.Do == (Action{}):
		if explains(n) {
			m.pin(n, res)
		}
	case n.Do.Name == actPin:
		m.enterWord(n.Do.Text, n.Rect, res)
	case n.Do.Name == actUnpin:
		m.unpin(1, res)
	default:
		m.along, m.kept = "", ""
		m.Told = "" // what was told of another thing is over
		if n.Role != Entry {
			res.Acts = append(res.Acts, n.Do)
		}
		m.Unpin()
		res.Changed = true
	}
}
