package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// seatsTop is where the pictures of the seats begin.
const seatsTop = 66.0

// seatPitch is how far apart the seats are.
func (p *board) seatPitch() float64 {
	return p.at.middle.w / float64(max(1, len(p.s.Book.Contenders)))
}

// seatMiddle is where the picture of a seat stands.
func (p *board) seatMiddle(q rules.Seat) float64 {
	return p.at.middle.x + (float64(q)+0.5)*p.seatPitch()
}

// seats prints who sits at the table.
func (p *board) seats() {
	pitch := p.seatPitch()
	for q := range p.s.Book.Contenders {
		x := p.seatMiddle(rules.Seat(q))
		p.seat(rules.Seat(q), sheet.R(x-pitch/2, seatsTop, pitch, 126))
	}
}

func (p *board) seat(q rules.Seat, r sheet.Rect) {
	who, man := rules.Person(q), &p.t.Men[q]
	id := seatID(p.s.Book, q)
	low := p.postTall() // the picture gives way to a name of a post in two lines
	pic := sheet.R(r.Middle().X-31+low*0.42, r.Y, 62-low*0.84, 74-low)
	look := p.Node(sheet.Node{ID: id, Role: sheet.Seat, Name: p.s.Tell.Seat(q), Rect: r, Group: "seats",
		Do: open("dossier", int(who)), Tip: p.seatTip(q), State: p.seatState(q), Value: p.yours(who)})
	if look.Pointed {
		p.Fill(sheet.R(r.X, pic.Bottom()+1, r.W, r.Bottom()-pic.Bottom()-1), ink.Buff)
	}
	p.seatGround(q, pic)
	tone := sheet.Living
	if man.Rung > rules.InPolitburo {
		tone = sheet.Fallen
	}
	p.Portrait(pic, p.s.Book.People[who].Portrait, tone)
	p.seatPlayer(q, pic)
	if p.s.Book.Chairman(p.t) == q {
		p.bell(pic)
	}
	if p.warned(q) {
		p.warning(pic)
	}
	p.seatWords(q, r, low)
}

// warned reports whether a man in the leadership can be put out of it now.
func (p *board) warned(q rules.Seat) bool {
	return p.t.Men[q].Rung <= rules.InCommittee && p.s.Book.MayFall(p.t, q)
}

// warning hangs at the picture of a man who can be put out.
func (p *board) warning(pic sheet.Rect) {
	x, y := pic.Right()-11, pic.Y-5
	p.Fill(sheet.R(x-2, y-2, 22, 22), ink.Cream)
	p.Fill(sheet.R(x, y, 18, 18), ink.Red)
	p.Sign("down", sheet.P(x+2.5, y+2.5), 13, ink.Cream)
}

// postStyle is how the post of a man is set below his name.
var postStyle = sheet.Row.Sized(12.5)

// postTall is how much more room the posts need where the name of one is too long for a line.
func (p *board) postTall() float64 {
	const second = 11.0
	for q := range p.s.Book.Contenders {
		if p.Wide(p.seatPost(rules.Seat(q)), p.least(postStyle)) > p.seatPitch()-2 {
			return second
		}
	}
	return 0
}

func seatID(b *rules.Book, q rules.Seat) string { return "seat-" + b.Contenders[q].ID }

// seatGround: petrol behind the acting seat, a red frame around who decides.
func (p *board) seatGround(q rules.Seat, pic sheet.Rect) {
	switch {
	case p.mine(rules.Person(q)):
		p.Fill(sheet.R(pic.X-4, pic.Y-19, pic.W+8, pic.H+23), ink.Yours)
		p.firstFit(sheet.R(pic.X-2, pic.Y-19, pic.W+4, 17), sheet.SubHeading.Sized(12).In(ink.Cream).Centre(), p.say("ui.board.your_seat"), p.say("ui.you"))
	case p.t.Turn.Has(q) && p.t.Phase != rules.Orders && p.t.Phase != rules.Opening:
		p.Frame(pic.Inset(-4), 3, ink.Red)
	}
}

// bell hangs at the picture of the chairman.
func (p *board) bell(pic sheet.Rect) {
	x, y := pic.X-9, pic.Y-6
	p.Poly(ink.Cream, sheet.P(x-2, y-2), sheet.P(x+27, y-2), sheet.P(x+22, y+24), sheet.P(x-2, y+24))
	p.Poly(ink.Red, sheet.P(x, y), sheet.P(x+24, y), sheet.P(x+20, y+22), sheet.P(x, y+22))
	p.Sign("bell", sheet.P(x+3, y+3), 16, ink.Cream)
}

// seatPlayer marks in the corner of the picture who plays.
func (p *board) seatPlayer(q rules.Seat, pic sheet.Rect) {
	r := sheet.R(pic.Right()-17.5, pic.Bottom()-17.5, 16, 16)
	ground, sign := ink.Black, "machine"
	if p.isPerson(q) {
		sign = "person"
	}
	if p.mine(rules.Person(q)) {
		ground = ink.Yours
	}
	p.Fill(r, ground)
	p.Sign(sign, sheet.P(r.X+2.5, r.Y+2.5), 11, ink.Cream)
	if p.t.Phase == rules.Orders && p.t.Men[q].Sealed {
		p.Fill(r.Moved(-pic.W+19, 0), ink.Black)
		p.Sign("stamp", sheet.P(pic.X+4, pic.Bottom()-15), 11, ink.Cream)
	}
}

func (p *board) isPerson(q rules.Seat) bool {
	return int(q) < len(p.s.Players) && p.s.Players[q].Person
}

