package sheet

import (
	"slices"

	"afterlenin/game/ui/ink"
)

// How men stand above a cell of a scale: up to four of them on discs, two abreast; more on one
// plate, row by row, where each is read in as little room as his two letters need.
const (
	mostDiscs   = 4
	discLow     = 11.5 // from the middle of a disc of the lower row down to the cell
	discStorey  = 19.2 // from one row of discs to the next
	discAbreast = 10.4 // from the middle of the cell to that of one of two discs
	platePair   = 6    // so many stand two abreast on a plate; more, three
	plateWide   = 15.0 // the least room of two letters
	plateHigh   = 13.0
	plateEdge   = 1.0
	hairline    = 0.75 // half of what parts a cell from the next
)

// stances prints the men above a cell whose place on the scale is v.
func (b *Builder) stances(cell Rect, v int, men []Stance) {
	here := slices.DeleteFunc(slices.Clone(men), func(m Stance) bool { return m.At != v })
	if len(here) > mostDiscs {
		b.plate(cell, here)
		return
	}
	for i, m := range here {
		kind := Man
		switch {
		case m.Mine && len(here) > 1: // the lozenge of one who stands alone would lie over his neighbour
			kind = MineLow
		case m.Mine:
			kind = Mine
		}
		b.Monogram(stand(cell, i, len(here)), m.Letters, kind)
	}
}

// stand is where the disc of one of up to four men has its middle.
func stand(cell Rect, i, n int) Point {
	at := P(cell.X+cell.W/2-hairline, cell.Y-discLow-discStorey*float64(i/2))
	if i%2 == 0 && i == n-1 { // alone in his row
		return at
	}
	at.X += float64(2*(i%2)-1) * discAbreast
	return at
}

// plateOf is the plate on which n men stand, and how many of them abreast. Three abreast are wider
// than a cell may be: then nearly everybody is here, and nobody beside.
func plateOf(cell Rect, n int) (r Rect, abreast int) {
	abreast = 2
	if n > platePair {
		abreast = 3
	}
	rows := (n + abreast - 1) / abreast
	w, h := max(cell.W-2*hairline, float64(abreast)*plateWide+2*plateEdge), float64(rows)*plateHigh+2*plateEdge
	return Rect{cell.X + cell.W/2 - hairline - w/2, cell.Y - h - 1, w, h}, abreast
}

// plate prints many men who stand at one place.
func (b *Builder) plate(cell Rect, men []Stance) {
	r, abreast := plateOf(cell, len(men))
	b.Fill(r, ink.Black)
	wide := (r.W - 2*plateEdge) / float64(abreast)
	for i, m := range men {
		at := Rect{r.X + plateEdge + float64(i%abreast)*wide, r.Y + plateEdge + float64(i/abreast)*plateHigh, wide, plateHigh}
		if m.Mine {
			b.Fill(at, ink.Yours)
			b.Frame(at, 1, ink.Cream)
		}
		style := Smallest.In(ink.Cream).Centre()
		b.Text(at.Middle().X, at.Middle().Y-b.scaled(style).Line()/2, m.Letters, style)
	}
}

// StanceRoom is where the man of this number is seen on a scale, as Scale prints him; men on one
// plate share it.
func StanceRoom(r Rect, men []Stance, i int) Rect {
	w := r.W / scaleCells
	cell := Rect{r.X + float64(men[i].At+scaleCells/2)*w, r.Y, w, r.H}
	before, n := 0, 0
	for k, m := range men {
		if m.At == men[i].At {
			n++
			if k < i {
				before++
			}
		}
	}
	if n > mostDiscs {
		plate, _ := plateOf(cell, n)
		return plate
	}
	at := stand(cell, before, n)
	return Rect{at.X - monoRadius, at.Y - monoRadius, 2 * monoRadius, 2 * monoRadius}
}
