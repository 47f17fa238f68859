package sheet

import "afterlenin/game/ui/ink"

// Kind says which of its fields a Mark uses.
type Kind uint8

// The kinds of marks.
const (
	Fill     Kind = iota // Rect, Ink
	Frame                // Rect, Width inside it, Radius, Ink
	Dashed               // Rect, Width, Ink: dashes of 6, gaps of 4
	Poly                 // Points, Ink: any simple polygon, either way round
	Stroke               // Points (two), Width, Ink
	Disc                 // Rect around it, Ink
	Ring                 // Rect around it, Width inside it, Ink
	Letters              // Rect at the line box, Text as printed, Style
	Sign                 // Rect, Name, Ink
	Portrait             // Rect, Name, Tone
	Halftone             // Rect, Ink: dots of radius 1, pitch 6, 30 degrees, 16 per cent
)

// Mark is one thing drawn. Marks are drawn in their order. All measures are logical.
type Mark struct {
	Kind   Kind
	Ink    ink.Ink
	Tone   Tone
	Clip   int16 // which of Sheet.Clips holds it; 0 is the whole window
	Enter  bool  // it names Enter on a button that need not be in focus, see honestKeys
	Style  Style
	Rect   Rect
	Width  float64
	Radius float64
	First  int32 // of its points in Sheet.Points
	Count  int32
	Text   string // the text, or the name of the picture
}

// Tone says which inks the three tones of a portrait are printed in.
type Tone uint8

// The tones of portraits.
const (
	Living  Tone = iota
	Fallen       // out of the contest: shadow tones
	OnNight      // on a black ground
	tones
)

// Tones are the inks of a portrait: dark, middle, light, and the plate behind it.
type Tones struct{ Dark, Mid, Light, Plate ink.Ink }

var toneInks = [tones]Tones{
	Living:  {ink.Black, ink.Mid, ink.Light, ink.Buff},
	Fallen:  {ink.FallenDark, ink.FallenMid, ink.FallenLight, ink.FallenPlate},
	OnNight: {ink.NightDark, ink.Mid, ink.Light, ink.Black},
}

// Inks of the tone.
func (t Tone) Inks() Tones { return toneInks[t%tones] }
