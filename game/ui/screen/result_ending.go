package screen

import (
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// moreEnding is what the desk notes when the rest of the ending is open; the rest of a card
// of the bulletin is noted by its own number, which is above 0.
const moreEnding = -1

// Measures of the words of an ending: how wide they are set at most, the bar at their left,
// what lies below them, and how high the opened rest may be before it is scrolled: where what
// decided it needs the room, less.
const (
	endingWide  = 1040.0
	endingInset = 16.0
	endingGap   = 10.0
	endingMost  = 130.0
	endingLeast = 50.0
)

// endingLeaf is how the game ended: two sentences, and the rest on request.
type endingLeaf struct {
	b          *sheet.Builder
	s          *Scene
	text, more string
}

// endingOf is the ending of this game. One that has no words is not shown.
func endingOf(b *sheet.Builder, s *Scene) (endingLeaf, bool) {
	e := int(s.Obs.Table.Ending)
	if e < 0 || e >= len(s.Book.Endings) || s.Book.Endings[e].Text == "" {
		return endingLeaf{}, false
	}
	return endingLeaf{b, s, s.Book.Endings[e].Text, s.Book.Endings[e].More}, true
}

func (l endingLeaf) open() bool { return l.more != "" && l.s.Desk.More == moreEnding }

func (l endingLeaf) style() sheet.Style { return linkedStyle(l.b, leastLinked) }

// label is what stands on the button, and how wide that is.
func (l endingLeaf) label() (string, float64) {
	word := "ui.bulletin.more"
	if l.open() {
		word = "ui.bulletin.less"
	}
	said := l.s.Tell.Say(word)
	return said, l.b.Wide(said, sheet.RowStrong.Sized(14)) + l.b.Wide(l.b.Keys.Of(hand.M), sheet.Smallest) + 30
}

// words is the room for the text: beside the button on the whole sheet, above it in pages.
func (l endingLeaf) words(wide float64) float64 {
	if l.more == "" || l.b.Paged {
		return min(wide-endingInset, endingWide)
	}
	_, button := l.label()
	return min(wide-endingInset-button-16, endingWide)
}

// restTall is how high the opened rest is, and how much of it is seen at once.
func (l endingLeaf) restTall(wide float64) (whole, seen float64) {
	if !l.open() {
		return 0, 0
	}
	whole = l.b.Tall(l.words(wide), l.more, l.style())
	if l.b.Paged {
		return whole, whole
	}
	room := countLow - countTop - ledgersTight - decidedLeast - l.b.Tall(l.words(wide), l.text, l.style()) - 2*endingGap
	return whole, min(whole, endingMost, max(endingLeast, room))
}

// tall is how high everything is, with what lies below it.
func (l endingLeaf) tall(wide float64) float64 {
	_, seen := l.restTall(wide)
	h := l.b.Tall(l.words(wide), l.text, l.style()) + seen + endingGap
	if seen > 0 {
		h += 6
	}
	return h
}

// print sets it at the top of r.
func (l endingLeaf) print(r sheet.Rect) {
	b, wide := l.b, l.words(r.W)
	y := r.Y + l.say("result.ending", l.text, sheet.R(r.X+endingInset, r.Y, wide, 0))
	if whole, seen := l.restTall(r.W); seen > 0 {
		y += 6
		b.Scroll("ending", sheet.R(r.X+endingInset, y, wide, seen), whole, func() {
			l.say("result.ending.more", l.more, sheet.R(r.X+endingInset, y, wide, 0))
		})
		y += seen
	}
	b.Fill(sheet.R(r.X, r.Y+4, 4, y-r.Y-6), ink.Red)
	if l.more == "" {
		return
	}
	label, button := l.label()
	open := moreEnding
	if l.open() {
		open = 0
	}
	at := sheet.R(r.Right()-button, r.Y-1, button, moreTall)
	if b.Paged {
		at = sheet.R(r.X+endingInset-8, y+4, button, moreTall)
	}
	b.Button(sheet.Button{ID: "result.more", Rect: at, Label: label, Key: hand.M, Kind: sheet.Words, Do: sheet.Do(ActDesk, DeskMore, open)})
}

// say sets a piece of it, with its hard words underlined, and returns how high it is.
func (l endingLeaf) say(id, said string, r sheet.Rect) float64 {
	r.H = l.b.Tall(r.W, said, l.style())
	l.b.Node(sheet.Node{ID: id, Name: said, Rect: r, Quiet: true})
	return l.b.Linked(r, said, l.style(), &sheet.Links{ID: id})
}
