package screen

import (
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/sheet"
)

// Glossary is every word that the texts of a scenario can be asked for: the articles of
// its codex, each with the ways in which texts speak of it.
func Glossary(b *rules.Book, tell *text.Teller) *sheet.Articles {
	g := sheet.NewArticles()
	s := &Scene{Book: b, Tell: tell}
	for _, a := range articles(s) {
		g.Add(a.short(), a.forms(s)...)
	}
	g.Add(sheet.Tip{}, strings.Split(tell.Say("ui.terms.plain"), "; ")...)
	return g
}

// mostFacts is how many numbers a short article shows.
const mostFacts = 4

// short is the article as a tip: its first two sentences and its first numbers.
func (a *article) short() sheet.Tip {
	t := sheet.Tip{Title: a.title, Codex: a.title}
	if a.text != "" {
		t.Lines = append(t.Lines, sheet.TipLine{Label: firstSentences(a.text, 2)})
	}
	t.Lines = append(t.Lines, a.facts[:min(len(a.facts), mostFacts)]...)
	return t
}

// firstSentences are the first n sentences of a text. A point after a short word, as
// after initials and numbers, ends none.
func firstSentences(s string, n int) string {
	s = strings.Join(strings.Fields(s), " ")
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '.' && s[i] != '?' || s[i+1] != ' ' {
			continue
		}
		if word := s[strings.LastIndexByte(s[:i], ' ')+1 : i]; len(word) < 3 {
			continue
		}
		if n--; n == 0 {
			return s[:i+1]
		}
	}
	return s
}

// spoken are the kinds whose titles are words of texts. Those of history and of how to
// play are headings.
var spoken = map[string]bool{"term": true, "body": true, "idea": true, "document": true, "person": true}

// forms are the ways in which texts speak of what the article explains.
func (a *article) forms(s *Scene) []string {
	if a.term != "" {
		return strings.Split(s.Tell.Say("ui.term."+a.term+".forms"), "; ")
	}
	list := append([]string(nil), a.said...)
	if spoken[a.wrote] {
		list = append(list, strings.ToLower(a.title))
	}
	for _, f := range list[:len(list):len(list)] {
		f = strings.Trim(f, "\"“”")
		list = append(list, f, f+"s")
	}
	return list
}
