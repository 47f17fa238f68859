package ui

import (
	"slices"
	"strings"
	"time"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/screen"
)

// play is the game in progress as the room sees it.
type play struct {
	m       *match.Match
	tell    *text.Teller
	told    chronicle
	since   bool   // the seat reads what happened since its last turn
	refused string // a sentence about the last move that was not made
	answer  string // how the offer that was the last move was answered
	unsaved func(error) string
	seen    *screen.Seen                 // what the board showed last
	sealed  *rules.Observation           // what the only person knew as he sealed his orders last
	rest    int                          // ticks until the next computer decides
	before  [rules.MaxSeats]match.Player // who played a seat before whoever has it now

	answers  []text.Answer // the questions of the debrief, answered
	readFrom int           // ... from a log of so many entries
}

func newPlay(m *match.Match, tell *text.Teller) *play {
	p := &play{m: m, tell: tell}
	p.told.book = m.Book()
	p.catchUp()
	return p
}

// catchUp passes over what happened before this play was opened.
func (p *play) catchUp() {
	list := p.m.Log(p.watcher())
	if n := len(list); n > 0 {
		p.told.next = list[n-1].At + 1
	}
	o := p.m.PublicObservation()
	p.told.knows = p.own()
	p.told.watch(&o)
	p.uncoverAlone()
}

func (p *play) persons() int {
	n := 0
	for _, who := range p.m.Players() {
		if who.Person {
			n++
		}
	}
	return n
}

// watcher is the only person, whose own eyes the public screens may have, or NoSeat.
func (p *play) watcher() rules.Seat {
	if p.persons() == 1 {
		return p.m.Open()
	}
	return rules.NoSeat
}

// own is what the watcher knows, or nil.
func (p *play) own() *rules.Own {
	if p.watcher() == rules.NoSeat {
		return nil
	}
	o := p.m.Observation(p.watcher())
	return &o.Own
}

// viewer is the seat that may look at the screen as it is now.
func (p *play) viewer() rules.Seat {
	if p.persons() < 2 {
		return p.watcher()
	}
	t := p.table()
	if p.showing() || t.Phase != rules.Opening && t.Phase != rules.Orders || p.m.Curtain() {
		return rules.NoSeat
	}
	return p.m.Open()
}

func (p *play) table() *rules.Table {
	o := p.m.PublicObservation()
	return &o.Table
}

func (p *play) showing() bool { return len(p.told.ready) > 0 }

// step lets a computer decide, if it is time, and reports whether something changed.
func (p *play) step(still bool) bool {
	if !p.thinks() {
		return false
	}
	if p.rest > 0 {
		p.rest--
		return false
	}
	if !p.pondered() {
		return false
	}
	p.decide()
	if !still {
		p.rest = restOf(p.table().Phase)
	}
	return true
}

// slice is how long a computer may think before the window is drawn again.
const slice = 10 * time.Millisecond

// pondered lets the computer whose turn it is think for a slice, and reports whether it
// knows what to do. How long that takes changes nothing of what it does.
func (p *play) pondered() bool {
	for until := time.Now().Add(slice); time.Now().Before(until); {
		if p.m.Ponder() {
			return true
		}
	}
	return false
}

// thinks reports whether a computer is to decide, and nothing is shown first.
func (p *play) thinks() bool {
	if p.showing() || p.since {
		return false
	}
	w := p.m.Waiting()
	return !w.Over() && !w.Person
}

// restOf is how long a computer's open decision is seen before the next.
func restOf(ph rules.Phase) int {
	switch ph {
	case rules.RollCall:
		return screen.RollTicks
	case rules.AgendaOf, rules.Hall:
		return 8
	}
	return 0
}

// decide lets one computer decide.
func (p *play) decide() {
	before := p.table().Phase
	p.m.Step(1)
	p.after(before)
}

