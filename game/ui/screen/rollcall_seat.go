package screen

import (
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Where the parts of a seat stand.
const (
	rollName     = 301.0
	rollCardTop  = 336.0
	rollCardTall = 66.0
	rollFloor    = 550.0 // at the right edge, while the vote is open
	rollRise     = 26.0  // and so much lower at the left
	rollLift     = 14.0
)

// stature is where the parts of a man stand: how tall his picture is, where his name and his card begin.
type stature struct{ picture, name, card, cardTall float64 }

// stature is smaller after the vote: what follows from it is to be read then.
func (c *calling) stature() stature {
	if c.taken {
		return stature{92, rollName - 42, rollCardTop - 50, 56}
	}
	return stature{134, rollName, rollCardTop, rollCardTall}
}

// low is where the words below the card begin.
func (s stature) low() float64 { return s.card + s.cardTall + 10 }

// How long things move, in ticks: a vote card that is raised, a bloc that is counted,
// the curtain when it shuts and when it opens.
const (
	RollTicks = 18
	cardTicks = 12
	HallTicks = 36
	ShutTicks = 20
	OpenTicks = 14
)

// seat is a contender in the roll-call: picture, card, and why. Where the room for his
// forecast begins is returned.
func (c *calling) seat(b *sheet.Builder, i int) float64 {
	who, r, is := c.seats[i], c.column(i), c.stature()
	cx := r.X + r.W/2
	w := min(is.picture/1.2, r.W)
	picture := sheet.R(cx-w/2, r.Y+is.picture-w*1.2, w, w*1.2)
	b.Portrait(picture, c.Book.People[who].Portrait, toneOf(c.before, rules.Seat(who)))
	c.weight(b, who, picture)
	c.seatNode(b, who, sheet.R(r.X, r.Y, r.W, is.name+24-r.Y))
	b.Fit(sheet.R(r.X-6, is.name, r.W+12, 25), c.Tell.Short(who), sheet.SeatName.Sized(20).Centre())
	low := is.low()
	ballot, voted := c.ballot(who)
	switch {
	case voted:
		c.card(b, sheet.R(r.X, is.card-c.rise(who), r.W, is.cardTall), ballot)
	case !b.Paged && !c.taken && rules.Seat(who) == c.Waiting.Seat:
		low = max(low, c.ballots(b, who, r))
	default:
		place := sheet.R(cx-min(65, r.W/2), is.card+(is.cardTall-44)/2, min(130, r.W), 44)
		b.Dashed(place, ink.Empty)
		b.Fit(place, c.noCard(), sheet.Row.Sized(15).In(ink.Soft).Centre())
	}
	if c.taken {
		c.reasons(b, who, sheet.R(r.X, low, r.W, 0))
	}
	return low
}

// noCard is what stands in the place of a card: it waits or, after the vote, there was none.
func (c *calling) noCard() string {
	if c.taken {
		return c.Tell.Say("ui.roll.no_card")
	}
	return c.Tell.Say("ui.roll.waits")
}

// rise is how far the newest card still has to go up.
func (c *calling) rise(who rules.Person) float64 {
	if c.Ticks <= 0 || who != c.Votes.Newest {
		return 0
	}
	return -2 * rollLift * (1 - sheet.Ease(float64(c.Ticks)/cardTicks))
}

// rollSeat is how the ids of the men in a roll-call begin.
const rollSeat = "roll.seat"

func rollSeatID(who rules.Person) string { return rollSeat + strconv.Itoa(int(who)) }

func (c *calling) seatNode(b *sheet.Builder, who rules.Person, r sheet.Rect) {
	tip := sheet.Tip{Title: c.Tell.Person(who), Codex: c.Tell.Say("ui.roll.lean_word")}
	if c.unforetold(who) {
		tip.Lines = []sheet.TipLine{{Label: c.Tell.Say("ui.roll.person_tip")}}
	} else {
		tip.Lines = c.tipLines(who)
	}
	if c.percent {
		tip.Lines = append([]sheet.TipLine{{Label: c.Tell.Say("ui.roll.weighs"), Value: c.share(who)}}, tip.Lines...)
	}
	state := c.noCard()
	if ballot, voted := c.ballot(who); voted {
		state = c.Tell.Ballot(ballot)
	}
	b.Node(sheet.Node{ID: rollSeatID(who), Role: sheet.Seat, Name: c.Tell.Short(who), Value: c.forecastText(who), State: state, Rect: r,
		Do: sheet.Action{Name: ActOpen, Text: "dossier", A: int(who)}, Group: "roll.seats", Tip: tip})
}

// tipLines adds his leaning up; of a vote that was taken, as he explained it.
func (c *calling) tipLines(who rules.Person) []sheet.TipLine {
	lean := c.lean(who)
	if list := c.Votes.Reasons[who]; c.taken && len(list) > 0 {
		lines := []sheet.TipLine{{Label: c.Tell.Say("ui.roll.forecast"), Value: c.forecastText(who)}, {Label: c.Tell.Say("ui.roll.decided")}}
		return append(lines, c.tipParts(list)...) // what he knew of himself was in no forecast: they add up to another number
	}
	lines := append([]sheet.TipLine{{Label: c.Tell.Say("ui.roll.even"), Value: "50"}}, c.tipParts(lean.All())...)
	sum := lean.Sum()
	odds := rules.VoteOdds(sum)
	if unseen := odds - 50 - sum; unseen != 0 {
		lines = append(lines, sheet.TipLine{Label: c.Tell.Say("ui.roll.unseen"), Value: sheet.Signed(unseen)})
	}
	return append(lines, sheet.TipLine{Label: c.Tell.Say("ui.roll.odds_for"), Value: sheet.Count(odds)})
}

func (c *calling) tipParts(parts []rules.Part) []sheet.TipLine {
	var lines []sheet.TipLine
	for _, p := range parts {
		lines = append(lines, sheet.TipLine{Label: c.Tell.PartTo(p, rules.Vote, c.Obs.Me), Value: sheet.Signed(int(p.N))})
	}
	return lines
}

// card is a vote held up: raised and full, lowered and open, or level.
func (c *calling) card(b *sheet.Builder, r sheet.Rect, vote rules.Ballot) {
	word, wide := c.Tell.Ballot(vote), 24.0
	style := sheet.Title.Sized(25)
	for b.Wide(word, style)+36+28 > r.W && style.Size() > 14 {
		style = style.Sized(style.Size() - 1)
	}
	wide = b.Wide(word, style) + 36 + 24
	m := r.Middle()
	x, low := m.X-wide/2, r.Bottom()
	right := x + wide
	k, sign := ink.Black, "dash"
	switch vote {
	case rules.For:
		b.Poly(ink.Black, sheet.P(x, r.Y+14), sheet.P(right, r.Y), sheet.P(right, low-14), sheet.P(x, low))
		k, sign = ink.Cream, "tick"
	case rules.Against:
		b.Poly(ink.Black, sheet.P(x, r.Y), sheet.P(right, r.Y+11), sheet.P(right, low), sheet.P(x, low-14))
		b.Poly(ink.Card, sheet.P(x+3, r.Y+4), sheet.P(right-3, r.Y+14), sheet.P(right-3, low-4), sheet.P(x+3, low-17))
		sign = "cross"
	default:
		b.Fill(sheet.R(x, r.Y+14, wide, r.H-28), ink.Black)
		b.Fill(sheet.R(x+3, r.Y+17, wide-6, r.H-34), ink.Card)
	}
	b.Sign(sign, sheet.P(x+12, m.Y-11), 22, k)
	b.Fit(sheet.R(x+40, r.Y, wide-44, r.H), word, style.In(k))
}

// ballots are the three buttons of whoever is asked; where they end is returned.
func (c *calling) ballots(b *sheet.Builder, who rules.Person, r sheet.Rect) float64 {
	b.Poly(ink.Red, sheet.P(r.X-6, 158), sheet.P(r.Right()+6, 154), sheet.P(r.Right()+6, 159), sheet.P(r.X-6, 163))
	m := r.X + r.W/2
	b.Poly(ink.Red, sheet.P(m-9, 328), sheet.P(m+9, 328), sheet.P(m, 338))
	y := 342.0
	if !c.Waiting.Person {
		place := sheet.R(m-min(65, r.W/2), y+5, min(130, r.W), 44)
		b.Frame(place, 3, ink.Red)
		b.Fit(place.Inset(4), c.Tell.Say("ui.roll.thinks"), sheet.Row.Sized(15).Centre())
		return y + 60
	}
	tall := 30.0
	for _, x := range ballotList {
		if len(c.broken(x.vote)) > 0 {
			tall = 27
		}
	}
	for _, x := range ballotList {
		y = c.ballotButton(b, sheet.R(r.X, y, r.W, tall), x.vote, sheet.Button{Sign: x.sign, Key: x.key})
	}
	return y
}

// ballotList are the ballots with their signs and keys.
var ballotList = [...]struct {
	vote rules.Ballot
	sign string
	key  hand.Key
}{{rules.For, "tick", hand.F}, {rules.Against, "cross", hand.A}, {rules.Abstain, "dash", hand.B}}

func (c *calling) ballotButton(b *sheet.Builder, r sheet.Rect, vote rules.Ballot, x sheet.Button) float64 {
	move := rules.Move{By: c.Waiting.Seat, Do: rules.Vote, A: int16(vote)}
	word := c.Tell.Say("ui.roll.cast_" + ballotKeys[vote])
	id := "roll.vote." + ballotKeys[vote]
	y := r.Bottom() + 4
	if no := c.closed(move); no != nil {
		off := c.Tell.Refusal(move, no)
		b.Node(sheet.Node{ID: id, Role: sheet.Press, Name: word, Rect: r, Off: off})
		b.Frame(r, 2, ink.Empty)
		b.Sign("lock", sheet.P(r.X+8, r.Y+8), 14, ink.Soft)
		b.Fit(sheet.R(r.X+28, r.Y, r.W-32, r.H), word, sheet.RowStrong.Sized(15).In(ink.Soft))
		return y + b.Wrap(sheet.R(r.X, y-2, r.W, 0), off, sheet.SmallestPlain.In(ink.Soft))
	}
	tip := sheet.Tip{Title: word, Codex: c.Tell.Say("ui.term.motion")}
	for _, warning := range c.broken(vote) {
		tip.Lines = append(tip.Lines, sheet.TipLine{Label: warning})
	}
	tip.Lines = append(tip.Lines, sheet.TipLine{Label: c.Tell.Say("ui.roll.ballot_about." + ballotKeys[vote])})
	look := b.Node(sheet.Node{ID: id, Role: sheet.Choice, Name: word, Rect: r, Key: x.Key, Group: "ballots", Tip: tip, Stacked: true,
		Do: sheet.Action{Name: ActMove, Text: c.Book.MoveText(move)}})
	x.Label, x.Rect = word, r
	c.ballotWords(b, x, look)
	for _, warning := range c.broken(vote) {
		b.Sign("pledge", sheet.P(r.X, y-1), 12, ink.RedDeep)
		y += b.Wrap(sheet.R(r.X+16, y-2, r.W-16, 0), warning, sheet.Smallest.In(ink.RedDeep)) + 2
	}
	return y
}

// closed is why a ballot is refused to the person who plays alone. Before a room it is nil whatever the promises are: a
// lock on the ballot would tell all that a sealed one binds him. He learns of it there when he tries.
func (c *calling) closed(vote rules.Move) *rules.Refusal {
	if c.Obs.Me != vote.By {
		return nil
	}
	return c.Check(vote)
}

// ballotWords prints sign, word and key from the left, in large type.
func (c *calling) ballotWords(b *sheet.Builder, x sheet.Button, look sheet.Look) {
	r, ground := x.Rect, ink.Card
	if look.Pointed {
		ground = ink.Buff
	}
	if look.Pressed {
		r = r.Moved(-1, 1)
	}
	b.Fill(r, ground)
	b.Frame(r, 2, ink.Black)
	b.Sign(x.Sign, sheet.P(r.X+9, r.Middle().Y-7), 14, ink.Black)
	style := sheet.SeatName.Sized(16.5)
	key := b.Wide(b.Keys.Of(x.Key), sheet.Smallest) + 16
	w := min(b.Wide(x.Label, style), r.W-36-key)
	b.Fit(sheet.R(r.X+31, r.Y, w, r.H), x.Label, style)
	b.Key(r.X+31+w+7, r.Middle().Y, x.Key, ink.Black)
}

var ballotKeys = [...]string{rules.Abstain: "abstain", rules.For: "for", rules.Against: "against"}

// broken are the promises that the vote would break: of an open vote only those that
// everybody knows, or that belong to the person who plays alone.
func (c *calling) broken(vote rules.Ballot) []string {
	var list []string
	for i := range c.Obs.Pledges {
		p := &c.Obs.Pledges[i]
		known := !p.Sealed || c.Obs.Me == c.Waiting.Seat
		cast := rules.Cast{Voter: c.Waiting.Seat, Motion: c.motion, Ballot: vote}
		if p.Live == rules.Binding && known && c.Book.Breaks(&c.Obs.Table, p, cast) {
			key := "ui.roll.breaks"
			if c.Book.BreaksAlone(&c.Obs.Table, p, cast) {
				key += "_alone"
			}
			list = append(list, c.Tell.Say(key, "who", p.Partner(c.Waiting.Seat)))
		}
	}
	return list
}
