package simulate

import (
	"encoding/json"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/scenario"
	"afterlenin/scenarios"
)

// council is the small scenario of package scenario's tests.
func council(t testing.TB) *rules.Book {
	t.Helper()
	src, err := scenario.OpenFolder(filepath.Join("..", "scenario", "testdata", "council"))
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	return loaded(t, src)
}

func afterLenin(t testing.TB) *rules.Book {
	t.Helper()
	src, err := scenario.Library{Shipped: scenarios.Files}.Open("after_lenin")
	if err != nil {
		t.Fatal(err)
	}
	return loaded(t, src)
}

func loaded(t testing.TB, src scenario.Source) *rules.Book {
	t.Helper()
	l, problems := scenario.Load(src, scenario.Library{})
	if l == nil {
		t.Fatalf("%s cannot be played:\n%s", src.Name, problems)
	}
	return l.Book
}

func styles(t testing.TB, b *rules.Book, list string) []ai.Style {
	t.Helper()
	s, err := ParseSeats(b, list)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestAnyNumberOfJobsGivesTheSameReport(t *testing.T) {
	b := council(t)
	var first string
	for _, jobs := range []int{1, 2, 5} {
		r := Run(Plan{Book: b, Games: 12, Seed: 3, Styles: styles(t, b, ""), Jobs: jobs})
		text, err := json.Marshal(&r)
		if err != nil {
			t.Fatal(err)
		}
		if first == "" {
			first = string(text)
		}
		if string(text) != first {
			t.Errorf("%d jobs:\n%s\nbut one job:\n%s", jobs, text, first)
		}
	}
}

func TestAnotherSeedGivesAnotherReport(t *testing.T) {
	b := council(t)
	p := Plan{Book: b, Games: 2, Seed: 3, Styles: styles(t, b, "")}
	q := p
	q.Seed = 4
	if one, two := Run(p), Run(q); one.Hash == two.Hash {
		t.Errorf("seeds 3 and 4 give the same hash %s", one.Hash)
	}
}

// TestGamesAreThoseOfAMatch keeps the order of decisions and the seeds of the
// computer players equal to those of package match.
func TestGamesAreThoseOfAMatch(t *testing.T) {
	for _, b := range []*rules.Book{council(t), afterLenin(t)} {
		for _, style := range ai.Styles() {
			seed := uint64(11)
			all := styles(t, b, style.String())
			players := make([]match.Player, len(b.Contenders))
			for i := range players {
				players[i].Style = style.String()
			}
			m := match.New(match.Setup{Book: b, Seed: seed, Players: players})
			for m.Step(1 << 20) {
			}
			if got := newGame(b, Plan{Seed: seed, Styles: all}.trialOf(0), newTally(b)).play(); got.hash != m.Hash() || got.moves != m.Moves() {
				t.Errorf("%s, %s: %d moves to %x, but the match has %d moves to %x", b.ID, style, got.moves, got.hash, m.Moves(), m.Hash())
			}
		}
	}
}

func TestManyGamesEnd(t *testing.T) {
	games := 12
	if runtime.GOOS == "js" { // where one takes ten times as long
		games = 3
	}
	for _, b := range []*rules.Book{council(t), afterLenin(t)} {
		for _, list := range []string{"random", "normal", "normal-historical"} {
			r := Run(Plan{Book: b, Games: games, Seed: 1, Styles: styles(t, b, list)})
			if r.Finished != r.Games || r.Slips != 0 {
				t.Errorf("%s, %s: %d of %d games end, %d moves refused, %v", b.ID, list, r.Finished, r.Games, r.Slips, r.Broken)
			}
			checkCounts(t, b, &r)
		}
	}
}

// checkCounts compares counts that must agree.
func checkCounts(t *testing.T, b *rules.Book, r *Report) {
	t.Helper()
	leads, best := 0.0, 0.0
	for _, man := range r.men {
		leads += r.Leads[man]
		best += r.Best[man]
	}
	if leads > 1.001 || best < 0.999 || best > 1.001 {
		t.Errorf("%s: shares sum to %.4f and %.4f", b.ID, leads, best)
	}
	for kind, m := range r.Votes {
		if m.Put > m.Tabled || m.Carried+m.Lost != m.Put {
			t.Errorf("%s: %s: %+v", b.ID, kind, m)
		}
	}
	p, opening := r.Pledges, r.Games*len(b.Pledges)
	if p.Made+opening != p.Kept+p.Ended+p.Broken+p.Fallen+p.Standing || p.Made+p.Refused > p.Offered || p.Kept < 0 {
		t.Errorf("%s: %d pledges stood at the start, %+v", b.ID, opening, p)
	}
	if r.Orders["offer"] != p.Offered || r.Orders["answer"] != p.Made+p.Refused {
		t.Errorf("%s: orders %v do not agree with %+v", b.ID, r.Orders, p)
	}
}

func TestAGameThatBreaksDownIsToldAndCostsNoOther(t *testing.T) {
	b := *council(t)
	b.Aftermath = []rules.Effect{{Target: rules.Ref{Kind: rules.RefOdium, A: 99}}} // there is no such seat
	r := Run(Plan{Book: &b, Games: 3, Seed: 1, Styles: styles(t, &b, "")})
	if r.Finished != 0 || len(r.Broken) != 3 || r.Broken[2].Seed != SeedOf(1, 2) || r.Broken[2].Why == "" {
		t.Errorf("%+v", r.Broken)
	}
	if text := r.Text(); !strings.Contains(text, "game 2 (seed 8589934593) did not end") {
		t.Error(text)
	}
}

// TestWhatBrokeDownIsNotCounted: beside games that break down half-way, the others are counted as if they stood alone.
func TestWhatBrokeDownIsNotCounted(t *testing.T) {
	b := *council(t)
	b.Aftermath = append(slices.Clone(b.Aftermath), rules.Effect{Target: rules.Ref{Kind: rules.RefOdium, A: 99}, // there is no such seat
		If: rules.Expr{{Code: rules.OpRead, Ref: rules.Ref{Kind: rules.RefBurden, A: 0}}}})
	plan := Plan{Book: &b, Games: 12, Seed: 1, Styles: styles(t, &b, "random"), Jobs: 2}
	all := Run(plan)
	if all.Finished == 0 || len(all.Broken) == 0 {
		t.Fatalf("%d of %d games finished: both kinds are wanted", all.Finished, all.Games)
	}
	broke := map[uint64]bool{}
	for _, x := range all.Broken {
		broke[x.Seed] = true
	}
	var seeds []uint64
	for n := range plan.Games {
		if seed := SeedOf(plan.Seed, n); !broke[seed] {
			seeds = append(seeds, seed)
		}
	}
	outcomes, counted := plan.playAll(len(seeds), func(n int) trial {
		x := plan.trialOf(0)
		x.seed, x.players = seeds[n], seeds[n]
		return x
	})
	alone := plan
	alone.Games = len(seeds)
	want := alone.report(outcomes, counted)
	all.Games, all.Broken, all.Hash, want.Hash = want.Games, want.Broken, "", ""
	got, _ := json.Marshal(&all)
	if words, _ := json.Marshal(&want); string(got) != string(words) {
		t.Errorf("counted with those that broke down:\n%s\nalone:\n%s", got, words)
	}
}

func TestSeatsAreRead(t *testing.T) {
	b := afterLenin(t)
	got := styles(t, b, "random,Stalin=normal, trotsky=normal-historical")
	for p, want := range map[string]string{"stalin": "normal", "trotsky": "normal-historical", "tomsky": "random"} {
		if s := got[FindSeat(b, p)].String(); s != want {
			t.Errorf("%s plays %s, want %s", p, s, want)
		}
	}
	for list, want := range map[string]string{
		"lenin=random":  `there is no seat "lenin": the seats are stalin`,
		"stalin=clever": `nobody plays "clever": a seat plays random, beginner, beginner-historical, beginner-ruthless, easy`,
		"stalin":        `nobody plays "stalin"`,

		"stalin=hard,Stalin=hard": "the seat stalin is named twice",
		"easy hard":               "both easy and hard are everybody's",
		"stalin=hard,easy":        "easy is everybody's, also of those who are named before it",
	} {
		if _, err := ParseSeats(b, list); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", list, err, want)
		}
	}
}

func TestIntervals(t *testing.T) {
	for _, x := range []struct {
		share     float64
		n         int
		low, high float64
	}{{0.5, 100, 0.404, 0.596}, {0, 20, 0, 0.161}, {1, 20, 0.839, 1}, {0, 0, 0, 1}} {
		low, high := interval(x.share, x.n)
		if near := func(a, b float64) bool { return a-b < 0.001 && b-a < 0.001 }; !near(low, x.low) || !near(high, x.high) {
			t.Errorf("%v of %d: %.3f-%.3f, want %.3f-%.3f", x.share, x.n, low, high, x.low, x.high)
		}
	}
}

func TestLedgers(t *testing.T) {
	list := []rules.Ledger{{Sum: 100, Office: 10, Par: 500}, {Sum: 300, Office: 20, Par: 500}, {Sum: 110, Office: 30, Par: 500}, {Sum: 120, Office: 40, Par: 500}}
	if got := ledgersOf(list); got.Median != 115 || got.Sum != 157 || got.Office != 25 || got.Par != 500 {
		t.Errorf("%+v", got)
	}
	if ledgersOf(nil) != (Ledgers{}) {
		t.Error("no games, no ledgers")
	}
}
