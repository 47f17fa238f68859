package drive

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"time"
)

type command struct {
	path      string
	args, env []string
	files     []*os.File // descriptors from 3 on
	stdout    *os.File   // nil: kept as text
	stdin     *os.File   // nil: empty
	log       io.Writer  // nil: none
}

// process is a child that is being waited for from its first moment, so that its end is known at once.
type process struct {
	cmd            *exec.Cmd
	stdout, stderr *record
	done           chan struct{} // closed at the end, after which exit may be read
	exit           error
}

func spawn(c command) (*process, error) {
	p := &process{cmd: exec.Command(c.path, c.args...), done: make(chan struct{})}
	p.stdout, p.stderr = &record{also: c.log}, &record{also: c.log}
	p.cmd.Env, p.cmd.Stdout, p.cmd.Stderr, p.cmd.ExtraFiles = c.env, p.stdout, p.stderr, c.files
	if c.stdout != nil {
		p.cmd.Stdout = c.stdout
	}
	if c.stdin != nil {
		p.cmd.Stdin = c.stdin
	}
	// A grandchild that inherited the pipes must not keep us waiting for ever.
	p.cmd.WaitDelay = 2 * time.Second
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		p.exit = p.cmd.Wait()
		close(p.done)
	}()
	return p, nil
}

// kill ends the process without giving it a last word, and returns when it is gone.
func (p *process) kill() {
	_ = p.cmd.Process.Kill() // an error only says that it was already gone
	<-p.done
}

func (p *process) alive() bool {
	select {
	case <-p.done:
		return false
	default:
		return true
	}
}

// gone reports whether the process ended within the limit.
func (p *process) gone(limit time.Duration) bool {
	select {
	case <-p.done:
		return true
	case <-time.After(limit):
		return false
	}
}

// talker is a process that answers on its standard output what is asked on its standard input.
type talker struct {
	*process
	ask    *os.File
	answer *bufio.Reader
	hang   func() // closes both ends
}

// spawnTalker makes its own pipes: those of os/exec are closed at the child's end, and its last answer would be lost.
func spawnTalker(path string, args, env []string) (*talker, error) {
	theirIn, ourOut, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer theirIn.Close()
	ourIn, theirOut, err := os.Pipe()
	if err != nil {
		ourOut.Close()
		return nil, err
	}
	defer theirOut.Close()
	hang := func() { ourOut.Close(); ourIn.Close() }
	p, err := spawn(command{path: path, args: args, env: env, stdout: theirOut, stdin: theirIn})
	if err != nil {
		hang()
		return nil, err
	}
	return &talker{process: p, ask: ourOut, answer: bufio.NewReaderSize(ourIn, 1<<16), hang: hang}, nil
}

// record keeps what a process prints; it is written by one goroutine and read by another.
type record struct {
	also io.Writer
	mu   sync.Mutex
	text strings.Builder
}

func (r *record) Write(b []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.also != nil {
		_, _ = r.also.Write(b) // a broken log must not stop the guest
	}
	return r.text.Write(b)
}

func (r *record) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.text.String()
}
