package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// paper is a motion as it lies on the table.
type paper struct {
	at     sheet.Rect
	id     string
	number int
	motion rules.Motion
	mine   bool // only in the tray yet
}

// onTable are the motions that reached the table or, before that was settled, all
// that were tabled.
func (p *board) onTable() []int {
	var list []int
	for _, i := range p.t.Slots {
		if i >= 0 && i < p.t.MotionsN {
			list = append(list, int(i))
		}
	}
	for i := range int(p.t.MotionsN) {
		if len(list) == 0 || p.t.Phase == rules.AgendaOf {
			list = appendNew(list, i)
		}
	}
	return list
}

func appendNew(list []int, n int) []int {
	for _, x := range list {
		if x == n {
			return list
		}
	}
	return append(list, n)
}

// motions prints two or three papers side by side; more lie in rows.
func (p *board) motions(r sheet.Rect) {
	list := p.onTable()
	columns := min(3, max(2, len(list)))
	if len(list) > 3 {
		p.list("motions", r, 28, len(list), func(i int, row sheet.Rect) { p.motionRow(list[i], row) })
		return
	}
	for i, k := range list {
		p.motion(paper{at: r.Column(i, columns, 8), id: "motion-" + sheet.Count(k), number: i + 1, motion: p.t.Motions[k]})
	}
}

func (p *board) motion(x paper) {
	r, title := x.at, p.s.Tell.MotionOn(x.motion, p.t)
	p.Node(sheet.Node{ID: x.id, Role: sheet.Paper, Name: title, Rect: r, Group: "table", Tip: p.motionTip(x.motion), Dark: true})
	p.PaperCard(r, x.number, x.mine)
	left := 10.0
	if x.number > 0 {
		left = 30
	}
	kind := p.say("ui.orders.motion." + motionKeys[x.motion.Kind])
	w := min(p.Wide(kind, sheet.Heading.Sized(14)), r.W-left-20)
	p.Fit(sheet.R(r.X+left, r.Y+2, w+1, 19), kind, sheet.Heading.Sized(14))
	by := p.say("ui.board.moved_by", "who", x.motion.By)
	if x.mine {
		by = p.say("ui.board.motion_mine")
	}
	p.aside(sheet.R(r.X+left+w+10, r.Y+3, r.W-left-w-26, 18), by, sheet.Row.Sized(12.5).In(ink.Soft).Right())
	p.within(sheet.R(r.X+10, r.Y+24, r.W-18, 36), title, sheet.Sentence, sheet.Sentence.Sized(12), sheet.Row, sheet.SmallestPlain)
	p.tellers(sheet.R(r.X+10, r.Y+59, r.W-18, 22), x.motion)
}

// tellers prints what the vote looks like: discs of the voters, or the shares of
// the committee; of a vote that was taken, its result.
func (p *board) tellers(r sheet.Rect, m rules.Motion) {
	if m.Result == rules.Carried || m.Result == rules.Failed || m.Result == rules.NotReached {
		p.Fit(r, p.s.Tell.Outcome(m.Result), sheet.Heading.Sized(14).In(ink.RedDeep))
		return
	}
	v := p.s.tellers(&p.s.Obs, m)
	if v.Percent {
		p.fitted(r, p.say("ui.board.tell_plenum", "n", v.For, "m", v.Needed), sheet.RowStrong)
		return
	}
	if !p.tellerDiscs(r, m) {
		p.fitted(r, p.votesWords(v, m), sheet.RowStrong)
	}
}

// votesWords is the forecast in numbers; whom only a pledge binds is not counted as for it.
func (p *board) votesWords(v rules.Tellers, m rules.Motion) string {
	yes, _, _ := p.leaning(m)
	if _, bound := p.bound(yes, m); len(bound) > 0 {
		return p.say("ui.before.votes_bound", "n", int(v.For)-len(bound), "bound", len(bound), "m", v.Against)
	}
	return p.say("ui.before.votes", "n", v.For, "m", v.Against, "k", v.Open)
}

// leaning sorts the voters of the Politburo as the one who looks can tell.
func (p *board) leaning(m rules.Motion) (yes, no, unsure []rules.Person) {
	members, open := p.s.Book.Voting(p.t, m), unforetold(p.s.persons(), m)
	for i := range p.s.Book.People {
		who := rules.Person(i)
		if !members.Has(who) {
			continue
		}
		if p.s.Book.IsContender(who) && open.Has(rules.Seat(who)) {
			unsure = append(unsure, who)
			continue
		}
		parts := p.s.Book.Lean(&p.s.Obs, who, m)
		switch rules.LeansTo(parts.Sum()) {
		case rules.For:
			yes = append(yes, who)
		case rules.Against:
			no = append(no, who)
		default:
			unsure = append(unsure, who)
		}
	}
	return yes, no, unsure
}

// discGroup is men who seem to vote alike; those that only a pledge binds have a sign for a word.
type discGroup struct {
	word string
	men  []rules.Person
}

// bound parts those who seem to be for a motion from those whom only a pledge to vote together
// binds: it keeps them from a vote against it, not from abstaining.
func (p *board) bound(list []rules.Person, m rules.Motion) (free, bound []rules.Person) {
	for _, who := range list {
		if p.onlyPledged(who, m) {
			bound = append(bound, who)
		} else {
			free = append(free, who)
		}
	}
	return free, bound
}

