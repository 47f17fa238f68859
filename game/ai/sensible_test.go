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
