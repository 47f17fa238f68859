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
	switch mo.Kind {
	case rules.SpecialPlenum:
		said = append(said, t.words.say("carried.special_plenum", nil))
	case rules.AcceptResignation:
		said = append(said, t.Say("carried.vacant", "list", t.PostShort(rules.Post(mo.C)), "n", 1))
	case rules.Removal:
		said = t.falling(mo, table, me)
	}
	for _, o := range t.outcomes(all) {
		said = append(said, o.Text)
	}
	if len(said) == 0 {
		return ""
	}
	return t.words.say("carried.if", places{textAt("list", strings.Join(said, "; "))})
}

// falling says what a removal takes from a man: his seat, his posts, those in the committee
// who sit there by his grace.
func (t *Teller) falling(mo rules.Motion, table *rules.Table, me rules.Seat) []string {
	f, whom, heir := t.book.Falling(table, mo), rules.Seat(mo.B), rules.Person(mo.C)
	to := func(key string, who rules.Person) string {
		if me >= 0 && who == rules.Person(me) {
			return key + ".you"
		}
		return key
	}
	said := []string{t.words.say(to("carried.falls."+caseAt(rungNames[:], int(f.To)), rules.Person(whom)), places{t.seatAt("whom", whom)})}
	if f.Passes >= 0 {
		said = append(said, t.words.say(to("carried.takes", heir), places{t.personAt("person", heir), t.postAt("post", f.Passes)}))
	}
	if len(f.Empty) > 0 {
		names := make([]string, len(f.Empty))
		for i, p := range f.Empty {
			names[i] = t.PostShort(p)
		}
		said = append(said, t.Say("carried.vacant", "list", t.list(names), "n", len(names)))
	}
	if f.Taken >= 10 {
		said = append(said, t.words.say(to("carried.following", rules.Person(mo.By)),
			places{t.seatAt("who", mo.By), numberAt("n", f.Taken/10), numberAt("m", f.Loose/10)}))
	}
	return said
}
