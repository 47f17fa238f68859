package scenario

import (
	"reflect"
	"slices"
)

// stray finds tables that add to a noun which is not there, as a slip in its id makes them:
// what is missing of the noun, or false of it, then follows from the slip.
type stray struct {
	*report
}

// takeOut takes such tables from a tree whose fields are those of a type, so that nothing
// else is said of them. where is how the tree is written in its header.
func (s stray) takeOut(of reflect.Type, t *node, where string) {
	for _, f := range fields(of) {
		table := t.member(f.key)
		if f.kind.Kind() != reflect.Slice || f.kind.Elem().Kind() != reflect.Struct || f.key == "precedent" || keysOf(table) == nil {
			continue
		}
		for _, id := range slices.Clone(table.keys) {
			one, at := table.members[id], joined(joined(where, f.key), id)
			if one.kind == tableNode && s.astray(f, table, id, at) {
				table.remove(id)
				continue
			}
			s.takeOut(f.kind.Elem(), one, at)
		}
	}
}

// astray reports a noun of which there are only tables below it, or, in a scenario that
// changes another, less than half, when it is called nearly as one that is there.
func (s stray) astray(f field, table *node, id, where string) bool {
	t := table.members[id]
	needed, missing := lacks(f.kind.Elem(), t)
	below := t.header == nil && !t.inline && len(missing) == len(needed) && len(t.keys) > 0
	others := slices.DeleteFunc(slices.Clone(table.keys), func(other string) bool { return other == id })
	near := nearest(id, others)
	if len(needed) == 0 || !below && (s.alone || near == "" || 2*len(missing) < len(needed)) {
		return false
	}
	s.unread(ofTables)
	s.unread(ofUse)
	p := s.errorAt(t.keySpot(), "there is no %s %q", called(f.key), id)
	if p.mean(id, others); !below {
		p.Hint += " A new one needs " + stillNeeded(missing)
	} else if near == "" {
		p.Hint = "[" + where + "] begins one, with " + joinedBy(" and ", missing)
	}
	return true
}

// stillNeeded names keys, or counts them where the names would hide the message.
func stillNeeded(keys []string) string {
	if len(keys) > mostNamed {
		return plural(len(keys), "more key")
	}
	return "also " + joinedBy(" and ", keys)
}

// mostNamed is how many keys a hint names.
const mostNamed = 6

// lacks are the keys that a table of a type must have, and those of them that this has not.
func lacks(of reflect.Type, t *node) (needed, missing []string) {
	for _, f := range fields(of) {
		if f.optional {
			continue
		}
		needed = append(needed, f.key)
		if t.member(f.key) == nil {
			missing = append(missing, f.key)
		}
	}
	return needed, missing
}
