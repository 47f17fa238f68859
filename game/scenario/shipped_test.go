package scenario

import (
	"io/fs"
	"testing"

	"afterlenin/assets"
	"afterlenin/game/ai"
	"afterlenin/game/rules"
	"afterlenin/scenarios"
)

// shipped loads a scenario that comes with the game.
func shipped(t testing.TB, name string) (*Loaded, Problems) {
	t.Helper()
	lib := Library{Shipped: scenarios.Files, Pictures: assets.Files}
	src, err := lib.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	return Load(src, lib)
}

// onEveryShipped runs a test once for each scenario that comes with the game.
func onEveryShipped(t *testing.T, test func(t *testing.T, name string)) {
	entries, err := fs.ReadDir(scenarios.Files, ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() {
			t.Run(e.Name(), func(t *testing.T) { test(t, e.Name()) })
		}
	}
}

// TestShipped: no scenario of the game has an error, and its text carries it whole.
func TestShipped(t *testing.T) {
	onEveryShipped(t, func(t *testing.T, name string) {
		l, problems := shipped(t, name)
		if problems.Broken() {
			t.Fatalf("problems:\n%s", problems)
		}
		if len(problems) > 0 {
			t.Logf("\n%s", problems)
		}
		same(t, l)
	})
}

// TestShippedAreOfOneFamily: the short scenarios are scored as wholes, with their own
// title, questions, acts and endings.
func TestShippedAreOfOneFamily(t *testing.T) {
	titles := map[string]string{}
	onEveryShipped(t, func(t *testing.T, name string) {
		l, problems := shipped(t, name)
		if problems.Broken() {
			t.Skip("it does not load")
		}
		b := l.Book
		if ahead := (Library{Shipped: scenarios.Files}).ShippedTitle(name); ahead != b.Title {
			t.Errorf("before it is read it is called %q, then %q", ahead, b.Title)
		}
		if other, taken := titles[b.Title]; taken {
			t.Errorf("the title %q is that of %s too", b.Title, other)
		}
		titles[b.Title] = name
		if len(b.Debrief) < 3 || len(b.Acts) == 0 || len(b.Endings) == 0 {
			t.Error("questions, acts or endings are missing")
		}
		for i, c := range b.Contenders {
			if len(c.History) > b.Rounds {
				t.Errorf("%s has more history than there are rounds", b.People[i].ID)
			}
		}
	})
}

// TestShippedFillTheTable: on the first day the Politburo has as many full members as
// it has seats.
func TestShippedFillTheTable(t *testing.T) {
	onEveryShipped(t, func(t *testing.T, name string) {
		l, problems := shipped(t, name)
		if problems.Broken() {
			t.Skip("it does not load")
		}
		s := l.Book.Start(1)
		if n := l.Book.Members(&s.Table).Count(); n != int(s.Table.Seats) {
			t.Errorf("%d full members for %d seats", n, s.Table.Seats)
		}
	})
}

// TestShippedBulletinsHold: no round has more events with a date than a bulletin has room
// for, so that none comes half a year late.
func TestShippedBulletinsHold(t *testing.T) {
	onEveryShipped(t, func(t *testing.T, name string) {
		l, problems := shipped(t, name)
		if problems.Broken() {
			t.Skip("it does not load")
		}
		dated := make([]int, l.Book.Rounds)
		for i := range l.Book.Events {
			if r := l.Book.Events[i].Round; r >= 0 {
				dated[r]++
			}
		}
		for r, n := range dated {
			if n > rules.MaxBulletin {
				t.Errorf("round %d has %d events with a date, and room for %d", r+1, n, rules.MaxBulletin)
			}
		}
	})
}

// TestShippedPlays plays every scenario to its end, by chance and by computer.
func TestShippedPlays(t *testing.T) {
	random, normal := 20, 4
	if testing.Short() {
		random, normal = 4, 1
	}
	onEveryShipped(t, func(t *testing.T, name string) {
		t.Parallel()
		l, problems := shipped(t, name)
		if problems.Broken() {
			t.Skip("it does not load")
		}
		for seed := range random {
			playOut(t, l.Book, ai.Style{Level: ai.Random}, uint64(seed))
		}
		for seed := range normal {
			style := ai.Style{Level: ai.Normal}
			if seed%2 == 1 {
				style.Temper = ai.Historical
			}
			playOut(t, l.Book, style, uint64(seed))
		}
	})
}

// mostMoves is more than any shipped scenario takes.
const mostMoves = 30_000

// playOut lets computer players of one style play a game, and fails when it does not end.
func playOut(t *testing.T, b *rules.Book, style ai.Style, seed uint64) rules.State {
	t.Helper()
	s := b.Start(seed)
	players := make([]*ai.Player, len(b.Contenders))
	for p := range players {
		players[p] = ai.New(b, style, seed*31+uint64(p))
	}
	for n := 0; s.Table.Phase != rules.Over; n++ {
		p := asked(b, &s)
		if p < 0 || n > mostMoves {
			t.Fatalf("seed %d: nobody can move in round %d, or there is no end", seed, s.Table.Round+1)
		}
		o := b.Observe(&s, p)
		if r := b.Apply(&s, players[p].Decide(&o).Move, nil); r != nil {
			t.Fatalf("seed %d: %+v", seed, *r)
		}
	}
	return s
}

// asked is the first seat that has something to decide.
func asked(b *rules.Book, s *rules.State) rules.Seat {
	for p := range b.Contenders {
		o := b.Observe(s, rules.Seat(p))
		if len(b.Legal(&o, nil)) > 0 {
			return rules.Seat(p)
		}
	}
	return rules.NoSeat
}

// Apostrophes are printed alike in the game's own words and in those of scenarios.
func TestApostrophesArePrinted(t *testing.T) {
	for typed, printed := range map[string]string{"Lenin's letter": "Lenin’s letter", "the workers' mood": "the workers’ mood", "'so', he said": "'so’, he said", "O'": "O’"} {
		if got := typeset(typed); got != printed {
			t.Errorf("%q is printed %q", typed, got)
		}
	}
	if x := (text{"Lenin’s", &node{text: "Lenin's"}}); x.typed() != "Lenin's" {
		t.Errorf("a condition is read from %q", x.typed())
	}
}
