package screen

import (
	"testing"

	"afterlenin/game/match"
)

// BenchmarkLog is the cost of a sheet with all that a game brought.
func BenchmarkLog(b *testing.B) {
	scenes := newReel(b, englishWords(), match.Setup{Seed: 5, Players: seatedPlayers(b, 3), Minds: chanceMinds(b, 5)}).run()
	benchScreen(b, scenes[len(scenes)-1], Log)
}

// BenchmarkHall is the cost of the half-circle.
func BenchmarkHall(b *testing.B) {
	for _, s := range newReel(b, englishWords(), match.Setup{Seed: 5, Players: seatedPlayers(b, 3), Minds: chanceMinds(b, 5)}).run() {
		if s.Stage == OfHall {
			benchScreen(b, s, Hall)
			return
		}
	}
}

// BenchmarkReveal is the cost of a page of two columns.
func BenchmarkReveal(b *testing.B) {
	for _, s := range newReel(b, englishWords(), match.Setup{Seed: 5, Players: seatedPlayers(b, 3), Minds: chanceMinds(b, 5)}).run() {
		if s.Stage == OfReveal && len(s.Since) > 15 {
			benchScreen(b, s, Reveal)
			return
		}
	}
}

func benchScreen(b *testing.B, s *Scene, show Screen) {
	builder := newTestBuilder(b)
	b.ReportAllocs()
	for b.Loop() {
		builtBy(b, builder, show, s)
	}
}
