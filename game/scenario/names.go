package scenario

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// names knows every id of a scenario: for each noun its ids in order.
type names struct {
	of   map[string][]string
	gone map[string]string // NOUN.ID of what the extended scenario had: why it is not here
}

// hint says on a problem why an id is unknown: it was there and is no more, or another was meant.
func (n *names) hint(p *Problem, noun, id string) {
	for _, table := range []string{noun, "contender", "official"} {
		if why := n.gone[table+"."+id]; why != "" && (table == noun || noun == "person") {
			p.Hint = why
			return
		}
	}
	other := map[string]string{"contender": "official", "official": "contender"}[noun]
	if other != "" && n.index(other, id) >= 0 {
		p.Hint = fmt.Sprintf("%q is %s; %s must stand here", id, aOrAn(other), aOrAn(noun))
		return
	}
	p.mean(id, n.of[noun])
}

func aOrAn(noun string) string {
	if strings.ContainsAny(noun[:1], "aeiou") {
		return "an " + noun
	}
	return "a " + noun
}

// nouns are the named tables, in the order in which a scenario is written out.
var nouns = []string{"act", "issue", "country", "trait", "contender", "ambition", "official", "post", "bloc",
	"gathering", "flag", "document", "lever", "precedent", "pledge", "tie", "event", "ending", "codex", "lesson", "past", "debrief"}

// precedentIDs are the precedents in the order of package rules.
var precedentIDs = []string{"faction_ban", "recantation", "removal", "expulsion", "police", "exile"}

// reserved are the words of the language, which no person may be called.
var reserved = []string{"nobody", "yes", "no", "true", "false", "and", "or", "not", "if", "in", "schedule", "end", "round", "gathering", "every"}

var idForm = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

const mostID = 40

// collect reads the ids off the tree and reports those that are none.
func collect(r *report, root *node) *names {
	n := &names{of: map[string][]string{}}
	for _, noun := range nouns {
		table := root.member(noun)
		if table == nil || table.kind != tableNode {
			continue
		}
		n.of[noun] = slices.Clone(table.keys)
		for _, id := range table.keys {
			checkID(r, id, table.members[id])
		}
	}
	n.of["person"] = slices.Concat(n.of["contender"], n.of["official"])
	n.of["filler"] = slices.Concat([]string{"politburo", "plenum"}, n.of["post"])
	n.of["precedent"] = precedentIDs
	n.checkPeople(r, root)
	return n
}

func checkID(r *report, id string, at *node) {
	if !idForm.MatchString(id) || len(id) > mostID {
		r.errorAt(at.keySpot(), "the id %q is not allowed: an id has small letters, digits and _, begins with a letter and has at most %d characters", id, mostID)
	}
}

func (n *names) checkPeople(r *report, root *node) {
	for _, noun := range []string{"contender", "official"} {
		for _, id := range n.of[noun] {
			at := root.members[noun].members[id].keySpot()
			if slices.Contains(reserved, id) {
				r.errorAt(at, "nobody can be called %q: it is a word of the language of conditions", id)
			}
			if noun == "official" && slices.Contains(n.of["contender"], id) {
				r.errorAt(at, "%q is a contender already: a person has one table", id)
			}
		}
	}
	for _, id := range n.of["post"] {
		if id == "politburo" || id == "plenum" {
			r.errorAt(root.members["post"].members[id].keySpot(), "a post cannot be called %q: filled_by = %q means the body of that name", id, id)
		}
	}
}

// index is the number of an id among those of its noun, or -1.
func (n *names) index(noun, id string) int { return slices.Index(n.of[noun], id) }

// called is how messages name a noun.
func called(noun string) string {
	switch noun {
	case "country":
		return "meter of the country"
	case "filler":
		return "body or post"
	case "codex":
		return "codex entry"
	case "debrief":
		return "question of the debrief"
	}
	return strings.ReplaceAll(noun, "_", " ")
}
