package ai

import (
	"os"
	"strconv"
	"testing"

	"afterlenin/game/rules"
)

// WhatLasts prints how much of each aspect of a state at the end of a round is found
// again in a man's margin at the end of the game: the slopes of a least-squares fit with
// a level for every man. LASTS is the number of games. It is a measurement for package
// ai's table lasts, not a test: correlation is not yet what an aspect brings about.
func TestWhatLasts(t *testing.T) {
	games, err := strconv.Atoi(os.Getenv("LASTS"))
	if err != nil {
		t.Skip("LASTS is the number of games")
	}
	b := Campaign(t)
	rounds := make([]fit, b.Rounds)
	for i := range rounds {
		rounds[i] = newFit(int(aspects) + len(b.Contenders))
	}
	for g := range games {
		course := playedCourse(b, uint64(g)<<32+555)
		for _, x := range course {
			row := make([]float64, int(aspects)+len(b.Contenders))
			for i, n := range x.worths {
				row[i] = float64(n) / 100
			}
			row[int(aspects)+int(x.seat)] = 1
			rounds[x.round].add(row, x.margin)
		}
	}
	for round := 1; round < b.Rounds; round++ {
		slopes := rounds[round].solve()
		t.Logf("after round %2d: office %.2f line %.2f rules %.2f country %.2f standing %.2f votes %.2f rivals %.2f sight %.2f ambition %.2f", round,
			slopes[inOffice], slopes[inLine], slopes[inRules], slopes[inCountry], slopes[inStanding], slopes[inVotes], slopes[inRivals], slopes[inSight], slopes[inAmbition])
	}
}

// instant is a man at the end of a round, and his margin at the end of the game.
type instant struct {
	round  int8
	seat   rules.Seat
	worths worths
	margin float64
}

// playedCourse plays a game among equals and notes every man at the end of every round.
func playedCourse(b *rules.Book, seed uint64) []instant {
	var list []instant
	players, judge := make([]*Player, len(b.Contenders)), New(b, Style{Level: Normal}, 1)
	for p := range players {
		players[p] = New(b, Style{Level: Normal}, SeedOf(seed, rules.Seat(p)))
	}
	Together(players...)
	s, round := b.Start(seed), int8(0)
	for s.Table.Phase != rules.Over {
		if s.Table.Round != round {
			round = s.Table.Round
			judge.takeUp(s)
			for p := range players {
				list = append(list, instant{round, rules.Seat(p), judge.weigh(&judge.guess, rules.Seat(p)), 0})
			}
		}
		o := b.Observe(&s, s.Table.Turn.First())
		if b.Apply(&s, players[o.Me].Decide(&o).Move, nil) != nil {
			b.Apply(&s, b.Legal(&o, nil)[0], nil)
		}
	}
	for i := range list {
		list[i].margin = float64(b.Score(&s)[list[i].seat].Margin) / 10
	}
	return list
}

// fit is a least-squares fit by its normal equations.
type fit struct {
	square [][]float64
	right  []float64
}

func newFit(n int) fit {
	f := fit{make([][]float64, n), make([]float64, n)}
	for i := range f.square {
		f.square[i] = make([]float64, n)
		f.square[i][i] = 1e-3 // an aspect that never moves has no slope
	}
	return f
}

func (f *fit) add(x []float64, y float64) {
	for i := range x {
		f.right[i] += x[i] * y
		for j := range x {
			f.square[i][j] += x[i] * x[j]
		}
	}
}

// solve is Gauss and Jordan's elimination; the matrix is positive definite.
func (f *fit) solve() []float64 {
	for i := range f.square {
		for k := range f.square {
			if k == i {
				continue
			}
			part := f.square[k][i] / f.square[i][i]
			for j := range f.square[i] {
				f.square[k][j] -= part * f.square[i][j]
			}
			f.right[k] -= part * f.right[i]
		}
	}
	for i := range f.right {
		f.right[i] /= f.square[i][i]
	}
	return f.right
}
