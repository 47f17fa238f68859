package screen

import (
	"slices"

	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// closedWords says of the values that are only buttons or heads why some cannot be chosen: each
// reason once, with those for whom it holds. "" when it is said elsewhere, or there is none.
func (p *ordering) closedWords(q *Question) string {
	if k := q.showing(); k != asChips && k != asFaces || p.oneReason(q) != "" {
		return ""
	}
	var whys, names []string
	for i := range q.Values {
		v := &q.Values[i]
		if v.Open {
			continue
		}
		why := p.whyOf(v)
		at := slices.Index(whys, why)
		if at < 0 {
			whys, names = append(whys, why), append(names, p.valueName(q, v))
			continue
		}
		names[at] = p.and(names[at], p.valueName(q, v))
	}
	said := ""
	for i, why := range whys {
		one := p.say("of", "who", names[i], "what", why)
		if said != "" {
			one = p.say("ui.orders.closed_and", "first", said, "then", one)
		}
		said = one
	}
	return said
}

// closedGap lies between the values and why some are closed.
const closedGap = 2.0

// closedTall is how high those words are.
func (p *ordering) closedTall(q *Question, w float64) float64 {
	if said := p.closedWords(q); said != "" {
		return closedGap + p.Tall(w, said, sheet.SmallestPlain)
	}
	return 0
}

// closedBelow prints them at the lower edge of the question.
func (p *ordering) closedBelow(q *Question, r sheet.Rect) {
	if tall := p.closedTall(q, r.W); tall > 0 {
		p.Wrap(sheet.R(r.X, r.Bottom()-tall+closedGap, r.W, 0), p.closedWords(q), sheet.SmallestPlain.In(ink.Soft))
	}
}
