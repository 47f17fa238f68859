package save

import "fmt"

// Fault is what is wrong with the text of a save.
type Fault uint8

// The faults.
const (
	Sound         Fault = iota // nothing is wrong
	NotASave                   // it does not begin like a save
	UnknownFormat              // a save of a later version of the program
	Unreadable                 // a line is not what must stand there
	CutOff                     // the end is missing
	WrongSum                   // something before this line was changed
	WrongText                  // the scenario does not unpack to what was packed
	TooMuch                    // something follows the end
)

var faultWords = [...]string{
	Sound:         "nothing is wrong",
	NotASave:      "this is not a save",
	UnknownFormat: "save has an unknown format",
	Unreadable:    "line cannot be read",
	CutOff:        "save is cut off",
	WrongSum:      "something before this line was changed",
	WrongText:     "scenario in the save is damaged",
	TooMuch:       "something follows the end",
}

// Damage says which line of a save is wrong and how.
type Damage struct {
	Why      Fault
	Line     int     // from 1
	Text     string  // the line, as far as it can be shown
	Salvaged *Record // the game before the damage, or nil when nothing can be played
}

func (d *Damage) Error() string {
	if d.Text == "" {
		return fmt.Sprintf("line %d: %s", d.Line, faultWords[d.Why])
	}
	return fmt.Sprintf("line %d: %s: %q", d.Line, faultWords[d.Why], d.Text)
}
