package sheet

import (
	"bytes"

	"eliasnaur.com/font/roboto/robotobold"
	"eliasnaur.com/font/roboto/robotocondensedbold"
	"eliasnaur.com/font/roboto/robotocondensedregular"
	"eliasnaur.com/font/roboto/robotoregular"
	"github.com/go-fonts/liberation/liberationserifitalic"
	"github.com/go-fonts/liberation/liberationserifregular"
	"github.com/hajimehoshi/ebiten/v2/text/v2"
	"golang.org/x/image/font/gofont/gomonobold"
)

// Face is one file of letters.
type Face uint8

// The faces of the print.
const (
	Condensed Face = iota
	CondensedBold
	Roboto
	RobotoBold
	Serif
	SerifItalic
	Typewriter
	Faces // how many there are
)

// File is the TrueType file of a face.
func (f Face) File() []byte {
	return [Faces][]byte{
		robotocondensedregular.TTF, robotocondensedbold.TTF, robotoregular.TTF, robotobold.TTF,
		liberationserifregular.TTF, liberationserifitalic.TTF, gomonobold.TTF,
	}[f]
}

// open opens the file of a face, unless it is open.
func (r *Ruler) open(f Face) (err error) {
	if r.sources[f] == nil {
		r.sources[f], err = text.NewGoTextFaceSource(bytes.NewReader(f.File()))
	}
	return err
}

// source is an open face. The files are part of the program, so an error means a broken
// build.
func (r *Ruler) source(f Face) *text.GoTextFaceSource {
	if err := r.open(f); err != nil {
		panic("a face of the program is broken: " + err.Error())
	}
	return r.sources[f]
}
