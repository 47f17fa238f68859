package ai

import (
	"strings"

	"afterlenin/game/rules"
)

// Style is how a computer player plays: how well, and in what temper. Only the
// simulator's restricted players have a Persona or go Without some verbs.
type Style struct {
	Level   Level
	Temper  Temper
	Persona Persona
	Without Verbs
}

// Level is how carefully a computer player looks.
type Level uint8

// The levels, from the weakest.
const (
	Random   Level = iota // any legal move
	Beginner              // takes any order that seems worth its price, and never thinks of pledges
	Easy                  // weighs what each move would change, carelessly, and seldom thinks of pledges
	Normal                // weighs it with care
	Hard                  // tries the best of it in imagined worlds
)

// Temper is what a computer player wants besides winning.
type Temper uint8

// The tempers.
const (
	Free       Temper = iota // plays to win
	Historical               // leans to what the man did
	Ruthless                 // plays to win, and counts no cost to others
	Faithful                 // does what the man did: only the simulator has it
)

// levelWords and temperWords are the words of settings and of the command line.
var (
	levelWords  = [...]string{Random: "random", Beginner: "beginner", Easy: "easy", Normal: "normal", Hard: "hard"}
	temperWords = [...]string{Free: "free", Historical: "historical", Ruthless: "ruthless", Faithful: "faithful"}
)

// Levels is every level, from the weakest.
func Levels() []Level {
	list := make([]Level, len(levelWords))
	for i := range list {
		list[i] = Level(i)
	}
	return list
}

// Tempers is every temper.
func Tempers() []Temper {
	list := make([]Temper, len(temperWords))
	for i := range list {
		list[i] = Temper(i)
	}
	return list
}

// TempersToChoose is every temper that a seat can be given in a game.
func TempersToChoose() []Temper { return Tempers()[:Faithful] }

// looksBack reports whether a player of the temper leans to what the man did.
func (t Temper) looksBack() bool { return t == Historical || t == Faithful }

// String is the level's word.
func (l Level) String() string { return levelWords[l] }

// String is the temper's word.
func (t Temper) String() string { return temperWords[t] }

// String is the style as settings write it: "normal", "normal-historical", "random",
// "normal-greedy", "normal-without-court-attack".
func (s Style) String() string {
	words := []string{s.Level.String()}
	if s.Temper != Free && s.Level != Random {
		words = append(words, s.Temper.String())
	}
	if s.Persona != Full {
		words = append(words, s.Persona.String())
	}
	if s.Without != 0 {
		words = append(words, "without")
	}
	for v := rules.NoVerb; int(v) < rules.VerbCount; v++ {
		if s.Without.Has(v) {
			words = append(words, VerbWord(v))
		}
	}
	return strings.Join(words, "-")
}

// ParseStyle reads what String wrote; the temper may be left out.
func ParseStyle(w string) (Style, bool) {
	words := strings.Split(w, "-")
	var s Style
	if !oneOf(Levels(), words[0], &s.Level) {
		return Style{}, false
	}
	words = words[1:]
	if len(words) > 0 && words[0] != temperWords[Free] && s.Level != Random && oneOf(Tempers(), words[0], &s.Temper) {
		words = words[1:]
	}
	if len(words) > 0 && oneOf(Personas(), words[0], &s.Persona) {
		words = words[1:]
	}
	if len(words) == 0 {
		return s, true
	}
	for _, word := range words[1:] {
		v := verbOf(word)
		if !mayForbid(v) {
			return Style{}, false
		}
		s.Without = s.Without.With(v)
	}
	return s, words[0] == "without" && s.Without != 0
}

// oneOf finds the word's value in a list.
func oneOf[T interface{ String() string }](list []T, word string, into *T) bool {
	for _, x := range list {
		if x.String() == word {
			*into = x
			return true
		}
	}
	return false
}

func verbOf(word string) rules.Verb {
	for v := rules.NoVerb + 1; int(v) < rules.VerbCount; v++ {
		if VerbWord(v) == word {
			return v
		}
	}
	return rules.NoVerb
}

// Styles is every style that a seat can be given in a game.
func Styles() []Style {
	list := []Style{{Level: Random}}
	for _, level := range Levels()[1:] {
		for _, temper := range TempersToChoose() {
			list = append(list, Style{Level: level, Temper: temper})
		}
	}
	return list
}
