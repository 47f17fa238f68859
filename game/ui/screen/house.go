package screen

import (
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
)

// House is what lies outside of a game: settings, saves, scenarios, and what the
// hand has chosen on the screens of these.
type House struct {
	Version  string
	Folder   string // where the player's own scenarios lie, or ""
	Notice   string // a sentence about what went wrong or well just now, or ""
	Resume   Kept   // what the title goes on with; Slot is "" when there is nothing
	Tutorial Kept   // where whoever learns to play has come to; Slot is "" when nobody has
	CanLearn bool   // there is a scenario that teaches the game
	Learnt   bool   // ... and has been left after its first round since the program began: it has taught by then
	InGame   bool   // a game lies under this screen
	CanCover bool   // two or more people play, so the screen can be covered
	// TakesBack is whether the last thing that a person did was seen by all and can be taken back alone; LastAnswer is who did it.
	TakesBack  bool
	LastAnswer rules.Seat
	Set        Preferences
	Draft      Draft
	Scenarios  []Listed
	Picked     int  // the scenario pointed at
	Reading    bool // the scenario that the title speaks of is still to come
	Saves      []Kept
	SaveName   string // as it is being typed
	NameBad    string // why nothing can be saved under it
	Ask        Doubt
	Search     string // words typed in the codex
	Entry      string // title of the entry of the codex that is open
	Jump       bool   // the list of the codex goes to it
	Ledgers    []rules.Ledger
	// LedgerHistory is everybody's true ledgers beside the pages of the history, once the
	// game is over.
	LedgerHistory [][]rules.Ledger
	Truth         *rules.State  // everything there was to know, once the game is over
	Minded        []rules.Seat  // whom the computer in each seat minded most, then; NoSeat for nobody
	Answers       []text.Answer // the questions of the debrief, as the game that is over answers them
	Seed          uint64
}

// Preferences are the player's settings.
type Preferences struct {
	Full     bool
	Contrast bool
	Still    bool // no motion
	NoHints  bool // no hints in a game
	Size     int  // of the text, in per cent
	Volume   int  // of the sound, 0 to LoudestSound
	Mute     bool // no sound, whatever the volume
	Lesson   int  // minutes that a lesson of several people has, 0: no clock
}

// LongestLesson is the most minutes that a clock can be set to.
const LongestLesson = 240

// Clock is the clock of a lesson as it stands. It belongs to the room, and no rule reads it.
type Clock struct {
	Set   bool       // it was set, and several people play
	Left  int        // minutes of the lesson that are left, the last one begun
	Turn  int        // seconds left for what somebody decides alone before the screen, in the steps in which it is told
	Timed bool       // such a turn is under way
	Each  int        // seconds that each team has for it in this round
	Held  rules.Seat // whose time ran out last, while that is news; NoSeat none
	Aimed bool       // ... before he had taken an ambition: he has the one that was marked
}

// Draft is a game that is being set up.
type Draft struct {
	Seats    []match.Player // one for each contender of the scenario
	Levels   []string       // how well a computer may play, and in what temper,
	Tempers  []string       // as package ai writes them: the first is no level at all
	Levelled []int          // the level of each seat, an index of Levels, also while a person has it
	Tempered []int          // and its temper, an index of Tempers, also while chance plays and has none
	Choosing Choosing       // the list that is open over the new game
	Seed     string
	Sealed   bool // reasons stay sealed until the end
}

// Choosing is which list is open in a game that is being set up: how a seat plays, or all
// computers. The zero Choosing is none.
type Choosing struct {
	Field int // ChooseLevel or ChooseTemper
	Seat  int // -1: all computers
}

// What can be chosen from a list.
const (
	ChooseLevel = 1 + iota
	ChooseTemper
)

// Listed is a scenario that can be chosen, or one that is broken.
type Listed struct {
	Name     string // in the library
	Title    string
	Version  string
	About    string
	More     string
	Rounds   int
	Seats    int
	Own      bool // in the player's folder
	Broken   bool
	Reading  bool // it is still to be read: Title is its name
	Problems []Fault
	Book     *rules.Book // nil when broken, or still to be read
}

// Fault is a problem of a scenario: where, what, and how it could be put right.
type Fault struct {
	Place   string // file:line:column
	What    string
	Hint    string
	Warning bool
}

// Kept is a game on the shelf.
type Kept struct {
	Slot     string
	Scenario string // its title
	Round    int8
	Rounds   int
	Date     string
	Who      string // the people who play it, as a sentence
	Players  int
	Over     bool
	Lesson   bool   // somebody learns to play in it
	Bad      string // what is wrong with it, or ""
	Older    bool   // the one before it can be opened
	Salvaged bool   // it can be opened up to the damage
	Misnamed bool   // the shelf cannot take it under its name
}

// Unfinished reports whether it can be gone on with.
func (k *Kept) Unfinished() bool { return k.Slot != "" && !k.Over && k.Bad == "" }

// Doubt is what has to be answered before something is done that cannot be undone.
// The zero Doubt is none.
type Doubt struct {
	Text string
	Slot string
	Do   string // the entry of the menu that was asked for
}

// Actions of the screens outside of a game.
const (
	ActWrite  = "write"  // A: a field (Write...), B: which one, Text: what it holds now
	ActLoad   = "load"   // Text: slot; A 1: the one before it
	ActDelete = "delete" // Text: slot
	ActAnswer = "answer" // A 1: yes, 0: no
	ActReseat = "reseat" // A: seat, B 1: to a person, 0: to the computer
)

// Fields that are written in.
const (
	WriteTeam = iota
	WriteSeed
	WriteName
	WriteSearch
)

// What ActSet sets.
const (
	SetScenario = "scenario" // A: index
	SetSeat     = "seat"     // A: seat, B: 1 a person
	SetClass    = "class"    // a person on every seat, with what the last lesson had
	SetLevel    = "level"    // A: seat or -1 for all computers, B: index of Levels
	SetTemper   = "temper"   // A: seat or -1, B: index of Tempers
	SetChoosing = "choosing" // A: seat or -1, B: ChooseLevel or ChooseTemper, 0 shuts the list
	SetSealed   = "sealed"   // A: 1 sealed
	SetSeed     = "seed"     // draws another
	SetFull     = "full"
	SetContrast = "contrast"
	SetStill    = "still"
	SetSize     = "size"   // A: per cent
	SetVolume   = "volume" // A: per cent
	SetMute     = "mute"   // switches the sound off or on
	SetHints    = "hints"  // A: 1 on; each is shown once more
	SetLesson   = "lesson" // A: minutes that a lesson has, 0 no clock; kept for the games to come
	SetClock    = "clock"  // A: minutes that this lesson has left, 0 no clock
)

// Entries of the title and the menu.
const (
	MenuNew       = "new"
	MenuLearn     = "learn"
	MenuContinue  = "continue"
	MenuSaves     = "saves"
	MenuScenarios = "scenarios"
	MenuCodex     = "codex"
	MenuSettings  = "settings"
	MenuLeave     = "leave"
	MenuSound     = "sound"
	MenuBegin     = "begin"
	MenuSave      = "save"
	MenuCover     = "cover"
	MenuRewind    = "rewind"
	MenuTakeBack  = "take_back"
	MenuTitle     = "title"
)
