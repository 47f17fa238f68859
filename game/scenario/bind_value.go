package scenario

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wrong reports a value of the wrong type.
func (b binder) wrong(f field, n *node, wanted string) {
	b.unread(ofUse)
	p := b.errorAt(n.spot(), "%s must be %s, found %s", f.key, wanted, n.kind.found())
	if n.kind == dateNode || n.kind != textNode && wanted == aText {
		p.Hint = "put it in quotes"
	}
}

const aText = "a text in quotes"

func (b binder) text(f field, n *node) text {
	if n.kind != textNode {
		b.wrong(f, n, aText)
		return text{}
	}
	if len(f.legal) > 0 && !slices.Contains(f.legal, n.text) {
		b.errorAt(n.inside(0), "%s must be %s, found %q", f.key, listed(f.legal), n.text).mean(n.text, f.legal)
		return text{}
	}
	if !b.readable(f, n) {
		b.unread(ofUse)
		return text{}
	}
	if c := utf8.RuneCountInString(n.text); f.room > 0 && c > f.room {
		b.warnAt(n.spot(), longName, "%s has %d letters: the screen has room for %d", f.key, c, f.room)
	}
	return text{typeset(n.text), n}
}

// typeset prints an apostrophe as printers do; files are typed with the one on the keyboard.
func typeset(s string) string {
	var out strings.Builder
	before := ' '
	for _, r := range s {
		if r == '\'' && unicode.IsLetter(before) {
			r = '’'
		}
		out.WriteRune(r)
		before = r
	}
	return out.String()
}

func (b binder) number(f field, n *node) number {
	if n.kind != numberNode {
		b.wrong(f, n, "a whole number")
		return number{}
	}
	if f.bounded && f.low == f.high && n.n != int64(f.low) {
		b.errorAt(n.spot(), "%s must be %d, found %s", f.key, f.low, n.raw)
		return number{}
	}
	if f.bounded && (n.n < int64(f.low) || n.n > int64(f.high)) {
		b.errorAt(n.spot(), "%s goes from %d to %d, found %s", f.key, f.low, f.high, n.raw)
		return number{}
	}
	return number{int(n.n), n}
}

func (b binder) yesNo(f field, n *node) yesNo {
	if n.kind != yesNoNode {
		b.wrong(f, n, "true or false")
		return yesNo{}
	}
	return yesNo{n.yes, n}
}

func (b binder) ref(f field, n *node) ref {
	if n.kind != textNode {
		b.wrong(f, n, "an id in quotes")
		return ref{index: -1}
	}
	if n.text == "nobody" && f.optional && (f.noun == "contender" || f.noun == "person") {
		return ref{id: n.text, index: -1}
	}
	return b.named1(f, n.text, n, n.inside(0))
}

// named1 finds the one noun that an id names.
func (b binder) named1(f field, id string, n *node, at spot) ref {
	i := b.names.index(f.noun, id)
	if i < 0 {
		b.unread(ofUse)
		b.names.hint(b.errorAt(at, "there is no %s %q", called(f.noun), id), f.noun, id)
	}
	return ref{id, i, n}
}

func (b binder) date(f field, n *node) date {
	if n.kind != textNode {
		b.wrong(f, n, `a month in quotes, as in "1924-05"`)
		return date{}
	}
	year, month, ok := yearAndMonth(n.text)
	if !ok {
		b.errorAt(n.inside(0), `%s must be a month as in "1924-05", found %q`, f.key, n.text)
		return date{}
	}
	return date{year, month, n}
}

// yearAndMonth reads "1924-05".
func yearAndMonth(s string) (year, month int, ok bool) {
	y, m, _ := strings.Cut(s, "-")
	a, errYear := strconv.ParseUint(y, 10, 15)
	b, errMonth := strconv.ParseUint(m, 10, 8)
	ok = errYear == nil && errMonth == nil && len(y) == 4 && len(m) == 2 && b >= 1 && b <= 12
	return int(a), int(b), ok
}

func (b binder) scale(f field, n *node) scale {
	if n.kind != tableNode {
		b.wrong(f, n, "a table of numbers, as in { "+b.anID(f.noun)+" = 1 }")
		return scale{}
	}
	s := scale{node: n}
	for _, id := range n.keys {
		v := n.members[id]
		r := b.named1(f, id, v, v.keySpot())
		one := f
		one.key = f.key + "." + id
		if got := b.number(one, v); got.given() && r.given() {
			s.of = append(s.of, measure{r, got.n})
		}
	}
	return s
}

// anID is an id to show in an example.
func (b binder) anID(noun string) string {
	if ids := b.names.of[noun]; len(ids) > 0 {
		return ids[0]
	}
	return "some_id"
}

// each reads a list.
func each[T any](b binder, f field, n *node, one func(field, *node) T) []T {
	if n.kind != listNode {
		b.wrong(f, n, "a list in square brackets")
		return nil
	}
	list := make([]T, 0, len(n.items))
	for _, item := range n.items {
		list = append(list, one(f, item))
	}
	return list
}

func (b binder) flags(f field, n *node) []rawFlag {
	if n.kind != tableNode {
		b.wrong(f, n, "a table")
		return nil
	}
	var list []rawFlag
	for _, id := range n.keys {
		one := field{key: "the meaning of flag " + id}
		v := n.members[id]
		list = append(list, rawFlag{noun{id, v}, b.text(one, v)})
	}
	return list
}
