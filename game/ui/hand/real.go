package hand

import (
	"strings"
	"unicode/utf8"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/inpututil"
)

// Ticks before a held key repeats, and between repeats.
const (
	repeatAfter = 24
	repeatEvery = 3
)

// Real is the Source of the player's mouse, keyboard and fingers.
type Real struct {
	held    []ebiten.Key
	struck  []ebiten.Key // within this tick, even if let go again
	fingers []ebiten.TouchID
	finger  ebiten.TouchID
	touched bool
	fx, fy  int
}

// Read fills f from the devices. Nothing is allocated once the room has grown.
func (r *Real) Read(v View, f *Frame) {
	f.Clear()
	r.pointer(v, f)
	r.touch(v, f)
	r.keys(f)
	f.Runes = ebiten.AppendInputChars(f.Runes)
}

func (r *Real) pointer(v View, f *Frame) {
	x, y := ebiten.CursorPositionF()
	f.X, f.Y = v.Logical(x, y)
	f.Inside = true // outside of the window the place itself is outside of everything
	f.Down = inpututil.IsMouseButtonJustPressed(ebiten.MouseButtonLeft)
	f.Up = inpututil.IsMouseButtonJustReleased(ebiten.MouseButtonLeft)
	f.Held = ebiten.IsMouseButtonPressed(ebiten.MouseButtonLeft)
	f.Right = inpututil.IsMouseButtonJustPressed(ebiten.MouseButtonRight)
	_, dy := ebiten.Wheel()
	f.Wheel = -dy
}

// The first finger is the pointer; the others are not listened to.
func (r *Real) touch(v View, f *Frame) {
	if r.touched && inpututil.IsTouchJustReleased(r.finger) {
		r.touched = false
		f.Touch, f.Up = true, true
		f.X, f.Y = v.Logical(float64(r.fx), float64(r.fy))
		return
	}
	if !r.touched {
		r.fingers = inpututil.AppendJustPressedTouchIDs(r.fingers[:0])
		if len(r.fingers) == 0 {
			return
		}
		r.finger, r.touched, f.Down = r.fingers[0], true, true
	}
	r.fx, r.fy = ebiten.TouchPosition(r.finger)
	f.X, f.Y = v.Logical(float64(r.fx), float64(r.fy))
	f.Touch, f.Held, f.Inside = true, true, true
}

func (r *Real) keys(f *Frame) {
	f.Shift = ebiten.IsKeyPressed(ebiten.KeyShift)
	f.Ctrl = ebiten.IsKeyPressed(ebiten.KeyControl) || ebiten.IsKeyPressed(ebiten.KeyMeta)
	r.struck = inpututil.AppendJustPressedKeys(r.struck[:0])
	r.held = inpututil.AppendPressedKeys(r.held[:0])
	for _, k := range r.struck {
		f.strike(ours(k))
	}
	for _, k := range r.held {
		if key := ours(k); key.Moves() && repeats(inpututil.KeyPressDuration(k)) {
			f.strike(key)
		}
	}
}

func (f *Frame) strike(k Key) {
	if k != NoKey {
		f.Keys = append(f.Keys, k|modifiers(f))
	}
}

func modifiers(f *Frame) Key {
	var m Key
	if f.Shift {
		m |= Shift
	}
	if f.Ctrl {
		m |= Ctrl
	}
	if ebiten.IsKeyPressed(ebiten.KeyAlt) {
		m |= Alt
	}
	return m
}

func repeats(ticks int) bool {
	return ticks >= repeatAfter && (ticks-repeatAfter)%repeatEvery == 0
}

// RealNames asks the keyboard for the printed names.
func RealNames() *Names {
	return &Names{Ask: func(k Key) string {
		for from, to := range codes {
			if to == k {
				return upper(ebiten.KeyName(ebiten.Key(from)))
			}
		}
		return ""
	}}
}

// upper is a letter as it is printed on its key; other names stay.
func upper(s string) string {
	if utf8.RuneCountInString(s) != 1 {
		return s
	}
	return strings.ToUpper(s)
}
