package screen

import (
	"slices"
	"strings"

	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Measures of an article: how wide its words are set at most, the cards that lead to others,
// and how much of an article is seen on its card.
const (
	codexWords   = 700.0
	codexMost    = 860.0 // of what is known in numbers
	codexCard    = 64.0
	codexCardGap = 10.0
	codexLine2   = 400.0 // the least width of a card that stands beside another
	codexTaste   = 112   // letters
	codexFirst   = 170   // of a text whose first sentence is longer than that
)

// codexPage prints the article that is open, with what is known in numbers, and the way to
// those it names and to those that name it.
func codexPage(b *sheet.Builder, s *Scene, v codexView, r sheet.Rect) {
	a := v.open
	b.Fit(sheet.R(r.X, r.Y, 600, 20), a.kind, sheet.SubHeading.In(ink.RedDeep))
	wide := r.W - 20
	face := sheet.P(178, 214)
	if b.Paged { // no page ends within a face
		face = sheet.P(140, 168)
	}
	if a.face != "" {
		b.Portrait(sheet.R(r.Right()-face.X, r.Y+6, face.X, face.Y), a.face, sheet.Living)
		wide = r.W - face.X - 32
	}
	b.Node(sheet.Node{ID: "codex.page", Name: a.title + ". " + a.text, Rect: sheet.R(r.X, r.Y, wide, 26+b.Tall(wide, a.title, sheet.Title.Sized(38))), Quiet: true})
	y := r.Y + 24
	y += b.Wrap(sheet.R(r.X, y, wide, 120), a.title, sheet.Title.Sized(38)) + 10
	y += b.Linked(sheet.R(r.X, y, min(wide, codexWords), 0), a.text, sheet.Telling, &sheet.Links{ID: "codex.text", Said: map[string]bool{a.title: true}}) + 14
	if a.source != "" {
		y += b.Wrap(sheet.R(r.X, y, min(wide, codexWords), 0), s.Tell.Say("ui.source", "source", a.source), sheet.Row.Sized(14).In(ink.Soft)) + 14
	}
	if a.face != "" {
		y = max(y, r.Y+face.Y+22)
	}
	in := sheet.R(r.X, y, r.W, r.Bottom()-y)
	content := codexRest{b, s, v}.set(in, false)
	if !b.Paged { // a page has its bar outside
		in.W -= barRoom(content, in.H)
	}
	b.Scroll("codex.facts", sheet.R(in.X, in.Y, r.W, in.H), content, func() { codexRest{b, s, v}.set(in, true) })
}

// codexRest is what stands below the words of an article.
type codexRest struct {
	b *sheet.Builder
	s *Scene
	v codexView
}

// set prints it, or only tells how high it is.
func (c codexRest) set(r sheet.Rect, print bool) float64 {
	facts := sheet.R(r.X, r.Y, min(r.W, codexMost), 0)
	h := codexFacts(c.b, c.v.open, facts, print)
	if h > 0 {
		h += 16
	}
	h += c.cards(r.Moved(0, h), "ui.codex.see", c.v.named(), print)
	return h + c.cards(r.Moved(0, h), "ui.codex.seen_in", c.v.naming(), print)
}

// named are the articles to which the open one leads.
func (v codexView) named() []*article {
	var out []*article
	for _, title := range v.open.see {
		if i := slices.IndexFunc(v.all, func(a article) bool { return a.title == title }); i >= 0 {
			out = append(out, &v.all[i])
		}
	}
	return out
}

// naming are the articles that lead to the open one, and to which it does not lead itself.
func (v codexView) naming() []*article {
	var out []*article
	for i := range v.all {
		a := &v.all[i]
		if slices.Contains(a.see, v.open.title) && !slices.Contains(v.open.see, a.title) && a.title != v.open.title {
			out = append(out, a)
		}
	}
	return out
}

// cards prints the ways to other articles in two columns where there is room, each with how
// the article begins, or only tells how high they are.
func (c codexRest) cards(r sheet.Rect, heading string, list []*article, print bool) float64 {
	const head = 24.0
	if len(list) == 0 {
		return 0
	}
	columns, tall := max(1, min(3, int((r.W+codexCardGap)/(codexLine2+codexCardGap)))), codexCard
	if c.b.Paged {
		columns, tall = 2, 34
	}
	wide := r.Column(0, columns, codexCardGap).W - codexCardWords
	for _, a := range list {
		if said := tasteOf(a); !c.b.Paged && said != "" {
			tall = max(tall, codexCardHead+c.b.Tall(wide, said, codexCardStyle)+5)
		}
	}
	rows := (len(list) + columns - 1) / columns
	if print {
		c.b.Fit(sheet.R(r.X, r.Y, r.W, 20), c.s.Tell.Say(heading), sheet.SubHeading)
		for i, a := range list {
			at := sheet.R(r.X, r.Y+head, r.W, 0).Column(i%columns, columns, codexCardGap)
			at.Y, at.H = at.Y+float64(i/columns)*(tall+codexCardGap), tall
			c.card(at, a)
		}
	}
	return head + float64(rows)*(tall+codexCardGap) + 10
}

// What of a card is no room for its words, beside them and above them, and how they are set.
const (
	codexCardWords = 28.0
	codexCardHead  = 25.0
)

var codexCardStyle = sheet.Row.In(ink.Soft)

// tasteOf is how an article begins: a long first sentence as a whole.
func tasteOf(a *article) string {
	if said := taste(a.text, codexTaste); said != "" {
		return said
	}
	return taste(a.text, codexFirst)
}

// card leads to an article, whose first words stand on it on the whole sheet.
func (c codexRest) card(r sheet.Rect, a *article) {
	look := c.b.Node(sheet.Node{ID: "codex.see." + a.title, Role: sheet.Link, Name: a.title, Rect: r, Group: "codex.see", Do: sheet.Action{Name: ActExplain, Text: a.title}})
	ground := ink.Card
	if look.Pointed {
		ground = ink.Buff
	}
	c.b.Fill(r, ground)
	c.b.Fill(sheet.R(r.X, r.Y, 4, r.H), ink.Black)
	said := tasteOf(a)
	if c.b.Paged || said == "" {
		houseShort(c.b, sheet.R(r.X+16, r.Y, r.W-44, r.H), a.title, sheet.RowStrong.Sized(15))
		c.b.Sign("right", sheet.P(r.Right()-20, r.Middle().Y-6), 12, ink.Black)
		return
	}
	houseShort(c.b, sheet.R(r.X+16, r.Y+5, r.W-44, 20), a.title, sheet.RowStrong.Sized(15))
	c.b.Sign("right", sheet.P(r.Right()-20, r.Y+9), 12, ink.Black)
	c.b.Wrap(sheet.R(r.X+16, r.Y+codexCardHead, r.W-codexCardWords, 0), said, codexCardStyle)
}

// taste is how a text begins, up to the last place among its first letters where a sentence
// ends or, if none does, what stands before a colon; "" if that is not there either.
func taste(text string, most int) string {
	rs := []rune(text)
	if len(rs) <= most {
		return text
	}
	cut := string(rs[:most])
	for _, ends := range []string{".;", ":"} {
		for at := len(cut) - 2; at > 0; at-- {
			if cut[at+1] != ' ' || !strings.ContainsRune(ends, rune(cut[at])) {
				continue
			}
			if word := cut[strings.LastIndexByte(cut[:at], ' ')+1 : at]; cut[at] != '.' || len(word) > 2 {
				return cut[:at] + "."
			}
		}
	}
	return ""
}

// codexFacts prints what is known in numbers and tells how high that is.
func codexFacts(b *sheet.Builder, a *article, r sheet.Rect, print bool) float64 {
	h, list := 0.0, a.facts
	if len(a.whole) > 0 {
		list = a.whole
	}
	for _, f := range list {
		wide := r.W - 14
		if f.Value != "" {
			wide = r.W - 90
		}
		tall := max(26, b.Tall(wide, f.Label, sheet.Row.Sized(16))+8)
		if print {
			b.Together(sheet.R(r.X, r.Y+h, r.W, tall))
			b.Wrap(sheet.R(r.X, r.Y+h+4, wide, 0), f.Label, sheet.Row.Sized(16))
			if f.Value != "" {
				b.Text(r.Right()-14, r.Y+h+4, f.Value, sheet.Number.Sized(16).Right())
			}
			b.Fill(sheet.R(r.X, r.Y+h+tall-1, r.W, 1), ink.Rule)
		}
		h += tall
	}
	return h
}
