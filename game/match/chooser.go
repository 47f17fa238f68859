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
	return ai.New(m.book, style, ai.SeedOf(m.record.Seed, p))
}
