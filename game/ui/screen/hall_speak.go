package screen

import (
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// The panel at the right of the floor.
const (
	hallLeft = 960.0
	hallWide = 308.0
	hallTop  = 52.0
	hallEdge = 20.0 // between the floor and the panel
)

// speakers is the right side while the men speak: the three speeches of whoever has
// the floor, and what the others have said.
func (h *sitting) speakers(b *sheet.Builder) {
	who := h.Waiting.Seat
	r := h.first.rect(hallTop, 300)
	in := panel(b, r, h.whoSpeaks(b, who, r.W))
	y := in.Y + 2
	for _, speech := range []rules.Speech{rules.SpeakForLine, rules.SpeakAgainst, rules.KeepSilent} {
		y += h.speech(b, h.first.rect(y, speechHigh[speech]), speech) + 6
	}
	h.platforms(b, h.below(y+4, hallFoot-4))
}

// whoSpeaks names the speaker and his team, which may have given itself a long name: of that as much as there is room for.
func (h *sitting) whoSpeaks(b *sheet.Builder, who rules.Seat, wide float64) string {
	team := []rune(h.team(who))
	said := h.Tell.Say("ui.sitting.how", "who", who, "team", string(team))
	for cut := len(team) - 1; cut > 0 && b.Wide(said, sheet.Heading) > wide; cut-- {
		said = h.Tell.Say("ui.sitting.how", "who", who, "team", string(team[:cut])+"…")
	}
	return said
}

var (
	speechKeys   = [...]string{rules.KeepSilent: "silent", rules.SpeakForLine: "for", rules.SpeakAgainst: "against"}
	speechHands  = [...]hand.Key{rules.KeepSilent: hand.S, rules.SpeakForLine: hand.F, rules.SpeakAgainst: hand.A}
	speechSigns  = [...]string{rules.KeepSilent: "dash", rules.SpeakForLine: "tick", rules.SpeakAgainst: "cross"}
	silentSpeech = "clock"
)

// speechHigh is how high each way to speak is: to speak against the line may bring and cost most.
var speechHigh = [...]float64{rules.KeepSilent: 104, rules.SpeakForLine: 118, rules.SpeakAgainst: 136}

// speech is a way to speak, with the count that it would lead to as far as is known.
func (h *sitting) speech(b *sheet.Builder, r sheet.Rect, s rules.Speech) float64 {
	move := rules.Move{By: h.Waiting.Seat, Do: rules.Speak, A: int16(s)}
	off := h.Tell.Refusal(move, h.Check(move))
	words, frame := ink.Black, ink.Black
	if off != "" {
		words, frame = ink.Soft, ink.Empty
	}
	n := sheet.Node{ID: "hall.speak." + speechKeys[s], Role: sheet.Choice, Name: h.Tell.Speech(s), Rect: r, Off: off, Group: "speeches", Tip: h.speechTip(s), Stacked: true}
	if h.Waiting.Person {
		n.Do, n.Key = sheet.Action{Name: ActMove, Text: h.Book.MoveText(move)}, speechHands[s]
	}
	if look := b.Node(n); look.Pointed && off == "" {
		b.Fill(r, ink.Buff)
	}
	b.Frame(r, 2, frame)
	b.Fill(sheet.R(r.X, r.Y, 34, r.H), frame)
	b.Sign(speechSigns[s], sheet.P(r.X+8, r.Middle().Y-9), 18, ink.Cream)
	w := min(b.Wide(h.Tell.Speech(s), sheet.NextStep.Sized(18)), r.W-80)
	top := pick(b, r.Y+6, r.Y+1)
	b.Fit(sheet.R(r.X+44, top, w, 24), h.Tell.Speech(s), sheet.NextStep.Sized(18).In(words))
	if h.Waiting.Person && off == "" {
		b.Key(r.X+44+w+8, top+12, speechHands[s], words)
	}
	in := sheet.R(r.X+44, top+26, r.W-54, r.Bottom()-top-28)
	if off != "" {
		b.Sign("lock", sheet.P(in.X, in.Y+2), 13, ink.Soft)
		b.Wrap(sheet.R(in.X+18, in.Y, in.W-18, in.H), off, sheet.Row.In(ink.Soft))
		return r.H
	}
	h.speechOutlook(b, in, s)
	return r.H
}

// speechTip says what a speech is for, and what it costs.
func (h *sitting) speechTip(s rules.Speech) sheet.Tip {
	return sheet.Tip{Title: h.Tell.Speech(s), Codex: h.Tell.Say("ui.term.gathering"), Lines: []sheet.TipLine{
		{Label: h.Tell.Say("ui.sitting.about")}, {Label: h.Tell.Say("ui.sitting.about_" + speechKeys[s])}, {Label: h.speechBrings(s)}}}
}

func (h *sitting) speechOutlook(b *sheet.Builder, r sheet.Rect, s rules.Speech) {
	yes, no, share := h.Book.HallForecast(&h.Obs, h.Waiting.Seat, s)
	would := h.Tell.Say("ui.sitting.would_be", "yes", yes, "no", no)
	words := [2]string{h.speechPrice(share, s), h.speechBrings(s)}
	bar := sheet.R(r.X, r.Y+21, r.W, 9)
	if b.Paged {
		wide := min(h.widestOutlook(b), r.W*0.4)
		b.Fit(sheet.R(r.Right()-wide, r.Y-24, wide, 18), would, sheet.Row.Sized(14))
		bar = sheet.R(r.Right()-wide, r.Y+1, wide, 11)
		h.speechWords(b, sheet.R(r.X, r.Y-3, r.W-wide-16, 32), words)
	} else {
		b.Fit(sheet.R(r.X, r.Y, r.W, 18), would, sheet.Row.Sized(14))
		h.speechWords(b, sheet.R(r.X, r.Y+33, r.W, r.H-33), words)
	}
	b.Fill(bar, ink.Card)
	all := h.votes()
	b.Fill(sheet.R(bar.X, bar.Y, bar.W*min(1, float64(yes)/all), bar.H), ink.Black)
	w := bar.W * min(1, float64(no)/all)
	b.Fill(sheet.R(bar.Right()-w, bar.Y, w, bar.H), ink.Red)
	b.Frame(bar, 1.5, ink.Black)
}

// widestOutlook is how much room the longest count needs that a speech would lead to: the bars of
// all are as long, so that they can be compared.
func (h *sitting) widestOutlook(b *sheet.Builder) float64 {
	wide := 0.0
	for _, s := range []rules.Speech{rules.SpeakForLine, rules.SpeakAgainst, rules.KeepSilent} {
		yes, no, _ := h.Book.HallForecast(&h.Obs, h.Waiting.Seat, s)
		wide = max(wide, b.Wide(h.Tell.Say("ui.sitting.would_be", "yes", yes, "no", no), sheet.Row.Sized(14)))
	}
	return wide
}

// speechWords prints what a speech costs and brings, as large as its room lets it. In a long language
// what it brings is left to the tip.
func (h *sitting) speechWords(b *sheet.Builder, r sheet.Rect, words [2]string) {
	said, style := words[0]+" "+words[1], sheet.Row.In(ink.Soft)
	if b.Tall(r.W, said, style.Sized(10)) > r.H {
		said = words[0]
	}
	for b.Tall(r.W, said, style) > r.H && style.Size() > 10 {
		style = style.Sized(style.Size() - 0.5)
	}
	b.Wrap(r, said, style)
}

// speechPrice is how many of a hundred delegates the speaker would have with him, from his share in thousandths,
// and what it costs him.
func (h *sitting) speechPrice(share int, s rules.Speech) string {
	gap := h.gap(h.Waiting.Seat)
	key := "ui.sitting.price_" + speechKeys[s]
	switch {
	case s == rules.SpeakForLine && gap < speechFar:
		key = "ui.sitting.price_for_near"
	case s == rules.SpeakAgainst && h.Book.DissentMarks(&h.Obs.Table):
		key = "ui.sitting.price_against_mark"
	}
	price := h.Tell.Say(key, "n", h.Book.Numbers.HallHeard)
	if s == rules.SpeakForLine {
		price = h.Tell.Say(key, "n", gap)
	}
	return h.Tell.Say("ui.sitting.share", "n", (share+5)/10) + " " + price
}

// speechFar is how many steps from the line make a speech for it a thing that is not believed.
const speechFar = 3

// platforms lists the men who may speak: what they said, and how far they stand from
// the line.
func (h *sitting) platforms(b *sheet.Builder, r sheet.Rect) {
	in := panel(b, r, h.Tell.Say("ui.sitting.platforms"), h.Tell.Say("ui.sitting.steps"))
	pitch := min(24, in.H/float64(len(h.Book.Contenders)))
	for p := range h.Book.Contenders {
		h.platformRow(b, in.Line(p, pitch), rules.Seat(p))
	}
}

func (h *sitting) platformRow(b *sheet.Builder, r sheet.Rect, p rules.Seat) {
	t := &h.Obs.Table
	said, sign, words := h.Tell.Say("ui.sitting.waits"), silentSpeech, ink.Soft
	switch {
	case p == h.Waiting.Seat:
		said, sign, words = h.Tell.Say("ui.sitting.floor"), "right", ink.RedDeep
	case t.Men[p].Rung > rules.Member:
		said, sign = h.Tell.Say("ui.sitting.no_voice"), "lock"
	case h.speeches[p] >= 0:
		said, sign, words = h.Tell.Speech(rules.Speech(h.speeches[p])), speechSigns[h.speeches[p]], ink.Black
	}
	b.Node(sheet.Node{ID: "hall.man" + strconv.Itoa(int(p)), Role: sheet.TableRow, Name: h.Tell.Seat(p), Value: said, Rect: r, Group: "men",
		Do: sheet.Action{Name: ActOpen, Text: "dossier", A: int(p)}, Tip: sheet.Tip{Title: h.Tell.Person(rules.Person(p)), Lines: h.platform(p)}})
	b.Fit(sheet.R(r.X+2, r.Y, 96, r.H), h.Tell.Seat(p), sheet.RowStrong.Sized(14))
	b.Sign(sign, sheet.P(r.X+104, r.Middle().Y-6), 12, words)
	b.Fit(sheet.R(r.X+122, r.Y, 146, r.H), said, sheet.Row.Sized(14).In(words))
	b.Fit(sheet.R(r.Right()-34, r.Y, 34, r.H), sheet.Count(h.gap(p)), sheet.Number.Right())
	b.Rule(r.X, r.Bottom()-1, r.W, 1, ink.PostRule)
}

func (h *sitting) gap(p rules.Seat) int {
	n := 0
	for i := range h.Book.Issues {
		d := int(h.Obs.Table.Men[p].Stance[i]) - int(h.Obs.Table.Lines[i])
		n += max(d, -d)
	}
	return n
}

func (h *sitting) speakFoot(b *sheet.Builder) {
	hallGround(b)
	b.AtLeft(func() { h.speakWords(b) })
}

func (h *sitting) speakWords(b *sheet.Builder) {
	wide := 906 + b.Bleed.W - sheet.Width
	b.Fit(sheet.R(18, 648, 280, 26), h.Tell.GatheringKind(h.gathering.Kind), sheet.SubHeading.Sized(15).In(ink.Cream))
	b.Fit(sheet.R(18, 674, 276, 36), h.Tell.Seat(h.Waiting.Seat), sheet.Title.In(ink.Cream))
	said := h.Tell.Say("ui.sitting.rule")
	if h.Refused != "" {
		said = h.Refused
	}
	y := 648 + b.Wrap(sheet.R(350, 648, wide, 0), said, sheet.Row.Sized(16.5).In(ink.Cream))
	if b.Tall(wide, h.gathering.Text, sheet.TellingItalic.Sized(15)) <= 716-y {
		b.Linked(sheet.R(350, y+2, wide, 0), h.gathering.Text, sheet.TellingItalic.Sized(15).In(ink.OnBlack), &sheet.Links{ID: "hall.text", Dark: true})
	}
}
