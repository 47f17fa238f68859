package scenario

import "strconv"

// nodeKind is what a value of a file is.
type nodeKind uint8

const (
	tableNode nodeKind = iota
	listNode
	textNode
	numberNode
	yesNoNode
	fractionNode
	dateNode
)

// found is how a message names the kind.
func (k nodeKind) found() string {
	switch k {
	case tableNode:
		return "a table"
	case listNode:
		return "a list"
	case textNode:
		return "a text in quotes"
	case numberNode:
		return "a whole number"
	case yesNoNode:
		return "true or false"
	case fractionNode:
		return "a number with a fraction"
	}
	return "a date without quotes"
}

// node is a value with its place. Tables keep the order of their keys.
type node struct {
	kind  nodeKind
	file  *file
	keyAt int    // offset of the key
	at    int    // offset of the value; of a table with a header, of its name there
	raw   string // as it stands in the file
	text  string
	n     int64
	yes   bool

	keys    []string
	members map[string]*node
	items   []*node
	depth   int   // of a table: how many names lead to it
	header  *file // the file in which [this.table] stands, if it has a header
	inline  bool  // { written = so }: complete, nothing may be added
}

func newTable(f *file, at, depth int) *node {
	return &node{kind: tableNode, file: f, keyAt: at, at: at, depth: depth, members: map[string]*node{}}
}

// spot is where the value stands, keySpot where its key does; of no node, nowhere.
func (n *node) spot() spot {
	if n == nil {
		return spot{}
	}
	return spot{n.file, n.at}
}

func (n *node) keySpot() spot {
	if n == nil {
		return spot{}
	}
	return spot{n.file, n.keyAt}
}

// member is the value under the key, or nil; n may be nil.
func (n *node) member(key string) *node {
	if n == nil || n.kind != tableNode {
		return nil
	}
	return n.members[key]
}

// setNumber makes the value another whole number.
func (n *node) setNumber(v int) {
	n.n, n.raw = int64(v), strconv.Itoa(v)
}

// put adds or replaces a member; a new key goes to the end.
func (n *node) put(key string, value *node) {
	if _, there := n.members[key]; !there {
		n.keys = append(n.keys, key)
	}
	n.members[key] = value
}

// remove takes a member out; the others keep their order.
func (n *node) remove(key string) {
	delete(n.members, key)
	for i, k := range n.keys {
		if k == key {
			n.keys = append(n.keys[:i:i], n.keys[i+1:]...)
			return
		}
	}
}
