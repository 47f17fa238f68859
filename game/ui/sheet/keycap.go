package sheet

import (
	"slices"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
)

// The frame round the name of a key: 4 to each side, 15 high.
const (
	keyPad    = 4.0
	keyHeight = 15.0
)

// Key prints the name of a key, as the player's keyboard has it, in its frame; y
// is the middle of the line that it belongs to. The width is returned.
func (b *Builder) Key(x, y float64, k hand.Key, in ink.Ink) float64 {
	return b.Cap(x, y, b.Keys.Of(k), in)
}

// honestKeys takes Enter and Space off the buttons where they would act on something else:
// they belong to the thing whose focus is drawn. It is known once the focus has settled.
func (b *Builder) honestKeys() {
	n := b.Sheet.Find(b.Memory.Focus)
	if n == nil || !b.Memory.takesEnter(n) {
		return
	}
	own := ofFocus(n.Key)
	b.Sheet.Marks = slices.DeleteFunc(b.Sheet.Marks, func(m Mark) bool { return m.Enter && !(own && n.Rect.Has(m.Rect.Middle())) })
}

// Cap prints any word as a key.
func (b *Builder) Cap(x, y float64, name string, in ink.Ink) float64 {
	style := Smallest.In(in).Centre()
	w, h := b.CapWide(name), max(keyHeight, b.scaled(style).Line()+1)
	r := Rect{x, y - h/2, w, h}
	b.Rounded(r, 1.5, in)
	if name == "," || name == "." { // a speck at the foot of a box is taken for nothing
		style, r = style.Sized(1.7*style.Size()), r.Moved(0, -4)
	}
	b.Fit(r.Inset(1), name, style)
	return w
}

// CapWide is how wide Cap prints a word.
func (b *Builder) CapWide(name string) float64 {
	return max(b.Wide(name, Smallest)+2*keyPad, keyHeight)
}
