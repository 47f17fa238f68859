package rules_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/text"
)

// update rewrites the goldens: go test ./game/rules -run Golden -update
var update = flag.Bool("update", false, "rewrite the golden plays and hashes")

// golden compares with a file, or writes it.
func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v: write it with go test ./game/rules -run Golden -update", err)
	}
	if bytes.Equal(got, bytes.ReplaceAll(want, []byte("\r\n"), []byte("\n"))) {
		return
	}
	was, is := strings.Split(string(want), "\n"), strings.Split(string(got), "\n")
	for i := range min(len(was), len(is)) {
		if was[i] != is[i] {
			t.Fatalf("%s:%d: the game goes another way now\n was: %s\n now: %s\nread the difference, then go test ./game/rules -run Golden -update", file, i+1, was[i], is[i])
		}
	}
	t.Fatalf("%s has %d lines, the game now %d", file, len(was), len(is))
}

// TestGoldenHashes: games by chance come to the same state on every system. It runs in a
// browser's Go as well, and must find the same table there:
//
//	GOOS=js GOARCH=wasm go test -exec "$(go env GOROOT)/lib/wasm/go_js_wasm_exec" ./game/rules -run Golden
func TestGoldenHashes(t *testing.T) {
	var out bytes.Buffer
	fmt.Fprintln(&out, "# Games by chance: the book, the seed, how many moves, the hash of the last state.")
	for _, name := range []string{"glassworks", "council"} {
		for seed := range uint64(3) {
			g := playByChance(t, book(t, name), seed, nil)
			fmt.Fprintf(&out, "%s %d %d %016x\n", name, seed, len(g.moves), g.s.Hash())
		}
	}
	golden(t, "testdata/hashes.txt", out.Bytes())
}

// TestGoldenPlays tells one game of each scenario as a chronicle.
func TestGoldenPlays(t *testing.T) {
	for _, name := range bookNames(t) {
		if name == "glassworks" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			golden(t, "testdata/plays/"+name+".txt", chronicle(t, book(t, name), 5))
		})
	}
}

// chronicler writes down what everybody can see.
type chronicler struct {
	b     *rules.Book
	tell  *text.Teller
	out   bytes.Buffer
	act   string
	votes [3][]string // who has voted how on the motion at hand, by Ballot
	after []string    // what happened during the roll-call: told when it is over
	low   []string    // who lies low this round: told in one line
	quiet rules.Seats // who did so the round before
	now   rules.Seats // ... and now
}

func chronicle(t *testing.T, b *rules.Book, seed uint64) []byte {
	t.Helper()
	c := &chronicler{b: b, tell: text.New(text.English(), b)}
	c.line("%s", b.Title)
	c.line("%s", strings.Repeat("=", len([]rune(b.Title))))
	c.line("One game, played by the computer with the seed %d and told by what everybody could see.", seed)
	before := b.Start(seed).Table
	c.heading(&before)
	happened := 0
	g := playByComputer(t, b, seed, func(g *game) {
		c.events(&before, &g.s.Table, g.events.List[happened:])
		before, happened = g.s.Table, len(g.events.List)
	})
	c.events(&before, &g.s.Table, g.events.List[happened:])
	c.ledgers(g)
	return c.out.Bytes()
}

func (c *chronicler) line(format string, args ...any) { fmt.Fprintf(&c.out, format+"\n", args...) }

// events tells what one move brought. Motions are named from the table on which they
// still stand.
func (c *chronicler) events(before, after *rules.Table, list []rules.Event) {
	said := *before // lines and posts as they stood when it was put to the vote
	if table := &said; after.MotionsN > 0 {
		table.Motions, table.MotionsN = after.Motions, after.MotionsN
	}
	for _, e := range list {
		switch {
		case e.SeenBy != rules.Everybody:
		case e.What == rules.RoundBegan:
			c.heading(after)
		default:
			c.event(e, &said)
		}
	}
}

