package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Aim lets a man choose his secret ambition at the start: who he is at the left, what
// he may want at the right.
func Aim(b *sheet.Builder, s *Scene) {
	p := s.Obs.Me
	if p == rules.NoSeat {
		return
	}
	bar(b, s)
	if b.Paged {
		aimPages(b, s, p)
		return
	}
	at, more := shares{{420, 848, 1}}.ofWith(b)
	b.AtTop(func() { b.AtLeft(func() { aimMan(b, s, p) }) })
	part(b, at[0].rect(56, 540), func(r sheet.Rect) { aimCards(b, s, r) })
	if more.w > 0 {
		part(b, more.rect(56, 540), func(r sheet.Rect) { aimStance(b, s, r) })
	}
	b.AtFoot(func() { aimFoot(b, s, p, aimPicked(s, p)) })
}

// aimPicked is the ambition that is chosen.
func aimPicked(s *Scene, p rules.Seat) int {
	return max(0, min(s.Desk.Choice, len(s.Book.Contenders[p].Ambitions)-1))
}

// AimMove takes the ambition that is chosen, or marked at first.
func AimMove(s *Scene) rules.Move {
	p := s.Obs.Me
	return rules.Move{By: p, Do: rules.Aim, A: int16(aimPicked(s, p))}
}

func aimCards(b *sheet.Builder, s *Scene, r sheet.Rect) {
	p := s.Obs.Me
	in := b.Panel(r, s.Tell.Say("ui.aim.title"), s.Tell.Say("ui.aim.note"))
	list := s.Book.Contenders[p].Ambitions
	picked := aimPicked(s, p)
	tall := min(b.Airy(168), (in.H-14)/float64(max(1, len(list))))
	for i := range list {
		r := in.Line(i, tall)
		aimCard(b, s, i, i == picked, sheet.R(r.X, r.Y+8, r.W-12, r.H-12))
	}
}

// aimStance prints where the man stands, and what he can and cannot do well: what he may
// want is judged by it.
func aimStance(b *sheet.Builder, s *Scene, r sheet.Rect) {
	p := &dossier{board: newBoard(b, s), who: rules.Person(s.Obs.Me), seat: s.Obs.Me}
	y := p.positions(r)
	p.traits(sheet.R(r.X, y+12, r.W, 0))
}

func aimMan(b *sheet.Builder, s *Scene, p rules.Seat) {
	prof, man := &s.Book.People[p], &s.Obs.Table.Men[p]
	left, low := b.Bleed.X, b.FootTop()
	b.Poly(ink.Red, sheet.P(left, 40), sheet.P(392, 40), sheet.P(330, low), sheet.P(left, low))
	b.Disc(sheet.P(168, 200), 132, ink.Black)
	b.Face(aimFace, prof.Portrait, sheet.OnNight)
	b.Poly(ink.Black, sheet.P(left, 340), sheet.P(360, 326), sheet.P(330, low), sheet.P(left, low))
	b.Fit(sheet.R(20, 344, 320, 50), s.Tell.Seat(p), sheet.Headline.Sized(44).In(ink.Cream))
	b.Fit(sheet.R(20, 394, 320, 20), s.Tell.Person(rules.Person(p)), sheet.Row.Sized(15).In(ink.OnBlack))
	y := 418.0
	y += houseFitted(b, sheet.R(20, y, 312, 84), prof.About, sheet.Row.In(ink.OnBlack)) + 8
	for _, t := range s.Book.Contenders[p].Traits {
		if y > footTop-22 {
			break
		}
		aimTrait(b, t, sheet.R(20, y, 304, 20))
		y += 20
	}
	b.Node(sheet.Node{ID: "aim.man", Role: sheet.Link, Name: s.Tell.Person(rules.Person(p)), Rect: sheet.R(20, 66, 300, 330), Dark: true,
		Do: sheet.Action{Name: ActOpen, Text: "dossier", A: int(p)}, Tip: aimTip(s, p, man)})
}

func aimTrait(b *sheet.Builder, t rules.Trait, r sheet.Rect) {
	sign := "cross"
	if t.Strength {
		sign = "tick"
	}
	b.Sign(sign, sheet.P(r.X, r.Y+2), 13, ink.Cream)
	b.Fit(sheet.R(r.X+20, r.Y, r.W-20, 17), t.Name, sheet.RowStrong.In(ink.Cream))
	b.Node(sheet.Node{ID: "aim.trait." + t.ID, Name: t.Name, Rect: sheet.R(r.X, r.Y-1, r.W, 20), Dark: true, Inner: true,
		Tip: sheet.Tip{Title: t.Name, Lines: []sheet.TipLine{{Label: t.About}}, Codex: t.Name}})
}

