package ai

// lasts is, in per cent of what judgement makes of it, what each aspect of a state at the
// end of a round is still good for at the end of the game: half of an office is lost
// again, lines and rules go on counting, the country moves slowly, and what is taken
// from a rival mostly falls to another rival. Tried in simulation: a regression of 400
// games among equals gave where to begin (LASTS=400 go test ./game/ai -run WhatLasts -v), games
// of one searching player among six who judge did the rest.
var lasts = worths{inOffice: 35, inLine: 100, inRules: 130, inCountry: 150, inStanding: 150, inVotes: 50, inRivals: 10,
	inHistory: 100, inAmbition: 90}

// lasting is what is left of the worths by the end of the game.
func (w *worths) lasting() (left worths) {
	for i := range w {
		left[i] = w[i] * lasts[i] / 100
	}
	return left
}
