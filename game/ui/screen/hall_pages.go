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
		about, style := h.Tell.Say("ui.sitting.report"), sheet.Row.Sized(15)
		if b.Wide(title, sheet.Title.Sized(24))+b.Wide(about, style)+20 <= r.W {
			b.Text(r.Right(), r.Y+8, about, style.Right())
			b.Text(r.X, r.Y, title, sheet.Title.Sized(24))
			return
		}
		y := r.Y + b.Wrap(r, title, sheet.Title.Sized(24))
		b.Wrap(sheet.R(r.X, y, r.W, 0), about, style)
	})
	if h.speaking {
		h.speakPages(b)
	} else {
		h.countPages(b)
	}
	h.floorPages(b)
}

func (h *sitting) floorPages(b *sheet.Builder) {
	legend, words := []string{"for", "against", "abstains", "turning", "waits"}, 0.0
	for _, k := range legend {
		words = max(words, b.Wide(h.Tell.Say("ui.sitting.legend_"+k), sheet.Row.Sized(14.5)))
	}
	for _, c := range h.blocs {
		words = max(words, b.Wide(h.Tell.BlocShort(c.bloc), sheet.RowStrong)+50)
	}
	picture := sheet.R(0, 110, 940, hallFoot-110)
	wide := min(b.Page.W-24-words-50, (b.Room()-20)*picture.W/picture.H)
	unbroken(b, sheet.R(0, 110, wide, picture.H*wide/picture.W), func(r sheet.Rect) {
		b.Small(picture, r, func() {
			b.Fill(picture, ink.Hall)
			h.floor(b)
			h.rostrum(b)
		})
	})
	if h.speaking {
		unbroken(b, sheet.R(24, 116, words+30, benchTall*float64(len(h.blocs))), func(r sheet.Rect) { h.benchesPages(b, r) })
		return
	}
	unbroken(b, sheet.R(24, 116, words+30, 0), func(r sheet.Rect) {
		for i, k := range legend {
			h.legend(b, k, sheet.P(r.X+10, r.Y+10+22*float64(i)))
		}
		b.Wrap(sheet.R(r.X, r.Y+124, r.W, 0), h.rostrumSaid(), sheet.RowStrong.Sized(14.5))
	})
}

// benchTall is how far apart the blocs stand beside the picture of the floor.
const benchTall = 20.0

// benchesPages says which bloc sits where the picture has its number, with its votes.
func (h *sitting) benchesPages(b *sheet.Builder, r sheet.Rect) {
	for i, c := range h.floored {
		row := r.Line(i, benchTall)
		b.Fit(sheet.R(row.X, row.Y, 22, row.H), sheet.Count(i+1), sheet.Number.Sized(14).Right())
		b.Fit(sheet.R(row.X+30, row.Y, row.W-58, row.H), h.Tell.BlocShort(c.bloc), sheet.RowStrong)
		b.Fit(sheet.R(row.Right()-28, row.Y, 26, row.H), sheet.Count(c.weight), sheet.Row.Right())
	}
}

func (h *sitting) speakPages(b *sheet.Builder) {
	who := h.Waiting.Seat
	b.Todo(h.Tell.Say("ui.sitting.how", "who", who), ink.Black)
	unbroken(b, sheet.R(hallLeft, 79, b.Page.W-24, 3*speechTall), func(r sheet.Rect) {
		for i, speech := range []rules.Speech{rules.SpeakForLine, rules.SpeakAgainst, rules.KeepSilent} {
			row := r.Line(i, speechTall)
			row.H -= 6
			h.speech(b, row, speech)
		}
	})
	h.linesPages(b)
	unbroken(b, sheet.R(hallLeft, 400, 298, 27+24*float64(len(h.Book.Contenders))), func(r sheet.Rect) { h.platforms(b, r) })
	said := h.Tell.Say("ui.sitting.rule")
	if h.Refused != "" {
		said = h.Refused
	}
	part(b, sheet.R(0, 600, 298, 0), func(r sheet.Rect) {
		y := r.Y + b.Wrap(r, said, sheet.Row.Sized(15)) + 8
		b.Wrap(sheet.R(r.X, y, r.W, 0), h.gathering.Text, sheet.TellingItalic.Sized(15).In(ink.Soft))
	})
}

// speechTall is the height of a way to speak in large text, and what lies between two.
const speechTall = 66.0

func (h *sitting) countPages(b *sheet.Builder) {
	yes, no, open, rest := h.sums()
	head, side, low := h.countWords(yes, no, open)
	said := h.Tell.Say("ui.sitting.for", "n", votesOf(yes)) + " · " + h.Tell.Say("ui.sitting.bar_against", "n", votesOf(no)) + " · " + low
	if h.done {
		b.Todo(h.Tell.Say("of", "who", head, "what", side), ink.Black)
	} else {
		b.Todo(h.Tell.Say("ui.sitting.so_far", "n", votesOf(yes), "m", votesOf(yes+no+open)), ink.Black)
		said = head + " · " + low + " · " + side
	}
	if h.done {
		b.Report()
		b.Button(sheet.Button{ID: "hall.next", Label: h.Tell.Say("ui.sitting.go_on"), Key: hand.Enter, Role: sheet.Stop, Do: sheet.Do(ActNext)})
	} else if h.oneSided() {
		b.Button(h.countAll(sheet.Rect{}))
	} else {
		b.Button(sheet.Button{ID: "hall.next", Label: h.nextBloc(), Key: hand.Enter, Role: sheet.Stop, Do: sheet.Do(ActNext)})
		b.Button(sheet.Button{ID: "hall.all", Label: h.Tell.Say("ui.sitting.all"), Key: hand.Space, Role: sheet.Stop, Do: sheet.Do(ActAll)})
	}
	broad(b, sheet.R(0, 640, 600, 68), func(r sheet.Rect) {
		b.Fill(r, ink.Card)
		b.Node(sheet.Node{ID: "hall.count", Name: head, Value: side, Rect: r, Tip: h.countTip(yes, no, open)})
		b.Fit(sheet.R(r.X+14, r.Y+5, r.W-28, 20), said, sheet.Row.Sized(16))
		h.countBarAt(b, [4]float64{yes, no, open, rest}, sheet.R(r.X+14, r.Y+30, r.W-28, 22))
	})
	if h.done {
		part(b, sheet.R(hallLeft, h.listEnd(), b.Page.W-24, 0), func(r sheet.Rect) { h.committeeAt(b, r) })
		broad(b, sheet.R(hallLeft, 500, hallWide, 0), func(r sheet.Rect) { h.changesAt(b, r) })
	} else {
		broad(b, sheet.R(hallLeft, h.listEnd(), hallWide-10, 0), func(r sheet.Rect) { h.spokeAt(b, r) })
	}
	unbrokenBroad(b, sheet.R(hallLeft, 52, hallWide, 0), func(r sheet.Rect) { h.listPages(b, r) })
}

// listPages sets the blocs in two columns.
func (h *sitting) listPages(b *sheet.Builder, r sheet.Rect) {
	in := panel(b, r, h.Tell.Say("ui.sitting.list"), h.Tell.Say("ui.sitting.list_note"))
	half := (len(h.blocs) + 1) / 2
	pitch := max(21, min(29, (b.Room()-27-lotAir)/float64(half))) // no row has a page of its own
	for i := range h.blocs {
		h.blocRow(b, in.Column(i/half, 2, 16).Line(i%half, pitch), i)
	}
}
