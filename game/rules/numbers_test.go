package rules

import (
	"testing"

	"pgregory.net/rapid"
)

// TestDrawsAreKeyed: a draw depends on the seed, the round, the purpose and the subject,
// and on nothing else in the state.
func TestDrawsAreKeyed(t *testing.T) {
	s := State{Seed: 7}
	first := s.draw(drawAttack, 3)
	s.draw(drawAttack, 4)
	s.draw(drawWinOver, 3)
	s.Table.Men[0].Prestige, s.Hands[1].Patronage, s.Table.Phase = 9, 9, Hall
	if s.draw(drawAttack, 3) != first {
		t.Error("another draw or number has changed it")
	}
	seen := map[uint64]bool{}
	for seed := range uint64(5) {
		for round := range int8(12) {
			for p := drawChance; p < purposes; p++ {
				for subject := range 50 {
					x := State{Seed: seed}
					x.Table.Round = round
					seen[x.draw(p, subject)] = true
				}
			}
		}
	}
	if want := 5 * 12 * int(purposes-1) * 50; len(seen) != want {
		t.Errorf("%d keys have %d draws", want, len(seen))
	}
}

// TestDrawsAreFair: of many draws about as many succeed as the odds say, for each purpose,
// whether the seed, the round or the subject changes.
func TestDrawsAreFair(t *testing.T) {
	for p := drawChance; p < purposes; p++ {
		for _, odds := range []int{0, 15, 50, 85, 100} {
			n := 0
			for seed := range uint64(20) {
				for subject := range 100 {
					s := State{Seed: seed}
					if s.chance(p, subject, odds) {
						n++
					}
				}
			}
			if off := abs(n - 20*odds); off > 120 || odds%100 == 0 && off > 0 {
				t.Errorf("purpose %d: %d of 2000 at odds of %d", p, n, odds)
			}
		}
	}
}

// TestSubjectsDoNotMeet: the subjects that rules make of several indices are different
// for different indices.
func TestSubjectsDoNotMeet(t *testing.T) {
	attacks, inquiries, wins, votes := map[int]bool{}, map[int]bool{}, map[int]bool{}, map[int]bool{}
	for by := range MaxSeats {
		for whom := range MaxSeats {
			for w := range int(weapons) {
				attacks[by*MaxSeats*int(weapons)+whom*int(weapons)+w] = true
			}
		}
		for who := range MaxPeople {
			wins[by*MaxPeople+who] = true
			for f := range int(facets) {
				inquiries[by*1000+f*100+who] = true
			}
		}
	}
	for m := range MaxMotions {
		for who := range MaxPeople {
			votes[m*MaxPeople+who] = true
		}
	}
	if len(attacks) != MaxSeats*MaxSeats*int(weapons) || len(inquiries) != MaxSeats*MaxPeople*int(facets) ||
		len(wins) != MaxSeats*MaxPeople || len(votes) != MaxMotions*MaxPeople {
		t.Error("two subjects are one")
	}
}

func TestAtLeast(t *testing.T) {
	for _, c := range []struct {
		chance     []int
		need, want int
	}{
		{[]int{50}, 1, 50}, {[]int{50, 50}, 1, 75}, {[]int{50, 50}, 2, 25}, {[]int{90, 90, 90}, 2, 97}, {[]int{10, 10, 10}, 3, 1},
		{[]int{98, 98, 98}, 1, 99}, {[]int{30, 60}, 1, 72}, {nil, 1, 1}, {nil, 0, 99}, {[]int{50, 50, 50, 50, 50}, 3, 50},
	} {
		if got := atLeast(c.chance, c.need); got < c.want-1 || got > c.want+1 {
			t.Errorf("at least %d of %v: %d, not %d", c.need, c.chance, got, c.want)
		}
	}
}

