package screen

import (
	"slices"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// deedDate is how wide the place for the date of a deed is.
const deedDate = 94.0

// record prints his latest deeds as the one who looks was shown them.
func (p *dossier) record(r sheet.Rect) {
	const pitch = 23.0
	in := panel(p.Builder, r, p.say("ui.dossier.record"))
	list := p.deeds(int(in.H / pitch))
	if len(list) == 0 {
		p.fitted(sheet.R(in.X, in.Y, in.W, 18), p.say("ui.dossier.record_none"), sheet.Row.In(ink.Soft))
		return
	}
	y := in.Y
	for i, e := range list {
		lines := 3
		if i == 0 && in.Bottom()-y < p.Tall(in.W, "x", sheet.Row)*3+6 {
			lines = 2 // the last thing he did is told in any case
		}
		wide := in.W - deedDate
		h := max(pitch, p.Tall(wide, p.brief(p.said(e), wide, lines, sheet.Row), sheet.Row)+6)
		if i > 0 && y+h > in.Bottom() {
			return
		}
		p.deed(i, e, sheet.R(in.X, y, in.W, h))
		y += h
	}
}

// said is a deed as the one who looks was shown it.
func (p *dossier) said(e match.Entry) string { return sentenceOf(p.s, e, nil) }

// deedsAtLength prints all of them in whole sentences, the last round first.
func (p *dossier) deedsAtLength(r sheet.Rect) {
	in := panel(p.Builder, r, p.say("ui.dossier.record"))
	list := slices.DeleteFunc(slices.Clone(p.s.Log), func(e match.Entry) bool { return !p.telling(e.Event) })
	if len(list) == 0 {
		p.Wrap(in, p.say("ui.dossier.record_none"), sheet.Row.In(ink.Soft))
		return
	}
	taleOf(p.Builder, p.s, "deed.row").logRows("deeds", list, in)
}

// curve shows how his prestige went, if there is room.
func (p *dossier) curve(r sheet.Rect) {
	const least = 110.0
	if r.H < least {
		return
	}
	c := prestigeChart(p.s)
	c.right = 12
	c.curves = []curve{{wide: 4.5, dots: true, ink: inkOf(p.s, p.seat), values: along(p.s, func(g *match.Page) float64 { return float64(g.Prestige[p.seat]) })}}
	drawChart(p.Builder, p.s, r, fitted(c))
}

// deeds are the last entries of the log in which he acts or is acted upon.
func (p *dossier) deeds(most int) []match.Entry {
	var list []match.Entry
	for i := len(p.s.Log) - 1; i >= 0 && len(list) < most; i-- {
		e := p.s.Log[i]
		if p.telling(e.Event) {
			list = append(list, e)
		}
	}
	return list
}

// telling leaves out votes and effects: they say little of a man one by one.
func (p *dossier) telling(e rules.Event) bool {
	switch e.What {
	case rules.Voted, rules.Effected, rules.Income, rules.Seconded, rules.RoundBegan, rules.EventFell:
		return false
	}
	return p.s.Tell.FactTopic(e).People.Has(p.who)
}

func (p *dossier) deed(i int, e match.Entry, r sheet.Rect) {
	said := p.said(e)
	t := p.tip(p.s.Tell.RoundShort(int8(e.Round)), "")
	t.say(said)
	p.Node(sheet.Node{ID: "deed-" + sheet.Count(i), Name: said, Rect: least(r), Tip: t.Tip, Group: "deeds"})
	const line = 23
	p.Fit(sheet.R(r.X, r.Y, deedDate-4, line), p.s.Tell.RoundShort(int8(e.Round)), sheet.RowStrong.In(ink.RedDeep))
	at := sheet.R(r.X+deedDate, r.Y, r.W-deedDate, line)
	if p.Wide(said, p.least(sheet.Row)) <= at.W {
		p.Fit(at, said, sheet.Row)
		return
	}
	p.within(sheet.R(at.X, r.Y+3, at.W, r.H-5), said, sheet.Row)
}

// official prints what an official leans to, and his deeds.
func (p *dossier) official(r sheet.Rect) {
	in := panel(p.Builder, r, p.say("ui.dossier.leans"), p.say("ui.dossier.leans_note"))
	y := in.Y
	for i := range p.s.Book.Issues {
		lean := p.s.Book.People[p.who].Lean[i]
		h := p.positionTall(rules.Issue(i), r.W)
		p.position(rules.Issue(i), sheet.R(r.X, y, r.W, h-2), lean, lean)
		y += h
	}
	y = p.tie(sheet.R(r.X, y+10, r.W, 0))
	if p.apart {
		return
	}
	p.record(sheet.R(r.X, y+12, r.W, r.Bottom()-y-12))
}

// tie says whose man he is, as far as the one who looks knows.
func (p *dossier) tie(r sheet.Rect) float64 {
	in := panel(p.Builder, r, p.say("ui.dossier.tie"))
	i := p.s.Book.Official(p.who)
	t := p.tip(p.say("ui.dossier.tie"), p.term("client"))
	t.say(p.say("ui.dossier.tip.tie"))
	p.Node(sheet.Node{ID: "tie", Name: p.whose(p.who), Rect: sheet.R(in.X, in.Y, in.W, 26), Tip: t.Tip})
	sign, text := "person", p.whose(p.who)
	if p.s.Obs.Patron[i] == rules.Unknown {
		sign = "lock"
	}
	p.Sign(sign, sheet.P(in.X, in.Y+5), 15, ink.Black)
	p.fitted(sheet.R(in.X+26, in.Y, in.W-26, 26), text, sheet.RowStrong.Sized(15))
	if f := p.s.Obs.Firm[i]; f >= 0 {
		p.fitted(sheet.R(in.X+26, in.Y+22, in.W-26, 18), p.say("ui.dossier.firm", "n", f), sheet.Row.In(ink.Soft))
	}
	return in.Y + 42
}

// How high the row of a man of his is, and how many of them are seen at once; the list rolls where there are more.
const (
	menPitch = 24.0
	menSeen  = 5
)

// offices prints the posts he holds and, of a contender, the men known to be his.
func (p *dossier) offices(r sheet.Rect) float64 {
	var men []rules.Person
	if p.seat >= 0 {
		men = p.followers(p.seat)
	}
	in := panel(p.Builder, r, p.say("ui.dossier.posts"), p.menCount(len(men)))
	y, none := in.Y, true
	for i := range p.s.Book.Posts {
		if p.t.Posts[i].Holder == p.who {
			p.office(rules.Post(i), sheet.R(r.X, y, r.W, 24))
			y += 24
			none = false
		}
	}
	if len(men) > 0 {
		rows := len(men)
		if !p.Paged {
			rows = min(rows, p.seen)
		}
		high := menPitch * float64(rows)
		if rows > 0 {
			p.list("men", sheet.R(r.X, y, r.W, high), menPitch, len(men), func(i int, row sheet.Rect) { p.follower(men[i], row) })
		}
		y, none = y+high, false
	}
	if none {
		p.fitted(sheet.R(r.X, y, r.W, 18), p.say("ui.dossier.posts_none"), sheet.Row.In(ink.Soft))
		y += 20
	}
	return y
}

// menCount is how many men of his there are: all of one's own, of another's those that are known.
func (p *dossier) menCount(n int) string {
	switch {
	case n == 0:
		return ""
	case p.seat == p.s.Obs.Me:
		return p.say("ui.dossier.men", "n", n)
	}
	return p.say("ui.dossier.men_known", "n", n)
}

func (p *dossier) office(i rules.Post, r sheet.Rect) {
	rule := &p.s.Book.Posts[i]
	do, tip := p.postWords(i)
	look := p.Node(sheet.Node{ID: "post-" + rule.ID, Role: sheet.TableRow, Name: p.s.Tell.Post(i), Rect: r, Do: do, Tip: tip, Group: "posts"})
	if look.Pointed {
		p.Fill(r, ink.Buff)
	}
	p.Sign("chair", sheet.P(r.X+2, r.Middle().Y-7), 14, ink.Black)
	w := max(110, p.Wide(rule.Short, sheet.RowStrong)+8)
	p.Fit(sheet.R(r.X+24, r.Y, w, r.H), rule.Short, sheet.RowStrong)
	p.fitted(sheet.R(r.X+26+w, r.Y, r.W-26-w, r.H), p.officeAbout(i), sheet.Row)
}

func (p *dossier) officeAbout(i rules.Post) string {
	rule := &p.s.Book.Posts[i]
	text := p.say("ui.dossier.income", "n", rule.Income)
	if rule.Leads >= 0 {
		text = p.and(text, p.say("ui.dossier.leads", "bloc", rule.Leads))
	}
	return text
}

func (p *dossier) follower(who rules.Person, r sheet.Rect) {
	t := p.tip(p.s.Tell.Person(who), p.term("client"))
	t.say(p.s.Book.People[who].About)
	look := p.Node(sheet.Node{ID: "man-" + p.s.Book.People[who].ID, Role: sheet.TableRow, Name: p.s.Tell.Short(who), Rect: r,
		Do: open("dossier", int(who)), Tip: t.Tip, Group: "men"})
	if look.Pointed {
		p.Fill(r, ink.Buff)
	}
	p.Sign("person", sheet.P(r.X+2, r.Middle().Y-7), 14, ink.Black)
	w := max(110, p.Wide(p.s.Tell.Short(who), sheet.RowStrong)+8)
	p.Fit(sheet.R(r.X+24, r.Y, w, r.H), p.s.Tell.Short(who), sheet.RowStrong)
	p.fitted(sheet.R(r.X+26+w, r.Y, r.W-26-w, r.H), p.manAbout(who), sheet.Row)
}

// promises prints the open pledges that tie him.
func (p *dossier) promises(r sheet.Rect) float64 {
	if p.seat < 0 {
		return r.Y - 12
	}
	in := panel(p.Builder, r, p.say("ui.dossier.pledges"), p.say("ui.dossier.pledges_open"))
	y := in.Y
	for _, k := range p.openPledges() {
		x := p.s.Obs.Pledges[k]
		if !x.Has(p.seat) {
			continue
		}
		p.promise(k, sheet.R(r.X, y, r.W, 25))
		y += 25
	}
	if y == in.Y {
		p.fitted(sheet.R(r.X, y, r.W, 18), p.say("ui.dossier.pledges_none"), sheet.Row.In(ink.Soft))
		y += 20
	}
	return y
}

func (p *dossier) promise(k int, r sheet.Rect) {
	x := p.s.Obs.Pledges[k]
	t := p.tip(p.s.Tell.Pledge(x, p.s.Obs.Me), p.term("pledge"))
	t.say(p.say("ui.pledges.means." + pledgeKeys[x.Kind]))
	p.Node(sheet.Node{ID: "pledge-" + sheet.Count(k), Name: t.Title, Rect: r, Tip: t.Tip, Group: "pledges"})
	p.disc(sheet.P(r.X+10, r.Middle().Y), rules.Person(x.Partner(p.seat)))
	p.Sign("pledge", sheet.P(r.X+26, r.Middle().Y-7), 14, ink.Black)
	term := p.s.Tell.PledgeTerm(x)
	w := p.Wide(term, sheet.RowStrong)
	p.firstFit(sheet.R(r.X+48, r.Y, r.W-58-w, r.H), sheet.Row, p.s.Tell.PledgeWords(x), p.s.Tell.PledgeShort(x))
	p.Fit(sheet.R(r.Right()-w-1, r.Y, w+1, r.H), term, sheet.RowStrong.In(ink.Soft).Right())
}
