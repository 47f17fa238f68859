package text

import (
	"unicode"
	"unicode/utf8"

	"afterlenin/game/rules"
)

// Teller says in one language what happens in games of one Book. All its methods are
// pure. An index that the Book does not have is said as nobody or nothing, never a panic.
type Teller struct {
	words *Words
	book  *rules.Book
}

// New is a teller of the book. A nil book is an empty one.
func New(w *Words, b *rules.Book) *Teller {
	if b == nil {
		b = &rules.Book{}
	}
	return &Teller{w, b}
}

// Words is the catalogue the teller speaks from.
func (t *Teller) Words() *Words { return t.words }

// Say is the sentence of the key. Args are pairs of a name and a value: a string, a
// whole number, or a Seat, Person, Post, Bloc, Issue or Meter, which is said by name.
func (t *Teller) Say(key string, args ...any) string {
	in := make(places, 0, len(args)/2)
	for i := 0; i+1 < len(args); i += 2 {
		name, _ := args[i].(string)
		in = append(in, t.placeOf(name, args[i+1]))
	}
	return t.words.say(key, in)
}

func (t *Teller) placeOf(name string, v any) place {
	switch v := v.(type) {
	case rules.Seat:
		return t.seatAt(name, v)
	case rules.Person:
		return t.personAt(name, v)
	case rules.Post:
		return t.postAt(name, v)
	case rules.Bloc:
		return t.blocAt(name, v)
	case rules.Issue:
		return t.issueAt(name, v)
	case rules.Meter:
		return textAt(name, t.Meter(v))
	}
	return placeOf(name, v)
}

// word is the text of one name of a table: word("verb", verbNames[:], 3).
func (t *Teller) word(family string, names []string, i int) string {
	return t.words.say(keyOf(family, names, i), nil)
}

// at is the element at i, and whether the list has it.
func at[T any](list []T, i int) (T, bool) {
	if i < 0 || i >= len(list) {
		var none T
		return none, false
	}
	return list[i], true
}

// either is a, or b when a is empty.
func either(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// capital is the text with a capital first letter.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// small is the text with a small first letter, unless it begins like an abbreviation.
func small(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[n:])
	if n == 0 || unicode.IsUpper(next) {
		return s
	}
	return string(unicode.ToLower(r)) + s[n:]
}

// list joins the texts as a sentence would: a, b and c.
func (t *Teller) list(items []string) string {
	if len(items) == 0 {
		return ""
	}
	said := items[0]
	for i, x := range items[1:] {
		key := "list.more"
		if i == len(items)-2 {
			key = "list.last"
		}
		said = t.words.say(key, places{textAt("a", said), textAt("b", x)})
	}
	return said
}
