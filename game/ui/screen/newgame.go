package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// NewGame sets a game up: which scenario, who sits where, what the draws follow from.
func NewGame(b *sheet.Builder, s *Scene) {
	houseHead(b, s, s.Tell.Say("ui.new"))
	at := shares{{12, 296, 0.3}, {330, 610, 0.45}, {962, 306, 0.25}}.of(b)
	broad(b, at[0].rect(76, 540), func(r sheet.Rect) { newScenarios(b, s, r) })
	if n := len(s.House.Draft.Seats); b.Paged {
		lots(b, at[1].rect(76, 0), lot{n: n, head: 27, row: newSeatTall}, func(r sheet.Rect, from, to int) { newSeats{b, s, from, to}.print(r) })
	} else {
		broad(b, at[1].rect(76, 540), func(r sheet.Rect) { newSeats{b, s, 0, n}.print(r) })
	}
	boxes, gap := newBoxes(s)
	y := 76.0
	for _, x := range boxes {
		tall := x.tall(b, s, at[2].w)
		b.Part(sheet.Piece{Rect: at[2].rect(y, pick(b, tall, 160)), Broad: x.broad}, func(r sheet.Rect) { x.print(b, s, r) })
		y += tall + gap
	}
	houseGround(b, s, newSummary(s))
	houseNext(b, step{ID: Begins, Label: s.Tell.Say("ui.new.begin"), Key: hand.Enter, Do: sheet.Action{Name: ActMenu, Text: MenuBegin}, Off: newOff(s)})
}

// Begins is the button that begins the game that was set up.
const Begins = "new.begin"

// newBox is a panel at the right: what is said in it, in how much room at most, and how high
// the buttons below are.
type newBox struct {
	about         string // key; "": nothing
	most, buttons float64
	print         func(*sheet.Builder, *Scene, sheet.Rect)
	broad         bool // in pages it has the whole width, and is lower for it
	bare          bool // it has no head
}

// How far apart the boxes are, and how high a row of what a scenario has.
const (
	newBoxGap = 26.0
	newRow    = 38.0
)

// newBoxes are the panels at the right, and how far apart they are: first what a class needs. How all computers play is
// not asked where none plays; whether reasons are shown is, as a computer takes the seat of a team that is absent.
func newBoxes(s *Scene) (boxes []newBox, gap float64) {
	people := newPeople(s)
	gap = newBoxGap
	boxes = append(boxes, newBox{buttons: 36, print: newClass, broad: true, bare: true})
	if people > 1 {
		boxes, gap = append(boxes, newBox{buttons: 34, print: newLesson, broad: true}), newBoxGap-10
	}
	if people < len(s.House.Draft.Seats) {
		boxes = append(boxes, newBox{about: "ui.new.all_about", most: 60, buttons: newPickTall, print: newAll})
	}
	return append(boxes, newBox{about: newReasonsAbout(s), most: 78, buttons: 36, print: newReasons},
		newBox{about: "ui.new.seed_about", most: 40, buttons: 34, print: newSeed, broad: true}), gap
}

// newReasonsAbout is what is said of computers' reasons: where none plays, of the one that takes an absent team's seat.
func newReasonsAbout(s *Scene) string {
	if newPeople(s) == len(s.House.Draft.Seats) {
		return "ui.new.reasons_absent"
	}
	return "ui.new.reasons_about"
}

// newSeatTall is the height of a seat in pages: four have room on one.
const newSeatTall = 55.0

func (x newBox) tall(b *sheet.Builder, s *Scene, wide float64) float64 {
	switch {
	case x.bare:
		return x.buttons
	case x.about == "":
		return 27 + 6 + x.buttons
	}
	return 27 + 12 + min(x.most, b.Tall(wide, s.Tell.Say(x.about), sheet.Row)) + x.buttons
}

// newOff is why the game cannot begin, or "".
func newOff(s *Scene) string {
	if s.Book == nil {
		return s.Tell.Say("ui.new.no_scenario")
	}
	return ""
}

func newSummary(s *Scene) string {
	people := newPeople(s)
	said := s.Tell.Say("ui.new.summary", "n", people, "m", len(s.House.Draft.Seats)-people)
	if people == len(s.House.Draft.Seats) {
		said = s.Tell.Say("ui.new.summary_people", "n", people)
	}
	if n := s.House.Set.Lesson; people > 1 && n > 0 && s.Book != nil {
		return said + " " + newLessonGoes(s, n, people)
	}
	return said + " " + s.Tell.Say(newHow(people))
}

