package screen

import (
	"slices"
	"strconv"
	"strings"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// tale is how a list of what happened is told: a sign, a sentence and its cause,
// marked where it concerns the seat that looks.
type tale struct {
	b     *sheet.Builder
	s     *Scene
	id    string // before the number of each row's node
	on    ink.Ink
	table *rules.Table // for the titles of motions; may be nil
}

// The room before the sentence of a row, and above and below it.
const (
	taleRoom = 34.0
	talePad  = 3.0
)

const mostCauses = 3

// taleOf tells on paper, with the motions of the table if they are of its round.
func taleOf(b *sheet.Builder, s *Scene, id string) tale {
	return tale{b: b, s: s, id: id, on: ink.Black}
}

// onTable is the table for the titles of motions, if they are still those of the round.
func (t tale) onTable(e match.Entry) *rules.Table {
	if t.table != nil {
		return t.table
	}
	if table := &t.s.Obs.Table; int(table.Round) == e.Round && table.MotionsN > 0 {
		return table
	}
	if table := &t.s.Votes.Before; t.s.Votes.Motion.Result != rules.Pending && int(table.Round) == e.Round {
		return table
	}
	return nil
}

func (t tale) sentence(e match.Entry) string {
	return t.s.Tell.FactOn(e.Event, t.s.Obs.Me, t.onTable(e))
}

// cause is why a computer did it, in a few words, or nothing.
func (t tale) cause(e match.Entry) string {
	if said := t.causes(e); len(said) > 0 {
		return t.s.Tell.Say("ui.telling.because", "list", strings.Join(said, " · "))
	}
	return ""
}

func (t tale) causes(e match.Entry) []string {
	parts := t.parts(e)
	if len(parts) == 0 {
		return nil
	}
	if e.Event.What == rules.Voted {
		return t.s.Tell.VoteReason(rules.Ballot(e.Event.N), parts)
	}
	var said []string
	for _, p := range heaviest(parts) {
		said = append(said, t.s.Tell.Part(p))
	}
	return said
}

func (t tale) parts(e match.Entry) []rules.Part {
	if t.s.Reasons == nil {
		return nil
	}
	return t.s.Reasons(e)
}

// heaviest are the summands that weigh most, at most three.
func heaviest(parts []rules.Part) []rules.Part {
	list := slices.Clone(parts)
	slices.SortStableFunc(list, func(a, b rules.Part) int { return weightOf(b) - weightOf(a) })
	return list[:min(len(list), mostCauses)]
}

func weightOf(p rules.Part) int { return max(int(p.N), -int(p.N)) }

// concerns reports whether the row is about the seat that looks: never in public.
func (t tale) concerns(e match.Entry) bool {
	me := t.s.Obs.Me
	return me >= 0 && t.s.Tell.FactTopic(e.Event).People.Has(rules.Person(me))
}

func (t tale) words() sheet.Style { return sheet.Sentence.Sized(13.5).In(t.on) }

func (t tale) whys() sheet.Style {
	k := ink.Soft
	if t.on != ink.Black {
		k = ink.OnBlack
	}
	return sheet.Row.Sized(13).In(k)
}

// tall is the height of a row of the given width.
func (t tale) tall(e match.Entry, wide float64) float64 {
	h := max(t.b.Tall(wide-taleRoom, t.sentence(e), t.words()), 18)
	if why := t.cause(e); why != "" {
		h += t.b.Tall(wide-taleRoom, why, t.whys())
	}
	return h + 2*talePad
}

// row tells one entry at a place and returns the height used.
func (t tale) row(x, y, wide float64, e match.Entry) float64 {
	said, why := t.sentence(e), t.cause(e)
	h := t.tall(e, wide)
	style, sign := t.words(), t.on
	if t.concerns(e) {
		style, sign = sheet.SentenceBold.Sized(13.5).In(ink.Yours), ink.Yours
		t.b.Poly(ink.Yours, sheet.P(x, y+talePad+2), sheet.P(x+7, y+talePad+9), sheet.P(x, y+talePad+16))
	}
	t.b.Sign(t.s.Tell.FactSign(e.Event.What), sheet.P(x+12, y+talePad+2), 14, sign)
	at := y + talePad
	at += max(t.b.Wrap(sheet.R(x+taleRoom, at, wide-taleRoom, 0), said, style), 18)
	if why != "" {
		t.b.Wrap(sheet.R(x+taleRoom, at, wide-taleRoom, 0), why, t.whys())
	}
	t.b.Node(sheet.Node{ID: t.id + strconv.Itoa(e.At), Role: sheet.TableRow, Name: said, Value: why, Rect: sheet.R(x, y, wide, h),
		Quiet: true, Dark: t.on != ink.Black, Tip: t.tip(e, said)})
	return h
}

// tip adds the reasons up that a computer gave.
func (t tale) tip(e match.Entry, said string) sheet.Tip {
	parts := t.parts(e)
	if len(parts) == 0 {
		return sheet.Tip{}
	}
	tip := sheet.Tip{Title: said, Codex: t.s.Tell.Say("ui.telling.word")}
	for _, p := range parts {
		tip.Lines = append(tip.Lines, sheet.TipLine{Label: t.s.Tell.Part(p), Value: sheet.Signed(int(p.N))})
	}
	return tip
}

// told leaves out what is not for the eyes at the screen, and facts without words.
func told(s *Scene, list []match.Entry) []match.Entry {
	var out []match.Entry
	for _, e := range list {
		secret := s.Public() && e.Event.SeenBy != rules.Everybody
		if !secret && e.Event.What != rules.NoFact {
			out = append(out, e)
		}
	}
	return out
}
