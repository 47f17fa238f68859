package screen

import (
	"testing"

	"afterlenin/game/rules"
)

// An arrow beside a number of the country seldom says the contrary of how the number has changed
// since the board was looked at last: less than half as often as what the aftermath alone did.
// What levers do in between it leaves out.
func TestArrowsAgreeWithTheNumbers(t *testing.T) {
	moved, wrong, alone := 0, 0, 0
	for seed := range uint64(8) {
		e := newEvening(t, seed+1, 2)
		before := e.orders(2, 1).scene(2, englishWords()).Obs.Table.Meters
		for round := int8(2); round < 6; round++ {
			s := e.orders(2, round).scene(2, englishWords())
			p := board{s: s, t: &s.Obs.Table}
			for m := range s.Book.Meters {
				by := int(p.t.Meters[m] - before[m])
				if by == 0 {
					continue
				}
				moved++
				if by*p.cameBy(rules.Meter(m)) < 0 {
					wrong++
				}
				if by*int(p.t.Drift[m]) < 0 {
					alone++
				}
			}
			before = p.t.Meters
		}
	}
	t.Logf("%d numbers moved, %d arrows say the contrary, %d would of the aftermath alone", moved, wrong, alone)
	if moved == 0 || 2*wrong >= alone {
		t.Errorf("of %d numbers that moved %d arrows say the contrary; of the aftermath alone %d would", moved, wrong, alone)
	}
}
