package sheet

import "afterlenin/game/ui/ink"

// Style is a row of the table of type, with an ink, an alignment and a size of
// its own if these were given: Row.In(ink.Soft).Right(). The plain constants are
// black, set to the left, in their own size.
type Style uint32

// The table of type.
const (
	Row Style = iota
	RowStrong
	Headline
	Huge
	Title
	NextStep
	SeatName
	Heading
	SubHeading
	Sentence
	SentenceBold
	Smallest
	SmallestPlain
	Telling
	TellingItalic
	Wire
	Number
	styles
)

// Align says which side of the place the text keeps to.
type Align uint8

// The three alignments.
const (
	Left Align = iota
	Right
	Centre
)

const (
	inkShift   = 8
	alignShift = 16
	sizeShift  = 18
	sizeSteps  = 4.0
)

// In is the style in another ink.
func (s Style) In(k ink.Ink) Style { return s&^(0xFF<<inkShift) | Style(k)<<inkShift }

// Right is the style set to end at the place.
func (s Style) Right() Style { return s.aligned(Right) }

// Centre is the style set around the place.
func (s Style) Centre() Style { return s.aligned(Centre) }

func (s Style) aligned(a Align) Style { return s&^(3<<alignShift) | Style(a)<<alignShift }

// Sized is the style in another size, 4 to 4000 logical pixels in steps of a quarter.
func (s Style) Sized(size float64) Style {
	return s&(1<<sizeShift-1) | Style(size*sizeSteps+0.5)<<sizeShift
}

// Bold is the stronger sister of the style: what *stars* in a wrapped text give.
func (s Style) Bold() Style { return s&^0xFF | Style(specs[s.row()].bold) }

// Ink is the ink of the style; black if none was given.
func (s Style) Ink() ink.Ink {
	if k := ink.Ink(s >> inkShift); k != ink.None {
		return k
	}
	return ink.Black
}

// Align is the alignment of the style.
func (s Style) Align() Align { return Align(s >> alignShift & 3) }

// Size is the size of the letters in logical pixels.
func (s Style) Size() float64 {
	if q := s >> sizeShift; q != 0 {
		return float64(q) / sizeSteps
	}
	return specs[s.row()].size
}

// Line is the height of a line in logical pixels; it grows with the size.
func (s Style) Line() float64 {
	sp := &specs[s.row()]
	return sp.line * s.Size() / sp.size
}

// Face is the file the letters come from.
func (s Style) Face() Face { return specs[s.row()].face }

// Spacing is the room added after each letter, in logical pixels.
func (s Style) Spacing() float64 { return specs[s.row()].spacing * s.Size() }

func (s Style) caps() bool { return specs[s.row()].caps }

func (s Style) row() Style {
	if r := s & 0xFF; r < styles {
		return r
	}
	return Row
}

type spec struct {
	face       Face
	size, line float64
	caps       bool
	spacing    float64 // parts of the size
	bold       Style
}

var specs = [styles]spec{
	Headline:      {CondensedBold, 52, 62, true, 0, Headline},
	Huge:          {CondensedBold, 110, 116, true, 0, Huge},
	Title:         {CondensedBold, 32, 38, true, 0, Title},
	NextStep:      {CondensedBold, 21, 24, false, 0, NextStep},
	SeatName:      {CondensedBold, 15, 17, true, 0, SeatName},
	Heading:       {CondensedBold, 15, 18, true, 0.06, Heading},
	SubHeading:    {CondensedBold, 13.5, 16, true, 0.05, SubHeading},
	RowStrong:     {CondensedBold, 13.5, 17, false, 0, RowStrong},
	Row:           {Condensed, 13.5, 17, false, 0, RowStrong},
	Sentence:      {Roboto, 13, 18, false, 0, SentenceBold},
	SentenceBold:  {RobotoBold, 13, 18, false, 0, SentenceBold},
	Smallest:      {CondensedBold, 12, 14, false, 0, Smallest},
	SmallestPlain: {Condensed, 12, 14, false, 0, Smallest},
	Telling:       {Serif, 18.5, 26, false, 0, TellingItalic},
	TellingItalic: {SerifItalic, 18.5, 26, false, 0, TellingItalic},
	Wire:          {Typewriter, 16, 21, true, 0, Wire},
	Number:        {CondensedBold, 14.5, 17, false, 0, Number},
}
