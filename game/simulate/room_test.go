package simulate

import "testing"

// TestARoomKeepsNothingOfAGame: a game that is played in the room of another, with the same
// players made new, goes as it goes in a room of its own.
func TestARoomKeepsNothingOfAGame(t *testing.T) {
	b := afterLenin(t)
	plays := []string{"normal", "normal-historical", "easy-ruthless", "normal-greedy", "random"}
	for i, list := range plays {
		before := Plan{Seed: 5, Styles: styles(t, b, list)}.trialOf(0)
		after := Plan{Seed: 5, Styles: styles(t, b, plays[(i+1)%len(plays)])}.trialOf(0)
		room := newGame(b, before, newTally(b))
		room.play()
		room.begin(after)
		again := room.play()
		if fresh := newGame(b, after, newTally(b)).play(); again.hash != fresh.hash || again.moves != fresh.moves {
			t.Errorf("after %s: %d moves to %x in a room of its own, %d to %x in another's", list, fresh.moves, fresh.hash, again.moves, again.hash)
		}
	}
}
