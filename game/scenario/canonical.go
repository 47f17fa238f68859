package scenario

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// canonical writes a whole tree as one file. Tables stand in the order of the format
// and nouns in their own order, because that is the order on the screen; all other
// keys stand in the order of the alphabet. So two scenarios that differ only in
// comments, files or blanks have the same text.
func canonical(root *node, id string) string {
	var b strings.Builder
	b.WriteString("format = 1\n")
	head := root.members["scenario"]
	head.put("id", &node{kind: textNode, text: id})
	writeTable(&b, "scenario", head)
	for _, name := range []string{"rules", "start", "aftermath"} {
		if t := root.member(name); t != nil {
			writeTable(&b, name, t)
		}
	}
	for _, noun := range nouns {
		if t := root.member(noun); t != nil {
			writeNouns(&b, noun, t)
		}
	}
	return b.String()
}

// inners are the named tables within named tables, whose order counts: choices of an
// event, ways of a lever.
var inners = []string{"choice", "way"}

func writeNouns(b *strings.Builder, noun string, t *node) {
	if noun == "flag" {
		b.WriteString("\n[flag]\n")
		for _, id := range t.keys {
			fmt.Fprintf(b, "%s = %s\n", id, written(t.members[id]))
		}
		return
	}
	for _, id := range t.keys {
		one := t.members[id]
		writeTable(b, noun+"."+id, one)
		for _, inner := range inners {
			if list := one.member(inner); list != nil {
				writeNouns(b, noun+"."+id+"."+inner, list)
			}
		}
	}
}

func writeTable(b *strings.Builder, name string, t *node) {
	fmt.Fprintf(b, "\n[%s]\n", name)
	for _, key := range slices.Sorted(slices.Values(t.keys)) {
		if !slices.Contains(inners, key) {
			fmt.Fprintf(b, "%s = %s\n", key, written(t.members[key]))
		}
	}
}

// written is a value on one line.
func written(n *node) string {
	switch n.kind {
	case textNode:
		return quoted(n.text)
	case numberNode:
		return strconv.FormatInt(n.n, 10)
	case yesNoNode:
		return strconv.FormatBool(n.yes)
	case listNode:
		items := make([]string, len(n.items))
		for i, item := range n.items {
			items[i] = written(item)
		}
		return "[" + strings.Join(items, ", ") + "]"
	}
	var members []string
	for _, key := range slices.Sorted(slices.Values(n.keys)) {
		members = append(members, key+" = "+written(n.members[key]))
	}
	return "{" + strings.Join(members, ", ") + "}"
}

var escapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`)

func quoted(s string) string { return `"` + escapes.Replace(s) + `"` }
