package ui

import (
	"math/rand/v2"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// monkey presses and clicks anything.
type monkey struct {
	*theatre
	dice *rand.Rand
	seen map[string]int
}

var monkeyKeys = []hand.Key{hand.Enter, hand.Enter, hand.Space, hand.Escape, hand.Tab, hand.Tab, hand.Tab | hand.Shift, hand.Up, hand.Down,
	hand.Left, hand.Right, hand.Home, hand.End, hand.PageUp, hand.PageDown, hand.Backspace, hand.F1, hand.L, hand.S, hand.M, hand.C, hand.N,
	hand.O, hand.G, hand.E, hand.Q, hand.R, hand.T, hand.Y, hand.H, hand.Minus, hand.Plus, hand.D0, hand.D1, hand.D2, hand.D3, hand.D4, hand.D5, hand.D6,
	hand.D7, hand.D8, hand.D9, hand.F2, hand.F5, hand.F1, hand.F1, hand.G, hand.K, hand.X, hand.I}

func (m *monkey) step() {
	m.seen[m.a.top()]++
	switch m.dice.IntN(12) {
	case 0:
		m.clickAt(m.dice.Float64()*sheet.Width, m.dice.Float64()*sheet.Height)
	case 1, 2, 3, 4:
		if top := m.b.Sheet.Top(); len(top) > 0 {
			p := top[m.dice.IntN(len(top))].Rect.Middle()
			m.clickAt(p.X, p.Y)
		}
	case 5:
		m.write(string(rune(' ' + m.dice.IntN(0x500))))
	case 10:
		m.asks()
	case 11:
		m.drags()
	case 6:
		m.frame.Wheel = float64(m.dice.IntN(9) - 4)
		m.feed()
	default:
		m.press(monkeyKeys[m.dice.IntN(len(monkeyKeys))])
	}
	m.a.done = false
	for range m.dice.IntN(40) {
		m.a.Tick(1)
	}
	m.build()
}

// asks lets a tip stay open, by the right button, by resting, or by a long press.
func (m *monkey) asks() {
	top := m.b.Sheet.Top()
	if len(top) == 0 {
		return
	}
	p := top[m.dice.IntN(len(top))].Rect.Middle()
	m.frame.X, m.frame.Y, m.frame.Inside = p.X, p.Y, true
	if m.dice.IntN(2) == 0 {
		m.frame.Right = true
		m.feed()
		return
	}
	touch := m.dice.IntN(2) == 0
	for i := range 42 {
		m.frame.X, m.frame.Y, m.frame.Inside = p.X, p.Y, true
		m.frame.Touch, m.frame.Held, m.frame.Down = touch, touch, touch && i == 0
		m.feed()
	}
	m.frame.X, m.frame.Y, m.frame.Inside, m.frame.Touch, m.frame.Up = p.X, p.Y, true, touch, touch
	m.feed()
}

// drags a finger over the sheet.
func (m *monkey) drags() {
	x, y, by := m.dice.Float64()*sheet.Width, m.dice.Float64()*sheet.Height, float64(m.dice.IntN(41)-20)
	for i := range 6 {
		m.frame.X, m.frame.Y, m.frame.Inside, m.frame.Touch, m.frame.Held, m.frame.Down = x, y+by*float64(i), true, true, true, i == 0
		m.feed()
	}
	m.frame.X, m.frame.Y, m.frame.Inside, m.frame.Touch, m.frame.Up = x, y+by*6, true, true, true
	m.feed()
}

// alive fails when nothing that can be reached does anything, and nobody thinks.
func (m *monkey) alive() {
	m.t.Helper()
	if m.a.Awake() {
		return
	}
	for _, n := range m.b.Sheet.Top() {
		if n.Off == "" && n.Do != (sheet.Action{}) {
			return
		}
	}
	m.t.Fatalf("a dead end on the screen %s", m.a.top())
}

func TestMonkeys(t *testing.T) {
	for seed := range uint64(6) {
		t.Run(string(rune('a'+seed)), func(t *testing.T) {
			t.Parallel()
			x := open(t, Options{First: []string{"council", "after_lenin"}[seed%2]})
			if seed > 1 {
				x.press(hand.N)
				x.seatPeople(int(seed) - 1)
				x.press(hand.Enter)
			}
			m := &monkey{theatre: x, dice: rand.New(rand.NewPCG(seed, 7)), seen: map[string]int{}}
			for range 2000 {
				m.step()
				m.alive()
				(&robot{theatre: x}).mustBePublic()
			}
			t.Logf("%v", m.seen)
		})
	}
}

// A monkey in each screen, opened by hand in the middle of a game.
func TestMonkeysEverywhere(t *testing.T) {
	for name := range screens {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			x := open(t, Options{})
			x.a.house.Draft.Seats[0] = match.Player{Person: true}
			x.press(hand.N, hand.Enter)
			r := newRobot(x, false)
			for range 25 {
				r.step()
			}
			m := &monkey{theatre: x, dice: rand.New(rand.NewPCG(3, 9)), seen: map[string]int{}}
			for i := range 300 {
				if i%5 == 0 && inGame[name] {
					x.a.openScreen(sheet.Action{Text: name})
					x.build()
				}
				m.step()
				m.alive()
			}
		})
	}
}
