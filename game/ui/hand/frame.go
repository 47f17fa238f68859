package hand

// Frame is what the hands did in one tick. X and Y are logical, on the sheet of
// 1280 by 720. Keys are those pressed in this tick, repeats included.
type Frame struct {
	X, Y   float64
	Inside bool // the pointer is over the window
	Down   bool // left button or finger went down in this tick
	Held   bool // and is down now
	Up     bool // it went up in this tick
	Right  bool // right button went down: explain this
	Touch  bool // the pointer is a finger, so nothing is ever pointed at
	Wheel  float64
	Shift  bool
	Ctrl   bool
	Keys   []Key
	Runes  []rune
}

// Idle tells whether nothing happened but, at most, the pointer standing still.
func (f *Frame) Idle(last *Frame) bool {
	return f.X == last.X && f.Y == last.Y && f.Inside == last.Inside &&
		!f.Down && !f.Up && !f.Right && f.Held == last.Held && f.Wheel == 0 &&
		len(f.Keys) == 0 && len(f.Runes) == 0
}

// Clear empties the frame and keeps its room and the place of the pointer.
func (f *Frame) Clear() {
	*f = Frame{X: f.X, Y: f.Y, Inside: f.Inside, Keys: f.Keys[:0], Runes: f.Runes[:0]}
}

// View says how the sheet lies in the window: physical = logical*Scale + offset.
type View struct {
	Scale, DX, DY float64
}

// Logical turns a place in the window into a place on the sheet.
func (v View) Logical(x, y float64) (float64, float64) {
	if v.Scale == 0 {
		return x, y
	}
	return (x - v.DX) / v.Scale, (y - v.DY) / v.Scale
}

// Source fills one Frame per tick. It reuses the room in f and keeps nothing of it.
type Source interface {
	Read(v View, f *Frame)
}