func aimTip(s *Scene, p rules.Seat, man *rules.Man) sheet.Tip {
	t := sheet.Tip{Title: s.Tell.Person(rules.Person(p)), Codex: s.Tell.Person(rules.Person(p))}
	for i := range s.Book.Issues {
		t.Lines = append(t.Lines, sheet.TipLine{Label: s.Tell.Issue(rules.Issue(i)), Value: sheet.Signed(int(man.Stance[i]))})
	}
	return t
}

func aimCard(b *sheet.Builder, s *Scene, i int, chosen bool, r sheet.Rect) {
	a := &s.Book.Contenders[s.Obs.Me].Ambitions[i]
	n := sheet.Node{ID: "aim." + a.ID, Role: sheet.Choice, Name: a.Name, Rect: r, Do: sheet.Do(ActDesk, DeskChoice, i), Key: hand.Digit(i + 1), Group: "aim",
		Tip: sheet.Tip{Title: a.Name, Lines: []sheet.TipLine{{Label: s.Tell.Condition(a.When, &s.Obs.Table, int(s.Obs.Hand.Patronage))},
			{Label: s.Tell.Say("ui.aim.points_label"), Value: sheet.Signed(tenths(a.Points))}}}}
	words, second, frame := ink.Black, ink.Soft, ink.Black
	if chosen {
		n.State, n.Dark, n.Yields = "chosen", true, true
		words, second, frame = ink.Cream, ink.Cream, ink.Red
	}
	look := b.Node(n)
	switch {
	case chosen:
		b.Arrow(sheet.R(r.X, r.Y, r.W+12, r.H), 12, 0, ink.Red)
	case look.Pointed:
		b.Fill(r, ink.Buff)
	}
	if !chosen {
		b.Frame(r, 2, frame)
	}
	b.Fill(sheet.R(r.X, r.Y, 44, r.H), ink.Black)
	b.Fit(sheet.R(r.X, r.Y, 44, r.H), b.Keys.Of(n.Key), sheet.Title.Sized(26).In(ink.Cream).Centre())
	in := sheet.R(r.X+60, r.Y+8, r.W-80, r.H-12)
	more := pick(b, 2, 0)
	b.Fit(sheet.R(in.X, in.Y, in.W-160, 26+more), a.Name, sheet.RowStrong.Sized(20+2*more).In(words))
	b.Fit(sheet.R(in.Right()-150, in.Y, 150, 26+more), s.Tell.Say("ui.aim.points", "n", tenths(a.Points)), sheet.RowStrong.Sized(16+more).In(words).Right())
	y := in.Y + 30 + 3*more
	y += houseFitted(b, sheet.R(in.X, y, in.W, 44+4*more), a.About, sheet.TellingItalic.Sized(16+more).In(words)) + 4 + more
	needs{b, s, a}.print(sheet.R(in.X, y, in.W, in.Bottom()-y), sheet.Row.Sized(14+more/2).In(second))
}

// How far apart the requirements of an ambition stand, and the room for their signs.
const (
	aimNeed      = 19.0
	aimNeedLeast = 17.0
	aimNeedSign  = 22.0
)

// needs are what an ambition asks for.
type needs struct {
	b *sheet.Builder
	s *Scene
	a *rules.Ambition
}

// print lists them, each with whether it is so already, in two columns where one is too high.
// Where they have no room so either it is a sentence.
func (n needs) print(r sheet.Rect, style sheet.Style) {
	list := aimClauses(n.s, n.a)
	for columns := 1; columns <= 2; columns++ {
		rows := (len(list) + columns - 1) / columns
		pitch := n.rowTall(list, r.Column(0, columns, aimNeedSign).W, style)
		if columns == 2 && pitch < 1.5*aimNeed { // lines can be moved together a little, words that are wrapped cannot
			pitch = min(pitch, max(aimNeedLeast, (r.H+2)/float64(rows)))
		}
		if pitch*float64(rows) <= r.H+2 {
			n.list(list, r, grid{columns, rows, pitch}, style)
			return
		}
		if columns == 1 && n.stack(list, r, style, false) <= r.H+2 {
			n.stack(list, r, style, true)
			return
		}
	}
	houseFitted(n.b, r, n.s.Tell.Condition(n.a.When, &n.s.Obs.Table, int(n.s.Obs.Hand.Patronage)), style)
}

// rowTall is how high the highest of them is.
func (n needs) rowTall(list []text.Clause, wide float64, style sheet.Style) float64 {
	tall := 0.0
	for _, c := range list {
		tall = max(tall, aimNeedTall(n.b, wide, c.Text, style))
	}
	return tall
}

// grid is how a list stands: the first column is filled first.
type grid struct {
	columns, rows int
	pitch         float64
}

