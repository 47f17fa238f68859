package screen

import (
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// posts prints the offices with their holders, in two columns.
func (p *board) posts(r sheet.Rect) {
	const gap = 18
	high := p.Airy(21.6)
	in := panel(p.Builder, r, p.say("ui.board.posts"), p.say("ui.board.posts_note"))
	n := len(p.s.Book.Posts)
	rows := (n + 1) / 2
	pitch := min(high, max(17, in.H/float64(max(1, rows))))
	list := in
	fill := func() {
		for i := range n {
			p.post(rules.Post(i), list.Column(i/rows, 2, gap).Line(i%rows, pitch))
		}
	}
	if content := pitch * float64(rows); content > in.H+1 {
		list.W -= besideBar
		p.Scroll("posts", in, content, fill)
		return
	}
	fill()
}

func (p *board) post(i rules.Post, r sheet.Rect) {
	rule, holder := &p.s.Book.Posts[i], p.t.Posts[i].Holder
	id := "post-" + rule.ID
	do, tip := p.postWords(i)
	if p.Node(sheet.Node{ID: id, Role: sheet.TableRow, Name: p.s.Tell.Post(i), Rect: least(r), Group: "posts",
		Do: do, Tip: tip, Value: p.holderName(holder)}).Pointed {
		p.Fill(r, ink.Buff)
	}
	p.Fill(sheet.R(r.X, r.Bottom()-1, r.W, 1), ink.PostRule)
	style, name := sheet.Row, sheet.Row
	switch {
	case p.mine(holder):
		style, name = sheet.RowStrong.In(ink.Yours), sheet.Row.In(ink.Yours)
		p.Sign("right", sheet.P(r.X-9, r.Middle().Y-5), 9, ink.Yours)
	case p.s.Book.IsContender(holder):
		style = sheet.RowStrong
	case holder == rules.Nobody:
		style = sheet.Row.In(ink.Soft)
	case p.client(holder):
		style = sheet.Row.In(ink.Yours)
	}
	w := min(p.Wide(p.holderName(holder), style), r.W*0.5)
	if p.client(holder) {
		p.Sign("right", sheet.P(r.Right()-w-12, r.Middle().Y-5), 9, ink.Yours)
	}
	p.Fit(sheet.R(r.X, r.Y, r.W-w-6, r.H-1), rule.Short, name)
	p.Fit(sheet.R(r.Right()-w-1, r.Y, w+1, r.H-1), p.holderName(holder), style.Right())
}

func (p *board) holderName(who rules.Person) string {
	if who == rules.Nobody {
		return p.say("ui.board.vacant")
	}
	return p.s.Tell.Short(who)
}

// client reports whether the acting seat knows the official to be his own man.
func (p *board) client(who rules.Person) bool {
	i := p.s.Book.Official(who)
	return !p.s.Public() && who >= 0 && i >= 0 && p.s.Obs.Patron[i] == p.s.Obs.Me
}

func (p *board) postWords(i rules.Post) (sheet.Action, sheet.Tip) {
	rule, office := &p.s.Book.Posts[i], &p.t.Posts[i]
	t := p.tip(p.s.Tell.Post(i), p.s.Tell.Post(i))
	t.say(rule.About)
	t.pair(p.say("ui.board.tip.holder"), p.holderName(office.Holder))
	t.pair(p.say("ui.board.tip.income"), sheet.Signed(int(rule.Income)))
	t.pair(p.say("ui.board.tip.rank"), sheet.Count(int(rule.Rank)))
	if rule.Filled == rules.ByPost {
		t.say(p.say("ui.board.tip.filled_by", "post", rule.FilledBy))
	} else {
		t.say(p.s.Tell.Filling(rule.Filled))
	}
	for _, power := range p.s.Tell.Powers(rule.Powers) {
		t.say(power)
	}
	if rule.Leads >= 0 {
		t.say(p.say("ui.board.tip.bloc_led", "bloc", rule.Leads))
	}
	if who, n := p.s.Book.StandIn(p.t, i); who != rules.Nobody {
		t.say(p.say("ui.board.tip.stand_in", "person", who, "n", n+1))
	}
	p.expected(t, i)
	return p.orDossier(p.leads(t, p.postLeads(i)...), office.Holder), t.Tip
}

// expected says which contenders people would expect in a post, and who held it in history
// at this time.
func (p *board) expected(t *tip, i rules.Post) {
	var who []string
	suits := p.s.Book.Posts[i].Suits
	for q := range p.s.Book.Contenders {
		if suits.Has(rules.Person(q)) {
			who = append(who, p.s.Tell.Seat(rules.Seat(q)))
		}
	}
	n := len(p.s.Book.Contenders)
	switch {
	case len(who) > 0:
		t.say(p.say("ui.board.tip.suits", "n", n, "who", strings.Join(who, ", ")))
	case suits != 0:
		t.say(p.say("ui.board.tip.suits.nobody", "n", n))
	}
	if past := p.s.Book.Posts[i].History; int(p.t.Round) < len(past) && past[p.t.Round] != rules.Nobody {
		t.say(p.say("ui.board.tip.held_then", "who", past[p.t.Round], "date", p.s.Tell.RoundShort(p.t.Round)))
	}
}

// postLeads are the orders that can be aimed at a post: it is filled in one way only, and
// only its holder can offer to leave it.
func (p *board) postLeads(i rules.Post) []lead {
	var list []lead
	for _, l := range p.aimed(APost, int16(i)) {
		byPost := p.s.Book.Posts[i].Filled == rules.ByPost
		switch {
		case l.move.Do == rules.Appoint && !byPost, l.move.Do == rules.Propose && byPost,
			l.move.Do == rules.Gesture && !p.mine(p.t.Posts[i].Holder):
			continue
		}
		list = append(list, l)
	}
	return list
}

// orDossier leads to the man when no order is open.
func (p *board) orDossier(do sheet.Action, who rules.Person) sheet.Action {
	if do.Name == "" && who != rules.Nobody {
		return open("dossier", int(who))
	}
	return do
}
