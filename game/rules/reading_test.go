package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// The more a paper takes from a man when it is read aloud, the less others expect him to vote
// for that; whom it would give a lost vote nobody expects to.
func TestWhoLosesByAReadingIsNotExpectedToVoteForIt(t *testing.T) {
	b := book(t, "after_lenin")
	s := b.Start(1)
	motion := rules.Motion{Kind: rules.ReadDocument, By: -1}
	odds := map[string]int{}
	for p, man := range b.Contenders {
		motion.By = rules.Seat((p + 1) % len(b.Contenders))
		o := b.Observe(&s, rules.Seat((p+2)%len(b.Contenders)))
		parts := b.Lean(&o, rules.Person(p), motion)
		for _, part := range parts.All() {
			if part.Why == rules.WhyDocument {
				odds[man.ID] = int(part.N)
			}
		}
		if man.ID == "stalin" && rules.VoteOdds(parts.Sum()) > 10 {
			t.Errorf("Stalin votes for the letter against him with %d of 100", rules.VoteOdds(parts.Sum()))
		}
	}
	for _, pair := range [][2]string{{"stalin", "zinoviev"}, {"zinoviev", "trotsky"}, {"kamenev", "bukharin"}, {"bukharin", "tomsky"}} {
		if odds[pair[0]] >= odds[pair[1]] {
			t.Errorf("the letter weighs %d with %s and %d with %s", odds[pair[0]], pair[0], odds[pair[1]], pair[1])
		}
	}
}

// To be named is no ground to vote for a reading: whom it costs neither prestige nor a vote, as it
// does not cost Stalin that Kamenev's note is read, is not moved by it either way.
func TestToBeNamedIsNoGroundForAReading(t *testing.T) {
	b := book(t, "after_lenin")
	s := b.Start(1)
	free := 0
	for d := range b.Documents {
		for p := range b.Contenders {
			o := b.Observe(&s, rules.Seat((p+2)%len(b.Contenders)))
			parts := b.Lean(&o, rules.Person(p), rules.Motion{Kind: rules.ReadDocument, By: rules.Seat((p + 1) % len(b.Contenders)), B: int8(d)})
			named := false
			for _, part := range parts.All() {
				named = named || part.Why == rules.WhyDocument
				if part.Why == rules.WhyDocument && part.N >= 0 {
					t.Errorf("%s leans by %d for the paper that names him", b.Contenders[p].ID, part.N)
				}
			}
			if b.Documents[d].Named.Has(rules.Seat(p)) && !named {
				free++
			}
		}
	}
	if free == 0 {
		t.Error("every reading costs everybody whom it names: too few to tell")
	}
}
