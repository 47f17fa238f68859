package ai

import "afterlenin/game/rules"

// A player who searches chooses the ambition that would come true most often, for what
// it brings, in whole games that he imagines: everybody, he himself included, plays them
// by judgement.

// foresight is the imagined game in progress.
type foresight struct {
	s    rules.State
	live bool
}

// foresee plays a round of an imagined game. At the end of a game every ambition is held
// against what came of it.
func (x *search) foresee() {
	if !x.game.live {
		x.game = foresight{x.imagined(x.list[0].seen), true}
	}
	s := &x.game.s
	round := s.Table.Round
	x.playOn(s, round)
	if s.Table.Phase != rules.Over && s.Table.Round != round {
		return
	}
	me := x.about.Me
	for i := range x.list {
		s.Hands[me].Ambition = int8(x.list[i].move.A)
		x.list[i].see(worths{inAmbition: 10 * int(x.p.b.AmbitionNow(s, me))})
	}
	x.game.live = false
	if x.list[0].seen >= x.p.care().games {
		order(x.list)
		x.done = true
	}
}
