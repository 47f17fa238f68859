//go:build linux

package window

import (
	"io/fs"
	"os"
	"strconv"
	"syscall"
	"testing"
	"time"

	"afterlenin/assets"
)

// idler is the demo left alone for some seconds.
type idler struct {
	demo
	from    time.Time
	cpu     time.Duration
	seconds float64
	ticks   int
	calls   int
}

func (i *idler) Tick(n int) bool {
	i.ticks += n
	i.calls++
	if i.from.IsZero() && i.ticks >= 180 {
		i.from, i.cpu = time.Now(), spent()
	}
	return false
}

func (i *idler) Done() bool {
	return !i.from.IsZero() && time.Since(i.from).Seconds() > i.seconds
}

func spent() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// IDLE_SECONDS=10 xvfb-run -a go test ./game/ui/window -run Idle -v
func TestIdleCost(t *testing.T) {
	s, _ := strconv.ParseFloat(os.Getenv("IDLE_SECONDS"), 64)
	if s == 0 {
		t.Skip("IDLE_SECONDS is not set")
	}
	app := &idler{seconds: s}
	if err := Run(app, Options{Shapes: []fs.FS{assets.Files}}); err != nil {
		t.Fatal(err)
	}
	share := (spent() - app.cpu).Seconds() / time.Since(app.from).Seconds()
	t.Logf("at rest: %.2f per cent of a core, %d ticks in %d calls", 100*share, app.ticks, app.calls)
}
