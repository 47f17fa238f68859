package rules

import (
	"testing"

	"pgregory.net/rapid"
)

// TestShareLosesNothing: a whole is split without loss, nobody gets more than one unit
// off his exact part, and larger weights never get less.
func TestShareLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weights := rapid.SliceOfN(rapid.Int16Range(0, 10000), 1, MaxSeats+1).Draw(t, "weights")
		whole := rapid.IntRange(0, 1000).Draw(t, "whole")
		out := make([]int16, len(weights))
		share(whole, weights, out)
		sum, all := 0, 0
		for i := range weights {
			sum, all = sum+int(out[i]), all+int(weights[i])
		}
		if all == 0 {
			return
		}
		if sum != whole {
			t.Fatalf("%d of %d are left", sum, whole)
		}
		for i, w := range weights {
			exact := whole * int(w)
			if off := int(out[i])*all - exact; off <= -all || off >= all {
				t.Fatalf("%v: weight %d gets %d, which is a whole unit off", weights, w, out[i])
			}
			for k, v := range weights {
				if v > w && out[k] < out[i] {
					t.Fatalf("%v: %d gets more than %d: %v", weights, w, v, out)
				}
			}
		}
	})
}

func TestShareOfNothing(t *testing.T) {
	out := []int16{3, 4}
	share(1000, []int16{0, 0}, out)
	if out[0] != 3 || out[1] != 4 {
		t.Errorf("without weights the old shares change to %v", out)
	}
}

func TestRatio(t *testing.T) {
	for _, c := range []struct{ a, b, want int }{
		{0, 7, 0}, {3, 7, 0}, {4, 7, 1}, {1, 2, 1}, {-1, 2, -1}, {-3, 7, 0}, {-4, 7, -1}, {5, 10, 1}, {-5, 10, -1}, {100, 1, 100},
	} {
		if got := ratio(c.a, c.b); got != c.want {
			t.Errorf("%d of %d is %d, not %d", c.a, c.b, got, c.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.IntRange(-100000, 100000).Draw(t, "a"), rapid.IntRange(1, 5000).Draw(t, "b")
		if ratio(a, b) != -ratio(-a, b) {
			t.Fatal("it rounds otherwise below zero")
		}
		if off := 2*abs(ratio(a, b)*b-a) - b; off > 0 {
			t.Fatal("it is more than half a unit off")
		}
	})
}

func TestPercent(t *testing.T) {
	for _, c := range []struct{ n, p, want int }{{24, 60, 14}, {12, 100, 12}, {3, 10, 0}, {5, 10, 1}, {-5, 10, -1}, {7, 0, 0}, {10, 150, 15}} {
		if got := percent(c.n, c.p); got != c.want {
			t.Errorf("%d per cent of %d is %d, not %d", c.p, c.n, got, c.want)
		}
	}
}

func TestTowards(t *testing.T) {
	for _, c := range []struct{ a, b, n, want int }{{0, 10, 3, 3}, {0, 10, 12, 10}, {0, -10, 3, -3}, {0, -10, 12, -10}, {5, 5, 3, 5}, {5, 4, 0, 5}} {
		if got := towards(c.a, c.b, c.n); got != c.want {
			t.Errorf("%d steps from %d to %d lead to %d, not %d", c.n, c.a, c.b, got, c.want)
		}
	}
}

func TestClamp(t *testing.T) {
	for _, c := range []struct{ n, low, high, want int }{{-1, 0, 5, 0}, {6, 0, 5, 5}, {3, 0, 5, 3}} {
		if got := clamp(c.n, c.low, c.high); got != c.want {
			t.Errorf("%d within %d and %d is %d", c.n, c.low, c.high, got)
		}
	}
}

func TestSeats(t *testing.T) {
	s := Only(0).With(3).With(7)
	if s.Count() != 3 || !s.Has(3) || s.Has(1) || s.Has(NoSeat) || s.Without(3).Has(3) || Only(NoSeat) != 0 || s.With(NoSeat) != s {
		t.Errorf("%b", s)
	}
	if Everybody.Count() != MaxSeats || Seats(0).Count() != 0 {
		t.Error("everybody is not everybody")
	}
	p := People(0).With(0).With(47).With(Nobody)
	if p.Count() != 2 || !p.Has(47) || p.Has(Nobody) || p.Without(47).Has(47) || p.Without(Nobody) != p {
		t.Errorf("%b", p)
	}
}
