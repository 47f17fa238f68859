package drive

import (
	"errors"
	"fmt"
	"image"
	"image/png"
	"io"
	"os"
	"strconv"
	"strings"
	"time"
)

// ticksAtOnce keeps a long run from meeting the limit while the guest is getting on well.
const ticksAtOnce = 600

// Session is one run of the guest. Its verbs return when the guest has done what they say; it is for one goroutine.
// Points are outside pixels, device-independent, from the upper left corner of the window.
type Session struct {
	host    *talker
	guest   *process
	display *display

	dir, dump     string
	limit         time.Duration
	width, height float64
	scale         float64
	lost          error // why the guest will never answer again
}

// Scale is the device scale: a picture has so many pixels for each outside pixel, in either direction.
func (s *Session) Scale() float64 { return s.scale }

// Tick runs n updates of the guest, as fast as it can, and draws nothing.
func (s *Session) Tick(n int) error {
	for ; n > ticksAtOnce; n -= ticksAtOnce {
		if err := s.tell("tick", strconv.Itoa(ticksAtOnce)); err != nil {
			return err
		}
	}
	return s.tell("tick", strconv.Itoa(n))
}

// Frame lets the guest draw once, for guests that do things while they draw. There must have been a tick before.
func (s *Session) Frame() error { return s.tell("frame") }

// Key presses and releases a key, or several held together as in "ctrl+s": two ticks. Names are those of Ebitengine,
// in any case, and up, down, left, right, esc, ctrl, shift, alt.
func (s *Session) Key(name string) error {
	if err := s.Press(name); err != nil {
		return err
	}
	return s.Release(name)
}

// Press holds a key down, and runs one tick.
func (s *Session) Press(name string) error { return s.tell("press", name, "tick", "1") }

// Release lets a key go, and runs one tick.
func (s *Session) Release(name string) error { return s.tell("release", name, "tick", "1") }

// Type enters text, to the guest's open text field if it uses exp/textinput and else as typed characters. It takes two
// ticks, the second for the field to open again. No key is pressed.
func (s *Session) Type(text string) error { return s.tell("type", text, "tick", "2") }

// Move moves the pointer, and runs one tick.
func (s *Session) Move(x, y float64) error { return s.tell("move", point(x), point(y), "tick", "1") }

// Click moves the pointer, then presses and releases the left button: three ticks.
func (s *Session) Click(x, y float64) error { return s.ClickWith("left", x, y) }

// ClickWith is Click with the button left, right or middle.
func (s *Session) ClickWith(button string, x, y float64) error {
	return s.tell("move", point(x), point(y), "tick", "1", "push", button, "tick", "1", "lift", button, "tick", "1")
}

// Drag presses the left button at one point and releases it at another: four ticks.
func (s *Session) Drag(x, y, toX, toY float64) error {
	return s.tell("move", point(x), point(y), "tick", "1", "push", "left", "tick", "1",
		"move", point(toX), point(toY), "tick", "1", "lift", "left", "tick", "1")
}

// Wheel turns the wheel, a negative dy towards the player, and runs one tick.
func (s *Session) Wheel(dy float64) error { return s.tell("wheel", point(dy), "tick", "1") }

// Resize gives the window another outside size, in device-independent pixels, and runs one tick.
func (s *Session) Resize(w, h int) error {
	if err := s.tell("resize", strconv.Itoa(w), strconv.Itoa(h), "tick", "1"); err != nil {
		return err
	}
	s.width, s.height = float64(w), float64(h)
	return nil
}

// Pixels draws one frame and returns it in device pixels. There must have been a tick before.
func (s *Session) Pixels() (*image.RGBA, error) {
	answer, err := s.ask("pixels")
	if err != nil {
		return nil, err
	}
	var w, h int
	if _, err := fmt.Sscan(answer, &w, &h); err != nil {
		return nil, fmt.Errorf("the host told no size: %w", err)
	}
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	defer s.watch()()
	if _, err := io.ReadFull(s.host.answer, img.Pix); err != nil {
		return nil, fmt.Errorf("reading a frame: %w", err)
	}
	return img, nil
}

