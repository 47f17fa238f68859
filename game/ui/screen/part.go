package screen

import (
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// part sets a panel that is taller when the window is.
func part(b *sheet.Builder, r sheet.Rect, fill func(sheet.Rect)) { b.Part(sheet.Piece{Rect: r}, fill) }

// panel prints the head of a panel. Beside a long note the heading is smaller; one that has no room
// even then is left out.
func panel(b *sheet.Builder, r sheet.Rect, heading, note string) sheet.Rect {
	const least = 12.0
	small := sheet.Heading.Sized(least / max(b.Type, 0.8))
	switch wide := r.W - 12; {
	case b.Wide(heading, sheet.Heading)+b.Wide(note, sheet.Row.Sized(12.5))+4 <= wide:
	case b.Wide(heading, small)+b.Wide(note, sheet.Row.Sized(least/max(b.Type, 0.8))) <= wide:
		in := b.Panel(r, "", "")
		w := b.Text(r.X, r.Y+7.5, heading, small) + 8
		b.Fit(sheet.R(r.X+w, r.Y+6, r.W-w, 18), note, sheet.Row.Sized(12.5).In(ink.Soft).Right())
		return in
	default:
		note = ""
	}
	return b.Panel(r, heading, note)
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
