package screen

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
)

// TestThePlenumsCountExplainsItsOutcome: what the cards are said to bring, with those who follow
// nobody and the Control Commission, comes to what was counted. Nobody is told that he has a
// majority and then loses by followers who were promised to him.
func TestThePlenumsCountExplainsItsOutcome(t *testing.T) {
	votes := 0
	for seed := uint64(0); votes < 12 && seed < 40; seed++ {
		r := newReel(t, englishWords(), match.Setup{Seed: seed + 3, Players: seatedPlayers(t, 1), Minds: chanceMinds(t, seed+3)})
		for _, s := range r.run() {
			c := callingOf(s)
			if !c.taken || !c.percent {
				continue
			}
			votes++
			yes, no := c.shares()
			free, got := (int(c.before.Committee[rules.MaxSeats])+5)/10, int(c.motion.Percent)
			out := 0 // who is no member any more casts no card, and his followers are split, but not on his own place
			for p := range c.Book.Contenders {
				if _, voted := c.ballot(rules.Person(p)); !voted && rules.Seat(p) != c.Book.StoodBy(c.before, c.motion) {
					out += int(c.before.Committee[p]) / 10
				}
			}
			if got < yes-rules.ControlWeight-2 || got > yes+free+out+rules.ControlWeight+2 {
				t.Errorf("seed %d: %d for and %d against are shown, %d follow nobody, %d no member, and %d are counted", seed, yes, no, free, out, got)
			}
		}
	}
	if votes < 10 {
		t.Errorf("%d votes of a plenum tell too little", votes)
	}
}
