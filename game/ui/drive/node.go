package drive

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

// Node is one thing on the screen, as the game wrote it to the file named by AFTERLENIN_DUMP. The place is on the
// logical sheet of 1280 x 720, whatever the size of the window.
//
// In the file a node is one line of eight fields with tabs between them: role, id, name, state, x, y, w, h. In the four
// texts a backslash, a tab and a line break are written \\, \t and \n. Empty lines and lines that begin with # are skipped.
type Node struct {
	Role, ID, Name, State string
	X, Y, W, H            float64
}

var (
	escape   = strings.NewReplacer(`\`, `\\`, "\t", `\t`, "\n", `\n`)
	unescape = strings.NewReplacer(`\\`, `\`, `\t`, "\t", `\n`, "\n")
)

// String is the node's line, without line break.
func (n Node) String() string {
	field := []string{escape.Replace(n.Role), escape.Replace(n.ID), escape.Replace(n.Name), escape.Replace(n.State)}
	for _, v := range []float64{n.X, n.Y, n.W, n.H} {
		field = append(field, point(v))
	}
	return strings.Join(field, "\t")
}

// ParseNode reads one line.
func ParseNode(line string) (Node, error) {
	field := strings.Split(line, "\t")
	if len(field) != 8 {
		return Node{}, fmt.Errorf("%d fields, not 8", len(field))
	}
	n := Node{Role: unescape.Replace(field[0]), ID: unescape.Replace(field[1]),
		Name: unescape.Replace(field[2]), State: unescape.Replace(field[3])}
	for i, v := range []*float64{&n.X, &n.Y, &n.W, &n.H} {
		var err error
		if *v, err = strconv.ParseFloat(field[4+i], 64); err != nil {
			return Node{}, fmt.Errorf("field %d is no number: %q", 5+i, field[4+i])
		}
	}
	return n, nil
}

// ParseNodes reads a whole dump, and reports all its bad lines.
func ParseNodes(r io.Reader) ([]Node, error) {
	var nodes []Node
	var bad []error
	lines := bufio.NewScanner(r)
	for i := 1; lines.Scan(); i++ {
		if lines.Text() == "" || strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		n, err := ParseNode(lines.Text())
		if err != nil {
			bad = append(bad, fmt.Errorf("line %d: %w", i, err))
			continue
		}
		nodes = append(nodes, n)
	}
	return nodes, errors.Join(append(bad, lines.Err())...)
}

// Tree returns what is on the screen. It draws one frame before, as a guest may lay out its screen only then.
func (s *Session) Tree() ([]Node, error) {
	if err := s.Frame(); err != nil {
		return nil, err
	}
	f, err := os.Open(s.dump)
	if err != nil {
		return nil, fmt.Errorf("the guest wrote no dump: %w", err)
	}
	defer f.Close()
	nodes, err := ParseNodes(f)
	if err != nil {
		return nil, fmt.Errorf("the guest's dump: %w", err)
	}
	return nodes, nil
}

// Node returns the node with the given id, which must be there exactly once.
func (s *Session) Node(id string) (Node, error) {
	nodes, err := s.Tree()
	if err != nil {
		return Node{}, err
	}
	return only(nodes, id)
}

func only(nodes []Node, id string) (Node, error) {
	var found []Node
	var others []string
	for _, n := range nodes {
		if n.ID == id {
			found = append(found, n)
		} else if n.ID != "" {
			others = append(others, n.ID)
		}
	}
	if len(found) == 1 {
		return found[0], nil
	}
	return Node{}, fmt.Errorf("%d nodes have the id %q; others are %s", len(found), id, strings.Join(others, ", "))
}

// ClickNode clicks the centre of the node with the given id: three ticks.
func (s *Session) ClickNode(id string) error {
	n, err := s.Node(id)
	if err != nil {
		return err
	}
	x, y := n.X+n.W/2, n.Y+n.H/2
	if n.W <= 0 || n.H <= 0 || x < 0 || y < 0 || x >= sheetWidth || y >= sheetHeight {
		return fmt.Errorf("node %q cannot be clicked at %g,%g %gx%g: it is off the sheet or has no area", id, n.X, n.Y, n.W, n.H)
	}
	return s.Click(s.Outside(x, y))
}

// Outside turns a point of the logical sheet into outside pixels: the sheet fills the window as far as its shape allows
// and stands in the middle.
func (s *Session) Outside(x, y float64) (float64, float64) {
	k := min(s.width/sheetWidth, s.height/sheetHeight)
	return (s.width-k*sheetWidth)/2 + k*x, (s.height-k*sheetHeight)/2 + k*y
}

// Await ticks until a node with the given id is on the screen, for at most so many ticks.
func (s *Session) Await(id string, ticks int) error {
	for i := 0; ; i++ {
		if i > 0 || ticks == 0 {
			nodes, err := s.Tree()
			if err != nil {
				return err
			}
			if _, err := only(nodes, id); err == nil || i >= ticks {
				return err
			}
		}
		if err := s.Tick(1); err != nil {
			return err
		}
	}
}
