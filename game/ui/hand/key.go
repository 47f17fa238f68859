// Package hand is what the player's hands do in one tick, as one plain value:
// pointer, keys, letters, fingers. It has three sources: the real one, a script
// and a recording. It must never know what is on the screen.
package hand

import "strings"

// Key is a physical key, with Shift, Ctrl or Alt added when they are held.
type Key uint16

// The keys the game listens to, named as on a US keyboard.
const (
	NoKey Key = iota
	A
	B
	C
	D
	E
	F
	G
	H
	I
	J
	K
	L
	M
	N
	O
	P
	Q
	R
	S
	T
	U
	V
	W
	X
	Y
	Z
	D0
	D1
	D2
	D3
	D4
	D5
	D6
	D7
	D8
	D9
	F1
	F2
	F3
	F4
	F5
	F6
	F7
	F8
	F9
	F10
	F11
	F12
	Enter
	Space
	Escape
	Tab
	Backspace
	Delete
	Left
	Right
	Up
	Down
	Home
	End
	PageUp
	PageDown
	Minus
	Plus
	Comma
	Period
	keys
)

// Modifiers, to be added to a Key.
const (
	Shift Key = 1 << 8
	Ctrl  Key = 1 << 9
	Alt   Key = 1 << 10
)

var keyNames = [keys]string{
	"", "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z",
	"0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
	"F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12",
	"Enter", "Space", "Esc", "Tab", "Backspace", "Del", "Left", "Right", "Up", "Down",
	"Home", "End", "PgUp", "PgDn", "-", "+", ",", ".",
}

// Base is the key without Shift, Ctrl and Alt.
func (k Key) Base() Key { return k & 0xFF }

// IsLetter tells whether the key types a letter or a digit, so that it belongs
// to a text field while one is in focus.
func (k Key) IsLetter() bool {
	b := k.Base()
	return k&(Ctrl|Alt) == 0 && (b >= A && b <= D9 || b >= Minus || b == Space)
}

// Moves tells whether the key only moves about or takes letters back, so that it goes on doing so while it is held. A key
// that decides something does not: held a moment too long, it would decide for whoever comes next.
func (k Key) Moves() bool {
	b := k.Base()
	return b == Tab || b >= Backspace && b <= PageDown
}

// Digit is the key of the digit n, 0 to 9; any other n gives NoKey.
func Digit(n int) Key {
	if n < 0 || n > 9 {
		return NoKey
	}
	return D0 + Key(n)
}

// String is the name on a US keyboard: "L", "Ctrl+S", "Enter".
func (k Key) String() string {
	if k.Base() >= keys {
		return ""
	}
	return prefix(k) + keyNames[k.Base()]
}

func prefix(k Key) string {
	p := ""
	if k&Ctrl != 0 {
		p += "Ctrl+"
	}
	if k&Alt != 0 {
		p += "Alt+"
	}
	if k&Shift != 0 {
		p += "Shift+"
	}
	return p
}

// Named reads what String writes. An unknown name gives NoKey and false.
func Named(s string) (Key, bool) {
	var mods Key
	for _, m := range [...]struct {
		name string
		key  Key
	}{{"Ctrl+", Ctrl}, {"Alt+", Alt}, {"Shift+", Shift}} {
		if rest, ok := strings.CutPrefix(s, m.name); ok && rest != "" {
			s, mods = rest, mods|m.key
		}
	}
	for i := A; i < keys; i++ {
		if keyNames[i] == s {
			return i | mods, true
		}
	}
	return NoKey, false
}
