package screen

import (
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// ambitionNow is how an ambition stands for the one who looks.
type ambitionNow struct {
	is     *rules.Ambition
	known  bool // everything it asks for can be known
	met    bool
	over   bool     // the game is: what is not met stays so
	lost   bool     // it can come true no more
	wanted []string // what it asks for and is not so
}

// aimNow is the ambition of the one who looks; its zero value is that he has none.
func aimNow(s *Scene) (now ambitionNow) {
	me, i := s.Obs.Me, int(s.Obs.Hand.Ambition)
	if me < 0 || i < 0 || i >= len(s.Book.Contenders[me].Ambitions) {
		return now
	}
	now.is, now.known, now.over = &s.Book.Contenders[me].Ambitions[i], true, s.Obs.Table.Phase == rules.Over
	now.met = s.Book.Holds(&s.Obs, now.is.When)
	now.lost = !s.Book.Attainable(&s.Obs.Table, now.is.When)
	for _, c := range aimClauses(s, now.is) {
		now.known = now.known && c.Known
		if c.Known && !c.Met {
			now.wanted = append(now.wanted, c.Text)
		}
	}
	return now
}

// sign is a tick, a clock while it may come true, a cross when it may not any more, or that of all ambitions
// where it cannot be known.
func (n ambitionNow) sign() string {
	switch {
	case !n.known:
		return "star"
	case n.met:
		return "tick"
	case !n.over && !n.lost:
		return "clock"
	}
	return "cross"
}

// words say how it stands, or nothing where it cannot be known.
func (n ambitionNow) words(s *Scene) string {
	switch {
	case n.is == nil || !n.known:
		return ""
	case n.met:
		return s.Tell.Say("ui.aim.now_met")
	}
	return n.missed(s, strings.Join(n.wanted, "; "))
}

func (n ambitionNow) missed(s *Scene, list string) string {
	switch {
	case n.over:
		return s.Tell.Say("ui.aim.missed", "list", list)
	case n.lost:
		return s.Tell.Say("ui.aim.lost", "list", list)
	}
	return s.Tell.Say("ui.aim.now_missed", "list", list)
}

// tellAim says at the end of a round how the reader's own ambition stands now, beside the title:
// it is for his eyes alone.
func tellAim(b *sheet.Builder, s *Scene, r sheet.Rect) float64 {
	now := aimNow(s)
	said := now.words(s)
	if s.Public() || said == "" {
		return 0
	}
	title := s.Tell.Say("ui.tray.ambition", "ambition", now.is.Name)
	style, full := sheet.Row.Sized(14).In(ink.Yours), said
	if !b.Paged && b.Wide(said, style) > r.W-24 { // the tip tells what is wanting
		said = now.missed(s, "")
	}
	high := 20 + b.Tall(r.W-22, said, style)
	b.Node(sheet.Node{ID: "reveal.aim", Name: title, Value: full, Rect: sheet.R(r.X, r.Y, r.W, high), Inner: true,
		Tip: sheet.Tip{Title: title, Lines: []sheet.TipLine{{Label: now.is.About}, {Label: full}}}})
	b.Sign(now.sign(), sheet.P(r.X, r.Y+3), 13, ink.Yours)
	b.Fit(sheet.R(r.X+22, r.Y, r.W-22, 19), title, sheet.RowStrong.Sized(14).In(ink.Yours))
	b.Wrap(sheet.R(r.X+22, r.Y+19, r.W-22, 0), said, style)
	return high
}