// stack prints them one below the other, each as high as it is, or only tells how high they are.
func (n needs) stack(list []text.Clause, r sheet.Rect, style sheet.Style, print bool) float64 {
	h := 0.0
	for _, c := range list {
		if print {
			n.need(c, sheet.R(r.X, r.Y+h, r.W, 0), style)
		}
		h += aimNeedTall(n.b, r.W, c.Text, style)
	}
	return h
}

// list prints them.
func (n needs) list(list []text.Clause, r sheet.Rect, in grid, style sheet.Style) {
	for i, c := range list {
		at := r.Column(i/in.rows, in.columns, aimNeedSign)
		at.Y += float64(i%in.rows) * in.pitch
		n.need(c, at, style)
	}
}

// need prints one, behind the sign for whether it is so already.
func (n needs) need(c text.Clause, at sheet.Rect, style sheet.Style) {
	sign := "dash"
	if c.Known && c.Met {
		sign = "tick"
	}
	n.b.Sign(sign, sheet.P(at.X, at.Y+1), 13, style.Ink())
	n.b.Wrap(sheet.R(at.X+aimNeedSign, at.Y-1, at.W-aimNeedSign, 0), c.Text, style)
}

func aimClauses(s *Scene, a *rules.Ambition) []text.Clause {
	return s.Tell.Clauses(a.When, &s.Obs.Table, int(s.Obs.Hand.Patronage))
}

func aimNeedTall(b *sheet.Builder, wide float64, said string, style sheet.Style) float64 {
	return max(aimNeed, b.Tall(wide-aimNeedSign, said, style)+1)
}

func aimFoot(b *sheet.Builder, s *Scene, p rules.Seat, picked int) {
	b.Fill(sheet.R(b.Bleed.X, footTop, b.Bleed.W, b.Bleed.Bottom()-footTop), ink.Yours)
	b.AtLeft(func() { aimFootMan(b, s, p) })
	b.AtRight(func() { aimFootStep(b, s, p, picked) })
}

func aimFootMan(b *sheet.Builder, s *Scene, p rules.Seat) {
	low, wide := b.Bleed.Bottom(), 700+b.Bleed.W-sheet.Width
	b.Poly(ink.YoursDeep, sheet.P(0, footTop), sheet.P(250, footTop), sheet.P(250-42*(low-footTop)/108, low), sheet.P(0, low))
	b.Portrait(sheet.R(12, 626, 66, 80), s.Book.People[p].Portrait, sheet.Living)
	b.Fit(sheet.R(88, 624, 140, 28), s.Tell.Seat(p), sheet.Title.Sized(22).In(ink.Cream))
	if int(p) < len(s.Players) && s.Players[p].Name != "" {
		houseShort(b, sheet.R(88, 652, 130, 18), s.Players[p].Name, sheet.Row.In(ink.OnYoursDeep))
	}
	b.Node(sheet.Node{ID: "aim.about", Name: s.Tell.Say("ui.aim.about"), Rect: sheet.R(270, 632, wide, 56), Dark: true, Quiet: true})
	houseFitted(b, sheet.R(270, 632, wide, 56), s.Tell.Say("ui.aim.about"), sheet.Row.Sized(16).In(ink.OnYours))
	if s.Refused != "" {
		b.Fit(sheet.R(270, 690, wide, 20), s.Refused, sheet.RowStrong.In(ink.Cream))
	}
}

// aimTake names the ambition that the button takes; by its number alone where its name has no room.
func aimTake(b *sheet.Builder, s *Scene, picked int, wide float64) string {
	a := &s.Book.Contenders[s.Obs.Me].Ambitions[picked]
	if said := s.Tell.Say("ui.aim.take", "n", picked+1, "ambition", a.Name); b.Wide(said, sheet.Heading) <= wide {
		return said
	}
	return s.Tell.Say("ui.aim.begin", "n", picked+1)
}

func aimFootStep(b *sheet.Builder, s *Scene, p rules.Seat, picked int) {
	low := b.Bleed.Bottom()
	b.Poly(ink.Cream, sheet.P(1045, footTop), sheet.P(1060, footTop), sheet.P(1018, low), sheet.P(1003, low))
	b.Poly(ink.Red, sheet.P(1052, footTop), sheet.P(b.Bleed.Right(), footTop), sheet.P(b.Bleed.Right(), low), sheet.P(1010, low))
	b.Fit(sheet.R(1064, 624, 200, 18), s.Tell.Say("ui.next.title"), sheet.SubHeading.In(ink.Cream))
	b.Fit(sheet.R(1054, 642, 214, 26), s.Tell.Say("ui.next.aim"), sheet.NextStep.In(ink.Cream))
	b.Button(sheet.Button{ID: "aim.begin", Rect: sheet.R(1050, 676, 214, 34), Label: aimTake(b, s, picked, 170), Key: hand.Enter, Kind: sheet.Next, Role: sheet.Stop,
		Do: sheet.Action{Name: ActMove, Text: s.Book.MoveText(AimMove(s))}})
}
