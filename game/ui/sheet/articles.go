package sheet

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Articles are the words that are explained somewhere: what a text that is set finds of
// them can be pointed at and entered. Nil has none.
type Articles struct {
	heads map[string][]phrase // by the first word, the longest first
	tips  map[string]Tip      // by the title
}

// phrase is one way to say a word that has an article.
type phrase struct {
	words []string
	title string
	name  bool // only with a capital letter
}

// NewArticles has none yet.
func NewArticles() *Articles {
	return &Articles{heads: map[string][]phrase{}, tips: map[string]Tip{}}
}

// Add takes in an article: what it says in short, and the ways in which texts speak of
// it. What begins with a capital letter is found only with one. Of two with the same words the first
// holds. Without a title it is no article: where a text says this, it means none.
func (a *Articles) Add(tip Tip, forms ...string) {
	if _, twice := a.tips[tip.Title]; !twice {
		a.tips[tip.Title] = tip
	}
	for _, f := range forms {
		first, _ := utf8.DecodeRuneInString(f)
		var words []string
		for _, t := range tokens(f) {
			words = append(words, t.word)
		}
		a.form(phrase{words, tip.Title, unicode.IsUpper(first)})
	}
}

func (a *Articles) form(p phrase) {
	if len(p.words) == 0 {
		return
	}
	list := a.heads[p.words[0]]
	at := 0
	for at < len(list) && len(list[at].words) >= len(p.words) {
		at++
	}
	a.heads[p.words[0]] = append(list[:at:at], append([]phrase{p}, list[at:]...)...)
}

// Tip is what an article says in short.
func (a *Articles) Tip(title string) (Tip, bool) {
	if a == nil {
		return Tip{}, false
	}
	t, ok := a.tips[title]
	return t, ok
}

// token is a word of a text, without the signs around it.
type token struct {
	from, to int
	word     string // in small letters, without 's
}

// tokens are the words of a text.
func tokens(s string) []token {
	var list []token
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !wordly(r) {
			i += n
			continue
		}
		from := i
		for i < len(s) {
			if r, n = utf8.DecodeRuneInString(s[i:]); !wordly(r) && r != '’' && r != '\'' {
				break
			}
			i += n
		}
		i = from + len(strings.TrimRight(s[from:i], "’'"))
		word := strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(s[from:i]), "’s"), "'s")
		list = append(list, token{from, i, word})
	}
	return list
}

func wordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// found is a piece of a text that has an article.
type found struct {
	from, to int
	title    string
}

// in finds the first mention of each article in a text; but is left out.
func (a *Articles) in(s string, but map[string]bool) []found {
	if a == nil {
		return nil
	}
	var list []found
	all := tokens(s)
	for i := 0; i < len(all); i++ {
		p, ok := a.at(s, all[i:])
		if !ok {
			continue
		}
		end := i + len(p.words) - 1
		if p.title != "" && !but[p.title] {
			but[p.title] = true
			list = append(list, found{all[i].from, all[end].to, p.title})
		}
		i = end
	}
	return list
}

// at is the longest phrase with which the words begin.
func (a *Articles) at(s string, words []token) (phrase, bool) {
	for _, p := range a.heads[words[0].word] {
		if p.begins(s, words) {
			return p, true
		}
	}
	return phrase{}, false
}

func (p phrase) begins(s string, words []token) bool {
	if first, _ := utf8.DecodeRuneInString(s[words[0].from:]); len(words) < len(p.words) || p.name && !unicode.IsUpper(first) {
		return false
	}
	for i, w := range p.words {
		if words[i].word != w || i > 0 && !joins(s[words[i-1].to:words[i].from]) {
			return false
		}
	}
	return true
}

// joins reports whether what stands between two words leaves them one phrase.
func joins(between string) bool { return between == " " || between == "-" }
