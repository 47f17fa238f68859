package ai

import (
	"testing"

	"afterlenin/game/rules"
)

// What a few imagined worlds like a little better is luck as often as not: judgement is overruled
// for what is clearly better. Most is asked before a man keeps his hands in his lap who has plenty to
// spend, and more of a ballot than of an order.
func TestJudgementIsOverruledForWhatIsClearlyBetter(t *testing.T) {
	b := Campaign(t)
	var x *search
	decides := func(judged, tried rules.Move, ahead int) rules.Move {
		x.first = Decision{Move: judged}
		x.list = []candidate{{move: tried, seen: 1}, {move: judged, seen: 1}}
		x.list[0].sum[inOffice] = ahead
		return x.decided().Move
	}
	least := func(judged, tried rules.Move) int { // from how much on judgement is overruled
		for ahead := 0; ahead <= 1000; ahead += 5 {
			if decides(judged, tried, ahead) == tried {
				return ahead
			}
		}
		return 1 << 20
	}

	s := b.Start(1)
	o := untilPhase(t, b, &s, rules.Orders)
	p := New(b, Style{Level: Hard}, 1)
	p.list(&o, p.imagine(&o))
	x = p.searcher()
	x.about = o
	one, other, seal := p.moves[0], p.moves[1], rules.Move{By: o.Me, Do: rules.Seal}
	order := least(one, other)
	x.about.Hand.Patronage = plenty - 1
	poor := least(one, seal)
	x.about.Hand.Patronage = plenty
	rich := least(one, seal)
	if order == 0 || poor <= order || rich <= poor {
		t.Errorf("another order must come out %d better, none %d, and none with plenty in hand %d", order, poor, rich)
	}

	o = untilPhase(t, b, &s, rules.RollCall)
	p.list(&o, p.imagine(&o))
	x.about = o
	if ballot := least(vote(o.Me, rules.For), vote(o.Me, rules.Against)); ballot <= order || ballot > 1000 {
		t.Errorf("another ballot must come out %d better, another order %d", ballot, order)
	}
}

func vote(by rules.Seat, b rules.Ballot) rules.Move {
	return rules.Move{By: by, Do: rules.Vote, A: int16(b)}
}

// untilPhase plays on by judgement until somebody has to decide in the phase.
func untilPhase(t *testing.T, b *rules.Book, s *rules.State, phase rules.Phase) rules.Observation {
	t.Helper()
	p := New(b, Style{Level: Normal}, 1)
	for s.Table.Phase != rules.Over {
		o := b.Observe(s, s.Table.Turn.First())
		if s.Table.Phase == phase {
			return o
		}
		if no := b.Apply(s, p.Decide(&o).Move, nil); no != nil {
			t.Fatal(no)
		}
	}
	t.Fatal("the game was over before")
	return rules.Observation{}
}
