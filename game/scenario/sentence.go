package scenario

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What anybody reads before he looks for something to press: two short sentences. mostWords
// counts letters.
const (
	mostSentences = 2
	mostWords     = 260
)

// lead warns of a text that is shown at first sight and is longer than that; rest is the
// key for what does not fit.
func (j *judge) lead(t text, rest string) {
	if !t.given() {
		return
	}
	if n := Sentences(t.s); n > mostSentences {
		j.warnAt(t.spot(), longText, "%d sentences: %d at most are read at once, the others belong into %s", n, mostSentences, rest)
	} else if n := utf8.RuneCountInString(t.s); n > mostWords {
		j.warnAt(t.spot(), longText, "%d letters: %d at most are read at once, the rest belongs into %s", n, mostWords, rest)
	}
}

// shortened are words that end with a point and end no sentence, in small letters.
var shortened = []string{"st", "mr", "mrs", "dr", "prof", "gen", "no", "nos", "p", "pp", "vol", "ch", "c", "ca", "cf", "v", "vs", "art", "jan", "feb", "mar", "apr",
	"aug", "sept", "sep", "oct", "nov", "dec", "approx", "e.g", "i.e", "u.s", "nr", "bzw", "usw", "abb"}

// Sentences counts the sentences of a text. A point after an initial (L. D. Trotsky), a
// shortened word (St. Petersburg) or the number of a day (7. November) ends none, nor does
// one with a small letter behind it; what stands behind the last end counts as one.
func Sentences(s string) int {
	n, words := 0, strings.Fields(s)
	for i, w := range words {
		if i == len(words)-1 || ends(w, words[i+1]) {
			n++
		}
	}
	return n
}

// closing and opening are the signs that stand behind an end, and before a beginning.
const (
	closing = `”’"')]»`
	opening = `“‘"'([«–—-`
)

// ends reports whether a sentence ends with a word, when next comes after it.
func ends(word, next string) bool {
	core := strings.TrimRight(word, closing)
	last, _ := utf8.DecodeLastRuneInString(core)
	if !strings.ContainsRune(".!?…", last) {
		return false
	}
	next = strings.TrimLeft(next, opening)
	first, _ := utf8.DecodeRuneInString(next)
	if unicode.IsLower(first) {
		return false
	}
	if last != '.' || core != word {
		return true
	}
	return !goesOn(strings.TrimLeft(strings.TrimSuffix(core, "."), opening), next)
}

// months are how the names of months begin.
var months = []string{"jan", "feb", "mar", "mär", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct", "okt", "nov", "dec", "dez"}

// goesOn reports whether a sentence goes on behind a word with a point: an initial, a
// shortened word, the number of a day before a month.
func goesOn(word, next string) bool {
	if utf8.RuneCountInString(word) == 1 && unicode.IsUpper([]rune(word)[0]) && word != "I" {
		return true
	}
	next = strings.ToLower(next)
	if len(word) <= 2 && strings.Trim(word, "0123456789") == "" {
		return slices.ContainsFunc(months, func(m string) bool { return strings.HasPrefix(next, m) })
	}
	return slices.Contains(shortened, strings.ToLower(word))
}
