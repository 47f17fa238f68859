package match

import (
	"afterlenin/game/rules"
	"afterlenin/game/save"
)

// Match is one game in progress. It is for one goroutine.
type Match struct {
	book     *rules.Book
	minds    func(rules.Seat, Player) Chooser
	autosave func([]byte) error
	trouble  error // of the last autosave

	state    rules.State
	record   save.Record
	moves    []rules.Move // those of the record
	veils    []veil       // over reasons of theirs, in their order
	choosers [rules.MaxSeats]Chooser
	counter  rules.Pledge // what the computer that just refused would agree to
	slips    []Slip
	unsaved  bool

	log     []Entry
	history []Page
	counts  [][]rules.Ledger    // beside the history; secret until the game is over
	stops   []stop              // where each phase began
	base    rules.State         // the state where the last phase began
	open    rules.Seat          // whose private part is uncovered
	turn    [rules.MaxSeats]int // the phase of each seat's last turn, as the length of stops; 0 none
	since   [rules.MaxSeats]int // where in the log what is new to a seat begins
	looked  [rules.MaxSeats]int // how far in the log it has looked in this phase; 0 not at all
}

// Book is the scenario that is played.
func (m *Match) Book() *rules.Book { return m.book }

// Observation is what the seat may know now.
func (m *Match) Observation(p rules.Seat) rules.Observation { return m.book.Observe(&m.state, p) }

// PublicObservation is what any spectator may see.
func (m *Match) PublicObservation() rules.Observation {
	return m.book.Observe(&m.state, rules.NoSeat)
}

// Over reports whether the game has ended.
func (m *Match) Over() bool { return m.state.Table.Phase == rules.Over }

// Ledgers is the score, once the game is over.
func (m *Match) Ledgers() ([]rules.Ledger, bool) {
	if !m.Over() {
		return nil, false
	}
	return m.book.Score(&m.state), true
}

// Truth is everything there was to know, once the game is over.
func (m *Match) Truth() (rules.State, bool) {
	if !m.Over() {
		return rules.State{}, false
	}
	return m.state, true
}

// Hash is the sum of the true state, for bug reports.
func (m *Match) Hash() uint64 { return m.state.Hash() }

// Seed is the seed of the game.
func (m *Match) Seed() uint64 { return m.record.Seed }

// Moves is how many moves were made.
func (m *Match) Moves() int { return len(m.moves) }