func (p *board) onlyPledged(who rules.Person, m rules.Motion) bool {
	if !p.s.Book.IsContender(who) {
		return false
	}
	pledged := false
	for i := range p.s.Obs.Pledges {
		x := &p.s.Obs.Pledges[i]
		vote := rules.Cast{Voter: rules.Seat(who), Motion: m, Ballot: rules.Against}
		pledged = pledged || x.Kind == rules.VoteTogether && p.s.Book.Breaks(&p.s.Obs.Table, x, vote)
	}
	sum := 0
	parts := p.s.Book.Lean(&p.s.Obs, who, m)
	for _, x := range parts.All() {
		if x.Why != rules.WhyPledge {
			sum += int(x.N)
		}
	}
	return pledged && rules.LeansTo(sum) != rules.For
}

// The room between two groups, that of the sign for a word, and how near two discs may be.
const (
	discGap    = 8.0
	discSign   = 13.0
	leastDiscs = 18.5
)

// discPitch is how far apart the discs of groups stand in a width.
func (p *board) discPitch(groups []discGroup, wide float64) float64 {
	words, men := 0.0, 0
	for _, g := range groups {
		if len(g.men) > 0 {
			words += max(discSign, p.Wide(g.word, sheet.Smallest)) + 4 + discGap
			men += len(g.men)
		}
	}
	return min(23, (wide-words+discGap)/float64(max(1, men)))
}

func (p *board) tellerDiscs(r sheet.Rect, m rules.Motion) bool {
	yes, no, unsure := p.leaning(m)
	yes, bound := p.bound(yes, m)
	groups := []discGroup{{p.say("ui.board.leans_for"), yes}, {"", bound}, {p.say("ui.board.leans_against"), no}, {p.say("ui.board.leans_open"), unsure}}
	pitch := p.discPitch(groups, r.W)
	if pitch < leastDiscs { // the shorter words
		for i, key := range []string{"ui.board.for", "", "ui.board.against", "ui.board.open"} {
			if key != "" {
				groups[i].word = p.say(key)
			}
		}
		if pitch = p.discPitch(groups, r.W); pitch < leastDiscs {
			return false
		}
	}
	x, y := r.X, r.Middle().Y
	for _, g := range groups {
		if len(g.men) == 0 {
			continue
		}
		if g.word == "" {
			p.Sign("pledge", sheet.P(x, y-discSign/2), discSign, ink.Black)
			x += discSign + 4
		} else {
			x += p.Text(x, y-7, g.word, sheet.Smallest) + 4
		}
		for _, who := range g.men {
			p.disc(sheet.P(x+pitch/2, y), who)
			x += pitch
		}
		x += discGap
	}
	return true
}

// motionTip says what carries it and how everybody seems to lean, with the reason
// that weighs most.
func (p *board) motionTip(m rules.Motion) sheet.Tip {
	t := p.tip(p.s.Tell.MotionOn(m, p.t), p.term("motion"))
	t.say(p.s.Tell.MotionAbout(m, p.t))
	v := p.s.tellers(&p.s.Obs, m)
	t.Lines = append(t.Lines, p.s.chanceLine(v))
	if v.Percent {
		t.pair(p.say("ui.board.tip.plenum_for"), p.say("ui.per_cent", "n", v.For))
	}
	members, open := p.s.Book.Voting(p.t, m), unforetold(p.s.persons(), m)
	for i := range p.s.Book.People {
		if who := rules.Person(i); members.Has(who) || v.Percent && p.s.Book.IsContender(who) {
			if p.s.Book.IsContender(who) && open.Has(rules.Seat(who)) {
				key := "ui.roll.person"
				if p.mine(who) {
					key = "ui.roll.person.you"
				}
				t.pair(p.say("of", "who", who, "what", p.say(key)), "")
				continue
			}
			parts := p.s.Book.Lean(&p.s.Obs, who, m)
			said := p.leanWords(who, &parts)
			if p.onlyPledged(who, m) {
				said = p.say("ui.board.tip.bound", "who", who)
			}
			t.pair(said, sheet.Signed(parts.Sum()))
		}
	}
	if m.Seconds != 0 {
		t.say(p.say("ui.agenda.seconders", "n", m.Seconds.Count()))
	}
	return t.Tip
}

func (p *board) leanWords(who rules.Person, parts *rules.Parts) string {
	most := rules.Part{}
	for _, x := range parts.All() {
		if max(x.N, -x.N) > max(most.N, -most.N) {
			most = x
		}
	}
	if most.N == 0 {
		return p.say("ui.board.tip.undecided", "who", who)
	}
	return p.say("of", "who", who, "what", p.s.Tell.PartTo(most, rules.Vote, p.s.Obs.Me))
}

// motionRow is a motion among many.
func (p *board) motionRow(k int, r sheet.Rect) {
	m := p.t.Motions[k]
	r.H -= 2
	title := p.s.Tell.MotionOn(m, p.t)
	p.Node(sheet.Node{ID: "motion-" + sheet.Count(k), Role: sheet.Paper, Name: title, Rect: r, Group: "table", Tip: p.motionTip(m), Dark: true})
	p.Fill(r, ink.Card)
	p.Fill(sheet.R(r.X, r.Y, 23, r.H), ink.Black)
	p.Fit(sheet.R(r.X, r.Y, 23, r.H), sheet.Count(k+1), sheet.Number.Sized(15).In(ink.Cream).Centre())
	p.fitted(sheet.R(r.X+32, r.Y, r.W-160, r.H), title, sheet.RowStrong)
	p.fitted(sheet.R(r.Right()-122, r.Y, 114, r.H), p.say("ui.board.moved_by", "who", m.By), sheet.Row.In(ink.Soft).Right())
}
