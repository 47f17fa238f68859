package hand

// Script is a Source for tests: steps are written down first and then read one
// a tick. After the last step every frame is idle.
type Script struct {
	frames []Frame
	x, y   float64
	next   int
}

// Point moves the pointer.
func (s *Script) Point(x, y float64) *Script {
	s.x, s.y = x, y
	return s.add(Frame{})
}

// Click moves the pointer, presses and lets go: two ticks.
func (s *Script) Click(x, y float64) *Script {
	s.x, s.y = x, y
	return s.add(Frame{Down: true, Held: true}).add(Frame{Up: true})
}

// Press strikes keys, one a tick.
func (s *Script) Press(ks ...Key) *Script {
	for _, k := range ks {
		s.add(Frame{Keys: []Key{k}})
	}
	return s
}

// Type writes letters, all in one tick.
func (s *Script) Type(text string) *Script { return s.add(Frame{Runes: []rune(text)}) }

// Roll turns the wheel; positive goes down the page.
func (s *Script) Roll(lines float64) *Script { return s.add(Frame{Wheel: lines}) }

// Wait lets n ticks pass.
func (s *Script) Wait(n int) *Script {
	for range n {
		s.add(Frame{})
	}
	return s
}

// Done tells whether all steps were read.
func (s *Script) Done() bool { return s.next >= len(s.frames) }

// Read gives the next step.
func (s *Script) Read(_ View, f *Frame) {
	f.Clear()
	if s.Done() {
		return
	}
	step := s.frames[s.next]
	s.next++
	keys, runes := append(f.Keys, step.Keys...), append(f.Runes, step.Runes...)
	*f = step
	f.Keys, f.Runes = keys, runes
}

func (s *Script) add(f Frame) *Script {
	f.X, f.Y, f.Inside = s.x, s.y, true
	s.frames = append(s.frames, f)
	return s
}
