package screen

import (
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

func resultSeed(s *Scene) string { return strconv.FormatUint(s.House.Seed, 10) }

// ledgerColumn is a column of the ledgers: its sign, the key of its heading, its place.
type ledgerColumn struct {
	sign, key string
	x         float64
}

var ledgerColumns = [...]ledgerColumn{{"chair", "office", 208}, {"right", "line", 293}, {"scales", "rules", 378}, {"grain", "country", 463}, {"star", "ambition", 548}}

// ledgerSum is where the sum of the ledgers stands, in the same measure.
const ledgerSum = 636.0

func ledgerParts(l *rules.Ledger) [5]int16 {
	return [5]int16{l.Office, l.Line, l.Rules, l.Country, l.Ambition}
}

// How high what stands above the ledgers is, and by how much more where heads are too long to stand
// side by side: then every other one stands lower.
const (
	ledgerHigh = 47.0
	ledgerLow  = 14.0
)

// ledgerHeads are the heads of the columns with their places, and by how much every other one is lower.
func ledgerHeads(b *sheet.Builder, s *Scene, r sheet.Rect) (heads []sheet.Rect, low float64) {
	ends := []float64{}
	for _, c := range ledgerColumns[1:] {
		ends = append(ends, ledgerAt(r, c.x))
	}
	ends = append(ends, ledgerAt(r, ledgerSum), r.Right()+4)
	for i, c := range append(ledgerColumns[:], ledgerColumn{key: "sum", x: ledgerSum}) {
		x := ledgerAt(r, c.x)
		heads = append(heads, sheet.R(x, r.Y, ends[i]-x-4, 17))
		if b.Wide(s.Tell.Say("ui.result."+c.key), houseSmall(b, headStyle)) > heads[i].W {
			low = ledgerLow
		}
	}
	for i := range heads {
		if low > 0 {
			heads[i].W = ends[min(i+1, len(ends)-1)] - heads[i].X - 4
			heads[i].Y += low * float64(i%2)
		}
	}
	return heads, low
}

// headStyle is how the columns of the ledgers are headed.
var headStyle = sheet.SubHeading.In(ink.Soft)

// resultLedgers prints the ledgers of all; in pages some together, each lot under the heads of
// the columns.
func resultLedgers(b *sheet.Builder, s *Scene, r sheet.Rect) {
	list := ranked(s)
	if !b.Paged {
		broad(b, r, func(r sheet.Rect) {
			_, low := ledgerHeads(b, s, r)
			ledgerLot{b, s, (r.H - ledgerHigh - low - 4) / float64(max(7, len(list))), 0}.print(r, list)
		})
		return
	}
	r.W = b.Page.W - 2*r.X
	pitch := ledgerTall(b, s, r)
	_, low := ledgerHeads(b, s, r)
	lots(b, r, lot{n: len(list), head: ledgerHigh + low, row: pitch}, func(r sheet.Rect, from, to int) {
		ledgerLot{b, s, pitch, from}.print(r, list[from:to])
	})
}

// ledgerLot is some of the ledgers, under the heads of their columns.
type ledgerLot struct {
	b      *sheet.Builder
	s      *Scene
	pitch  float64
	before int // how many better ones stand before them
}

func (l ledgerLot) print(r sheet.Rect, list []rules.Seat) {
	b, s := l.b, l.s
	in := b.Panel(r, s.Tell.Say("ui.result.ledgers"), resultAmbition(b, s, r.W))
	heads, low := ledgerHeads(b, s, sheet.R(r.X, in.Y-1, r.W, 0))
	for i, c := range append(ledgerColumns[:], ledgerColumn{key: "sum"}) {
		l.head(heads[i], c)
	}
	rows := sheet.R(r.X, in.Y+20+low, r.W, r.H-51)
	for i, p := range list {
		resultRow(b, s, l.before+i, p, rows.Line(i, l.pitch))
	}
}

// head heads a column, behind its sign if there is room for both.
func (l ledgerLot) head(r sheet.Rect, c ledgerColumn) {
	b := l.b
	head, style := l.s.Tell.Say("ui.result."+c.key), headStyle
	id := "result.head." + c.key + "." + sheet.Count(l.before)
	b.Node(sheet.Node{ID: id, Name: head, Rect: r, Quiet: true, Tip: headTip(l.s, c.key, b.Asked(id))})
	if c.sign != "" && b.Wide(head, houseSmall(b, style)) <= r.W-17 {
		b.Sign(c.sign, sheet.P(r.X, r.Y+2), 13, ink.Soft)
		r.X, r.W = r.X+17, r.W-17
	}
	houseShort(b, r, head, style)
}

// resultAmbition says whether the seat's own ambition was met or, on a screen that is everybody's,
// against what the ledgers are counted.
func resultAmbition(b *sheet.Builder, s *Scene, wide float64) string {
	note := s.Tell.Say("ui.result.ledgers_note")
	p := s.Obs.Me
	if s.House.Truth == nil || p < 0 || int(p) >= len(s.House.Ledgers) || s.House.Truth.Hands[p].Ambition < 0 {
		return note
	}
	key := "ui.result.ambition_missed"
	if s.House.Ledgers[p].Ambition > 0 {
		key = "ui.result.ambition_met"
	}
	said := s.Tell.Say(key, "ambition", s.Tell.Ambition(p, int(s.House.Truth.Hands[p].Ambition)))
	if b.Wide(s.Tell.Say("ui.result.ledgers"), sheet.Heading)+b.Wide(said, sheet.Row)+20 > wide {
		return note
	}
	return said
}

// ledgerTall is how high a row is in pages: a long name of a team needs two lines.
func ledgerTall(b *sheet.Builder, s *Scene, r sheet.Rect) float64 {
	for p := range s.House.Ledgers {
		if b.Wide(resultPlayer(s, rules.Seat(p)), sheet.Row.Sized(12)) > ledgerNames(r) {
			return 50
		}
	}
	return 38
}

// ledgerNames is the room for the names of the men and their teams.
func ledgerNames(r sheet.Rect) float64 { return ledgerAt(r, ledgerColumns[0].x-6) - r.X - 54 }

// ledgerAt is where a column of the ledgers stands, given for a panel of 770.
func ledgerAt(r sheet.Rect, x float64) float64 { return r.X + (x-16)*ledgerScale(r) }

func ledgerScale(r sheet.Rect) float64 { return r.W / 770 }

func resultRow(b *sheet.Builder, s *Scene, i int, p rules.Seat, r sheet.Rect) {
	l := &s.House.Ledgers[p]
	if i%2 == 0 {
		b.Fill(r, ink.Row)
	}
	if l.Best {
		b.Poly(ink.Red, sheet.P(r.X, r.Y), sheet.P(r.X+8, r.Middle().Y), sheet.P(r.X, r.Bottom()))
	}
	size := min(r.H-2, 44)
	b.Fill(sheet.R(r.X+14, r.Y+1, 32, size), ink.Buff)
	b.Face(sheet.R(r.X+14+(32-size)/2, r.Y+1, size, size), s.Book.People[p].Portrait, sheet.Living)
	mine := ink.Black
	if p == s.Obs.Me {
		mine = ink.Yours
	}
	b.Fit(sheet.R(r.X+54, r.Y+2, ledgerNames(r), 19), s.Tell.Seat(p), sheet.SeatName.Sized(17).In(mine))
	if player := sheet.R(r.X+54, r.Y+19, ledgerNames(r), r.H-19); b.Paged {
		houseFitted(b, player, resultPlayer(s, p), sheet.Row.Sized(12).In(ink.Soft))
	} else {
		player.Y, player.H = r.Y+min(20, r.H-15), 15
		houseShort(b, player, resultPlayer(s, p), sheet.Row.Sized(12.5).In(ink.Soft))
	}
	for k, n := range ledgerParts(l) {
		ledgerBar(b, ledgerAt(r, ledgerColumns[k].x), r, n)
	}
	resultSum(b, l, r, mostOf(s.House.Ledgers))
	id := "result.row." + s.Book.People[p].ID
	b.Node(sheet.Node{ID: id, Role: sheet.TableRow, Name: s.Tell.Seat(p) + ", " + resultPlayer(s, p), Value: signedDecimal(l.Margin), Rect: r, Group: "ledgers",
		Do: sheet.Action{Name: ActOpen, Text: "dossier", A: int(p)}, Tip: ledgerTip(s, p, b.Asked(id))})
	cells(b, s, p, r)
}

func resultPlayer(s *Scene, p rules.Seat) string {
	if int(p) < len(s.Players) && s.Players[p].Person {
		if s.Players[p].Name != "" {
			return s.Players[p].Name
		}
		return s.Tell.Say("ui.person")
	}
	if foe := minded(s, p); foe >= 0 {
		return s.Tell.Say("ui.result.computer_minded", "who", foe)
	}
	return s.Tell.Say("ui.computer")
}

func ledgerTip(s *Scene, p rules.Seat, asked bool) sheet.Tip {
	l := &s.House.Ledgers[p]
	t := sheet.Tip{Title: s.Tell.Person(rules.Person(p)), Codex: s.Tell.Say("ui.term.ledgers")}
	for k, n := range ledgerParts(l) {
		said := s.Tell.Say("ui.result." + ledgerColumns[k].key)
		if asked {
			said = withItems(s, p, k)
		}
		t.Lines = append(t.Lines, sheet.TipLine{Label: said, Value: decimal(n)})
	}
	t.Lines = append(t.Lines, sheet.TipLine{Label: s.Tell.Say("ui.result.sum_word"), Value: decimal(l.Sum)},
		sheet.TipLine{Label: s.Tell.Say("ui.result.par_word"), Value: decimal(l.Par)}, sheet.TipLine{Label: s.Tell.Say("ui.result.margin_word"), Value: signedDecimal(l.Margin)})
	if s.House.Truth != nil {
		if a := s.House.Truth.Hands[p].Ambition; a >= 0 {
			met := "ui.result.his_ambition_missed"
			if l.Ambition > 0 {
				met = "ui.result.his_ambition_met"
			}
			t.Lines = append(t.Lines, sheet.TipLine{Label: s.Tell.Say("ui.result.his_ambition", "ambition", s.Tell.Ambition(p, int(a))), Value: s.Tell.Say(met)})
		}
	}
	if foe := minded(s, p); foe >= 0 {
		t.Lines = append(t.Lines, sheet.TipLine{Label: s.Tell.Say("ui.result.minded"), Value: s.Tell.Seat(foe)})
	}
	return t
}

// decimal writes tenths of a point with one place.
func decimal(n int16) string {
	sign := ""
	if n < 0 {
		sign, n = text.Minus, -n
	}
	return sign + strconv.Itoa(int(n/10)) + "." + strconv.Itoa(int(n%10))
}

// signedDecimal is the same with a plus before what is above 0.
func signedDecimal(n int16) string {
	if n > 0 {
		return "+" + decimal(n)
	}
	return decimal(n)
}

// ledgerBar prints a bar with a point, 1.4 a point of the ledger, red below 0, and how many
// points it is: with tenths, so that whoever adds them up comes to the sum.
func ledgerBar(b *sheet.Builder, x float64, r sheet.Rect, n int16) {
	room := (ledgerColumns[1].x-ledgerColumns[0].x)*ledgerScale(r) - 12 - b.Wide("00.0", sheet.Number) // to the next bar
	wide, k, words := min(44, float64(max(n, -n))/10*1.4)*min(ledgerScale(r), room/44), ink.Black, ink.Black
	if n < 0 {
		k, words = ink.Red, ink.RedDeep
	}
	mid := r.Middle().Y
	if wide < 2 { // a splinter tells nothing
		wide = 0
	} else {
		b.Arrow(sheet.R(x, mid-7, wide, 14), min(6, wide), 0, k)
		wide += 5
	}
	b.Fit(sheet.R(x+wide, r.Y, 40, r.H), decimal(n), sheet.Number.In(words))
}

// mostOf is the greatest sum or par, at least 1: the bars of all men have one scale.
func mostOf(list []rules.Ledger) int16 {
	most := int16(1)
	for i := range list {
		most = max(most, list[i].Sum, list[i].Par)
	}
	return most
}

// resultSum prints the sum as a bar, the par as a red mark, and the difference.
func resultSum(b *sheet.Builder, l *rules.Ledger, r sheet.Rect, most int16) {
	small := ledgerScale(r)
	x, scale := ledgerAt(r, ledgerSum), 46*small/float64(most)
	mid := r.Middle().Y
	wide := max(2, float64(max(l.Sum, 0))*scale)
	b.Fill(sheet.R(x, mid-6, wide, 12), ink.Black)
	par := x + max(0, float64(l.Par)*scale)
	if seam := min(5, x+wide-par+2.5); seam > 0 { // red on black is hard to see
		b.Fill(sheet.R(par-2.5, mid-6, seam, 12), ink.Cream)
	}
	b.Fill(sheet.R(par-1.5, mid-14, 3, 28), ink.Red)
	b.Poly(ink.Red, sheet.P(par-6, mid-15), sheet.P(par+6, mid-15), sheet.P(par, mid-9))
	b.Fit(sheet.R(ledgerAt(r, 722)-30, r.Y, 30, r.H), decimal(l.Sum), sheet.Number.Right())
	k := ink.Black
	if l.Margin < 0 {
		k = ink.RedDeep
	}
	b.Fit(sheet.R(r.Right()-46, r.Y, 44, r.H), signedDecimal(l.Margin), sheet.Number.Sized(18*max(0.9, small)).In(k).Right())
}

func resultDecided(b *sheet.Builder, s *Scene, r sheet.Rect) {
	in := b.Panel(r, s.Tell.Say("ui.result.decided"), decidedNote(b, s, r.W))
	list := s.Tell.Causes(resultEvents(s), resultLeader(s), resultWinners(s)...)
	style, bold, head := sheet.Row.Sized(15), sheet.RowStrong.Sized(15), 84.0
	for _, d := range list {
		head = max(head, min(110, b.Wide(d.Head, bold)+5))
	}
	for _, d := range list {
		if b.Wide(d.Text, style) > r.W-decidedDate-6-head {
			style = sheet.Row
		}
	}
	least := decidedPitch
	for _, d := range list {
		least = max(least, b.Tall(r.W-decidedDate-6-head-besideBar, d.Text, sheet.SmallestPlain)+5)
	}
	pitch, rows := min(50, in.H/decidedRows), in
	print := func() {
		for i, d := range list {
			resultCause{b, i, d, head, style}.print(rows.Line(i, pitch))
		}
	}
	if high := least * float64(len(list)); pitch < least && high > in.H && !b.Paged {
		pitch, rows.W = least, in.W-besideBar
		b.Scroll("result.decided", in, high, print)
		return
	}
	print()
}

// How many rows the room for what decided it is shared by, and how high one is at least: where they
// have less room they scroll. How wide the place of the date is, with the gap behind it.
const (
	decidedDate  = 108.0
	decidedRows  = 5.2
	decidedPitch = 30.5
)

// resultCause is one thing that decided it, the first one of all above the others.
type resultCause struct {
	b     *sheet.Builder
	i     int
	cause text.Decision
	head  float64 // how wide the room for its head is
	style sheet.Style
}

func (c resultCause) print(row sheet.Rect) {
	b, d := c.b, c.cause
	ground := ink.Black
	if c.i == 0 {
		ground = ink.Red
	}
	mid, tall := row.Y+min(17, (row.H-3)/2), min(34, row.H-3)
	b.Arrow(sheet.R(row.X, mid-11, decidedDate-8, 22), 8, 0, ground)
	b.Fit(sheet.R(row.X+3, mid-11, decidedDate-20, 22), d.Date, sheet.RowStrong.In(ink.Cream).Centre())
	b.Fit(sheet.R(row.X+decidedDate, mid-13, c.head, 26), d.Head, sheet.RowStrong.Sized(15))
	decidedText(b, sheet.R(row.X+decidedDate+4+c.head, mid-tall/2, row.W-decidedDate-6-c.head, tall), d.Text, c.style)
	b.Fill(sheet.R(row.X, row.Bottom()-2, row.W, 1), ink.Rule)
	ring := sheet.R(row.X, row.Y+2, row.W, min(34, row.H))
	if row.H < 37 { // two lines fill the row to its edges
		ring.Y, ring.H = row.Y-1.5, row.H-0.5
	}
	b.Node(sheet.Node{ID: "result.decided." + sheet.Count(c.i), Role: sheet.Link, Name: d.Date + ", " + d.Head + ": " + d.Text, Rect: ring, Group: "decided",
		Do: sheet.Action{Name: ActOpen, Text: "log", A: logRound + int(d.Round)}})
}

// decidedText sets a sentence in the middle of its row, in two lines if it must be.
func decidedText(b *sheet.Builder, r sheet.Rect, said string, style sheet.Style) {
	if b.Wide(said, style) > r.W && b.Tall(r.W, said, houseSmall(b, style)) > r.H { // the lines of another lie closer
		r.H, style = r.H+1, sheet.SmallestPlain
	}
	if b.Wide(said, style) <= r.W || b.Tall(r.W, said, style) > r.H && b.Wide(said, houseSmall(b, style)) <= r.W {
		b.Fit(r, said, style)
		return
	}
	houseFitted(b, sheet.R(r.X, r.Y-1+max(0, r.H-b.Tall(r.W, said, style))/2, r.W, r.H), said, style)
}

func resultEvents(s *Scene) []rules.Event {
	var out []rules.Event
	for _, e := range s.Log {
		out = append(out, e.Event)
	}
	return out
}

// resultLeader is who leads at the end, or NoSeat.
func resultLeader(s *Scene) rules.Seat {
	for p := range s.House.Ledgers {
		if s.House.Ledgers[p].Leads {
			return rules.Seat(p)
		}
	}
	return rules.NoSeat
}

func resultWinners(s *Scene) []rules.Seat {
	var out []rules.Seat
	for p := range s.House.Ledgers {
		if s.House.Ledgers[p].Best || s.House.Ledgers[p].Leads {
			out = append(out, rules.Seat(p))
		}
	}
	return out
}
