package rules_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"afterlenin/game/rules"
	"afterlenin/game/scenario"
)

// Case files show one rule each: what is given, who does what, what comes of it.
// testdata/cases/README.md says how they are written.

// TestCases plays every case file.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.case")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no case files", err)
	}
	names := readNames(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".case"), func(t *testing.T) {
			t.Parallel()
			c := readCase(t, file)
			if c.fault != "" {
				fault(t, c.fault)
			}
			r := &referee{t: t, c: c, names: names}
			r.begin()
			for _, l := range c.lines {
				r.at = l
				r.do(l)
			}
		})
	}
}

// fault passes over a case that asks for what is not so yet; RULES_FAULTS=1 plays it.
func fault(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("RULES_FAULTS") == "" {
		t.Skip("fault: " + what)
	}
}

// referee plays one case.
type referee struct {
	t       *testing.T
	c       *caseFile
	names   factNames
	g       *game
	effects map[string]rules.Effect // by the text of a given or a condition
	probe   int8                    // the flag in which conditions leave their answer
	at      line
}

func (r *referee) fail(format string, args ...any) {
	r.t.Helper()
	r.t.Fatalf("%s:%d: %s: %s", r.c.file, r.at.number, r.at.text, fmt.Sprintf(format, args...))
}

// begin loads the book and goes to the phase in which the case begins.
func (r *referee) begin() {
	b := r.load()
	r.g = newGame(b, r.c.seed)
	r.g.s.Table.Round = int8(r.c.round - 1)
	want := rules.Orders
	if r.c.bulletin {
		want = rules.Bulletin
	}
	for r.g.s.Table.Phase < want {
		r.quiet()
	}
	r.g.events = rules.Events{}
}

// load compiles the givens and conditions of the case as the effects of an event that
// nothing starts, in a scenario that extends the book.
func (r *referee) load() *rules.Book {
	text := r.c.overlay()
	src := allFolders.find(r.t, r.c.book)
	files := fstest.MapFS{"case.toml": {Data: []byte(text)}}
	lib := scenario.Library{Shipped: oneFolder{r.c.book, src.Files}}
	l, problems := scenario.Load(scenario.Source{Name: "case", Files: files}, lib)
	if problems.Broken() {
		r.t.Fatalf("%s:\n%s", r.c.file, problems)
	}
	r.effects = map[string]rules.Effect{}
	for _, e := range l.Book.Events {
		if e.ID != "case_lines" {
			continue
		}
		for i, line := range r.c.compiled() {
			r.effects[line.text] = e.Choices[0].Effects[i]
		}
	}
	for i, f := range l.Book.Flags {
		if f.ID == "case_probe" {
			r.probe = int8(i)
		}
	}
	return l.Book
}

// oneFolder is a library with one scenario in it.
type oneFolder struct {
	name  string
	files fs.FS
}

// Open opens the scenario or what lies in it.
func (o oneFolder) Open(name string) (fs.File, error) {
	if name == "." {
		return fstest.MapFS{o.name + "/x": {}}.Open(".")
	}
	if name == o.name {
		return o.files.Open(".")
	}
	if rest, ok := strings.CutPrefix(name, o.name+"/"); ok {
		return o.files.Open(rest)
	}
	return nil, fs.ErrNotExist
}

// do plays one line.
func (r *referee) do(l line) {
	switch l.section {
	case "given":
		r.give(l.text)
	case "moves":
		r.play(l.text)
	default:
		r.expect(l.text)
	}
}

// give sets a number: with the scenario's own language, or one that it has no word for.
func (r *referee) give(text string) {
	t := &r.g.s.Table
	w := strings.Fields(text)
	switch {
	case w[0] == "committee":
		t.Committee = [rules.MaxSeats + 1]int16{rules.MaxSeats: 1000}
		for i := 1; i+1 < len(w); i += 2 {
			n := int16(r.number(w[i+1]))
			t.Committee[r.seat(w[i])] = n
			t.Committee[rules.MaxSeats] -= n
		}
	case w[0] == "shield":
		t.Men[r.seat(w[1])].Shield = int8(r.number(w[2]))
	case text == "plenum due":
		t.PlenumDue = true
	default:
		r.g.b.SupposeEffects(&r.g.s, []rules.Effect{r.effects[text]})
	}
}

