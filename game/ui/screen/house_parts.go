package screen

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// The height of the head of the screens outside of a game, and where their foot begins.
const (
	houseTop  = 64.0
	houseFoot = 628.0
)

// houseHead prints the head of a screen outside of a game, with the way back.
func houseHead(b *sheet.Builder, s *Scene, title string) {
	tall, size := houseTop, 36.0
	if b.Paged {
		tall, size = barTall, 26
	}
	b.Between(houseTop, houseFoot)
	b.Head(tall, func() {
		top := b.Bleed.Y
		b.Fill(sheet.R(b.Bleed.X, top, b.Bleed.W, tall-top), ink.Black)
		b.AtLeft(func() {
			b.Poly(ink.Red, sheet.P(0, top), sheet.P(70, top), sheet.P(70, 0), sheet.P(70-tall/3, tall), sheet.P(0, tall))
			b.Sign("star", sheet.P(12, tall/2-15), 30, ink.Cream)
			b.Fit(sheet.R(90, tall/2-24, b.Page.W-420, 48), title, sheet.Title.Sized(size).In(ink.Cream))
		})
		b.AtRight(func() {
			b.Button(sheet.Button{ID: "house.back", Rect: sheet.R(b.Page.W-136, tall/2-16, 124, 32), Label: s.Tell.Say("ui.back"), Key: hand.Escape,
				Kind: sheet.OnDark, Role: sheet.Link, Do: sheet.Do(ActBack)})
		})
	})
}

// barRoom is what a list leaves at its right for the bar, when it is longer than its place.
func barRoom(content, high float64) float64 {
	if content > high {
		return 12
	}
	return 0
}

// houseGround prints the black foot of such a screen, with a notice in it.
func houseGround(b *sheet.Builder, s *Scene, text string) {
	if b.Paged {
		if s.House.Notice != "" {
			text = s.House.Notice
		}
		b.Todo(text, ink.Black)
		return
	}
	b.AtFoot(func() { houseFootWhole(b, s, text) })
}

func houseFootWhole(b *sheet.Builder, s *Scene, text string) {
	b.Fill(sheet.R(b.Bleed.X, houseFoot, b.Bleed.W, b.Bleed.Bottom()-houseFoot), ink.Black)
	b.AtLeft(func() {
		if s.House.Notice != "" {
			text = s.House.Notice
			b.Sign("speaker", sheet.P(24, houseFoot+18), 18, ink.Cream)
			b.Node(sheet.Node{ID: "house.notice", Name: text, Rect: sheet.R(20, houseFoot+8, 940, 76), Dark: true})
			houseFitted(b, sheet.R(52, houseFoot+14, 900, 74), text, sheet.Row.Sized(17).In(ink.Cream))
			return
		}
		style := sheet.Row.Sized(17).In(ink.OnBlack)
		top := max(14, (sheet.Height-houseFoot-b.Tall(930, text, style))/2)
		houseFitted(b, sheet.R(24, houseFoot+top, 930, 74), text, style)
	})
}

// houseNext prints the next step at the right of the foot, on red.
func houseNext(b *sheet.Builder, x step) {
	if b.Paged {
		footButton(b, x, sheet.Rect{}, sheet.Next)
		return
	}
	b.AtFoot(func() { houseNextWhole(b, x) })
}

func houseNextWhole(b *sheet.Builder, x step) {
	low := b.Bleed.Bottom()
	b.AtRight(func() {
		b.Poly(ink.Red, sheet.P(1010, houseFoot), sheet.P(sheet.Width, houseFoot), sheet.P(sheet.Width, low), sheet.P(974, low))
		footButton(b, x, sheet.R(1020, houseFoot+26, 244, 40), sheet.Next)
	})
}

// houseNotice prints the sentence about what went wrong or well just now.
func houseNotice(b *sheet.Builder, s *Scene, r sheet.Rect) {
	b.Node(sheet.Node{ID: "house.notice", Name: s.House.Notice, Rect: r})
	b.Fill(r, ink.Card)
	b.Fill(sheet.R(r.X, r.Y, 8, r.H), ink.Red)
	style := sheet.Row.Sized(16)
	if b.Tall(r.W-32, s.House.Notice, style) > r.H-14 {
		style = sheet.Row.Sized(13.5)
	}
	b.Wrap(sheet.R(r.X+20, r.Y+8, r.W-32, r.H-10), s.House.Notice, style)
}

// Confirm asks, over the screen that is seen, whether something is to be done that
// cannot be undone.
func Confirm(b *sheet.Builder, s *Scene) {
	ask := s.House.Ask
	if ask.Text == "" {
		return
	}
	b.Layer("doubt")
	r := sheet.R((b.Page.W-520)/2, (b.Page.H-190)/2-15, 520, 190)
	b.Fill(r.Inset(-6), ink.Cream)
	b.Fill(r, ink.Card)
	b.Frame(r, 3, ink.Black)
	b.Poly(ink.Red, sheet.P(r.X, r.Y), sheet.P(r.X+60, r.Y), sheet.P(r.X+30, r.Bottom()), sheet.P(r.X, r.Bottom()))
	b.Node(sheet.Node{ID: "doubt.text", Name: ask.Text, Rect: sheet.R(r.X+80, r.Y+20, 420, 96)})
	b.Wrap(sheet.R(r.X+80, r.Y+22, 420, 100), ask.Text, sheet.Row.Sized(18))
	b.Button(sheet.Button{ID: "doubt.no", Rect: sheet.R(r.X+80, r.Bottom()-56, 200, 36), Label: s.Tell.Say("ui.no"), Key: hand.Escape, Do: sheet.Do(ActAnswer, 0)})
	b.Button(sheet.Button{ID: "doubt.yes", Rect: sheet.R(r.X+300, r.Bottom()-56, 200, 36), Label: s.Tell.Say("ui.yes"), Key: hand.Y, Kind: sheet.Strong, Do: sheet.Do(ActAnswer, 1)})
}

