package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// secret is a line of what only the seat knows.
type secret struct {
	id, sign, name, text string
	tip                  *tip
	do                   sheet.Action
	waits                bool     // something has to be answered
	names                []string // that stand in the place of the text, as many as go
	brief                string   // the text where it is too long; "" if there is no shorter one
	lines                int
}

// How many lines of papers there is room for, and how high they are together.
const (
	paperLines = 5
	papersTall = 76.0
	paperPitch = 18.5
	papersMore = 12.0 // by so much the part is higher in pages for one more line
)

// trayPapers prints sealed pledges, clients, what is known, offers that wait. One of them has two
// lines where it needs them; then all stand closer.
func (p *board) trayPapers() {
	p.Text(728, 619, p.say("ui.tray.papers"), sheet.Heading.Sized(14.5).In(ink.Cream))
	list, wide, lines := p.papers()
	room := papersTall
	if p.Paged {
		room += papersMore * float64(lines-len(list))
	}
	pitch, y := min(paperPitch, room/float64(lines)), 640.0
	for _, x := range list {
		h := pitch * float64(x.lines)
		p.secret(sheet.R(728, y, p.papersUntil(y+h/2), h-0.5), x, wide)
		y += h
	}
}

// papersUntil is how wide the rows are so far down: the next step cuts them off.
func (p *board) papersUntil(y float64) float64 {
	if p.Paged {
		_, room := p.trayWide()
		return trayPapersLeft + room - 12 - 728
	}
	return 1040 + p.Bleed.W - sheet.Width - 42*(y-footTop)/108 - 732
}

// papers are the lines, how wide their names are, and how many lines they take.
func (p *board) papers() (list []secret, wide float64, lines int) {
	list = []secret{p.sealedPaper(), p.clientsPaper(), p.dossiersPaper(), p.offersPaper()}
	wide = p.papersWide(list, sheet.RowStrong)
	if p.paperLinesOf(list, p.papersUntil(710)-wide-paperBeside) > len(list) { // names that do not grow leave more room
		wide = p.papersWide(list, p.plain(sheet.RowStrong))
	}
	return list, wide, p.paperLinesOf(list, p.papersUntil(710)-wide-paperBeside)
}

// papersWide is how wide the names of papers are.
func (p *board) papersWide(list []secret, style sheet.Style) float64 {
	wide := 0.0
	for _, x := range list {
		wide = max(wide, p.Wide(x.name, style))
	}
	return min(wide, 128)
}

// paperLinesOf gives every paper its lines, and two to as many as there is room for of those that do
// not go into one so wide, the last first: there stands what has to be answered. It returns how many
// lines there are.
func (p *board) paperLinesOf(list []secret, wide float64) int {
	lines := len(list)
	for i := len(list) - 1; i >= 0; i-- {
		x := &list[i]
		x.lines = 1
		if _, goes := p.paperLine(x, wide); !goes && lines < paperLines {
			x.lines = 2
			lines++
		}
	}
	return lines
}

// paperBeside is the room of the sign and the gap that stand in a row besides its words.
const paperBeside = 32.0

// paperLine is what a paper says in one line so wide, and whether it goes. Names are not made smaller
// for one more of them.
func (p *board) paperLine(x *secret, wide float64) (string, bool) {
	if said, ok := p.paperText(x, func(s string) bool { return p.Wide(s, x.style()) <= wide }); ok && len(x.names) > 0 {
		return said, ok
	}
	return p.paperText(x, func(s string) bool { return p.Wide(s, p.least(x.style())) <= wide })
}

// paperText is what a paper says in a place: as many names as go into it, or the words in brief
// where the whole is too long; and whether it goes.
func (p *board) paperText(x *secret, goes func(string) bool) (string, bool) {
	if len(x.names) > 0 {
		return p.someOf(x.names, goes)
	}
	if x.brief != "" && !goes(x.text) {
		return x.brief, goes(x.brief)
	}
	return x.text, goes(x.text)
}

// style is bolder for what has to be answered.
func (x *secret) style() sheet.Style {
	if x.waits {
		return sheet.RowStrong
	}
	return sheet.Row
}

