package screen

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
)

// TestTheRoomIsNotToldOfASealedPromise: a ballot that a sealed promise forbids is refused to whoever plays alone with the
// reason, and before a room of several in words that are the same whatever the reason is.
func TestTheRoomIsNotToldOfASealedPromise(t *testing.T) {
	b := campaignBook(t)
	tell := text.New(text.English(), b)
	const he = rules.Seat(1)
	vote := rules.Move{By: he, Do: rules.Vote, A: int16(rules.Against)}
	bound, other := &rules.Refusal{Why: rules.IsBound}, &rules.Refusal{Why: rules.NoRoom}
	s := &Scene{Book: b, Tell: tell, Waiting: match.Waiting{For: rules.Vote, Seat: he, Person: true}}
	c := &calling{Scene: s}
	s.Obs.Me = rules.NoSeat
	if said := c.closed(vote, bound); said != c.closed(vote, other) || said == tell.Refusal(vote, bound) {
		t.Errorf("the room reads %q", said)
	}
	s.Obs.Me = he
	if said := c.closed(vote, bound); said != tell.Refusal(vote, bound) {
		t.Errorf("alone he reads %q", said)
	}
}
