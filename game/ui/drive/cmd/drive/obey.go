package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"

	"github.com/hajimehoshi/ebiten/v2"
)

// tooLarge is the widest texture that every graphics card since about 2012 has.
const tooLarge = 16384

var buttons = map[string]ebiten.MouseButton{
	"left": ebiten.MouseButtonLeft, "right": ebiten.MouseButtonRight, "middle": ebiten.MouseButtonMiddle,
}

// obey does one line of quoted words, which is a row of commands each followed by its arguments, and answers it once:
// "ok ...", "error ..." for a wrong request, "over ..." when the guest has ended, "mute ..." when it
// kept silent beyond the limit.
func (s *stage) obey(line string) error {
	words, err := unquote(line)
	answer := ""
	for len(words) > 0 && err == nil {
		c, known := commands[words[0]]
		if !known || len(words) <= c.takes {
			err = fmt.Errorf("the host does not understand %q", words)
			break
		}
		answer, err = c.do(s, words[1:1+c.takes])
		words = words[1+c.takes:]
	}
	switch over := s.guest.Err(); {
	case over != nil:
		// A guest that ended by itself leaves only when the connection goes.
		_ = s.guest.Close()
		s.reply(ending(over) + " " + flat(over))
	case err != nil:
		s.reply("error " + flat(err))
	case !s.drew || answer == "":
		s.reply("ok " + answer)
	default:
		return s.show(answer)
	}
	return nil
}

func ending(err error) string {
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return "mute"
	}
	return "over"
}

func unquote(line string) (words []string, err error) {
	for line = strings.TrimSpace(line); line != ""; line = strings.TrimSpace(line) {
		q, err := strconv.QuotedPrefix(line)
		if err != nil {
			return nil, err
		}
		w, err := strconv.Unquote(q)
		if err != nil {
			return nil, err
		}
		words, line = append(words, w), line[len(q):]
	}
	return words, nil
}

func flat(err error) string { return strings.ReplaceAll(err.Error(), "\n", " | ") }

type order struct {
	takes int
	do    func(s *stage, a []string) (answer string, err error)
}

var commands = map[string]order{
	"tick":    {1, tick},
	"frame":   {0, func(s *stage, a []string) (string, error) { return "", s.frame() }},
	"pixels":  {0, func(s *stage, a []string) (string, error) { return size(s), s.frame() }},
	"press":   {1, func(s *stage, a []string) (string, error) { return "", each(a[0], s.guest.PressKey) }},
	"release": {1, func(s *stage, a []string) (string, error) { return "", each(a[0], s.guest.ReleaseKey) }},
	"type":    {1, enter},
	"move":    {2, func(s *stage, a []string) (string, error) { return "", pair(a, s.guest.MoveCursor) }},
	"push":    {1, func(s *stage, a []string) (string, error) { return "", button(a[0], s.guest.PressMouseButton) }},
	"lift":    {1, func(s *stage, a []string) (string, error) { return "", button(a[0], s.guest.ReleaseMouseButton) }},
	"wheel":   {1, func(s *stage, a []string) (string, error) { return "", pair([]string{"0", a[0]}, s.guest.ScrollWheel) }},
	"resize":  {2, resize},
	"close":   {0, func(s *stage, a []string) (string, error) { return "", s.guest.Close() }},
}

func tick(s *stage, a []string) (string, error) {
	n, err := strconv.Atoi(a[0])
	if err != nil || n < 0 {
		return "", fmt.Errorf("%q is no number of ticks", a[0])
	}
	s.guest.AdvanceTicks(n)
	s.guest.WaitTicks()
	s.ticked = s.ticked || n > 0
	return "", nil // if the guest ended in the middle, obey finds it out
}

// frame draws the guest's present state on the screen.
func (s *stage) frame() error {
	if !s.ticked {
		return errors.New("there is no frame before the first tick")
	}
	s.drew = true
	s.guest.AdvanceFrame()
	if !s.guest.WaitFrame() || !s.guest.CompositeFrame() {
		return errors.New("the guest drew no frame")
	}
	return nil
}

func size(s *stage) string {
	b := s.screen.Bounds()
	return fmt.Sprintf("%d %d", b.Dx(), b.Dy())
}

// show answers with the size and then, raw, the pixels.
func (s *stage) show(size string) error {
	b := s.screen.Bounds()
	pixels := make([]byte, 4*b.Dx()*b.Dy())
	s.screen.ReadPixels(pixels)
	if _, err := s.out.WriteString("ok " + size + "\n"); err != nil {
		return err
	}
	if _, err := s.out.Write(pixels); err != nil {
		return err
	}
	return s.out.Flush()
}

// enter gives text to the guest's text field as an input method would, else as characters from the keyboard.
func enter(s *stage, a []string) (string, error) {
	if s.field != nil && !s.field.IsClosed() {
		s.field.Commit(a[0])
		return "", nil
	}
	for _, r := range a[0] {
		s.guest.TypeRune(r)
	}
	return "", nil
}

func resize(s *stage, a []string) (string, error) {
	w, errW := strconv.Atoi(a[0])
	h, errH := strconv.Atoi(a[1])
	return "", errors.Join(errW, errH, s.resize(w, h))
}

// resize takes device-independent pixels.
func (s *stage) resize(w, h int) error {
	pw, ph := math.Round(float64(w)*scale()), math.Round(float64(h)*scale())
	if pw < 1 || ph < 1 || pw > tooLarge || ph > tooLarge {
		return fmt.Errorf("a window of %d x %d cannot be", w, h)
	}
	old := s.screen
	s.screen = ebiten.NewImage(int(pw), int(ph))
	err := s.guest.SetOutsideScreen(s.screen)
	if old != nil {
		old.Deallocate()
	}
	return err
}

func pair(a []string, do func(x, y float64)) error {
	x, errX := strconv.ParseFloat(a[0], 64)
	y, errY := strconv.ParseFloat(a[1], 64)
	if err := errors.Join(errX, errY); err != nil {
		return err
	}
	do(x, y)
	return nil
}

func button(name string, do func(ebiten.MouseButton)) error {
	b, known := buttons[name]
	if !known {
		return fmt.Errorf("unknown button %q", name)
	}
	do(b)
	return nil
}
