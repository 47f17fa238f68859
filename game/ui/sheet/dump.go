package sheet

import (
	"fmt"
	"strings"
)

// Dump writes the nodes that can be reached, one a line: role, name, value and
// state, place, shortcut. Tests read it, and so can a bridge to a screen reader.
func Dump(s *Sheet, m *Memory) string {
	var w strings.Builder
	for _, n := range s.Top() {
		fmt.Fprintf(&w, "%s %q", n.Role, n.Name)
		if n.Value != "" {
			fmt.Fprintf(&w, " = %q", n.Value)
		}
		for _, word := range states(&n, m) {
			fmt.Fprintf(&w, " [%s]", word)
		}
		fmt.Fprintf(&w, " at %.0f %.0f %.0f %.0f", n.Rect.X, n.Rect.Y, n.Rect.W, n.Rect.H)
		if n.Key != 0 {
			fmt.Fprintf(&w, " key %s", n.Key)
		}
		fmt.Fprintf(&w, " #%s\n", n.ID)
	}
	return w.String()
}

func states(n *Node, m *Memory) []string {
	var out []string
	if n.State != "" {
		out = append(out, n.State)
	}
	if n.Off != "" {
		out = append(out, "not now: "+n.Off)
	}
	if m != nil && m.Focus == n.ID {
		out = append(out, "focus")
	}
	return out
}
