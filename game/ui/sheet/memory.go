package sheet

// Memory is what outlives a sheet: focus, pointer, scrolling. It is kept by id, so
// a sheet may be built anew at any time.
type Memory struct {
	Focus    string // the node that has it; "" for none
	Shown    bool   // focus is drawn: a key was used since the last click
	ByKey    bool   // the hand last used a key, not the pointer
	Over     string // the node under the pointer
	Pressed  string // the node that the button went down on
	Told     string // the node whose tip is open
	Pointer  Point
	Touch    bool // the pointer is a finger
	pins     []pin
	rest     int  // ticks the pointer stood still
	left     bool // the pointer lies where a click or another screen left it, and opens no tip
	leftAt   Point
	dragged  bool
	last     Point
	layer    string
	foci     map[string]string
	scrolled map[string]float64
	loose    map[string]bool    // lists of pages that were rolled to a place between two
	land     map[string]landing // at which row a list stops that was moved
	turning  string             // the list that a wheel moves, and by how much less than a notch
	turned   float64
	held     bool   // the button is down, or the finger on the glass
	wanted   string // a node that the next sheet brings into sight
	followed string // the focus of the sheet before
	along    string // where the focus came to lie because a page was turned: nobody looked for it there
	whole    string // the field whose whole text is chosen: what is typed replaces it
	kept     string // the last thing that was looked at of those that are kept in mind
}

// NewMemory is the memory of a window just opened.
func NewMemory() *Memory {
	return &Memory{foci: map[string]string{}, scrolled: map[string]float64{}, loose: map[string]bool{}, land: map[string]landing{}}
}

// Scrolled is how far the list of this id is scrolled, in logical pixels.
func (m *Memory) Scrolled(id string) float64 { return m.scrolled[id] }

// ScrollTo scrolls a list; the next sheet keeps it within its content.
func (m *Memory) ScrollTo(id string, y float64) { m.scrolled[id] = y }

// Show asks that the next sheet brings a node into sight.
func (m *Memory) Show(id string) { m.wanted = id }

// Kept is the last thing on which the pointer rested, or that had the focus, among those whose nodes ask for it
// (Node.Keep): what is said about it stays while pages are turned or the hand is elsewhere,
// until something was done.
func (m *Memory) Kept() string { return m.kept }

// Replace gives the focus to a field with its whole text chosen, so that what is typed replaces it, and asks
// that the next sheet brings it into sight.
func (m *Memory) Replace(id string) {
	m.Focus, m.Shown, m.whole = id, m.ByKey, id
	m.Show(id)
}

// Whole reports whether the whole text of a field is chosen, so that what is typed replaces it.
func (m *Memory) Whole(id string) bool { return m.whole == id && id != "" && m.Focus == id }

// keep notes what is looked at now, for the sheets to come.
func (m *Memory) keep(s *Sheet) {
	m.followed = m.Focus
	if n := s.Find(m.Over); n != nil && n.Keep && m.Told == n.ID { // rested on, not passed over
		m.kept = n.ID
		return
	}
	if n := s.Find(m.Focus); n != nil && n.Keep && m.Shown && m.Focus != m.along {
		m.kept = n.ID
	}
}

func (m *Memory) look(n *Node) Look {
	if n.ID == "" {
		return Look{Off: n.Off != ""}
	}
	return Look{
		Pointed: m.Over == n.ID && !m.Touch,
		Focus:   m.Shown && m.Focus == n.ID,
		Pressed: m.Pressed == n.ID && m.Over == n.ID,
		Off:     n.Off != "",
	}
}

// A layer that opens starts without focus or, for a hand on the keyboard, at what is chosen
// in it; one that closes gives it back.
func (m *Memory) settle(s *Sheet) {
	if name := s.Layer(); name != m.layer {
		m.foci[m.layer] = m.Focus
		m.Focus, m.layer = m.foci[name], name
		m.Told, m.Pressed = "", ""
		switch {
		case m.Focus == "" && m.Shown && len(m.pins) > 0:
			m.Focus = s.first()
		case name != "" && m.Shown && s.chosen() != "":
			m.Focus = s.chosen()
		}
	}
	if m.Focus != "" && s.Find(m.Focus) == nil {
		m.Focus = ""
	}
	if m.Told != "" && s.Find(m.Told) == nil {
		m.Told = ""
	}
}
