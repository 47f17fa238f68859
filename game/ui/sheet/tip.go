package sheet

import "afterlenin/game/ui/ink"

const tipWide = 264.0

// The tip of a node is a card beside it; it is drawn over everything.
func (b *Builder) tip() {
	n := b.Sheet.Find(b.Memory.Told)
	if n == nil || n.Tip.Title == "" && n.Off == "" {
		return
	}
	r := b.tipPlace(n.Rect, b.tipTall(n))
	b.Fill(r.Inset(-3), ink.Cream)
	b.Fill(r, ink.Card)
	b.Frame(r, 2, ink.Black)
	b.tipWords(r.Inset(12), n)
}

func (b *Builder) tipTall(n *Node) float64 {
	h, w := 24.0, tipWide-24
	if n.Tip.Title != "" {
		h += b.Tall(w, n.Tip.Title, RowStrong.Sized(15)) + 4
	}
	if n.Off != "" {
		h += b.Tall(w-18, n.Off, Row) + 4
	}
	for _, l := range n.Tip.Lines {
		h += b.Tall(b.tipRoom(l, w), l.Label, Sentence)
	}
	if n.Tip.Codex != "" {
		h += 22
	}
	return h
}

func (b *Builder) tipRoom(l TipLine, w float64) float64 {
	if l.Value == "" {
		return w
	}
	return w - b.Wide(l.Value, Number) - 8
}

func (b *Builder) tipWords(r Rect, n *Node) {
	y := r.Y
	if n.Tip.Title != "" {
		y += b.Wrap(Rect{r.X, y, r.W, 0}, n.Tip.Title, RowStrong.Sized(15)) + 4
	}
	if n.Off != "" {
		b.Sign("lock", P(r.X, y+2), 13, ink.Soft)
		y += b.Wrap(Rect{r.X + 18, y, r.W - 18, 0}, n.Off, Row.In(ink.Soft)) + 4
	}
	for _, l := range n.Tip.Lines {
		if l.Value != "" {
			b.Text(r.Right(), y, l.Value, Number.Right())
		}
		y += b.Wrap(Rect{r.X, y, b.tipRoom(l, r.W), 0}, l.Label, Sentence)
	}
	if n.Tip.Codex != "" {
		w := b.Text(r.X, y+6, n.Tip.Codex, Smallest.In(ink.Yours))
		b.Key(r.X+w+6, y+13, codexKey, ink.Yours)
	}
}

// Below the thing if there is room, else above it, and always on the sheet.
func (b *Builder) tipPlace(n Rect, h float64) Rect {
	x := min(max(n.X, 8), Width-tipWide-8)
	y := n.Bottom() + 10
	if y+h > Height-8 {
		y = n.Y - 10 - h
	}
	return Rect{x, max(8, y), tipWide, h}
}
