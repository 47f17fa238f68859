package hand

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Recorder is a Source that passes on another and writes down every frame in which
// something happened, one a line, with the number of its tick.
type Recorder struct {
	From Source
	To   io.Writer
	Err  error // the first that writing met; nothing is written after it
	tick int
	last Frame
}

// Read passes on a frame.
func (r *Recorder) Read(v View, f *Frame) {
	r.From.Read(v, f)
	r.tick++
	if f.Idle(&r.last) {
		return
	}
	r.last.X, r.last.Y, r.last.Inside, r.last.Held = f.X, f.Y, f.Inside, f.Held
	if r.Err == nil {
		_, r.Err = io.WriteString(r.To, line(r.tick, f))
	}
}

// A line is the tick, the place, the buttons as letters, the wheel, then keys by
// name and at last the letters in quotes.
func line(tick int, f *Frame) string {
	var names []string
	for _, k := range f.Keys {
		names = append(names, k.String())
	}
	return fmt.Sprintf("%d %.2f %.2f %s %g %s %q\n", tick, f.X, f.Y, flags(f), f.Wheel, orDash(strings.Join(names, "|")), string(f.Runes))
}

func flags(f *Frame) string {
	out := ""
	for i, on := range [...]bool{f.Inside, f.Down, f.Held, f.Up, f.Right, f.Touch, f.Shift, f.Ctrl} {
		if on {
			out += flagLetters[i : i+1]
		}
	}
	return orDash(out)
}

const flagLetters = "idhurtsc"

func orDash(s string) string {
	if s == "" {
		return "_"
	}
	return s
}

// Recording is a Source that plays what a Recorder wrote.
type Recording struct {
	steps []step
	tick  int
	at    Frame
}

type step struct {
	tick  int
	frame Frame
}

// ReadRecording reads all of a recording. Errors begin with the line.
func ReadRecording(src io.Reader) (*Recording, error) {
	r := &Recording{}
	in := bufio.NewScanner(src)
	for n := 1; in.Scan(); n++ {
		s, err := parseStep(in.Text())
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		r.steps = append(r.steps, s)
	}
	return r, in.Err()
}

func parseStep(text string) (step, error) {
	var s step
	var marks, names, runes string
	f := &s.frame
	if _, err := fmt.Sscanf(text, "%d %f %f %s %g %s %q", &s.tick, &f.X, &f.Y, &marks, &f.Wheel, &names, &runes); err != nil {
		return s, errors.New("this is not a line of a recording")
	}
	for i, on := range [...]*bool{&f.Inside, &f.Down, &f.Held, &f.Up, &f.Right, &f.Touch, &f.Shift, &f.Ctrl} {
		*on = strings.Contains(marks, flagLetters[i:i+1])
	}
	f.Runes = []rune(runes)
	if names == "_" {
		return s, nil
	}
	for name := range strings.SplitSeq(names, "|") {
		k, ok := Named(name)
		if !ok {
			return s, fmt.Errorf("there is no key %q", name)
		}
		f.Keys = append(f.Keys, k)
	}
	return s, nil
}

// Done tells whether all steps were played.
func (r *Recording) Done() bool { return len(r.steps) == 0 }

// Read plays the next tick.
func (r *Recording) Read(_ View, f *Frame) {
	f.Clear()
	r.tick++
	f.X, f.Y, f.Inside, f.Held = r.at.X, r.at.Y, r.at.Inside, r.at.Held
	if r.Done() || r.steps[0].tick > r.tick {
		return
	}
	r.at = r.steps[0].frame
	r.steps = r.steps[1:]
	keys, runes := append(f.Keys, r.at.Keys...), append(f.Runes, r.at.Runes...)
	*f = r.at
	f.Keys, f.Runes = keys, runes
}
