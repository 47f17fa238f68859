package screen

import (
	"slices"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// LastTime tells a class that goes on with its game where it stands: what the board shows to all, and what was decided
// last. Nobody sits before the screen yet, and nothing stands on it that only one of them knows.
func LastTime(b *sheet.Builder, s *Scene) {
	title := s.Tell.Say("ui.last.title", "round", s.Tell.Round(s.Obs.Table.Round), "date", s.Tell.Date(s.Obs.Table.Round))
	if b.Paged { // the first page tells of the rest
		title = s.Tell.Say("ui.last.word")
	}
	houseHead(b, s, title)
	if s.Public() {
		lastTime(newBoard(b, s))
	}
	houseGround(b, s, lastNext(s))
	houseNext(b, step{ID: "last.on", Label: s.Tell.Say("ui.next.go_on"), Key: hand.Enter, Do: sheet.Do(ActBack)})
}

func lastTime(p *board) {
	left, middle, right := p.at.left, p.at.middle, p.at.right
	p.broad(left.rect(76, 308), p.lines)
	p.part(left.rect(392, 130), p.country)
	p.broad(middle.rect(76, 96), p.lastLeads)
	if list := decidedLately(p.s); p.Paged {
		logPages(p.Builder, p.s, list, 0)
	} else {
		p.part(middle.rect(182, 434), func(r sheet.Rect) { p.lastDecided(r, list) })
	}
	p.broad(right.rect(76, 180), p.pledges)
	p.broad(right.rect(266, 144), p.precedents)
	p.part(right.rect(420, 100), p.coming)
}

// lastLeads says who is seen to lead, with the man's picture.
func (p *board) lastLeads(r sheet.Rect) {
	in := panel(p.Builder, r, p.say("ui.last.leads"))
	who := p.t.Leader
	if who < 0 || int(who) >= len(p.s.Book.Contenders) {
		p.Fit(sheet.R(in.X, in.Y+4, in.W, 24), p.say("ui.last.nobody"), sheet.Row.Sized(16))
		return
	}
	p.Portrait(sheet.R(in.X, in.Y+2, 52, 62), p.s.Book.People[who].Portrait, sheet.Living)
	p.Fit(sheet.R(in.X+66, in.Y+2, in.W-66, 34), p.s.called(who), sheet.Title.Sized(26))
	p.Fit(sheet.R(in.X+66, in.Y+36, in.W-66, 22), p.say("ui.last.visible", "n", p.s.Book.Visible(p.t, who)), sheet.Row.Sized(15).In(ink.Soft))
}

func (p *board) lastDecided(r sheet.Rect, list []match.Entry) {
	in := panel(p.Builder, r, p.say("ui.last.decided"))
	if len(list) == 0 {
		p.Wrap(in, p.say("ui.last.nothing"), sheet.Row.Sized(16).In(ink.Soft))
		return
	}
	taleOf(p.Builder, p.s, "last.row").logRows("last", list, in)
}

// lately are what a class remembers a lesson by: how votes went, who fell and rose, what the country did.
var lately = [...]rules.Fact{rules.MotionCarried, rules.MotionFailed, rules.LineChanged, rules.PostChanged, rules.Censured, rules.Fell, rules.Rose,
	rules.ResignationAccepted, rules.PrecedentWasSet, rules.PlenumCalled, rules.HallDecided, rules.CommitteeElected, rules.SeatWon, rules.CrisisCame,
	rules.LeadChanged, rules.PledgeBroken, rules.PledgeExposed, rules.AppealWon, rules.AppealLost}

// decidedLately is what was decided openly in this round and the one before it.
func decidedLately(s *Scene) []match.Entry {
	return slices.DeleteFunc(told(s, s.Log), func(e match.Entry) bool {
		return e.Round < int(s.Obs.Table.Round)-1 || e.Event.SeenBy != rules.Everybody || !slices.Contains(lately[:], e.Event.What)
	})
}

// lastNext says whose turn it is when all have read.
func lastNext(s *Scene) string {
	if w := s.Waiting; w.Person && w.Seat >= 0 {
		return s.Tell.Say("ui.last.next", "who", s.called(w.Seat))
	}
	return s.Tell.Say("ui.last.goes_on")
}
