package simulate

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

func about(a, b float64) bool { return math.Abs(a-b) < 0.001 }

func TestEntropy(t *testing.T) {
	for _, x := range []struct {
		counts []int
		bits   float64
	}{{nil, 0}, {[]int{0, 0}, 0}, {[]int{7, 0}, 0}, {[]int{5, 5}, 1}, {[]int{3, 3, 3, 3}, 2}, {[]int{1, 3}, 0.8113}} {
		if got := entropy(x.counts); !about(got, x.bits) {
			t.Errorf("%v: %.4f bits, want %.4f", x.counts, got, x.bits)
		}
	}
}

func TestMeans(t *testing.T) {
	if got := meanOf([]float64{1, 2, 3, 4}); got.Mean != 2.5 || !about(got.Error, 0.6455) || got.Cases != 4 {
		t.Errorf("%+v", got)
	}
	if meanOf(nil) != (Mean{}) || meanOf([]float64{3}) != (Mean{Mean: 3, Cases: 1}) {
		t.Error("none and one have no error")
	}
}

// series is a course of two seats made by hand: the Office of each at the ends of the rounds.
func series(rounds [][2]int16) *leads {
	l := &leads{}
	for _, offices := range rounds {
		var all [rules.MaxSeats]int16
		copy(all[:], offices[:])
		by := rules.Seat(0)
		if offices[1] > offices[0] {
			by = 1
		}
		l.by, l.offices = append(l.by, by), append(l.offices, all)
	}
	return l
}

func TestTheCourseOfALead(t *testing.T) {
	for name, x := range map[string]struct {
		rounds   [][2]int16
		changes  int
		half     bool
		settled  int
		decisive float64
		drama    float64
	}{
		"from start to end": {[][2]int16{{9, 1}, {9, 1}, {9, 1}, {9, 1}}, 0, true, 1, 0, 0},
		"at the last":       {[][2]int16{{100, 84}, {100, 75}, {100, 64}, {10, 20}}, 1, false, 4, 1, 0.5},
		"there and back":    {[][2]int16{{0, 100}, {9, 1}, {64, 100}, {9, 1}, {9, 1}}, 3, false, 4, 0.75, 0.8},
		"a level race":      {[][2]int16{{5, 5}, {5, 5}}, 0, true, 1, 0, 0},
		"one round":         {[][2]int16{{1, 2}}, 0, true, 1, 0, 0},
	} {
		c := series(x.rounds).course(len(x.rounds))
		if c.changes != x.changes || c.halfway != x.half || c.settled != x.settled || !about(c.decisive(), x.decisive) || !about(c.drama, x.drama) {
			t.Errorf("%s: %+v, decisive %.3f", name, c, c.decisive())
		}
	}
	if c := (&leads{}).course(4); c.winner != rules.NoSeat || c.decisive() != 0 {
		t.Errorf("no round: %+v", c)
	}
}

func TestWhoIsHopeless(t *testing.T) {
	c := series([][2]int16{{10, 9}, {10, 9}, {100, 49}, {10, 1}}).course(4)
	if c.late != 3 || !c.hopeless(1) || c.hopeless(0) {
		t.Errorf("%+v", c)
	}
	if c := series([][2]int16{{10, 9}, {10, 9}, {100, 50}, {10, 1}}).course(4); c.hopeless(1) {
		t.Error("half is not less than half")
	}
	if c := series([][2]int16{{10, 9}, {100, 1}, {100, 1}, {1, 10}}).course(4); c.hopeless(1) {
		t.Error("who leads at the end was not hopeless")
	}
	if c := series([][2]int16{{10, 1}}).course(4); c.hopeless(1) {
		t.Error("a game that ends early has no last quarter")
	}
}

func TestLuckIsSplit(t *testing.T) {
	rows := []float64{1, 1, 1, 5, 5, 5, 9, 9, 9}
	if r, c, rest := effects(rows, 3); r <= 0 || c != 0 || rest > 1e-9 {
		t.Errorf("only rows differ: %v %v %v", r, c, rest)
	}
	columns := []float64{1, 5, 9, 1, 5, 9, 1, 5, 9}
	if r, c, rest := effects(columns, 3); r != 0 || !about(c, 16) || rest > 1e-9 {
		t.Errorf("only columns differ: %v %v %v", r, c, rest)
	}
	if r, c, rest := effects([]float64{1, 2, 2, 1}, 2); r != 0 || c != 0 || !about(rest, 1) {
		t.Errorf("only both together: %v %v %v", r, c, rest)
	}
}

