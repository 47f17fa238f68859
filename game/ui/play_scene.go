package ui

import (
	"fmt"
	"slices"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/screen"
)

// stageScreens show what was decided.
var stageScreens = map[screen.Stage]string{
	screen.OfReveal: "reveal", screen.OfVote: "rollcall", screen.OfHall: "hall",
	screen.OfBulletin: "event", screen.OfAftermath: "reveal",
}

// phaseScreens show what somebody is asked in public.
var phaseScreens = map[rules.Phase]string{
	rules.Opening: "board", rules.Bulletin: "event", rules.Orders: "board",
	rules.AgendaOf: "agenda", rules.RollCall: "rollcall", rules.Hall: "hall", rules.Over: "result",
}

// screen is the name of the screen that the moment asks for.
func (p *play) screen() string {
	if p.showing() {
		return stageScreens[p.told.ready[0].kind]
	}
	w := p.m.Waiting()
	switch {
	case w.Over():
		return "result"
	case p.m.Curtain():
		return "curtain"
	case p.since:
		return "since"
	case w.Person && w.For == rules.Aim:
		return "aim"
	}
	return phaseScreens[p.table().Phase]
}

// moment tells two moments apart at which the desk must be empty.
func (p *play) moment() string {
	w, t := p.m.Waiting(), p.table()
	if p.showing() {
		x := p.told.ready[0]
		at := 0
		if len(x.since) > 0 {
			at = x.since[0].At
		}
		return fmt.Sprint("stage ", x.kind, at)
	}
	who := rules.NoSeat
	if w.Person {
		who = w.Seat
	}
	return fmt.Sprint(p.screen(), t.Round, t.Phase, t.Motion, t.Event, who)
}

// seated is who sits where. Whoever is left alone at the table is no team any more: a mere number is not
// shown, while the game keeps it for when others come back.
func (p *play) seated() []match.Player {
	list := p.m.Players()
	if p.persons() != 1 {
		return list
	}
	list = slices.Clone(list)
	for i := range list {
		if list[i].Person && isTeam(p.tell, list[i].Name) {
			list[i].Name = ""
		}
	}
	return list
}

// scene is what the screen of this moment is drawn from. When the room is shown
// something that is over, only the public part of the table is in it, unless a person
// plays alone.
func (p *play) scene(h *screen.House) screen.Scene {
	me := p.viewer()
	s := screen.Scene{Book: p.m.Book(), Tell: p.tell, Obs: p.m.Observation(me), Waiting: p.m.Waiting(), Players: p.seated(),
		Log: p.m.Log(me), History: p.m.History(), Reasons: p.reasons, Refused: p.refused, Answer: p.answer, House: h}
	if me == rules.NoSeat {
		s.Obs = p.m.PublicObservation()
	}
	if s.Waiting.Seat != rules.NoSeat {
		s.Ask(p.m.Observation(s.Waiting.Seat))
	}
	if me != rules.NoSeat {
		s.Since, s.CanUndo = p.news(me), p.m.CanUndo(me)
	}
	if p.sealed != nil && p.sealed.Me == me && p.persons() == 1 {
		s.Sealed = p.sealed
	}
	if err := p.m.SaveError(); err != nil && p.unsaved != nil {
		s.SaveBad = p.unsaved(err)
	}
	s.Votes = p.openVote()
	p.showStage(&s)
	p.showEnd(&s, h)
	return s
}

// openVote is the roll-call as far as it has come.
func (p *play) openVote() screen.VoteRecord {
	if !p.told.taken {
		return screen.VoteRecord{}
	}
	return p.told.vote
}

func (p *play) showStage(s *screen.Scene) {
	if !p.showing() {
		if p.othersChoose() {
			s.Gathered, s.Since = true, p.told.open.since
		}
		return
	}
	x := &p.told.ready[0]
	s.Gathered = x.gathered
	s.Stage, s.Since, s.Shown, s.Of = x.kind, x.since, x.shown, x.of
	if x.kind == screen.OfVote {
		s.Votes = x.votes
		p.because(&s.Votes, x.since)
		s.Obs.Table = x.votes.Before
		return
	}
	if len(x.since) > 0 && x.kind != screen.OfReveal {
		s.Obs.Table.Round = int8(x.since[0].Round)
	}
	if x.kind == screen.OfHall {
		s.Obs.Table.Phase = rules.Hall
	}
}

// because fills in why computers voted as they did, as far as it may be told.
func (p *play) because(v *screen.VoteRecord, since []match.Entry) {
	if len(since) == 0 {
		return
	}
	end := since[0]
	for _, e := range p.m.Log(p.watcher()) {
		if e.Round != end.Round || e.At > end.At || e.Event.What != rules.Voted || int(e.Event.M) != v.Index {
			continue
		}
		if who := e.Event.Person; who >= 0 && int(who) < len(v.Reasons) {
			v.Reasons[who] = p.reasons(e)
		}
	}
}

// reasons is why a computer did what an entry tells, or nothing.
func (p *play) reasons(e match.Entry) []rules.Part {
	i := p.m.Behind(e)
	if i < 0 {
		return nil
	}
	list, ok := p.m.Reasons(i, p.watcher())
	if !ok {
		return nil
	}
	return list
}

func (p *play) showEnd(s *screen.Scene, h *screen.House) {
	h.Seed = p.m.Seed()
	ledgers, over := p.m.Ledgers()
	if !over {
		return
	}
	truth, _ := p.m.Truth()
	h.Ledgers, h.Truth = ledgers, &truth
	h.LedgerHistory, _ = p.m.LedgerHistory()
	for q := range ledgers {
		h.Minded = append(h.Minded, p.m.Minded(rules.Seat(q)))
	}
	s.Log = p.m.Log(p.watcher())
	h.Answers = p.debrief(s, h)
}

// debrief answers the questions of the scenario from the game that is over, once.
func (p *play) debrief(s *screen.Scene, h *screen.House) []text.Answer {
	if p.readFrom == len(s.Log) {
		return p.answers
	}
	g := &text.Played{End: h.Truth, Ledgers: h.Ledgers}
	for _, e := range s.Log {
		g.Log = append(g.Log, e.Event)
	}
	for i := range s.History {
		g.Meters = append(g.Meters, s.History[i].Meters)
	}
	p.answers, p.readFrom = p.tell.Debrief(g), len(s.Log)
	return p.answers
}
