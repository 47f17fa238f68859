package simulate

import (
	"testing"

	"afterlenin/game/rules"
)

// TestHistoryCanBePlayed: when everybody takes what history took, the campaign comes
// near to what happened, by its rules alone: Stalin leads, Trotsky is out of the party,
// the line on the economy has left the Right, grain failed after 1926, and the only
// congress with a vote against the line is that of December 1925.
func TestHistoryCanBePlayed(t *testing.T) {
	b := afterLenin(t)
	const games = 12
	r := Run(Plan{Book: b, Games: games, Seed: 4, Styles: styles(t, b, "normal-faithful")})
	if r.Finished != games {
		t.Fatalf("%d games of %d ended", r.Finished, games)
	}
	stalin, trotsky := b.Contenders[FindSeat(b, "stalin")].ID, b.Contenders[FindSeat(b, "trotsky")].ID
	if r.Leads[stalin] < 0.75 {
		t.Errorf("Stalin leads in %.2f of the games", r.Leads[stalin])
	}
	if out := r.Ends[trotsky]["expelled"] + r.Ends[trotsky]["exiled"]; out < games*3/4 {
		t.Errorf("Trotsky is out of the party in %d games of %d", out, games)
	}
	last, before := &r.tally.pasts[11], &r.tally.pasts[5]
	if line := mean(last.lines[0], last.games); line < 1 {
		t.Errorf("the line on the economy ends at %.1f, and the Right stands at -2", line)
	}
	if was, is := mean(before.meters[0], before.games), mean(r.tally.pasts[8].meters[0], games); was-is < 20 {
		t.Errorf("grain: %.0f at the end of 1926, %.0f in the middle of 1928", was, is)
	}
	for _, g := range b.Gatherings {
		h, held := r.Halls[g.ID]
		if !held {
			continue
		}
		want := [2]float64{0, 3}
		if g.Dissent != 0 {
			want = [2]float64{8, 25} // 65 against and 41 withheld of 665: fact sheet, section 3
		}
		if h.Mean < want[0] || h.Mean > want[1] {
			t.Errorf("%s: %.1f per cent against the line, not %v", g.ID, h.Mean, want)
		}
	}
}

// TestFeudsAreOfHistory: a tie holds in its years and between its two men only.
func TestFeudsAreOfHistory(t *testing.T) {
	b := afterLenin(t)
	st, tr, zi := FindSeat(b, "stalin"), FindSeat(b, "trotsky"), FindSeat(b, "zinoviev")
	for _, c := range []struct {
		p, q  rules.Seat
		round int8
		odds  bool
	}{{st, tr, 0, true}, {tr, st, 11, true}, {st, zi, 0, false}, {st, zi, 4, true}, {zi, tr, 1, true}, {zi, tr, 5, false}} {
		if b.AtOdds(c.p, c.q, c.round) != c.odds {
			t.Errorf("%d and %d in round %d: %v", c.p, c.q, c.round+1, !c.odds)
		}
	}
}
