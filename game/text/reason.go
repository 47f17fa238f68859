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

// Part is a summand in a few words, without its number: Stalin’s prestige. Of what
// decided a computer it does not say which way it pulled: Because and VoteReason do.
func (t *Teller) Part(p rules.Part) string { return t.PartTo(p, rules.NoVerb, rules.NoSeat) }

// PartTo is a summand of the odds or price of the verb, as me reads it: your prestige.
// Where every order of a kind starts, it names that kind.
func (t *Teller) PartTo(p rules.Part, v rules.Verb, me rules.Seat) string {
	why := keyOf("why", whyNames[:], int(p.Why))
	if v == rules.Vote && p.Why == rules.WhyLine && me >= 0 && p.Who == rules.Person(me) {
		return t.sayPart(why+".vote.mine", p, me)
	}
	if v == rules.NoVerb {
		return t.sayPart(t.words.first(t.told(why+".because", p)...), p, me)
	}
	return t.sayPart(t.words.first(t.told(why+"."+nameAt(verbNames[:], int(v)), p)...), p, me)
}

// told are the keys for a summand in a family, the most particular first, and then
// those of its cause alone.
func (t *Teller) told(family string, p rules.Part) []string {
	sign := pick(p.N < 0, ".down", ".up")
	why := keyOf("why", whyNames[:], int(p.Why))
	keys := []string{family + sign, family, why + sign, why}
	if c := t.partCase(p); c != "" {
		keys = append([]string{family + "." + c}, keys...)
	}
	return keys
}

// partCase tells a patron from a client, and one’s own gain from that of a client.
func (t *Teller) partCase(p rules.Part) string {
	contender := t.book.IsContender(p.Who)
	switch {
	case p.Why == rules.WhyPatron && contender:
		return "patron"
	case p.Why == rules.WhyGain && p.Who >= 0 && !contender:
		return "his_man"
	}
	return ""
}

func (t *Teller) sayPart(key string, p rules.Part, me rules.Seat) string {
	who := t.personAt("who", p.Who)
	who.mine = me >= 0 && p.Who == rules.Person(me)
	if who.mine {
		key = t.words.first(key+".mine", key)
	}
	return t.words.say(key, places{who})
}

// Because is why a computer gave an order, made an offer, answered or spoke: up to
// three of its reasons, the heaviest first, as what one says of him.
func (t *Teller) Because(do rules.Verb, parts []rules.Part) []string {
	var said []string
	if do == rules.Second || do == rules.Agenda {
		return t.VoteReason(rules.For, parts)
	}
	for _, p := range heaviest(parts) {
		because := keyOf("why", whyNames[:], int(p.Why)) + ".because"
		keys := append(t.told(because+"."+nameAt(verbNames[:], int(do)), p)[:2], t.told(because, p)...)
		said = append(said, t.sayPart(t.words.first(keys...), p, rules.NoSeat))
	}
	return said
}

// VoteReason is why a voter cast the ballot: up to three summands of his leaning, the
// heaviest first, that speak for what he did. A leaning above zero is for the motion.
func (t *Teller) VoteReason(b rules.Ballot, parts []rules.Part) []string {
	return t.VoteReasonOn(b, parts, rules.Motion{Kind: rules.MotionKind(rules.MotionCount), By: rules.NoSeat})
}

// VoteReasonOn is VoteReason with the motion at hand: it then says whether he thinks
// well of its mover or ill of the man it hits and, beside what was known of how he leans,
// that he voted by a conviction of which he had said the contrary.
func (t *Teller) VoteReasonOn(b rules.Ballot, parts []rules.Part, mo rules.Motion, known ...rules.Part) []string {
	kept := make([]rules.Part, 0, len(parts))
	for _, p := range parts {
		if p.N != 0 && (b == rules.Abstain || p.N > 0 == (b == rules.For)) {
			kept = append(kept, p)
		}
	}
	if b == rules.Abstain {
		return t.torn(kept, mo, known)
	}
	var said []string
	for _, p := range heaviest(kept) {
		if why := t.speaks(p, mo, known); !slices.Contains(said, why) {
			said = append(said, why)
		}
	}
	if len(said) == 0 {
		return []string{t.words.say("reason.none", nil)}
	}
	return said
}

// torn is why a man abstains: what pulled most to either side, the heavier first, or that
// nothing pulled enough.
func (t *Teller) torn(parts []rules.Part, mo rules.Motion, known []rules.Part) []string {
	var out []string
	var sides [2]bool
	for _, p := range heaviest(parts) {
		side := pickN(p.N > 0, 0, 1)
		if sides[side] {
			continue
		}
		sides[side] = true
		key := [...]string{"reason.for_it", "reason.against_it"}[side]
		out = append(out, t.words.say(key, places{textAt("why", t.speaks(p, mo, known))}))
	}
	return append([]string{t.words.say(pick(sides[0] && sides[1], "reason.torn", "reason.unmoved"), nil)}, out...)
}

// speaks is a summand as what one says of the voter: fears Stalin’s lead.
func (t *Teller) speaks(p rules.Part, mo rules.Motion, known []rules.Part) string {
	why := keyOf("why", whyNames[:], int(p.Why))
	side := why + pick(p.N > 0, ".for", ".against")
	is := t.voteCase(p, mo)
	if hidden(p, known) {
		is = "hidden"
	}
	keys := append([]string{side + "." + is, side}, t.told(why+".vote", p)...)
	return t.sayPart(t.words.first(keys...), p, rules.NoSeat)
}

// hidden reports whether he voted by his own line while he was known to stand for the other.
func hidden(p rules.Part, known []rules.Part) bool {
	return p.Why == rules.WhyLine && slices.ContainsFunc(known, func(k rules.Part) bool {
		return k.Why == rules.WhyLine && k.N != 0 && k.N > 0 != (p.N > 0)
	})
}

// voteCase tells apart what a summand means by the motion it is about.
func (t *Teller) voteCase(p rules.Part, mo rules.Motion) string {
	switch {
	case p.Why == rules.WhyRegard && mo.Kind == rules.AcceptResignation:
		return "loser" // the man who would go
	case p.Why == rules.WhyRegard && mo.By >= 0:
		return pick(p.Who == rules.Person(mo.By), "mover", "loser")
	case p.Why == rules.WhyLine && mo.Kind != rules.MoveLine && mo.By >= 0:
		return "person"
	case p.Why == rules.WhySelf && (mo.Kind == rules.MovePost || mo.Kind == rules.AcceptResignation):
		return "post"
	}
	return either(t.partCase(p), unknown)
}

// heaviest are the summands that weigh most, at most three.
func heaviest(parts []rules.Part) []rules.Part {
	list := slices.Clone(parts)
	slices.SortStableFunc(list, func(a, b rules.Part) int { return size(b) - size(a) })
	return list[:min(len(list), mostReasons)]
}

func size(p rules.Part) int { return max(int(p.N), -int(p.N)) }

// Mind is why somebody gains by a move or minds it, in a few words.
func (t *Teller) Mind(m rules.Mind) string {
	if m.Break {
		return t.words.say("why.pledge.breaks", nil)
	}
	why := keyOf("why", whyNames[:], int(m.Why))
	key := t.words.first(why+pick(m.Gains, ".gains", ".minds"), why+pick(m.Gains, ".up", ".down"), why)
	return t.words.say(key, places{{name: "who", absent: true}})
}
