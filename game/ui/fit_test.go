package ui

import (
	"strconv"
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// everyOwn builds each screen of this package's author once, from a title to a result.
func everyOwn(t *testing.T, o Options, size int) {
	t.Helper()
	x := open(t, o)
	x.a.house.Set.Size = size
	x.build()
	x.check()
	for _, k := range []hand.Key{hand.N, hand.S, hand.G, hand.O, hand.F1} {
		x.press(k)
		x.check()
		x.press(hand.Escape)
	}
	x.press(hand.N)
	for p := range x.a.house.Draft.Seats {
		x.a.house.Draft.Seats[p] = match.Player{Person: true, Name: strings.Repeat("W", longestTeam)}
	}
	x.build()
	x.check()
	x.press(hand.Enter)
	for range x.a.play.m.Players() {
		x.check()
		x.press(hand.Space)
		x.check()
		x.press(hand.Escape)
		x.check()
		x.press(hand.S)
		x.check()
		x.press(hand.Escape, hand.Escape, hand.Enter)
	}
	x.toResult()
	for _, page := range []int{screen.PageCount, screen.PageFates, screen.PageQuestions} {
		x.a.desk.Page = page
		x.build()
		x.check()
	}
}

// toResult plays to the end without looking.
func (x *theatre) toResult() {
	m := x.a.play.m
	for p := range m.Players() {
		m.Replace(rules.Seat(p), match.Player{Style: "random"})
	}
	for m.Step(50) {
	}
	x.a.play.told.ready, x.a.play.since, x.a.over = nil, false, nil
	for m := 0; m < 3; m++ {
		x.build()
	}
}

func TestOwnScreensFit(t *testing.T) {
	for _, first := range []string{"council", "after_lenin"} {
		for _, size := range []int{screen.SmallestText, 100, screen.LargestText} {
			for name, words := range map[string]*text.Words{"english": text.English(), "pseudo": pseudo()} {
				t.Run(first+" "+name+" "+strconv.Itoa(size), func(t *testing.T) {
					everyOwn(t, Options{First: first, Words: words}, size)
				})
			}
		}
	}
}

func TestEveryTermHasItsWords(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.F1)
	n := 0
	for _, kind := range x.group("codex.kinds") {
		x.a.Act(kind)
		x.build()
		for _, entry := range x.group("codex") {
			n++
			x.a.Act(entry)
			x.build()
			x.check()
		}
	}
	if n < 250 {
		t.Errorf("%d entries in the codex", n)
	}
	x.click("codex.search")
	x.write("quorum of zebras")
	x.check()
}

// group is what the nodes of a group ask for.
func (x *theatre) group(name string) []sheet.Action {
	var list []sheet.Action
	for _, n := range x.b.Sheet.Top() {
		if n.Group == name {
			list = append(list, n.Do)
		}
	}
	return list
}

// Every article that another leads to is there, by its own title.
func TestLinksOfTheCodexLead(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	book := x.a.pickedBook()
	titles := map[string]string{}
	for _, e := range book.Codex {
		titles[e.ID] = e.Title
	}
	for _, e := range book.Codex {
		for _, id := range e.See {
			if titles[id] == "" {
				t.Errorf("%s leads to %s, which is not there", e.ID, id)
			}
		}
		for _, asked := range []string{e.ID, e.Title} {
			x.a.explain(sheet.Action{Text: asked})
			x.build()
			if n := x.b.Sheet.Find("codex.page"); n == nil || !strings.HasPrefix(n.Name, e.Title+". ") {
				t.Errorf("%q opens %v", asked, n)
			}
		}
	}
}
