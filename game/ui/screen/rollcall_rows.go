package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// rowPages is a contender of the roll-call in pages: his head, his card, and below them
// what was forecast and why.
func (c *calling) rowPages(b *sheet.Builder, who rules.Person, r sheet.Rect) {
	b.Rule(r.X, r.Y, r.W, 2, ink.Black)
	b.Portrait(sheet.R(r.X, r.Y+8, 48, 58), c.Book.People[who].Portrait, toneOf(c.before, rules.Seat(who)))
	c.seatNode(b, who, sheet.R(r.X, r.Y+2, r.W, 66))
	in := sheet.R(r.X+58, r.Y+8, r.W-58, 22)
	b.Fit(in, c.Tell.Short(who), sheet.SeatName.Sized(17))
	ballot, voted := c.ballot(who)
	card := sheet.R(in.X, in.Y+27, 44, 30)
	words := sheet.R(in.X+54, in.Y+27, in.W-54, 30)
	if voted {
		b.VoteCard(card, cardOf(ballot))
		b.Fit(words, c.Tell.Ballot(ballot), sheet.Title.Sized(19))
	} else {
		b.Dashed(card, ink.Empty)
		b.Fit(words, c.noCard(), sheet.Row.Sized(15).In(ink.Soft))
	}
	y := r.Y + 72
	c.forecastHead(b, who, sheet.R(r.X, y, r.W, 0))
	y += 26
	for _, said := range c.rowReasons(who, ballot) {
		y += b.Wrap(sheet.R(r.X, y, r.W, 0), said, sheet.Row.Sized(13.5).In(ink.Soft)) + 1
	}
}

// rowReasons is whether a vote was as forecast and why, or who decides.
func (c *calling) rowReasons(who rules.Person, ballot rules.Ballot) []string {
	foretold, sure := c.foretold(who)
	switch {
	case !c.taken && c.unforetold(who):
		return []string{c.Tell.Say("ui.roll.team_decides", "team", c.Players[who].Name)}
	case !c.taken:
		return nil
	case !sure:
		return append([]string{c.Tell.Say("ui.roll.was_open")}, c.reasonsOf(who, ballot)...)
	case foretold == ballot:
		return append([]string{c.Tell.Say("ui.roll.as_forecast")}, c.reasonsOf(who, ballot)...)
	}
	return append([]string{c.Tell.Say("ui.roll.not_forecast")}, c.reasonsOf(who, ballot)...)
}