// TestAtLeastAgainstCounting compares it with going through every outcome.
func TestAtLeastAgainstCounting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		chance := rapid.SliceOfN(rapid.IntRange(2, 98), 1, 9).Draw(t, "chance")
		need := rapid.IntRange(1, len(chance)).Draw(t, "need")
		want := 0.0
		for outcome := range 1 << len(chance) {
			p, n := 1.0, 0
			for i, c := range chance {
				if outcome>>i&1 == 1 {
					p, n = p*float64(c)/100, n+1
				} else {
					p *= float64(100-c) / 100
				}
			}
			if n >= need {
				want += 100 * p
			}
		}
		if got := float64(atLeast(chance, need)); got < min(want, 99)-1.1 || got > max(want, 1)+1.1 {
			t.Fatalf("at least %d of %v: %v, not %.2f", need, chance, got, want)
		}
	})
}

// plainBook is a book with nothing but issues, for the functions that need no more.
func plainBook(weights ...int16) *Book {
	b := &Book{}
	for _, w := range weights {
		b.Issues = append(b.Issues, IssueRule{Weight: w})
	}
	return b
}

func TestMoodGap(t *testing.T) {
	b := plainBook(10, 5)
	for _, c := range []struct {
		mood, stance [MaxIssues]int8
		want         int
	}{
		{[MaxIssues]int8{10, -20}, [MaxIssues]int8{1, -2}, 0},
		{[MaxIssues]int8{0, 0}, [MaxIssues]int8{1, 0}, 70},  // one step on the first: 10 * 100 * 7 / 100
		{[MaxIssues]int8{0, 0}, [MaxIssues]int8{0, 1}, 35},  // one on the second weighs half
		{[MaxIssues]int8{0, 0}, [MaxIssues]int8{2, 0}, 280}, // twice as far counts four times
		{[MaxIssues]int8{30, 0}, [MaxIssues]int8{-3, 0}, 2520},
	} {
		if got := b.moodGap(&Delegation{Mood: c.mood}, &c.stance); got != c.want {
			t.Errorf("mood %v, position %v: %d, not %d", c.mood, c.stance, got, c.want)
		}
	}
}

func TestGap(t *testing.T) {
	b := plainBook(1, 1, 1)
	x, y := [MaxIssues]int8{1, -2, 3, 9}, [MaxIssues]int8{-1, -2, 0, -9}
	if got := b.Gap(&x, &y); got != 5 {
		t.Errorf("%d steps, not 5: the fourth issue does not exist", got)
	}
}

// TestFollowingIsAThousand: however a bloc feels, its shares are a thousand and none is
// negative.
func TestFollowingIsAThousand(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, s := hallOf(t)
		c := b.clerk(&s, nil)
		sum := 0
		for p, n := range c.following(0, Seats(rapid.Uint8().Draw(t, "speaking"))) {
			if n < 0 {
				t.Fatalf("group %d has %d", p, n)
			}
			sum += int(n)
		}
		if sum != 1000 {
			t.Fatalf("the shares are %d", sum)
		}
	})
}

// TestHallCountsAHundred: a counted bloc has votes for, against and withheld that are a hundred.
func TestHallCountsAHundred(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, s := hallOf(t)
		c := b.clerk(&s, nil)
		lead := Seat(rapid.IntRange(-1, 3).Draw(t, "lead"))
		shares := c.following(0, 0)
		yes, no := c.countBloc(0, &shares, lead)
		v := s.Table.Blocs[0].Voted
		if int(v[For]) != yes || int(v[Against]) != no || int(v[0])+int(v[1])+int(v[2]) != 100 || min(v[0], v[1], v[2]) < 0 {
			t.Fatalf("%d for, %d against, %v", yes, no, v)
		}
		if lead == NoSeat && yes != 100 {
			t.Fatalf("nobody is against and %d are for", yes)
		}
	})
}

