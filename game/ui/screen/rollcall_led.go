package screen

import (
	"cmp"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// ledLine is how far the words below a person's card are apart.
const ledLine = 23.0

// led is the name of the team that votes for a man where several play, or "": nothing is forecast of him, and the
// room wants to know who it is before his card is up and after.
func (c *calling) led(who rules.Person) string {
	if !c.person(who) || rules.Seat(who) == c.Obs.Me || c.persons().Count() < 2 {
		return ""
	}
	return cmp.Or(c.team(rules.Seat(who)), c.Tell.Say("ui.roll.person"))
}

// personWords are the words below the card of a man whom a person plays: the team, and whether the motion is his.
func (c *calling) personWords(who rules.Person) []string {
	var said []string
	if team := c.led(who); team != "" {
		said = append(said, team)
	}
	own := rules.Seat(who) == c.motion.By && c.motion.Kind != rules.AcceptResignation
	_, voted := c.ballot(who)
	switch {
	case own:
		said = append(said, c.Tell.Say(c.ownKey(who, "ui.roll.mover")))
	case len(said) == 0 && voted:
		said = append(said, c.Tell.Say(c.ownKey(who, "ui.roll.person_decided")))
	}
	return said
}

// ledBy prints them, the team's name largest.
func (c *calling) ledBy(b *sheet.Builder, who rules.Person, r sheet.Rect) {
	for i, said := range c.personWords(who) {
		style := sheet.Row.Sized(15).In(ink.Soft)
		if i == 0 && c.led(who) != "" {
			style = sheet.RowStrong.Sized(18)
		}
		b.Fit(sheet.R(r.X, r.Y, r.W, ledLine), said, style.Centre())
		r.Y += ledLine
	}
}

// share is the part of the committee that follows a man, in per cent, as it weighs in a plenum's vote; or "".
func (c *calling) share(who rules.Person) string {
	if !c.percent || !c.Book.IsContender(who) {
		return ""
	}
	return c.Tell.Say("ui.roll.percent", "n", (int(c.before.Committee[who])+5)/10)
}

// weight prints it on the foot of his picture: cards look alike, and one of them may be worth ten of another.
func (c *calling) weight(b *sheet.Builder, who rules.Person, picture sheet.Rect) {
	said := c.share(who)
	if said == "" {
		return
	}
	tall := picture.H * 0.24
	plate := sheet.R(picture.X, picture.Bottom()-tall, picture.W, tall)
	b.Fill(plate, ink.Black)
	b.Fit(plate, said, sheet.Headline.Sized(tall*0.8).In(ink.Cream).Centre())
}
