package main

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"os"
	"strconv"
	"time"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/exp/vmhost"
)

// stage is the host's own game. It shows nothing: its update obeys what comes in, and returns after each frame it drew
// for the guest, so that Ebitengine can tidy up.
type stage struct {
	guest  *vmhost.GuestSession
	screen *ebiten.Image
	field  *vmhost.GuestTextInput // the text field the guest opened last
	in     *bufio.Scanner
	out    *bufio.Writer
	w, h   int
	drew   bool
	ticked bool
}

// host serves one session: it takes in the guest at a socket, answers on standard output what is asked on standard
// input, and ends with that.
func host(args []string) error {
	path, w, h, limit, err := setting(args)
	if err != nil {
		return err
	}
	s := &stage{in: bufio.NewScanner(os.Stdin), out: bufio.NewWriterSize(os.Stdout, 1<<16), w: w, h: h}
	s.in.Buffer(nil, 1<<20)
	if err := s.admit(path, limit); err != nil {
		return err
	}
	ebiten.SetWindowVisible(false)
	ebiten.SetWindowSize(64, 64)
	// The host's own pace must not slow down the guest.
	ebiten.SetVsyncEnabled(false)
	ebiten.SetTPS(ebiten.SyncWithFPS)
	return ebiten.RunGame(s)
}

func setting(args []string) (path string, w, h int, limit time.Duration, err error) {
	if len(args) != 4 {
		return "", 0, 0, 0, errors.New("host needs socket, width, height and limit")
	}
	w, errW := strconv.Atoi(args[1])
	h, errH := strconv.Atoi(args[2])
	limit, errL := time.ParseDuration(args[3])
	return args[0], w, h, limit, errors.Join(errW, errH, errL)
}

// admit says where it listens, waits for the guest and shakes hands.
func (s *stage) admit(path string, limit time.Duration) error {
	ln, err := net.ListenUnix("unix", &net.UnixAddr{Name: path, Net: "unix"})
	if err != nil {
		return err
	}
	defer ln.Close()
	endpoint, err := vmhost.EndpointURLFromAddr(ln.Addr())
	if err != nil {
		return err
	}
	s.reply("ok " + endpoint)
	if err := ln.SetDeadline(time.Now().Add(limit)); err != nil {
		return err
	}
	conn, err := ln.Accept()
	if err != nil {
		return fmt.Errorf("the guest did not come: %w", err)
	}
	s.guest, err = vmhost.NewGuestSession(conn, &vmhost.NewGuestSessionOptions{
		IdleTimeout: limit,
		OnTextInput: func(f *vmhost.GuestTextInput) { s.field = f },
	})
	return err
}

// Update obeys lines until one of them has drawn, or there are no more.
func (s *stage) Update() error {
	if s.screen == nil {
		if err := s.resize(s.w, s.h); err != nil {
			return err
		}
		s.reply("ok " + strconv.FormatFloat(scale(), 'g', -1, 64))
	}
	for s.drew = false; !s.drew; {
		if !s.in.Scan() {
			return errors.Join(s.in.Err(), s.guest.Close(), ebiten.Termination)
		}
		if err := s.obey(s.in.Text()); err != nil {
			return err
		}
	}
	return nil
}

// Draw shows nothing, as nobody looks.
func (s *stage) Draw(*ebiten.Image) {}

// Layout is that of a window nobody sees.
func (s *stage) Layout(w, h int) (int, int) { return w, h }

// reply sends one line. Nobody is left to be told if it fails; the end of the input will be read next.
func (s *stage) reply(line string) {
	_, _ = s.out.WriteString(line + "\n")
	_ = s.out.Flush()
}

func scale() float64 { return ebiten.Monitor().DeviceScaleFactor() }
