package screen

import (
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// minding is a man who gains by an order or minds it, and why.
type minding struct {
	who   rules.Person
	why   string
	grave bool // a word is broken to him
}

// minding lists who gains by the order, or who minds it; those first to whom a word is broken.
func (v *previewing) minding(gains bool) []minding {
	var list []minding
	for _, m := range v.f.Minds[:v.f.MindsN] {
		if m.Gains != gains || m.Who == v.s.Obs.Me {
			continue
		}
		x := minding{who: rules.Person(m.Who), why: v.s.Tell.Mind(m), grave: m.Break}
		if m.Break {
			list = append([]minding{x}, list...)
			continue
		}
		list = append(list, x)
	}
	if who := v.unseated(); !gains && who != rules.Nobody {
		list = append(list, minding{who: who, why: v.say(v.losesKey(who))})
	}
	return list
}

// unseated is the official, or by an appointment the man, who would lose the post that the
// order fills; else Nobody.
func (v *previewing) unseated() rules.Person {
	post := int16(-1)
	switch m := v.move; {
	case m.Do == rules.Appoint:
		post = m.A
	case m.Do == rules.Propose && rules.MotionKind(m.A) == rules.MovePost:
		post = m.B
	}
	if post < 0 || int(post) >= len(v.s.Book.Posts) {
		return rules.Nobody
	}
	who := v.t.Posts[post].Holder
	if who != rules.Nobody && v.move.Do == rules.Propose && v.s.Book.IsContender(who) { // he votes, and is named as one who does
		return rules.Nobody
	}
	return who
}

func (v *previewing) losesKey(who rules.Person) string {
	if ownMan(v.s.Book, &v.s.Obs, who) {
		return "ui.before.loses_post.yours"
	}
	return "ui.before.loses_post"
}

// betrayed are those with whom the order breaks a pledge, as a list, and how many.
func (p *ordering) betrayed() (list string, n int) {
	if p.d.Verb == rules.NoVerb {
		return "", 0
	}
	f := p.s.Book.Forecast(&p.s.Obs, p.move)
	var names []string
	for _, m := range f.Minds[:f.MindsN] {
		if m.Break {
			names = append(names, p.s.Tell.Seat(m.Who))
		}
	}
	return strings.Join(names, ", "), len(names)
}

// breaksAlone reports whether the motion breaks no pledge of his if the partners vote for it too.
func (p *ordering) breaksAlone() bool {
	if p.d.Verb != rules.Propose {
		return false
	}
	o, cast := &p.s.Obs, rules.Cast{Voter: p.s.Obs.Me, Motion: p.move.Motion(), Ballot: rules.For}
	for i := range o.Pledges {
		q := &o.Pledges[i]
		if p.s.Book.Breaks(&o.Table, q, cast) && !p.s.Book.BreaksAlone(&o.Table, q, cast) {
			return false
		}
	}
	return true
}

// minds are who gains and who minds, side by side; of a motion who is clearly for it or against it.
func (v *previewing) minds() {
	if v.d.Verb == rules.Hold || len(v.minding(true)) == 0 && len(v.minding(false)) == 0 {
		return
	}
	left, right := v.r.Column(0, 2, 14), v.r.Column(1, 2, 14)
	gains, minds := "ui.before.gains", "ui.before.minds"
	if v.d.Verb == rules.Propose {
		gains, minds = "ui.before.for", "ui.before.against"
	}
	v.Fit(sheet.R(left.X, v.y, left.W, 18), v.say(gains), sheet.SubHeading)
	v.Fit(sheet.R(right.X, v.y, right.W, 18), v.say(minds), sheet.SubHeading.In(ink.RedDeep))
	v.y += 20
	v.y += max(v.mindList(sheet.R(left.X, v.y, left.W, 0), true), v.mindList(sheet.R(right.X, v.y, right.W, 0), false))
	if v.Paged { // room is scarce
		v.y += 2
		return
	}
	v.rule()
}

func (v *previewing) mindList(r sheet.Rect, gains bool) float64 {
	list := v.minding(gains)
	if len(list) == 0 {
		key := "ui.before.nobody_minds"
		if gains && v.d.Verb != rules.Propose {
			key = "ui.before.nobody_gains"
		}
		v.fitted(sheet.R(r.X, r.Y, r.W, 20), v.say(key), sheet.Row.In(ink.Soft))
		return 20
	}
	y := r.Y
	for _, m := range list {
		y += v.mindRow(sheet.R(r.X, y, r.W, 0), m, gains)
	}
	return y - r.Y
}

// mindRow prints one man and why, in two lines where it needs them; how high it is is returned.
func (v *previewing) mindRow(row sheet.Rect, m minding, gains bool) float64 {
	const one, two = 23.0, 31.0
	row.H = one
	style := sheet.Row
	if m.grave {
		style = sheet.RowStrong.In(ink.RedDeep)
	}
	if v.Wide(m.why, v.least(style)) > row.W-27 {
		row.H = two
	}
	v.disc(sheet.P(row.X+10, row.Middle().Y), m.who)
	if row.H == one {
		v.fitted(sheet.R(row.X+27, row.Y, row.W-27, one), m.why, style)
		return one
	}
	v.Node(sheet.Node{ID: "before-mind" + sheet.Count(int(m.who)) + map[bool]string{true: "+", false: "-"}[gains], Name: m.why, Rect: row, Quiet: true,
		Tip: sheet.Tip{Title: m.why}})
	v.within(sheet.R(row.X+27, row.Y+1, row.W-27, two), m.why, v.least(style))
	return two
}
