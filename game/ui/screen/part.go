package screen

import "afterlenin/game/ui/sheet"

// part sets a panel that is taller when the window is.
func part(b *sheet.Builder, r sheet.Rect, fill func(sheet.Rect)) { b.Part(sheet.Piece{Rect: r}, fill) }

// panel prints the head of a panel; a note that has no room is left out.
func panel(b *sheet.Builder, r sheet.Rect, heading, note string) sheet.Rect {
	if b.Wide(heading, sheet.Heading)+b.Wide(note, sheet.Row.Sized(12.5))+16 > r.W {
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

// solid sets what has places of its own within r.
func solid(b *sheet.Builder, r sheet.Rect, fill func()) {
	b.Part(sheet.Piece{Rect: r, Solid: true}, func(sheet.Rect) { fill() })
}
