package screen

import (
	"strings"

	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// leastOften is how many rows must share a cause for it to be said once, above them.
const leastOften = 3

// often is the cause behind most orders of a reveal: said under each, it would hide what differs. Of two causes nobody
// could tell which of them a row leaves out. The zero value is none.
type often struct {
	why  string
	said string // the sentence that names it
}

// has reports whether a cause is the one that is said above.
func (o often) has(why string) bool { return why != "" && why == o.why }

// commonCause finds it among the orders of a round. The tip of each row still tells it.
func commonCause(b *sheet.Builder, s *Scene, p telling) (o often) {
	if p.key != "orders" {
		return o
	}
	t := taleOf(b, s, "")
	count, orders, most := map[string]int{}, 0, leastOften-1
	for _, e := range p.list {
		said := t.causes(e)
		if len(said) > 0 {
			orders++
		}
		for _, why := range said {
			if count[why]++; count[why] > most {
				o.why, most = why, count[why]
			}
		}
	}
	if o.why != "" {
		o.said = s.Tell.Say("ui.telling.often", "n", most, "m", orders, "why", strings.TrimSuffix(o.why, "."))
	}
	return o
}

// oftenStyle is how it is set.
var oftenStyle = sheet.Row.Sized(14).In(ink.Soft)

// fits reports whether it has room in a place of the band; else it stands at the foot.
func (o often) fits(b *sheet.Builder, r sheet.Rect) bool {
	const high = 50.0
	return r.W > 120 && b.Tall(r.W, o.said, oftenStyle) <= high
}
