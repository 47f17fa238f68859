package shape

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

// Parse reads a drawing: an svg element with a viewBox that starts at 0 0, and
// path elements in it, each with a fill of one of the three inks and a path of
// absolute M, L, C and Z. Errors begin with the line.
func Parse(src []byte) (Shape, error) {
	if len(src) > MaxBytes {
		return Shape{}, fmt.Errorf("the drawing has %d bytes, at most %d are read", len(src), MaxBytes)
	}
	r := reader{dec: xml.NewDecoder(bytes.NewReader(src))}
	for {
		tok, err := r.dec.Token()
		if errors.Is(err, io.EOF) {
			return r.finish()
		}
		if err != nil {
			return Shape{}, r.fail("this is not well-formed: %v", err)
		}
		if err := r.token(tok); err != nil {
			return Shape{}, err
		}
	}
}

type reader struct {
	dec    *xml.Decoder
	shape  Shape
	opened bool
	points int
}

func (r *reader) fail(format string, args ...any) error {
	line, _ := r.dec.InputPos()
	return fmt.Errorf("line %d: %s", line, fmt.Sprintf(format, args...))
}

func (r *reader) finish() (Shape, error) {
	if !r.opened {
		return Shape{}, errors.New("no svg element was found")
	}
	if len(r.shape.Paths) == 0 {
		return Shape{}, errors.New("the drawing has no path")
	}
	return r.shape, nil
}

func (r *reader) token(tok xml.Token) error {
	e, ok := tok.(xml.StartElement)
	if !ok {
		return nil
	}
	switch {
	case e.Name.Local == "svg" && !r.opened:
		r.opened = true
		return r.box(attribute(e, "viewBox"))
	case e.Name.Local == "path" && r.opened:
		return r.path(e)
	case e.Name.Local == "title" || e.Name.Local == "desc":
		return nil
	}
	return r.fail("<%.20s> is not read here: only path elements inside one svg element are", e.Name.Local)
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (r *reader) box(s string) error {
	f := strings.Fields(s)
	if len(f) != 4 {
		return r.fail(`the svg element needs a viewBox like "0 0 200 240"`)
	}
	var n [4]float64
	for i := range f {
		v, err := strconv.ParseFloat(f[i], 64)
		if err != nil {
			return r.fail("the viewBox holds %.20q, which is not a number", f[i])
		}
		n[i] = v
	}
	if n[0] != 0 || n[1] != 0 || !(n[2] >= 1 && n[2] <= MaxSide && n[3] >= 1 && n[3] <= MaxSide) {
		return r.fail("the viewBox must start at 0 0 and have sides from 1 to %d", MaxSide)
	}
	r.shape.W, r.shape.H = n[2], n[3]
	return nil
}

func (r *reader) path(e xml.StartElement) error {
	if len(r.shape.Paths) >= MaxPaths {
		return r.fail("more than %d paths", MaxPaths)
	}
	for _, a := range e.Attr {
		if a.Name.Local == "transform" || a.Name.Local == "stroke" || a.Name.Local == "style" {
			return r.fail("a path may have fill and d, but %s is not read: flatten the drawing first", a.Name.Local)
		}
	}
	tone, ok := toneOf(attribute(e, "fill"))
	if !ok {
		return r.fail("fill %.20q is none of the three inks #1C1916, #A58B62, #F6EEDB", attribute(e, "fill"))
	}
	ops, err := r.ops(attribute(e, "d"))
	if err != nil {
		return err
	}
	r.shape.Paths = append(r.shape.Paths, Path{tone, ops})
	return nil
}

func toneOf(s string) (Tone, bool) {
	switch strings.ToUpper(s) {
	case "#1C1916":
		return Dark, true
	case "#A58B62":
		return Middle, true
	case "#F6EEDB":
		return Light, true
	}
	return 0, false
}

func (r *reader) ops(d string) ([]Op, error) {
	p := pen{rest: d}
	var ops []Op
	for {
		op, err := p.op(len(ops) == 0)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, r.fail("in d: %v", err)
		}
		if r.points++; r.points > MaxPoints {
			return nil, r.fail("more than %d points", MaxPoints)
		}
		ops = append(ops, op)
	}
	if len(ops) < 3 {
		return nil, r.fail("a path encloses nothing with fewer than three steps")
	}
	return ops, nil
}

// far is the farthest a path may reach outside of its box.
const far = 2 * MaxSide

func inReach(v float64) bool { return math.Abs(v) <= far }
