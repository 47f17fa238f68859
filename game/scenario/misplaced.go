package scenario

// topKeys are the keys that stand above the first table of a file, and what their values are.
var topKeys = []topKey{{"extends", textNode}, {"format", numberNode}}

type topKey struct {
	name string
	kind nodeKind
}

// atTheTop is where they belong.
const atTheTop = "it stands at the top of a file, above the first table"

// misplaced reports top keys that stand in a table because they stand below its line. Read
// without them a scenario is another one, so nothing else is said of it.
func misplaced(r *report, root *node) {
	for _, top := range topKeys {
		if root.member(top.name) != nil {
			continue
		}
		for _, noun := range root.keys {
			if noun == "flag" { // whose texts may have any name
				continue
			}
			table := root.members[noun]
			misplacedIn(r, table, noun, top)
			for _, id := range keysOf(table) {
				misplacedIn(r, table.members[id], noun+"."+id, top)
			}
		}
	}
}

func misplacedIn(r *report, table *node, where string, top topKey) {
	if v := table.member(top.name); v != nil && v.kind == top.kind && !table.inline {
		r.fatalAt(v.keySpot(), "there is no key %q in [%s]", top.name, where).Hint = atTheTop
	}
}
