package ui

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

var withTenths = regexp.MustCompile(`[−+-]?\d+\.\d`)

// numbersIn are the numbers with tenths that are printed in a place, from left to right.
func numbersIn(x *theatre, in sheet.Rect) []float64 {
	var list []float64
	for _, m := range x.b.Sheet.Marks {
		if m.Kind != sheet.Letters || !in.Has(m.Rect.Middle()) {
			continue
		}
		for _, said := range withTenths.FindAllString(m.Text, -1) {
			n, _ := strconv.ParseFloat(strings.Replace(said, text.Minus, "-", 1), 64)
			list = append(list, n)
		}
	}
	return list
}

// ended is a game at its result, and the par of each contender as the new game shows it.
func ended(t *testing.T) (x *theatre, pars []float64) {
	x = open(t, Options{First: "after_lenin"})
	x.press(hand.N)
	s := x.a.scene()
	for p := range x.a.house.Draft.Seats {
		x.a.house.Draft.Seats[p] = match.Player{Person: p == 0, Style: "random"}
	}
	x.build()
	for p := range x.a.house.Draft.Seats {
		pars = append(pars, numbersIn(x, x.b.Sheet.Find("new.man."+s.Book.People[p].ID).Rect)...)
	}
	x.a.house.Draft.Seed = "7"
	x.press(hand.Enter)
	x.toResult()
	return x, pars
}

// Whoever adds up what a ledger shows comes to the sum it shows, and the sum less the par that
// the new game shows is the distance from par.
func TestWhatTheLedgersShowAddsUp(t *testing.T) {
	x, pars := ended(t)
	s := x.a.scene()
	if len(pars) != len(s.Book.Contenders) {
		t.Fatalf("the new game shows %v", pars)
	}
	for i, par := range pars {
		id := s.Book.People[i].ID
		n := numbersIn(x, x.b.Sheet.Find("result.row."+id).Rect)
		if len(n) != 7 {
			t.Fatalf("%s has %v, want five parts, the sum and the distance", id, n)
		}
		sum := 0.0
		for _, part := range n[:5] {
			sum += part
		}
		if math.Abs(sum-n[5]) > 0.01 {
			t.Errorf("the parts of %s come to %.1f, and the sum shown is %.1f", id, sum, n[5])
		}
		if math.Abs(n[5]-par-n[6]) > 0.01 {
			t.Errorf("%s has %.1f with a par of %.1f, and %+.1f is shown", id, n[5], par, n[6])
		}
	}
}

// In large text no row of the ledgers and no seat of the new game stands without the heads
// above it.
func TestTablesKeepTheirHeadsInPages(t *testing.T) {
	x, _ := ended(t)
	x.on(print{w: 1280, h: 720, text: 200})
	rows := 0
	for range 12 {
		row, head := 0, 0
		for _, n := range x.b.Sheet.Top() {
			switch {
			case n.Rect.H < 4:
			case strings.HasPrefix(n.ID, "result.row."):
				row++
			case strings.HasPrefix(n.ID, "result.head."):
				head++
			}
		}
		if rows += row; row > 0 && head != 6 {
			t.Errorf("%d rows of the ledgers with %d heads", row, head)
		}
		x.press(hand.PageDown)
	}
	if rows < 7 {
		t.Errorf("%d rows were seen", rows)
	}
}

// Where another leads by office than the one whom all saw lead, the count says so; where they are one, it does not.
func TestTheResultNamesWhoWasSeenToLead(t *testing.T) {
	x, _ := ended(t)
	x.on(print{w: 1366, h: 768, text: 100})
	s, leads := x.a.scene(), rules.NoSeat
	for p, l := range s.House.Ledgers {
		if l.Leads {
			leads = rules.Seat(p)
		}
	}
	if leads < 0 {
		t.Fatal("nobody leads")
	}
	for _, seen := range []rules.Seat{leads, (leads + 1) % rules.Seat(len(s.Book.Contenders))} {
		s.Obs.Table.Leader = seen
		x.b.Begin()
		screen.Result(x.b, &s)
		x.b.End()
		said := false
		for _, m := range x.b.Sheet.Marks {
			said = said || m.Kind == sheet.Letters && strings.HasPrefix(m.Text, s.Tell.Seat(seen)+" was seen to lead")
		}
		if said != (seen != leads) {
			t.Errorf("%s leads, %s was seen to lead: said %v", s.Tell.Seat(leads), s.Tell.Seat(seen), said)
		}
	}
}
