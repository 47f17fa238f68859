package screen

import "afterlenin/game/rules"

// themes are what an event is about, with the motifs that fit it.
var themes = [...][]string{
	themeNone:   {"telegraph", "table", "street"},
	themeBread:  {"village"},
	themeWorks:  {"factory", "street"},
	themeAbroad: {"ship", "map", "telegraph"},
	themePapers: {"letter"},
	themePosts:  {"table", "letter"},
	themeParty:  {"hall", "street"},
	themeArgues: {"hall", "letter"},
}

const (
	themeNone = iota
	themeBread
	themeWorks
	themeAbroad
	themePapers
	themePosts
	themeParty
	themeArgues
	themeCount
)

// plainMotifs fit any event of the party's: they serve where those of its theme are taken.
var plainMotifs = []string{"table", "telegraph", "street", "letter", "hall", "map", "train", "factory", "ship", "village"}

// motifOf is the motif that the card names, or one that fits the numbers it changes and is that
// of no other card of its round; so a card always has the same picture.
func motifOf(b *rules.Book, c *eventPage) int {
	if i := motifNamed(c.rule.Picture); i >= 0 {
		return i
	}
	taken := map[int]bool{}
	if c.rule.Round < 0 || c.id == rules.NoEvent {
		return freeMotif(b, c.rule, taken)
	}
	for i := range b.Events {
		if e := &b.Events[i]; e.Round == c.rule.Round && motifNamed(e.Picture) >= 0 {
			taken[motifNamed(e.Picture)] = true
		}
	}
	for i := range b.Events[:c.id] {
		if e := &b.Events[i]; e.Round == c.rule.Round && motifNamed(e.Picture) < 0 {
			taken[freeMotif(b, e, taken)] = true
		}
	}
	return freeMotif(b, c.rule, taken)
}

// freeMotif is a motif for an event that is not taken, if there is one: of several that fit its id
// decides.
func freeMotif(b *rules.Book, e *rules.EventRule, taken map[int]bool) int {
	list := themes[themeOf(b, e)]
	sum := uint32(2166136261)
	for i := range len(e.ID) {
		sum = (sum ^ uint32(e.ID[i])) * 16777619
	}
	for _, from := range [][]string{list, plainMotifs} {
		for k := range from {
			if m := motifNamed(from[(sum+uint32(k))%uint32(len(from))]); !taken[m] {
				return m
			}
		}
	}
	return motifNamed(list[sum%uint32(len(list))])
}

// ownPicture is the name of a picture that no motif has: the scenario brings it along.
func ownPicture(name string) string {
	if motifNamed(name) >= 0 {
		return ""
	}
	return name
}

func motifNamed(name string) int {
	for i, m := range motifs {
		if m.name == name {
			return i
		}
	}
	return -1
}

// themeOf is what most of the effects are about.
func themeOf(b *rules.Book, e *rules.EventRule) int {
	var votes [themeCount]int
	add := func(list []rules.Effect) {
		for i := range list {
			theme, weight := themeOfRef(b, list[i].Target)
			votes[theme] += weight
		}
	}
	add(e.Effects)
	for i := range e.Choices {
		add(e.Choices[i].Effects)
		add(e.Choices[i].Else)
	}
	best := themeNone
	for i := themeBread; i < themeCount; i++ {
		if votes[i] > votes[best] || best == themeNone && votes[i] > 0 {
			best = i
		}
	}
	return best
}

func themeOfRef(b *rules.Book, r rules.Ref) (theme, weight int) {
	switch r.Kind {
	case rules.RefMeter:
		return themeOfMeter(b, r.A), 3
	case rules.RefDocument:
		return themePapers, 9
	case rules.RefHolder, rules.RefRung, rules.RefLost, rules.RefPatron:
		return themePosts, 3
	case rules.RefSympathy, rules.RefWeight:
		return themeParty, 2
	case rules.RefMood, rules.RefStance, rules.RefMarks, rules.RefLine:
		return themeArgues, 1
	}
	return themeNone, 0
}

func themeOfMeter(b *rules.Book, m int8) int {
	if m < 0 || int(m) >= len(b.Meters) {
		return themeNone
	}
	switch b.Meters[m].Sign {
	case "grain", "peasant":
		return themeBread
	case "goods", "worker":
		return themeWorks
	case "tension":
		return themeAbroad
	}
	return themeNone
}
