package hand

import "github.com/hajimehoshi/ebiten/v2"

// codes translates the toolkit's keys to ours; the keys of the number block count as digits.
var codes = [ebiten.KeyMax + 1]Key{
	ebiten.KeyA: A, ebiten.KeyB: B, ebiten.KeyC: C, ebiten.KeyD: D,
	ebiten.KeyE: E, ebiten.KeyF: F, ebiten.KeyG: G, ebiten.KeyH: H,
	ebiten.KeyI: I, ebiten.KeyJ: J, ebiten.KeyK: K, ebiten.KeyL: L,
	ebiten.KeyM: M, ebiten.KeyN: N, ebiten.KeyO: O, ebiten.KeyP: P,
	ebiten.KeyQ: Q, ebiten.KeyR: R, ebiten.KeyS: S, ebiten.KeyT: T,
	ebiten.KeyU: U, ebiten.KeyV: V, ebiten.KeyW: W, ebiten.KeyX: X,
	ebiten.KeyY: Y, ebiten.KeyZ: Z, ebiten.KeyDigit0: D0, ebiten.KeyDigit1: D1,
	ebiten.KeyDigit2: D2, ebiten.KeyDigit3: D3, ebiten.KeyDigit4: D4, ebiten.KeyDigit5: D5,
	ebiten.KeyDigit6: D6, ebiten.KeyDigit7: D7, ebiten.KeyDigit8: D8, ebiten.KeyDigit9: D9,
	ebiten.KeyNumpad0: D0, ebiten.KeyNumpad1: D1, ebiten.KeyNumpad2: D2, ebiten.KeyNumpad3: D3,
	ebiten.KeyNumpad4: D4, ebiten.KeyNumpad5: D5, ebiten.KeyNumpad6: D6, ebiten.KeyNumpad7: D7,
	ebiten.KeyNumpad8: D8, ebiten.KeyNumpad9: D9, ebiten.KeyF1: F1, ebiten.KeyF2: F2,
	ebiten.KeyF3: F3, ebiten.KeyF4: F4, ebiten.KeyF5: F5, ebiten.KeyF6: F6,
	ebiten.KeyF7: F7, ebiten.KeyF8: F8, ebiten.KeyF9: F9, ebiten.KeyF10: F10,
	ebiten.KeyF11: F11, ebiten.KeyF12: F12, ebiten.KeyEnter: Enter, ebiten.KeyNumpadEnter: Enter,
	ebiten.KeySpace: Space, ebiten.KeyEscape: Escape, ebiten.KeyTab: Tab, ebiten.KeyBackspace: Backspace,
	ebiten.KeyDelete: Delete, ebiten.KeyArrowLeft: Left, ebiten.KeyArrowRight: Right, ebiten.KeyArrowUp: Up,
	ebiten.KeyArrowDown: Down, ebiten.KeyHome: Home, ebiten.KeyEnd: End, ebiten.KeyPageUp: PageUp,
	ebiten.KeyPageDown: PageDown, ebiten.KeyMinus: Minus, ebiten.KeyNumpadSubtract: Minus, ebiten.KeyEqual: Plus,
	ebiten.KeyNumpadAdd: Plus, ebiten.KeyComma: Comma, ebiten.KeyPeriod: Period,
}

func ours(k ebiten.Key) Key {
	if k < 0 || int(k) >= len(codes) {
		return NoKey
	}
	return codes[k]
}
