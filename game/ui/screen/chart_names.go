package screen

import (
	"cmp"
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// namePitch is how far apart the names at the ends of curves stand.
const namePitch = 15.0

// named is the name of a curve at its end.
type named struct {
	y float64
	x *curve
}

// chartEnds are the ends of the curves that have names, from the top down.
func chartEnds(at sheet.Rect, c *chart) []named {
	var list []named
	for i := range c.curves {
		x := &c.curves[i]
		if n := len(x.values); n > 0 && x.name != "" {
			list = append(list, named{c.place(at, n-1, x.values[n-1]).Y, x})
		}
	}
	slices.SortStableFunc(list, func(x, y named) int { return cmp.Compare(x.y, y.y) })
	return list
}

// chartNames prints the names of the curves at their ends, apart from each other.
func chartNames(b *sheet.Builder, at sheet.Rect, c *chart) {
	list := chartEnds(at, c)
	want := make([]float64, len(list))
	for i := range list {
		want[i] = list[i].y - 8
	}
	places, lead, dot := keptApart(want, namePitch, at.Y-24, at.Bottom()-16), 0.0, 0.0
	for i := range list {
		if off := places[i] - want[i]; off > 3 || off < -3 { // it stands apart from its curve, so that all begin
			lead = chartLead // where no line that leads to one runs through another
		}
		if list[i].x.dots { // names begin in one line, beyond the dots of one of them
			dot = 4
		}
	}
	for i := range list {
		y := places[i]
		k := list[i].x.ink
		if k == ink.Red {
			k = ink.RedDeep
		}
		end := c.place(at, len(list[i].x.values)-1, c.low).X
		from, to := end+3, end+3+dot+lead
		if list[i].x.dots {
			from += dot
		}
		if over := min(b.Wide(list[i].x.name, sheet.Smallest.Sized(13))+4, at.Right()-to); over > 0 { // no line of the ground runs through it
			b.Fill(sheet.R(to, y, over, 16), ink.Paper)
		}
		if off := places[i] - want[i]; off > 3 || off < -3 {
			b.Line(sheet.P(from, list[i].y), sheet.P(to, y+8), 1, k)
		}
		houseShort(b, sheet.R(to+2, y, c.right-6-dot-lead, 16), list[i].x.name, sheet.Smallest.Sized(13).In(k))
	}
}

// cluster is things that stand as near to each other as they may.
type cluster struct {
	n       int
	sum, at float64 // of where the first would have to stand for each; where it stands
}

// keptApart places things at least so far from each other, all as near to where they belong, from the top
// down, as that allows, between two ends: those that belong close together stand around their middle.
func keptApart(want []float64, pitch, least, most float64) []float64 {
	var list []cluster
	for _, y := range want {
		x := cluster{n: 1, sum: y}
		for {
			x.at = max(least, min(x.sum/float64(x.n), most-pitch*float64(x.n-1)))
			k := len(list) - 1
			if k < 0 || list[k].at+pitch*float64(list[k].n) <= x.at {
				break
			}
			before := list[k]
			x.sum += before.sum - pitch*float64(before.n*x.n)
			x.n += before.n
			list = list[:k]
		}
		list = append(list, x)
	}
	var places []float64
	for _, x := range list {
		for i := range x.n {
			places = append(places, x.at+pitch*float64(i))
		}
	}
	return places
}

// How far apart the discs beside a chart stand, side by side and below each other, and the room
// before them for the number where they stand.
const (
	standingPitch = 20.0
	standingLeft  = 46.0
	standingWord  = 24.0
)

// standing prints the men beside the chart, in a row for each place on the line, behind its number.
// Where there are too many rows every other one stands further right.
func (c *chart) standing(b *sheet.Builder, s *Scene, at sheet.Rect, i rules.Issue) {
	var rows [][]rules.Seat
	var want []float64
	for v := int(c.high); v >= int(c.low); v-- {
		var men []rules.Seat
		for q := range s.Book.Contenders {
			if int(s.Obs.Table.Men[q].Stance[i]) == v {
				men = append(men, rules.Seat(q))
			}
		}
		if len(men) > 0 {
			rows, want = append(rows, men), append(want, c.place(at, 0, float64(v)).Y)
		}
	}
	const over = 8.0 // the curves that they may stand above and below
	pitch, wide := standingPitch, 0
	if most := (at.H + 2*over) / float64(max(1, len(rows)-1)); most < pitch {
		pitch = most
		for k := 0; k < len(rows); k += 2 {
			wide = max(wide, len(rows[k]))
		}
	}
	for k, y := range keptApart(want, pitch, at.Y-over, at.Bottom()+over) {
		x := at.Right() + standingLeft
		if k%2 == 1 && wide > 0 {
			x += standingPitch*float64(wide) + standingWord
		}
		v := int(s.Obs.Table.Men[rows[k][0]].Stance[i])
		if x == at.Right()+standingLeft {
			b.Line(sheet.P(at.Right()+4, want[k]), sheet.P(x-standingWord-8, y), 1, ink.Soft)
		}
		b.Fit(sheet.R(x-standingWord-9, y-8, standingWord-5, 16), sheet.Signed(v), sheet.Smallest.In(ink.Soft).Right())
		for n, q := range rows[k] {
			kind := sheet.Man
			if q == s.Obs.Me {
				kind = sheet.Mine
			}
			b.Monogram(sheet.P(x+standingPitch*float64(n), y), s.Book.People[q].Mono, kind)
		}
	}
}
