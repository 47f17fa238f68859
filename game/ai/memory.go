package ai

import (
	"slices"

	"afterlenin/game/rules"
)

// memory is what the orders of a round would bring. A man gives several orders, one
// after the other; between them nothing changes for him but the orders that are given
// and the patronage they cost, so that each need be looked at only once. It saves time
// and changes no decision: a player without it decides alike.
type memory struct {
	of       rules.Observation // its own orders and patronage left out
	survey   survey
	states   notes[glimpse]
	ceilings notes[int] // of what orders bring
	votes    notes[rules.Tellers]
	voters   rules.Electorate
	appeals  bool       // motions are listed with an appeal too
	ties     notes[int] // what a pledge would add to the votes of the other man, by whom it is offered to
}

// path is what an imagined state came from: an order of the man's own, and whether it
// failed. It is one number because it is looked up so often.
type path uint64

func pathOf(m rules.Move, failed bool) path {
	n := path(m.Do)<<56 | path(uint16(m.A))<<40 | path(uint16(m.B))<<24 | path(uint16(m.C))<<8 | path(uint8(m.D))<<1
	if failed {
		n |= 1
	}
	return n
}

// glimpse is the worth of a state: its standing without what is in hand, unweighed, and
// all the rest. The odds are those of the order that leads there, where both its outcomes
// are kept.
type glimpse struct {
	standing, rest int
	odds           int8
	hasOdds        bool
	fails          path // what its failure leads to
}

// beforeOrders is an observation without what the seat's own orders change in it: they
// themselves and the patronage they cost.
func beforeOrders(o *rules.Observation) rules.Observation {
	now := *o
	h := &now.Hand
	h.Patronage, h.Offers, h.OrdersN = 0, 0, 0
	h.Orders, h.Paid = [rules.OrdersARound]rules.Move{}, [rules.OrdersARound]int8{}
	return now
}

// remember begins anew when something has changed since the last order, and reports
// whether nothing has.
func (p *Player) remember(o *rules.Observation) bool {
	now := beforeOrders(o)
	if p.memory.states.begun() && p.memory.of == now {
		return true
	}
	p.memory.of, p.memory.survey = now, p.surveyed(o)
	p.memory.voters, p.memory.appeals = p.b.Electorate(o), false
	p.memory.states.clear()
	p.memory.ceilings.clear()
	p.memory.votes.clear()
	p.memory.ties.clear()
	return false
}

// listed is of which hand the moves are, and room for those before them.
type listed struct {
	hand   rules.Hand
	before []rules.Move
}

// list finds the moves that the player may make. When nothing but orders of his own has come since they
// were listed last, what these leave no room for is struck out.
func (p *Player) list(o *rules.Observation, onlyOrders bool) {
	was := p.moves
	p.moves, p.listed.before = p.listed.before[:0], was
	if onlyOrders && followsOn(&p.listed.hand, &o.Hand) {
		p.moves = p.b.Strike(o, was, p.moves)
	} else {
		p.moves = p.b.Legal(o, p.moves)
	}
	p.moves, p.listed.hand = p.style.open(p.moves), o.Hand
}

// followsOn reports whether a hand has come of another by orders alone: none was taken back.
func followsOn(was, is *rules.Hand) bool {
	n := was.OrdersN
	return n <= is.OrdersN && slices.Equal(was.Orders[:n], is.Orders[:n]) && was.Patronage >= is.Patronage && was.Offers == is.Offers
}

// forget keeps nothing but the room: no seat sees an empty table.
func (k *memory) forget() { k.of = rules.Observation{} }

// recall is the worth of the state at the end of the path, when it has been looked at.
func (p *Player) recall(at path, me rules.Seat) (worth int, known bool) {
	g := p.memory.states.find(at)
	if g == nil {
		return 0, false
	}
	inHand := handWorth(int(p.guess.Hands[me].Patronage))
	return g.rest + (g.standing+inHand)*roundsLeft(p.b, &p.guess.Table)/100, true
}

// look is the worth of the trial, which is kept: unless the order has changed the
// hand, for the next time another hand would be changed.
func (p *Player) look(at path, me rules.Seat) int {
	w := p.worth(&p.trial, me)
	hand := p.trial.Hands[me].Patronage
	if hand != p.guess.Hands[me].Patronage || p.style.Persona == Greedy {
		return w
	}
	standing := p.stood
	if g := p.memory.states.add(at); g != nil {
		*g = glimpse{standing: standing - handWorth(int(hand)), rest: w - standing*roundsLeft(p.b, &p.trial.Table)/100}
	}
	return w
}

// keepOdds keeps the odds of an order, and where its failure leads, when what it leads
// to is kept.
func (p *Player) keepOdds(m rules.Move, odds int, fails path) {
	if g := p.memory.states.find(pathOf(m, false)); g != nil {
		g.odds, g.hasOdds, g.fails = int8(odds), true, fails
	}
}

// failure is the path to the state that the failure of an order leads to. A charge that
// fails costs its man alone, and every charge the same, but for the credibility of a broken
// promise: that state need be looked at only once for all of them.
func failure(m rules.Move, f *rules.Forecast) path {
	if m.Do != rules.Attack {
		return pathOf(m, true)
	}
	alike := rules.Move{Do: m.Do}
	for _, d := range f.Failing[:f.FailingN] {
		switch {
		case d.Ref.A != int8(m.By):
			return pathOf(m, true)
		case d.Ref.Kind == rules.RefWord:
			alike.A = d.N
		case d.Ref.Kind == rules.RefPrestige:
			alike.B = d.N
		case d.Ref.Kind == rules.RefOdium:
			alike.C = d.N
		default:
			return pathOf(m, true)
		}
	}
	return pathOf(alike, true)
}

// tellers is the forecast of the vote on a motion. It is one for all of a man's own whom he may
// put forward for a post and who suit it alike. Where there are appeals, people are asked once for a motion
// with one and without.
func (p *Player) tellers(o *rules.Observation, m rules.Move) rules.Tellers {
	at := p.voteOn(o, m)
	if votes := p.memory.votes.find(at); votes != nil {
		return *votes
	}
	if !p.memory.appeals || m.Do != rules.Propose || rules.MotionKind(m.A) > rules.MovePost {
		return p.keepVotes(at, p.b.TellersOf(o, &p.memory.voters, m.Motion()))
	}
	both := p.b.TellersTwice(o, &p.memory.voters, m.Motion())
	for d, votes := range both {
		form := m
		form.D = int16(d)
		p.keepVotes(p.voteOn(o, form), votes)
	}
	return both[m.D]
}

// voteOn is the path by which the forecast of a vote is kept.
func (p *Player) voteOn(o *rules.Observation, m rules.Move) path {
	n, known := p.b.HeirWeighs(o, m.Motion())
	if known {
		m.C = int16(n)
	}
	return pathOf(m, known)
}

// keepVotes keeps a forecast.
func (p *Player) keepVotes(at path, votes rules.Tellers) rules.Tellers {
	if kept := p.memory.votes.add(at); kept != nil {
		*kept = votes
	}
	return votes
}

// recalled is the gain of an order with odds, when both its outcomes have been looked at.
func (p *Player) recalled(m rules.Move, me rules.Seat, now int) (gain int, known bool) {
	g := p.memory.states.find(pathOf(m, false))
	if g == nil || !g.hasOdds {
		return 0, false
	}
	odds := int(g.odds)
	good, _ := p.recall(pathOf(m, false), me)
	gain = (good - now) * odds
	if bad, fails := p.recall(g.fails, me); fails {
		gain += (bad - now) * (100 - odds)
	}
	return gain / 100, true
}
