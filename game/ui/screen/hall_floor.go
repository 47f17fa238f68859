package screen

import (
	"math"
	"strconv"
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// The half-circle of delegates: rows from the rostrum outwards.
const (
	hallFoot   = 640.0
	hallX      = 478.0
	hallY      = 614.0
	hallInner  = 152.0
	hallPitch  = 17.0
	hallRows   = 13
	hallSeat   = 17.4 // along a row
	hallAisle  = 0.03 // between two blocs, in radians
	turnTicks  = 10
	labelTall  = 32.0
	labelMost  = 118.0
	labelLeft  = 2.0
	labelRight = 956.0
)

// delegate is one seat of the half-circle.
type delegate struct {
	at      sheet.Point
	toward  float64 // where it points, in radians
	vote    sheet.Vote
	turning bool
}

// print draws the seat: a drop that faces the rostrum or turns away, a dash, a dot.
func (d delegate) print(b *sheet.Builder) {
	switch {
	case d.turning:
		d.drop(b, ink.Black)
		b.Disc(d.at, 3, ink.Hall)
	case d.vote == sheet.For:
		d.drop(b, ink.Black)
	case d.vote == sheet.Against:
		d.drop(b, ink.Red)
		b.Disc(d.at, 2.6, ink.Hall)
	case d.vote == sheet.Abstains:
		b.Fill(sheet.R(d.at.X-6, d.at.Y-2, 12, 4), ink.Soft)
	default:
		b.Disc(d.at, waitingDot(b), ink.Quiet)
	}
}

// waitingDot is the radius of a delegate who is not yet counted: small where he is as black as one
// who is for, so that the counted part of the hall is seen from afar.
func waitingDot(b *sheet.Builder) float64 {
	if b.Palette[ink.Quiet] == b.Palette[ink.Black] {
		return 2.8
	}
	return 4.5
}

// drop is a round back and a point ahead: a disc, which is round in every size, and the
// triangle of its two tangents.
func (d delegate) drop(b *sheet.Builder, k ink.Ink) {
	const radius, point = 5.4, 8.8
	apart := math.Acos(radius / point)
	at := func(r, turned float64) sheet.Point {
		sin, cos := math.Sincos(d.toward + turned)
		return sheet.P(d.at.X+r*cos, d.at.Y+r*sin)
	}
	b.Disc(d.at, radius, k)
	b.Poly(k, at(point, 0), at(radius, apart), at(radius, -apart))
}

// wedge is the part of the half-circle where a bloc sits, as angles from the left.
type wedge struct{ from, to float64 }

func (h *sitting) wedges() []wedge {
	total := 0
	for _, c := range h.floored {
		total += c.weight
	}
	room := math.Pi - hallAisle*float64(len(h.floored)-1)
	at := math.Pi
	list := make([]wedge, len(h.floored))
	for i, c := range h.floored {
		w := room * float64(c.weight) / float64(max(total, 1))
		list[i] = wedge{at, at - w}
		at -= w + hallAisle
	}
	return list
}

// seats are the places of a bloc, row by row from the rostrum.
func (w wedge) seats() []delegate {
	var list []delegate
	for row := range hallRows {
		r := hallInner + hallPitch*float64(row)
		n := max(1, int((w.from-w.to)*r/hallSeat+0.35))
		for i := range n {
			a := w.from - (w.from-w.to)*(float64(i)+0.5)/float64(n)
			at := sheet.P(hallX+r*math.Cos(a), hallY-r*math.Sin(a))
			list = append(list, delegate{at: at, toward: math.Atan2(hallY-at.Y, hallX-at.X)})
		}
	}
	return list
}

func (h *sitting) floor(b *sheet.Builder) {
	wedges := h.wedges()
	for i, c := range h.floored {
		seats := wedges[i].seats()
		for j := range seats {
			h.turn(&seats[j], c, j, len(seats))
			seats[j].print(b)
		}
	}
	h.labels(b, wedges)
}

// turn gives a delegate of a counted bloc his vote: those for the line sit next to the
// rostrum, those against it at the wall.
func (h *sitting) turn(d *delegate, c benches, j, n int) {
	if !c.counted {
		return
	}
	yes, no := (c.yes*n+50)/100, (c.no*n+50)/100
	switch {
	case j < yes:
		d.vote = sheet.For
	case j >= n-no:
		d.vote, d.toward = sheet.Against, d.toward+math.Pi
	default:
		d.vote = sheet.Abstains
	}
	if !c.newest || h.Ticks <= 0 {
		return
	}
	t := float64(h.Ticks-j/2) / turnTicks
	if t < 1 && d.vote != sheet.Abstains {
		d.turning = true
		d.toward += 2.4 * (1 - sheet.Ease(t))
	}
}

// labels name the blocs outside of the last row; none covers another.
func (h *sitting) labels(b *sheet.Builder, wedges []wedge) {
	if b.Paged {
		h.numbers(b, wedges)
		return
	}
	var placed []sheet.Rect
	n := len(wedges)
	for step := range n {
		i := step / 2
		if step%2 == 1 {
			i = n - 1 - step/2
		}
		r, style := labelAt(wedges[i], h.labelWide(b, h.floored[i]))
		out := sheet.P(math.Cos((wedges[i].from+wedges[i].to)/2), -math.Sin((wedges[i].from+wedges[i].to)/2))
		for n := 0; n < 10 && nearHall(r) < labelAway; n++ { // no letter touches a delegate
			r = r.Moved(2*out.X, 2*out.Y)
		}
		for overlapsAny(r, placed) && r.Y > 112 { // outwards, so that it stays before its bloc
			r = r.Moved(3*out.X, 3*out.Y-1)
		}
		r.X = max(labelLeft, min(r.X, labelRight-r.W))
		placed = append(placed, r)
		h.label(b, h.floored[i], r, style)
	}
}

// numbers stand for the names of the blocs where the picture is small: names beside it, or
// the list of the count, say whose they are.
func (h *sitting) numbers(b *sheet.Builder, wedges []wedge) {
	const size, room = 32.0, 40.0
	for i, w := range wedges {
		a, reach := (w.from+w.to)/2, hallInner+hallPitch*hallRows+room/2
		p := sheet.P(hallX+reach*math.Cos(a), hallY-reach*math.Sin(a))
		b.Fit(sheet.R(p.X-room/2, p.Y-room/2, room, room), sheet.Count(i+1), sheet.Number.Sized(size).Centre())
	}
}

// labelAt is where a label begins before others are in its way.
func labelAt(w wedge, wide float64) (sheet.Rect, sheet.Align) {
	a := (w.from + w.to) / 2
	reach := hallInner + hallPitch*hallRows
	p := sheet.P(hallX+reach*math.Cos(a), hallY-reach*math.Sin(a))
	r := sheet.R(p.X, p.Y-labelTall/2, wide, labelTall)
	switch cos := math.Cos(a); {
	case cos < -0.3:
		r.X -= wide
		r.W, r.X = r.W-max(0, labelLeft-r.X), max(labelLeft, r.X)
		return r, sheet.Right
	case cos > 0.3:
		r.W = min(wide, labelRight-r.X)
		return r, sheet.Left
	}
	r.X -= wide / 2
	r.Y -= labelTall/2 - 2
	return r, sheet.Centre
}

// labelAway is how far from the rostrum the words of a label begin: beyond the last row.
const labelAway = hallInner + hallPitch*(hallRows-1) + 11

// nearHall is how near a rectangle comes to the middle of the half-circle.
func nearHall(r sheet.Rect) float64 {
	return math.Hypot(min(max(hallX, r.X), r.Right())-hallX, min(max(hallY, r.Y), r.Bottom())-hallY)
}

func overlapsAny(r sheet.Rect, list []sheet.Rect) bool {
	for _, x := range list {
		if c := r.Cut(x); !c.Empty() {
			return true
		}
	}
	return false
}

func (h *sitting) label(b *sheet.Builder, c benches, r sheet.Rect, side sheet.Align) {
	name, votes := sheet.RowStrong, sheet.Row
	switch side {
	case sheet.Right:
		name, votes = name.Right(), votes.Right()
	case sheet.Centre:
		name, votes = name.Centre(), votes.Centre()
	}
	b.Fit(sheet.R(r.X, r.Y, r.W, 16), h.Tell.BlocShort(c.bloc), name)
	b.Fit(sheet.R(r.X, r.Y+15, r.W, 16), h.labelSaid(c), votes)
}

// labelSaid is how many votes a bloc has or, once it is counted, how many of a hundred of them
// are for the line: what is against it stands in the list.
func (h *sitting) labelSaid(c benches) string {
	if c.counted {
		return h.Tell.Say("ui.sitting.bloc_short", "yes", c.yes)
	}
	return h.Tell.Say("ui.sitting.votes", "n", c.weight)
}

// labelWide is the room that the name and the votes of a bloc take.
func (h *sitting) labelWide(b *sheet.Builder, c benches) float64 {
	return min(labelMost, 2+max(b.Wide(h.Tell.BlocShort(c.bloc), sheet.RowStrong), b.Wide(h.labelSaid(c), sheet.Row)))
}

// rostrumWords is how wide words may be beside the picture: the red is no wider there.
const rostrumWords = 84.0

// rostrum shows who speaks, or whose platform stands against the line.
func (h *sitting) rostrum(b *sheet.Builder) {
	b.Poly(ink.Red, sheet.P(366, 561), sheet.P(586, 552), sheet.P(632, hallFoot), sheet.P(322, hallFoot))
	who, left, right := h.lead, h.Tell.Say("ui.sitting.minority"), ""
	if h.speaking && h.Waiting.Seat >= 0 {
		who, left = h.Waiting.Seat, h.Tell.Say("ui.sitting.rostrum")
	}
	if who < 0 {
		b.Sign("star", sheet.P(456, 566), 44, ink.Cream)
		if b.Paged {
			return // words of a picture are small: they stand beside it
		}
		b.Fit(sheet.R(352, 608, 252, 26), h.Tell.Say("ui.sitting.no_platform"), sheet.NextStep.Sized(17).In(ink.Cream).Centre())
		return
	}
	right = h.Tell.Seat(who)
	picture := sheet.R(433, 533, 90, 108)
	b.Portrait(picture, h.Book.People[who].Portrait, toneOf(&h.Obs.Table, who))
	b.Node(sheet.Node{ID: "hall.rostrum", Role: sheet.Seat, Name: right, Value: left, Rect: picture, Dark: true,
		Do: sheet.Action{Name: ActOpen, Text: "dossier", A: int(who)}, Tip: sheet.Tip{Title: h.Tell.Person(rules.Person(who)), Lines: h.platform(who)}})
	if b.Paged {
		return
	}
	style := wordsFit(b, left, rostrumWords, sheet.SeatName.Sized(15)).In(ink.Cream).Right()
	low := (46 - b.Tall(rostrumWords, left, style)) / 2 // the lower, the wider is the red
	b.Wrap(sheet.R(426-rostrumWords, 592+low, rostrumWords, 46), left, style)
	b.Fit(sheet.R(530, 590, rostrumWords-4, 22), right, sheet.SeatName.Sized(17).In(ink.Cream))
	if h.speaking {
		b.Fit(sheet.R(530, 610, rostrumWords+4, 20), h.Tell.Say("ui.sitting.floor"), sheet.Row.Sized(14.5).In(ink.Cream))
	}
}

// rostrumSaid is the same in a line, for pages.
func (h *sitting) rostrumSaid() string {
	if h.lead < 0 {
		return h.Tell.Say("ui.sitting.no_platform")
	}
	return h.Tell.Say("of", "who", h.Tell.Say("ui.sitting.minority"), "what", h.Tell.Seat(h.lead))
}

// wordsFit is the style at the size, down to 8, in which the longest word fits.
func wordsFit(b *sheet.Builder, said string, wide float64, style sheet.Style) sheet.Style {
	for _, word := range strings.Fields(said) {
		for b.Wide(word, style) > wide && style.Size() > 8 {
			style = style.Sized(style.Size() - 0.5)
		}
	}
	return style
}

// platform compares what a man stands for with the line.
func (h *sitting) platform(p rules.Seat) []sheet.TipLine {
	var lines []sheet.TipLine
	for i := range h.Book.Issues {
		stance, line := int(h.Obs.Table.Men[p].Stance[i]), int(h.Obs.Table.Lines[i])
		lines = append(lines, sheet.TipLine{
			Label: h.Tell.Say("ui.sitting.against_line", "issue", rules.Issue(i), "line", sheet.Signed(line)), Value: zeroOr(stance)})
	}
	return lines
}

// zeroOr writes a position on a scale with its sign.
func zeroOr(n int) string {
	if n == 0 {
		return strconv.Itoa(n)
	}
	return sheet.Signed(n)
}
