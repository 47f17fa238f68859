// Package drive plays the unmodified program from outside: exact ticks, keys, mouse, text, and frames read as pictures.
//
// Three processes take part. The caller holds a [Session]. The guest is the program under test, built with the tag
// ebitenginevmguest, which opens no window. Between them stands the host, the command in cmd/drive, which owns a
// hidden window and draws for the guest. The host is a process of its own because Ebitengine wants the main thread
// and can run only once in a process; thrown away with its session, it leaves nothing behind.
//
// The package never imports the game and never Ebitengine: it must see what a player sees and nothing else.
package drive

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"
)

const (
	sheetWidth  = 1280
	sheetHeight = 720

	// usualLimit is generous, as two cores may be building something else meanwhile.
	usualLimit = 60 * time.Second

	dumpVariable     = "AFTERLENIN_DUMP"
	endpointVariable = "EBITENGINE_VM_ENDPOINT"
)

var (
	// ErrNoDisplay says that there is neither a DISPLAY nor an Xvfb to make one. Tests skip on it.
	ErrNoDisplay = errors.New("no display: set DISPLAY or install Xvfb")
	// ErrEnded says that the guest has ended: by itself, by Kill or by a crash.
	ErrEnded = errors.New("the guest has ended")
)

// Options say what to run and on what screen.
type Options struct {
	Guest   string   // a binary built with the tag ebitenginevmguest
	Package string   // the package to build when Guest is empty
	Args    []string // the guest's arguments
	Env     []string // added to the environment, as "NAME=value"

	Width, Height int     // outside size in device-independent pixels; zero means 1280 x 720
	Scale         float64 // device scale; zero means that of the display, else an Xvfb of that scale is started

	Limit time.Duration // for the start and for each verb; zero means a minute
	Log   io.Writer     // if not nil, receives what the guest prints, as it prints it
	Host  string        // the binary of cmd/drive; built when empty
}

// Start brings up the guest, which has then run no tick and drawn no frame. A failed launch is tried once more.
// Without a display it returns an error matching [ErrNoDisplay]. Two sessions may run side by side.
func Start(o Options) (*Session, error) {
	o, err := o.complete()
	if err != nil {
		return nil, err
	}
	s, err := launch(o)
	if err == nil || errors.Is(err, ErrNoDisplay) {
		return s, err
	}
	s, again := launch(o)
	if again != nil {
		return nil, fmt.Errorf("launch failed twice: %w; then: %w", err, again)
	}
	return s, nil
}

func (o Options) complete() (Options, error) {
	if o.Width == 0 && o.Height == 0 {
		o.Width, o.Height = sheetWidth, sheetHeight
	}
	if o.Limit == 0 {
		o.Limit = usualLimit
	}
	if o.Width < 1 || o.Height < 1 || o.Scale < 0 || o.Limit < 0 {
		return o, fmt.Errorf("bad screen %d x %d at scale %g, limit %v", o.Width, o.Height, o.Scale, o.Limit)
	}
	var err error
	if o.Host == "" {
		if o.Host, err = Build("afterlenin/game/ui/drive/cmd/drive"); err != nil {
			return o, err
		}
	}
	if o.Guest == "" {
		o.Guest, err = BuildGuest(o.Package)
	}
	return o, err
}

func launch(o Options) (*Session, error) {
	s := &Session{limit: o.Limit, width: float64(o.Width), height: float64(o.Height)}
	if err := s.assemble(o); err != nil {
		s.drop()
		return nil, err
	}
	return s, nil
}

// assemble starts display, host and guest, in this order: each needs the one before it.
func (s *Session) assemble(o Options) (err error) {
	// A short name, since the path of a socket may have no more than about a hundred bytes.
	if s.dir, err = os.MkdirTemp("", "dr"); err != nil {
		return err
	}
	if s.display, err = openDisplay(o.Scale); err != nil {
		return err
	}
	endpoint, err := s.startHost(o)
	if err != nil {
		return err
	}
	if err := s.startGuest(o, endpoint); err != nil {
		return err
	}
	return s.meet(o.Scale)
}

func (s *Session) startHost(o Options) (endpoint string, err error) {
	argument := []string{"host", filepath.Join(s.dir, "s"), fmt.Sprint(o.Width), fmt.Sprint(o.Height), o.Limit.String()}
	if s.host, err = spawnTalker(o.Host, argument, s.display.environment()); err != nil {
		return "", fmt.Errorf("starting the host: %w", err)
	}
	return s.hear()
}

func (s *Session) startGuest(o Options, endpoint string) (err error) {
	s.dump = filepath.Join(s.dir, "dump")
	env := append(os.Environ(), dumpVariable+"="+s.dump)
	env = append(append(env, o.Env...), endpointVariable+"="+endpoint)
	for _, e := range o.Env {
		if path, ok := strings.CutPrefix(e, dumpVariable+"="); ok {
			s.dump = path
		}
	}
	if s.guest, err = spawn(command{path: o.Guest, args: o.Args, env: env, log: o.Log}); err != nil {
		return fmt.Errorf("starting the guest: %w", err)
	}
	return nil
}

// meet waits until guest and host have shaken hands and the host can draw.
func (s *Session) meet(wanted float64) error {
	met := make(chan struct{})
	defer close(met)
	go func() {
		select {
		case <-s.guest.done: // it will never dial: waiting out the limit would be in vain
			s.host.kill()
		case <-met:
		}
	}()
	answer, err := s.hear()
	if err != nil {
		return fmt.Errorf("guest and host did not meet: %w%s%s", err, quoted("guest", s.guest), quoted("host", s.host.process))
	}
	if _, err := fmt.Sscan(answer, &s.scale); err != nil {
		return fmt.Errorf("the host told no scale: %w", err)
	}
	if wanted != 0 && wanted != s.scale {
		return fmt.Errorf("the display has scale %g, not %g", s.scale, wanted)
	}
	return nil
}

func quoted(who string, p *process) string {
	if text := strings.TrimSpace(p.stderr.String()); text != "" {
		return fmt.Sprintf("; the %s said: %s", who, text)
	}
	return ""
}
