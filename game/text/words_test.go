package text

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFill(t *testing.T) {
	w, err := Open([]byte(`
# a comment
name.owner = {name}’s
name.you = you
a = {who's} prestige {+n}{why? ({why})}, {n|one vote|{n} votes}
`))
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		args []any
		want string
	}{
		{[]any{"who", "Stalin", "n", -2}, "Stalin’s prestige −2, −2 votes"},
		{[]any{"who", "Stalin", "n", 1, "why", "chance"}, "Stalin’s prestige +1 (chance), one vote"},
		{[]any{"who", "Rykov", "n", int16(0), "why", ""}, "Rykov’s prestige 0, 0 votes"},
		{[]any{"n", 1}, "{who} prestige +1, one vote"},
	} {
		if got := w.Say("a", x.args...); got != x.want {
			t.Errorf("%v: %q, want %q", x.args, got, x.want)
		}
	}
	if got := w.Say("b"); got != "[b]" {
		t.Errorf("a missing key says %q", got)
	}
}

func TestOpenReportsEveryFaultyLine(t *testing.T) {
	_, err := Open([]byte("a = {x\nb = x}\nno sentence\nc = fine\nc = twice\nd =\nE = big\nf = {n|one}\ng = {A}\nh = {a?{b?{c?{d?{e?{f?x}}}}}}"))
	bad, ok := err.(Problems)
	if !ok {
		t.Fatalf("no problems: %v", err)
	}
	var lines []int
	for _, p := range bad {
		lines = append(lines, p.Line)
	}
	if !slices.Equal(lines, []int{1, 2, 3, 5, 6, 7, 8, 9, 10}) {
		t.Errorf("lines %v:\n%v", lines, err)
	}
	if !strings.HasPrefix(err.Error(), "line 1: a: a { has no }\n") {
		t.Errorf("said %q", err)
	}
}

// Every literal stretch of the catalogue, with its key.
func literals(w *Words, see func(key, text string, s sentence)) {
	var walk func(key string, s sentence)
	walk = func(key string, s sentence) {
		for _, p := range s {
			if p.form == literal {
				see(key, p.text, s)
			}
			for _, inner := range p.parts {
				walk(key, inner)
			}
		}
	}
	for _, key := range w.Keys() {
		walk(key, w.said[key])
	}
}

func TestSentencesAreClean(t *testing.T) {
	literals(English(), func(key, text string, _ sentence) {
		switch {
		case strings.Contains(text, "!"):
			t.Errorf("%s has an exclamation mark", key)
		case strings.Contains(text, "  "):
			t.Errorf("%s has a double space", key)
		case strings.ContainsAny(text, "'\"\t"):
			t.Errorf("%s has a typewriter’s mark: %q", key, text)
		case regexp.MustCompile(`\d-\d|(^| )-\d`).MatchString(text):
			t.Errorf("%s has a hyphen for a minus or a dash", key)
		}
	})
}

func TestSentencesEndAsTheirFamilyDoes(t *testing.T) {
	w := English()
	for _, key := range w.Keys() {
		family, _, _ := strings.Cut(key, ".")
		s := w.said[key]
		last := s[len(s)-1]
		stop := last.form == literal && strings.HasSuffix(last.text, ".")
		switch family {
		case "fact", "about", "message":
			if !stop {
				t.Errorf("%s has no full stop", key)
			}
		case "refusal", "why", "verb", "rung", "detail", "move", "motion", "ref", "condition", "effect":
			if stop {
				t.Errorf("%s ends with a full stop", key)
			}
		}
	}
}

func TestPseudoIsLongerAndKeepsPlaces(t *testing.T) {
	plain := English()
	odd := Pseudo(plain)
	for _, key := range plain.Keys() {
		a, b := plain.said[key], odd.said[key]
		if len(a) != len(b) {
			t.Fatalf("%s has other places", key)
		}
		for i := range a {
			if a[i].form != b[i].form || a[i].form != literal && a[i].text != b[i].text {
				t.Errorf("%s: place %d differs", key, i)
			}
			n, m := utf8.RuneCountInString(a[i].text), utf8.RuneCountInString(b[i].text)
			if a[i].form == literal && strings.ContainsFunc(a[i].text, isLetter) && 10*m < 14*n {
				t.Errorf("%s: %q is too short for %q", key, b[i].text, a[i].text)
			}
		}
	}
	if got := odd.Say("ui.seal"); got == plain.Say("ui.seal") {
		t.Errorf("%q is unchanged", got)
	}
}

func FuzzOpen(f *testing.F) {
	src, err := os.ReadFile("../../assets/strings/en.txt")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(src[:min(len(src), 3000)])
	f.Add([]byte("a = {n|one|{m} more}{who? of {who's}} {+n}"))
	f.Add([]byte("a = {{}}{|}{?}{+}{'s}\nb=}{"))
	f.Fuzz(func(t *testing.T, src []byte) {
		w, err := Open(src)
		if err != nil {
			if _, ok := err.(Problems); !ok {
				t.Fatalf("not problems: %v", err)
			}
			return
		}
		odd := Pseudo(w)
		for _, key := range w.Keys() {
			w.Say(key, "n", 1, "who", "Stalin")
			odd.Say(key)
		}
	})
}
