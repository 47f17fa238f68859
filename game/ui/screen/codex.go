package screen

import (
	"slices"
	"strings"

	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// The heights of a row and of a heading in the list of the codex.
const (
	codexRow  = 26.0
	codexHead = 34.0
	codexAir  = 3.0 // below what a search found, in its row
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
		open = &list[max(0, slices.IndexFunc(list, func(a article) bool { return foundAt(&a, s.House.Search) == "" }))]
	}
	v := codexView{list: list, open: open, all: all}
	at := shares{{12, 396, 0.25}, {440, 828, 0.75}}.of(b)
	broad(b, at[0].rect(76, 34), func(r sheet.Rect) { codexSearch(b, s, sheet.R(r.X, r.Y, r.W, 34)) })
	if b.Paged && s.House.Search == "" { // what is searched for is read before what is open
		broad(b, at[1].rect(76, 632), func(r sheet.Rect) { codexPage(b, s, v, r) })
	}
	broad(b, at[0].rect(118, 590), func(r sheet.Rect) { codexList(b, s, v, r) })
	if b.Paged && s.House.Search != "" {
		broad(b, at[1].rect(76, 632), func(r sheet.Rect) { codexPage(b, s, v, r) })
	}
	if !b.Paged {
		part(b, at[1].rect(76, 632), func(r sheet.Rect) { codexPage(b, s, v, r) })
	}
}

func codexSearch(b *sheet.Builder, s *Scene, r sheet.Rect) {
	houseWrite(b, r, writing{id: "codex.search", name: s.Tell.Say("ui.codex.search"), value: s.House.Search,
		hint: s.Tell.Say("ui.codex.search"), do: sheet.Do(ActWrite, WriteSearch)})
}

// codexView is what of the codex is listed, the article that is open, and all there are.
type codexView struct {
	list []article
	open *article
	all  []article
}

// codexList prints the groups with their headings, all of them open while something is
// searched, else the one in which the open entry lies.
func codexList(b *sheet.Builder, s *Scene, v codexView, r sheet.Rect) {
	list, open := v.list, v.open
	if len(list) == 0 {
		b.Wrap(sheet.R(r.X, r.Y+10, r.W, 60), s.Tell.Say("ui.codex.none", "words", s.House.Search), sheet.Row.Sized(16).In(ink.Soft))
		return
	}
	wide := r.W - pick(b, 14, 0) // a page has its bar outside
	rows := v.rows(b, s.House.Search, wide)
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
			at := sheet.R(r.X, r.Y+row.y, wide, row.tall())
			if row.head {
				codexKind(b, a, a.kind == open.kind || s.House.Search != "", at)
			} else {
				codexEntry(b, codexHit{a, row.said, a.title == open.title, row.low}, at)
			}
		}
	})
}

// codexLine is a line of the list: an article, or the heading above it.
type codexLine struct {
	at   int
	head bool
	y    float64
	said string  // the sentence in which a search found the article
	tell float64 // how high that is
	low  float64
}

func (l codexLine) tall() float64 {
	switch {
	case l.head:
		return codexHead
	case l.said != "":
		return codexRow + l.tell + codexAir + l.low
	}
	return codexRow + l.low
}

// Titles of articles, those that are too long for a line, and the sentence that was found.
var (
	codexTitle = sheet.RowStrong.Sized(15)
	codexLong  = sheet.RowStrong.Sized(13)
	codexFound = sheet.Row.Sized(12.5)
)

// codexWide is how wide a title is in a row.
func codexWide(wide float64) float64 { return wide - 24 }

// codexLow is by how much a row so wide is higher for a title that needs more than a line.
func codexLow(b *sheet.Builder, title string, wide float64) float64 {
	const line = 20.0
	if b.Wide(title, houseSmall(b, codexTitle)) <= codexWide(wide) {
		return 0
	}
	return b.Tall(codexWide(wide), title, codexLong) - line
}

// rows are the lines of the list; all groups are open while something is searched.
func (v codexView) rows(b *sheet.Builder, search string, wide float64) []codexLine {
	var out []codexLine
	y := 0.0
	add := func(l codexLine) {
		l.y = y
		out = append(out, l)
		y += l.tall()
	}
	for i := range v.list {
		a := &v.list[i]
		if i == 0 || a.kind != v.list[i-1].kind {
			add(codexLine{at: i, head: true})
		}
		if search != "" || a.kind == v.open.kind {
			line := codexLine{at: i, said: foundAt(a, search), low: codexLow(b, a.title, wide)}
			if line.said != "" {
				line.tell = b.Tall(codexWide(wide), line.said, codexFound)
			}
			add(line)
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

// codexHit is an article in the list, and where in its text a search found it.
type codexHit struct {
	*article
	said string
	open bool
	low  float64 // by how much its row is higher for its title
}

func codexEntry(b *sheet.Builder, a codexHit, r sheet.Rect) {
	said := a.said
	n := sheet.Node{ID: "codex." + a.kind + "." + a.title, Role: sheet.Link, Name: a.title, Value: strings.ReplaceAll(said, "*", ""), Rect: sheet.R(r.X, r.Y, r.W, r.H-1), Group: "codex",
		Do: sheet.Action{Name: ActExplain, A: 1, Text: a.title}}
	words, soft := rowInks(b, &n, a.open)
	if title := sheet.R(r.X+8, r.Y, codexWide(r.W), codexRow-1); a.low > 0 {
		b.Wrap(sheet.R(title.X, title.Y+3, title.W, 0), a.title, codexLong.In(words))
	} else {
		houseShort(b, title, a.title, codexTitle.In(words))
	}
	if said != "" {
		b.Wrap(sheet.R(r.X+8, r.Y+22+a.low, codexWide(r.W), 0), said, codexFound.In(soft))
	}
}
