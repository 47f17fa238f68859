package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// emptied is how long each post that a vote fills has stood vacant while an official who suits it was free for it.
type emptied struct {
	b     *rules.Book
	round int8
	empty [rules.MaxPosts]int8
	most  int8
}

func (x *emptied) see(g *game) {
	t := &g.s.Table
	if t.Round == x.round {
		return
	}
	x.round = t.Round
	for i := range x.b.Posts {
		x.empty[i]++
		if x.b.Posts[i].Filled == rules.ByPost || t.Posts[i].Holder != rules.Nobody || !x.free(t, rules.Post(i)) {
			x.empty[i] = 0
		}
		x.most = max(x.most, x.empty[i])
	}
}

// free reports whether an official in the committee whom people expect in the post holds none that a vote fills.
func (x *emptied) free(t *rules.Table, post rules.Post) bool {
	for i := range x.b.People[len(x.b.Contenders):] {
		who, is := rules.Person(len(x.b.Contenders)+i), t.Officials[i]
		if is.Gone || is.Rung > rules.InCommittee || !x.b.Posts[post].Suits.Has(who) {
			continue
		}
		if has := x.b.PostOf(t, who); has < 0 || x.b.Posts[has].Filled == rules.ByPost {
			return true
		}
	}
	return false
}

// A post that is filled by a vote does not stand vacant longer than the scenario lets it while somebody suits it; whoever
// steps in is seen by all. Without the number it may stand so for years.
func TestAVacantPostIsTakenOver(t *testing.T) {
	longest, steps := map[int8]int8{}, 0
	for _, n := range []int8{0, 1, 2} {
		b := *book(t, "after_lenin")
		b.Numbers.Vacancy = n
		b.Arrange()
		for seed := range uint64(12) {
			x := emptied{b: &b}
			g := playByComputer(t, &b, seed, x.see)
			longest[n] = max(longest[n], x.most)
			for _, e := range g.events.List {
				if e.What != rules.PostChanged || e.N == 0 {
					continue
				}
				if steps++; n == 0 || e.SeenBy != rules.Everybody || !b.Posts[e.Post].Suits.Has(e.Person) {
					t.Errorf("vacancy %d: %+v", n, e)
				}
			}
		}
	}
	if longest[0] < 4 || longest[1] > 1 || longest[2] > 2 || steps == 0 {
		t.Errorf("posts stood vacant for up to %v rounds, %d were taken over", longest, steps)
	}
}