func newHow(people int) string {
	switch people {
	case 0:
		return "ui.new.how_none"
	case 1:
		return "ui.new.how_one"
	case 2:
		return "ui.new.how_two"
	}
	return "ui.new.how_many"
}

func newPeople(s *Scene) int {
	n := 0
	for _, p := range s.House.Draft.Seats {
		if p.Person {
			n++
		}
	}
	return n
}

func newScenarios(b *sheet.Builder, s *Scene, r sheet.Rect) {
	in := b.Panel(r, s.Tell.Say("ui.new.scenario"), "")
	tall := float64(len(s.House.Scenarios)) * 50
	list := sheet.R(in.X, in.Y, in.W, min(tall+2, 250))
	b.Scroll("new.scenarios", list, tall, func() {
		for i := range s.House.Scenarios { // also those that are broken: nothing moves when that is found
			newScenario(b, s, i, list.Line(i, 50))
		}
	})
	if s.Book == nil {
		return
	}
	newAbout(b, s, sheet.R(in.X, list.Bottom()+12, in.W, in.Bottom()-list.Bottom()-12))
}

// newAbout says what the chosen scenario is about and, on the whole sheet, over what they quarrel in
// it and which acts it has. What there is no room for is scrolled.
func newAbout(b *sheet.Builder, s *Scene, r sheet.Rect) {
	b.Fill(sheet.R(r.X, r.Y, r.W, 3), ink.Black)
	at := sheet.R(r.X, r.Y+12, r.W, r.H-12)
	l := newLeaf{b: b, about: s.Book.About}
	if !b.Paged {
		l.parts = partsOf(s, s.Book)
	}
	high := l.set(at, false)
	if high > at.H {
		high = l.set(sheet.R(at.X, at.Y, at.W-besideBar, at.H), false)
		b.Scroll("new.about", at, high, func() { l.set(sheet.R(at.X, at.Y, at.W-besideBar, at.H), true) })
		return
	}
	b.Scroll("new.about", at, high, func() { l.set(at, true) })
}

// newLeaf is what is said of a scenario.
type newLeaf struct {
	b     *sheet.Builder
	about string
	parts []scenarioPart
}

// set prints it, or only tells how high it is.
func (l newLeaf) set(r sheet.Rect, print bool) float64 {
	b, y := l.b, r.Y+l.b.Tall(r.W-10, l.about, sheet.Sentence)
	if print {
		b.Wrap(sheet.R(r.X, r.Y, r.W-10, 0), l.about, sheet.Sentence)
	}
	gap := 18.0
	for _, p := range l.parts {
		y += gap
		if print {
			b.Panel(sheet.R(r.X, y, r.W, 27), p.heading, "")
		}
		y, gap = y+27, partGap
		for i, x := range p.rows {
			row := sheet.R(r.X, y, r.W, newRowTall(b, x.Value, r.W))
			y = row.Bottom()
			if !print {
				continue
			}
			b.Fit(sheet.R(row.X, row.Y+1, row.W, 19), x.Label, sheet.RowStrong.Sized(14.5))
			houseFitted(b, sheet.R(row.X, row.Y+19, row.W, row.H-21), x.Value, newPartStyle)
			b.Fill(sheet.R(row.X, row.Bottom()-1, row.W, 1), ink.Rule)
			p.node(b, i, row)
		}
	}
	return y - r.Y
}

var newPartStyle = sheet.Row.Sized(12.5).In(ink.Soft)

// newRowTall is how high a row of the parts is: what is said in it may need two lines.
func newRowTall(b *sheet.Builder, said string, wide float64) float64 {
	if b.Wide(said, newPartStyle.Sized(12)) > wide {
		return newRow + newPartStyle.Line() + 3
	}
	return newRow
}

func newScenario(b *sheet.Builder, s *Scene, i int, r sheet.Rect) {
	l := s.House.Scenarios[i]
	chosen := i == s.House.Picked
	n := sheet.Node{ID: "new.scenario." + l.Name, Role: sheet.Choice, Name: l.Title, Rect: sheet.R(r.X, r.Y, r.W, 46), Group: "new.scenarios",
		Do: sheet.Do(ActSet, i), Tip: sheet.Tip{Title: l.Title, Lines: []sheet.TipLine{{Label: l.About}}}}
	n.Do.Text = SetScenario
	if l.Broken {
		n.Off, n.Do = s.Tell.Say("ui.scenarios.broken"), sheet.Action{}
	}
	words, second := rowInks(b, &n, chosen)
	if l.Broken || l.Reading {
		words = ink.Soft
	}
	b.Fit(sheet.R(r.X+12, r.Y+4, r.W-30, 22), l.Title, sheet.RowStrong.Sized(16).In(words))
	size := s.Tell.Say("ui.scenarios.size", "n", l.Rounds, "m", l.Seats)
	if l.Own || l.Broken || l.Reading { // a copy may have kept its title
		size = scenarioNote(s, &l)
	}
	b.Fit(sheet.R(r.X+12, r.Y+25, r.W-30, 17), size, sheet.Row.In(second))
}

