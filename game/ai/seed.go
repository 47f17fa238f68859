package ai

import "afterlenin/game/rules"

// worldSeed is the seed of the n-th world that a player imagines. Rounds are told apart by steps of one
// number (rules.State draws so): were worlds told apart by steps of the same, a world would have the luck
// of its neighbour of the round before.
func worldSeed(player uint64, n int) uint64 {
	z := player ^ uint64(n+1)*0xd6e8feb86659fd93
	z = (z ^ z>>32) * 0xd6e8feb86659fd93
	return z ^ z>>32
}

// SeedOf is the seed of a seat's computer player in a game. It is mixed away from the
// game's seed: what he imagines would otherwise turn out as what really happens.
func SeedOf(game uint64, p rules.Seat) uint64 {
	z := game ^ uint64(p+1)*0x9e3779b97f4a7c15
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	return z ^ z>>27
}
