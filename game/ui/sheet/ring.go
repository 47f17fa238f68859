package sheet

import "afterlenin/game/ui/ink"

func (b *Builder) ring() {
	n := b.Sheet.Find(b.Memory.Focus)
	if n == nil || !b.Memory.Shown || 2*n.Rect.H < n.full.H { // what has been turned away from leaves no frame behind
		return
	}
	if n.Do.Name == actPin { // a word among others
		b.Frame(n.Rect.Inset(-2), 2, b.ringInk(n.Rect))
		return
	}
	b.Frame(n.Rect.Inset(-5), 3, b.ringInk(n.Rect))
}

// ringInk is petrol or, on a dark ground, cream: what stands out more around the thing.
func (b *Builder) ringInk(r Rect) ink.Ink {
	ground := b.Palette[b.GroundAt(len(b.Sheet.Marks), P(r.X-3.5, r.Middle().Y))]
	if ink.Contrast(b.Palette[ink.Cream], ground) > ink.Contrast(b.Palette[ink.Yours], ground) {
		return ink.Cream
	}
	return ink.Yours
}
