package screen

import (
	"slices"
	"strconv"
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// Target is a thing of the screen that a callout points at: the place of its nodes
// together. The zero Target is nowhere.
type Target struct {
	Rect sheet.Rect
	IDs  []string
}

// Found reports whether the thing is on the screen.
func (t Target) Found() bool { return len(t.IDs) > 0 }

// placeGroups are the panels that can be pointed at, by the group of their nodes.
var placeGroups = map[string]string{"ambitions": "aim", "choices": "choices", "ballots": "ballots", "blocs": "blocs", "coming": "coming",
	"country": "country", "ledgers": "ledgers", "lines": "lines", "pledges": "pledges", "posts": "posts", "precedents": "precedents",
	"seats": "seats", "speeches": "speeches", "table": "table"}

// answers are the panels that are pointed at only while the hand may choose in them.
var answers = map[string]bool{"ambitions": true, "ballots": true, "choices": true, "speeches": true}

// placeNodes are the things that can be pointed at, by how the ids of their nodes begin.
var placeNodes = map[string]string{"clients": "tray-clients", "codex": "bar.codex", "committee": "hall.share", "count": "hall.bloc", "known": "tray-dossiers", "log": "bar.log",
	"motions": "agenda.motion", "patronage": "tray-patronage", "preview": "before", "reveal": "reveal.row", "seal": "seal", "sealed": "tray-sealed",
	"secret": "tray-ambition", "offers": "tray-offers", "votes": "roll.seat"}

// nounNodes are how the ids of the nodes of nouns begin.
var nounNodes = map[string]string{"seat": "seat-", "post": "post-", "bloc": "bloc-", "line": "line-", "country": "country-", "gathering": "gathering-"}

// Find is the first of the things that is on the sheet, by the words of lessons.
func Find(b *sheet.Builder, s *Scene, words []string) Target {
	for _, word := range words {
		if t := findOne(b, s, word); t.Found() {
			return t
		}
	}
	return Target{}
}

func findOne(b *sheet.Builder, s *Scene, word string) Target {
	noun, id, dotted := strings.Cut(word, ".")
	switch {
	case noun == "order" && dotted:
		return findOrder(b, s, rules.OrderNamed(id))
	case noun == "precedent" && dotted:
		return withID(b, precedentID(s.Book, id))
	case noun == "share" && dotted:
		return withID(b, shareID(s.Book, id))
	case dotted:
		return withID(b, nounNodes[noun]+id)
	case word == "orders":
		return findAnyOrder(b, s)
	case word == "mine":
		return lastToldOfMe(b)
	case word == "next":
		return firstThat(b, func(n *sheet.Node) bool { return n.Role == sheet.Stop })
	case word == "seats":
		return withTag(all(b, inPlace(word)))
	case placeGroups[word] != "" || placeNodes[word] != "":
		return all(b, inPlace(word))
	}
	return Target{}
}

// inPlace reports of nodes whether they belong to a place that has a word.
func inPlace(word string) func(n *sheet.Node) bool {
	return func(n *sheet.Node) bool {
		if group := placeGroups[word]; group != "" {
			return n.Group == group && (!answers[word] || n.Do != sheet.Action{})
		}
		return placeNodes[word] != "" && strings.HasPrefix(n.ID, placeNodes[word])
	}
}

// seatTag is how far the tag of the acting seat stands above the portraits.
const seatTag = 16.0

// withTag takes in the tag above one of the seats, so that no frame cuts through it.
func withTag(t Target) Target {
	if t.Found() {
		t.Rect.Y, t.Rect.H = t.Rect.Y-seatTag, t.Rect.H+seatTag
	}
	return t
}

// PageOf is the number of the page on which the first of some places stands, in words that have no
// dot; 0 where all is on one page.
func PageOf(b *sheet.Builder, words []string) int {
	for _, word := range words {
		if n := b.PageWith(inPlace(word)); n > 0 {
			return n
		}
	}
	return 0
}

// toldOfMe is the group of the lines that tell of whoever reads them.
const toldOfMe = "told of me"

// lastToldOfMe is the last of these lines: the orders that decide most are carried out last.
func lastToldOfMe(b *sheet.Builder) (last Target) {
	for _, n := range b.Sheet.Top() {
		if n.Group == toldOfMe && !n.Rect.Empty() {
			last = Target{n.Rect, []string{n.ID}}
		}
	}
	return last
}

func shareID(b *rules.Book, id string) string {
	for p := range b.Contenders {
		if b.Contenders[p].ID == id {
			return "hall.share" + strconv.Itoa(p)
		}
	}
	return ""
}

func precedentID(b *rules.Book, id string) string {
	for k := range b.Precedents {
		if b.Precedents[k].ID == id {
			return "precedent-" + strconv.Itoa(k)
		}
	}
	return ""
}

// findOrder leads through an order: to its place in the tray, to its verb, to what it
// asks next, to the button that enters it.
func findOrder(b *sheet.Builder, s *Scene, v rules.Verb) Target {
	if v == rules.NoVerb {
		return Target{}
	}
	if s.Desk.Verb == v {
		if t := withID(b, Lead(s)); t.Found() {
			return t
		}
	}
	if t := withID(b, verbID(v)); t.Found() {
		return t
	}
	if t := withID(b, offerID); v == rules.Offer && t.Found() {
		return t
	}
	return freeOrder(b)
}

// findAnyOrder leads through an order of choice: its place in the tray, then the verbs
// that are open, then what the chosen one asks.
func findAnyOrder(b *sheet.Builder, s *Scene) Target {
	if t := withID(b, Lead(s)); s.Desk.Verb != rules.NoVerb && t.Found() {
		return t
	}
	if t := all(b, func(n *sheet.Node) bool { return n.Group == "verbs" && n.Off == "" }); t.Found() {
		return t
	}
	return freeOrder(b)
}

// freeOrder is the place in the tray where the next order goes.
func freeOrder(b *sheet.Builder) Target {
	return firstThat(b, func(n *sheet.Node) bool {
		return strings.HasPrefix(n.ID, "order-") && n.Do.Name == ActOpen && n.Do.Text == "orders"
	})
}

func withID(b *sheet.Builder, id string) Target {
	return firstThat(b, func(n *sheet.Node) bool { return n.ID == id && id != "" })
}

func firstThat(b *sheet.Builder, is func(*sheet.Node) bool) Target {
	top := b.Sheet.Top()
	if i := slices.IndexFunc(top, func(n sheet.Node) bool { return is(&n) && !n.Rect.Empty() }); i >= 0 {
		return Target{top[i].Rect, []string{top[i].ID}}
	}
	return Target{}
}

// all are the nodes of a panel, with what is between them.
func all(b *sheet.Builder, is func(*sheet.Node) bool) Target {
	var t Target
	for _, n := range b.Sheet.Top() {
		if !is(&n) || n.Rect.Empty() {
			continue
		}
		if !t.Found() {
			t.Rect = n.Rect
		}
		t.Rect, t.IDs = t.Rect.With(n.Rect), append(t.IDs, n.ID)
	}
	return t
}
