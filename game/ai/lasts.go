package ai

// lasts is, in per cent of what judgement makes of it, what each aspect of a state at the
// end of a round is still good for at the end of the game, in its first, second and last
// third: most of an office is lost again, standing stays, and what the line is counts
// the more the less time is left to move it. Tried in simulation: a regression of 400
// games among equals gave the numbers (LASTS=400 go test ./game/ai -run WhatLasts -v), and
// games of one searching player among six who judge said which of them help.
var lasts = [3]worths{
	{inOffice: 25, inLine: 70, inRules: 130, inCountry: 250, inStanding: 60, inVotes: 50, inRivals: 12, inHistory: 100, inAmbition: 50},
	{inOffice: 28, inLine: 110, inRules: 130, inCountry: 200, inStanding: 190, inVotes: 50, inRivals: 9, inHistory: 100, inAmbition: 50},
	{inOffice: 45, inLine: 330, inRules: 60, inCountry: 140, inStanding: 250, inVotes: 120, inRivals: 20, inHistory: 100, inAmbition: 75},
}

// lasting is what is left of the worths by the end of the game, so many hundredths of which
// are still to come.
func (w *worths) lasting(left int) (kept worths) {
	third := &lasts[min(2, 3*(100-left)/100)]
	for i := range w {
		kept[i] = w[i] * third[i] / 100
	}
	return kept
}
