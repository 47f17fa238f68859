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

// The files are part of the program, so an error means a broken build.
func openSources() (*[Faces]*text.GoTextFaceSource, error) {
	var out [Faces]*text.GoTextFaceSource
	for f := range Faces {
		src, err := text.NewGoTextFaceSource(bytes.NewReader(f.File()))
		if err != nil {
			return nil, err
		}
		out[f] = src
	}
	return &out, nil
}