// A report with measures is the same on any number of processors, and its parts agree.
func TestAnyNumberOfJobsMeasuresTheSame(t *testing.T) {
	b := council(t)
	var first string
	for _, jobs := range []int{1, 3} {
		r := Measure(Plan{Book: b, Games: searchedOneIn, Seed: 5, Styles: styles(t, b, ""), Jobs: jobs})
		data, err := json.Marshal(&r)
		if err != nil {
			t.Fatal(err)
		}
		text := r.Text() + string(data)
		if first == "" {
			first = text
		}
		if text != first {
			t.Errorf("%d jobs:\n%s\nbut one job:\n%s", jobs, text, first)
		}
		m, orders := r.Measures, 0
		if n := len(m.Searched); n != len(m.Decisions) || m.Searched[n-1].Alternative.Cases == 0 || m.Searched[n-1].Alternative == m.Decisions[n-1].Alternative {
			t.Errorf("the highest level weighed %+v, the others %+v", m.Searched, m.Decisions)
		}
		for v := rules.NoVerb; int(v) < rules.VerbCount; v++ {
			orders += one(counts(v))
		}
		if len(m.Without) != orders || len(m.Personas) != len(ai.Personas()) || m.Full.Cost.Mean != 0 {
			t.Errorf("%d orders, %d personas, %+v", len(m.Without), len(m.Personas), m.Full)
		}
		if m.Idle.Cost.Cases != m.Full.Cost.Cases || m.Idle.Cost.Mean <= 0 {
			t.Errorf("to give no order at all costs %+v", m.Idle.Cost)
		}
		if sum := m.Luck.Game + m.Luck.Players + m.Luck.Both; !about(sum, 1) {
			t.Errorf("the parts of luck sum to %.3f", sum)
		}
	}
}

func TestTheLadderIsTheSameOnAnyNumberOfJobs(t *testing.T) {
	b := council(t)
	var first string
	for _, jobs := range []int{1, 3} {
		l := Plan{Book: b, Games: 4, Seed: 5, Jobs: jobs}.Climb(ai.Free)
		if text := l.Text(); first == "" {
			first = text
		} else if text != first {
			t.Errorf("%d jobs:\n%s\nbut one job:\n%s", jobs, text, first)
		}
		if want := 2*len(ai.Levels()) - 3; len(l.Climbs) != want {
			t.Errorf("%d pairings, want %d", len(l.Climbs), want)
		}
		for _, c := range l.Climbs {
			if c.Games%len(b.Contenders) != 0 || c.Best.Cases != c.Games {
				t.Errorf("%+v", c)
			}
		}
	}
}

func TestBands(t *testing.T) {
	r := Report{Scenario: bandScenario, alike: "free"}
	for _, x := range []struct {
		name, of string
		value    float64
		verdict  string
		banded   bool
	}{
		{"order", "court", 1.9, "low", true}, {"order", "court", 2, "", true}, {"order", "court", 30.5, "high", true},
		{"leads", "rykov", 1, "low", true}, {"leads", "stalin", 46, "high", true}, {"out of the party", "trotsky", 1, "", false},
		{"games with precedent", "exile", 0, "low", true}, {"games with precedent", "exile", 100, "high", true},
		{"points lost by a persona", "greedy", -9, "", false}, {"points lost by a persona", "loner", 3, "low", true},
	} {
		if f, banded := r.figure(x.name, x.of, exactly(x.value)); banded != x.banded || f.Verdict != x.verdict {
			t.Errorf("%s %s %v: %+v %v", x.name, x.of, x.value, f, banded)
		}
	}
	if f, _ := r.figure("best", "rykov", inHundred(shareOf(7, 100))); f.Verdict != "low" || f.Sure || f.mark() != "?" {
		t.Errorf("7 of 100 may be 8 per cent: %+v", f)
	}
	if f, _ := r.figure("best", "rykov", inHundred(shareOf(70, 1000))); f.Verdict != "low" || f.Sure {
		t.Errorf("so may 70 of 1,000: %+v", f)
	}
	if f, _ := r.figure("best", "rykov", inHundred(shareOf(40, 1000))); f.Verdict != "low" || !f.Sure || f.mark() != "!" {
		t.Errorf("40 of 1,000 are too few: %+v", f)
	}
	past := Report{Scenario: bandScenario, alike: "historical"}
	if f, banded := past.figure("leads", "stalin", exactly(66)); !banded || f.Verdict != "high" {
		t.Errorf("%+v", f)
	}
	if _, banded := past.figure("leads", "rykov", exactly(1)); banded {
		t.Error("nobody asks how often others lead as in history")
	}
	if _, banded := (&Report{Scenario: bandScenario}).figure("order", "court", exactly(1)); banded {
		t.Error("nothing is asked of players by chance")
	}
	if _, banded := (&Report{Scenario: "triumvirate", alike: "free"}).figure("order", "court", exactly(1)); banded {
		t.Error("only the campaign has bands")
	}
}

// Every band is asked of some figure: a name that is misspelt would never be missed.
func TestEveryBandIsAsked(t *testing.T) {
	asked := map[string]bool{}
	for _, temper := range []string{"normal", "normal-historical"} {
		b := afterLenin(t)
		r := Run(Plan{Book: b, Games: 1, Seed: 1, Styles: styles(t, b, temper)})
		r.Measures = &Measures{Decisions: []Decisions{{}}, Searched: []Decisions{{}}, Without: []Restricted{{Name: "court"}}, Personas: []Restricted{{Name: "loner"}}}
		l := Ladder{Scenario: b.ID, men: r.men}
		levels := ai.Levels()
		for i := range levels[1:] {
			l.Climbs = append(l.Climbs, Climb{Level: levels[i+1].String(), Against: "a lower level"})
		}
		l.Climbs = append(l.Climbs, Climb{Against: "random"})
		l.judge()
		for _, f := range append(append(r.Figures, r.measured()...), l.Figures...) {
			asked[f.Name] = true
		}
		if !strings.Contains(r.Text(), "figures lie outside their bands") {
			t.Error("the table does not sum up the bands")
		}
	}
	for _, band := range bands {
		if !asked[band.name] {
			t.Errorf("nothing is asked about %q", band.name)
		}
	}
}