// houseOption is one of several things to choose, on paper.
type houseOption struct {
	id, label, group string
	do               sheet.Action
	chosen           bool
	sign             string
	off              string
	tip              sheet.Tip
}

// houseOptions prints choices side by side.
func houseOptions(b *sheet.Builder, r sheet.Rect, list ...houseOption) {
	for i, p := range list {
		b.Button(sheet.Button{ID: p.id, Rect: r.Column(i, len(list), 12), Label: p.label, Do: p.do, Chosen: p.chosen,
			Sign: p.sign, Role: sheet.Choice, Group: p.group, Off: p.off, Tip: p.tip})
	}
}

// writing is a place to write in. While it is empty it shows the hint.
type writing struct {
	id, name, value, hint string
	do                    sheet.Action
	off, group            string
	form                  bool // one of several to fill in: Enter goes on to the next
	most                  int  // signs that it takes; told when few are left. 0: not told
}

// fewLeft is how near to its end a text says how long it may be.
const fewLeft = 6

// houseWrite prints a place to write in, with what is written and the caret.
func houseWrite(b *sheet.Builder, r sheet.Rect, f writing) {
	look := b.Node(sheet.Node{ID: f.id, Role: sheet.Entry, Name: f.name, Value: f.value, Rect: r, Do: f.do, Off: f.off, Group: f.group, Form: f.form})
	b.Fill(r, ink.Card)
	b.Frame(r, 1.5, ink.Black)
	b.Sign("quill", sheet.P(r.X+6, r.Middle().Y-7), 14, ink.Soft)
	in := sheet.R(r.X+26, r.Y, r.W-38, r.H)
	if n := utf8.RuneCountInString(f.value); f.most > 0 && n > f.most-fewLeft {
		words := ink.Soft
		if n >= f.most {
			words = ink.RedDeep
		}
		said := fmt.Sprintf("%d/%d", n, f.most)
		style := sheet.RowStrong.Sized(12.5).In(words)
		in.W -= b.Wide(said, style) + 6
		b.Fit(sheet.R(in.Right()+6, r.Y, r.Right()-in.Right()-10, r.H), said, style.Right())
	}
	if f.value == "" {
		b.Fit(in, f.hint, sheet.Row.In(ink.Soft))
	}
	shown := houseTail(b, f.value, in.W)
	if b.Memory.Whole(f.id) {
		b.Fill(sheet.R(in.X-1, r.Y+5, b.Wide(shown, sheet.RowStrong.Sized(14.5))+2, r.H-10), ink.Buff)
	}
	b.Fit(in, shown, sheet.RowStrong.Sized(14.5))
	if look.Focus || b.Memory.Focus == f.id {
		b.Fill(sheet.R(in.X+b.Wide(shown, sheet.RowStrong.Sized(14.5))+1, r.Y+5, 2, r.H-10), ink.Red)
	}
}

// houseSmall is a style in the smallest size to which a line is shrunk.
func houseSmall(b *sheet.Builder, style sheet.Style) sheet.Style {
	return style.Sized(min(style.Size(), 12/max(b.Type, 0.8)))
}

// houseShort sets one line and cuts a name that is too long, which its node tells whole.
func houseShort(b *sheet.Builder, r sheet.Rect, text string, style sheet.Style) {
	small := houseSmall(b, style)
	rs := []rune(text)
	for cut := len(rs); b.Wide(text, small) > r.W && cut > 1; cut-- {
		text = string(rs[:cut-1]) + "…"
	}
	b.Fit(r, text, style)
}

// houseFitted sets a text in as many lines as r has room for, in smaller letters if it
// must be. What is too long even then is cut; its node tells the whole. The height that
// was used is returned.
func houseFitted(b *sheet.Builder, r sheet.Rect, text string, style sheet.Style) float64 {
	style = houseFits(b, r, text, style)
	text = houseWords(b, text, r.W, style)
	for b.Tall(r.W, text, style) > r.H {
		i := strings.LastIndexByte(strings.TrimSuffix(text, " …"), ' ')
		if i < 0 {
			break
		}
		text = text[:i] + " …"
	}
	return b.Wrap(r, text, style)
}

// houseWords cuts the words that no line has room for: nobody can say how long a word a team makes of its name.
func houseWords(b *sheet.Builder, text string, wide float64, style sheet.Style) string {
	words := strings.Fields(text)
	cut := false
	for i, w := range words {
		rs := []rune(w)
		for n := len(rs); b.Wide(words[i], style) > wide && n > 1; n-- {
			words[i], cut = string(rs[:n-1])+"…", true
		}
	}
	if !cut {
		return text
	}
	return strings.Join(words, " ")
}

// houseFits is the style so much smaller that a text goes into r, as far as it may be.
func houseFits(b *sheet.Builder, r sheet.Rect, text string, style sheet.Style) sheet.Style {
	least := 12 / max(b.Type, 0.8)
	for b.Tall(r.W, text, style) > r.H && style.Size() > least {
		smaller := style.Sized(max(least, style.Size()-0.5))
		if smaller == style {
			break // sizes come in steps, and the least may lie between two
		}
		style = smaller
	}
	return style
}

// houseTail is the end of a text as far as it fits.
func houseTail(b *sheet.Builder, text string, wide float64) string {
	rs := []rune(text)
	for len(rs) > 0 && b.Wide(string(rs), sheet.RowStrong.Sized(14.5)) > wide {
		rs = rs[1:]
	}
	return string(rs)
}
