package screen

import (
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// committee shows the shares that the count gave, and how they changed.
func (h *sitting) committee(b *sheet.Builder) {
	h.committeeAt(b, h.below(h.listEnd(), hallFoot))
}

func (h *sitting) committeeAt(b *sheet.Builder, r sheet.Rect) {
	in := panel(b, r, h.Tell.Say("ui.sitting.committee"), h.Tell.Say("ui.sitting.committee_note"))
	for p := range len(h.Book.Contenders) + 1 {
		cell := sheet.R(in.X, in.Y, in.W, 0).Column(p%2, 2, pick(b, 18, 32))
		cell.Y, cell.H = in.Y+20*float64(p/2), 20
		h.share(b, cell, p)
	}
}

// share is one man's per cent of the committee; the last is attached to nobody.
func (h *sitting) share(b *sheet.Builder, r sheet.Rect, p int) {
	at, name := p, h.Tell.Say("ui.sitting.nobodys")
	if p < len(h.Book.Contenders) {
		name = h.Tell.Seat(rules.Seat(p))
	} else {
		at = rules.MaxSeats
	}
	now, change := hundred(h.Obs.Table.Committee)[at], 0
	if h.page != nil {
		change = now - hundred(h.page.Committee)[at]
	}
	b.Node(sheet.Node{ID: "hall.share" + strconv.Itoa(p), Role: sheet.TableRow, Name: name, Value: sheet.Count(now), Rect: r, Inner: true,
		Tip: sheet.Tip{Title: name, Codex: h.Tell.Say("ui.sitting.committee_word"), Lines: []sheet.TipLine{
			{Label: h.Tell.Say("ui.sitting.share_was"), Value: sheet.Count(now - change)}, {Label: h.Tell.Say("ui.sitting.share_now"), Value: sheet.Count(now)}}}})
	style := sheet.RowStrong
	if p >= len(h.Book.Contenders) {
		style = sheet.Row
	}
	b.Fit(sheet.R(r.X, r.Y, r.W-54, r.H), name, style)
	b.Fit(sheet.R(r.Right()-54, r.Y, 24, r.H), sheet.Count(now), sheet.Number.Right())
	if change != 0 {
		k := ink.Black
		if change < 0 {
			k = ink.RedDeep
		}
		b.Fit(sheet.R(r.Right()-28, r.Y, 28, r.H), sheet.Signed(change), sheet.Row.In(k).Right())
	}
}

// changes tells what the gathering decided: lines, seats won and lost, falls.
func (h *sitting) changes(b *sheet.Builder) {
	rows := (len(h.Book.Contenders) + 2) / 2
	r := h.below(h.listEnd(), hallFoot-6)
	y := r.Y + 27 + 20*float64(rows) + 8
	h.changesAt(b, sheet.R(r.X, y, r.W, r.Bottom()-y))
}

func (h *sitting) changesAt(b *sheet.Builder, r sheet.Rect) {
	in := b.Panel(r, h.Tell.Say("ui.sitting.changed"), "")
	t := tale{b: b, s: h.Scene, id: "hall.change", on: ink.Black, size: 13.5, table: &h.Obs.Table}
	list := told(h.Scene, h.after)
	if len(list) == 0 {
		b.Wrap(in, h.Tell.Say("ui.sitting.nothing_changed"), sheet.Row.In(ink.Soft))
		return
	}
	high := 0.0
	for _, e := range list {
		high += t.tall(e, in.W-10)
	}
	b.Scroll("hall.changes", in, high, func() {
		y := in.Y
		for _, e := range list {
			y += t.row(in.X, y, in.W-10, e)
		}
	})
}