// Screenshot writes one frame as PNG.
func (s *Session) Screenshot(path string) error {
	img, err := s.Pixels()
	if err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	quick := png.Encoder{CompressionLevel: png.BestSpeed}
	return errors.Join(quick.Encode(f, img), f.Close())
}

// Alive reports whether the guest's process is there.
func (s *Session) Alive() bool { return s.guest.alive() }

// Kill ends the guest at once, as a power cut would, and returns when it is gone. Close is still to be called.
func (s *Session) Kill() { s.guest.kill() }

// Wait waits for the guest to end by itself, and returns how it did: nil for exit status zero.
func (s *Session) Wait(limit time.Duration) error {
	if !s.guest.gone(limit) {
		return fmt.Errorf("the guest still runs after %v", limit)
	}
	return s.guest.exit
}

// Stdout is what the guest has printed there so far.
func (s *Session) Stdout() string { return s.guest.stdout.String() }

// Stderr is what the guest has printed there so far.
func (s *Session) Stderr() string { return s.guest.stderr.String() }

// Close ends the guest as closing its window would (its RunGame returns nil), kills it if it does not go, and removes
// everything the session made. The error is the guest's exit status if it was alive until then. To close twice is
// harmless.
func (s *Session) Close() error {
	var err error
	if s.host != nil && s.guest.alive() {
		if err = s.tell("close"); err == nil {
			err = s.Wait(s.limit)
		}
		// If it is still there, it is killed with the rest.
	}
	s.drop()
	return err
}

// drop ends what is still there, in the order in which each can go quietly.
func (s *Session) drop() {
	if s.host != nil {
		s.host.hang() // the host ends with its input
		if !s.host.gone(5 * time.Second) {
			s.host.kill()
		}
		s.host = nil
	}
	if s.guest != nil {
		s.guest.kill()
	}
	s.display.close()
	s.display = nil
	_ = os.RemoveAll(s.dir)
}

func point(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

func (s *Session) tell(words ...string) error {
	_, err := s.ask(words...)
	return err
}

// ask sends one line of words, each quoted, so that a text may hold anything.
func (s *Session) ask(words ...string) (string, error) {
	if s.host == nil {
		return "", errors.New("the session is closed")
	}
	if s.lost != nil {
		return "", s.lost
	}
	if !s.guest.alive() {
		return "", s.ended()
	}
	for i, w := range words {
		words[i] = strconv.Quote(w)
	}
	if _, err := io.WriteString(s.host.ask, strings.Join(words, " ")+"\n"); err != nil {
		return "", fmt.Errorf("asking the host: %w", err)
	}
	return s.hear()
}

// hear reads the host's next answer.
func (s *Session) hear() (string, error) {
	begun := time.Now()
	defer s.watch()()
	line, err := s.host.answer.ReadString('\n')
	if err != nil {
		return "", fmt.Errorf("no answer from the host after %v: %w", time.Since(begun).Round(time.Millisecond), err)
	}
	kind, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
	switch kind {
	case "ok":
		return rest, nil
	case "over":
		s.guest.gone(2 * time.Second) // the connection breaks a little before the process ends
		s.lost = fmt.Errorf("%w (%s)", s.ended(), rest)
		return "", s.lost
	case "mute":
		s.lost = fmt.Errorf("the guest hangs: it was silent for %v%s", s.limit, quoted("guest", s.guest))
		return "", s.lost
	}
	return "", errors.New(rest)
}

// watch kills the host when an answer is overdue, which ends the reading. The guest's own limit is the host's to keep,
// so this one is somewhat longer.
func (s *Session) watch() (stop func() bool) {
	return time.AfterFunc(s.limit+5*time.Second, s.host.kill).Stop
}

func (s *Session) ended() error {
	switch {
	case s.guest.alive():
		return ErrEnded
	case s.guest.exit != nil:
		return fmt.Errorf("%w: %w%s", ErrEnded, s.guest.exit, quoted("guest", s.guest))
	}
	return fmt.Errorf("%w with status 0", ErrEnded)
}
