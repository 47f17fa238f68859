package sheet

// Overflow is a text that did not fit where it was set: a mistake in a screen or
// a name too long for it.
type Overflow struct {
	Text string
	Room Rect
	Need float64 // width, or height of a wrapped text, that it would have taken
}

// Sheet is a screen as it stands: what is drawn and what can be done.
type Sheet struct {
	Marks     []Mark
	Points    []Point
	Clips     []Rect // Clips[0] is the whole window
	Nodes     []Node
	Overflows []Overflow
	layers    []layer
	scrolls   []scroll
}

type layer struct {
	name  string
	first int // index of its first node
	marks int // index of its first mark
}

type scroll struct {
	id      string
	rect    Rect
	content float64
	layer   int
	seen    float64 // how much of its height ends between two rows
	pages   []span  // of the list of all parts
}

func (s *Sheet) reset() {
	clear(s.Nodes)
	s.Marks, s.Points, s.Nodes = s.Marks[:0], s.Points[:0], s.Nodes[:0]
	s.Overflows, s.scrolls = s.Overflows[:0], s.scrolls[:0]
	s.Clips = append(s.Clips[:0], Rect{})
	s.layers = append(s.layers[:0], layer{})
}

// Top are the nodes that can be reached: those of the uppermost layer.
func (s *Sheet) Top() []Node {
	if len(s.layers) == 0 {
		return s.Nodes
	}
	return s.Nodes[s.layers[len(s.layers)-1].first:]
}

// topMarks is the index of the first mark of the uppermost layer: what lies below is covered.
func (s *Sheet) topMarks() int {
	if len(s.layers) == 0 {
		return 0
	}
	return s.layers[len(s.layers)-1].marks
}

// Layer is the name of the uppermost layer; "" is the screen itself.
func (s *Sheet) Layer() string {
	if len(s.layers) == 0 {
		return ""
	}
	return s.layers[len(s.layers)-1].name
}

// chosen is the first thing of the uppermost layer that is chosen among others, or "".
func (s *Sheet) chosen() string {
	for _, n := range s.Top() {
		if n.Role == Choice && n.State == "chosen" {
			return n.ID
		}
	}
	return ""
}

// Find is the node with this id in the uppermost layer, or nil.
func (s *Sheet) Find(id string) *Node {
	top := s.Top()
	for i := range top {
		if top[i].ID == id && id != "" {
			return &top[i]
		}
	}
	return nil
}
