package screen

import (
	"math"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// The picture of a card: it ends at a black slanted edge.
const (
	pictureTop  = 558.0 // x of the edge at the top of the picture
	pictureFoot = 522.0 // and at its foot
)

// scenery draws plain shapes into the picture, turned about a place.
type scenery struct {
	b        *sheet.Builder
	ox, oy   float64
	cos, sin float64
}

func (v scenery) turned(x, y, degrees float64) scenery {
	a := degrees * math.Pi / 180
	return scenery{v.b, x, y, math.Cos(a), math.Sin(a)}
}

func (v scenery) at(x, y float64) sheet.Point {
	return sheet.P(v.ox+x*v.cos-y*v.sin, v.oy+x*v.sin+y*v.cos)
}

func (v scenery) poly(k ink.Ink, xy ...float64) {
	pts := make([]sheet.Point, len(xy)/2)
	for i := range pts {
		pts[i] = v.at(xy[2*i], xy[2*i+1])
	}
	v.b.Poly(k, pts...)
}

func (v scenery) box(k ink.Ink, x, y, w, h float64) { v.poly(k, x, y, x+w, y, x+w, y+h, x, y+h) }

func (v scenery) disc(k ink.Ink, x, y, radius float64) { v.b.Disc(v.at(x, y), radius, k) }

func (v scenery) line(k ink.Ink, wide float64, xy ...float64) {
	for i := 0; i+3 < len(xy); i += 2 {
		v.b.Line(v.at(xy[i], xy[i+1]), v.at(xy[i+2], xy[i+3]), wide, k)
	}
}

// motifs are the pictures that the game draws itself, by the names that scenarios
// may give them.
var motifs = [...]struct {
	name string
	draw func(scenery)
}{
	{"train", drawTrain}, {"hall", drawHall}, {"factory", drawFactory}, {"village", drawVillage},
	{"telegraph", drawTelegraph}, {"street", drawStreet}, {"ship", drawShip}, {"map", drawMap},
	{"letter", drawLetter}, {"table", drawTable},
}

// eventPicture draws the picture of the card and puts the paper of the words beside it.
func eventPicture(b *sheet.Builder, book *rules.Book, c *eventPage) {
	v := scenery{b: b, cos: 1}
	left, top, low := b.Bleed.X, b.Bleed.Y+barTall, b.Bleed.Bottom()
	picture := sheet.R(left, top, pictureTop-left, low-top)
	b.Fill(picture, ink.Sky)
	b.AtFoot(func() { motifs[motifOf(book, c)].draw(v) })
	if own := ownPicture(c.rule.Picture); own != "" {
		b.Picture(picture, own)
	} else if left < 0 { // the motif ends with the sheet
		b.Fill(sheet.R(left, top, -left, low-top), ink.Black)
		picture.X, picture.W = 0, pictureTop
	}
	b.Halftone(picture, ink.Black)
	slope := (pictureTop - pictureFoot) / (sheet.Height - barTall)
	foot := pictureTop - slope*(low-top)
	b.Poly(ink.Paper, sheet.P(pictureTop, top), sheet.P(b.Bleed.Right(), top), sheet.P(b.Bleed.Right(), low), sheet.P(foot, low))
	b.Poly(ink.Black, sheet.P(pictureTop-6, top), sheet.P(pictureTop+4, top), sheet.P(foot+1, low), sheet.P(foot-9, low))
}
