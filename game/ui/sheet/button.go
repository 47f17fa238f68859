package sheet

import (
	"cmp"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
)

// ButtonKind says what a button lies on and how much it weighs.
type ButtonKind uint8

// The kinds of buttons.
const (
	Plain  ButtonKind = iota // frame on paper
	Strong                   // full black on paper
	Next                     // cream on red: the next step
	OnDark                   // cream frame on black, red or petrol
	Bare                     // label and key alone, on black, red or petrol
	Words                    // underlined words on paper
)

// Button is a thing to press. ID, Rect, Label and Do are needed, the rest may be left out.
type Button struct {
	ID     string
	Rect   Rect
	Label  string
	Name   string // what it is called where others have the same label; else the label
	Do     Action
	Key    hand.Key // printed after the label
	Kind   ButtonKind
	Sign   string // before the label
	Chosen bool
	Off    string // why not now; printed under the button
	Tip    Tip
	Role   Role // Press unless given
	Group  string
}

// chosenPoint is how long the point of a chosen button is.
const chosenPoint = 7.0

type buttonInks struct{ ground, frame, words ink.Ink }

// Button prints a button in its state and adds its node.
func (b *Builder) Button(x Button) Look {
	if b.Paged && x.Role == Stop && !b.laid {
		b.steps = append(b.steps, x)
		return Look{}
	}
	n := Node{ID: x.ID, Role: x.Role, Name: cmp.Or(x.Name, x.Label), Rect: x.Rect, Do: x.Do, Key: x.Key,
		Off: x.Off, Tip: x.Tip, Group: x.Group, Dark: x.Kind == Next || x.Kind == OnDark || x.Kind == Bare}
	if n.Role == Note {
		n.Role = Press
	}
	if x.Chosen {
		n.State = "chosen"
	}
	look := b.Node(n)
	in := x.inks(look)
	r := x.Rect
	if look.Pressed {
		r = r.Moved(-1, 1)
	}
	plate := r
	if x.Chosen && !look.Off { // its point ends where the others end
		plate.W -= chosenPoint
		b.Poly(ink.Red, P(plate.Right(), r.Y), P(r.Right(), r.Middle().Y), P(plate.Right(), r.Bottom()))
	}
	b.Fill(plate, in.ground)
	b.Frame(plate, 2, in.frame)
	b.buttonWords(r, x, in.words)
	if x.Off != "" {
		b.Wrap(Rect{r.X, r.Bottom() + 2, r.W, 0}, x.Off, SmallestPlain.In(in.words))
	}
	return look
}

func (x Button) inks(l Look) buttonInks {
	switch {
	case l.Off && x.onDark():
		return buttonInks{ink.None, ink.Cream, ink.Cream}
	case l.Off:
		return buttonInks{ink.None, x.frameIf(ink.Empty), ink.Soft}
	case x.Chosen:
		return buttonInks{ink.Red, ink.Red, ink.Cream}
	case l.Pointed && x.Kind != Words:
		return buttonInks{ink.Buff, x.frameIf(ink.Black), x.pointedWords()}
	}
	return x.rest()
}

func (x Button) rest() buttonInks {
	switch x.Kind {
	case Strong:
		return buttonInks{ink.Black, ink.Black, ink.Cream}
	case Next:
		return buttonInks{ink.Cream, ink.Cream, ink.RedDeep}
	case OnDark:
		return buttonInks{ink.None, ink.Cream, ink.Cream}
	case Bare:
		return buttonInks{ink.None, ink.None, ink.Cream}
	case Words:
		return buttonInks{ink.None, ink.None, ink.Yours}
	}
	return buttonInks{ink.None, ink.Black, ink.Black}
}

func (x Button) onDark() bool { return x.Kind == OnDark || x.Kind == Bare || x.Kind == Next }

func (x Button) frameIf(k ink.Ink) ink.Ink {
	if x.Kind == Bare || x.Kind == Words {
		return ink.None
	}
	return k
}

func (x Button) pointedWords() ink.Ink {
	if x.Kind == Next {
		return ink.RedDeep
	}
	return ink.Black
}

func (x Button) style() Style {
	if x.Kind == Next {
		return Heading
	}
	return RowStrong.Sized(14)
}

// What lies between the frame of a button and its words, and the least where they are long.
const (
	buttonAir   = 9.0
	buttonTight = 4.0
)

// signWide is the room of a button's sign, or of its lock.
func (x Button) signWide() float64 {
	if x.Sign == "" && x.Off == "" {
		return 0
	}
	return 14 + 5
}

// Sign, label and key stand together in the middle.
func (b *Builder) buttonWords(r Rect, x Button, k ink.Ink) {
	style, sign := x.style().In(k), x.Sign
	if x.Off != "" {
		sign = "lock"
	}
	signs, cap := x.signWide(), 0.0
	if x.Key != hand.NoKey {
		cap = b.CapWide(b.Keys.Of(x.Key)) + 6
	}
	room := r.W - signs - cap - 2*buttonAir
	if b.Wide(x.Label, b.least(RowStrong.Sized(14))) > room { // rather close to the frame than cut
		room = r.W - signs - cap - 2*buttonTight
	}
	long := b.Wide(x.Label, b.least(style)) > room
	if long { // small letters are narrower
		style = RowStrong.Sized(14).In(k)
	}
	wide := min(b.Wide(x.Label, style), room)
	at, mid := r.X+(r.W-wide-signs-cap)/2, r.Middle().Y
	if sign != "" {
		b.Sign(sign, P(at, mid-7), 14, k)
	}
	if long {
		b.longLabel(Rect{at + signs, r.Y, wide, r.H}, x.Label, style)
	} else {
		b.Fit(Rect{at + signs, r.Y, wide, r.H}, x.Label, style)
	}
	if cap > 0 {
		first := len(b.Sheet.Marks)
		b.Key(at+signs+wide+6, mid, x.Key, k)
		for i := first; i < len(b.Sheet.Marks); i++ {
			b.Sheet.Marks[i].Enter = ofFocus(x.Key)
		}
	}
	if x.Kind == Words {
		b.Fill(Rect{at + signs, mid + style.Line()/2 - 1, wide, 1}, k)
	}
}

// longLabel prints a label that is too long in the usual letters: in one line if it goes, else in two
// if the button is high enough for them.
func (b *Builder) longLabel(r Rect, label string, style Style) {
	small := b.least(style)
	tall := b.Tall(r.W, label, small)
	if b.Wide(label, small) <= r.W || tall > r.H {
		b.Fit(r, label, style)
		return
	}
	b.Wrap(Rect{r.X, r.Y + (r.H-tall)/2, r.W, 0}, label, small.Centre())
}
