package screen

import (
	"slices"
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// forecastHead prints the line that every seat has: forecast, and what it is. All seats have it in
// one size, in which both words go into the narrowest place.
func (c *calling) forecastHead(b *sheet.Builder, who rules.Person, r sheet.Rect) {
	b.Rule(r.X, r.Y, r.W, 1, ink.Rule)
	label, said := c.Tell.Say("ui.roll.forecast"), c.forecastText(who)
	small, strong := sheet.Row.Sized(14.5), sheet.RowStrong.Sized(15)
	wide := func() float64 {
		most := 0.0
		for _, p := range c.seats {
			most = max(most, b.Wide(c.forecastText(p), strong))
		}
		return b.Wide(label, small) + most + 6
	}
	for wide() > r.W && small.Size() > pick(b, forecastLeast/max(b.Type, 1), forecastPaged) {
		small, strong = small.Sized(small.Size()-0.25), strong.Sized(strong.Size()-0.25)
	}
	if wide() <= r.W { // beside many seats and in a long language the bar alone says what it is
		b.Fit(sheet.R(r.X, r.Y+3, b.Wide(label, small), 20), label, small.In(ink.Soft))
	}
	b.Fit(sheet.R(r.X, r.Y+3, r.W, 20), said, strong.Right())
}

// The least size of the word before a forecast, and in pages, where all is printed larger.
const (
	forecastLeast = 12.0
	forecastPaged = 10.0
)

// outlook is the forecast of a vote to come: a bar, and the parts that weigh most.
func (c *calling) outlook(b *sheet.Builder, who rules.Person, r sheet.Rect) {
	if c.led(who) != "" {
		c.ledBy(b, who, r)
		return
	}
	c.forecastHead(b, who, r)
	y := r.Y + 26
	if c.unforetold(who) {
		c.decides(b, who, sheet.R(r.X, y, r.W, 0))
		return
	}
	c.forecastBar(b, who, sheet.R(r.X, y+1, r.W, 11))
	c.partRows(b, sheet.R(r.X, y+18, r.W, 0), c.foremost(c.lean(who)))
}

// decides says who decides for a person's seat; whoever plays alone sees how his own
// interests weigh.
func (c *calling) decides(b *sheet.Builder, who rules.Person, r sheet.Rect) {
	style := sheet.Row.Sized(14).In(ink.Soft)
	if rules.Seat(who) != c.Obs.Me {
		b.Wrap(sheet.R(r.X, r.Y, r.W, 0), c.Tell.Say("ui.roll.team_decides", "team", c.Players[who].Name), style)
		return
	}
	lean := c.lean(who)
	said, parts := c.Tell.Say("ui.roll.you_decide"), c.foremost(lean)
	rows := sheet.R(r.X, r.Y+b.Tall(r.W, said, style)+2, r.W, 0)
	size := c.partSize(b, rows, parts)
	if size == 0 { // nothing is announced that does not come
		b.Wrap(sheet.R(r.X, r.Y, r.W, 0), c.Tell.Say("ui.roll.you_only"), style)
		return
	}
	b.Wrap(sheet.R(r.X, r.Y, r.W, 0), said, style)
	c.partRows(b, rows, parts)
}

// partSize is the size at which the first of the summands has room, or 0.
func (c *calling) partSize(b *sheet.Builder, r sheet.Rect, parts []rules.Part) float64 {
	for size := 13.5; size >= 12 && len(parts) > 0; size -= 0.5 {
		first := c.firstAnd(parts[:1], 1)
		if c.fitting(b, r, first, sheet.Row.Sized(size)) == len(first) {
			return size
		}
	}
	return 0
}

// forecastBar is black as far as he is expected to vote for it, as in every forecast.
func (c *calling) forecastBar(b *sheet.Builder, who rules.Person, r sheet.Rect) {
	n := float64(c.forecast(who)) / 100
	b.Fill(r, ink.Card)
	b.Fill(sheet.R(r.X, r.Y, r.W*n, r.H), ink.Black)
	b.Frame(r, 1.5, ink.Black)
}

// foremost are the summands, those that weigh most first.
func (c *calling) foremost(lean rules.Parts) []rules.Part {
	list := slices.Clone(lean.All())
	slices.SortStableFunc(list, func(x, y rules.Part) int { return weightOf(y) - weightOf(x) })
	return list
}

// weighs says to which side a summand pulls, and what it is.
func (c *calling) weighs(p rules.Part) string {
	side := c.Tell.Say("ui.roll.tip_for")
	if p.N < 0 {
		side = c.Tell.Say("ui.roll.tip_against")
	}
	return c.Tell.Say("of", "who", side, "what", c.Tell.PartTo(p, rules.Vote, c.Obs.Me))
}

// weighed is a row of a forecast: what pulls, and how much; less than nothing pulls against.
type weighed struct {
	said string
	n    int
}

// firstAnd are the first n summands, and what the others come to.
func (c *calling) firstAnd(parts []rules.Part, n int) []weighed {
	var rows []weighed
	for _, p := range parts[:n] {
		rows = append(rows, weighed{c.Tell.PartTo(p, rules.Vote, c.Obs.Me), int(p.N)})
	}
	rest := 0
	for _, p := range parts[n:] {
		rest += int(p.N)
	}
	if rest != 0 {
		rows = append(rows, weighed{c.Tell.Say("ui.roll.rest"), rest})
	}
	return rows
}

// partRows prints as many summands as there is room for, the heaviest first, and what the others
// come to: in smaller type, if more of them are seen so.
func (c *calling) partRows(b *sheet.Builder, r sheet.Rect, parts []rules.Part) {
	rows, style := c.rowsIn(b, r, parts)
	for _, row := range rows {
		wide := wideBeside(b, r, row)
		b.Text(r.Right(), r.Y, sheet.Signed(row.n), sheet.Number.Right())
		r.Y += b.Wrap(sheet.R(r.X, r.Y, wide, 0), row.said, style) + 2
	}
}

// rowsIn are the rows that partRows prints, and their style.
func (c *calling) rowsIn(b *sheet.Builder, r sheet.Rect, parts []rules.Part) ([]weighed, sheet.Style) {
	style := sheet.Row.Sized(max(12, c.partSize(b, r, parts))).In(ink.Soft)
	for n := len(parts); n > 0; n-- {
		whole := c.firstAnd(parts, n)
		for size := style.Size(); size >= 12; size -= 0.5 {
			if c.fitting(b, r, whole, style.Sized(size)) == len(whole) {
				return whole, style.Sized(size)
			}
		}
	}
	rows := c.firstAnd(parts, len(parts))
	return rows[:c.fitting(b, r, rows, style)], style
}

// fitting is how many rows there is room for.
func (c *calling) fitting(b *sheet.Builder, r sheet.Rect, rows []weighed, style sheet.Style) int {
	for i, row := range rows {
		h := b.Tall(wideBeside(b, r, row), row.said, style)
		if r.Y+h > c.floor(r.Right()) {
			return i
		}
		r.Y += h + 2
	}
	return len(rows)
}

// wideBeside is the room for the words of a row beside its number.
func wideBeside(b *sheet.Builder, r sheet.Rect, row weighed) float64 {
	return r.W - b.Wide(sheet.Signed(row.n), sheet.Number) - 8
}

// reasons is the forecast of a vote that was taken, whether it came true, and why.
func (c *calling) reasons(b *sheet.Builder, who rules.Person, r sheet.Rect) {
	ballot, voted := c.ballot(who)
	switch {
	case c.person(who):
		c.ledBy(b, who, r)
		return
	case !voted && c.unforetold(who):
		return // his place says that he had no vote
	}
	c.forecastHead(b, who, r)
	y := r.Y + 27
	key, surprise := c.cameTrue(who, ballot)
	list, style := c.reasonsOf(who, ballot), sheet.Row.Sized(14.5)
	switch {
	case !surprise && len(list) > 0 && c.onlyHere(b, list[0], style, sheet.R(r.X, y, r.W, 27)):
		y -= 27 // that it came as foretold is seen: why, is not
	case !surprise:
		b.Fit(sheet.R(r.X, y, r.W, 20), c.Tell.Say(key), style.In(ink.Soft))
	default:
		said, style := c.Tell.Say(key), sheet.SubHeading.Sized(13)
		if b.Wide(said, style) > r.W-20 {
			style = sheet.SeatName.Sized(13)
		}
		h := b.Tall(r.W-20, said, style)
		b.Arrow(sheet.R(r.X, y-1, r.W, h+6), 12, 0, ink.Red)
		b.Wrap(sheet.R(r.X+8, y+2, r.W-20, 0), said, style.In(ink.Cream))
		y += h - 16
	}
	y += 27
	for _, said := range list {
		h := b.Tall(r.W, said, style)
		if y+h > c.floor(r.Right()) {
			return
		}
		y += b.Wrap(sheet.R(r.X, y, r.W, 0), said, style) + 2
	}
}

// onlyHere reports whether words have room in a row and below it, but not when they begin below it.
func (c *calling) onlyHere(b *sheet.Builder, said string, style sheet.Style, row sheet.Rect) bool {
	room := c.floor(row.Right()) - row.Y - b.Tall(row.W, said, style)
	return room >= 0 && room < row.H
}

// floor is how low words can stand whose right end is at x: above the black foot, which rises to
// the right.
func (c *calling) floor(x float64) float64 {
	return c.footTop() + rollRise*(1-max(0, min(1, (x-c.room.X)/c.room.W)))
}

// footTop is where the black foot begins at the right edge.
func (c *calling) footTop() float64 {
	if c.taken {
		return c.top
	}
	return rollFloor
}

func (c *calling) reasonsOf(who rules.Person, ballot rules.Ballot) []string {
	switch {
	case c.person(who) && rules.Seat(who) == c.motion.By && c.motion.Kind != rules.AcceptResignation:
		return []string{c.Tell.Say(c.ownKey(who, "ui.roll.mover"))}
	case c.person(who) && rules.Seat(who) == c.Obs.Me:
		return nil
	case c.person(who):
		return []string{c.Tell.Say("ui.roll.person_reason")}
	}
	if len(c.Votes.Reasons[who]) == 0 && c.Book.IsContender(who) && rules.Seat(who) == c.motion.By {
		return []string{c.Tell.Say("ui.roll.mover")}
	}
	known := c.lean(who)
	return c.Tell.VoteReasonOn(ballot, c.Votes.Reasons[who], c.motion, known.All()...)
}

// official is a member of the Politburo who is nobody's seat.
func (c *calling) official(b *sheet.Builder, i int) {
	who := c.others[i]
	x := c.officialsLeft() + 14 + officialWide*float64(i/officialRows)
	if c.taken && !b.Paged {
		c.officialAfter(b, who, sheet.R(x, officialTop+officialLow*float64(i%officialRows), officialWide-16, officialLow-8))
		return
	}
	r := sheet.R(x, officialTop+officialTall*float64(i%officialRows), officialWide-16, officialTall-8)
	b.Portrait(sheet.R(r.X, r.Y, 48, 58), c.Book.People[who].Portrait, sheet.Living)
	ballot, voted := c.ballot(who)
	state := c.Tell.Say("ui.roll.waits")
	if voted {
		state = c.Tell.Ballot(ballot)
	}
	c.officialNode(b, who, r)
	b.Fit(sheet.R(r.X, r.Y+60, r.W, 18), c.Tell.Short(who), sheet.SeatName.Sized(14))
	in := sheet.R(r.X+56, r.Y, r.W-56, 58)
	if !voted {
		b.Dashed(sheet.R(in.X, in.Y+2, 44, 30), ink.Empty)
		b.Fit(sheet.R(in.X, in.Y+36, in.W, 18), c.forecastText(who), sheet.RowStrong.Sized(13.5))
		return
	}
	b.VoteCard(sheet.R(in.X, in.Y+2, 44, 30), cardOf(ballot))
	b.Fit(sheet.R(in.X, in.Y+36, in.W, 18), state, sheet.RowStrong.Sized(13.5))
	c.officialFlag(b, who, ballot, sheet.P(in.X+50, in.Y+8))
}

// officialAfter is an official after the vote: his name and his card beside his picture.
func (c *calling) officialAfter(b *sheet.Builder, who rules.Person, r sheet.Rect) {
	b.Portrait(sheet.R(r.X, r.Y, 42, 50), c.Book.People[who].Portrait, sheet.Living)
	c.officialNode(b, who, r)
	in := sheet.R(r.X+47, r.Y, r.W-45, 20)
	b.Fit(in, c.Tell.Short(who), sheet.SeatName.Sized(15))
	ballot, voted := c.ballot(who)
	if !voted {
		b.Fit(in.Moved(0, 28), c.noCard(), sheet.Row.Sized(14).In(ink.Soft))
		return
	}
	b.VoteCard(sheet.R(in.X, in.Y+27, 24, 20), cardOf(ballot))
	b.Fit(sheet.R(in.X+28, in.Y+27, in.W-28, 20), c.Tell.Ballot(ballot), sheet.RowStrong.Sized(14))
	c.officialFlag(b, who, ballot, sheet.P(in.Right()-16, in.Y+1))
}

// officialNode is what can be entered of an official.
func (c *calling) officialNode(b *sheet.Builder, who rules.Person, r sheet.Rect) {
	state := c.noCard()
	if ballot, voted := c.ballot(who); voted {
		state = c.Tell.Ballot(ballot)
	}
	b.Node(sheet.Node{ID: "roll.official" + strconv.Itoa(int(who)), Role: sheet.Seat, Name: c.Tell.Short(who), Value: c.forecastText(who), State: state, Rect: r,
		Do: sheet.Action{Name: ActOpen, Text: "dossier", A: int(who)}, Group: "roll.officials", Tip: sheet.Tip{Title: c.Tell.Person(who), Lines: c.tipLines(who), Codex: c.Tell.Say("ui.roll.lean_word")}})
}

// A small red point marks an official who did not vote as forecast.
func (c *calling) officialFlag(b *sheet.Builder, who rules.Person, ballot rules.Ballot, at sheet.Point) {
	if _, surprise := c.cameTrue(who, ballot); surprise && c.taken {
		b.Arrow(sheet.R(at.X, at.Y, 22, 18), 8, 0, ink.Red)
		b.Fit(sheet.R(at.X+1, at.Y, 14, 18), c.Tell.Say("ui.roll.flag"), sheet.Smallest.In(ink.Cream).Centre())
	}
}

func cardOf(v rules.Ballot) sheet.Vote {
	switch v {
	case rules.For:
		return sheet.For
	case rules.Against:
		return sheet.Against
	}
	return sheet.Abstains
}