// rowInks adds the node of a row that can be chosen, prints its ground and tells the
// inks of its words: first and second rank.
func rowInks(b *sheet.Builder, n *sheet.Node, chosen bool) (first, second ink.Ink) {
	if chosen {
		n.State, n.Dark = "chosen", true
	}
	look := b.Node(*n)
	r := n.Rect
	switch {
	case chosen:
		b.Arrow(r, 10, 0, ink.Red)
		return ink.Cream, ink.Cream
	case look.Pointed:
		b.Fill(r, ink.Buff)
	}
	b.Fill(sheet.R(r.X, r.Bottom(), r.W, 1), ink.Rule)
	return ink.Black, ink.Soft
}

// newSeats are the seats from one up to before another.
type newSeats struct {
	b        *sheet.Builder
	s        *Scene
	from, to int
}

func (x newSeats) print(r sheet.Rect) {
	b, s, from, to := x.b, x.s, x.from, x.to
	in := b.Panel(r, s.Tell.Say("ui.new.seats"), s.Tell.Say("ui.new.seats_note"))
	if s.Book == nil || to == from {
		return
	}
	pitch := min(90, in.H/float64(to-from))
	for p := from; p < min(to, len(s.Book.Contenders)); p++ {
		newSeat(b, s, rules.Seat(p), in.Line(p-from, pitch))
	}
}

func newSeat(b *sheet.Builder, s *Scene, p rules.Seat, r sheet.Rect) {
	who := s.House.Draft.Seats[p]
	prof := &s.Book.People[p]
	if p%2 == 0 {
		b.Fill(r, ink.Row)
	}
	size := min(r.H-8, 58)
	b.Portrait(sheet.R(r.X+8, r.Y+(r.H-size)/2, size, size), prof.Portrait, sheet.Living)
	name := sheet.R(r.X+80, r.Y, 122, r.H)
	b.Node(sheet.Node{ID: "new.man." + prof.ID, Role: sheet.Link, Name: s.Tell.Person(rules.Person(p)), Rect: sheet.R(r.X+8, r.Y+2, 194, r.H-4), Inner: true,
		Do: sheet.Action{Name: ActExplain, Text: s.Tell.Person(rules.Person(p))}, Tip: newManTip(s, p)})
	y := r.Y + r.H/2 - 19
	if out := newOutside(s, p); out != "" {
		y -= 8
		houseShort(b, sheet.R(name.X, y+37, name.W+4, 16), out, sheet.RowStrong.Sized(12.5).In(ink.RedDeep))
	}
	b.Fit(sheet.R(name.X, y, name.W, 20), s.Tell.Seat(p), sheet.SeatName.Sized(17))
	b.Fit(sheet.R(name.X, y+21, name.W, 16), s.Tell.Say("ui.new.par", "n", decimal(s.Book.Par(p))), sheet.Row.Sized(12.5).In(ink.Soft))
	more := max(0, r.W-610)
	newSwitch(b, s, p, sheet.R(r.X+206+more*0.4, r.Y+(r.H-32)/2, 148+more*0.2, 32))
	rest := sheet.R(r.X+362+more*0.6, r.Y+(r.H-32)/2, 240+more*0.4, 32)
	if who.Person {
		houseWrite(b, rest, writing{id: TeamField(s.Book, p), group: "new.seats", name: s.Tell.Say("ui.new.team_name"), value: who.Name,
			hint: s.Tell.Say("ui.new.team_name"), do: sheet.Do(ActWrite, WriteTeam, int(p)), form: true, most: LongestTeam})
		return
	}
	newMind(b, s, p, sheet.R(rest.X, r.Y+(r.H-newPickTall)/2, rest.W, newPickTall))
}

// TeamField is the field for the name of the team on a seat.
func TeamField(b *rules.Book, p rules.Seat) string { return "new.team." + b.People[p].ID }

