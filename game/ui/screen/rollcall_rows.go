package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
	"slices"
)

// rowPages is a contender of the roll-call in pages: his head, his card, and below them
// what was forecast and why.
func (c *calling) rowPages(b *sheet.Builder, who rules.Person, r sheet.Rect) {
	b.Rule(r.X, r.Y, r.W, 2, ink.Black)
	b.Portrait(sheet.R(r.X, r.Y+8, 40, 48), c.Book.People[who].Portrait, toneOf(c.before, rules.Seat(who)))
	c.seatNode(b, who, sheet.R(r.X, r.Y+2, r.W, 58))
	in := sheet.R(r.X+48, r.Y+7, r.W-48, 20)
	name := in
	if c.percent {
		name.W -= 48
	}
	b.Fit(name, c.Tell.Short(who), sheet.SeatName.Sized(16))
	if share := c.share(who); share != "" {
		b.Fit(sheet.R(in.Right()-44, in.Y, 44, 20), share, sheet.SeatName.Sized(16).Right())
	}
	ballot, voted := c.ballot(who)
	card := sheet.R(in.X, in.Y+24, 34, 24)
	words := sheet.R(in.X+40, in.Y+22, in.W-40, 28)
	if voted {
		style := sheet.Title.Sized(16)
		for _, x := range ballotList { // all in one size
			style = wordsFit(b, c.Tell.Ballot(x.vote), words.W-4, style)
		}
		if style.Size() < 12 { // unless they are too small to read
			card.W = 24
			words.X, words.W = in.X+29, in.W-29
			style = wordsFit(b, c.Tell.Ballot(ballot), words.W-2, sheet.Title.Sized(16))
		}
		b.VoteCard(card, cardOf(ballot))
		b.Fit(words, c.Tell.Ballot(ballot), style)
	} else {
		b.Dashed(card, ink.Empty)
		b.Fit(words, c.noCard(), sheet.Row.Sized(14).In(ink.Soft))
	}
	y := r.Y + 61
	if team := c.led(who); team != "" {
		b.Fit(sheet.R(r.X, y+2, r.W, 22), team, sheet.RowStrong.Sized(15))
	} else {
		c.forecastHead(b, who, sheet.R(r.X, y, r.W, 0))
	}
	y += 25
	for _, said := range c.rowReasons(who, ballot) {
		y += b.Wrap(sheet.R(r.X, y, r.W, 0), said, sheet.Row.Sized(13.5).In(ink.Soft)) + 1
	}
}

// rowReasons is whether a vote was as forecast and why, or who decides.
func (c *calling) rowReasons(who rules.Person, ballot rules.Ballot) []string {
	switch {
	case c.led(who) != "":
		return c.personWords(who)[1:]
	case !c.taken && c.unforetold(who):
		if rules.Seat(who) != c.Obs.Me {
			return []string{c.Tell.Say("ui.roll.team_decides", "team", c.Players[who].Name)}
		}
		if c.Waiting.For == rules.Vote && rules.Person(c.Waiting.Seat) == who {
			return nil // they stand below his ballots
		}
		return c.ownWords(who)
	case !c.taken:
		return c.foremostWords(who, 1)
	}
	key, _ := c.cameTrue(who, ballot)
	return append([]string{c.Tell.Say(key)}, c.reasonsOf(who, ballot)...)
}

// foremostWords are the first n summands of how a man leans, each with its side: first those on the side to
// which all of them lean, since one alone has to say why.
func (c *calling) foremostWords(who rules.Person, n int) []string {
	var said []string
	lean := c.lean(who)
	list, sum := c.foremost(lean), lean.Sum()
	slices.SortStableFunc(list, func(x, y rules.Part) int {
		switch with := int(x.N)*sum > 0; {
		case with == (int(y.N)*sum > 0):
			return 0
		case with:
			return -1
		}
		return 1
	})
	for _, p := range list[:min(n, len(list))] {
		said = append(said, c.weighs(p))
	}
	return said
}
