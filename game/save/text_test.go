package save

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// sample has one of everything a save can say.
func sample() Record {
	text := strings.Repeat("[contender.lenin]\nname = \"Ле́нин\"\n", 40) + strings.Repeat("0123456789abcdefghijklmnopqrstuvwxyz", 3)
	return Record{
		Game:     "0.1.0",
		Name:     "10b, \"Thursday\" — четверг\n",
		Scenario: NewScenario("council", "1.0 beta", text),
		Seed:     1<<64 - 1,
		Sealed:   true,
		Company:  rules.HistoricalCompany,
		Seats:    []Player{{Person: true, Name: "Красные"}, {Style: "normal-historical"}, {Style: "hard-free", Absent: "Класс \"7б\""}, {}},
		Steps: []Step{
			{Move: "red aim 0"},
			{Move: "blue hold", Because: []rules.Part{{Why: 14, N: 30, Who: rules.Nobody}, {Why: 9, N: -5, Who: 0}, {Why: 255, N: -32768, Who: 3}}},
			{Move: "green vote for"},
			{Move: "green seal"},
		},
		Marks: []Mark{{Steps: 2, Round: 0, Hash: 7}, {Steps: 4, Round: 1, Hash: 1<<64 - 2}},
		Seen:  []int{0, 12, 3},
	}
}

func TestWriteReadWrite(t *testing.T) {
	for _, want := range []Record{sample(), {Scenario: NewScenario("", "", "")}} {
		text := Write(want)
		got, err := Read(text)
		if err != nil {
			t.Fatalf("%v in\n%s", err, text)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("got  %+v\nwant %+v", got, want)
		}
		if again := Write(got); !bytes.Equal(again, text) {
			t.Errorf("written again:\n%s\nfirst:\n%s", again, text)
		}
	}
}

func TestScenarioComesBack(t *testing.T) {
	r, err := Read(Write(sample()))
	if err != nil {
		t.Fatal(err)
	}
	text, err := r.Scenario.Text()
	if err != nil || HashOf(text) != r.Scenario.Hash || !strings.HasPrefix(text, "[contender.lenin]") {
		t.Fatalf("%.30q, %v", text, err)
	}
}

func TestLinesAreNarrow(t *testing.T) {
	for line := range strings.Lines(string(Write(sample()))) {
		if len(strings.TrimSuffix(line, "\n")) > 76 {
			t.Errorf("wide line: %s", line)
		}
	}
}

func TestReadTakesOtherLineEnds(t *testing.T) {
	text := "\ufeff" + strings.ReplaceAll(string(Write(sample())), "\n", "\r\n")
	got, err := Read([]byte(text))
	if err != nil || !reflect.DeepEqual(got, sample()) {
		t.Fatalf("%v", err)
	}
}

// TestEveryCut cuts a save at each byte: it is always noticed, and what is salvaged is
// a beginning of the game.
func TestEveryCut(t *testing.T) {
	whole := Write(sample())
	start := bytes.Index(whole, []byte("red aim"))
	for n := range len(whole) {
		r, err := Read(whole[:n])
		d := damageOf(t, err)
		if !reflect.DeepEqual(r, Record{}) {
			t.Fatalf("cut at %d: a record besides the error", n)
		}
		if (d.Salvaged != nil) != (n >= start) {
			t.Fatalf("cut at %d: salvaged %v", n, d.Salvaged)
		}
		if d.Salvaged != nil {
			wantBeginning(t, *d.Salvaged)
		}
		if n > len(firstWords)+2 && d.Why != CutOff {
			t.Fatalf("cut at %d: %v", n, d)
		}
	}
}

// TestEveryFlip changes each byte.
func TestEveryFlip(t *testing.T) {
	whole := Write(sample())
	for n := range whole {
		hurt := bytes.Clone(whole)
		hurt[n] ^= 1
		_, err := Read(hurt)
		if d := damageOf(t, err); d.Salvaged != nil && d.Why == WrongSum {
			wantBeginning(t, *d.Salvaged)
		}
	}
}

func damageOf(t *testing.T, err error) *Damage {
	t.Helper()
	var d *Damage
	if !errors.As(err, &d) {
		t.Fatalf("%v is no damage", err)
	}
	if d.Error() == "" || d.Line < 1 {
		t.Fatalf("damage without a place: %+v", d)
	}
	return d
}

