package command

import (
	"errors"
	"fmt"
	"io"

	"afterlenin/game/rules"
	"afterlenin/game/save"
	"afterlenin/game/scenario"
	"afterlenin/game/simulate"
	"afterlenin/game/text"
)

const replayHelp = `
SAVE is a file or the name of a save. The chronicle tells what everybody saw. The debrief asks
the questions of the scenario and answers them from the game, as plain text to be printed.
    afterlenin replay autosave
    afterlenin replay game.save --seat trotsky
    afterlenin replay game.save --debrief`

func replay(p *Program, c *command, args []string) Status {
	f := flagsOf(c)
	seat := f.String("seat", "", "tell what this `MAN` saw")
	all := f.Bool("all", false, "tell everything, secrets too")
	debrief := f.Bool("debrief", false, "print the questions of the debrief, answered from the game")
	rest, status, done := p.parse(c, f, args)
	if done {
		return status
	}
	named, ok := p.only(c, rest, "")
	if !ok {
		return CouldNotRun
	}
	who := reader{*seat, *all, *debrief}
	if refusal := who.torn(); refusal != "" {
		return p.refuse("%s", refusal)
	}
	content, err := openSave(named)
	if err != nil {
		return p.refuse("%v", err)
	}
	record, status := p.readSave(named, content)
	if record == nil {
		return status
	}
	return max(status, p.tell(*record, who))
}

// readSave reads a save, or of a damaged one what is good of it.
func (p *Program) readSave(named string, content []byte) (*save.Record, Status) {
	record, err := save.Read(content)
	if err == nil {
		return &record, Fine
	}
	var damage *save.Damage
	if errors.As(err, &damage) && damage.Why == save.NotASave {
		return nil, p.refuse("%v", strange(named, content, damage.Text))
	}
	if errors.As(err, &damage) && damage.Why == save.UnknownFormat {
		fmt.Fprintf(p.Err, "afterlenin: the save %s was kept by a later version of the program (%q): bring this one up to date\n", named, damage.Text)
		return nil, Problems
	}
	fmt.Fprintf(p.Err, "afterlenin: the save %s is damaged: %v\n", named, err)
	if path := older(named); path != "" {
		fmt.Fprintf(p.Err, "afterlenin: the version before it is good: afterlenin replay %q\n", path)
	}
	if !errors.As(err, &damage) || damage.Salvaged == nil {
		return nil, Problems
	}
	fmt.Fprintf(p.Err, "afterlenin: the first %d moves are good, and are replayed\n", len(damage.Salvaged.Steps))
	return damage.Salvaged, Problems
}

// reader is whose eyes the chronicle is told for.
type reader struct {
	man     string
	all     bool
	debrief bool // instead of the chronicle
}

// torn is why he cannot be told all that he asks for, or "".
func (r reader) torn() string {
	switch {
	case r.all && r.man != "":
		return "--all tells everything, --seat what one man saw: leave one of them out"
	case r.debrief && r.man != "":
		return "--debrief answers from the whole game, not for one man: leave --seat out"
	case r.debrief && r.all:
		return "--debrief prints the questions, --all the story with all its secrets: leave one of them out"
	}
	return ""
}

// tell replays a record, verifies it and tells its story.
func (p *Program) tell(r save.Record, who reader) Status {
	book, err := bookOf(r)
	if err != nil {
		fmt.Fprintf(p.Err, "afterlenin: %v\n", err)
		return Problems
	}
	c := &chronicle{out: p.Out, book: book, teller: text.New(text.English(), book), me: rules.NoSeat, all: who.all}
	if who.man != "" {
		if c.me = simulate.FindSeat(book, who.man); c.me == rules.NoSeat {
			return p.refuse("there is no seat %q: the seats are %s", who.man, simulate.SeatWords(book))
		}
	}
	if who.debrief {
		c.out = io.Discard
	}
	start := book.Start(r.Seed)
	c.begin(r, &start.Table)
	state, err := save.Replay(book, r, c.watch)
	if err != nil {
		fmt.Fprintf(p.Err, "afterlenin: the save parts from the rules: %s\n", c.partingWords(err))
	}
	if who.debrief {
		return max(c.debrief(p, &state), pickStatus(err == nil))
	}
	c.result(&state)
	fmt.Fprintf(p.Out, "\n%d moves, %d rounds verified\nhash %016x\n", c.moves, c.verified(r, err), state.Hash())
	return pickStatus(err == nil)
}

// pickStatus is Fine, or Problems when something was not good.
func pickStatus(good bool) Status {
	if good {
		return Fine
	}
	return Problems
}

// bookOf is the scenario that the save carries, with the pars of the company in which it began.
func bookOf(r save.Record) (*rules.Book, error) {
	words, err := r.Scenario.Text()
	if err != nil {
		return nil, fmt.Errorf("the scenario in the save is damaged: %w", err)
	}
	loaded, problems := scenario.FromText(words)
	if loaded == nil || problems.Broken() {
		return nil, fmt.Errorf("the scenario %s %s in the save is not one of this version of the game:\n%s", r.Scenario.ID, r.Scenario.Version, problems)
	}
	return loaded.Book.In(r.Company), nil
}

// partingWords says in which round and how a replay parted from its record.
func (c *chronicle) partingWords(err error) string {
	var parting *save.Parting
	if !errors.As(err, &parting) {
		return err.Error()
	}
	words := fmt.Sprintf("round %d (%s): %v", parting.Round+1, c.teller.Date(int8(parting.Round)), parting)
	move, err := c.book.ParseMove(parting.Move)
	if parting.Refusal == nil || err != nil {
		return words
	}
	return fmt.Sprintf("%s (%s)", words, c.teller.Refusal(move, parting.Refusal))
}

// keptOf is how many steps lead to the last good state.
func keptOf(err error) int {
	var parting *save.Parting
	if errors.As(err, &parting) {
		return parting.Kept
	}
	return 0
}
