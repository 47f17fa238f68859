package screen

import (
	"cmp"
	"slices"
	"strings"

	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// leastOften is how many rows must share a cause for it to be said once, above them.
const leastOften = 3

// mostOften is how many causes are said so, the second where it is behind one order in three.
const (
	mostOften   = 2
	secondOften = 3
)

// often are the causes behind most orders of a reveal: said under each, they would hide what
// differs. The zero value is none.
type often struct {
	why  []string
	said string // the sentences that name them
}

// has reports whether a cause is one of them.
func (o often) has(why string) bool { return slices.Contains(o.why, why) }

// commonCauses finds them among the orders of a round. The tip of each row still tells them.
func commonCauses(b *sheet.Builder, s *Scene, p telling) (o often) {
	if p.key != "orders" {
		return o
	}
	t := taleOf(b, s, "")
	count, orders := map[string]int{}, 0
	for _, e := range p.list {
		said := t.causes(e)
		if len(said) > 0 {
			orders++
		}
		for _, why := range said {
			count[why]++
		}
	}
	for why, n := range count {
		if n >= leastOften {
			o.why = append(o.why, why)
		}
	}
	slices.SortFunc(o.why, func(x, y string) int { return cmp.Or(count[y]-count[x], strings.Compare(x, y)) })
	o.why = o.why[:min(len(o.why), mostOften)]
	if n := len(o.why); n > 1 && (b.Paged || secondOften*count[o.why[n-1]] < orders) {
		o.why = o.why[:n-1] // else rows were left without any, or a page of large text with no room for what they tell
	}
	said := make([]string, len(o.why))
	for i, why := range o.why {
		said[i] = s.Tell.Say("ui.telling.often", "n", count[why], "m", orders, "why", strings.TrimSuffix(why, "."))
	}
	o.said = strings.Join(said, " ")
	return o
}

// oftenStyle is how it is set.
var oftenStyle = sheet.Row.Sized(14).In(ink.Soft)

// fits reports whether it has room in a place of the band; else it stands at the foot.
func (o often) fits(b *sheet.Builder, r sheet.Rect) bool {
	const high = 50.0
	return r.W > 120 && b.Tall(r.W, o.said, oftenStyle) <= high
}
