package text

import (
	"slices"

	"afterlenin/game/rules"
)

// mostReasons is how many reasons stand under a vote.
const mostReasons = 3

// Why is a cause in a few words.
func (t *Teller) Why(w rules.Why) string {
	return t.words.say(keyOf("why", whyNames[:], int(w)), places{{name: "who", absent: true}})
}

// Part is a summand in a few words, without its number: Stalin’s prestige.
func (t *Teller) Part(p rules.Part) string { return t.PartTo(p, rules.NoVerb, rules.NoSeat) }

// PartTo is a summand of the odds or price of the verb, as me reads it: your prestige.
// Where every order of a kind starts, it names that kind.
func (t *Teller) PartTo(p rules.Part, v rules.Verb, me rules.Seat) string {
	why := keyOf("why", whyNames[:], int(p.Why))
	sign := pick(p.N < 0, ".down", ".up")
	key := t.words.first(why+"."+nameAt(verbNames[:], int(v)), why+sign, why)
	who := t.personAt("who", p.Who)
	who.mine = me >= 0 && p.Who == rules.Person(me)
	return t.words.say(key, places{who})
}

// VoteReason is why a voter cast the ballot: up to three summands of his leaning, the
// heaviest first, that speak for what he did. A leaning above zero is for the motion.
func (t *Teller) VoteReason(b rules.Ballot, parts []rules.Part) []string {
	speaks := func(p rules.Part) bool {
		return b == rules.Abstain || p.N > 0 == (b == rules.For)
	}
	kept := make([]rules.Part, 0, len(parts))
	for _, p := range parts {
		if p.N != 0 && speaks(p) {
			kept = append(kept, p)
		}
	}
	slices.SortStableFunc(kept, func(a, b rules.Part) int { return size(b) - size(a) })
	var said []string
	for _, p := range kept[:min(len(kept), mostReasons)] {
		said = append(said, t.PartTo(p, rules.Vote, rules.NoSeat))
	}
	if len(said) == 0 {
		return []string{t.words.say("reason.none", nil)}
	}
	return said
}

func size(p rules.Part) int { return max(int(p.N), -int(p.N)) }

// Mind is why somebody gains by a move or minds it, in a few words.
func (t *Teller) Mind(m rules.Mind) string {
	why := keyOf("why", whyNames[:], int(m.Why))
	key := t.words.first(why+pick(m.Gains, ".gains", ".minds"), why+pick(m.Gains, ".up", ".down"), why)
	return t.words.say(key, places{{name: "who", absent: true}})
}
