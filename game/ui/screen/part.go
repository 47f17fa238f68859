package screen

import "afterlenin/game/ui/sheet"

// part sets a panel that is taller when the window is.
func part(b *sheet.Builder, r sheet.Rect, fill func(sheet.Rect)) { b.Part(sheet.Piece{Rect: r}, fill) }

// broad is a part that takes the whole width of a page.
func broad(b *sheet.Builder, r sheet.Rect, fill func(sheet.Rect)) {
	b.Part(sheet.Piece{Rect: r, Broad: true}, fill)
}

// solid sets what has places of its own within r.
func solid(b *sheet.Builder, r sheet.Rect, fill func()) {
	b.Part(sheet.Piece{Rect: r, Solid: true}, func(sheet.Rect) { fill() })
}
