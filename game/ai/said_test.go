package ai_test

import (
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// Whoever votes says why: for what speaks on his side, each thing once, and of a pledge only
// where there is one. Levels that slip, those that look back and those that search differ in
// how they come to it.
func TestVotesComeWithReasons(t *testing.T) {
	b := campaign(t)
	feuds := 0
	for seed, style := range []ai.Style{{Level: ai.Normal}, {Level: ai.Beginner}, {Level: ai.Normal, Temper: ai.Historical}, {Level: ai.Normal, Temper: ai.Faithful}, {Level: ai.Hard, Temper: ai.Historical}} {
		if testing.Short() && style.Level == ai.Hard {
			continue
		}
		x := newTable(b, uint64(seed+8), everybody(style))
		x.watch = func(o *rules.Observation, d ai.Decision) {
			if d.Move.Do == rules.Vote {
				feuds += giveReasons(t, b, o, d)
			}
		}
		x.play(t)
	}
	if feuds == 0 {
		t.Error("no quarrel or alliance of history was ever a reason")
	}
}

// giveReasons checks the reasons of one vote, and counts the ties of history among them.
func giveReasons(t *testing.T, b *rules.Book, o *rules.Observation, d ai.Decision) (ties int) {
	t.Helper()
	ballot := rules.Ballot(d.Move.A)
	if len(d.Reasons) == 0 && ballot != rules.Abstain || len(d.Reasons) > 3 {
		t.Errorf("%s has %d reasons", b.MoveText(d.Move), len(d.Reasons))
	}
	for i, r := range d.Reasons {
		if ballot != rules.Abstain && r.N > 0 != (ballot == rules.For) || r.N == 0 {
			t.Errorf("%s because of %+v", b.MoveText(d.Move), r)
		}
		for _, other := range d.Reasons[:i] {
			if r.Why == other.Why && r.Who == other.Who || ballot == rules.Abstain && r.N > 0 == (other.N > 0) {
				t.Errorf("%s because of %+v and of %+v", b.MoveText(d.Move), other, r)
			}
		}
		switch r.Why {
		case rules.WhyPledge:
			if !bound(o, r.Who) {
				t.Errorf("%s because of a pledge that is none: %+v", b.MoveText(d.Move), r)
			}
		case rules.WhyEnemy, rules.WhyFallen:
			t.Errorf("%s because of %+v, which no vote knows of", b.MoveText(d.Move), r)
		case rules.WhyFeud, rules.WhyAlly:
			ties++
		}
	}
	return ties
}

// bound reports whether the observer has a pledge with the man.
func bound(o *rules.Observation, who rules.Person) bool {
	for i := range o.Pledges {
		if q := &o.Pledges[i]; q.Live == rules.Binding && q.Has(o.Me) && rules.Person(q.Partner(o.Me)) == who {
			return true
		}
	}
	return false
}

// An answer to an event says what decided it, also where every answer costs something: then
// what the next best would cost besides.
func TestAnswersSayWhatTheyAreFor(t *testing.T) {
	b := campaign(t)
	answers, spared, empty := 0, 0, 0
	watch(t, games{8, ai.Style{Level: ai.Normal}}, func(_ uint64, o *rules.Observation, d ai.Decision) {
		if d.Move.Do != rules.Choose || len(b.Events[d.Move.A].Choices) < 2 {
			return
		}
		answers++
		switch r := d.Reasons; {
		case len(r) == 0 || r[0].N == 0:
			t.Errorf("%s for no reason", b.MoveText(d.Move))
		case r[0].N < 0 && r[0].Who == rules.Nobody:
			spared++
		case r[0].N < 0:
			empty++
		}
	})
	if answers < 300 || spared == 0 || empty > 0 {
		t.Errorf("of %d answers %d say what they spare, and %d nothing but that all cost something", answers, spared, empty)
	}
}