func (p *board) secret(r sheet.Rect, x secret, wide float64) {
	look := p.Node(sheet.Node{ID: x.id, Role: sheet.Link, Name: x.name, Value: x.text, Rect: least(r), Group: "tray",
		Do: x.do, Tip: x.tip.Tip, Dark: true})
	if look.Pointed {
		p.Fill(sheet.R(r.X-4, r.Y, r.W+4, r.H), ink.YoursDeep)
	}
	name, text := sheet.RowStrong.In(ink.Cream), x.style().In(ink.OnYours)
	if x.waits {
		p.Fill(sheet.R(r.X-4, r.Y, r.W+4, r.H), ink.Cream)
		name, text = sheet.RowStrong.In(ink.RedDeep), text.In(ink.RedDeep)
	}
	p.Sign(x.sign, sheet.P(r.X, r.Middle().Y-6.5), 13, name.Ink())
	p.Fit(sheet.R(r.X+20, r.Y, wide+1, r.H), x.name, name)
	at := sheet.R(r.X+20+wide+10, r.Y, r.W-paperBeside-wide, r.H)
	if x.lines == 1 {
		said, _ := p.paperLine(&x, at.W)
		p.fitted(at, said, text)
		return
	}
	small := sheet.SmallestPlain
	if x.waits {
		small = sheet.Smallest
	}
	small = p.plain(small).In(text.Ink())
	said, _ := p.paperText(&x, func(s string) bool { return p.Tall(at.W, s, small) <= at.H })
	p.within(sheet.R(at.X, at.Y+max(0, (at.H-p.Tall(at.W, said, small))/2), at.W, at.H), said, small)
}

// someOf is as many names as go into a place, and how many more there are; and whether that goes.
func (p *board) someOf(names []string, goes func(string) bool) (string, bool) {
	list, best, some := "", names[0], false
	for i, name := range names {
		list = p.and(list, name)
		said := list
		if more := len(names) - i - 1; more > 0 {
			said = p.say("ui.tray.and_more", "list", list, "n", more)
		}
		if goes(said) {
			best, some = said, true
		}
	}
	return best, some
}

// pledgesOf are the pledges of the acting seat in a state.
func (p *board) pledgesOf(state rules.PledgeState) []int {
	var list []int
	for i := range p.s.Obs.Pledges {
		if x := &p.s.Obs.Pledges[i]; x.Live == state && x.Has(p.s.Obs.Me) {
			list = append(list, i)
		}
	}
	return list
}

// pledgeWith is a pledge in short, as its partner reads it.
func (p *board) pledgeWith(k int) string {
	x := p.s.Obs.Pledges[k]
	return p.say("of", "who", x.Partner(p.s.Obs.Me), "what", p.s.Tell.PledgeWords(x))
}

// pledgeBrief is the same with the monogram of the partner.
func (p *board) pledgeBrief(k int) string {
	x := p.s.Obs.Pledges[k]
	return p.say("of", "who", p.mono(rules.Person(x.Partner(p.s.Obs.Me))), "what", p.s.Tell.PledgeShort(x))
}

func (p *board) sealedPaper() secret {
	name := p.say("ui.tray.sealed")
	t := p.tip(name, p.term("pledge"))
	t.say(p.say("ui.tray.tip.sealed"))
	text, brief := "", ""
	for i := range p.s.Obs.Pledges {
		x := p.s.Obs.Pledges[i]
		if x.Live != rules.Binding || !x.Sealed {
			continue
		}
		t.say(p.s.Tell.Pledge(x, p.s.Obs.Me))
		if x.Has(p.s.Obs.Me) && text == "" {
			text, brief = p.pledgeWith(i), p.pledgeBrief(i)
		}
	}
	if text == "" {
		text = p.say("ui.none")
	}
	return secret{id: "tray-sealed", sign: "lock", name: name, text: text, brief: brief, tip: t, do: open("pledges")}
}

// followers are the officials the seat knows to look to a man.
func (p *board) followers(of rules.Seat) []rules.Person {
	var list []rules.Person
	for i := range p.s.Book.People[len(p.s.Book.Contenders):] {
		who := rules.Person(len(p.s.Book.Contenders) + i)
		if p.s.Obs.Patron[i] == of && !p.t.Officials[i].Gone {
			list = append(list, who)
		}
	}
	return list
}

