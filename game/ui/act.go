package ui

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
	"afterlenin/game/ui/sound"
)

// Act implements window.App: it carries out what a node asks for. What means nothing
// at the moment does nothing.
func (a *App) Act(x sheet.Action) {
	a.await()
	if x.Name != screen.ActAnswer && a.house.Ask.Text != "" {
		return
	}
	if x.Name != screen.ActWrite {
		a.house.Notice = ""
	}
	switch x.Name {
	case screen.ActOpen:
		a.openScreen(x)
	case screen.ActBack:
		a.stepBackFrom()
	case screen.ActMenu:
		a.menu(x.Text)
	case screen.ActSet:
		a.set(x)
	case screen.ActWrite:
		a.write(x)
	case screen.ActLoad:
		a.load(x.Text, x.A)
	case screen.ActDelete:
		a.ask(screen.Doubt{Text: a.tell.Say("ui.saves.delete_ask", "name", a.slotName(x.Text)), Slot: x.Text, Do: screen.ActDelete})
	case screen.ActAnswer:
		a.answer(x.A == 1)
	case screen.ActExplain, "codex":
		a.explain(x)
	case screen.ActTaught:
		a.taughtOn(x.A)
	default:
		a.actInGame(x)
	}
}

// explain opens an entry of the codex, by its title. One that is chosen in the list
// (A is 1) leaves the list as it is.
func (a *App) explain(x sheet.Action) {
	a.house.Entry = x.Text
	if x.A == 0 {
		a.house.Search, a.house.Jump = "", true
	}
	a.open("codex")
}

// inGame are the screens that only a game in progress has.
var inGame = map[string]bool{"orders": true, "pledges": true, "dossier": true, "log": true, "menu": true, "reveal": true, "charts": true, "timeline": true}

// openScreen opens a screen over the one that is seen. What a seat alone may do opens
// only for the seat that may look.
func (a *App) openScreen(x sheet.Action) {
	switch {
	case x.Text == "board":
		a.over = nil
		return
	case screens[x.Text] == nil || inGame[x.Text] && a.play == nil:
		return
	case x.Text == "codex":
		a.explain(sheet.Action{})
		return
	case x.Text == "orders" || x.Text == "pledges":
		if a.play.viewer() == rules.NoSeat {
			return
		}
	}
	if a.play != nil {
		a.lay(x)
	}
	if x.Text == "pledges" && a.desk.Verb != rules.Offer {
		a.lay(sheet.Do(screen.ActVerb, int(rules.Offer)))
	}
	a.lead = x.Text == "orders" || x.Text == "pledges"
	if x.Text == "orders" && a.desk.Verb == rules.NoVerb {
		a.lead, a.leadTo = false, screen.FirstVerb(a.play.m.Book(), a.play.m.Observation(a.play.viewer()))
	}
	if x.Text == "pledges" {
		a.leadToOffer()
	}
	if x.Text == "dossier" {
		a.desk.Who = rules.Person(x.A)
		a.close("codex")
	}
	if x.Text == "log" {
		a.desk.Filter = x.A
	}
	if a.top() != x.Text {
		a.open(x.Text)
	}
}

// leadToOffer lets a hand on the keyboard go on with the first offer that waits.
func (a *App) leadToOffer() {
	me := a.play.viewer()
	if me == rules.NoSeat {
		return
	}
	o := a.play.m.Observation(me)
	if to := screen.FirstOffer(&o); to != "" {
		a.lead, a.leadTo = false, to
	}
}

// close takes a screen out of those that lie over each other.
func (a *App) close(name string) {
	kept := a.over[:0:0]
	for _, n := range a.over {
		if n != name {
			kept = append(kept, n)
		}
	}
	a.over = kept
}

// lay lets the screens of orders change the desk.
func (a *App) lay(x sheet.Action) {
	me := a.play.viewer()
	if me == rules.NoSeat {
		return
	}
	o := a.play.m.Observation(me)
	a.desk = screen.Laid(a.play.m.Book(), &o, a.desk, x)
}

// stepBackFrom is one step back: in an order that is begun, to its verb, else to the
// screen before.
func (a *App) stepBackFrom() {
	if !a.layBack() {
		a.stepBack()
	}
}

func (a *App) layBack() bool {
	if a.play == nil || a.desk.Verb == rules.NoVerb {
		return false
	}
	switch a.top() {
	case "orders":
		a.lay(sheet.Do(screen.ActBack))
		return true
	case "pledges":
		if a.desk.Filled == [4]bool{} {
			return false
		}
		a.lay(sheet.Do(screen.ActBack))
		a.lay(sheet.Do(screen.ActVerb, int(rules.Offer)))
		return true
	}
	return false
}

