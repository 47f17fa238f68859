package screen

import (
	"slices"
	"strings"
)

// writtenKinds are the kinds of articles that a scenario writes, in reading order.
// Others come after them, under their own names.
var writtenKinds = [...]string{"how_to_play", "term", "body", "person", "idea", "document", "history"}

// writtenArticles are those of the scenario, in groups.
func writtenArticles(s *Scene) []article {
	if s.Book == nil {
		return nil
	}
	titles := map[string]string{}
	for i := range s.Book.Codex {
		titles[s.Book.Codex[i].ID] = s.Book.Codex[i].Title
	}
	var out []article
	for i := range s.Book.Codex {
		e := &s.Book.Codex[i]
		a := article{id: e.ID, wrote: e.Kind, kind: writtenKind(s, e.Kind), rank: writtenRank(e.Kind), title: e.Title, text: e.Text, source: e.Source, said: e.Forms}
		for _, id := range e.See {
			if titles[id] != "" {
				a.see = append(a.see, titles[id])
			}
		}
		out = append(out, a)
	}
	slices.SortStableFunc(out, func(a, b article) int { return a.rank - b.rank })
	return out
}

func writtenRank(kind string) int {
	if i := slices.Index(writtenKinds[:], kind); i >= 0 {
		return i
	}
	return len(writtenKinds)
}

func writtenKind(s *Scene, kind string) string {
	if writtenRank(kind) < len(writtenKinds) {
		return s.Tell.Say("ui.kind.written." + kind)
	}
	return kind
}

// merged puts what was written before what is generated. A title, a man or a post that
// both have appears once: the written words, with the picture and the numbers of the
// other, which is found by its own title too.
func merged(written, generated []article) []article {
	at := map[string]int{}
	for i := range written {
		at[strings.ToLower(written[i].title)] = i
		at["id "+written[i].id] = i
	}
	out := written
	for _, g := range generated {
		i, twice := at[strings.ToLower(g.title)]
		if !twice {
			i, twice = at["id "+g.id]
		}
		if twice {
			out[i].take(&g)
		} else {
			out = append(out, g)
		}
	}
	return out
}

// take takes over what the other article has beyond words.
func (a *article) take(g *article) {
	if a.face == "" {
		a.face = g.face
	}
	a.also = g.title
	a.said = append(a.said, g.said...)
	if a.term == "" {
		a.term = g.term
	}
	a.facts = append(a.facts, g.facts...)
	a.whole = append(a.whole, g.whole...)
}
