package ui_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"afterlenin/game/ui/drive"
)

// campaign is somebody who plays by the tree alone: he takes what he has taken least
// often, so that in the end he has taken everything.
type campaign struct {
	t     *testing.T
	s     *drive.Session
	h     hand
	dice  *rand.Rand // a fixed sequence: it only decides between equals
	used  map[string]int
	kinds map[string]int
	done  int
	idle  int  // looks in a row at which nothing could be done
	long  int  // actions in a row on the papers of orders and pledges
	tired bool // the orders are sealed as they are
	aside int  // how many things are still looked at beside the game
	pages bool // the screens are read in pages
	last  string
}

func newCampaign(t *testing.T, h hand, home string, args ...string) *campaign {
	t.Helper()
	return &campaign{t: t, s: program(t, home, args...), h: h, dice: rand.New(rand.NewPCG(1924, 1929)),
		used: map[string]int{}, kinds: map[string]int{}}
}

// until plays until something holds, which must be before so many actions are done.
func (c *campaign) until(most int, holds func([]drive.Node) bool) {
	c.t.Helper()
	for c.done < most {
		if err := c.s.Tick(20); err != nil {
			c.t.Fatal(err)
		}
		nodes, err := c.s.Tree()
		if err != nil {
			c.t.Fatal(err)
		}
		if holds(nodes) {
			return
		}
		if c.pages {
			nodes = onAllPages(nodes)
		}
		if n, ok := c.wanted(nodes); ok {
			c.take(n)
		} else if c.idle++; c.idle > 200 {
			c.t.Fatalf("a dead end after %d actions; the last was %s:\n%s", c.done, c.last, told(nodes))
		}
	}
	c.t.Fatalf("%d actions are not enough; the last was %s: %s", most, c.last, c.counts())
}

func (c *campaign) take(n drive.Node) {
	c.t.Helper()
	if os.Getenv("TELL") != "" {
		c.t.Log(c.done, n.ID, n.Role, n.Name)
	}
	if err := c.h.use(c.s, n); err != nil {
		c.t.Fatalf("%s after %d actions: %v", n.ID, c.done, err)
	}
	c.used[n.ID]++
	c.kinds[kindOf(n.ID)]++
	c.done, c.idle, c.last = c.done+1, 0, n.ID
}

// kindOf is an id without what tells it from its like.
func kindOf(id string) string {
	if i := strings.IndexByte(id, '-'); i > 0 {
		return id[:i]
	}
	if words := strings.Split(id, "."); len(words) > 2 {
		id = words[0] + "." + words[1]
	}
	return strings.TrimRight(id, "0123456789")
}

// counts tells how often each kind of thing was used.
func (c *campaign) counts() string {
	var w strings.Builder
	for _, kind := range slices.Sorted(maps.Keys(c.kinds)) {
		fmt.Fprintf(&w, "%s %d, ", kind, c.kinds[kind])
	}
	return strings.TrimSuffix(w.String(), ", ")
}

func told(nodes []drive.Node) string {
	var w strings.Builder
	for _, n := range nodes {
		fmt.Fprintln(&w, n)
	}
	return w.String()
}

// wanted is what is done next.
func (c *campaign) wanted(nodes []drive.Node) (drive.Node, bool) {
	if n, ok := open(nodes, func(n drive.Node) bool { return strings.HasSuffix(n.ID, ".close") }); ok {
		return n, true // a tip that stays open
	}
	if n, ok := first(nodes, "doubt.yes", "lesson.next"); ok {
		return n, true
	}
	if _, over := node(nodes, "result.title"); over {
		return c.atTheEnd(nodes)
	}
	if n, ok := c.beside(nodes); ok {
		return n, true
	}
	if n, ok := c.papers(nodes); ok {
		return n, true
	}
	c.long = 0
	decisions := c.all(nodes, "event.choice", "aim.", "roll.vote.", "hall.speak.", "agenda.pick", "agenda.none")
	if len(decisions) > 0 && !slices.ContainsFunc(decisions, chosen) {
		return c.rarest(decisions)
	}
	if n, ok := first(nodes, "seal"); ok && c.tired {
		c.tired = false
		return n, true
	}
	return c.rarest(steps(nodes))
}

