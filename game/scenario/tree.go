package scenario

import (
	"errors"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/pelletier/go-toml/v2/unstable"
)

// planter puts the tables of one file into the tree of a scenario. Each value
// remembers its place; two definitions of one thing are reported.
type planter struct {
	*report
	file *file
	root *node
	at   *node // the table that the last header opened
	p    unstable.Parser
}

// plant reads one file into root.
func plant(r *report, f *file, root *node) {
	if at := tooDeep(f.text); at >= 0 {
		r.fatalAt(spot{f, at}, "brackets and braces are nested deeper than %d", mostNesting)
		return
	}
	before := len(r.list)
	p := planter{report: r, file: f, root: root, at: root}
	p.p.Reset([]byte(f.text))
	for p.p.NextExpression() {
		p.expression(p.p.Expression())
	}
	p.syntax(p.p.Error())
	if len(r.list) == before {
		p.judge()
	}
}

// syntax reports what keeps the file from being TOML.
func (p *planter) syntax(err error) {
	var wrong *unstable.ParserError
	if err == nil {
		return
	}
	if !errors.As(err, &wrong) {
		p.fatalAt(spot{p.file, 0}, "this is not TOML: %v", err)
		return
	}
	at := len(p.file.text)
	if len(wrong.Highlight) > 0 {
		at = int(p.p.Range(wrong.Highlight).Offset)
	}
	p.slipped(at, wrong.Message)
}

// slipped reports in plain words what a reader of TOML found wrong.
func (p *planter) slipped(at int, said string) {
	s := slipOf(p.file.text, at, said)
	p.fatalAt(spot{p.file, s.at}, "%s", s.message).Hint = s.hint
}

// judge lets a second, stricter reader look at what the first let through, such as
// a table reopened behind another's back or a date with a thirteenth month.
func (p *planter) judge() {
	var tree map[string]any
	_, err := toml.Decode(p.file.text, &tree)
	var wrong toml.ParseError
	switch {
	case err == nil:
	case errors.As(err, &wrong):
		p.slipped(wrong.Position.Start, decapitalised(wrong.Message))
	default:
		p.fatalAt(spot{p.file, 0}, "this is not TOML: %v", err)
	}
}

func decapitalised(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + strings.TrimRight(s[1:], ".")
}

func (p *planter) expression(n *unstable.Node) {
	keys := p.path(n.Key())
	switch n.Kind {
	case unstable.Table:
		p.header(keys)
	case unstable.ArrayTable:
		p.listHeader(keys)
	case unstable.KeyValue:
		p.keyValue(p.at, n)
	}
}

// step is one name of a dotted key.
type step struct {
	name string
	at   int
}

func (p *planter) path(it unstable.Iterator) []step {
	var keys []step
	for it.Next() {
		n := it.Node()
		keys = append(keys, step{string(n.Data), int(n.Raw.Offset)})
	}
	return keys
}

// header opens a table. A table at the top may be opened in several files; any
// other is defined once.
func (p *planter) header(keys []step) {
	last := keys[len(keys)-1]
	p.at = newTable(p.file, last.at, len(keys)) // where the rest goes if this fails
	t := p.descend(p.root, keys)
	if t == nil {
		return
	}
	if t.header == p.file || t.header != nil && t.depth > 1 {
		p.twice(last, t).Hint = "put both into one table"
		return
	}
	if t.header == nil {
		t.header, t.file, t.at, t.keyAt = p.file, p.file, last.at, last.at
	}
	p.at = t
}

func (p *planter) listHeader(keys []step) {
	first := keys[0]
	p.at = newTable(p.file, first.at, len(keys))
	p.unread(ofTables)
	p.unread(ofUse)
	p.errorAt(spot{p.file, first.at}, "a list of tables, [[%s]]: every table here has a name of its own", first.name).
		Hint = "write [" + first.name + ".some_name]"
}

// descend finds or makes the tables that the keys name, or reports and returns nil.
func (p *planter) descend(t *node, keys []step) *node {
	if t.depth+len(keys) > mostNesting {
		p.fatalAt(spot{p.file, keys[0].at}, "tables are nested deeper than %d", mostNesting)
		return nil
	}
	for _, k := range keys {
		next := t.members[k.name]
		if next == nil {
			next = newTable(p.file, k.at, t.depth+1)
			t.put(k.name, next)
		}
		if next.kind != tableNode || next.inline {
			p.twice(k, next)
			return nil
		}
		t = next
	}
	return t
}

func (p *planter) keyValue(t *node, n *unstable.Node) {
	keys := p.path(n.Key())
	last := len(keys) - 1
	at := p.valueOffset(n)
	if t = p.descend(t, keys[:last]); t == nil {
		return
	}
	if old := t.members[keys[last].name]; old != nil {
		p.twice(keys[last], old)
		return
	}
	v := p.value(n.Value(), at, t.depth+1)
	v.keyAt = keys[last].at
	t.put(keys[last].name, v)
}

func (p *planter) twice(k step, old *node) *Problem {
	p.unread(ofTables)
	p.unread(ofUse)
	line, _ := old.file.place(old.keyAt)
	return p.errorAt(spot{p.file, k.at}, "%q stands here a second time: it is already in %s, line %d", k.name, old.file.name, line)
}

// valueOffset is where the value of a key begins: behind the last name, blanks, the
// equals sign and blanks.
func (p *planter) valueOffset(n *unstable.Node) int {
	end := 0
	for it := n.Key(); it.Next(); {
		raw := it.Node().Raw
		end = int(raw.Offset + raw.Length)
	}
	text := p.file.text
	for end < len(text) && (text[end] == ' ' || text[end] == '\t' || text[end] == '=') {
		end++
	}
	return end
}
