package screen

import (
	"strings"
	"unicode/utf8"

	"afterlenin/game/ui/sheet"
)

// more ends a text of which not all could be set; the tip of the thing has the rest.
const more = " …"

// fitted sets a line, smaller if it must be, or as much of it as there is room for.
func (p *board) fitted(r sheet.Rect, text string, style sheet.Style) {
	least := p.least(style)
	if p.Wide(text, least) <= r.W {
		p.Fit(r, text, style)
		return
	}
	p.cut(r, text, least)
}

func (p *board) least(style sheet.Style) sheet.Style { return shrunk(p.Builder, style) }

// within sets a text in the largest of the styles in which it goes into its place, or
// as much of it as goes in the last one.
func (p *board) within(r sheet.Rect, text string, styles ...sheet.Style) {
	last := styles[len(styles)-1]
	for _, style := range styles {
		if p.Tall(r.W, text, style) <= r.H+0.5 {
			p.Wrap(r, text, style)
			return
		}
	}
	lines := max(1, int((r.H+0.5)/(last.Line()*max(p.Type, 0.5))))
	p.Wrap(sheet.R(r.X, r.Y, r.W, 0), p.brief(text, r.W, lines, last), last)
}

// lineOrTwo sets a text in a line or, where that is too short for it and r is high enough, in two
// small ones, in the middle of r.
func (p *board) lineOrTwo(r sheet.Rect, text string, style sheet.Style) {
	if p.Wide(text, p.least(style)) <= r.W {
		p.Fit(r, text, style)
		return
	}
	small := sheet.SmallestPlain
	if style.Bold() == style {
		small = sheet.Smallest
	}
	small = p.plain(small).In(style.Ink())
	if style.Align() == sheet.Right {
		small = small.Right()
	}
	tall := p.Tall(r.W, text, small)
	if tall > r.H+0.5 {
		p.within(r, text, small)
		return
	}
	p.Wrap(sheet.R(r.X, r.Y+(r.H-tall)/2, r.W, 0), text, small)
}

// cut sets as much of a text as there is room for.
func (p *board) cut(r sheet.Rect, text string, style sheet.Style) {
	p.Fit(sheet.R(r.X, r.Y, r.W+1, r.H), p.shortened(text, r.W, style), style)
}

// shortened is as much of a text as goes into a width: its first clause, else whole
// words, else letters.
func (p *board) shortened(text string, w float64, style sheet.Style) string {
	return p.lessOf(text, func(s string) bool { return p.Wide(s, style) <= w })
}

// brief is as much of a text as goes into some lines.
func (p *board) brief(text string, w float64, lines int, style sheet.Style) string {
	room := float64(lines)*style.Line()*max(p.Type, 0.5) + 0.5
	return p.lessOf(text, func(s string) bool { return p.Tall(w, s, style) <= room && p.wordsGo(s, w, style) })
}

// wordsGo reports whether no word of a text is wider than its place.
func (p *board) wordsGo(text string, w float64, style sheet.Style) bool {
	for word := range strings.FieldsSeq(text) {
		if p.Wide(word, style) > w {
			return false
		}
	}
	return true
}

// plain is the style in its plain size where text is larger, for what has no room to grow.
func (p *board) plain(style sheet.Style) sheet.Style {
	return style.Sized(style.Size() / max(1, p.Type))
}

// cuts reports whether a line would lose words other than those after its first clause.
func (p *board) cuts(text string, w float64, style sheet.Style) bool {
	return strings.HasSuffix(p.shortened(text, w, p.least(style)), more)
}

func (p *board) lessOf(text string, goes func(string) bool) string {
	if goes(text) {
		return text
	}
	if head, _, ok := strings.Cut(text, ";"); ok && goes(head) {
		return head
	}
	for text != "" && !goes(text+more) {
		if i := strings.LastIndexByte(text, ' '); i > 0 {
			text = text[:i]
			continue
		}
		_, n := utf8.DecodeLastRuneInString(text)
		text = text[:len(text)-n]
	}
	return text + more
}

// firstFit sets the first of the texts for which there is room, or cuts the last.
func (p *board) firstFit(r sheet.Rect, style sheet.Style, texts ...string) {
	for _, text := range texts {
		if p.Wide(text, p.least(style)) <= r.W {
			p.Fit(r, text, style)
			return
		}
	}
	p.cut(r, texts[len(texts)-1], p.least(style))
}
