package ai

import "afterlenin/game/rules"

// SeedOf is the seed of a seat's computer player in a game. It is mixed away from the
// game's seed: what he imagines would otherwise turn out as what really happens.
func SeedOf(game uint64, p rules.Seat) uint64 {
	z := game ^ uint64(p+1)*0x9e3779b97f4a7c15
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	return z ^ z>>27
}