// hallOf is a book and a state with four men and one bloc, anyhow.
func hallOf(t *rapid.T) (*Book, State) {
	n := func(low, high int, what string) int { return rapid.IntRange(low, high).Draw(t, what) }
	b := plainBook(int16(n(0, 20, "weight")), int16(n(0, 20, "weight")))
	b.Contenders, b.People, b.Blocs = make([]Contender, 4), make([]Profile, 5), make([]BlocRule, 1)
	b.Posts = []PostRule{{Leads: 0}}
	b.Numbers.Machine, b.Numbers.MachineFirm, b.Numbers.MachineSelf = 30, 9, 45
	s := State{}
	for p := range 4 {
		m := &s.Table.Men[p]
		m.Prestige, m.Odium, m.Word, m.Rung = int8(n(0, 20, "prestige")), int8(n(0, 10, "odium")), int8(n(0, 10, "word")), Rung(n(0, 5, "rung"))
		for i := range 2 {
			m.Stance[i] = int8(n(-3, 3, "stance"))
		}
		s.Table.Speeches[p] = int8(n(-1, 2, "speech"))
		s.Hidden.Sympathy[0][p] = int8(n(0, 100, "sympathy"))
	}
	for i := range 2 {
		s.Table.Blocs[0].Mood[i], s.Table.Lines[i] = int8(n(-30, 30, "mood")), int8(n(-3, 3, "line"))
	}
	s.Table.Blocs[0].Weight = 100
	s.Table.Posts[0].Holder = Person(n(-1, 4, "secretary"))
	s.Hidden.Patron[0], s.Hidden.Firm[0] = Seat(n(-1, 3, "patron")), int8(n(0, 3, "firm"))
	return b, s
}

// TestWordsForEverything: the text form has a word for each member of each list.
func TestWordsForEverything(t *testing.T) {
	for what, ok := range map[string]bool{
		"weapons": len(weaponWords) == int(weapons), "facets": len(facetWords) == int(facets), "gestures": len(gestureWords) == int(gestures),
		"motions": len(motionWords) == int(AcceptResignation), "ballots": len(ballotWords) == 3, "speeches": len(speechWords) == 3,
		"pledges": len(pledgeWords) == int(pledgeKinds),
	} {
		if !ok {
			t.Errorf("not all %s have a word", what)
		}
	}
	for v, w := range verbWords {
		if (w == "") != (Verb(v) == NoVerb) {
			t.Errorf("verb %d is written %q", v, w)
		}
	}
}

// TestPrecedentPrices: the first time is dear, and no time is free.
func TestPrecedentPrices(t *testing.T) {
	b := &Book{}
	b.Precedents[FactionBan].Price = 5
	var tab Table
	for times, want := range []int{5, 3, 2, 1, 1} {
		tab.Precedents[FactionBan].Times = int8(times)
		if got := b.PrecedentPrice(&tab, FactionBan); got != want {
			t.Errorf("after %d times it costs %d, not %d", times, got, want)
		}
	}
}

func TestExpressions(t *testing.T) {
	n := func(v int16) Op { return Op{Code: OpConst, N: v} }
	var s State
	r := (&Book{}).reads(&s)
	for _, c := range []struct {
		e    Expr
		want int
	}{
		{nil, 0}, {Expr{n(3), n(4), {Code: OpAdd}}, 7}, {Expr{n(3), n(4), {Code: OpSub}}, -1}, {Expr{n(3), {Code: OpNeg}}, -3},
		{Expr{n(3), n(4), {Code: OpLess}}, 1}, {Expr{n(4), n(4), {Code: OpLess}}, 0}, {Expr{n(4), n(4), {Code: OpLessEq}}, 1},
		{Expr{n(3), n(4), {Code: OpMore}}, 0}, {Expr{n(4), n(4), {Code: OpMoreEq}}, 1}, {Expr{n(4), n(4), {Code: OpEq}}, 1},
		{Expr{n(4), n(4), {Code: OpNotEq}}, 0}, {Expr{n(1), n(0), {Code: OpAnd}}, 0}, {Expr{n(1), n(0), {Code: OpOr}}, 1},
		{Expr{n(1), {Code: OpNot}}, 0},
	} {
		if got := r.eval(c.e); got != c.want {
			t.Errorf("%v is %d, not %d", c.e, got, c.want)
		}
	}
	if !r.holds(nil) || r.holds(Expr{n(0)}) {
		t.Error("the empty condition holds, and no does not")
	}
}
