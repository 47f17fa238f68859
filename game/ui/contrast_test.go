package ui

import (
	"fmt"
	"image/color"
	"math"
	"testing"

	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// The contrast that words and signs need; large type is bold from 18.5 and other from 24.
const (
	smallContrast = 4.5
	largeContrast = 3.0
)

// sight is how colours look to an eye, as a matrix in linear light (Machado, Oliveira and
// Fernandes 2009, full strength).
type sight [9]float64

var sights = map[string]sight{
	"plain":        {1, 0, 0, 0, 1, 0, 0, 0, 1},
	"protanopia":   {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
	"deuteranopia": {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
	"tritanopia":   {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
}

func (m sight) of(c color.RGBA) color.RGBA {
	in := [3]float64{toLight(c.R), toLight(c.G), toLight(c.B)}
	var out [3]uint8
	for i := range out {
		out[i] = fromLight(m[3*i]*in[0] + m[3*i+1]*in[1] + m[3*i+2]*in[2])
	}
	return color.RGBA{out[0], out[1], out[2], 255}
}

func toLight(v uint8) float64 { return math.Pow(float64(v)/255, 2.2) }

func fromLight(f float64) uint8 {
	return uint8(math.Pow(math.Max(0, math.Min(1, f)), 1/2.2)*255 + 0.5)
}

// inked is a piece of type or a sign on the ground it stands on.
type inked struct {
	words, ground ink.Ink
	large         bool
}

// mustBeRead measures every word, sign and frame that the tour met on the ground that lies
// under it, in both palettes and as colour-blind eyes see them.
func mustBeRead(t *testing.T, met map[inked]string) {
	t.Helper()
	for palette, p := range map[string]ink.Palette{"normal": ink.Normal, "high contrast": ink.HighContrast} {
		for eye, m := range sights {
			for pair, where := range met {
				need := smallContrast
				if pair.large {
					need = largeContrast
				}
				if got := ink.Contrast(m.of(p[pair.words]), m.of(p[pair.ground])); got < need-0.005 {
					t.Errorf("%s, %s: ink %d on %d has %.2f, wants %.1f: %s", palette, eye, pair.words, pair.ground, got, need, where)
				}
			}
		}
	}
}

// inks notes what is printed on what.
func (x *theatre) inks(where string, met map[inked]string) {
	s := &x.b.Sheet
	for i := range s.Marks {
		m := &s.Marks[i]
		at, large := m.Rect.Middle(), true
		switch m.Kind {
		case sheet.Letters:
			size := m.Style.Size()
			large = size >= 24 || size >= 18.5 && m.Style.Bold().Face() == m.Style.Face()
		case sheet.Sign:
		case sheet.Frame, sheet.Dashed:
			if m.Width < 1.5 || m.Ink == ink.PostRule || i+1 < len(s.Marks) && s.Marks[i+1].Kind == sheet.Frame || i > 0 && s.Marks[i-1].Kind == sheet.Frame {
				continue // a hair, or a seam of another frame
			}
			if at = sheet.P(m.Rect.X-1.5, m.Rect.Middle().Y); ink.Contrast(ink.Normal[m.Ink], ink.Normal[x.b.GroundAt(i, sheet.P(m.Rect.X+m.Width+1, at.Y))]) > largeContrast {
				continue // it stands out from what it holds
			}
		default:
			continue
		}
		for _, at := range grounds(m, at) {
			if m.Clip > 0 && !s.Clips[m.Clip].Has(at) {
				continue
			}
			pair := inked{m.Ink, x.b.GroundAt(i, at), large}
			if met[pair] == "" {
				met[pair] = fmt.Sprintf("%q on %s", m.Text, where)
			}
		}
	}
}

// grounds are where the ground of a mark is looked at: letters may begin and end on another
// than they have in their middle.
func grounds(m *sheet.Mark, middle sheet.Point) []sheet.Point {
	list := []sheet.Point{middle}
	if m.Kind == sheet.Letters && m.Rect.W > 4 {
		list = append(list, sheet.P(m.Rect.X+1, middle.Y), sheet.P(m.Rect.Right()-1, middle.Y))
	}
	return list
}
