package match

import (
	"errors"

	"afterlenin/game/rules"
	"afterlenin/game/save"
)

// Player is who plays a seat.
type Player = save.Player

// Setup is what a game begins with. Resume takes all but the book, the version of
// the program, the minds and the autosave from the record.
type Setup struct {
	Book     *rules.Book
	Game     string // version of the program
	Name     string // of the save
	Scenario save.Scenario
	Seed     uint64
	Players  []Player                                  // one for each seat; missing ones are computers
	Sealed   bool                                      // the computers' reasons are shown at the end only
	Minds    func(seat rules.Seat, who Player) Chooser // who decides for a computer's seat; nil: package ai, in the player's style
	Autosave func([]byte) error                        // called after each person's move and before a person is waited for; may be nil
}

// New begins a game.
func New(s Setup) *Match {
	m := bare(s)
	m.record = save.Record{Game: s.Game, Name: s.Name, Scenario: s.Scenario, Seed: s.Seed, Sealed: s.Sealed, Company: CompanyOf(s.Players)}
	m.book = s.Book.In(m.record.Company)
	m.seat(s.Players)
	m.begin()
	return m
}

// Resume goes on with a recorded game. When the game parts from its record the error
// is a *save.Parting, and the game goes on from the last good state all the same.
func Resume(s Setup, r save.Record) (*Match, error) {
	m := bare(s)
	m.book = s.Book.In(r.Company)
	parting := m.load(r)
	m.record.Game = s.Game
	m.seat(r.Seats)
	return m, parting
}

func bare(s Setup) *Match {
	m := &Match{book: s.Book, minds: s.Minds, autosave: s.Autosave}
	if m.minds == nil {
		m.minds = m.thinker
	}
	return m
}

// begin puts the game at its start; the record's steps are forgotten.
func (m *Match) begin() {
	m.state = m.book.Start(m.record.Seed)
	m.record.Steps, m.record.Marks = nil, nil
	m.moves, m.veils, m.log, m.history, m.counts, m.stops = nil, nil, nil, nil, nil, nil
	m.open, m.turn, m.looked = rules.NoSeat, [rules.MaxSeats]int{}, [rules.MaxSeats]int{}
	m.counter = rules.Pledge{}
	m.turnPage(BeforeRounds)
	m.newStop()
}

// load replays a record from its start, or as much of it as can be replayed.
func (m *Match) load(r save.Record) error {
	parting := m.replay(r)
	var p *save.Parting
	if errors.As(parting, &p) {
		_ = m.replay(r.UpTo(p.Kept)) // these steps were just replayed without an error
	}
	m.clampSeen()
	return parting
}

func (m *Match) replay(r save.Record) error {
	m.record = r
	m.begin()
	_, err := save.Replay(m.book, r, func(move rules.Move, s *rules.State, happened []rules.Event) {
		step := r.Steps[len(m.moves)]
		m.veils = append(m.veils, m.veilsOf(move, step.Because)...)
		m.state = *s
		m.note(move, step, happened)
	})
	return err
}
