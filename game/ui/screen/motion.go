package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// How long things move, in ticks: a line that is pushed, a number that changes, a paper
// that comes in.
const (
	PushTicks  = 24
	stepTicks  = 8 // from cell to cell
	NumberTick = 18
	PaperTicks = 14

	// LongestMotion is longer than anything moves.
	LongestMotion = 60
)

// Seen is what the board showed when it was seen last.
type Seen struct {
	Lines  [rules.MaxIssues]int8
	Meters [rules.MaxMeters]int16
}

// SeenOf is what the board shows of a table.
func SeenOf(t *rules.Table) Seen { return Seen{t.Lines, t.Meters} }

// pushed is a line on its way from where it lay when the board was seen last.
func (s *Scene) pushed(i rules.Issue) sheet.Pushed {
	if s.Was == nil || s.Ticks <= 0 {
		return sheet.Pushed{}
	}
	from, to := int(s.Was.Lines[i]), int(s.Obs.Table.Lines[i])
	return sheet.Pushed{From: from, Part: pushPart(s.Ticks, max(to-from, from-to))}
}

// pushPart is the part of so many cells that is gone: each cell takes its own push, and
// a long way no more time than the whole.
func pushPart(ticks, cells int) float64 {
	if cells == 0 || ticks >= PushTicks {
		return 1
	}
	each := min(stepTicks, PushTicks/cells)
	whole := min(ticks/each, cells)
	part := sheet.Ease(float64(ticks-whole*each) / float64(each))
	return min(1, (float64(whole)+part)/float64(cells))
}

// struck is a meter with the number that was seen last crossed out, while it is told apart.
func (s *Scene) struck(m rules.Meter, x sheet.Meter) sheet.Meter {
	if s.Was != nil && s.Ticks > 0 {
		x.Was, x.Struck = tenth(int(s.Was.Meters[m])), float64(s.Ticks)/NumberTick
	}
	return x
}

// trailRounds is how many rounds back a man's trail goes on the board.
const trailRounds = 4

// trail is where a man stood on a line in the rounds before, the oldest first.
func (s *Scene) trail(p rules.Seat, i rules.Issue) []int8 {
	var out []int8
	for k := max(0, len(s.History)-trailRounds); k < len(s.History); k++ {
		out = append(out, s.History[k].Stances[p][i])
	}
	return out
}

// comesIn is how far from its place a paper still is that slides in from the right.
func (s *Scene) comesIn(way float64) float64 {
	if s.Ticks <= 0 {
		return 0
	}
	return way * (1 - sheet.Ease(float64(s.Ticks)/PaperTicks))
}

// drop prints the newest vote on its way into the urn: small, and in a straight line.
func (c *calling) drop(b *sheet.Builder) {
	if c.Ticks <= 0 || c.Ticks >= RollTicks || c.Votes.Newest == rules.Nobody {
		return
	}
	for i, who := range c.seats {
		if who != c.Votes.Newest {
			continue
		}
		from, to := c.column(i).Middle(), sheet.P(285, 612)
		from.X, from.Y = from.X-(c.room.X-rollLeft), rollCardTop+rollCardTall // the foot is set from the left edge
		t := sheet.Ease(float64(c.Ticks) / RollTicks)
		x, y := from.X+(to.X-from.X)*t, from.Y+(to.Y-from.Y)*t
		b.Poly(ink.Black, sheet.P(x-14, y-6), sheet.P(x+14, y-10), sheet.P(x+14, y+6), sheet.P(x-14, y+10))
		b.Poly(ink.Card, sheet.P(x-12, y-4), sheet.P(x+12, y-7), sheet.P(x+12, y+4), sheet.P(x-12, y+7))
	}
}
