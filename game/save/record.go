package save

import "afterlenin/game/rules"

// Record is all that is needed to play a game again from its beginning.
type Record struct {
	Game     string // version of the program that wrote it
	Name     string // what people call this save
	Scenario Scenario
	Seed     uint64
	Sealed   bool          // the computers' reasons are shown at the end only
	Company  rules.Company // in which it began: the pars are those of it
	Seats    []Player
	Steps    []Step
	Marks    []Mark
	Seen     []int // for each seat, how far in the log it has looked; nil: nobody has
}

// Player is who plays a seat: a person, or the computer in a style.
type Player struct {
	Person bool
	Name   string // of the team; empty for a computer
	Style  string // level and temper as package ai writes them; empty for a person
	Absent string // the team whose seat a computer keeps; empty if there is none
}

// Step is one move in its text form, with the reasons of the computer that made it.
type Step struct {
	Move    string // one line, as rules.Book.MoveText writes it
	Because []rules.Part
}

// Mark says what the state must be at a round's end.
type Mark struct {
	Steps int // how many steps were made by then
	Round int // the round that ended, from 0
	Hash  uint64
}

// UpTo is the record of the first steps alone.
func (r Record) UpTo(steps int) Record {
	r.Steps = r.Steps[:steps:steps]
	n := len(r.Marks)
	for n > 0 && r.Marks[n-1].Steps > steps {
		n--
	}
	r.Marks = r.Marks[:n:n]
	return r
}