// play makes a move, or goes on quietly.
func (r *referee) play(text string) {
	w := strings.Fields(text)
	switch {
	case w[0] == "refused" || w[0] == "open:" || w[0] == "price" || w[0] == "odds":
		r.expect(text)
	case w[0] == "round":
		for want := int8(r.number(w[1]) - 1); !r.g.over() && (r.g.s.Table.Round < want || r.g.s.Table.Phase < rules.Orders); {
			r.quiet()
		}
	case w[0] == "until":
		for round := r.g.s.Table.Round; !r.g.over() && !r.reached(w[1]); {
			if r.quiet(); r.g.s.Table.Round != round && w[1] != "end" {
				r.fail("the round is over")
			}
		}
	case w[0] == "roll-call":
		r.rollCall(w[1:])
	default:
		r.makeMove(r.move(text))
	}
}

// rollCall takes the next vote: those named vote as it says, the others abstain.
func (r *referee) rollCall(w []string) {
	ballots, say := map[rules.Seat]string{}, ""
	for _, word := range w {
		if word == "for" || word == "against" {
			say = word
		} else {
			ballots[r.seat(word)] = say
		}
	}
	r.play("until vote")
	t := &r.g.s.Table
	for motion := t.Motion; t.Phase == rules.RollCall && t.Motion == motion; {
		o, _ := r.g.asked()
		if say, named := ballots[o.Me]; named {
			r.play(r.g.b.People[o.Me].ID + " vote " + say)
		} else {
			r.quiet()
		}
	}
}

// makeMove lets the others do nothing until it is the seat's turn, then makes the move.
func (r *referee) makeMove(m rules.Move) {
	round := r.g.s.Table.Round
	for !r.mayNow(m) {
		if r.g.over() {
			r.fail("the game is over")
		}
		if r.quiet(); r.g.s.Table.Round != round {
			r.fail("his turn did not come in this round")
		}
	}
	if got := r.g.b.Apply(&r.g.s, m, &r.g.events); got != nil {
		r.fail("refused: %s %d %d", r.names.grounds[got.Why], got.Need, got.Have)
	}
	r.g.moves = append(r.g.moves, m)
}

var phaseWords = []string{"opening", "bulletin", "orders", "agenda", "vote", "hall", "over"}

func phaseOf(v rules.Verb) rules.Phase {
	switch v {
	case rules.Choose:
		return rules.Bulletin
	case rules.Second, rules.Agenda:
		return rules.AgendaOf
	case rules.Vote:
		return rules.RollCall
	case rules.Speak:
		return rules.Hall
	}
	return rules.Orders
}

func (r *referee) mayNow(m rules.Move) bool {
	t := &r.g.s.Table
	return t.Phase == phaseOf(m.Do) && (t.Turn.Has(m.By) || m.Do == rules.Answer)
}

func (r *referee) reached(phase string) bool { return phaseWords[r.g.s.Table.Phase] == phase }

// quiet makes the move of the first seat asked that does least.
func (r *referee) quiet() {
	_, list := r.g.asked()
	if len(list) == 0 {
		r.fail("nobody can go on")
	}
	best := list[0]
	for _, m := range list {
		switch {
		case m.Do == rules.Seal, m.Do == rules.Second && m.A < 0, m.Do == rules.Vote && rules.Ballot(m.A) == rules.Abstain:
			best = m
		}
	}
	r.g.make(r.t, best)
}

func (r *referee) move(text string) rules.Move {
	m, err := r.g.b.ParseMove(text)
	if err != nil {
		r.fail("%v", err)
	}
	return m
}

func (r *referee) seat(id string) rules.Seat {
	for p := range r.g.b.Contenders {
		if r.g.b.Contenders[p].ID == id {
			return rules.Seat(p)
		}
	}
	r.fail("there is no contender %q", id)
	return rules.NoSeat
}

func (r *referee) number(w string) int {
	n, err := strconv.Atoi(w)
	if err != nil {
		r.fail("%q is not a number", w)
	}
	return n
}