// make makes a person's move and reports whether it was made.
func (p *play) make(move rules.Move) bool {
	before, knew := p.table().Phase, p.m.Observation(move.By)
	if no := p.m.Play(move); no != nil {
		p.refused = p.refusedWords(move, no)
		return false
	}
	if move.Do == rules.Seal {
		p.sealed = &knew
	}
	p.refused, p.answer = "", ""
	p.after(before)
	for range rules.MaxPledges {
		if w := p.m.Waiting(); w.For != rules.Answer || w.Person || w.Over() {
			break
		}
		p.decide()
	}
	if move.Do == rules.Offer {
		p.answer = p.answered(move.By)
	}
	return true
}

// refusedWords says that a move was refused. Why a ballot is not open to a man is a secret of his promises, of which a
// room of several is not told.
func (p *play) refusedWords(move rules.Move, no *rules.Refusal) string {
	if move.Do == rules.Vote && p.viewer() != move.By {
		return p.tell.Say("ui.roll.closed", "who", move.By)
	}
	return p.tell.Refusal(move, no)
}

// answered is how the newest offer of a seat was answered, or nothing yet.
func (p *play) answered(by rules.Seat) string {
	list := p.m.Log(by)
	for i := len(list) - 1; i >= 0; i-- {
		switch e := list[i].Event; e.What {
		case rules.PledgeMade:
			return p.tell.Fact(e, by)
		case rules.PledgeRefused:
			return p.refusal(list[i], by)
		case rules.PledgeOffered:
			if p.m.IsPerson(e.Whom) {
				return p.tell.Say(p.tell.InLast(p.table().Round, "ui.pledges.lies"), "who", e.Whom)
			}
			return ""
		}
	}
	return ""
}

// refusal is how a computer refuses an offer of a man: why, and what it would agree to.
func (p *play) refusal(e match.Entry, by rules.Seat) string {
	said := p.tell.Fact(e.Event, by)
	if why := p.tell.Because(rules.Answer, p.reasons(e)); len(why) > 0 {
		said = p.tell.Say("ui.pledges.refused_why", "said", said, "why", strings.Join(why, " · "))
	}
	if q, would := p.m.CounterOffer(by); would {
		said = p.tell.Say("ui.pledges.instead", "said", said, "what", p.tell.PledgeWords(q))
	}
	return said
}

func (p *play) after(before rules.Phase) {
	o := p.m.PublicObservation()
	revealed := before == rules.Orders && o.Table.Phase != rules.Orders
	p.told.alone, p.told.knows = p.watcher(), p.own()
	p.told.read(p.m.Log(p.watcher()), &o, revealed, p.othersChoose())
	p.uncoverAlone()
}

// othersChoose reports whether a person plays alone and a computer is asked in the bulletin.
func (p *play) othersChoose() bool {
	w := p.m.Waiting()
	return p.watcher() != rules.NoSeat && !w.Over() && !w.Person && w.For == rules.Choose
}

// uncoverAlone begins the turn of a person who plays alone.
func (p *play) uncoverAlone() {
	if w := p.m.Waiting(); w.Person && p.persons() == 1 {
		p.m.Uncover(w.Seat)
	}
}

// uncover opens the curtain for its holder.
func (p *play) uncover(seat rules.Seat) {
	w := p.m.Waiting()
	if !p.m.Curtain() || w.Seat != seat {
		return
	}
	p.m.Uncover(seat)
	p.since = w.For == rules.Seal && len(p.news(seat)) > 0
}

// news is what happened since the seat's last turn: where several play before one screen, only what
// concerns it. The rest they have all seen, and a turn is short.
func (p *play) news(seat rules.Seat) []match.Entry {
	list := p.m.Since(seat)
	if p.persons() < 2 {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), func(e match.Entry) bool {
		return e.Event.SeenBy == rules.Everybody && !p.tell.FactTopic(e.Event).People.Has(rules.Person(seat))
	})
}

// next goes on: to the next part of what is shown, or past it.
func (p *play) next(all bool) {
	p.since = false
	if !p.showing() {
		return
	}
	x := &p.told.ready[0]
	if x.shown+1 < x.of || x.kind == screen.OfHall && x.shown < x.of {
		x.shown++
		if all {
			x.shown = x.of
			if x.kind == screen.OfBulletin {
				p.told.ready = p.told.ready[1:]
			}
		}
		return
	}
	p.told.ready = p.told.ready[1:]
}
