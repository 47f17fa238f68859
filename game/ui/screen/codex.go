package screen

import (
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// The heights of a row and of a heading in the list of the codex.
const (
	codexRow  = 26.0
	codexHead = 34.0
)

// Codex explains every word of the game, from the Book and the catalogue: a list that
// can be searched at the left, the entry that is open at the right.
func Codex(b *sheet.Builder, s *Scene) {
	houseHead(b, s, s.Tell.Say("ui.codex"))
	b.Between(houseTop, sheet.Height-8)
	all := articles(s)
	list := found(all, s.House.Search)
	open := &all[openArticle(all, s.House.Entry)]
	if s.House.Entry == "" && len(list) > 0 {
		open = &list[0]
	}
	if b.Paged {
		broad(b, sheet.R(440, 76, 828, 632), func(r sheet.Rect) { codexPage(b, s, open, r) })
	}
	broad(b, sheet.R(12, 76, 396, 34), func(r sheet.Rect) { codexSearch(b, s, sheet.R(r.X, r.Y, r.W, 34)) })
	broad(b, sheet.R(12, 118, 396, 590), func(r sheet.Rect) { codexList(b, s, codexView{list, open}, r) })
	if !b.Paged {
		part(b, sheet.R(440, 76, 828, 632), func(r sheet.Rect) { codexPage(b, s, open, r) })
	}
}

func codexSearch(b *sheet.Builder, s *Scene, r sheet.Rect) {
	houseWrite(b, r, writing{id: "codex.search", name: s.Tell.Say("ui.codex.search"), value: s.House.Search,
		hint: s.Tell.Say("ui.codex.search"), do: sheet.Do(ActWrite, WriteSearch)})
}

// codexView is what of the codex is listed, and the article that is open.
type codexView struct {
	list []article
	open *article
}

// codexList prints the groups with their headings, all of them open while something is
// searched, else the one in which the open entry lies.
func codexList(b *sheet.Builder, s *Scene, v codexView, r sheet.Rect) {
	list, open := v.list, v.open
	if len(list) == 0 {
		b.Wrap(sheet.R(r.X, r.Y+10, r.W, 60), s.Tell.Say("ui.codex.none", "words", s.House.Search), sheet.Row.Sized(16).In(ink.Soft))
		return
	}
	rows := codexRows(list, open.kind, s.House.Search != "")
	tall := 0.0
	for i, row := range rows {
		if s.House.Jump && !row.head && list[row.at].title == open.title {
			b.Memory.ScrollTo("codex", max(0, rows[i].y-200))
		}
		tall = row.y + row.tall()
	}
	b.Scroll("codex", r, tall, func() {
		for _, row := range rows {
			a := &list[row.at]
			at := sheet.R(r.X, r.Y+row.y, r.W-14, row.tall())
			if row.head {
				codexKind(b, a, a.kind == open.kind || s.House.Search != "", at)
			} else {
				codexEntry(b, a, a.title == open.title, at)
			}
		}
	})
}

// codexLine is a line of the list: an article, or the heading above it.
type codexLine struct {
	at   int
	head bool
	y    float64
}

func (l codexLine) tall() float64 {
	if l.head {
		return codexHead
	}
	return codexRow
}

// codexRows are the lines of the list.
func codexRows(list []article, kind string, all bool) []codexLine {
	var out []codexLine
	y := 0.0
	for i := range list {
		if i == 0 || list[i].kind != list[i-1].kind {
			out = append(out, codexLine{i, true, y})
			y += codexHead
		}
		if all || list[i].kind == kind {
			out = append(out, codexLine{i, false, y})
			y += codexRow
		}
	}
	return out
}

// codexKind is a heading of the list: it opens its group at the first entry.
func codexKind(b *sheet.Builder, a *article, open bool, r sheet.Rect) {
	look := b.Node(sheet.Node{ID: "codex." + a.kind, Role: sheet.Link, Name: a.kind, Rect: sheet.R(r.X, r.Y+3, r.W, r.H-6), Group: "codex.kinds",
		Do: sheet.Action{Name: ActExplain, A: 1, Text: a.title}})
	if look.Pointed {
		b.Fill(sheet.R(r.X, r.Y+8, r.W, r.H-11), ink.Buff)
	}
	b.Fill(sheet.R(r.X, r.Y+5, r.W, 3), ink.Black)
	b.Fit(sheet.R(r.X, r.Y+9, r.W-26, 20), a.kind, sheet.Heading)
	sign := "right"
	if open {
		sign = "down"
	}
	b.Sign(sign, sheet.P(r.Right()-18, r.Y+13), 12, ink.Black)
}

func codexEntry(b *sheet.Builder, a *article, open bool, r sheet.Rect) {
	n := sheet.Node{ID: "codex." + a.kind + "." + a.title, Role: sheet.Link, Name: a.title, Rect: sheet.R(r.X, r.Y, r.W, r.H-1), Group: "codex",
		Do: sheet.Action{Name: ActExplain, A: 1, Text: a.title}}
	words, _ := rowInks(b, &n, open)
	b.Fit(sheet.R(r.X+8, r.Y, r.W-24, r.H-1), a.title, sheet.RowStrong.Sized(15).In(words))
}

func codexPage(b *sheet.Builder, s *Scene, a *article, r sheet.Rect) {
	b.Fit(sheet.R(r.X, r.Y, 600, 20), a.kind, sheet.SubHeading.In(ink.RedDeep))
	wide := r.W - 20
	if a.face != "" {
		b.Portrait(sheet.R(r.Right()-178, r.Y+6, 178, 214), a.face, sheet.Living)
		wide = r.W - 210
	}
	b.Node(sheet.Node{ID: "codex.page", Name: a.title + ". " + a.text, Rect: sheet.R(r.X, r.Y, wide, 200), Quiet: true})
	y := r.Y + 24
	y += b.Wrap(sheet.R(r.X, y, wide, 120), a.title, sheet.Title.Sized(38)) + 10
	y += b.Linked(sheet.R(r.X, y, min(wide, 700), 0), a.text, sheet.Telling, &sheet.Links{ID: "codex.text", Said: map[string]bool{a.title: true}}) + 14
	if a.source != "" {
		y += b.Wrap(sheet.R(r.X, y, min(wide, 700), 0), s.Tell.Say("ui.source", "source", a.source), sheet.Row.Sized(14).In(ink.Soft)) + 14
	}
	y = codexSee(b, s, a, sheet.R(r.X, y, min(wide, 700), 0))
	if a.face != "" {
		y = max(y, r.Y+236)
	}
	list := sheet.R(r.X, y, min(r.W, 700), r.Bottom()-y)
	b.Scroll("codex.facts", list, codexFacts(b, a, list, false), func() { codexFacts(b, a, list, true) })
}

// codexSee prints the way to other articles as buttons, and returns where they end.
func codexSee(b *sheet.Builder, s *Scene, a *article, r sheet.Rect) float64 {
	const tall, gap = 32.0, 8.0
	if len(a.see) == 0 {
		return r.Y
	}
	b.Fit(sheet.R(r.X, r.Y, r.W, 20), s.Tell.Say("ui.codex.see"), sheet.SubHeading)
	x, y := r.X, r.Y+24
	for _, title := range a.see {
		w := min(r.W, b.Wide(title, sheet.RowStrong.Sized(14))+26)
		if x > r.X && x+w > r.Right() {
			x, y = r.X, y+tall+gap
		}
		b.Button(sheet.Button{ID: "codex.see." + title, Rect: sheet.R(x, y, w, tall), Label: title, Role: sheet.Link, Group: "codex.see",
			Do: sheet.Action{Name: ActExplain, Text: title}})
		x += w + gap
	}
	return y + tall + 18
}

// codexFacts prints what is known in numbers and tells how high that is.
func codexFacts(b *sheet.Builder, a *article, r sheet.Rect, print bool) float64 {
	h := 0.0
	for _, f := range a.facts {
		wide := r.W - 90
		tall := max(26, b.Tall(wide, f.Label, sheet.Row.Sized(16))+8)
		if print {
			b.Wrap(sheet.R(r.X, r.Y+h+4, wide, 0), f.Label, sheet.Row.Sized(16))
			if f.Value != "" {
				b.Text(r.Right()-14, r.Y+h+4, f.Value, sheet.Number.Sized(16).Right())
			}
			b.Fill(sheet.R(r.X, r.Y+h+tall-1, r.W-12, 1), ink.Rule)
		}
		h += tall
	}
	return h
}
