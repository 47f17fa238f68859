package screen

import (
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// part sets a panel that is taller when the window is.
func part(b *sheet.Builder, r sheet.Rect, fill func(sheet.Rect)) { b.Part(sheet.Piece{Rect: r}, fill) }

// panel prints the head of a panel with the first of the notes that has room, the longest first.
// Where none has, the heading is smaller; where that does not help, there is no note.
func panel(b *sheet.Builder, r sheet.Rect, heading string, notes ...string) sheet.Rect {
	small := shrunk(b, sheet.Heading)
	for _, style := range [...]sheet.Style{sheet.Heading, small} {
		room := r.W - b.Wide(heading, style) - 12
		for _, note := range notes {
			if b.Wide(note, shrunk(b, sheet.Row.Sized(12.5))) > room {
				continue
			}
			if style == sheet.Heading {
				return b.Panel(r, heading, note)
			}
			in := b.Panel(r, "", "")
			b.Text(r.X, r.Y+7.5, heading, small)
			b.Fit(sheet.R(r.Right()-room, r.Y+6, room, 18), note, sheet.Row.Sized(12.5).In(ink.Soft).Right())
			return in
		}
	}
	return b.Panel(r, heading, "")
}

// shrunk is the style in the smallest size to which a line is shrunk.
func shrunk(b *sheet.Builder, style sheet.Style) sheet.Style {
	const smallest = 12
	return style.Sized(min(style.Size(), smallest/max(b.Type, 0.5)))
}

// pick is a measure on the whole sheet, or in pages.
func pick(b *sheet.Builder, whole, paged float64) float64 {
	if b.Paged {
		return paged
	}
	return whole
}

// broad is a part that takes the whole width of a page.
func broad(b *sheet.Builder, r sheet.Rect, fill func(sheet.Rect)) {
	b.Part(sheet.Piece{Rect: r, Broad: true}, fill)
}

// unbroken is a part in which no page ends.
func unbroken(b *sheet.Builder, r sheet.Rect, fill func(sheet.Rect)) {
	b.Part(sheet.Piece{Rect: r, Whole: true}, fill)
}

// unbrokenBroad is a part that takes the whole width of a page, and in which no page ends.
func unbrokenBroad(b *sheet.Builder, r sheet.Rect, fill func(sheet.Rect)) {
	b.Part(sheet.Piece{Rect: r, Broad: true, Whole: true}, fill)
}

// solid sets what has places of its own within r.
func solid(b *sheet.Builder, r sheet.Rect, fill func()) {
	b.Part(sheet.Piece{Rect: r, Solid: true}, func(sheet.Rect) { fill() })
}

// lot is what a table is made of: so many rows, each so high, under a head.
type lot struct {
	n         int
	head, row float64
	most      int // rows that stand together; 0: as many as a page has room for
}

// lots sets a table in pages: some rows together, each time under the head, so that no row is
// without the names of its columns. Print is told which rows it is to print.
func lots(b *sheet.Builder, r sheet.Rect, l lot, print func(r sheet.Rect, from, to int)) {
	most := l.most
	if most == 0 {
		most = max(1, int((b.Room()-l.head-lotAir)/l.row))
	}
	n := (l.n + most - 1) / most
	each := (l.n + max(n, 1) - 1) / max(n, 1)
	for from := 0; from < l.n; from += each {
		to := min(from+each, l.n)
		at := sheet.R(r.X, r.Y+float64(from), r.W, l.head+l.row*float64(to-from))
		b.Part(sheet.Piece{Rect: at, Broad: true, Whole: true}, func(r sheet.Rect) { print(r, from, to) })
	}
}

// lotAir is what lies above and below a lot on its page.
const lotAir = 14.0
