package screen

import (
	"slices"
	"strconv"
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// byPower is who is still in the party, the one whom all see to have most power first, and how much each has.
func byPower(s *Scene) (men []rules.Seat, power [rules.MaxSeats]int) {
	t := &s.Obs.Table
	power = s.Book.VisibleOfAll(t)
	for p := range s.Book.Contenders {
		if t.Men[p].Rung <= rules.Member {
			men = append(men, rules.Seat(p))
		}
	}
	slices.SortStableFunc(men, func(x, y rules.Seat) int { return power[y] - power[x] })
	return men, power
}

// seenPower says it in a sentence, in large text.
func seenPower(s *Scene) string {
	men, power := byPower(s)
	list := make([]string, len(men))
	for i, p := range men {
		list[i] = s.Tell.Say("ui.telling.power_one", "who", p, "n", power[p])
	}
	return s.Tell.Say("ui.telling.power", "list", strings.Join(list, ", "))
}

// powerRow is the height that a man needs on the page at least.
const powerRow = 26.0

// besidePower prints the chapters in the left column and the power of all in the right one, if what there is to tell goes
// there in type that is read from afar; it reports whether it does.
func (t tale) besidePower(room sheet.Rect, list []chapter) bool {
	left, right := besideNoBar(room.Column(0, 2, tellGutter)), room.Column(1, 2, tellGutter)
	men, _ := byPower(t.s)
	if right.H < 50+powerRow*float64(len(men)) {
		return false
	}
	for _, t.size = range tellSizes[:2] {
		high := 0.0
		for i := range list {
			high += t.measure(&list[i], left.W)
		}
		if high > room.H {
			continue
		}
		if t.column(left, list); len(list) == 0 {
			t.b.Fit(sheet.R(left.X, left.Y, left.W, 30), t.s.Tell.Say("ui.telling.nothing"), sheet.Telling.In(ink.Soft))
		}
		t.power(right)
		return true
	}
	return false
}

// power is a bar for each man.
func (t tale) power(r sheet.Rect) {
	men, power := byPower(t.s)
	if len(men) == 0 {
		return
	}
	pitch, name, style := min(40, (r.H-44)/float64(len(men))), 204.0, sheet.RowStrong.Sized(17)
	if r.W < narrowState {
		name, style = 126, sheet.RowStrong.Sized(14)
	}
	in := panel(t.b, sheet.R(r.X, r.Y, r.W, 44+pitch*float64(len(men))), t.s.Tell.Say("ui.telling.power_head"), t.s.Tell.Say("ui.telling.power_note"))
	most := max(1, power[men[0]])
	for i, p := range men {
		row := in.Line(i, pitch)
		who, n, shade := t.s.Tell.Seat(p), sheet.Count(power[p]), ink.Black
		if p == t.s.Obs.Table.Leader {
			shade = ink.Red
		}
		words := ink.Black
		if p == t.s.Obs.Me {
			words = ink.Yours
		}
		face := min(pitch-2, 32)
		t.b.Portrait(sheet.R(row.X, row.Middle().Y-face/2, face, face), t.s.Book.People[p].Portrait, sheet.Living)
		t.b.Fit(sheet.R(row.X+face+12, row.Y, name-face-20, row.H), who, style.In(words))
		bar, thick := row.W-name-60, min(16, pitch-6)
		t.b.Fill(sheet.R(row.X+name, row.Middle().Y-thick/2, max(2, bar*float64(max(0, power[p]))/float64(most)), thick), shade)
		t.b.Fit(sheet.R(row.Right()-52, row.Y, 52, row.H), n, style.In(words).Right())
		t.b.Node(sheet.Node{ID: "reveal.power" + strconv.Itoa(int(p)), Name: who, Value: n, Rect: row, Inner: true})
	}
}
