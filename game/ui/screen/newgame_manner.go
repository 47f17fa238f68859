package screen

import (
	"slices"
	"strconv"
	"strings"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// newPickTall is how high a choice is that says what it is of and what is chosen.
const newPickTall = 44.0

// manner is a choice of how computers play: of one seat, or of all.
type manner struct {
	id, set string
	who     string // whose it is: a man, or all computers
	words   []string
	is      int // index of the word chosen; -1: nothing, since computers of this level have none
	seat    int // -1: all
}

// mannerKey is what all its sentences begin with.
func mannerKey(set string) string { return "ui.new." + set }

// mannersOf are the level and the temper of a seat, or of the first computer for all.
func mannersOf(s *Scene, seat int) (level, temper manner) {
	d, shown, of, who := &s.House.Draft, seat, "", s.Tell.Say("ui.new.all")
	if seat < 0 {
		shown = slices.IndexFunc(d.Seats, func(p match.Player) bool { return !p.Person })
	}
	if shown < 0 || shown >= len(d.Seats) || d.Seats[shown].Person {
		return manner{}, manner{}
	}
	if seat >= 0 {
		of = "." + strconv.Itoa(seat)
		who = s.Book.People[seat].Name
	}
	l, t, _ := strings.Cut(d.Seats[shown].Style, "-")
	level = manner{id: "new.level" + of, set: SetLevel, who: who, words: d.Levels, seat: seat, is: max(0, slices.Index(d.Levels, l))}
	temper = manner{id: "new.temper" + of, set: SetTemper, who: who, words: d.Tempers, seat: seat, is: max(0, slices.Index(d.Tempers, t))}
	if level.is == 0 { // chance has no temper
		temper.is = -1
	}
	return level, temper
}

// group is which buttons the arrows go through: those of the seats, or of all together.
func (m *manner) group() string {
	if m.seat < 0 {
		return "new.all"
	}
	return "new.seats"
}

// newMind prints how well the computer on a seat plays and in what temper.
func newMind(b *sheet.Builder, s *Scene, p rules.Seat, r sheet.Rect) {
	newManners(b, s, int(p), r)
}

// newAll sets how all the computers play at one press.
func newAll(b *sheet.Builder, s *Scene, r sheet.Rect) {
	in := b.Panel(r, s.Tell.Say("ui.new.all"), "")
	y := in.Y + 12 + houseFitted(b, sheet.R(in.X, in.Y+2, in.W, 60), s.Tell.Say("ui.new.all_about"), sheet.Row.In(ink.Soft))
	newManners(b, s, -1, sheet.R(in.X, y, in.W, newPickTall))
}

func newManners(b *sheet.Builder, s *Scene, seat int, r sheet.Rect) {
	level, temper := mannersOf(s, seat)
	if level.words == nil {
		return
	}
	half := sheet.R(r.X, r.Y, (r.W-8)/2, r.H)
	newPick(b, s, &level, half)
	newPick(b, s, &temper, half.Moved(half.W+8, 0))
}

// newPick prints one choice: what it is of, what is chosen, and that a list opens.
func newPick(b *sheet.Builder, s *Scene, m *manner, r sheet.Rect) {
	key, value, off := mannerKey(m.set), "", ""
	title := s.Tell.Say(key + ".short")
	if m.is < 0 {
		value, off = s.Tell.Say("ui.new.temper.none"), s.Tell.Say("ui.new.temper.none.about")
	} else {
		value = s.Tell.Say(key + "." + m.words[m.is])
	}
	n := sheet.Node{ID: m.id, Role: sheet.Choice, Name: s.Tell.Say("ui.new.manner_name", "who", m.who, "what", title, "is", value), Rect: r, Off: off, Group: m.group(),
		Do: sheet.Do(ActSet, m.seat, mannerFields[m.set]), Tip: sheet.Tip{Title: s.Tell.Say(key), Lines: mannerLines(s, m)}}
	n.Do.Text = SetChoosing
	look := b.Node(n)
	words, frame := ink.Black, ink.Black
	switch {
	case look.Off:
		words, frame = ink.Soft, ink.Empty
	case look.Pointed:
		b.Fill(r, ink.Buff)
	}
	b.Frame(r, 2, frame)
	in := r.Inset(4)
	b.Fit(sheet.R(in.X+4, in.Y, in.W-20, 15), title, sheet.SmallestPlain.In(ink.Soft))
	b.Fit(sheet.R(in.X+4, in.Y+15, in.W-20, in.H-15), value, sheet.RowStrong.Sized(14).In(words))
	if !look.Off {
		x, y := in.Right()-12, in.Y+21
		b.Poly(words, sheet.P(x, y), sheet.P(x+10, y), sheet.P(x+5, y+7))
	}
}

// mannerFields are the numbers under which SetChoosing knows what is chosen.
var mannerFields = map[string]int{SetLevel: ChooseLevel, SetTemper: ChooseTemper}

func mannerLines(s *Scene, m *manner) []sheet.TipLine {
	var list []sheet.TipLine
	for _, w := range m.words {
		key := mannerKey(m.set) + "." + w
		list = append(list, sheet.TipLine{Label: s.Tell.Say("ui.new.temper_line", "name", s.Tell.Say(key), "about", s.Tell.Say(key+".about"))})
	}
	return list
}

// The list of levels or tempers that opens: its width, and how high a line of it is at most.
const (
	mannerWide = 520.0
	mannerLine = 54.0
)

// Manners prints the list of levels or tempers that was opened over the new game, each with
// what it means.
func Manners(b *sheet.Builder, s *Scene) {
	c := s.House.Draft.Choosing
	if c.Field == 0 {
		return
	}
	level, temper := mannersOf(s, c.Seat)
	m := &level
	if c.Field == ChooseTemper {
		m = &temper
	}
	b.Layer("manner")
	line := min(mannerLine, (b.Page.H-134)/float64(len(m.words)))
	tall := 104 + line*float64(len(m.words))
	r := sheet.R((b.Page.W-mannerWide)/2, (b.Page.H-tall)/2-15, mannerWide, tall)
	if b.Paged { // it has the page to itself
		r.Y = (b.Page.H - tall) / 2
		b.Fill(b.Bleed, ink.Black)
	}
	b.Fill(r.Inset(-6), ink.Cream)
	b.Fill(r, ink.Card)
	b.Frame(r, 3, ink.Black)
	b.Fit(sheet.R(r.X+20, r.Y+12, r.W-40, 24), s.Tell.Say("ui.new.manner_title", "who", m.who, "what", s.Tell.Say(mannerKey(m.set))), sheet.Heading)
	for i := range m.words {
		m.row(b, s, i, sheet.R(r.X+20, r.Y+46+line*float64(i), r.W-40, line-4))
	}
	shut := sheet.Action{Name: ActSet, Text: SetChoosing}
	b.Button(sheet.Button{ID: "manner.back", Rect: sheet.R(r.X+20, r.Bottom()-48, 200, 34), Label: s.Tell.Say("ui.back"), Key: hand.Escape, Do: shut})
}

// row is one of the levels or tempers, with what it means.
func (m *manner) row(b *sheet.Builder, s *Scene, i int, r sheet.Rect) {
	word := m.words[i]
	key := mannerKey(m.set) + "." + word
	about := s.Tell.Say(key + ".about")
	n := sheet.Node{ID: "manner." + word, Role: sheet.Choice, Name: s.Tell.Say("ui.new.temper_line", "name", s.Tell.Say(key), "about", about), Rect: r, Group: "manner",
		Do: sheet.Do(ActSet, m.seat, i)}
	n.Do.Text = m.set
	first, second := rowInks(b, &n, i == m.is)
	b.Fit(sheet.R(r.X+12, r.Y+1, r.W-30, 21), s.Tell.Say(key), sheet.RowStrong.Sized(16).In(first))
	b.Fit(sheet.R(r.X+12, r.Y+22, r.W-30, 18), about, sheet.Row.In(second))
}
