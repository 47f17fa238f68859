package scenario

import (
	"fmt"
	"io/fs"
	"reflect"
	"strings"

	"afterlenin/game/rules"
)

// Reference is the part of the format's documentation that is written from the same
// tables as the reader itself, in Markdown: the numbers of [rules], the modifiers of
// traits, and the vocabulary of conditions and effects.
func Reference() string {
	return "## The numbers of [rules]\n\n" + ruleTable() +
		"\n## The modifiers of traits\n\n" + modTable() +
		"\n## The numbers of conditions and effects\n\n" + wordTable() +
		"\n## The evidence of the debrief\n\n" + evidenceTable()
}

func ruleTable() string {
	var b strings.Builder
	b.WriteString("| number | if left out | range | means |\n|---|---|---|---|\n")
	for _, f := range fields(reflect.TypeFor[rules.Numbers]()) {
		fmt.Fprintf(&b, "| `%s` | %d | %s | %s |\n", f.key, f.def, between(f.low, f.high), f.doc)
	}
	return b.String()
}

func modTable() string {
	var b strings.Builder
	b.WriteString("| modifier | range | means |\n|---|---|---|\n")
	for _, f := range fields(reflect.TypeFor[rules.Mods]()) {
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", f.key, between(f.low, f.high), f.doc)
	}
	return b.String()
}

func wordTable() string {
	var b strings.Builder
	b.WriteString("| number | means | range | |\n|---|---|---|---|\n")
	for _, w := range words {
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", w.form(), w.doc, w.span(), strings.Join(w.remarks(), ", "))
	}
	return b.String()
}

func (w *word) span() string {
	switch w.typ {
	case yesNoType:
		return "yes/no"
	case personType:
		return "a person"
	}
	return between(w.kind.Range())
}

// remarks say what may not be done with a number.
func (w *word) remarks() []string {
	var list []string
	if w.kind.ReadOnly() {
		list = append(list, "read only")
	}
	if w.kind.Secret() {
		list = append(list, "secret")
	}
	return list
}

// pictureTable lists the pictures that the game has.
func pictureTable(game fs.FS) string {
	var b strings.Builder
	b.WriteString("| key | pictures of the game |\n|---|---|\n")
	for _, k := range []pictureKey{cardPicture, sign, portrait} {
		list := gamePictures(game, k)
		if k.drawn {
			list = Drawn() // a portrait would do as well; nobody should wish for it
		}
		fmt.Fprintf(&b, "| `%s` | `%s` |\n", k.key, strings.Join(list, "`, `"))
	}
	return b.String()
}

func between(low, high int) string {
	if low < 0 {
		return fmt.Sprintf("%d..%d", low, high)
	}
	return fmt.Sprintf("%d-%d", low, high)
}

// Vocabulary is all that conditions and effects can say, as plain text.
func Vocabulary() string {
	var b strings.Builder
	b.WriteString("numbers, persons and yes or no:\n")
	for _, w := range words {
		remarks := strings.Join(append([]string{w.span()}, w.remarks()...), ", ")
		fmt.Fprintf(&b, "  %-30s %s (%s)\n", w.form(), w.doc, remarks)
	}
	b.WriteString(`persons: the id of a contender or an official, or nobody
yes or no: yes, no, true, false
conditions: < <= > >= == !=   and, or, not   + -   ( )
effects:
  NUMBER = VALUE, NUMBER += VALUE, NUMBER -= VALUE
  schedule EVENT in ROUNDS
  end ENDING
  each may end with: if CONDITION
warnings that "# check: ok NAME" on the line above silences:
`)
	for _, kind := range Warnings() {
		b.WriteString("  " + kind + "\n")
	}
	return b.String()
}

// Warnings are the kinds of warning, as "# check: ok KIND" names them.
func Warnings() []string {
	return []string{alwaysTrue, crowded, flagUnread, flagUnset, flagUnused, heldByNobody, idTaken, longLesson, longName, longText, neverTrue, noChair, noChooser, noLetter, noPicture,
		noSecretary, noStart, noWayOut, oddBirth, offBand, endless, replaced, sameName, twoGatherings}
}

// Word is one kind of number of the language, for tools that complete or explain.
type Word struct {
	Form             string // as it is written, with nouns in capitals: stance.CONTENDER.ISSUE
	Doc              string
	Kind             rules.RefKind
	ReadOnly, Secret bool
}

// Words lists the numbers of the language in the order of the reference.
func Words() []Word {
	list := make([]Word, len(words))
	for i, w := range words {
		list[i] = Word{w.form(), w.doc, w.kind, w.kind.ReadOnly(), w.kind.Secret()}
	}
	return list
}
