package ai

import (
	"math/rand/v2"
	"testing"

	"afterlenin/game/rules"
)

// What of the guess stands in a state that an order leads to is not weighed again: the state is
// worth, aspect by aspect, what it is worth to a player who has kept nothing.
func TestWhatIsKeptIsWorthTheSame(t *testing.T) {
	b := Campaign(t)
	n := 0
	for _, temper := range []Temper{Free, Historical} {
		style := Style{Level: Normal, Temper: temper}
		playOrders(t, b, 1, func(q *Player, o *rules.Observation) {
			p, fresh := New(b, style, q.seed), New(b, style, q.seed)
			p.imagine(o)
			p.worthNow(o.Me)
			fresh.prospects = p.prospects
			for _, m := range q.moves {
				if !m.Do.IsOrder() || m.Do == rules.Hold || m.Do == rules.Inquire {
					continue
				}
				p.try(o, m)
				fresh.takeUp(p.guess)
				if kept, anew := p.weigh(&p.trial, o.Me), fresh.weigh(&p.trial, o.Me); kept != anew {
					t.Fatalf("%s: kept %v, anew %v", b.MoveText(m), kept, anew)
				}
				n++
			}
		})
	}
	if n < 10000 {
		t.Errorf("only %d orders: too few to tell", n)
	}
}

// A guess that is dealt as the one before it, and what is carried on from one order to the next, are
// what a player has who begins anew.
func TestWhatIsCarriedOnIsTheSame(t *testing.T) {
	b := Campaign(t)
	for seed := range uint64(3) {
		s := b.Start(seed)
		var players []*Player
		for q := range b.Contenders {
			players = append(players, New(b, Style{Level: Normal, Temper: Temper(seed % 2)}, SeedOf(seed, rules.Seat(q))))
		}
		for s.Table.Phase != rules.Over {
			me := s.Table.Turn.First()
			for i := range s.Pledges {
				if s.Pledges[i].Live == rules.Offered && s.Table.Phase == rules.Orders {
					me = s.Pledges[i].B
				}
			}
			o, p := b.Observe(&s, me), players[me]
			m := p.Decide(&o).Move
			if now := b.Imagine(&o, p.seed); p.guess != now {
				t.Fatalf("round %d, phase %d: the guess is not what is imagined", o.Table.Round, o.Table.Phase)
			}
			fresh := New(b, p.style, p.seed)
			fresh.takeUp(p.guess)
			if kept, anew := p.present(me), fresh.present(me); kept != anew || p.weighed.standing != fresh.weighed.standing {
				t.Fatalf("round %d, phase %d: kept %v, anew %v", o.Table.Round, o.Table.Phase, kept, anew)
			}
			if no := b.Apply(&s, m, nil); no != nil {
				t.Fatalf("%s: refused: %+v", b.MoveText(m), *no)
			}
		}
	}
}

// The prospects of the country that are kept are those of the guess as it stands.
func TestProspectsAreThoseOfTheGuess(t *testing.T) {
	b := Campaign(t)
	if !b.CountryIsPlain() {
		t.Fatal("the campaign's country hangs on more than lines and meters")
	}
	playOrders(t, b, 2, func(p *Player, o *rules.Observation) {
		for i, kept := range p.prospects.list[p.prospects.at] {
			s := p.guess
			s.Table.Lines, s.Table.Meters = kept.lines, kept.meters
			if now := b.Outlook(&s, min(farAhead, b.Rounds-int(s.Table.Round))); now != kept.outlook {
				t.Fatalf("round %d, prospect %d: kept %+v, now %+v", s.Table.Round, i, kept.outlook, now)
			}
			if s.Table.Meters != kept.ends {
				t.Fatalf("round %d, prospect %d: kept ends %v, now %v", s.Table.Round, i, kept.ends, s.Table.Meters)
			}
		}
	})
}

// In whatever order options are weighed, the choice is what it is in the order of the list.
func TestOptionsMayComeInAnyOrder(t *testing.T) {
	dice := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		type option struct {
			at, w int
			m     rules.Move
		}
		var list []option
		listed := Decision{Move: rules.Move{Do: rules.Seal}, Second: unweighed}
		for at := range 1 + dice.IntN(7) {
			m := rules.Move{Do: rules.Propose, A: int16(dice.IntN(3)), D: int16(dice.IntN(2))}
			w := leastWorth + dice.IntN(6)
			list = append(list, option{at, w, m})
			listed.beats(m, w)
		}
		any := choice{Decision: Decision{Move: rules.Move{Do: rules.Seal}, Second: unweighed}}
		dice.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		for _, x := range list {
			any.weigh(x.at, x.m, x.w)
		}
		if any.Move != listed.Move || any.Worth != listed.Worth || any.Second != listed.Second {
			t.Fatalf("in the order of the list %+v, as they came %+v", listed, any.Decision)
		}
	}
}

// A vote that is not forecast changes no decision: with all of them forecast it is the same.
func TestVotesThatAreNotForecastDoNotMatter(t *testing.T) {
	b := Campaign(t)
	n := 0
	playOrders(t, b, 3, func(p *Player, o *rules.Observation) {
		if _, answers := p.answer(o); answers {
			return
		}
		now := p.worthNow(o.Me)
		want := choice{Decision: Decision{Move: rules.Move{By: o.Me, Do: rules.Seal}, Second: unweighed}}
		for i, m := range p.moves {
			if m.Do == rules.Offer && !p.offers(o) {
				continue
			}
			if w, ok := p.orderWorth(o, m, now); ok && w >= leastWorth {
				want.weigh(i, m, w+p.noise(o, i, p.care().orders))
			}
		}
		got := p.order(o)
		if got.Move != want.Move || got.Worth != want.Worth || got.Second != want.Second {
			t.Fatalf("all forecast %+v, else %+v", want.Decision, got)
		}
		n++
	})
	if n < 100 {
		t.Errorf("only %d decisions: too few to tell", n)
	}
}
