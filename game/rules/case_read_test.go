package rules_test

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// caseFile is a case as it is written.
type caseFile struct {
	file, title, why, book, fault string
	seed                          uint64
	round                         int
	bulletin                      bool
	lines                         []line
}

// line is one line of a section.
type line struct {
	number        int
	section, text string
}

func readCase(t *testing.T, file string) *caseFile {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	c := &caseFile{file: file, seed: 1, round: 1}
	section := ""
	for i, text := range bytes.Split(src, []byte("\n")) {
		l := line{number: i + 1, text: strings.TrimSpace(string(text))}
		if l.text == "" || l.text[0] == '#' {
			continue
		}
		if name, isSection := strings.CutSuffix(l.text, ":"); isSection {
			section = name
			continue
		}
		if l.section = section; section != "" {
			c.lines = append(c.lines, l)
			continue
		}
		if err := c.head(l.text); err != nil {
			t.Fatalf("%s:%d: %v", file, l.number, err)
		}
	}
	if c.title == "" || c.why == "" || c.book == "" || !c.has("expect") {
		t.Fatalf("%s: a case has a title, a why, a book, and something to expect", file)
	}
	return c
}

func (c *caseFile) has(section string) bool {
	for _, l := range c.lines {
		if l.section == section || strings.HasPrefix(l.text, "refused ") {
			return true
		}
	}
	return false
}

// head reads a line above the first section.
func (c *caseFile) head(text string) (err error) {
	key, value, _ := strings.Cut(text, ":")
	value = strings.TrimSpace(value)
	switch key {
	case "title":
		c.title = value
	case "why":
		c.why = value
	case "book":
		c.book = value
	case "fault":
		c.fault = value
	case "seed":
		c.seed, err = strconv.ParseUint(value, 10, 64)
	case "round":
		c.round, err = strconv.Atoi(value)
	case "begin":
		c.bulletin = value == "bulletin"
	default:
		err = fmt.Errorf("a case does not begin with %q", text)
	}
	return err
}

// ownWords begin the lines that are not in the language of scenarios.
var ownWords = []string{"committee", "shield", "plenum", "happened", "never", "order", "refused", "open", "price", "odds", "breaks", "phase", "round",
	"members", "share", "tied", "untied", "knows", "unknown", "motion", "ending", "turn"}

// compiled are the lines of the language of scenarios, each once.
func (c *caseFile) compiled() []line {
	var list []line
	seen := map[string]bool{}
	for _, l := range c.lines {
		first, _, _ := strings.Cut(l.text, " ")
		own := l.section == "moves"
		for _, w := range ownWords {
			own = own || w == strings.TrimSuffix(first, ":")
		}
		if !own && !seen[l.text] {
			seen[l.text] = true
			list = append(list, l)
		}
	}
	return list
}

// overlay is a scenario that extends the book with one event: its effects are the givens,
// and for each condition a flag that is set if it holds.
func (c *caseFile) overlay() string {
	var effects []string
	for _, l := range c.compiled() {
		text := l.text
		if l.section != "given" {
			text = "flag.case_probe = true if " + text
		}
		effects = append(effects, strconv.Quote(text))
	}
	return fmt.Sprintf(`format = 1
extends = %q
[flag]
case_probe = "a condition of the case holds"
[event.case_lines]
title = "A case"
text = "Its lines."
source = "A case file."
mark = "D"
invented = true
[event.case_lines.choice.all]
label = "All of it"
historical = true
effects = [%s]
[event.case_lines.choice.none]
label = "Nothing"
effects = []
`, c.book, strings.Join(effects, ",\n"))
}

// factNames are the names of facts and grounds, as they stand in the engine's source.
type factNames struct {
	facts   map[string]rules.Fact
	grounds []string
}

func readNames(t *testing.T) factNames {
	t.Helper()
	n := factNames{facts: map[string]rules.Fact{}, grounds: constants(t, "refusal.go", "Allowed", rules.GroundCount)}
	for i, name := range constants(t, "fact.go", "NoFact", rules.FactCount) {
		n.facts[name] = rules.Fact(i)
	}
	return n
}

// constants are the names of a block of constants that counts from the first.
func constants(t *testing.T, file, first string, count int) []string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range f.Decls {
		block, ok := d.(*ast.GenDecl)
		if !ok || block.Tok != token.CONST || block.Specs[0].(*ast.ValueSpec).Names[0].Name != first {
			continue
		}
		var names []string
		for _, s := range block.Specs[:count] {
			names = append(names, s.(*ast.ValueSpec).Names[0].Name)
		}
		return names
	}
	t.Fatalf("%s has no constants that begin with %s", file, first)
	return nil
}
