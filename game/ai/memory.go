package ai

import "afterlenin/game/rules"

// memory is what the orders of a round would bring. A man gives several orders, one
// after the other; between them nothing changes for him but the orders that are given
// and the patronage they cost, so that each need be looked at only once. It saves time
// and changes no decision: a player without it decides alike.
type memory struct {
	of     rules.Observation // its own orders and patronage left out
	states map[path]glimpse
	odds   map[path]int
	votes  map[path]rules.Tellers
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
// all the rest.
type glimpse struct{ standing, rest int }

// beforeOrders is an observation without what the seat's own orders change in it: they
// themselves and the patronage they cost.
func beforeOrders(o *rules.Observation) rules.Observation {
	now := *o
	h := &now.Hand
	h.Patronage, h.Offers, h.OrdersN = 0, 0, 0
	h.Orders, h.Paid = [rules.OrdersARound]rules.Move{}, [rules.OrdersARound]int8{}
	return now
}

// remember begins anew when something has changed since the last order.
func (p *Player) remember(o *rules.Observation) {
	now := beforeOrders(o)
	if p.memory.states != nil && p.memory.of == now {
		return
	}
	if p.memory.states == nil {
		p.memory.states, p.memory.odds, p.memory.votes = map[path]glimpse{}, map[path]int{}, map[path]rules.Tellers{}
	}
	p.memory.of = now
	clear(p.memory.states)
	clear(p.memory.odds)
	clear(p.memory.votes)
}

// recall is the worth of the state at the end of the path, when it has been looked at.
func (p *Player) recall(at path, me rules.Seat) (worth int, known bool) {
	g, known := p.memory.states[at]
	if !known {
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
	standing := p.standing(&p.trial, me)
	p.memory.states[at] = glimpse{standing - handWorth(int(hand)), w - standing*roundsLeft(p.b, &p.trial.Table)/100}
	return w
}

// tellers is the forecast of the vote on a motion.
func (p *Player) tellers(o *rules.Observation, m rules.Move) rules.Tellers {
	at := pathOf(m, false)
	votes, known := p.memory.votes[at]
	if !known {
		votes = p.b.Tellers(o, m.Motion())
		p.memory.votes[at] = votes
	}
	return votes
}

// recalled is the gain of an order with odds, when both its outcomes have been looked at.
func (p *Player) recalled(m rules.Move, me rules.Seat, now int) (gain int, known bool) {
	odds, known := p.memory.odds[pathOf(m, false)]
	if !known {
		return 0, false
	}
	good, known := p.recall(pathOf(m, false), me)
	if !known {
		return 0, false
	}
	gain = (good - now) * odds
	if bad, fails := p.recall(pathOf(m, true), me); fails {
		gain += (bad - now) * (100 - odds)
	}
	return gain / 100, true
}
