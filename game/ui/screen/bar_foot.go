package screen

import (
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// footTop is where the foot of a public phase, or the private tray, begins.
const footTop = 612.0

// step is what a hand can do at the foot: the next step and at most one other.
type step struct {
	ID, Label string
	Do        sheet.Action
	Key       hand.Key
	Off       string // why not now
	Aside     bool   // a way out: less conspicuous than what the screen asks for
}

// footing is what the table has to do now. An empty Kicker, Text or step is left out.
type footing struct {
	Kicker string // the small line over the headline
	Head   string // whose turn it is, or what came out
	Text   string // one or two sentences
	Next   step   // on red, at the right
	Lead   string // the small line over Next
	Other  step   // beside it
}

// foot prints the black foot of the public phases: no petrol on a public screen.
func foot(b *sheet.Builder, f footing) {
	if b.Paged {
		footPages(b, f, b.Page.W)
		return
	}
	b.AtFoot(func() { footWhole(b, f) })
}

// footPages is the foot in pages: the headline at their foot with the steps, the rest a
// part of its own, so wide.
func footPages(b *sheet.Builder, f footing, wide float64) {
	b.Todo(f.Head, ink.Black)
	for _, x := range []step{f.Next, f.Other} {
		if x.ID != "" {
			button := sheet.Button{ID: x.ID, Label: x.Label, Do: x.Do, Key: x.Key, Role: sheet.Stop, Off: x.Off}
			if x.Aside {
				button.Kind = sheet.OnDark
			}
			b.Button(button)
		}
	}
	if f.Text == "" {
		return
	}
	part(b, sheet.R(12, footTop, wide, 0), func(r sheet.Rect) {
		words := sheet.R(r.X+14, r.Y+10, r.W-28, 0)
		style := sheet.Row.Sized(16).In(ink.OnBlack)
		tall := b.Tall(words.W, f.Text, style)
		kicker := b.Tall(words.W, f.Kicker, sheet.SubHeading)
		b.Fill(sheet.R(r.X, r.Y, r.W, tall+kicker+20), ink.Black)
		b.Wrap(words, f.Kicker, sheet.SubHeading.In(ink.Cream))
		b.Wrap(words.Moved(0, kicker), f.Text, style)
	})
}

func footWhole(b *sheet.Builder, f footing) {
	b.Fill(sheet.R(b.Bleed.X, footTop, b.Bleed.W, b.Bleed.Bottom()-footTop), ink.Black)
	b.AtLeft(func() { footWords(b, f) })
	if f.Next.ID != "" {
		b.AtRight(func() { footSteps(b, f) })
	}
}

func footWords(b *sheet.Builder, f footing) {
	wide := 1000.0
	if f.Next.ID == "" {
		wide = sheet.Width - 48
	}
	y := footTop + 12
	if f.Kicker != "" {
		b.Fit(sheet.R(24, y-2, wide, 18), f.Kicker, sheet.SubHeading.In(ink.OnBlack))
		y += 15
	}
	b.Fit(sheet.R(24, y, wide, 34), f.Head, sheet.Title.Sized(28).In(ink.Cream))
	room := sheet.R(24, y+36, min(wide-20, 960), 714-y-36)
	style := footStyle(b, f.Text, room.W)
	for b.Tall(room.W, f.Text, style) > room.H && style.Size() > 10 {
		style = style.Sized(style.Size() - 1)
	}
	b.Wrap(room, f.Text, style)
}

// A sentence or two in large type, more in smaller.
func footStyle(b *sheet.Builder, text string, wide float64) sheet.Style {
	big := sheet.Row.Sized(17).In(ink.OnBlack)
	if b.Tall(wide, text, big) > 2*big.Line()*max(b.Type, 1) {
		return sheet.Row.Sized(14).In(ink.OnBlack)
	}
	return big
}

func footSteps(b *sheet.Builder, f footing) {
	right, low := b.Bleed.Right(), b.Bleed.Bottom()
	b.Poly(ink.Cream, sheet.P(1045, footTop), sheet.P(1060, footTop), sheet.P(1060-42*(low-footTop)/108, low), sheet.P(1045-42*(low-footTop)/108, low))
	b.Poly(ink.Red, sheet.P(1052, footTop), sheet.P(right, footTop), sheet.P(right, low), sheet.P(1052-42*(low-footTop)/108, low))
	if f.Other.ID != "" {
		footButton(b, f.Other, sheet.R(1058, 626, 206, 34), sheet.OnDark)
	}
	if f.Lead != "" && f.Next.Off == "" && f.Other.ID == "" {
		b.Fit(sheet.R(1062, 648, 202, 18), f.Lead, sheet.SubHeading.In(ink.Cream))
	}
	kind := sheet.Next
	if f.Next.Aside {
		kind = sheet.OnDark
	}
	footButton(b, f.Next, sheet.R(1050, 674, 214, 36), kind)
}

// A step that is not possible now makes room for why below its button.
func footButton(b *sheet.Builder, x step, r sheet.Rect, kind sheet.ButtonKind) {
	if x.Off != "" {
		below := r.Bottom() + 4 + b.Tall(r.W, x.Off, sheet.SmallestPlain)
		r = r.Moved(0, -max(18, below-sheet.Height+4))
	}
	b.Button(sheet.Button{ID: x.ID, Rect: r, Label: x.Label, Do: x.Do, Key: x.Key, Kind: kind, Role: sheet.Stop, Off: x.Off})
}
