package sheet

import "afterlenin/game/ui/ink"

func (b *Builder) ring() {
	n := b.Sheet.Find(b.Memory.Focus)
	if n == nil || !b.Memory.Shown {
		return
	}
	k := ink.Yours
	if n.Dark {
		k = ink.Cream
	}
	if n.Do.Name == actPin { // a word among others
		b.Frame(n.Rect.Inset(-2), 2, k)
		return
	}
	b.Frame(n.Rect.Inset(-5), 3, k)
}
