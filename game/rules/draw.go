package rules

// purpose keeps the draws of one rule apart from those of every other, so that a
// new rule does not shift them.
type purpose uint16

const (
	drawChance purpose = iota + 1
	drawChoice
	drawIllness
	drawAppoint
	drawWinOver
	drawAttack
	drawInquire
	drawNotice
	drawOfficial
	drawOwnMan
	drawImagine
	drawTie
	drawLever
	drawLeak
	drawPetition
	drawRegard
	purposes
)

// mix is the finisher of a 64-bit hash: every bit of x moves about half of the result.
func mix(x uint64) uint64 {
	x ^= x >> 30
	x *= 0xbf58476d1ce4e5b9
	x ^= x >> 27
	x *= 0x94d049bb133111eb
	return x ^ x>>31
}

// draw is a number that depends on nothing but the seed, the round, the purpose and
// the subject.
func (s *State) draw(p purpose, subject int) uint64 {
	x := s.Seed
	x = mix(x + 0x9e3779b97f4a7c15*uint64(s.Table.Round+1))
	x = mix(x + 0x9e3779b97f4a7c15*uint64(p))
	return mix(x + 0x9e3779b97f4a7c15*uint64(uint32(subject)))
}

// chance is true in odds of 100.
func (s *State) chance(p purpose, subject, odds int) bool {
	return int(s.draw(p, subject)%100) < odds
}
