package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// aimPages lets a man choose his ambition in large text: the cards first, then who he is.
func aimPages(b *sheet.Builder, s *Scene, p rules.Seat) {
	list := s.Book.Contenders[p].Ambitions
	picked := max(0, min(s.Desk.Choice, len(list)-1))
	broad(b, sheet.R(420, 56, 600, 0), func(r sheet.Rect) {
		y := b.Panel(r, s.Tell.Say("ui.aim.title"), "").Y
		b.Wrap(sheet.R(r.X, y, r.W, 0), s.Tell.Say("ui.aim.about"), sheet.Row.Sized(15).In(ink.Soft))
	})
	for i := range list {
		a := &list[i]
		words := b.Page.W - 118
		tall := 60 + b.Tall(words, a.About, sheet.TellingItalic.Sized(16))
		for _, c := range aimClauses(s, a) {
			tall += aimNeedTall(b, words, c.Text, sheet.Row.Sized(14))
		}
		unbrokenBroad(b, sheet.R(420, 70, 600, max(76, min(tall, b.Room()-lotAir))), func(r sheet.Rect) { aimCard(b, s, i, i == picked, sheet.R(r.X, r.Y, r.W-14, r.H)) })
	}
	broad(b, sheet.R(0, 40, 600, 0), func(r sheet.Rect) { aimManPages(b, s, p, r) })
	said := s.Tell.Say("ui.aim.chosen", "n", picked+1, "ambition", list[picked].Name)
	if s.Refused != "" {
		said = s.Refused
	}
	b.Todo(said, ink.YoursDeep)
	b.Button(sheet.Button{ID: "aim.begin", Label: aimTake(b, s, picked, 230), Key: hand.Enter, Role: sheet.Stop,
		Do: sheet.Action{Name: ActMove, Text: s.Book.MoveText(AimMove(s))}})
}

func aimManPages(b *sheet.Builder, s *Scene, p rules.Seat, r sheet.Rect) {
	prof, words := &s.Book.People[p], sheet.R(r.X+150, r.Y+10, r.W-164, 0)
	traits := s.Book.Contenders[p].Traits
	tall := max(160, 70+b.Tall(words.W, prof.About, sheet.Row)+22*float64(len(traits)))
	b.Fill(sheet.R(r.X, r.Y, r.W, tall), ink.Black)
	b.Portrait(sheet.R(r.X+14, r.Y+14, 118, 134), prof.Portrait, sheet.Living)
	b.Fit(sheet.R(words.X, words.Y, words.W, 34), s.Tell.Seat(p), sheet.Headline.Sized(30).In(ink.Cream))
	b.Node(sheet.Node{ID: "aim.man", Role: sheet.Link, Name: s.Tell.Person(rules.Person(p)), Rect: sheet.R(r.X+8, r.Y+8, r.W-16, 140), Dark: true,
		Do: sheet.Action{Name: ActOpen, Text: "dossier", A: int(p)}, Tip: aimTip(s, p, &s.Obs.Table.Men[p])})
	y := words.Y + 38
	y += b.Wrap(sheet.R(words.X, y, words.W, 0), prof.About, sheet.Row.In(ink.OnBlack)) + 6
	for _, t := range traits {
		aimTrait(b, t, sheet.R(words.X, y, words.W, 20))
		y += 22
	}
}
