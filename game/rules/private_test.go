package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// TestPrivateMovesStayPrivate: while orders are given, what one seat does changes
// nothing that another sees, but for what is said to be open: that a seat has sealed,
// an offer to the other, and open pledges.
func TestPrivateMovesStayPrivate(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 6) {
			g, d := newGame(b, seed), &dice{seed}
			for !g.over() {
				before := watch(g)
				o, list := g.asked()
				m := anyOf(list, d)
				if d.below(3) == 0 {
					m = someAnswer(g, m, d)
				}
				pledge := rules.Pledge{}
				if m.Do == rules.Answer || m.Do == rules.Notice {
					pledge = g.s.Pledges[m.A]
				}
				happened := len(g.events.List)
				private := o.Table.Phase == rules.Orders && (m.Do != rules.Seal || g.s.Table.Turn.Count() > 1)
				g.make(t, m)
				if private {
					stayed(t, g, m, pledge, before, happened)
				}
			}
		}
	})
}

// someAnswer is an answer to an offer by anybody, or m.
func someAnswer(g *game, m rules.Move, d *dice) rules.Move {
	for p := range g.b.Contenders {
		o := g.b.Observe(&g.s, rules.Seat(p))
		for _, a := range g.b.Legal(&o, nil) {
			if a.Do == rules.Answer && d.below(2) == 0 {
				return a
			}
		}
	}
	return m
}

// watch is what everybody and a spectator see: the spectator is the last.
func watch(g *game) []rules.Observation {
	var list []rules.Observation
	for p := range g.b.Contenders {
		list = append(list, g.b.Observe(&g.s, rules.Seat(p)))
	}
	return append(list, g.b.Observe(&g.s, rules.NoSeat))
}

func stayed(t *testing.T, g *game, m rules.Move, pledge rules.Pledge, before []rules.Observation, happened int) {
	t.Helper()
	for i, now := range watch(g) {
		old := before[i]
		if now.Me == m.By {
			continue
		}
		if m.Do == rules.Seal {
			old.Table.Turn, old.Table.Men[m.By].Sealed = now.Table.Turn, true
		}
		forgetPledges(&old, &now, m, pledge)
		if now != old {
			t.Fatalf("%s shows to seat %d:\n%s", g.b.MoveText(m), now.Me, firstDifference(old, now))
		}
		for _, e := range g.events.List[happened:] {
			if e.SeenBy.Has(now.Me) && m.Do != rules.Offer && m.Do != rules.Answer && m.Do != rules.Notice {
				t.Fatalf("%s tells seat %d fact %d", g.b.MoveText(m), now.Me, e.What)
			}
		}
	}
}

// forgetPledges leaves out of the comparison what the move may show of a pledge: to the
// partner the offer, the answer or the notice, with what he thinks of it; to others an
// open pledge that is made, and notice of one that they know.
func forgetPledges(old, now *rules.Observation, m rules.Move, pledge rules.Pledge) {
	switch m.Do {
	case rules.Offer:
		for i, p := range now.Pledges {
			if p.Live == rules.Offered && p.A == m.By && rules.Seat(m.A) == now.Me {
				old.Pledges[i] = p
			}
		}
	case rules.Answer, rules.Notice:
		if pledge.Has(now.Me) {
			old.Pledges[m.A] = now.Pledges[m.A]
			old.Hand.Regard = now.Hand.Regard
		} else if m.Do == rules.Notice && old.Pledges[m.A].Live != rules.NoPledge || !pledge.Sealed && m.B == 1 {
			old.Pledges[m.A] = now.Pledges[m.A]
		}
	}
}

// TestEventsHaveTheRightAudience: each fact is seen by those it may be seen by.
func TestEventsHaveTheRightAudience(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 12) {
			g := playByChance(t, b, seed, nil)
			for _, e := range g.events.List {
				if want, exact := audience(e); e.SeenBy&^want != 0 || exact && e.SeenBy != want {
					t.Fatalf("fact %d is seen by %b, not %b: %+v", e.What, e.SeenBy, want, e)
				}
			}
		}
	})
}

// audience is who may see a fact, and whether they all must.
func audience(e rules.Event) (seen rules.Seats, exact bool) {
	two := rules.Only(e.Who).With(e.Whom)
	switch e.What {
	case rules.AmbitionChosen, rules.BecameClient, rules.StaysOwnMan, rules.Courted, rules.WinOverFailed, rules.Loosened,
		rules.Inquired, rules.SpoilsTaken, rules.Income, rules.UpkeepUnpaid, rules.OrderOvertaken, rules.OrderHeld:
		return rules.Only(e.Who), true
	case rules.WonOver, rules.PledgeOffered, rules.PledgeRefused, rules.NoticeGiven:
		return two, true
	case rules.InquiryNoticed, rules.OwnMan:
		return rules.Only(e.Whom), true
	case rules.PledgeMade:
		if e.M == 1 {
			return two, true
		}
	case rules.PledgeBroken, rules.PledgeLapsed:
		return rules.Everybody, false // as the pledge was; see TestSealedPledgesStaySealed
	case rules.Effected:
		return effected(e)
	}
	return rules.Everybody, true
}

func effected(e rules.Event) (seen rules.Seats, exact bool) {
	switch e.Ref.Kind {
	case rules.RefPatronage, rules.RefRegard:
		return rules.Only(rules.Seat(e.Ref.A)), true
	}
	if e.Ref.Kind.Secret() {
		return 0, true
	}
	return rules.Everybody, true
}

// TestSealedPledgesStaySealed: no fact about a sealed pledge reaches anybody who does
// not know of it, from the offer to the end.
func TestSealedPledgesStaySealed(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 8) {
			before, happened := rules.State{}, 0
			playByChance(t, b, seed, func(g *game, d *dice) {
				found := finders(g.events.List[happened:])
				for _, e := range g.events.List[happened:] {
					sealedFact(t, &before, found, e)
				}
				before, happened = g.s, len(g.events.List)
			})
		}
	})
}

// finders are those who found out about a sealed pledge in the same move: by an inquiry,
// or everybody, when it was shown as the proof of a charge.
func finders(list []rules.Event) (found rules.Seats) {
	for _, e := range list {
		if e.What == rules.Inquired && rules.Facet(e.N) == rules.SealedWord && e.M >= 0 {
			found = found.With(e.Who)
		}
		if e.What == rules.PledgeExposed {
			found = rules.Everybody
		}
	}
	return found
}

// sealedFact checks a fact about a pledge against those that stood before the move.
func sealedFact(t *testing.T, before *rules.State, found rules.Seats, e rules.Event) {
	t.Helper()
	if e.What != rules.PledgeBroken && e.What != rules.PledgeLapsed {
		return
	}
	for _, p := range before.Pledges {
		if p.Live == rules.NoPledge || !p.Has(e.Who) || !p.Has(e.Whom) {
			continue
		}
		may := rules.Everybody
		if p.Sealed || p.Live == rules.Offered {
			may = rules.Only(p.A).With(p.B) | p.Seen | found
		}
		if e.SeenBy&^may != 0 {
			t.Fatalf("a sealed pledge or an offer is told to %b: %+v", e.SeenBy&^may, e)
		}
	}
}
