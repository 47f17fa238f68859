package drive

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"
)

// errQuit is how the line "quit" leaves a script.
var errQuit = errors.New("quit")

// verb is one word of the script language. Its answer is printed before the line that says ok.
type verb struct {
	form string // the words after the verb: n and so on are numbers, [] may be left out, ... is the rest of the line
	do   func(s *Session, a arguments) (answer string, err error)
}

var verbs = map[string]verb{
	"tick":    {"[n]", func(s *Session, a arguments) (string, error) { return "", s.Tick(a.count(0, 1)) }},
	"frame":   {"", func(s *Session, a arguments) (string, error) { return "", s.Frame() }},
	"key":     {"name [n]", keys},
	"press":   {"name", func(s *Session, a arguments) (string, error) { return "", s.Press(a.word[0]) }},
	"release": {"name", func(s *Session, a arguments) (string, error) { return "", s.Release(a.word[0]) }},
	"type":    {"...", func(s *Session, a arguments) (string, error) { return "", s.Type(a.line) }},
	"move":    {"x y", func(s *Session, a arguments) (string, error) { return "", s.Move(a.number(0), a.number(1)) }},
	"click":   {"x y [button]", click},
	"drag":    {"x y x y", drag},
	"wheel":   {"n", func(s *Session, a arguments) (string, error) { return "", s.Wheel(a.number(0)) }},
	"resize":  {"w h", func(s *Session, a arguments) (string, error) { return "", s.Resize(a.count(0, 0), a.count(1, 0)) }},
	"shot":    {"...", func(s *Session, a arguments) (string, error) { return "", s.Screenshot(a.line) }},
	"pixel":   {"x y", pixel},
	"nodes":   {"", nodes},
	"dump":    {"...", dump},
	"clickid": {"...", func(s *Session, a arguments) (string, error) { return "", s.ClickNode(a.line) }},
	"await":   {"id [n]", func(s *Session, a arguments) (string, error) { return "", s.Await(a.word[0], a.count(1, 600)) }},
	"sleep":   {"duration", sleep},
	"stderr":  {"", func(s *Session, a arguments) (string, error) { return s.Stderr(), nil }},
	"stdout":  {"", func(s *Session, a arguments) (string, error) { return s.Stdout(), nil }},
	"alive":   {"", func(s *Session, a arguments) (string, error) { return strconv.FormatBool(s.Alive()), nil }},
	"kill":    {"", func(s *Session, a arguments) (string, error) { s.Kill(); return "", nil }},
	"quit":    {"", func(s *Session, a arguments) (string, error) { return "", errQuit }},
}

// Verbs are the lines a script may have, each with the form of its arguments.
func Verbs() []string {
	var lines []string
	for name, v := range verbs {
		lines = append(lines, strings.TrimSpace(name+" "+v.form))
	}
	slices.Sort(lines)
	return lines
}

// Do does one line of a script and returns its answer, mostly empty. Empty lines and lines that begin with # do nothing.
func (s *Session) Do(line string) (answer string, err error) {
	line = strings.TrimSpace(line)
	if line == "" || line[0] == '#' {
		return "", nil
	}
	name, rest, _ := strings.Cut(line, " ")
	v, known := verbs[name]
	if !known {
		return "", fmt.Errorf("unknown verb %q", name)
	}
	a, err := parse(v.form, strings.TrimSpace(rest))
	if err != nil {
		return "", fmt.Errorf("%w; the form is: %s %s", err, name, v.form)
	}
	return v.do(s, a)
}

// Play does a whole script and writes to w, for each line, its answer and then "ok" or "error ...". It goes on after an
// error, ends with the line "quit" or with the script, and returns all errors with their line numbers.
func (s *Session) Play(script io.Reader, w io.Writer) error {
	var failed []error
	lines := bufio.NewScanner(script)
	for i := 1; lines.Scan(); i++ {
		answer, err := s.Do(lines.Text())
		if errors.Is(err, errQuit) {
			fmt.Fprintln(w, "ok")
			break
		}
		if err := report(w, answer, err); err != nil {
			return err
		}
		if err != nil {
			failed = append(failed, fmt.Errorf("line %d: %s: %w", i, lines.Text(), err))
		}
	}
	return errors.Join(append(failed, lines.Err())...)
}

func report(w io.Writer, answer string, failed error) error {
	if answer != "" {
		answer = strings.TrimSuffix(answer, "\n") + "\n"
	}
	last := "ok"
	if failed != nil {
		last = "error " + strings.ReplaceAll(failed.Error(), "\n", " | ") // one line in, one line out
	}
	_, err := fmt.Fprintln(w, answer+last)
	return err
}

// arguments have been checked against the form, so that reading them cannot fail.
type arguments struct {
	line string
	word []string
}

func parse(form, rest string) (arguments, error) {
	a := arguments{line: rest, word: strings.Fields(rest)}
	if form == "..." {
		if rest == "" {
			return a, errors.New("something is missing")
		}
		return a, nil
	}
	want := strings.Fields(form)
	if len(a.word) > len(want) || len(a.word) < len(want)-strings.Count(form, "[") {
		return a, fmt.Errorf("%d arguments are not right", len(a.word))
	}
	for i, w := range a.word {
		if _, err := strconv.ParseFloat(w, 64); err != nil && len(strings.Trim(want[i], "[]")) == 1 {
			return a, fmt.Errorf("%q is no number", w)
		}
	}
	return a, nil
}

func (a arguments) number(i int) float64 {
	v, _ := strconv.ParseFloat(a.word[i], 64)
	return v
}

func (a arguments) count(i, otherwise int) int {
	if i >= len(a.word) {
		return otherwise
	}
	return int(a.number(i))
}

func keys(s *Session, a arguments) (string, error) {
	for range a.count(1, 1) {
		if err := s.Key(a.word[0]); err != nil {
			return "", err
		}
	}
	return "", nil
}

func click(s *Session, a arguments) (string, error) {
	return "", s.ClickWith(append(a.word, "left")[2], a.number(0), a.number(1))
}

func drag(s *Session, a arguments) (string, error) {
	return "", s.Drag(a.number(0), a.number(1), a.number(2), a.number(3))
}

func pixel(s *Session, a arguments) (string, error) {
	img, err := s.Pixels()
	if err != nil {
		return "", err
	}
	c := img.RGBAAt(a.count(0, 0), a.count(1, 0))
	return fmt.Sprintf("#%02x%02x%02x%02x", c.R, c.G, c.B, c.A), nil
}

func tree(s *Session) (string, error) {
	list, err := s.Tree()
	var b strings.Builder
	for _, n := range list {
		fmt.Fprintln(&b, n)
	}
	return b.String(), err
}

func nodes(s *Session, a arguments) (string, error) { return tree(s) }

func dump(s *Session, a arguments) (string, error) {
	text, err := tree(s)
	if err != nil {
		return "", err
	}
	return "", os.WriteFile(a.line, []byte(text), 0o644)
}

func sleep(s *Session, a arguments) (string, error) {
	d, err := time.ParseDuration(a.word[0])
	time.Sleep(d)
	return "", err
}
