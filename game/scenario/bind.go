package scenario

import (
	"reflect"
	"slices"
	"strings"
)

// binder fills the raw tables from the tree and reports every key that is unknown,
// missing, of the wrong type or out of range.
type binder struct {
	*report
	names *names
}

// bind reads the whole tree.
func bind(r *report, root *node, n *names) *rawScenario {
	raw := &rawScenario{}
	b := binder{r, n}
	b.table(reflect.ValueOf(raw).Elem(), root, "")
	return raw
}

// table fills a struct from a table; where is how the table is written in its header.
func (b binder) table(v reflect.Value, t *node, where string) {
	list := fields(v.Type())
	b.unknown(list, t, where)
	var missing []field
	for _, f := range list {
		into := v.FieldByIndex(f.index)
		if value := t.member(f.key); value != nil {
			b.value(f, into, value, joined(where, f.key))
			continue
		}
		unset(f, into)
		if !f.optional {
			missing = append(missing, f)
		}
	}
	b.missing(missing, t, where)
}

func joined(where, key string) string {
	if where == "" {
		return key
	}
	return where + "." + key
}

func (b binder) unknown(list []field, t *node, where string) {
	var legal []string
	for _, f := range list {
		legal = append(legal, f.key)
	}
	for _, key := range t.keys {
		if slices.Contains(legal, key) {
			continue
		}
		at := t.members[key].keySpot()
		b.unread(ofUse)
		if t.members[key].kind == tableNode {
			b.unread(ofTables)
		}
		switch {
		case where == "" && isHeadKey(key):
			b.errorAt(at, "there is no table or key %q", key).Hint = "it belongs below the line [scenario]"
		case where == "":
			b.errorAt(at, "there is no table or key %q", key).mean(key, legal)
		case key == "extends" || key == "format":
			b.errorAt(at, "there is no key %q in [%s]", key, where).Hint = atTheTop
		default:
			b.errorAt(at, "there is no key %q in [%s]", key, where).mean(key, legal)
		}
	}
}

// isHeadKey reports whether a key is one of the table [scenario].
func isHeadKey(key string) bool {
	return slices.ContainsFunc(fields(reflect.TypeFor[rawHead]()), func(f field) bool { return f.key == key })
}

// missing reports keys that must be there: those of one table in one message.
func (b binder) missing(list []field, t *node, where string) {
	if where == "" {
		for _, f := range list {
			b.missingTable(f)
		}
		b.aloneInTheWorld(len(list))
		return
	}
	var keys []string
	for _, f := range list {
		keys = append(keys, f.key)
	}
	if len(keys) > 0 {
		b.errorAt(t.keySpot(), "[%s] has no %s", where, listed(keys)).Hint = b.names.gone[where]
	}
}

// aloneInTheWorld hints at what is forgotten most when a scenario lacks several tables:
// to say which other one it changes.
func (b binder) aloneInTheWorld(missing int) {
	if missing >= 3 && b.alone {
		list := b.list[len(b.list)-missing:]
		first := 0 // in the order of the messages, in which they are read
		for i := range list {
			if list[i].Message < list[first].Message {
				first = i
			}
		}
		list[first].Hint = `to change a scenario that is there, write extends = "after_lenin" at the top of one file, above its first table`
	}
}

func (b binder) missingTable(f field) {
	switch {
	case f.key == "precedent":
		b.errorAt(spot{}, "the scenario has no [precedent.%s]: all six are needed, %s", precedentIDs[0], joinedBy(" and ", precedentIDs))
	case f.kind.Kind() == reflect.Slice:
		b.errorAt(spot{}, "the scenario has no [%s.some_name]", f.key)
	case f.kind == reflect.TypeFor[number]():
		b.errorAt(spot{}, "the scenario does not say %q at the top of one of its files", f.key+" = 1")
	default:
		b.errorAt(spot{}, "the scenario has no [%s]", f.key)
	}
}

// unset gives a field the value of a key left out: no noun, or the default.
func unset(f field, into reflect.Value) {
	switch p := into.Addr().Interface().(type) {
	case *ref:
		p.index = -1
	default:
		if plain(f.kind) {
			into.SetInt(int64(f.def))
		} else if into.Kind() == reflect.Struct && f.optional {
			defaults(into)
		}
	}
}

// defaults fills the numbers of a table that was left out.
func defaults(v reflect.Value) {
	for _, f := range fields(v.Type()) {
		unset(f, v.FieldByIndex(f.index))
	}
}

func (b binder) value(f field, into reflect.Value, n *node, where string) {
	switch p := into.Addr().Interface().(type) {
	case *text:
		*p = b.text(f, n)
	case *number:
		*p = b.number(f, n)
	case *yesNo:
		*p = b.yesNo(f, n)
	case *ref:
		*p = b.ref(f, n)
	case *date:
		*p = b.date(f, n)
	case *scale:
		*p = b.scale(f, n)
	case *[]text:
		*p = each(b, f, n, b.text)
	case *[]number:
		*p = each(b, f, n, b.number)
	case *[]ref:
		*p = each(b, f, n, b.ref)
	case *[]scale:
		*p = each(b, f, n, b.scale)
	case *[]rawFlag:
		*p = b.flags(f, n)
	default:
		b.nested(f, into, n, where)
	}
}

// nested binds plain numbers, single tables and named tables.
func (b binder) nested(f field, into reflect.Value, n *node, where string) {
	switch {
	case plain(f.kind):
		into.SetInt(int64(f.def))
		if got := b.number(f, n); got.given() {
			into.SetInt(int64(got.n))
		}
	case n.kind != tableNode:
		b.wrong(f, n, "a table")
	case into.Kind() == reflect.Slice:
		b.named(into, n, where)
	default:
		setNoun(into, strings.TrimPrefix(where, "."), n)
		b.table(into, n, where)
	}
}

func (b binder) named(into reflect.Value, n *node, where string) {
	for _, id := range n.keys {
		t := n.members[id]
		if t.kind != tableNode {
			b.unread(ofUse)
			b.errorAt(t.keySpot(), "%q stands in [%s], where every name is a table: [%s.%s]", id, where, where, id)
			continue
		}
		one := reflect.New(into.Type().Elem()).Elem()
		setNoun(one, id, t)
		b.table(one, t, where+"."+id)
		into.Set(reflect.Append(into, one))
	}
}

// setNoun puts name and place into a table type that begins with a noun.
func setNoun(v reflect.Value, id string, at *node) {
	if n, ok := v.Addr().Interface().(interface{ name(string, *node) }); ok {
		n.name(id, at)
	}
}
