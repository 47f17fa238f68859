package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Where a line of an order says in pages what it does: beside its name, up to its price.
const (
	verbNameWide  = 132.0
	verbAboutLeft = 62 + verbNameWide + 12
	verbAboutLess = verbAboutLeft + 76
	verbAboutAir  = 10.0
)

// verbAboutStyle is the type in which a line says what its order does.
var verbAboutStyle = sheet.Row.Sized(13)

// beginPages says above the orders what is done here, and returns how high that is.
func (p *ordering) beginPages(r sheet.Rect) float64 {
	about := p.say("ui.orders.begin_pages")
	h := p.Wrap(r, about, sheet.Row)
	p.Node(sheet.Node{ID: "ask-begin", Name: about, Rect: sheet.R(r.X, r.Y, r.W, h), Quiet: true, Tip: p.beforeTip(p.say("ui.before"))})
	return h
}

// verbAboutTall is how high the line of an order is for what it says; 0 where that stands elsewhere.
func (p *ordering) verbAboutTall(v rules.Verb, stand *Value, wide float64) float64 {
	if !p.Paged || !stand.Open {
		return 0
	}
	return p.Tall(wide-verbAboutLess, p.s.Tell.VerbAbout(v), verbAboutStyle) + verbAboutAir
}

// verbAbout prints on the line of an order what it does.
func (p *ordering) verbAbout(v rules.Verb, r sheet.Rect, chosen bool) {
	words, about, wide := ink.Soft, p.s.Tell.VerbAbout(v), r.W-verbAboutLess
	if chosen {
		words = ink.Cream
	}
	low := (r.H - p.Tall(wide, about, verbAboutStyle)) / 2
	p.Wrap(sheet.R(r.X+verbAboutLeft, r.Y+low, wide, 0), about, verbAboutStyle.In(words))
}
