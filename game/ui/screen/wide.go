package screen

import "afterlenin/game/ui/sheet"

// In a window wider than the sheet the columns of a screen share what is more; from
// asideLeast on there is one column more, and beyond wideMost the sides stay empty.
const (
	wideLeast  = 24.0
	asideLeast = 320.0
	wideMost   = 1280.0
	asideShare = 5.0 // one in so many parts of what is more than asideLeast is its own
	asideGap   = 16.0
)

// column is a stretch of a screen from left to right.
type column struct{ x, w float64 }

func (c column) rect(y, h float64) sheet.Rect { return sheet.R(c.x, y, c.w, h) }

// shares are columns of the sheet, each with the part that it has of what is more; the
// parts of all are 1.
type shares []struct{ x, w, part float64 }

// broader is by how much the window is wider than the sheet, as far as screens make use
// of it. Pages and a few pixels are not.
func broader(b *sheet.Builder) float64 {
	more := min(b.Bleed.W-sheet.Width, wideMost)
	if b.Paged || more < wideLeast {
		return 0
	}
	return more
}

// of is where the columns stand in this window.
func (s shares) of(b *sheet.Builder) []column {
	list, _ := s.among(b, broader(b), 0)
	return list
}

// ofWith is the same, with one more column at the right of a very wide window; else that
// has no width.
func (s shares) ofWith(b *sheet.Builder) ([]column, column) {
	more := broader(b)
	if more < asideLeast {
		return s.among(b, more, 0)
	}
	return s.among(b, more, asideLeast+(more-asideLeast)/asideShare)
}

func (s shares) among(b *sheet.Builder, more, aside float64) ([]column, column) {
	left := 0.0
	if more > 0 {
		left = b.Bleed.Middle().X - (sheet.Width+more)/2
	}
	list, at, rest := make([]column, len(s)), left, more-aside
	for i, c := range s {
		list[i] = column{at + c.x, c.w + rest*c.part}
		at += rest * c.part
	}
	if aside == 0 {
		return list, column{}
	}
	return list, column{left + sheet.Width + more - aside + asideGap/4, aside - asideGap}
}

// stretched is a rectangle of the sheet that takes all the width that is more.
func stretched(b *sheet.Builder, r sheet.Rect) sheet.Rect {
	return shares{{r.X, r.W, 1}}.of(b)[0].rect(r.Y, r.H)
}

// spread is where the columns of the board stand. Without a fourth, news has no width.
type spread struct{ left, middle, right, news column }

func spreadOf(b *sheet.Builder) spread {
	list, news := shares{{12, 300, 0.25}, {334, 548, 0.35}, {898, 370, 0.40}}.ofWith(b)
	if b.Paged { // seats and table take the width of a page
		list[1].w = max(list[1].w, b.Page.W-24-16)
	}
	return spread{left: list[0], middle: list[1], right: list[2], news: news}
}