// steps are what leads on; orders are not sealed while there are some to be given.
func steps(nodes []drive.Node) []drive.Node {
	var list []drive.Node
	for _, n := range nodes {
		if n.Role == "next step" && usable(n) && (n.ID != "seal" || len(list) == 0) {
			list = append(list, n)
		}
	}
	return list
}

// beside is what is looked at beside the game now and then: the log, the graphs, a man.
func (c *campaign) beside(nodes []drive.Node) (drive.Node, bool) {
	out, away := first(nodes, "bar.back", "house.back", "menu.back")
	switch {
	case c.aside == 0 && !away && c.done%9 == 8:
		n, ok := c.rarest(c.all(nodes, "bar.log", "bar.charts", "bar.codex", "bar.menu", "seat-", "bloc-", "post-"))
		if ok {
			c.aside = 3
		}
		return n, ok
	case c.aside == 0:
		return drive.Node{}, false
	case !away:
		c.aside = 0
		return drive.Node{}, false
	}
	looks := c.all(nodes, "log.", "charts.", "codex.", "deed-", "man-", "trait-", "timeline.")
	if c.aside--; c.aside == 0 || len(looks) == 0 {
		c.aside = 1 // until there is no way back
		return out, true
	}
	return c.rarest(looks)
}

// papers are orders and pledges: made question by question, or laid aside.
func (c *campaign) papers(nodes []drive.Node) (drive.Node, bool) {
	verbs, out := c.all(nodes, "verb-"), c.all(nodes, "bar.back")
	if len(out) == 0 {
		return drive.Node{}, false
	}
	if c.long++; c.long > 16 {
		c.tired = true
		return out[0], true
	}
	if n, ok := first(nodes, "enter"); ok {
		return n, true
	}
	if n, ok := c.rarest(c.all(nodes, "accept-", "refuse-")); ok {
		return n, true
	}
	asked := slices.DeleteFunc(c.all(nodes, "ask-"), func(n drive.Node) bool { return n.Role == "switch" || chosen(n) })
	if n, ok := c.rarest(asked); ok && c.last != n.ID {
		return n, true
	}
	if n, ok := c.rarest(verbs); ok {
		return n, true
	}
	return out[0], true
}

// atTheEnd looks at every page of the result, and then leaves it.
func (c *campaign) atTheEnd(nodes []drive.Node) (drive.Node, bool) {
	for _, id := range []string{"result.fates", "result.questions", "result.count"} {
		if n, ok := first(nodes, id); ok && c.used[id] == 0 {
			return n, true
		}
	}
	return first(nodes, "result.title")
}

// rarest is the thing that was used least often.
func (c *campaign) rarest(list []drive.Node) (drive.Node, bool) {
	if len(list) == 0 {
		return drive.Node{}, false
	}
	c.dice.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return slices.MinFunc(list, func(a, b drive.Node) int { return c.used[a.ID] - c.used[b.ID] }), true
}

// inner are things within others: the arrows and the pointer find them, Tab passes over them.
var inner = []string{".word.", "log.row", ".secretary"}

// all are the usable things whose ids begin so, next steps left out.
func (c *campaign) all(nodes []drive.Node, begins ...string) []drive.Node {
	var list []drive.Node
	for _, n := range nodes {
		passed := slices.ContainsFunc(inner, func(s string) bool { return strings.Contains(n.ID, s) })
		if usable(n) && !passed && n.Role != "next step" && n.Role != "note" && n.Role != "field" &&
			slices.ContainsFunc(begins, func(s string) bool { return strings.HasPrefix(n.ID, s) }) {
			list = append(list, n)
		}
	}
	return list
}

// first is the first usable thing with one of these ids.
func first(nodes []drive.Node, ids ...string) (drive.Node, bool) {
	for _, id := range ids {
		if n, ok := open(nodes, func(n drive.Node) bool { return n.ID == id }); ok {
			return n, true
		}
	}
	return drive.Node{}, false
}

func usable(n drive.Node) bool { return n.H > 0 && !strings.Contains(n.State, "off") }

func chosen(n drive.Node) bool { return strings.Contains(n.State, "chosen") }
