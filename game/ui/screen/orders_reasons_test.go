package screen

import (
	"testing"

	"afterlenin/game/rules"
)

// While something asked before is not answered, a lock names a reason only if that holds with
// every answer that is open there.
func TestALockNamesNoReasonOfAnotherQuestion(t *testing.T) {
	named, left := 0, 0
	for _, e := range []*evening{newEvening(t, 5, 3).orders(3, 5), newEvening(t, 3, 0).orders(0, 2), newEvening(t, 4, 5).orders(5, 8)} {
		s := e.scene(e.m.Waiting().Seat, englishWords())
		for _, v := range []rules.Verb{rules.Appoint, rules.Argue, rules.Attack, rules.Offer} {
			p := reasoning(t, s, Desk{Verb: v})
			if len(p.questions) < 2 {
				continue
			}
			for _, x := range p.questions[1].Values {
				switch {
				case x.Open:
				case p.whyOf(&x) == p.say("ui.orders.choose_before"):
					left++
				default:
					named++
					p.holdsWith(t, x)
				}
			}
		}
	}
	if named == 0 || left == 0 {
		t.Errorf("%d reasons are named, %d wait for an answer", named, left)
	}
}

func reasoning(t *testing.T, s *Scene, d Desk) *ordering {
	s.Desk = d
	return newOrdering(newTestBuilder(t), s)
}

// holdsWith checks that a value of the second question has its reason whatever is the first.
func (p *ordering) holdsWith(t *testing.T, x Value) {
	t.Helper()
	for _, first := range p.questions[0].Values {
		if !first.Open {
			continue
		}
		d := Desk{Verb: p.d.Verb, Filled: [4]bool{true}}
		d.Move.A = first.N
		for _, then := range Ask(p.s.Book, &p.s.Obs, d)[1].Values {
			if got := p.whyOf(&then); then.N == x.N && got != p.whyOf(&x) {
				t.Errorf("verb %d, value %d is closed because %q, but with %d because %q", d.Verb, x.N, p.whyOf(&x), first.N, got)
			}
		}
	}
}
