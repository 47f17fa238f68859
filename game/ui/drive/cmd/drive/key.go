package main

import (
	"fmt"
	"strings"

	"github.com/hajimehoshi/ebiten/v2"
)

// keys are names a script may use besides those of Ebitengine. The modifiers are here because a keyboard has them only
// on the left and on the right; Ebitengine's plain names stand for either.
var keys = map[string]ebiten.Key{
	"up": ebiten.KeyArrowUp, "down": ebiten.KeyArrowDown, "left": ebiten.KeyArrowLeft, "right": ebiten.KeyArrowRight,
	"esc": ebiten.KeyEscape, "return": ebiten.KeyEnter, "del": ebiten.KeyDelete, "ins": ebiten.KeyInsert,
	"ctrl": ebiten.KeyControlLeft, "control": ebiten.KeyControlLeft, "shift": ebiten.KeyShiftLeft,
	"alt": ebiten.KeyAltLeft, "meta": ebiten.KeyMetaLeft, "cmd": ebiten.KeyMetaLeft,
	"plus": ebiten.KeyEqual, "-": ebiten.KeyMinus, "=": ebiten.KeyEqual, ",": ebiten.KeyComma, ".": ebiten.KeyPeriod,
	"/": ebiten.KeySlash, ";": ebiten.KeySemicolon, "[": ebiten.KeyBracketLeft, "]": ebiten.KeyBracketRight,
}

// each does something with every key of a name such as "ctrl+shift+s", or with none if one of them is unknown.
func each(name string, do func(ebiten.Key)) error {
	var pressed []ebiten.Key
	for _, part := range strings.Split(strings.ToLower(name), "+") {
		k, known := keys[part]
		if !known && k.UnmarshalText([]byte(part)) != nil {
			return fmt.Errorf("unknown key %q", part)
		}
		pressed = append(pressed, k)
	}
	for _, k := range pressed {
		do(k)
	}
	return nil
}