func (p *board) seatWords(q rules.Seat, r sheet.Rect, low float64) {
	man, words := &p.t.Men[q], ink.Black
	switch {
	case p.mine(rules.Person(q)):
		words = ink.Yours
	case man.Rung > rules.InPolitburo:
		words = ink.Soft
	}
	p.Fit(sheet.R(r.X, r.Y+76-low, r.W, 17), p.s.Tell.Seat(q), sheet.SeatName.In(words).Centre())
	post, style := sheet.R(r.X+1, r.Y+92-low, r.W-2, 16), postStyle.In(words).Centre()
	if low > 0 && p.Wide(p.seatPost(q), p.least(style)) > post.W {
		post = sheet.R(r.X-1, post.Y, r.W+2, 29)
		p.within(post, p.seatPost(q), p.plain(sheet.SmallestPlain).In(words).Centre())
	} else {
		p.fitted(post, p.seatPost(q), style)
	}
	p.standing(sheet.R(r.X, r.Y+108, r.W, 16), q)
	p.numberNodes(sheet.R(r.X, r.Y+104, r.W, 24), q)
}

// seatPost is his first post, or the rung of a man who has fallen.
func (p *board) seatPost(q rules.Seat) string {
	if rung := p.t.Men[q].Rung; rung > rules.InPolitburo {
		return p.say("ui.board.rung." + rungKeys[rung])
	}
	if post := p.s.Book.PostOf(p.t, rules.Person(q)); post >= 0 {
		return p.s.Tell.PostShort(post)
	}
	return p.say("ui.board.no_post")
}

var rungKeys = [...]string{rules.InPolitburo: "politburo", rules.Candidate: "candidate", rules.InCommittee: "committee",
	rules.Member: "member", rules.Expelled: "expelled", rules.Exiled: "exiled"}

// standing prints prestige, odium and word with their signs, in the middle of a place.
func (p *board) standing(r sheet.Rect, q rules.Seat) {
	man := &p.t.Men[q]
	list := []struct {
		sign string
		ink  ink.Ink
		n    int8
	}{{"star", ink.Black, man.Prestige}, {"odium", ink.Red, man.Odium}, {"word", ink.Black, man.Word}}
	const sign, gap = 12.0, 3.0
	style := sheet.RowStrong.Sized(13)
	wide := -gap
	for _, x := range list {
		wide += sign + p.Wide(sheet.Count(int(x.n)), style) + gap
	}
	at := r.Middle().X - wide/2
	for _, x := range list {
		p.Sign(x.sign, sheet.P(at, r.Middle().Y-5.5), 11, x.ink)
		at += sign + p.Text(at+sign, r.Y, sheet.Count(int(x.n)), style) + gap
	}
}

// yours says that a seat is that of the one who looks, or nothing.
func (p *board) yours(who rules.Person) string {
	if p.mine(who) {
		return p.say("ui.board.your_seat")
	}
	return ""
}

func (p *board) seatState(q rules.Seat) string {
	switch {
	case p.t.Phase == rules.Orders && p.t.Men[q].Sealed:
		return p.say("ui.board.tip.sealed")
	case p.t.Turn.Has(q):
		return p.say("ui.board.tip.decides")
	}
	return ""
}

func (p *board) seatTip(q rules.Seat) sheet.Tip {
	man, n := &p.t.Men[q], &p.s.Book.Numbers
	t := p.tip(p.s.Tell.Person(rules.Person(q)), p.s.Tell.Person(rules.Person(q)))
	stands := p.s.Tell.Rung(man.Rung)
	for i := range p.s.Book.Posts {
		if p.t.Posts[i].Holder == rules.Person(q) {
			stands = p.and(stands, p.s.Tell.PostShort(rules.Post(i)))
		}
	}
	t.say(stands)
	t.pair(p.say("ui.board.prestige_about"), sheet.Count(int(man.Prestige)))
	t.pair(p.say("ui.board.odium_about", "n", n.CauseOdium), sheet.Count(int(man.Odium)))
	t.pair(p.say("ui.board.word_about"), sheet.Count(int(man.Word)))
	if man.Marks > 0 {
		t.pair(p.say("ui.board.marks_about", "n", n.CauseMarks), sheet.Count(int(man.Marks)))
	}
	if man.Lost > 0 {
		t.pair(p.say("ui.board.tip.lost", "n", n.FallLost), sheet.Count(int(man.Lost)))
	}
	t.pair(p.say("ui.board.tip.committee"), p.say("ui.per_cent", "n", hundred(p.t.Committee)[q]))
	p.seatNotes(t, q)
	t.say(p.say("ui.board.tip.dossier"))
	if p.s.Obs.Me != q && p.Asked(seatID(p.s.Book, q)) {
		p.leads(t, p.aimed(ARival, int16(q))...)
	}
	return t.Tip
}

func (p *board) seatNotes(t *tip, q rules.Seat) {
	man := &p.t.Men[q]
	if p.s.Book.Chairman(p.t) == q {
		t.say(p.say("ui.board.tip.chair"))
	}
	if p.t.Leader == q {
		t.say(p.say("ui.board.tip.leader", "n", p.s.Book.Visible(p.t, q)))
	}
	if p.warned(q) {
		t.say(p.say("ui.board.tip.may_fall"))
	}
	if p.s.Book.Cause(p.t, q) {
		t.say(p.say("ui.board.tip.cause"))
	}
	t.say(p.demanded(q))
	if man.Shield > 0 {
		t.say(p.say("ui.board.tip.shield", "n", man.Shield))
	}
	if man.Spared > 0 {
		t.say(p.say("ui.board.tip.spared", "n", man.Spared))
	}
	if man.Ill > 0 {
		t.say(p.say("ui.board.tip.ill", "n", man.Ill))
	}
	if p.isPerson(q) {
		t.say(p.say("ui.board.tip.person"))
		return
	}
	t.say(p.say("ui.board.tip.machine"))
}
