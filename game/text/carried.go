package text

import (
	"strings"

	"afterlenin/game/rules"
)

// IfCarried says what a motion brings if it is carried, beyond what its title says, as me
// reads it; "" when that is all.
func (t *Teller) IfCarried(mo rules.Motion, table *rules.Table, me rules.Seat) string {
	if !t.fits(mo) {
		return ""
	}
	var all []outcome
	list := t.book.Carrying(table, mo)
	for _, mine := range []bool{true, false} {
		for _, d := range list {
			if mine == (me >= 0 && ownerOf(d.Ref) == me) {
				all = gather(all, t.named(d, me))
			}
		}
	}
	var said []string
	if mo.Kind == rules.SpecialPlenum {
		said = append(said, t.words.say("carried.special_plenum", nil))
	}
	for _, o := range t.outcomes(all) {
		said = append(said, o.Text)
	}
	if len(said) == 0 {
		return ""
	}
	return t.words.say("carried.if", places{textAt("list", strings.Join(said, "; "))})
}
