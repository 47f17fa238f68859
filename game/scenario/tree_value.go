package scenario

import (
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// value makes a node of a value that stands at the offset.
func (p *planter) value(n *unstable.Node, at, depth int) *node {
	v := &node{file: p.file, at: at, keyAt: at, depth: depth}
	if n.Raw.Length > 0 {
		v.at, v.keyAt = int(n.Raw.Offset), int(n.Raw.Offset)
		v.raw = string(p.p.Raw(n.Raw))
	}
	switch n.Kind {
	case unstable.Array:
		v.kind = listNode
		p.list(v, n)
	case unstable.InlineTable:
		v.kind, v.members = tableNode, map[string]*node{}
		p.inline(v, n)
	case unstable.String:
		v.kind, v.text = textNode, string(n.Data)
	case unstable.Bool:
		v.kind, v.yes = yesNoNode, n.Data[0] == 't'
	case unstable.Integer:
		p.integer(v)
	case unstable.Float:
		v.kind = fractionNode
	default:
		v.kind = dateNode
	}
	return v
}

func (p *planter) list(v *node, n *unstable.Node) {
	at := v.at + 1
	for it := n.Children(); it.Next(); {
		v.items = append(v.items, p.value(it.Node(), at, v.depth+1))
	}
}

func (p *planter) inline(v *node, n *unstable.Node) {
	for it := n.Children(); it.Next(); {
		p.keyValue(v, it.Node())
	}
	v.inline = true
}

// integer reads a whole number in any of TOML's spellings. One that is too long for
// any use becomes the longest there is: the range of its key then refuses it.
func (p *planter) integer(v *node) {
	v.kind = numberNode
	digits := strings.ReplaceAll(strings.TrimPrefix(v.raw, "+"), "_", "")
	base := 10
	for _, b := range [...]struct {
		prefix string
		base   int
	}{{"0x", 16}, {"0o", 8}, {"0b", 2}} {
		if rest, found := strings.CutPrefix(digits, b.prefix); found {
			digits, base = rest, b.base
			break
		}
	}
	v.n, _ = strconv.ParseInt(digits, base, 64)
}
