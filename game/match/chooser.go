package match

import (
	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// Chooser decides for a computer's seat, from what the seat may know. It is asked
// again until the seat has nothing more to decide, so in the phase of orders it must
// come to Seal; an open offer it answers first. *ai.Player is one.
type Chooser interface {
	Choose(o *rules.Observation) (rules.Move, []rules.Part)
}

// thinker is the computer player of a seat. A style that nobody knows, say of a later
// version, is played as the normal one.
func (m *Match) thinker(p rules.Seat, who Player) Chooser {
	style, ok := ai.ParseStyle(who.Style)
	if !ok {
		style = ai.Style{Level: ai.Normal}
	}
	return ai.New(m.book, style, otherSeed(m.record.Seed, p))
}

// otherSeed is a seed for the player's own choices. It must not be the game's: what
// he imagines would then turn out as what really happens.
func otherSeed(game uint64, p rules.Seat) uint64 {
	z := game ^ uint64(p+1)*0x9e3779b97f4a7c15
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	return z ^ z>>27
}
