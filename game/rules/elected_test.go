package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// Nobody comes into a post by a vote, or into the Politburo, who is not in the committee; a congress elects into it
// the officials who hold a post, and nobody else outside it.
func TestWhoIsOutsideTheCommitteeIsPassedOver(t *testing.T) {
	b := book(t, "after_lenin")
	elected, seated, moved := 0, 0, 0
	outside := func(s *rules.State, who rules.Person) bool {
		return !b.IsContender(who) && s.Table.Officials[b.Official(who)].Rung > rules.InCommittee
	}
	for seed := range seeds(t, 12) {
		before := b.Start(seed)
		playByComputer(t, b, seed, func(g *game) {
			for _, e := range g.events.List {
				switch e.What {
				case rules.Elected:
					elected++
					if !outside(&before, e.Person) || b.PostOf(&g.s.Table, e.Person) < 0 {
						t.Errorf("seed %d: %s is elected", seed, b.People[e.Person].ID)
					}
				case rules.SeatWon:
					seated++
					if outside(&before, e.Person) && b.PostOf(&g.s.Table, e.Person) < 0 {
						t.Errorf("seed %d: %s comes into the Politburo from outside the committee", seed, b.People[e.Person].ID)
					}
				}
			}
			g.events.List = g.events.List[:0]
			o, list := g.asked()
			for _, m := range list {
				if m.Do != rules.Propose || m.C < 0 || rules.MotionKind(m.A) != rules.MovePost && rules.MotionKind(m.A) != rules.Removal {
					continue
				}
				if moved++; outside(&g.s, rules.Person(m.C)) {
					t.Fatalf("seed %d: %s may move %s", seed, b.Contenders[o.Me].ID, b.MoveText(m))
				}
			}
			before = g.s
		})
	}
	if elected == 0 || seated == 0 || moved == 0 {
		t.Errorf("%d were elected, %d seated, %d could be moved", elected, seated, moved)
	}
}

// Who is outside the committee is not moved into the Secretariat; once he is in it he may be.
func TestAnOutsiderIsNoGeneralSecretary(t *testing.T) {
	b := book(t, "after_lenin")
	s := b.Start(1)
	post, pupil := rules.Post(-1), rules.Person(-1)
	for i := range b.Posts {
		if b.Posts[i].ID == "general_secretary" {
			post = rules.Post(i)
		}
	}
	for i := range b.People {
		if b.People[i].ID == "slepkov" {
			pupil = rules.Person(i)
		}
	}
	bukharin := s.Hidden.Patron[b.Official(pupil)]
	s.Table.Phase, s.Table.Turn = rules.Orders, rules.Everybody
	s.Table.Posts[post].Holder = rules.Nobody
	s.Hands[bukharin].Patronage = 12
	move := rules.Move{By: bukharin, Do: rules.Propose, A: int16(rules.MovePost), B: int16(post), C: int16(pupil)}
	if no := b.Apply(&s, move, nil); no == nil || no.Why != rules.NoSuccessor {
		t.Errorf("from outside the committee: %+v", no)
	}
	s.Table.Officials[b.Official(pupil)].Rung = rules.InCommittee
	if no := b.Apply(&s, move, nil); no != nil {
		t.Errorf("from the committee: %+v", no)
	}
}
