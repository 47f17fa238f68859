package rules_test

import (
	"math/rand/v2"
	"testing"
)

// A course says all that the aftermath does to the country: along courses the outlook is what it is
// without them, for any lines and meters, and in every round.
func TestCoursesAreTheCountrys(t *testing.T) {
	for _, name := range bookNames(t) {
		b := book(t, name)
		courses, dice := b.Courses(), rand.New(rand.NewPCG(3, 4))
		for range 3000 {
			s := b.Start(dice.Uint64())
			s.Table.Round = int8(dice.IntN(b.Rounds))
			for i := range b.Issues {
				s.Table.Lines[i] = int8(dice.IntN(7) - 3)
			}
			for i := range b.Meters {
				s.Table.Meters[i], s.Table.AtCollapse[i] = int16(dice.IntN(101)), int8(dice.IntN(3))
			}
			along, rounds := s, 1+dice.IntN(8)
			if got, want := courses.Outlook(&along, rounds), b.Outlook(&s, rounds); got != want {
				t.Fatalf("%s: along courses %+v, else %+v", name, got, want)
			}
		}
	}
}
