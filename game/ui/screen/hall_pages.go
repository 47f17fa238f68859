package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// pages sets a gathering for large text: what is asked or counted, then the floor, which
// is a picture and is made as small as the page asks.
func (h *sitting) pages(b *sheet.Builder) {
	title := h.gathering.Name
	if title == "" {
		title = h.Tell.GatheringKind(h.gathering.Kind)
	}
	broad(b, sheet.R(0, 40, 600, 0), func(r sheet.Rect) {
		y := r.Y + b.Wrap(r, title, sheet.Title.Sized(24))
		b.Wrap(sheet.R(r.X, y, r.W, 0), h.Tell.Say("ui.sitting.report"), sheet.Row.Sized(15))
	})
	if h.speaking {
		h.speakPages(b)
	} else {
		h.countPages(b)
	}
	h.floorPages(b)
}

func (h *sitting) floorPages(b *sheet.Builder) {
	picture := sheet.R(0, 110, 940, hallFoot-110)
	wide := min(b.Page.W-24, (b.Room()-20)*picture.W/picture.H)
	unbroken(b, sheet.R(0, 110, wide, picture.H*wide/picture.W), func(r sheet.Rect) {
		b.Small(picture, r, func() {
			b.Fill(picture, ink.Hall)
			h.floor(b)
			h.rostrum(b)
		})
	})
	legend, words := []string{"for", "against", "abstains", "turning", "waits"}, 0.0
	for _, k := range legend {
		words = max(words, b.Wide(h.Tell.Say("ui.sitting.legend_"+k), sheet.Row.Sized(14.5)))
	}
	unbroken(b, sheet.R(24, 116, words+30, 116), func(r sheet.Rect) {
		for i, k := range legend {
			h.legend(b, k, sheet.P(r.X+10, r.Y+10+22*float64(i)))
		}
	})
}

func (h *sitting) speakPages(b *sheet.Builder) {
	who := h.Waiting.Seat
	b.Todo(h.Tell.Say("ui.sitting.how", "who", who), ink.Black)
	for _, speech := range []rules.Speech{rules.SpeakForLine, rules.SpeakAgainst, rules.KeepSilent} {
		unbroken(b, sheet.R(hallLeft, 79, 298, 96), func(r sheet.Rect) { h.speech(b, r, speech) })
	}
	unbroken(b, sheet.R(hallLeft, 400, 298, 27+24*float64(len(h.Book.Contenders))), func(r sheet.Rect) { h.platforms(b, r) })
	said := h.Tell.Say("ui.sitting.rule")
	if h.Refused != "" {
		said = h.Refused
	}
	broad(b, sheet.R(0, 600, 600, 0), func(r sheet.Rect) {
		y := r.Y + b.Wrap(r, said, sheet.Row.Sized(15)) + 4
		b.Wrap(sheet.R(r.X, y, r.W, 0), h.gathering.Text, sheet.TellingItalic.Sized(15).In(ink.Soft))
	})
}

func (h *sitting) countPages(b *sheet.Builder) {
	yes, no, open, rest := h.sums()
	head, side, low := h.countWords(yes, no, open)
	b.Todo(h.Tell.Say("of", "who", head, "what", side), ink.Black)
	if h.done {
		b.Button(sheet.Button{ID: "hall.next", Label: h.Tell.Say("ui.sitting.go_on"), Key: hand.Enter, Role: sheet.Stop, Do: sheet.Do(ActNext)})
	} else {
		b.Button(sheet.Button{ID: "hall.next", Label: h.Tell.Say("ui.sitting.next"), Key: hand.Enter, Role: sheet.Stop, Do: sheet.Do(ActNext)})
		b.Button(sheet.Button{ID: "hall.all", Label: h.Tell.Say("ui.sitting.all"), Key: hand.Space, Role: sheet.Stop, Do: sheet.Do(ActAll)})
	}
	broad(b, sheet.R(0, 640, 600, 84), func(r sheet.Rect) {
		b.Fill(r, ink.Black)
		b.Node(sheet.Node{ID: "hall.count", Name: head, Value: side, Rect: r, Dark: true, Tip: h.countTip(yes, no, open)})
		b.Fit(sheet.R(r.X+14, r.Y+8, r.W-28, 22), side+" · "+low, sheet.Row.Sized(16).In(ink.Cream))
		h.countBarAt(b, [4]float64{yes, no, open, rest}, sheet.R(r.X+14, r.Y+36, r.W-28, 22))
	})
	broad(b, sheet.R(hallLeft, 52, hallWide, 0), func(r sheet.Rect) { h.listAt(b, sheet.R(r.X, r.Y, hallWide, 0)) })
	if !h.done {
		part(b, sheet.R(hallLeft, h.listEnd(), hallWide-10, 0), func(r sheet.Rect) { h.spokeAt(b, r) })
		return
	}
	part(b, sheet.R(hallLeft, h.listEnd(), 298, 0), func(r sheet.Rect) { h.committeeAt(b, r) })
	broad(b, sheet.R(hallLeft, 500, hallWide, 0), func(r sheet.Rect) { h.changesAt(b, r) })
}