func wantBeginning(t *testing.T, got Record) {
	t.Helper()
	want := sample()
	want = want.UpTo(len(got.Steps))
	if n := len(got.Marks); n < len(want.Marks) { // a cut can be right behind a move
		want.Marks = want.Marks[:n]
	}
	for i, s := range got.Steps {
		if s.Move != want.Steps[i].Move {
			t.Fatalf("step %d is %q, want %q", i, s.Move, want.Steps[i].Move)
		}
	}
	if !reflect.DeepEqual(got.Scenario, want.Scenario) || got.Seed != want.Seed || !reflect.DeepEqual(got.Seats, want.Seats) {
		t.Fatal("the head is another")
	}
}

func TestDamageNamesTheLine(t *testing.T) {
	whole := string(Write(sample()))
	change := func(old, new string) string { return strings.Replace(whole, old, new, 1) }
	for _, c := range []struct {
		name, text string
		why        Fault
		at         string // the beginning of the line that is named
		kept       int    // -1: nothing is salvaged
	}{
		{"empty", "", NotASave, "", -1},
		{"other text", "hello\n", NotASave, "hello", -1},
		{"later format", change("save 1", "save 2"), UnknownFormat, "after lenin save 2", -1},
		{"seed", change("seed 18", "seed x8"), Unreadable, "seed x8", -1},
		{"seed's value", change("seed 18446744073709551615", "seed 42"), WrongSum, "-- check", -1},
		{"a move of the second round", change("green vote for", "green vote against"), WrongSum, "-- round 2", 2},
		{"a move of the first round", change("red aim 0", "red aim 1"), WrongSum, "-- round 1", 0},
		{"an unreadable move", change("green vote for", "\x01\x02"), Unreadable, "\x01\x02", 2},
		{"reasons", change("14:30", "14;30"), Unreadable, "  because", 2},
		{"a later line", whole + "more\n", TooMuch, "more", 4},
		{"a line missing", change("green seal\n", ""), WrongSum, "-- round 2", 2},
		{"a round without moves", resum(change("-- seen", "-- round 3 state 0000000000000007 check 0\n-- seen")), Unreadable, "-- round 3", 4},
		{"a round before the first", change("-- round 1 ", "-- round 0 "), Unreadable, "-- round 0", 2},
		{"reasons twice", change("blue hold\n", "blue hold\n  because 1:1\n"), Unreadable, "  because 14", 2},
		{"an endless move", change("green vote for", strings.Repeat("x", longestMove+1)), Unreadable, "xxx", 2},
		{"too many seats", change("seat ", strings.Repeat("seat person \"x\"\n", rules.MaxSeats)+"seat "), Unreadable, "seat ", -1},
		{"a word for the reasons", change("reasons sealed", "reasons shut"), Unreadable, "reasons shut", -1},
		{"a word for the company", change("company historical", "company polite"), Unreadable, "company polite", -1},
		{"a hash", change("hash ", "hash 0"), Unreadable, "hash 0", -1},
		{"a count", change("-- end 4", "-- end 5"), Unreadable, "-- end 5", 4},
	} {
		_, err := Read([]byte(c.text))
		d := damageOf(t, err)
		lines := append(strings.Split(c.text, "\n"), "")
		kept := -1
		if d.Salvaged != nil {
			kept = len(d.Salvaged.Steps)
		}
		if d.Why != c.why || !strings.HasPrefix(lines[d.Line-1], c.at) || kept != c.kept {
			t.Errorf("%s: %v, line %q, %d kept; want fault %d at %q, %d kept", c.name, d, lines[d.Line-1], kept, c.why, c.at, c.kept)
		}
	}
}

func TestDamagedScenario(t *testing.T) {
	r := sample()
	r.Scenario.Hash = HashOf("another")
	_, err := Read(Write(r))
	if d := damageOf(t, err); d.Why != WrongText || d.Salvaged != nil {
		t.Errorf("%v", d)
	}
}

func TestScenarioBomb(t *testing.T) {
	bomb := NewScenario("bomb", "1", strings.Repeat("0", LongestScenario+1))
	if _, err := bomb.Text(); err == nil {
		t.Error("an endless scenario was unpacked")
	}
}
