package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// TestComingCloserCarriesNothing: whoever states less than he believes to be nearer to an
// adopted line has not carried his programme by it; whoever overstates loses.
func TestComingCloserCarriesNothing(t *testing.T) {
	b := changed(t, func(b *rules.Book) {
		b.Contenders = append([]rules.Contender(nil), b.Contenders...)
		b.Contenders[0].Conviction = [rules.MaxIssues]int8{3}
	})
	s := b.Start(1)
	gap := func(stated int8) int {
		s.Table.Men[0].Stance[0] = stated
		return b.LineGap(&s.Table, 0)
	}
	s.Table.Lines[0] = 0
	honest := gap(3)
	for _, stated := range []int8{2, 1, 0} {
		if got := gap(stated); got != honest {
			t.Errorf("stating %d instead of 3 changes the distance from %d to %d", stated, honest, got)
		}
	}
	b.Contenders[0].Conviction[0] = 1
	if gap(3) <= gap(1) {
		t.Error("overshooting costs nothing")
	}
}

// TestLostVotesLoosenTheMachine: secretaries hedge when their patron has lost votes.
func TestLostVotesLoosenTheMachine(t *testing.T) {
	b := book(t, "after_lenin")
	s := b.Start(1)
	stalin := rules.Seat(0)
	share := func(lost int8) int {
		s.Table.Men[stalin].Lost = lost
		list := make([]rules.Ledger, len(b.Contenders))
		b.Offices(&s, list)
		return int(list[stalin].Office)
	}
	if none, three := share(0), share(3); three >= none {
		t.Errorf("three lost votes leave his Office at %d, none at %d", three, none)
	}
}

// TestReachBringsDistantMenNearer: an orator's distance from a mood counts less.
func TestReachBringsDistantMenNearer(t *testing.T) {
	far := func(reach int16) int {
		b := changed(t, func(b *rules.Book) {
			b.Contenders = append([]rules.Contender(nil), b.Contenders...)
			b.Contenders[0].Mods.Reach = reach
		})
		s := b.Start(1)
		s.Table.Men[0].Stance = [rules.MaxIssues]int8{3, 3, 3}
		for i := range b.Blocs {
			s.Table.Blocs[i].Mood = [rules.MaxIssues]int8{-30, -30, -30}
		}
		list := make([]rules.Ledger, len(b.Contenders))
		b.Offices(&s, list)
		return int(list[0].Office)
	}
	if plain, heard := far(0), far(80); heard <= plain {
		t.Errorf("with reach his Office is %d, without %d", heard, plain)
	}
}

// TestTheProudNeverRecant: a trait forbids it, whatever is held against him.
func TestTheProudNeverRecant(t *testing.T) {
	b := changed(t, func(b *rules.Book) {
		b.Contenders = append([]rules.Contender(nil), b.Contenders...)
		b.Contenders[0].Mods.Proud = 1
	})
	g := ready(t, b)
	g.s.Table.Men[0].Marks, g.s.Table.Men[1].Marks = 3, 3
	for p, want := range []rules.Ground{rules.IsBound, rules.Allowed} {
		o := b.Observe(&g.s, rules.Seat(p))
		m := rules.Move{By: rules.Seat(p), Do: rules.Gesture, A: int16(rules.Recant)}
		if no := b.Check(&o, m); (no == nil) != (want == rules.Allowed) || no != nil && no.Why != want {
			t.Errorf("seat %d: %+v", p, no)
		}
	}
}

// TestLeversAreTheirOwnMens: in every shipped scenario a lever belongs to one man or to
// the holder of its post, and to nobody else.
func TestLeversAreTheirOwnMens(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		s := b.Start(3)
		for i := range b.Levers {
			owners := 0
			for p := range b.Contenders {
				if b.LeverOf(&s.Table, rules.LeverID(i), rules.Seat(p)) {
					owners++
				}
			}
			if owners > 1 {
				t.Errorf("%s belongs to %d men", b.Levers[i].ID, owners)
			}
		}
	})
}
