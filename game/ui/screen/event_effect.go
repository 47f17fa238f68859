package screen

import (
	"slices"
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// effectWords is a sign with a few words; they flow one behind the other.
type effectWords struct {
	sign, text string
	branch     bool // the chance that what follows it comes: begins a block of its own
	other      bool // befalls others: set in lighter type, after what befalls oneself
}

type effects []effectWords

// eventEffects says what a choice does, or what it lacks.
func eventEffects(s *Scene, o eventAnswer) effects {
	if o.locked != "" {
		return effects{{sign: "lock", text: o.locked}}
	}
	c, me := o.rule(), o.card.who
	if c.Odds <= 0 || c.Odds >= 100 {
		return effectChips(s, settled(s.Book, &s.Obs, c.Effects), me)
	}
	list := effects{{sign: "tick", text: s.Tell.Say("ui.bulletin.odds", "n", c.Odds), branch: true}}
	list = append(list, effectChips(s, settled(s.Book, &s.Obs, c.Effects), me)...)
	list = append(list, effectWords{sign: "cross", text: s.Tell.Say("ui.bulletin.else", "n", 100-int(c.Odds)), branch: true})
	return append(list, effectChips(s, settled(s.Book, &s.Obs, c.Else), me)...)
}

// settled leaves out what will not come, and the condition of what will: that on which all can
// see how it stands, and which no effect before it changes, is no open question.
func settled(b *rules.Book, o *rules.Observation, list []rules.Effect) []rules.Effect {
	var out []rules.Effect
	for i, e := range list {
		open := slices.ContainsFunc(e.If, func(op rules.Op) bool {
			return op.Ref.Kind.Secret() || slices.ContainsFunc(list[:i], func(x rules.Effect) bool { return x.Target == op.Ref })
		})
		if len(e.If) > 0 && !open {
			if !b.Holds(o, e.If) {
				continue
			}
			e.If = nil
		}
		out = append(out, e)
	}
	return out
}

func effectChips(s *Scene, list []rules.Effect, me rules.Seat) effects {
	out := outcomeChips(s.Book, s.Tell.Outcomes(list, me))
	if len(out) == 0 {
		out = effects{{sign: "dash", text: s.Tell.Say("ui.bulletin.nothing")}}
	}
	return out
}

func outcomeChips(b *rules.Book, list []text.Outcome) effects {
	var out effects
	for _, o := range list {
		out = append(out, effectWords{sign: effectSign(b, o), text: o.Text, other: o.Others})
	}
	return out
}

var refSigns = map[rules.RefKind]string{
	rules.RefPrestige: "star", rules.RefOdium: "odium", rules.RefWord: "word", rules.RefMarks: "cross",
	rules.RefPatronage: "patron", rules.RefRung: "down", rules.RefLost: "cross", rules.RefStance: "right",
	rules.RefLine: "right", rules.RefMood: "speaker", rules.RefSympathy: "person", rules.RefWeight: "urn",
	rules.RefFlag: "paper", rules.RefHolder: "chair", rules.RefPatron: "person", rules.RefDocument: "paper",
	rules.RefRegard: "eye", rules.RefFirm: "shield", rules.RefGone: "person", rules.RefPressure: "speaker", rules.RefIll: "shield", rules.RefPrecedent: "scales", rules.RefBurden: "scales",
}

// effectSign is the sign of the number that an effect changes.
func effectSign(b *rules.Book, o text.Outcome) string {
	switch o.Do {
	case rules.Schedule:
		return "clock"
	case rules.End:
		return "stamp"
	}
	return refSign(b, o.Ref)
}

func refSign(b *rules.Book, r rules.Ref) string {
	if r.Kind == rules.RefMeter && int(r.A) < len(b.Meters) && b.Meters[r.A].Sign != "" {
		return b.Meters[r.A].Sign
	}
	if sign, ok := refSigns[r.Kind]; ok {
		return sign
	}
	return "right" // a dash would read as a minus
}

// effectGap lies between two effects on a line.
const effectGap = 18.0

// style is the type of an effect: what befalls others is lighter.
func (c effectWords) style(size float64, k ink.Ink) sheet.Style {
	if c.other {
		return sheet.Row.Sized(size).In(k)
	}
	return sheet.RowStrong.Sized(size).In(k)
}

// mostBranch is the part of the room that the chance of a branch may take beside what it brings.
const mostBranch = 0.4

// flow prints the effects from the top left of r, in as many lines as they need, and
// returns the height used. What befalls others begins a line, unless all go into one. Of two
// branches each is a block: its chance at the left, what it brings beside it in a column. In
// the ink None it only measures.
func (list effects) flow(b *sheet.Builder, r sheet.Rect, size float64, k ink.Ink) float64 {
	line := (sheet.RowStrong.Sized(size).Line() + 2) * max(1, b.Type)
	edge := r.X + list.indent(b, r.W, size)
	parted := list.wide(b, size) > r.W
	x, y := r.X, r.Y
	for i, c := range list {
		style := c.style(size, k)
		room := size + 6
		wide := room + b.Wide(c.text, style)
		others := parted && c.other && i > 0 && !list[i-1].other && !list[i-1].branch
		if i > 0 && (c.branch || x > edge && (others || x+wide > r.Right())) {
			x, y = edge, y+line
		}
		if c.branch {
			x = r.X
		}
		if wide > r.Right()-x {
			y += c.long(b, sheet.R(x, y, r.Right()-x, 0), size, k) - line
		} else if k != ink.None {
			b.Sign(c.sign, sheet.P(x, y+(line-size)/2), size, k)
			b.Text(x+room, y+1, c.text, style)
		}
		x += wide + effectGap
		if c.branch {
			x = edge
			if edge < r.X+wide { // too long to stand beside
				y += line
			}
		}
	}
	return y + line - r.Y
}

// indent is where what a branch brings begins: beside the chances of all, or a little in below them.
func (list effects) indent(b *sheet.Builder, room, size float64) float64 {
	most := 0.0
	for _, c := range list {
		if c.branch {
			most = max(most, size+6+b.Wide(c.text, c.style(size, ink.Black))+effectGap)
		}
	}
	if most > room*mostBranch {
		return effectGap
	}
	return most
}

// wide is the room of all in one line.
func (list effects) wide(b *sheet.Builder, size float64) float64 {
	w := -effectGap
	for _, c := range list {
		w += size + 6 + b.Wide(c.text, c.style(size, ink.Black)) + effectGap
	}
	return w
}

// long sets an effect that is wider than the whole room, in several lines.
func (c effectWords) long(b *sheet.Builder, r sheet.Rect, size float64, k ink.Ink) float64 {
	style := c.style(size, k)
	room := size + 6
	if k == ink.None {
		return b.Tall(r.W-room, c.text, style)
	}
	b.Sign(c.sign, sheet.P(r.X, r.Y+2), size, k)
	return b.Wrap(sheet.R(r.X+room, r.Y, r.W-room, 0), c.text, style)
}

func (list effects) spoken() string {
	var w strings.Builder
	for i, c := range list {
		switch {
		case i == 0:
		case list[i-1].branch:
			w.WriteString(" ")
		default:
			w.WriteString("; ")
		}
		w.WriteString(c.text)
	}
	return w.String()
}
