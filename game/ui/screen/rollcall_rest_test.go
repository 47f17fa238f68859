package screen

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// A forecast names what weighs most, the heaviest first, and calls only little things the rest:
// together they seldom come to more than ten points, and nothing of them is heavier than what is named.
func TestTheRestOfAForecastIsSmall(t *testing.T) {
	b := newTestBuilder(t)
	b.Window = sheet.Window{W: 1280, H: 720, Fine: 1}
	b.Shape(100)
	forecasts, large := 0, 0
	for seed := range uint64(8) {
		e := newEvening(t, seed+3, 0)
		votes := 0
		e.until(func(w match.Waiting) bool {
			if votes > 12 || w.For != rules.Vote {
				return votes > 12
			}
			votes++
			c := callingOf(e.scene(0, englishWords()))
			b.Begin()
			for i, who := range c.seats {
				if c.unforetold(who) {
					continue
				}
				r := c.column(i)
				parts := c.foremost(c.lean(who))
				rows, _ := c.rowsIn(b, sheet.R(r.X, c.seat(b, i)+44, r.W, 0), parts)
				forecasts++
				if n := restOf(t, rows, parts); max(n, -n) > 10 {
					large++
				}
			}
			b.End()
			return false
		})
	}
	if forecasts < 200 || large*8 > forecasts {
		t.Errorf("of %d forecasts %d hide much behind the rest", forecasts, large)
	}
}

// restOf is what a forecast calls the rest; it checks what stands before.
func restOf(t *testing.T, rows []weighed, parts []rules.Part) int {
	t.Helper()
	named, sum := len(rows), 0
	if len(rows) > 0 && named < len(parts) {
		named--
	}
	for i, p := range parts {
		sum += int(p.N)
		if i > 0 && weightOf(p) > weightOf(parts[i-1]) {
			t.Errorf("%d is named after %d", p.N, parts[i-1].N)
		}
	}
	for _, row := range rows[:min(named, len(rows))] {
		sum -= row.n
	}
	return sum
}
