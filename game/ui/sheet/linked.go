package sheet

import (
	"strconv"
	"strings"

	"afterlenin/game/ui/ink"
)

// Where a linked word begins and ends in a text that is being set.
const (
	linkBegins = "\x0e"
	linkEnds   = "\x0f"
)

// clinging is what may stand round a word without a space: it stays on its line.
const clinging = ".,;:!?()“”‘’\"'"

// Links are the words of a text that can be entered: ID begins the ids of their nodes;
// Quiet ones are left out by Tab, because the same words can be reached another way.
type Links struct {
	ID    string
	Dark  bool // on red, petrol or black
	Quiet bool
	Flat  bool            // underlined, but no nodes: the thing around them is one already
	Said  map[string]bool // titles that are no longer linked; it grows
}

// Linked sets a text as Wrap does. The first mention of each word that has an article
// is underlined and can be entered.
func (b *Builder) Linked(r Rect, s string, style Style, l *Links) float64 {
	if l.Said == nil {
		l.Said = map[string]bool{}
	}
	list := b.Articles.in(s, l.Said)
	if len(list) == 0 {
		return b.Wrap(r, s, style)
	}
	style = b.scaled(style)
	w := wrapper{b: b, r: r, style: style, links: list, to: l}
	w.text(withLinks(s, list), true)
	return float64(w.lines) * style.Line()
}

// withLinks marks the pieces in the text, with the signs that cling to them.
func withLinks(s string, list []found) string {
	var out strings.Builder
	at := 0
	for _, f := range list {
		from := at + len(strings.TrimRight(s[at:f.from], clinging))
		to := len(s) - len(strings.TrimLeft(s[f.to:], clinging))
		out.WriteString(s[at:from] + linkBegins + s[from:to] + linkEnds)
		at = to
	}
	return out.String() + s[at:]
}

// link underlines a run of words that has an article, and makes its first run a node.
func (w *wrapper) link(i int, r Rect, run string, style Style) {
	before := len(run) - len(strings.TrimLeft(run, clinging))
	core := strings.Trim(run, clinging)
	x := r.X + w.b.Ruler.Wide(run[:before], style)
	wide := w.b.Ruler.Wide(core, style)
	w.b.Fill(Rect{x, r.Y + r.H/2 + style.Size()*0.5, wide, 1}, lineInk(w.to))
	if w.to.Flat || w.linked >= i {
		return
	}
	w.linked = i
	f := w.links[i-1]
	tip, _ := w.b.Articles.Tip(f.title)
	n := Node{ID: w.to.ID + ".word." + strconv.Itoa(len(w.to.Said)) + "." + strconv.Itoa(i), Role: Link, Name: f.title, Rect: Rect{x, r.Y, wide, r.H},
		Do: Action{Name: actPin, Text: f.title}, Tip: tip, Group: w.to.ID + ".words", Dark: w.to.Dark, Quiet: w.to.Quiet}
	if w.b.Node(n).Pointed {
		w.b.Fill(Rect{x, r.Y + r.H/2 + style.Size()*0.5, wide, 2}, lineInk(w.to))
	}
}

func lineInk(l *Links) ink.Ink {
	if l.Dark {
		return ink.Cream
	}
	return ink.Yours
}
