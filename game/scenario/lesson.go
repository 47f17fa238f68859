package scenario

import (
	"slices"
	"strings"

	"afterlenin/game/rules"
)

// Places are the words for what a lesson can point at, besides the nouns of the scenario
// and the orders. Each is a thing of the screens.
func Places() []string {
	return []string{"ambitions", "choices", "clients", "codex", "coming", "ballots", "blocs", "committee", "count", "country", "known",
		"ledgers", "lines", "log", "mine", "motions", "next", "offers", "orders", "patronage", "pledges", "posts", "precedents", "preview", "reveal",
		"seal", "sealed", "seats", "secret", "speeches", "table", "votes"}
}

// placeNouns are the nouns that a lesson can point at: post.ID, seat.ID ...
var placeNouns = map[string]string{"seat": "contender", "post": "post", "bloc": "bloc", "line": "issue", "country": "country",
	"precedent": "precedent", "gathering": "gathering", "share": "contender"}

// Ends are what ends a lesson. "order." and "open." are followed by a word.
func Ends() []string { return []string{"seen", "asked", "passed", "orders", "sealed"} }

// openable are the screens whose opening can end a lesson.
var openable = []string{"orders", "pledges", "dossier", "log", "codex"}

func (w *writer) lessons(b *rules.Book) {
	for i := range w.raw.Lessons {
		l := &w.raw.Lessons[i]
		lesson := rules.Lesson{ID: l.id, Text: l.Text.s, Until: l.Until.s, For: rules.Seat(l.For.index), Round: -1, Phase: l.Phase.s,
			Enough: l.Enough.yes}
		if l.Round.given() {
			lesson.Round = l.Round.n - 1
		}
		for _, at := range l.At {
			lesson.At = append(lesson.At, at.s)
		}
		b.Lessons = append(b.Lessons, lesson)
	}
}

func (j *judge) lessons() {
	for i := range j.raw.Lessons {
		l := &j.raw.Lessons[i]
		for _, at := range l.At {
			j.place(at)
		}
		j.end(l)
		if n := len([]rune(l.Text.s)); n > mostWords {
			j.warnAt(l.Text.spot(), longLesson, "the lesson %q has %d letters: nobody reads more than two short sentences, %d at most", l.id, n, mostWords)
		} else if n := Sentences(l.Text.s); n > mostSentences {
			j.warnAt(l.Text.spot(), longLesson, "the lesson %q has %d sentences: nobody reads more than two short ones", l.id, n)
		}
		if l.Round.given() && j.raw.Head.Rounds.given() && l.Round.n > j.raw.Head.Rounds.n {
			j.beyond(l.Round.spot(), "the lesson %q is for round %d, and the scenario has %d", l.id, l.Round.n, j.raw.Head.Rounds.n)
		}
	}
}

// place checks what a lesson points at.
func (j *judge) place(at text) {
	if !at.given() {
		return
	}
	noun, id, dotted := strings.Cut(at.s, ".")
	if !dotted {
		if !slices.Contains(Places(), at.s) {
			j.errorAt(at.spot(), "a lesson cannot point at %q", at.s).mean(at.s, Places())
		}
		return
	}
	legal := rules.OrderWords()
	if noun != "order" {
		of, known := placeNouns[noun]
		if !known {
			j.errorAt(at.spot(), "a lesson cannot point at %q: before the point stands order, %s", at.s, listed(nounWords())).mean(noun, append(nounWords(), "order"))
			return
		}
		legal = j.names.of[of]
	}
	if !slices.Contains(legal, id) {
		j.errorAt(at.spot(), "there is no %s %q to point at", noun, id).mean(id, legal)
	}
}

func nounWords() []string {
	var list []string
	for noun := range placeNouns {
		list = append(list, noun)
	}
	slices.Sort(list)
	return list
}

// end checks what ends a lesson.
func (j *judge) end(l *rawLesson) {
	if !l.Until.given() {
		return
	}
	word, of, dotted := strings.Cut(l.Until.s, ".")
	legal := append(Ends(), "order.court", "open.log")
	switch {
	case dotted && word == "order":
		if !slices.Contains(rules.OrderWords(), of) {
			j.errorAt(l.Until.spot(), "there is no order %q", of).mean(of, rules.OrderWords())
		}
	case dotted && word == "open":
		if !slices.Contains(openable, of) {
			j.errorAt(l.Until.spot(), "there is no screen %q that a lesson can wait for", of).mean(of, openable)
		}
	case !slices.Contains(Ends(), l.Until.s):
		j.errorAt(l.Until.spot(), "a lesson cannot end with %q: %s", l.Until.s, listed(legal)).mean(l.Until.s, legal)
	case l.Enough.yes && l.Until.s != "seen":
		j.errorAt(l.Until.spot(), "the lesson %q offers to finish, so it ends with its own button", l.id)
	case l.Until.s == "asked" && len(l.At) == 0:
		j.errorAt(l.Until.spot(), "the lesson %q waits until something is asked, and points at nothing", l.id)
	}
}
