package scenario

import (
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"reflect"
	"slices"

	"afterlenin/game/rules"
)

// Loaded is a scenario that can be played.
type Loaded struct {
	Book *rules.Book
	// Text is the scenario and all it extends, merged and written in one canonical
	// way. FromText makes the same Book of it, so a save can carry it.
	Text string
	// Hash is the SHA-256 of Text in hexadecimal: equal hashes mean equal rules.
	Hash string
	// Pictures are the scenario's own, by their paths; they may be PNG or path files.
	Pictures map[string][]byte
}

// Load reads, checks and compiles a scenario. With an error among the problems there
// is no Loaded; warnings alone do not keep it from being played.
func Load(src Source, lib Library) (*Loaded, Problems) {
	l := loader{report: &report{letter: lib.Letter}, lib: lib, pictures: map[string][]byte{}}
	root := l.tree(src, nil)
	return l.finish(root, src.Name)
}

// FromText loads what Loaded.Text carries.
func FromText(text string) (*Loaded, Problems) {
	l := loader{report: &report{}, pictures: map[string][]byte{}}
	if len(text) > mostBytes {
		l.wholeFile("scenario", "the text is too long")
		return l.finish(nil, "")
	}
	root := newTable(nil, 0, 0)
	plant(l.report, newFile("scenario", text), root)
	return l.finish(root, "scenario")
}

// loader is one loading.
type loader struct {
	*report
	lib      Library
	pictures map[string][]byte
	others   []string          // pictures of kinds that are not read
	gone     map[string]string // as in names
	where    string            // the folder or zip of the scenario that was read last, or ""
}

// tree reads a scenario and those it extends into one tree. path are the names of
// the scenarios that led here.
func (l *loader) tree(src Source, path []string) *node {
	prefix := ""
	switch {
	case l.lib.replaces(src): // the name alone would be taken for that of the game's own
		prefix = filepath.ToSlash(src.Where) + "/"
	case len(path) > 0:
		prefix = src.Name + "/"
	}
	found := read(l.report, src, prefix, l.lib.Drawn)
	for name, content := range found.pictures {
		if _, own := l.pictures[name]; !own {
			l.pictures[name] = content
		}
	}
	l.others = append(l.others, found.others...)
	root := newTable(nil, 0, 0)
	if l.holdsScenarios(found.texts, src, prefix) {
		return root
	}
	for _, f := range found.texts {
		f.inherited = len(path) > 0
		plant(l.report, f, root)
	}
	if l.lib.replaces(src) {
		l.warnAt(root.member("scenario").keySpot(), replaced, "this scenario has the name of one of the game, %q, and takes its place, also for all that extend it", src.Name)
	}
	misplaced(l.report, root)
	l.passedOver(found.passed, prefix, root)
	l.where = src.Where
	if extends := root.member("extends"); extends != nil && !l.stop {
		return l.over(root, extends, append(slices.Clone(path), src.Name))
	}
	return root
}

// over lays the tree over that of the scenario which it extends.
func (l *loader) over(root, extends *node, path []string) *node {
	base := l.base(extends, path)
	if base == nil {
		return root
	}
	before := nounsOf(base)
	if !l.stop { // else what is to be removed may stand where the base could not be read
		takeOut(l.report, base, root.member("remove"))
	}
	l.miss(before, base, "[remove] takes it away")
	root.remove("remove")
	root.remove("extends")
	if head := base.member("scenario"); head != nil && head.kind == tableNode {
		head.remove("id")
	}
	left := nounsOf(base)
	fit(base, root)
	l.miss(left, base, "the extended scenario has it at a time outside the calendar of this one")
	unschedule(base, root, before["event"])
	forgetPars(base, root)
	merge(base, root)
	return base
}

// nounsOf are the ids of every noun in a tree.
func nounsOf(root *node) map[string][]string {
	of := map[string][]string{}
	for _, noun := range nouns {
		of[noun] = slices.Clone(keysOf(root.member(noun)))
	}
	return of
}

// miss remembers why nouns are no longer there, for whoever refers to them.
func (l *loader) miss(before map[string][]string, root *node, why string) {
	if l.gone == nil {
		l.gone = map[string]string{}
	}
	for noun, ids := range before {
		for _, id := range ids {
			if root.member(noun).member(id) == nil {
				l.gone[noun+"."+id] = why
			}
		}
	}
}

func (l *loader) base(extends *node, path []string) *node {
	name := extends.text
	switch {
	case extends.kind != textNode:
		l.fatalAt(extends.spot(), "extends must be the name of a scenario in quotes, found %s", extends.kind.found())
		return nil
	case slices.Contains(path, name):
		l.fatalAt(extends.spot(), "the scenario %q extends itself in a circle: give its folder another name, or extend another scenario", name)
		return nil
	case len(path) > mostExtends:
		l.fatalAt(extends.spot(), "scenarios extend each other more than %d deep", mostExtends)
		return nil
	}
	src, err := l.lib.Open(name)
	if err != nil {
		l.fatalAt(extends.spot(), "%v", err).Hint = l.lib.beside(l.where, name)
		return nil
	}
	defer src.Close()
	return l.tree(src, path)
}

// finish binds and compiles a tree that holds the whole scenario.
func (l *loader) finish(root *node, name string) (*Loaded, Problems) {
	if l.stop {
		return nil, l.settled()
	}
	book := l.book(root, name)
	problems := l.settled()
	if problems.Broken() {
		return nil, problems
	}
	book.Arrange()
	text := canonical(root, book.ID)
	sum := sha256.Sum256([]byte(text))
	return &Loaded{Book: book, Text: text, Hash: hex.EncodeToString(sum[:]), Pictures: l.pictures}, problems
}

// book makes the Book; it is of use only when no error was found.
func (l *loader) book(root *node, name string) *rules.Book {
	l.alone = l.gone == nil
	stray{l.report}.takeOut(reflect.TypeFor[rawScenario](), root, "")
	n := collect(l.report, root)
	n.gone = l.gone
	raw := bind(l.report, root, n)
	if !raw.Head.dated() {
		l.unread(ofCalendar)
	}
	rounds := rules.MaxRounds
	if raw.Head.Rounds.given() {
		rounds = raw.Head.Rounds.n
	}
	c := newCompiler(l.report, n, rounds)
	w := &writer{report: l.report, compiler: c, raw: raw, names: n}
	book := w.write(name)
	j := &judge{l.report, raw, n, &c.usage, album{l.lib.Pictures, l.pictures, l.others}, book, name, Library{Shipped: l.lib.Shipped}.Names()}
	j.whole()
	return book
}
