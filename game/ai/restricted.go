package ai

import (
	"strings"

	"afterlenin/game/rules"
)

// Restricted players measure what an order or a habit is worth: one of them is put
// among full players. They are no styles for people to choose.

// Verbs is a set of verbs. The zero value is none.
type Verbs uint32

// Only is the set of one verb.
func Only(v rules.Verb) Verbs { return 1 << v }

// Has reports whether v is in the set.
func (s Verbs) Has(v rules.Verb) bool { return s>>v&1 == 1 }

// With is the set and v.
func (s Verbs) With(v rules.Verb) Verbs { return s | Only(v) }

// Persona is a habit that overrules a player's judgement.
type Persona uint8

// The personas.
const (
	Full     Persona = iota // judges freely
	Loner                   // never pledges anything
	Attacker                // attacks and accuses whenever he may
	Greedy                  // sees nothing but the office he would have at once
	Courtier                // courts a bloc whenever he may
	personas
)

var personaWords = [personas]string{"full", "loner", "attacker", "greedy", "courtier"}

// Personas is every persona but that of a full player.
func Personas() []Persona { return []Persona{Loner, Attacker, Greedy, Courtier} }

// String is the word of the persona in a style: "loner".
func (p Persona) String() string { return personaWords[p] }

// VerbWord is a verb's word in the text form of moves.
func VerbWord(v rules.Verb) string {
	return strings.Fields(new(rules.Book).MoveText(rules.Move{Do: v}))[1]
}

// mayForbid reports whether a style can do without the verb: every game comes to its
// end without orders and pledges.
func mayForbid(v rules.Verb) bool { return v.IsOrder() || v == rules.Offer || v == rules.Notice }

// forbids reports whether the style never makes the move.
func (s Style) forbids(m rules.Move) bool {
	pledges := m.Do == rules.Offer || m.Do == rules.Answer && m.B == 1
	return s.Without.Has(m.Do) || s.Persona == Loner && pledges
}

// open keeps the moves that the style may make.
func (s Style) open(moves []rules.Move) []rules.Move {
	if s.Without == 0 && s.Persona != Loner {
		return moves
	}
	kept := moves[:0]
	for _, m := range moves {
		if !s.forbids(m) {
			kept = append(kept, m)
		}
	}
	return kept
}

// habit is what a persona adds to the worth of an order: more than any order is worth.
const habit = 100_000

func (s Style) urge(m rules.Move) int {
	accuses := m.Do == rules.Propose && rules.MotionKind(m.A) >= rules.Censure && rules.MotionKind(m.A) <= rules.Removal
	switch {
	case s.Persona == Attacker && (m.Do == rules.Attack || accuses):
		return habit
	case s.Persona == Courtier && m.Do == rules.Court:
		return habit
	}
	return 0
}
