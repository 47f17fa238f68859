package sheet

import "afterlenin/game/ui/hand"

// Role tells what a node is to the player, and to a screen reader.
type Role uint8

// The roles.
const (
	Note     Role = iota // can be pointed at and explained, not acted on
	Press                // a button
	Choice               // one of several
	Switch               // on or off
	Entry                // a field to write in
	Link                 // leads to another screen or into the codex
	Seat                 // a contender's place at the table
	Paper                // a motion, order, telegram
	TableRow             // a row of a table
	Scroller             // an area that scrolls
	Stop                 // the next step
	roles
)

var roleNames = [roles]string{"note", "button", "choice", "switch", "field", "link", "seat", "paper", "row", "scroll area", "next step"}

// String is the name a reader would say.
func (r Role) String() string { return roleNames[r%roles] }

// Action is what the app is asked to do. It is a value: two are equal if they ask
// for the same. The zero Action is nothing.
type Action struct {
	Name       string
	A, B, C, D int
	Text       string
}

// Do is short for an Action with numbers; numbers beyond the fourth are dropped.
func Do(name string, n ...int) Action {
	a := Action{Name: name}
	for i, to := range [...]*int{&a.A, &a.B, &a.C, &a.D} {
		if i < len(n) {
			*to = n[i]
		}
	}
	return a
}

// Tip answers what a thing is, why its number is what it is, and what can be done
// with it. A Tip without a title is none.
type Tip struct {
	Title string
	Lines []TipLine
	Acts  []TipAct // what can be done with it now
	Codex string   // where to read on; "" if nowhere
}

// TipAct is something to do with a thing: its price or the like at the right, or why it
// cannot be done now.
type TipAct struct {
	Label, Value string
	Do           Action
	Off          string
}

// TipLine is a sentence, or a label with its value at the right.
type TipLine struct{ Label, Value string }

// Node is one thing on the sheet that can be pointed at. IDs are unique on a sheet
// and stay the same when it is built again, since focus is kept by them.
type Node struct {
	ID      string
	Role    Role
	Name    string
	Rect    Rect
	Do      Action
	Key     hand.Key // a shortcut; it must be printed on the thing
	Off     string   // why it is not available; "" if it is
	Tip     Tip
	Value   string // what a field holds, what a scale shows
	State   string // chosen, held, done ...
	Group   string // Home and End stay in it
	Dark    bool   // lies on red, petrol or black
	Quiet   bool   // left out by Tab; the pointer still finds it
	Aside   bool   // lies over the rest: Tab and its key find it, arrows only within it
	Inner   bool   // lies in another thing: Tab passes over it, arrows and the pointer find it
	Stacked bool   // what lies below belongs to it or is chosen between: its tip stands beside it
	Form    bool   // a field that Enter leaves for the next one of its group, instead of pressing the next step
	Reads   bool   // it only shows something: its key acts out of sight too
	Yields  bool   // it leaves Enter to the next step: what is chosen already would do nothing
	Keep    bool   // what is said elsewhere about it stays while pages are turned: see Memory.Kept
	full    Rect   // where it would be if no list clipped it
	list    int    // the list it lies in, counted from 1
	binds   bool   // see Builder.Binding
}

// Look is how a node looks at the moment.
type Look struct{ Pointed, Focus, Pressed, Off bool }

// Tabbed tells whether Tab stops here.
func (n *Node) Tabbed() bool { return n.reached() && !n.Inner }

// passes tells whether the arrows pass a node over: what stands aside is entered with Tab or
// by its key, so that nobody slips into it.
func (n *Node) passes(from *Node) bool { return n.Aside && !from.Aside }

// reached tells whether the arrows come here.
func (n *Node) reached() bool { return !n.Quiet && n.Role != Scroller }
