package ai_test

import (
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// What a man who refuses a pledge says he would agree to, he agrees to when it is
// offered in its place.
func TestACounterOfferIsMeant(t *testing.T) {
	b := campaign(t)
	x := newTable(b, 5, everybody(ai.Style{Level: ai.Normal}))
	refusals, meant := 0, 0
	x.watch = func(o *rules.Observation, _ ai.Decision) {
		if o.Table.Phase != rules.Orders || o.Hand.OrdersN > 0 {
			return
		}
		for _, m := range b.Legal(o, nil) {
			if m.Do == rules.Offer && m.D == 0 {
				no, would := bargain(t, x.s, b, m)
				refusals += no
				meant += would
			}
		}
	}
	x.until = func() bool { return meant >= 10 }
	x.play(t)
	if meant < 10 {
		t.Errorf("%d refusals, and %d counter-offers", refusals, meant)
	}
}

// bargain makes the offer in a state and counts whether it is refused, and whether
// something else would be agreed to.
func bargain(t *testing.T, s rules.State, b *rules.Book, offer rules.Move) (refused, would int) {
	t.Helper()
	if no := b.Apply(&s, offer, nil); no != nil {
		return 0, 0
	}
	o := b.Observe(&s, rules.Seat(offer.A))
	p := ai.New(b, ai.Style{Level: ai.Normal}, ai.SeedOf(5, o.Me))
	d := p.Decide(&o)
	if d.Move.Do != rules.Answer || d.Move.B == 1 {
		return 0, 0
	}
	q, ok := p.Instead(&o, int(d.Move.A))
	if !ok {
		return 1, 0
	}
	if q.B != o.Me || q.A != offer.By {
		t.Fatalf("he would agree to a pledge of %d and %d", q.A, q.B)
	}
	o.Pledges[d.Move.A] = q
	if again := p.Decide(&o).Move; again.Do != rules.Answer || again.B != 1 {
		t.Errorf("%s, though he said that he would agree", b.MoveText(again))
	}
	return 1, 1
}

// Whoever has been refused does not ask the same man again in that round or the next.
func TestNobodyAsksAgainAtOnce(t *testing.T) {
	b := campaign(t)
	asked, no, again := 0, 0, 0
	for seed := range uint64(48) {
		refused := map[[2]rules.Seat]int8{}
		x := newTable(b, seed, everybody(ai.Style{Level: ai.Normal}))
		x.watch = func(o *rules.Observation, d ai.Decision) {
			m := d.Move
			switch {
			case m.Do == rules.Answer && m.B == 0:
				q := o.Pledges[m.A]
				refused[[2]rules.Seat{q.A, q.B}] = o.Table.Round + 1
				no++
			case m.Do == rules.Offer:
				asked++
				if at := refused[[2]rules.Seat{m.By, rules.Seat(m.A)}]; at > 0 && o.Table.Round+1-at < 2 {
					again++
				}
			}
		}
		x.play(t)
	}
	if asked < 40 || no < 8 || again > 0 {
		t.Errorf("%d offers, %d of them refused, %d asked again at once", asked, no, again)
	}
}

// Whoever gives notice of a pledge says what speaks against it, and made it in an earlier round. It is not done on a whim: most
// pledges are kept to their end.
func TestNoticeHasItsReason(t *testing.T) {
	made, ended := 0, 0
	watch(t, games{40, ai.Style{Level: ai.Normal}}, func(seed uint64, o *rules.Observation, d ai.Decision) {
		switch m := d.Move; {
		case m.Do == rules.Answer && m.B == 1:
			made++
		case m.Do == rules.Notice:
			ended++
			if q := &o.Pledges[m.A]; q.Since >= o.Table.Round || len(d.Reasons) == 0 || d.Reasons[0].N >= 0 {
				t.Errorf("seed %d, round %d: notice of a pledge of round %d, because %+v", seed, o.Table.Round+1, q.Since+1, d.Reasons)
			}
		}
	})
	if ended < 4 || ended*5 > made {
		t.Errorf("of %d pledges %d were ended by notice", made, ended)
	}
}
