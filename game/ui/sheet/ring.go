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
	b.Frame(n.Rect.Inset(-5), 3, k)
}
