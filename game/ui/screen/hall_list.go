package screen

import (
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// list is the count bloc by bloc, beside what the last count let expect.
func (h *sitting) list(b *sheet.Builder) {
	h.listAt(b, h.first.rect(hallTop, 0))
}

func (h *sitting) listAt(b *sheet.Builder, r sheet.Rect) {
	in := panel(b, r, h.Tell.Say("ui.sitting.list"), h.Tell.Say("ui.sitting.list_note"))
	pitch := h.pitch()
	for i := range h.blocs {
		h.blocRow(b, in.Line(i, pitch), i)
	}
}

// Rows stand closer when the results have to go below them.
func (h *sitting) pitch() float64 {
	room, most := 330.0, 29.0
	switch {
	case h.second.w > 0:
		room, most = 520, 40
	case h.done:
		room, most = 214.0, 20.0
	}
	return min(most, room/float64(max(1, len(h.blocs))))
}

func (h *sitting) listEnd() float64 { return 79 + h.pitch()*float64(len(h.blocs)) + 8 }

func (h *sitting) blocRow(b *sheet.Builder, r sheet.Rect, i int) {
	c := h.blocs[i]
	words, state := ink.Black, h.Tell.Say("ui.sitting.waits")
	switch {
	case c.newest:
		words, state = ink.Cream, h.Tell.Say("ui.sitting.newest")
		b.Fill(r, ink.Card)
		b.Fill(sheet.R(r.X, r.Y, pick(b, 152, 174), r.H), ink.Black)
		b.Frame(r, 2, ink.Black)
	case c.counted:
		state = h.Tell.Say("ui.sitting.counted")
	default:
		words = ink.Soft
	}
	value := state
	if c.counted {
		value = h.Tell.Say("ui.sitting.bloc_result", "yes", c.yes, "no", c.no)
	}
	b.Node(sheet.Node{ID: "hall.bloc" + strconv.Itoa(int(c.bloc)), Role: sheet.TableRow, Name: h.Tell.Bloc(c.bloc), Value: value, State: state, Rect: r, Group: "blocs", Dark: c.newest, Tip: h.blocTip(c)})
	name := sheet.R(r.X+6, r.Y, 118, r.H)
	if b.Paged { // the number that stands for it in the picture
		const room = 22
		b.Fit(sheet.R(name.X, name.Y, 16, name.H), sheet.Count(int(c.bloc)+1), sheet.Smallest.In(words).Right())
		name = name.Moved(room, 0)
		r.X, r.W = r.X+room, r.W-room
	}
	b.Fit(name, h.Tell.BlocShort(c.bloc), sheet.RowStrong.In(words))
	b.Fit(sheet.R(r.X+126, r.Y, 22, r.H), sheet.Count(c.weight), sheet.Number.Sized(13.5).In(words).Right())
	if !c.counted {
		b.Fit(sheet.R(r.X+158, r.Y, r.W-226, r.H), state, sheet.Row.In(words))
		b.Fit(sheet.R(r.Right()-66, r.Y, 60, r.H), h.Tell.Say("ui.sitting.sure", "n", c.sure), sheet.Row.In(words).Right())
		return
	}
	h.blocBar(b, sheet.R(r.X+160, r.Middle().Y-min(7.5, r.H/2-3), r.W-224, min(15, r.H-8)), c)
	b.Fit(sheet.R(r.Right()-62, r.Y, 56, r.H), h.Tell.Say("ui.sitting.sure_was", "n", c.sure, "m", c.yes), sheet.RowStrong.Sized(13).Right())
}

// blocBar: black for, red against, paper between, in every row and at the foot; a wedge at the
// followers. It never lies on black, where a share could not be told from its ground.
func (h *sitting) blocBar(b *sheet.Builder, r sheet.Rect, c benches) {
	b.Fill(r, ink.Cream)
	b.Fill(sheet.R(r.X, r.Y, r.W*float64(c.yes)/100, r.H), ink.Black)
	b.Fill(sheet.R(r.Right()-r.W*float64(c.no)/100, r.Y, r.W*float64(c.no)/100, r.H), ink.Red)
	b.Frame(r, 1, ink.Black)
	x := r.X + r.W*float64(c.sure)/100
	if h.lead >= 0 {
		b.Poly(ink.Black, sheet.P(x, r.Y+1), sheet.P(x-4, r.Y-5), sheet.P(x+4, r.Y-5))
	}
}

func (h *sitting) blocTip(c benches) sheet.Tip {
	lines := []sheet.TipLine{
		{Label: h.Tell.Say("ui.sitting.tip_secretary", "who", h.Book.Secretary(&h.Obs.Table, c.bloc))},
		{Label: h.Tell.Say("ui.sitting.tip_sure"), Value: sheet.Count(c.sure)},
		{Label: h.Tell.Say("ui.sitting.tip_lost"), Value: sheet.Count(c.lost)},
	}
	if c.counted {
		lines = append(lines, sheet.TipLine{Label: h.Tell.Say("ui.sitting.tip_for"), Value: sheet.Count(c.yes)},
			sheet.TipLine{Label: h.Tell.Say("ui.sitting.tip_against"), Value: sheet.Count(c.no)},
			sheet.TipLine{Label: h.Tell.Say("ui.sitting.tip_abstains"), Value: sheet.Count(100 - c.yes - c.no)})
	}
	return sheet.Tip{Title: h.Tell.Bloc(c.bloc), Lines: lines, Codex: h.Tell.Say("ui.sitting.word")}
}

// spoke says who spoke how, while the count goes on.
func (h *sitting) spoke(b *sheet.Builder) {
	r := h.below(h.listEnd()+4, hallFoot)
	y := h.spokeAt(b, r)
	b.Wrap(sheet.R(r.X, y+6, r.W, hallFoot-y-10), h.Tell.Say("ui.sitting.from_now"), sheet.Row.Sized(14).In(ink.Soft))
}

func (h *sitting) spokeAt(b *sheet.Builder, r sheet.Rect) float64 {
	in := b.Panel(r, h.Tell.Say("ui.sitting.spoke"), "")
	y := in.Y + 2
	for _, s := range []rules.Speech{rules.SpeakForLine, rules.SpeakAgainst, rules.KeepSilent} {
		var letters []string
		for p := range h.Book.Contenders {
			if h.speeches[p] == int8(s) {
				letters = append(letters, h.Book.People[p].Mono)
			}
		}
		b.Sign(speechSigns[s], sheet.P(r.X+2, y+6), 12, ink.Black)
		b.Fit(sheet.R(r.X+20, y, 116, 24), h.Tell.Speech(s), sheet.Row.Sized(14))
		b.Monograms(sheet.P(r.X+152, y+12), 22, letters, -1)
		y += 27
	}
	return y
}

// count is the foot: how many for the line, the bar of all votes, the next bloc.
func (h *sitting) count(b *sheet.Builder) {
	yes, no, open, rest := h.sums()
	hallGround(b)
	b.AtLeft(func() {
		h.countSum(b, yes, no, open)
		h.countBar(b, [4]float64{yes, no, open, rest})
	})
	b.AtRight(func() { h.countButtons(b) })
}

// hallGround is the black foot of a gathering, with its red corner.
func hallGround(b *sheet.Builder) {
	b.Fill(sheet.R(b.Bleed.X, hallFoot, b.Bleed.W, b.Bleed.Bottom()-hallFoot), ink.Black)
	b.AtLeft(func() {
		low := b.Bleed.Bottom()
		b.Poly(ink.Red, sheet.P(0, hallFoot), sheet.P(330, hallFoot), sheet.P(296, 720), sheet.P(296-0.42*(low-720), low), sheet.P(0, low))
	})
}

// countSum is the count in large figures.
func (h *sitting) countSum(b *sheet.Builder, yes, no, open float64) {
	head, side, low := h.countWords(yes, no, open)
	w := min(b.Wide(head, sheet.Headline.Sized(50)), 176)
	b.Fit(sheet.R(18, 650, w, 60), head, sheet.Headline.Sized(50).In(ink.Cream))
	const left, beside, below = 32.0, 308.0, 296.0 // the ground ends aslant
	b.Fit(sheet.R(left+w, 655, beside-left-w, 22), side, sheet.Row.Sized(16).In(ink.Cream))
	b.Fit(sheet.R(left+w, 677, below-left-w, 22), low, sheet.RowStrong.Sized(16).In(ink.Cream))
	b.Node(sheet.Node{ID: "hall.count", Name: head, Value: side, Rect: sheet.R(12, 646, 308, 68), Dark: true, Tip: h.countTip(yes, no, open)})
}

func (h *sitting) countWords(yes, no, open float64) (head, side, low string) {
	if !h.done {
		return h.Tell.Say("ui.sitting.for", "n", votesOf(yes)), h.Tell.Say("ui.sitting.of", "n", votesOf(yes+no+open)), h.Tell.Say("ui.sitting.bar_against", "n", votesOf(no))
	}
	key := "ui.sitting.stands"
	if no > yes {
		key = "ui.sitting.falls"
	}
	if votesOf(yes) == votesOf(no) { // what is printed does not tell which is more
		key += "_just"
	}
	return h.Tell.Say("ui.sitting.result", "yes", votesOf(yes), "no", votesOf(no)), h.Tell.Say(key), h.Tell.Say("ui.sitting.of", "n", votesOf(yes+no+open))
}

func (h *sitting) countTip(yes, no, open float64) sheet.Tip {
	return sheet.Tip{Title: h.Tell.Say("ui.sitting.tip_count"), Codex: h.Tell.Say("ui.sitting.word"), Lines: []sheet.TipLine{
		{Label: h.Tell.Say("ui.sitting.tip_rule")},
		{Label: h.Tell.Say("ui.sitting.tip_for"), Value: sheet.Count(votesOf(yes))},
		{Label: h.Tell.Say("ui.sitting.tip_against"), Value: sheet.Count(votesOf(no))},
		{Label: h.Tell.Say("ui.sitting.tip_abstains"), Value: sheet.Count(votesOf(open))},
	}}
}

// countBar shows all votes on a sheet of paper, so that black is seen as a share: for, against,
// abstaining, still to come.
func (h *sitting) countBar(b *sheet.Builder, of [4]float64) {
	plate := sheet.R(338, 643, 584+b.Bleed.W-sheet.Width, 74)
	b.Fill(plate, ink.Card)
	r := sheet.R(plate.X+12, 665, plate.W-24, 26)
	h.countBarAt(b, of, r)
	m, style := r.Middle().X, sheet.RowStrong.Sized(14)
	against := h.Tell.Say("ui.sitting.bar_against", "n", votesOf(of[1]))
	b.Fit(sheet.R(r.X, 645, 200, 19), h.Tell.Say("ui.sitting.bar_for", "n", votesOf(of[0])), style)
	if of[1] > 0.5 {
		at, wide := r.X+r.W*of[0]/max(of[0]+of[1]+of[2]+of[3], 1), b.Wide(against, style)
		b.Fit(sheet.R(min(max(at, r.X+110), r.Right()-wide), 645, wide, 19), against, style.In(ink.RedDeep))
	}
	b.Fit(sheet.R(m-100, 698, 200, 18), h.Tell.Say("ui.sitting.half", "n", votesOf(h.votes())), sheet.Row.Centre())
	if of[3] > 0 {
		b.Fit(sheet.R(r.Right()-160, 698, 160, 18), h.Tell.Say("ui.sitting.to_come", "n", votesOf(of[3])), sheet.Row.Right())
	}
}

// countBarAt is the bar of all votes with its middle marked. It lies on paper.
func (h *sitting) countBarAt(b *sheet.Builder, of [4]float64, r sheet.Rect) {
	all := of[0] + of[1] + of[2] + of[3]
	x := r.X
	for i, k := range []ink.Ink{ink.Black, ink.Red, ink.Cream, ink.Mid} {
		w := r.W * of[i] / max(all, 1)
		b.Fill(sheet.R(x, r.Y, w, r.H), k)
		x += w
	}
	b.Frame(r.Inset(-2), 2, ink.Black)
	m := r.Middle().X
	b.Fill(sheet.R(m-1.5, r.Y, 3, r.H), ink.Cream)
	b.Fill(sheet.R(m-0.5, r.Y, 1, r.H), ink.Black)
	b.Fill(sheet.R(m-1.5, r.Bottom(), 3, 9), ink.Black)
}

// oneSided reports whether nobody has spoken against: there is nothing to wait for.
func (h *sitting) oneSided() bool {
	for p := range h.Book.Contenders {
		if rules.Speech(h.speeches[p]) == rules.SpeakAgainst {
			return false
		}
	}
	return true
}

func (h *sitting) countButtons(b *sheet.Builder) {
	if !h.done && h.oneSided() {
		b.Button(h.countAll(sheet.R(hallLeft, 658, 300, 42)))
		return
	}
	if h.done {
		b.Button(sheet.Button{ID: "hall.next", Rect: sheet.R(hallLeft, 658, 300, 42), Label: h.Tell.Say("ui.sitting.go_on"), Key: hand.Enter, Kind: sheet.Next, Role: sheet.Stop, Do: sheet.Do(ActNext)})
		return
	}
	b.Button(sheet.Button{ID: "hall.next", Rect: sheet.R(hallLeft, 658, 190, 42), Label: h.nextBloc(), Key: hand.Enter, Kind: sheet.Next, Role: sheet.Stop, Do: sheet.Do(ActNext)})
	b.Button(sheet.Button{ID: "hall.all", Rect: sheet.R(hallLeft+198, 658, 106, 42), Label: h.Tell.Say("ui.sitting.all"), Key: hand.Space, Kind: sheet.Bare, Do: sheet.Do(ActAll)})
}

// nextBloc says which bloc is counted next.
func (h *sitting) nextBloc() string {
	return h.Tell.Say("ui.sitting.next", "bloc", h.Tell.BlocShort(h.blocs[min(h.shown, len(h.blocs)-1)].bloc))
}

// countAll counts all delegations at once.
func (h *sitting) countAll(r sheet.Rect) sheet.Button {
	return sheet.Button{ID: "hall.all", Rect: r, Label: h.Tell.Say("ui.sitting.all_agreed"), Key: hand.Enter, Kind: sheet.Next, Role: sheet.Stop, Do: sheet.Do(ActAll)}
}

// votesOf rounds parts of votes to whole ones.
func votesOf(x float64) int { return int(x + 0.5) }
