package save

import (
	"fmt"

	"afterlenin/game/rules"
)

// Watch is shown each move of a replay after it was made: the state it led to, which
// the watcher must not keep or change, and what happened.
type Watch func(m rules.Move, s *rules.State, happened []rules.Event)

// Reason is why a replay could not go on.
type Reason uint8

// The reasons.
const (
	NoSuchMove   Reason = iota // the move's text means nothing in this scenario
	MoveRefused                // the rules do not allow the move there
	OtherOutcome               // the state at a round's end is not the recorded one
)

// Parting says where the game parts from its record: in another version of the rules
// or the scenario, or because the record was changed.
type Parting struct {
	Why     Reason
	Step    int            // index of the move
	Move    string         // its text
	Refusal *rules.Refusal // when it was refused
	Round   int            // from 0
	Kept    int            // the steps that lead to the last good state
}

func (p *Parting) Error() string {
	switch p.Why {
	case NoSuchMove:
		return fmt.Sprintf("move %d cannot be read: %q", p.Step+1, p.Move)
	case MoveRefused:
		return fmt.Sprintf("move %d is not allowed: %q", p.Step+1, p.Move)
	}
	return fmt.Sprintf("round %d ends otherwise than it was recorded", p.Round+1)
}

// Replay plays the record from its beginning; watch may be nil. When it parts from
// the record the error is a *Parting, and the state is the last one that a mark of the
// record confirmed, or the start; watch may have been shown moves beyond it. Only a
// move that cannot be read leaves the state right before it.
func Replay(b *rules.Book, r Record, watch Watch) (rules.State, error) {
	p := player{book: b, record: &r, watch: watch, state: b.Start(r.Seed)}
	p.good = p.state
	for i := range r.Steps {
		if parting := p.step(i); parting != nil {
			parting.Kept = p.kept
			return p.good, parting
		}
	}
	return p.state, nil
}

// player replays a record.
type player struct {
	book   *rules.Book
	record *Record
	watch  Watch
	events rules.Events
	state  rules.State
	good   rules.State // confirmed by a mark
	kept   int         // steps up to good
	marks  int         // marks passed
}

func (p *player) step(i int) *Parting {
	text := p.record.Steps[i].Move
	round := int(p.state.Table.Round)
	m, err := p.book.ParseMove(text)
	if err != nil {
		p.good, p.kept = p.state, i
		return &Parting{Why: NoSuchMove, Step: i, Move: text, Round: round}
	}
	p.events.List = p.events.List[:0]
	if no := p.book.Apply(&p.state, m, &p.events); no != nil {
		return &Parting{Why: MoveRefused, Step: i, Move: text, Refusal: no, Round: round}
	}
	if !p.confirm(i + 1) {
		return &Parting{Why: OtherOutcome, Step: i, Move: text, Round: p.record.Marks[p.marks].Round}
	}
	if p.watch != nil {
		p.watch(m, &p.state, p.events.List)
	}
	return nil
}

// confirm compares the state with the mark after so many steps, if there is one.
func (p *player) confirm(steps int) bool {
	if p.marks == len(p.record.Marks) || p.record.Marks[p.marks].Steps != steps {
		return true
	}
	if p.record.Marks[p.marks].Hash != p.state.Hash() {
		return false
	}
	p.good, p.kept = p.state, steps
	p.marks++
	return true
}
