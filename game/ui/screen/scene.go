// Package screen draws the screens of the game: each is a pure function from a
// scene to a sheet. A screen changes nothing; what a hand wants done leaves it as
// a sheet.Action, which package ui carries out.
//
// It must never hold a true state, keep anything between two calls, or write a
// sentence of its own: words come from package text.
package screen

import (
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/sheet"
)

// Scene is all that the screens of a game in progress are drawn from.
type Scene struct {
	Book    *rules.Book
	Tell    *text.Teller
	Obs     rules.Observation // of the seat that may look; Obs.Me is NoSeat on public screens
	Waiting match.Waiting
	Players []match.Player
	Log     []match.Entry // what that seat was ever shown (all of it public when Me is NoSeat)
	Since   []match.Entry // what it was shown since its last turn
	History []match.Page
	Reasons func(match.Entry) []rules.Part // why a computer did it; nil when it may not be told yet
	Votes   VoteRecord
	Desk    Desk
	CanUndo bool
	SaveBad string // a sentence about an autosave that failed, or ""
	// Gathered is whether the cards of Since stand on one page: whoever plays alone has those of
	// the others so. It also grows while they decide, with no stage.
	Gathered bool
	Sealing  bool   // a lesson asks to seal, whatever orders are left
	Refused  string // a sentence about the last move that was asked for and not made, or ""
	Answer   string // a sentence about how an offer just made was answered, or ""
	Ticks    int    // since this screen opened, for motion; 0 when motion is off

	Sealed *rules.Observation // what the only person knew as he sealed his orders last; nil when not noted

	Clock Clock // of the lesson

	Was *Seen // what the board showed when it was seen last, while that is told apart; else nil

	// Stage is what the whole room is shown before the game goes on; NoStage while
	// somebody is asked. Since is then what the stage tells, and ActNext goes on.
	Stage Stage
	Shown int // how many parts of the stage were shown: cards turned, blocs counted
	Of    int // of how many
	House *House

	asked rules.Observation // see Ask
	asks  bool
}

// Stage is something that was decided and is shown to everybody.
type Stage uint8

// The stages, each with its screen.
const (
	NoStage     Stage = iota
	OfReveal          // Reveal: the orders of all
	OfVote            // RollCall: Votes is the vote that was taken
	OfHall            // Hall: Shown blocs are counted; Since has Spoke, BlocCounted, HallDecided ...
	OfBulletin        // Event: Shown cards were turned before the one that is seen
	OfAftermath       // Reveal: incomes, drift, falls, what the round left behind
)

// Ask says what the seat knows that is waited for. It decides what may be done on
// this screen and must never be shown.
func (s *Scene) Ask(o rules.Observation) { s.asked, s.asks = o, true }

// Check is nil when the seat that is waited for may make the move, on public screens
// too, or the reason why not.
func (s *Scene) Check(m rules.Move) *rules.Refusal {
	if !s.asks {
		return s.Book.Check(&s.Obs, m)
	}
	return s.Book.Check(&s.asked, m)
}

// Legal is what the seat that is waited for may do.
func (s *Scene) Legal() []rules.Move {
	if !s.asks {
		return s.Book.Legal(&s.Obs, nil)
	}
	return s.Book.Legal(&s.asked, nil)
}

// VoteRecord is the vote that is shown after it was taken, while the game already
// waits for something else. Motion.Result is Pending when there is none to show;
// while a roll-call is open, Index, Before, Ballots and Forecast are filled already.
type VoteRecord struct {
	Motion   rules.Motion
	Index    int
	Before   rules.Table           // the table as the roll-call opened
	Knew     rules.Own             // ... and what whoever looks knew besides: votes break promises
	Ballots  [rules.MaxPeople]int8 // by person: a rules.Ballot, or -1
	Forecast [rules.MaxPeople]int8 // leaning of each voter before the vote, as far as whoever looks knew, points of 100 for
	Reasons  [rules.MaxPeople][]rules.Part
	Newest   rules.Person  // who voted last, Nobody before the first vote
	Follows  []match.Entry // what it led to
}

// Desk is what the hand has chosen so far on the screens of orders: it survives
// between two sheets and is emptied when an order was entered.
type Desk struct {
	Verb   rules.Verb // NoVerb: none chosen yet
	Move   rules.Move // the move as far as it is chosen
	Filled [4]bool    // which of A, B, C, D were chosen
	Half   [rules.VerbCount]Half
	Played rules.Seats // by persons: of their votes nothing is foretold; known while the orders are drawn
	Ballot rules.Ballot
	Choice int          // choice or speech or answer that is pointed at; -1 none
	Who    rules.Person // whose dossier is open; Nobody none
	Filter int          // of the log
	Page   int
	Chart  int // page of the charts
	Man    int // whose curves stand out on them, counted from 1; 0: as it comes
	Ask    int // the question of the debrief that is open
	More   int // the event whose card shows all that is known, counted from 1; 0: none
}

// Half is an order that was begun and left for another one: it waits under its verb.
type Half struct {
	Move   rules.Move
	Filled [4]bool
}

// Begun reports whether anything of it was chosen.
func (h Half) Begun() bool { return h.Filled != [4]bool{} }

// Actions that screens ask for. A, B, C, D are numbers, Text is a word.
const (
	ActOpen    = "open"    // Text: another screen: board orders log dossier(A person) codex menu result
	ActBack    = "back"    // one step back
	ActNext    = "next"    // go on: reveal read, vote seen, bloc counted
	ActAll     = "all"     // show the rest at once
	ActVerb    = "verb"    // A: the verb of the order that is being made
	ActPick    = "pick"    // A: which argument (0-3), B: its value
	ActEnter   = "enter"   // the move on the desk is entered
	ActMove    = "move"    // Text: a move in its text form, made at once (votes, choices, answers, seal, offers ...)
	ActUndo    = "undo"    // take the last order back
	ActDesk    = "desk"    // A: a field of the desk (DeskBallot, DeskChoice ...), B: its value
	ActUncover = "uncover" // A: seat: the curtain opens
	ActMenu    = "menu"    // Text: an entry of the title or the menu
	ActSet     = "set"     // Text: a setting or a field of the new game, A, B: its value
	ActExplain = "explain" // Text: an entry of the codex
)

// Binding are the actions that cannot be taken back alone: nobody takes them by a key of what he does not see.
var Binding = map[string]bool{ActMove: true, ActEnter: true}

// Fields of the desk that ActDesk sets.
const (
	DeskBallot = iota
	DeskChoice
	DeskFilter
	DeskPage
	DeskChart
	DeskMan
	DeskMore
	DeskAsk
)

// Screen is one screen of a game in progress.
type Screen func(b *sheet.Builder, s *Scene)

// Public reports whether nobody's private part is shown.
func (s *Scene) Public() bool { return s.Obs.Me == rules.NoSeat }