// actInGame are the actions of a game in progress.
func (a *App) actInGame(x sheet.Action) {
	if a.play == nil {
		return
	}
	p := a.play
	switch x.Name {
	case screen.ActNext:
		p.next(false)
	case screen.ActAll:
		p.next(true)
	case screen.ActVerb, screen.ActPick:
		a.lay(x)
		a.lead = true
	case screen.ActEnter:
		a.enter()
		a.lead = true
	case screen.ActMove:
		a.move(x.Text)
		if a.top() == "pledges" {
			a.leadToOffer()
		}
	case screen.ActUndo:
		p.m.Undo(p.viewer())
		p.resync()
	case screen.ActDesk:
		a.setDesk(x.A, x.B)
		if x.A == screen.DeskChoice && a.top() == "event" {
			a.leadTo = screen.EventDecides
		}
	case screen.ActReseat:
		a.reseat(rules.Seat(x.A), x.B == 1)
	case screen.ActUncover:
		p.uncover(rules.Seat(x.A))
		a.opened = !p.m.Curtain()
	}
}

func (a *App) setDesk(field, n int) {
	switch field {
	case screen.DeskBallot:
		a.desk.Ballot = rules.Ballot(n)
	case screen.DeskChoice:
		a.desk.Choice = n
	case screen.DeskFilter:
		a.desk.Filter = n
	case screen.DeskPage:
		a.desk.Page = n
	case screen.DeskChart:
		a.desk.Chart = n
	case screen.DeskMan:
		a.desk.Man = n
	case screen.DeskMore:
		a.desk.More = n
	case screen.DeskAsk:
		a.desk.Ask = n
	}
}

// enter gives the order that lies on the desk.
func (a *App) enter() {
	me := a.play.viewer()
	if me == rules.NoSeat {
		return
	}
	o := a.play.m.Observation(me)
	move, whole := screen.Complete(a.play.m.Book(), &o, a.desk)
	if !whole {
		return
	}
	if a.play.make(move) {
		a.hear(sound.Stamp)
		a.clearDesk()
		a.back()
		if move.Do == rules.Offer && a.top() == "orders" { // the answer is seen on the board
			a.back()
		}
	}
}

func (a *App) clearDesk() {
	keep := a.desk
	a.desk = emptyDesk()
	a.desk.Who, a.desk.Filter, a.desk.Half = keep.Who, keep.Filter, keep.Half
	a.desk.Half[keep.Verb] = screen.Half{}
}

// move makes a move at once, if it is for the seat that may make it on this screen.
func (a *App) move(text string) {
	move, err := a.play.m.Book().ParseMove(text)
	if err != nil || !a.play.may(move) || a.tooSoon(move) {
		return
	}
	if n := a.play.unused(); move.Do == rules.Seal && n > 0 && !a.sealing() {
		a.ask(screen.Doubt{Text: a.tell.Say("ui.seal_ask", "n", n), Slot: text, Do: screen.ActMove})
		return
	}
	a.made(move)
}

// sealing reports whether a lesson asks to seal now.
func (a *App) sealing() bool {
	s := a.scene()
	return s.Sealing
}

// made makes a move and empties the desk.
func (a *App) made(move rules.Move) {
	if !a.play.make(move) {
		return
	}
	a.hands(move)
	if move.Do == rules.Seal { // what lies open would hide what the round now brings
		a.hear(sound.Stamp)
		a.over = nil
	}
	a.clearDesk()
	if move.Do == rules.Answer && a.top() == "pledges" && !a.play.offered() {
		a.back()
	}
}

// unused is how many orders the seat that may look could still give, and pay.
func (p *play) unused() int {
	me := p.viewer()
	if me == rules.NoSeat {
		return 0
	}
	o := p.m.Observation(me)
	if screen.Spent(p.m.Book(), &o) {
		return 0
	}
	return screen.OrdersLeft(&o)
}

// sealAnyway seals orders of which some are unused, after that was asked.
func (a *App) sealAnyway(text string) {
	if move, err := a.play.m.Book().ParseMove(text); err == nil && a.play.may(move) {
		a.made(move)
	}
}

// offered reports whether the seat that may look still has an offer to answer.
func (p *play) offered() bool {
	me := p.viewer()
	o := p.m.Observation(me)
	for i := range o.Pledges {
		if x := &o.Pledges[i]; x.Live == rules.Offered && x.B == me {
			return true
		}
	}
	return false
}

// may reports whether a hand at this screen speaks for the seat: for its own on a
// private screen, for the one that is asked on a public one.
func (p *play) may(m rules.Move) bool {
	if p.showing() || p.m.Curtain() {
		return false
	}
	if me := p.viewer(); me != rules.NoSeat {
		return m.By == me
	}
	w := p.m.Waiting()
	return w.Person && !w.Private() && m.By == w.Seat
}

// resync passes over what was taken back and made again.
func (p *play) resync() {
	if list := p.m.Log(p.watcher()); len(list) > 0 {
		p.told.next = list[len(list)-1].At + 1
	}
}
