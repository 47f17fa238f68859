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
}

// trayPapers prints sealed pledges, clients, what is known, offers that wait.
func (p *board) trayPapers() {
	p.Text(728, 619, p.say("ui.tray.papers"), sheet.Heading.Sized(14.5).In(ink.Cream))
	list := []secret{p.sealedPaper(), p.clientsPaper(), p.dossiersPaper(), p.offersPaper()}
	wide := 0.0
	for _, x := range list {
		wide = max(wide, p.Wide(x.name, sheet.RowStrong))
	}
	wide = min(wide, 128)
	right := 1040.0
	if !p.Paged {
		right += p.Bleed.W - sheet.Width
	}
	for i, x := range list {
		y := 640 + 18.5*float64(i)
		p.secret(sheet.R(728, y, right-42*(y+9-footTop)/108-732, 18), x, wide)
	}
}

func (p *board) secret(r sheet.Rect, x secret, wide float64) {
	look := p.Node(sheet.Node{ID: x.id, Role: sheet.Link, Name: x.name, Value: x.text, Rect: least(r).Moved(0, 0), Group: "tray",
		Do: x.do, Tip: x.tip.Tip, Dark: true})
	if look.Pointed {
		p.Fill(sheet.R(r.X-4, r.Y, r.W+4, r.H), ink.YoursDeep)
	}
	name, text := sheet.RowStrong.In(ink.Cream), sheet.Row.In(ink.OnYours)
	if x.waits {
		p.Fill(sheet.R(r.X-4, r.Y, r.W+4, r.H), ink.Cream)
		name, text = sheet.RowStrong.In(ink.RedDeep), sheet.RowStrong.In(ink.RedDeep)
	}
	p.Sign(x.sign, sheet.P(r.X, r.Middle().Y-6.5), 13, name.Ink())
	p.Fit(sheet.R(r.X+20, r.Y, wide+1, r.H), x.name, name)
	at := sheet.R(r.X+20+wide+10, r.Y, r.W-32-wide, r.H)
	if len(x.names) > 0 {
		x.text = p.someOf(x.names, at.W, text)
	}
	if x.brief != "" && p.Wide(x.text, p.least(text)) > at.W {
		x.text = x.brief
	}
	p.fitted(at, x.text, text)
}

// someOf is as many names as go into a width, and how many more there are.
func (p *board) someOf(names []string, wide float64, style sheet.Style) string {
	list, best := "", names[0]
	for i, name := range names {
		list = p.and(list, name)
		said := list
		if more := len(names) - i - 1; more > 0 {
			said = p.say("ui.tray.and_more", "list", list, "n", more)
		}
		if p.Wide(said, style) <= wide {
			best = said
		}
	}
	return best
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
		x.do = open("dossier", int(list[0]))
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
	n, text := 0, ""
	t := p.tip("", p.s.Tell.Verb(rules.Inquire))
	add := func(line string) {
		n++
		t.say(line)
		if text == "" {
			text = line
		}
	}
	for q := range p.s.Book.Contenders {
		seat := rules.Seat(q)
		if i := p.s.Obs.Aims[q]; i >= 0 && seat != p.s.Obs.Me {
			add(p.say("ui.tray.aim", "who", seat, "ambition", p.s.Tell.Ambition(seat, int(i))))
		}
	}
	for q := range p.s.Book.Contenders {
		for _, who := range p.followers(rules.Seat(q)) {
			if rules.Seat(q) != p.s.Obs.Me && !p.s.Book.People[who].KnownPatron {
				add(p.say("ui.tray.looks_to", "person", who, "who", rules.Seat(q)))
			}
		}
	}
	t.Title = p.say("ui.tray.dossiers", "n", n)
	if n == 0 {
		text = p.say("ui.none")
		t.say(p.say("ui.tray.tip.dossiers"))
	}
	do := p.leads(t, lead{rules.Move{Do: rules.Inquire}, 0})
	return secret{id: "tray-dossiers", sign: "eye", name: t.Title, text: text, tip: t, do: do}
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
	text := ""
	for i := range p.s.Book.Documents {
		d := rules.Document(i)
		t.say(p.say("of", "who", p.s.Tell.Document(d), "what", p.s.Tell.DocumentState(p.t.Documents[i])))
		if p.t.Documents[i] != rules.Hidden {
			text = p.and(text, p.s.Tell.Document(d))
		}
	}
	if text == "" {
		text = p.say("ui.tray.no_papers")
	}
	do := p.leads(t, lead{rules.Move{Do: rules.Propose, A: int16(rules.ReadDocument)}, 1})
	return secret{id: "tray-documents", sign: "paper", name: t.Title, text: text, tip: t, do: do}
}
