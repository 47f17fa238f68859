package scenario

import (
	"fmt"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"
)

// slip is what keeps a file from being TOML, in the words of somebody who types texts
// and numbers and has never heard of TOML.
type slip struct {
	at            int
	message, hint string
}

// slipOf says in plain words what a reader of TOML found wrong at a place of a text.
func slipOf(text string, at int, said string) slip {
	at = min(max(at, 0), len(text))
	if s, found := strangeSign(text, at); found {
		return s
	}
	for _, k := range slips {
		if strings.Contains(said, k.said) {
			return k.means(text, at)
		}
	}
	return slip{at, "this is not TOML: " + said, ""}
}

// slips are what readers say, from the first that fits.
var slips = []struct {
	said  string
	means func(text string, at int) slip
}{
	{"strings cannot have new lines", unclosedLine},
	{"control characters", always("a character that cannot be seen should not stand in a text", "delete it")},
	{"unterminated", unclosedLine},
	{`not terminated by """`, unclosedText(`"""`)},
	{"not terminated by '''", unclosedText("'''")},
	{"start of value", bareValue},
	{"expected keyword", bareValue},
	{"strings must be quoted", bareValue},
	{"expected value", noValue},
	{"expected newline", moreOnLine},
	{"after array value", moreInList},
	{"after inline table key-value", moreInBraces},
	{"array is incomplete", always("the list is not closed", "end it with ]")},
	{"to close table name", badHeader},
	{"expected '=' after key", badKey},
	{"at start of key", badKey},
	{"escape", always(`\ has a meaning of its own in a text`, `write \\ for one \`)},
	{"invalid datetime", always("this is neither a number nor a text", `a month stands in quotes, as in "1924-05"`)},
	{"leading zeroes", always("a whole number does not begin with 0", "leave the 0 out")},
	{"out of range", always("this number is too large", "")},
}

func moreInList(text string, at int) slip {
	if s, found := quotedID(text, at); found {
		return s
	}
	return slip{at, "a comma or a closing ] is missing before this", "the entries of a list have commas between them: [\"one\", \"two\"]"}
}

func moreInBraces(text string, at int) slip {
	if restOfLine(text, at) == "" {
		return slip{at, "a closing } is missing", "what stands between { and } stands on one line"}
	}
	return slip{at, "a comma or a closing } is missing before this", "the entries between { and } have commas between them: { economy = 1, regime = 0 }"}
}

// quotedID knows an id that stands in quotes within a condition or an effect.
func quotedID(text string, at int) (slip, bool) {
	before, quoted := strings.CutSuffix(strings.TrimRight(text[:at], " \t"), `"`)
	before = strings.TrimRight(before, " \t")
	if !quoted || before == "" || !strings.ContainsRune("=<>+-", rune(before[len(before)-1])) || at == len(text) || !letter(text[at]) {
		return slip{}, false
	}
	id := run(text[at:], func(c byte) bool { return letter(c) || digit(c) || c == '.' })
	return slip{at, "the text has ended with the quote before this", fmt.Sprintf(`an id stands without quotes: %s; for a quote within a text write \"`, id)}, true
}

func always(message, hint string) func(string, int) slip {
	return func(_ string, at int) slip { return slip{at, message, hint} }
}

// strangeSign knows what word processors and web pages put in place of quotes and blanks.
func strangeSign(text string, at int) (slip, bool) {
	r, length := utf8.DecodeRuneInString(text[at:])
	after := text[at+length:]
	switch {
	case strings.ContainsRune("−–—", r) && after != "" && digit(after[0]):
		return slip{at, fmt.Sprintf("%c is not the minus sign of the keyboard", r), "write -" + run(after, digit)}, true
	case strings.ContainsRune("“”„‟‘’‚‛«»‹›″", r):
		return slip{at, fmt.Sprintf("%c is a quote of a word processor", r), `type the straight one, "`}, true
	case r > 0x7F && (unicode.IsSpace(r) || unicode.Is(unicode.Cf, r)):
		return slip{at, fmt.Sprintf("this looks like a blank or like nothing, and is the character U+%04X", r), "delete it and type a blank"}, true
	}
	return slip{}, false
}

func unclosedLine(_ string, at int) slip {
	return slip{at, "the text is not closed on its line", `put a quote behind it; a text of several lines stands between """ and """`}
}

// unclosedText goes back to where the text begins: nothing behind it can close it.
func unclosedText(quotes string) func(string, int) slip {
	return func(text string, _ int) slip {
		return slip{max(strings.LastIndex(text, quotes), 0), "the text that begins here is not closed", "end it with " + quotes}
	}
}

// bareValue is a text without quotes, or yes and no in other words.
func bareValue(text string, at int) slip {
	if restOfLine(text, at) == "" {
		return noValue(text, at)
	}
	value := strings.TrimSpace(strings.Trim(restOfLine(text, at), `"',`))
	switch strings.ToLower(value) {
	case "yes", "true", "on":
		return slip{at, fmt.Sprintf("%s is not a value", value), "write true, in small letters"}
	case "no", "false", "off":
		return slip{at, fmt.Sprintf("%s is not a value", value), "write false, in small letters"}
	}
	if key := keyOf(text, at); isNumberKey(key) {
		return slip{at, fmt.Sprintf("%s is a whole number, found %q", key, value), "write it in digits, as in " + key + " = 12"}
	}
	if r, _ := utf8.DecodeRuneInString(value); !unicode.IsLetter(r) || utf8.RuneCountInString(value) > 40 {
		return slip{at, "this is neither a number nor a text", "a text stands between quotes"}
	}
	return slip{at, "a text stands between quotes", fmt.Sprintf("write %q", value)}
}

// keyOf is the key of the line in which a value begins.
func keyOf(text string, at int) string {
	line := text[strings.LastIndexByte(text[:at], '\n')+1 : at]
	key, _, _ := strings.Cut(line, "=")
	return strings.TrimSpace(key)
}

// isNumberKey reports a key that is a number in every table which has it.
func isNumberKey(key string) bool {
	kinds := map[reflect.Type]bool{}
	var look func(t reflect.Type)
	look = func(t reflect.Type) {
		for _, f := range fields(t) {
			if f.key == key {
				kinds[f.kind] = true
			}
			inner := f.kind
			if inner.Kind() == reflect.Slice {
				inner = inner.Elem()
			}
			if inner.Kind() == reflect.Struct {
				look(inner)
			}
		}
	}
	look(reflect.TypeFor[rawScenario]())
	other := false
	for kind := range kinds { // in any order: it is asked whether there is one
		other = other || !plain(kind) && kind != reflect.TypeFor[number]()
	}
	return len(kinds) > 0 && !other
}

func noValue(_ string, at int) slip {
	return slip{at, "there is nothing behind the =", "a text in quotes, a whole number, true or false, or a [list]"}
}

// moreOnLine is what stands behind a value: mostly a quote within a text has ended it.
func moreOnLine(text string, at int) slip {
	if s, found := quotedID(text, at); found {
		return s
	}
	before := strings.TrimRight(text[:at], " \t")
	switch {
	case at < len(text) && text[at] == ',' && before != "" && digit(before[len(before)-1]):
		return slip{at, "a comma should not stand behind a number", "all numbers are whole"}
	case strings.HasSuffix(before, `"`):
		return slip{at, "the text has ended with the quote before this", `for a quote within a text write \"`}
	case strings.HasSuffix(before, "'"):
		return slip{at, "the text has ended with the ' before this", `put a text that has a ' in it between " and "`}
	}
	return slip{at, "the line should end before this", "every key has a line of its own; a remark begins with #"}
}

func badHeader(text string, at int) slip {
	if restOfLine(text, at) == "" {
		return slip{at, "a closing ] is missing", ""}
	}
	return slip{at, "this cannot stand in the name of a table", "an id has small letters, digits and _, begins with a letter and has at most 40 characters"}
}

func badKey(text string, at int) slip {
	if r, _ := utf8.DecodeRuneInString(text[at:]); unicode.IsLetter(r) && r > 0x7F {
		return slip{at, fmt.Sprintf("%c cannot stand in a key", r), "keys have small letters, digits and _"}
	}
	return slip{at, "this line is none of KEY = VALUE and [TABLE]", "a remark begins with #; a text of several lines stands between \"\"\" and \"\"\""}
}

// restOfLine is what stands from a place to the end of its line or a remark, without blanks at the ends.
func restOfLine(text string, at int) string {
	rest, _, _ := strings.Cut(text[at:], "\n")
	rest, _, _ = strings.Cut(rest, "#")
	return strings.TrimSpace(rest)
}