// tenths is a number of tenths rounded to whole points; half goes away from 0.
func tenths(n int16) int {
	if n < 0 {
		return -tenths(-n)
	}
	return (int(n) + 5) / 10
}

// newOutside says that a man has no vote at the start, or nothing: only members of the Politburo vote at the table.
func newOutside(s *Scene, p rules.Seat) string {
	rung := s.Book.Opening.Men[p].Rung
	if rung == rules.InPolitburo {
		return ""
	}
	return s.Tell.Say("ui.new.no_vote", "stands", s.Tell.Say("ui.board.rung."+rungKeys[rung]))
}

func newManTip(s *Scene, p rules.Seat) sheet.Tip {
	par := s.Tell.Say("ui.new.par_about", "n", decimal(s.Book.Par(p)))
	t := sheet.Tip{Title: s.Tell.Person(rules.Person(p)), Lines: []sheet.TipLine{{Label: s.Book.People[p].About}, {Label: par}}, Codex: s.Tell.Person(rules.Person(p))}
	if out := newOutside(s, p); out != "" {
		t.Lines = append(t.Lines, sheet.TipLine{Label: s.Tell.Say("ui.new.no_vote_about", "stands", s.Tell.Rung(s.Book.Opening.Men[p].Rung))})
	}
	for _, x := range s.Book.Contenders[p].Traits {
		key := "ui.new.weak_trait"
		if x.Strength {
			key = "ui.new.strong_trait"
		}
		t.Lines = append(t.Lines, sheet.TipLine{Label: s.Tell.Say(key, "trait", x.Name)})
	}
	return t
}

func newSwitch(b *sheet.Builder, s *Scene, p rules.Seat, r sheet.Rect) {
	who := s.House.Draft.Seats[p]
	label, sign, to := s.Tell.Say("ui.new.computer"), "machine", 1
	if who.Person {
		label, sign, to = s.Tell.Say("ui.new.human"), "person", 0
	}
	x := sheet.Button{ID: "new.who." + s.Book.People[p].ID, Rect: r, Label: label, Sign: sign, Role: sheet.Switch, Do: sheet.Do(ActSet, int(p), to), Group: "new.seats", Key: hand.Digit(int(p) + 1)}
	x.Do.Text = SetSeat
	if who.Person {
		x.Kind = sheet.Strong
	}
	b.Button(x)
}

func newReasons(b *sheet.Builder, s *Scene, r sheet.Rect) {
	d := &s.House.Draft
	head := "ui.new.reasons"
	if newReasonsAbout(s) != "ui.new.reasons_about" {
		head = "ui.new.absent"
	}
	in := b.Panel(r, s.Tell.Say(head), "")
	y := in.Y + 12 + houseFitted(b, sheet.R(in.X, in.Y+2, in.W, 78), s.Tell.Say(newReasonsAbout(s)), sheet.Row.In(ink.Soft))
	shown, sealed := sheet.Do(ActSet, 0), sheet.Do(ActSet, 1)
	shown.Text, sealed.Text = SetSealed, SetSealed
	houseOptions(b, sheet.R(in.X, y, in.W, 36),
		houseOption{id: "new.shown", label: s.Tell.Say("ui.new.shown"), do: shown, chosen: !d.Sealed, group: "new.sealed"},
		houseOption{id: "new.sealed", label: s.Tell.Say("ui.new.sealed"), do: sealed, chosen: d.Sealed, group: "new.sealed"})
}

func newSeed(b *sheet.Builder, s *Scene, r sheet.Rect) {
	d := &s.House.Draft
	in := b.Panel(r, s.Tell.Say("ui.new.seed"), "")
	y := in.Y + 12 + houseFitted(b, sheet.R(in.X, in.Y+2, in.W, 40), s.Tell.Say("ui.new.seed_about"), sheet.Row.In(ink.Soft))
	houseWrite(b, sheet.R(in.X, y, (in.W-8)/2, 34), writing{id: "new.seed", name: s.Tell.Say("ui.new.seed"), value: d.Seed,
		hint: s.Tell.Say("ui.new.seed"), do: sheet.Do(ActWrite, WriteSeed), form: true})
	b.Button(sheet.Button{ID: "new.draw", Rect: sheet.R(in.X+(in.W+8)/2, y, (in.W-8)/2, 34), Label: s.Tell.Say("ui.new.draw"), Do: sheet.Action{Name: ActSet, Text: SetSeed}})
}
