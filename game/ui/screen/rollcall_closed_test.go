package screen

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/sheet"
)

// TestTheRoomDoesNotSeeASealedPromise: before a room of several the roll-call looks the same whether or not a sealed promise
// forbids a ballot to the man who is asked; whoever plays alone is told.
func TestTheRoomDoesNotSeeASealedPromise(t *testing.T) {
	b := newTestBuilder(t)
	rooms, alone := 0, 0
	for _, people := range [][]int{{0, 1, 2, 3, 4, 5, 6}, {1}} {
		r := newReel(t, text.English(), match.Setup{Seed: 5, Players: seatedPlayers(t, people...), Minds: chanceMinds(t, 5)})
		for _, s := range r.run() {
			w := s.Waiting
			if !s.asks || w.For != rules.Vote || !w.Person || s.Stage != NoStage || s.Obs.Table.Phase != rules.RollCall {
				continue
			}
			mover := s.Obs.Table.Motions[s.Obs.Table.Motion].By
			bound := bindingTo(s, mover)
			if bound == nil {
				continue
			}
			plain := sheet.Dump(builtBy(t, b, RollCall, s), &sheet.Memory{})
			seen := sheet.Dump(builtBy(t, b, RollCall, bound), &sheet.Memory{})
			switch {
			case len(people) > 1:
				rooms++
				if seen != plain {
					t.Fatalf("round %d: the room sees that seat %d is bound", s.Obs.Table.Round+1, w.Seat)
				}
			case s.Obs.Me == w.Seat:
				alone++
				if seen == plain {
					t.Errorf("round %d: seat %d is not told that he is bound", s.Obs.Table.Round+1, w.Seat)
				}
			}
		}
	}
	if rooms < 20 || alone < 3 {
		t.Errorf("%d votes before a room, %d alone: too few to tell", rooms, alone)
	}
}

// bindingTo is the scene as it would be if whoever is asked had promised the mover in secret to vote as he does, and could not
// break it; nil where he could vote as he likes all the same.
func bindingTo(s *Scene, mover rules.Seat) *Scene {
	x, book, me := *s, *s.Book, s.Waiting.Seat
	book.Contenders = append([]rules.Contender(nil), book.Contenders...)
	book.Contenders[me].Mods.Bound = 1
	x.Book = &book
	p := rules.Pledge{Live: rules.Binding, A: mover, B: me, Kind: rules.VoteTogether, Sealed: true, Until: 99}
	x.asked.Pledges[0] = p
	if s.Obs.Me == me {
		x.Obs.Pledges[0] = p
	}
	if x.Book.Check(&x.asked, rules.Move{By: me, Do: rules.Vote, A: int16(rules.Against)}) == nil {
		return nil
	}
	return &x
}
