package drive

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"syscall"
	"time"
)

const displayLimit = 20 * time.Second

// display is an X server of our own, or nothing where the system's own display will do.
type display struct {
	name   string // as in DISPLAY; empty for the system's own
	server *process
	hold   net.Conn // the server ends with its last client: if we die, so does it
}

// openDisplay starts an Xvfb if there is no display or if its scale is to be chosen.
func openDisplay(scale float64) (*display, error) {
	switch runtime.GOOS {
	case "windows", "darwin":
		return &display{}, nil
	}
	if os.Getenv("DISPLAY") != "" && (scale == 0 || scale == 1) {
		return &display{}, nil
	}
	path, err := exec.LookPath("Xvfb")
	if err != nil {
		return nil, ErrNoDisplay
	}
	d := &display{}
	if err := d.start(path); err != nil {
		d.close()
		return nil, fmt.Errorf("starting Xvfb: %w", err)
	}
	if d.hold, err = claim(d.name, scale); err != nil {
		d.close()
		return nil, fmt.Errorf("setting up Xvfb %s: %w", d.name, err)
	}
	return d, nil
}

// start lets the server find a free number by itself and tell it through a pipe; a number guessed here could be taken.
func (d *display) start(path string) error {
	ours, theirs, err := os.Pipe()
	if err != nil {
		return err
	}
	defer ours.Close()
	d.server, err = spawn(command{path: path, files: []*os.File{theirs},
		args: []string{"-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-terminate"}})
	theirs.Close() // else the reading below would not end with the server
	if err != nil {
		return err
	}
	defer time.AfterFunc(displayLimit, d.server.kill).Stop()
	number, err := bufio.NewReader(ours).ReadString('\n')
	if err != nil {
		return fmt.Errorf("it told no display: %w%s", err, quoted("server", d.server))
	}
	d.name = ":" + strings.TrimSpace(number)
	return nil
}

func (d *display) environment() []string {
	if d.name == "" {
		return os.Environ()
	}
	return append(os.Environ(), "DISPLAY="+d.name)
}

func (d *display) close() {
	if d == nil {
		return
	}
	if d.hold != nil {
		d.hold.Close()
	}
	if d.server == nil {
		return
	}
	// Asked politely it removes its lock file, which a kill would leave for the next one to stumble over.
	if err := d.server.cmd.Process.Signal(syscall.SIGTERM); errors.Is(err, os.ErrProcessDone) {
		return
	}
	if !d.server.gone(5 * time.Second) {
		d.server.kill()
	}
}