func (p *board) clientsPaper() secret {
	list := p.followers(p.s.Obs.Me)
	name := p.say("ui.tray.clients", "n", len(list))
	t := p.tip(name, p.term("client"))
	t.say(p.say("ui.tray.tip.clients", "n", p.s.Book.Numbers.FreeClients, "m", p.s.Book.Numbers.ClientsAUnit))
	text, names := "", []string(nil)
	for _, who := range list {
		firm := p.say("ui.tray.tip.firm", "n", p.s.Obs.Firm[p.s.Book.Official(who)])
		post := p.say("ui.board.no_post")
		if i := p.s.Book.PostOf(p.t, who); i >= 0 {
			post = p.s.Tell.PostShort(i)
		}
		t.pair(p.say("of", "who", who, "what", post), firm)
		text, names = p.and(text, p.s.Tell.Short(who)), append(names, p.s.Tell.Short(who))
	}
	if text == "" {
		text = p.say("ui.none")
	}
	x := secret{id: "tray-clients", sign: "person", name: name, text: text, tip: t, names: names}
	if len(list) > 0 {
		x.do = open("dossier", int(p.s.Obs.Me)) // where all of them are listed
	}
	return x
}

// and joins the texts of a list.
func (p *board) and(list, more string) string {
	if list == "" {
		return more
	}
	return p.say("list.more", "a", list, "b", more)
}

// dossiersPaper is what is known of others: whose men they are, what they want.
func (p *board) dossiersPaper() secret {
	n, text, brief := 0, "", ""
	t := p.tip("", p.s.Tell.Verb(rules.Inquire))
	add := func(line, short string) {
		n++
		t.say(line)
		if text == "" {
			text, brief = line, short
		}
	}
	for q := range p.s.Book.Contenders {
		seat := rules.Seat(q)
		if i := p.s.Obs.Aims[q]; i >= 0 && seat != p.s.Obs.Me {
			aim := p.s.Tell.Ambition(seat, int(i))
			add(p.say("ui.tray.aim", "who", seat, "ambition", aim), p.say("of", "who", p.mono(rules.Person(seat)), "what", aim))
		}
	}
	for q := range p.s.Book.Contenders {
		for _, who := range p.followers(rules.Seat(q)) {
			if rules.Seat(q) != p.s.Obs.Me && !p.s.Book.People[who].KnownPatron {
				short := p.say("of", "who", p.s.Tell.Short(who), "what", p.mono(rules.Person(q)))
				add(p.say("ui.tray.looks_to", "person", who, "who", rules.Seat(q)), short)
			}
		}
	}
	t.Title = p.say("ui.tray.dossiers", "n", n)
	if n == 0 {
		text = p.say("ui.none")
		t.say(p.say("ui.tray.tip.dossiers"))
	}
	do := p.leads(t, lead{rules.Move{Do: rules.Inquire}, 0})
	return secret{id: "tray-dossiers", sign: "eye", name: t.Title, text: text, brief: brief, tip: t, do: do}
}

// waiting are the offers that the seat has to answer.
func (p *board) waiting() []int {
	var list []int
	for _, i := range p.pledgesOf(rules.Offered) {
		if p.s.Obs.Pledges[i].B == p.s.Obs.Me {
			list = append(list, i)
		}
	}
	return list
}

// offersPaper is the offers that wait; failing these, what the delegations may read.
func (p *board) offersPaper() secret {
	if list := p.waiting(); len(list) > 0 {
		t := p.tip(p.say("ui.tray.offers", "n", len(list)), p.term("pledge"))
		for _, i := range list {
			t.say(p.s.Tell.Pledge(p.s.Obs.Pledges[i], p.s.Obs.Me))
		}
		return secret{id: "tray-offers", sign: "pledge", name: t.Title, text: p.pledgeWith(list[0]), brief: p.pledgeBrief(list[0]), tip: t, do: open("pledges"), waits: true}
	}
	t := p.tip(p.say("ui.tray.documents"), p.s.Tell.Verb(rules.Propose))
	text, names := "", []string(nil)
	for i := range p.s.Book.Documents {
		d := rules.Document(i)
		t.say(p.say("of", "who", p.s.Tell.Document(d), "what", p.s.Tell.DocumentState(p.t.Documents[i])))
		if p.t.Documents[i] != rules.Hidden {
			text, names = p.and(text, p.s.Tell.Document(d)), append(names, p.s.Tell.Document(d))
		}
	}
	if text == "" {
		text = p.say("ui.tray.no_papers")
	}
	do := p.leads(t, lead{rules.Move{Do: rules.Propose, A: int16(rules.ReadDocument)}, 1})
	return secret{id: "tray-documents", sign: "paper", name: t.Title, text: text, names: names, tip: t, do: do}
}
