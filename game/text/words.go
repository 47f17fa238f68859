package text

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"afterlenin/assets"
)

// largest is the most bytes a catalogue may have.
const largest = 1 << 20

// Words is a parsed catalogue: one language. It is never changed after it was made
// and is safe to share.
type Words struct {
	keys []string // in the order of the file
	said map[string]sentence
}

// Problem is a fault in a line of a catalogue.
type Problem struct {
	Line int // from 1
	What string
}

// Problems are all faults of a catalogue, in the order of its lines.
type Problems []Problem

// Error lists the problems, one a line.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, x := range p {
		lines[i] = fmt.Sprintf("line %d: %s", x.Line, x.What)
	}
	return strings.Join(lines, "\n")
}

// Open parses a catalogue: lines of `key = sentence`, empty lines, and comments that
// begin with #. It reports every faulty line at once, as Problems.
func Open(src []byte) (*Words, error) {
	if len(src) > largest || !utf8.Valid(src) {
		return nil, Problems{{1, "the file is larger than 1 MiB or is not UTF-8"}}
	}
	w := &Words{said: make(map[string]sentence)}
	var bad Problems
	for i, line := range strings.Split(string(src), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if err := w.add(line); err != nil {
			bad = append(bad, Problem{i + 1, err.Error()})
		}
	}
	if len(bad) > 0 {
		return nil, bad
	}
	return w, nil
}

// add parses one line.
func (w *Words) add(line string) error {
	key, src, ok := strings.Cut(line, "=")
	key, src = strings.TrimSpace(key), strings.TrimSpace(src)
	switch {
	case !ok:
		return fmt.Errorf("expected key = sentence, found %q", line)
	case !isKey(key):
		return fmt.Errorf("a key has small letters, digits, _ and single dots, found %q", key)
	case src == "":
		return fmt.Errorf("%s has no sentence", key)
	}
	if _, twice := w.said[key]; twice {
		return fmt.Errorf("%s stands twice", key)
	}
	s, err := parse(src, 0)
	if err != nil {
		return fmt.Errorf("%s: %w", key, err)
	}
	w.keys = append(w.keys, key)
	w.said[key] = s
	return nil
}

func isKey(key string) bool {
	for part := range strings.SplitSeq(key, ".") {
		if part == "" || strings.ContainsFunc(part, func(r rune) bool { return !nameRune(r) }) {
			return false
		}
	}
	return true
}

// English is the catalogue of the game. It is parsed at each call: call it once.
func English() *Words {
	src, err := assets.Files.ReadFile("strings/en.txt")
	if err != nil {
		panic("text: the English catalogue is not in the program: " + err.Error())
	}
	w, err := Open(src)
	if err != nil {
		panic("text: the English catalogue is broken:\n" + err.Error())
	}
	return w
}

// Has reports whether the catalogue has the key.
func (w *Words) Has(key string) bool {
	_, ok := w.said[key]
	return ok
}

// Keys are all keys in the order of the file.
func (w *Words) Keys() []string { return append([]string(nil), w.keys...) }

// Say is the sentence of the key with its places filled. Args are pairs of a name and
// a value, a string or a whole number: Say("ui.round", "n", 4, "m", 12). A key that is
// missing shows itself in brackets.
func (w *Words) Say(key string, args ...any) string {
	return w.say(key, pairs(args))
}

func (w *Words) say(key string, in places) string {
	s, ok := w.said[key]
	if !ok {
		return "[" + key + "]"
	}
	return w.fill(s, in)
}

// first is the first of the keys that the catalogue has, or the last of them.
func (w *Words) first(keys ...string) string {
	for _, k := range keys {
		if w.Has(k) {
			return k
		}
	}
	return keys[len(keys)-1]
}

// pairs reads the arguments of Say.
func pairs(args []any) places {
	var out places
	for i := 0; i+1 < len(args); i += 2 {
		name, _ := args[i].(string)
		out = append(out, placeOf(name, args[i+1]))
	}
	return out
}

func placeOf(name string, v any) place {
	switch v := v.(type) {
	case string:
		return textAt(name, v)
	case int:
		return numberAt(name, v)
	case int8:
		return numberAt(name, int(v))
	case int16:
		return numberAt(name, int(v))
	case int32:
		return numberAt(name, int(v))
	case int64:
		return numberAt(name, int(v))
	}
	return textAt(name, fmt.Sprint(v))
}

func textAt(name, text string) place    { return place{name: name, text: text} }
func numberAt(name string, n int) place { return place{name: name, n: n, number: true} }