func (c *chronicler) event(e rules.Event, table *rules.Table) {
	if e.What == rules.LayLow {
		c.lieLow(e.Who)
		return
	}
	c.tellLow()
	switch e.What {
	case rules.Effected, rules.Settled, rules.PlenumRose, rules.Drifted, rules.OnTheTable, rules.WasIll:
		return
	case rules.Voted:
		who := e.Person
		c.votes[e.N] = append(c.votes[e.N], c.tell.Short(who))
		return
	case rules.Seconded:
		if e.N < 0 { // most second nothing
			return
		}
	case rules.LineChanged:
		if e.Who >= 0 { // the roll-call has told it
			return
		}
	case rules.EventFell:
		c.line("")
	case rules.MotionCarried, rules.MotionFailed:
		c.vote(e, table)
		return
	case rules.BlocCounted:
		if e.M > 0 {
			c.line("  %s: %d of a hundred for the line, %d against.", c.tell.Bloc(e.Bloc), e.N, e.M)
		}
		return
	}
	said := c.tell.FactOn(e, rules.NoSeat, table)
	switch {
	case said == "":
	case c.voting():
		c.after = append(c.after, said)
	default:
		c.line("%s", said)
	}
}

// lieLow notes a man who lies low. Whoever goes on with it is told no second time.
func (c *chronicler) lieLow(p rules.Seat) {
	c.now = c.now.With(p)
	if !c.quiet.Has(p) {
		c.low = append(c.low, c.tell.Seat(p))
	}
}

func (c *chronicler) tellLow() {
	if len(c.low) > 0 {
		c.line("Lying low, for a round or longer: %s.", strings.Join(c.low, ", "))
	}
	c.low = nil
}

// voting reports whether a roll-call is under way.
func (c *chronicler) voting() bool {
	return len(c.votes[rules.For])+len(c.votes[rules.Against])+len(c.votes[rules.Abstain]) > 0
}

// heading begins a round: when it is, and how the country stands.
func (c *chronicler) heading(t *rules.Table) {
	c.tellLow()
	c.quiet, c.now = c.now, 0
	c.line("")
	c.line("")
	if act := c.tell.Act(t.Round); act != c.act {
		c.act = act
		c.line("%s", strings.ToUpper(act))
	}
	c.line("%s. %s", c.tell.Round(t.Round), c.tell.Date(t.Round))
	country := make([]string, len(c.b.Meters))
	for i := range country {
		country[i] = fmt.Sprintf("%s %d", c.tell.Meter(rules.Meter(i)), t.Meters[i])
	}
	lines := make([]string, len(c.b.Issues))
	for i := range lines {
		lines[i] = fmt.Sprintf("%s %s", c.tell.IssueShort(rules.Issue(i)), text.Signed(int(t.Lines[i])))
	}
	c.line("The country, of a hundred: %s. The line: %s.", strings.Join(country, ", "), strings.Join(lines, ", "))
}

// vote tells a roll-call: who was for it, who against, and what came of it.
func (c *chronicler) vote(e rules.Event, table *rules.Table) {
	mo := table.Motions[e.N]
	c.line("")
	c.line("%s moves: %s.", c.tell.Seat(mo.By), c.tell.MotionOn(mo, table))
	for _, b := range []rules.Ballot{rules.For, rules.Against, rules.Abstain} {
		if who := c.votes[b]; len(who) > 0 {
			c.line("  %s (%d): %s.", c.tell.Ballot(b), len(who), strings.Join(who, ", "))
		}
	}
	c.votes = [3][]string{}
	in := "of a hundred votes"
	if c.b.Body(table, mo) != rules.ByMajority {
		in = "of a hundred in the committee, where each of them speaks for his share"
	}
	c.line("  %s, with %d %s.", c.tell.Outcome(resultOf(e)), e.M, in)
	for _, said := range c.after {
		c.line("%s", said)
	}
	c.after = nil
}

func resultOf(e rules.Event) rules.MotionResult {
	if e.What == rules.MotionCarried {
		return rules.Carried
	}
	return rules.Failed
}

// ledgers tells how it ended.
func (c *chronicler) ledgers(g *game) {
	c.line("")
	c.line("The end: %s.", c.tell.Ending(int(g.s.Table.Ending)))
	c.line("Points, in tenths: office, line, rules, country, ambition; the sum, and how far above what is to be expected.")
	for p, l := range g.b.Score(&g.s) {
		c.line("  %-12s %4d %4d %4d %4d %4d %6d %+5d%s", c.tell.Seat(rules.Seat(p)), l.Office, l.Line, l.Rules, l.Country, l.Ambition, l.Sum, l.Margin, laurels(l))
	}
	c.line("")
	c.line("%d decisions; the last state is %016x.", len(g.moves), g.s.Hash())
}

func laurels(l rules.Ledger) string {
	out := ""
	if l.Leads {
		out += "  leads"
	}
	if l.Best {
		out += "  did best by his own lights"
	}
	return out
}
