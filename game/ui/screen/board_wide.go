package screen

import (
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// In a window wider than the sheet the columns of the board share what is more; from
// newsLeast on there is a fourth, and beyond wideMost the sides stay empty.
const (
	wideLeast = 24.0
	newsLeast = 320.0
	wideMost  = 1280.0
)

// column is a stretch of the board from left to right.
type column struct{ x, w float64 }

func (c column) rect(y, h float64) sheet.Rect { return sheet.R(c.x, y, c.w, h) }

// spread is where the columns of the board stand. Without a fourth, news has no width.
type spread struct{ left, middle, right, news column }

func spreadOf(b *sheet.Builder) spread {
	s := spread{left: column{12, 300}, middle: column{334, 548}, right: column{898, 370}}
	more := min(b.Bleed.W-sheet.Width, wideMost)
	if b.Paged || more < wideLeast {
		return s
	}
	x := b.Bleed.Middle().X - (sheet.Width+more)/2
	if more >= newsLeast {
		wide := newsLeast + (more-newsLeast)/5
		s.news = column{x + sheet.Width + more - wide + 4, wide - 16}
		more -= wide
	}
	s.left = column{x + 12, 300 + more*0.25}
	s.middle = column{s.left.x + s.left.w + 22, 548 + more*0.35}
	s.right = column{s.middle.x + s.middle.w + 16, 370 + more*0.40}
	return s
}

// news is the fourth column: what the seat saw since its last turn, or else what was told
// last.
func (p *board) news(r sheet.Rect) {
	list, heading := told(p.s, briefly(p.s.Since)), p.say("ui.telling.since.title")
	if len(list) == 0 || p.s.Public() {
		list, heading = told(p.s, p.s.Log), p.say("ui.record.title")
	}
	in := p.head(r, heading, "")
	if len(list) == 0 {
		p.Wrap(in, p.say("ui.record.nothing"), sheet.Row.In(ink.Soft))
		return
	}
	logRows("news", taleOf(p.Builder, p.s, "news.row"), list, in)
}
