package ai_test

import (
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// Nobody tries to win a man over with odds of fewer than fifteen of a hundred, though such men are there; with better ones they do.
func TestNobodyTriesTheHopeless(t *testing.T) {
	b := campaign(t)
	tried, could := 0, 0
	watch(t, games{12, ai.Style{Level: ai.Normal}}, func(seed uint64, o *rules.Observation, d ai.Decision) {
		for _, m := range b.Legal(o, nil) {
			if m.Do == rules.WinOver && b.Forecast(o, m).Odds < 15 {
				could++
				break
			}
		}
		if d.Move.Do != rules.WinOver {
			return
		}
		tried++
		if odds := b.Forecast(o, d.Move).Odds; odds < 15 {
			t.Errorf("seed %d, round %d: %s at %d of 100", seed, o.Table.Round+1, b.MoveText(d.Move), odds)
		}
	})
	if tried < 50 || could < 50 {
		t.Errorf("%d tries, and %d orders where a hopeless one was open: too few to tell", tried, could)
	}
}

// Whoever has put a line that was carried, or seconded it, does not speak against the line in the hall of the same round; others do.
func TestNobodyUnsaysHisOwnLine(t *testing.T) {
	own, others, won := 0, 0, 0
	for _, temper := range []ai.Temper{ai.Free, ai.Historical} {
		watch(t, games{40, ai.Style{Level: ai.Normal, Temper: temper}}, func(seed uint64, o *rules.Observation, d ai.Decision) {
			if d.Move.Do != rules.Speak {
				return
			}
			his := false
			for _, m := range o.Table.Motions[:o.Table.MotionsN] {
				his = his || m.Kind == rules.MoveLine && m.Result == rules.Carried && (m.By == o.Me || m.Seconds.Has(o.Me))
			}
			if his {
				won++
			}
			switch against := rules.Speech(d.Move.A) == rules.SpeakAgainst; {
			case against && his:
				own++
				t.Errorf("seed %d, round %d: seat %d speaks against the line that he has carried", seed, o.Table.Round+1, o.Me)
			case against:
				others++
			}
		})
	}
	if others < 20 || won < 20 {
		t.Errorf("%d speeches against the line, %d men who had carried theirs: too few to tell", others, won)
	}
}

// Whoever has seconded a motion, or taken it from the chair, does not abstain when it is voted on.
func TestWhoSecondsDoesNotAbstain(t *testing.T) {
	b := campaign(t)
	voted, abstained := 0, 0
	watch(t, games{40, ai.Style{Level: ai.Normal}}, func(seed uint64, o *rules.Observation, d ai.Decision) {
		if d.Move.Do != rules.Vote {
			return
		}
		if rules.Ballot(d.Move.A) == rules.Abstain {
			abstained++
		}
		if m := o.Table.Motions[o.Table.Motion]; !m.Seconds.Has(o.Me) && b.Took(&o.Table, int(o.Table.Motion)) != o.Me {
			return
		}
		voted++
		if free := len(b.Legal(o, nil)) == 3; free && rules.Ballot(d.Move.A) == rules.Abstain {
			t.Errorf("seed %d, round %d: seat %d abstains on what he has brought to the vote", seed, o.Table.Round+1, o.Me)
		}
	})
	if voted < 100 || abstained < 20 {
		t.Errorf("%d votes by those who had seconded, %d abstentions: too few to tell", voted, abstained)
	}
}

// Nobody draws delegations away from what he believes by a lever of his own, argues for where he stands and steps the other way
// in the same round, or moves the regime away from his views when neither country nor ambition asks for it, history or not.
// Levers that draw delegations, steps on what was argued and such lines there are.
func TestNobodyWorksAgainstHimself(t *testing.T) {
	b := campaign(t)
	drew, argued, moved := 0, 0, 0
	for _, temper := range []ai.Temper{ai.Free, ai.Historical} {
		watch(t, games{30, ai.Style{Level: ai.Normal, Temper: temper}}, func(seed uint64, o *rules.Observation, d ai.Decision) {
			wrong := false
			switch m := d.Move; {
			case m.Do == rules.Use:
				pull := 0
				for i, by := range b.Draws(&b.Levers[m.A].Ways[m.B]) {
					pull += by * int(b.Contenders[o.Me].Conviction[i])
					drew += max(by, -by)
				}
				wrong = pull < 0
			case m.Do == rules.Shift || m.Do == rules.Argue:
				for _, x := range o.Hand.Orders[:o.Hand.OrdersN] {
					if x.Do != m.Do && (x.Do == rules.Shift || x.Do == rules.Argue) && x.A == m.A {
						argued++
						step := x.B
						if m.Do == rules.Shift {
							step = m.B
						}
						wrong = int(o.Table.Men[o.Me].Stance[m.A]-o.Table.Lines[m.A])*int(step) < 0
					}
				}
			case m.Do == rules.Propose && rules.MotionKind(m.A) == rules.MoveLine && b.Issues[m.B].Regime:
				moved++
				wrong = deniesHimself(b, o, m, temper)
			}
			if wrong {
				t.Errorf("seed %d, round %d: %s", seed, o.Table.Round+1, b.MoveText(d.Move))
			}
		})
	}
	if drew == 0 || argued == 0 || moved < 20 {
		t.Errorf("drawn %d, stepped where argued %d, %d lines on the regime: too few to tell", drew, argued, moved)
	}
}

// deniesHimself reports whether a line would be moved away from a man's views, and from what he stood for then if he looks back,
// though neither country nor ambition asks for it.
func deniesHimself(b *rules.Book, o *rules.Observation, m rules.Move, temper ai.Temper) bool {
	him, step := &b.Contenders[o.Me], int(m.C)-int(o.Table.Lines[m.B])
	toward := func(place int8) bool { return step*(int(place)-int(o.Table.Lines[m.B])) > 0 }
	if toward(him.Conviction[m.B]) || temper == ai.Historical && toward(him.History[o.Table.Round][m.B]) || step*int(o.Table.Pressure[m.B]) > 0 {
		return false
	}
	s := rules.State{Table: o.Table}
	s.Hands[o.Me] = o.Hand
	return !b.AmbitionHangsOn(&s, o.Me, []rules.Delta{{Ref: rules.Ref{Kind: rules.RefLine, A: int8(m.B)}, N: int16(step)}})
}
