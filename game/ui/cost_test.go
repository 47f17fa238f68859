//go:build linux

package ui_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"afterlenin/game/ui/drive"
)

// These measure the real program on a real or a virtual display:
//
//	COST=1 xvfb-run -a -s "-screen 0 3840x2160x24" go test ./game/ui -run Cost -v -timeout 60m
//
// SIZES is another size of the window than the one it comes with.

// costly skips a measurement that nobody asked for.
func costly(t *testing.T) {
	t.Helper()
	if os.Getenv("COST") == "" || os.Getenv("DISPLAY") == "" {
		t.Skip("COST or DISPLAY is not set: nothing is measured")
	}
}

// run starts a program and waits for its first drawing, which took so long.
func run(t *testing.T, binary string, args ...string) (*exec.Cmd, time.Duration) {
	t.Helper()
	home := t.TempDir()
	drawn := filepath.Join(home, "drawn")
	if size := os.Getenv("SIZES"); size != "" {
		settings := "window " + strings.ReplaceAll(size, "x", " ") + "\nplace 0 0\n"
		shelf := filepath.Join(home, "saves")
		if err := errors.Join(os.MkdirAll(shelf, 0o755), os.WriteFile(filepath.Join(shelf, "settings"), []byte(settings), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	c := exec.Command(binary, args...)
	c.Env = append(os.Environ(), "AFTERLENIN_HOME="+home, "AFTERLENIN_DRAWN="+drawn)
	begun := time.Now()
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Process.Kill(); _ = c.Wait() })
	for time.Since(begun) < time.Minute {
		if _, err := os.Stat(drawn); err == nil {
			return c, time.Since(begun)
		}
		time.Sleep(time.Millisecond)
	}
	t.Fatal(binary, "never draws")
	return nil, 0
}

// median is how long a program takes to its first drawing: the median of five.
func median(t *testing.T, binary string) time.Duration {
	t.Helper()
	var all []time.Duration
	for range 5 {
		c, took := run(t, binary)
		_ = c.Process.Kill()
		_ = c.Wait()
		all = append(all, took)
	}
	slices.Sort(all)
	return all[len(all)/2]
}

func built(t *testing.T, pkg string) string {
	t.Helper()
	binary, err := drive.Build(pkg)
	if err != nil {
		t.Fatal(err)
	}
	return binary
}

func TestCostOfTheStart(t *testing.T) {
	costly(t)
	game, bare := median(t, built(t, "afterlenin")), median(t, built(t, "afterlenin/game/ui/testdata/bare"))
	if 10*game > 13*bare {
		t.Error("the first drawing takes more than 1.3 times as long as that of a bare program")
	}
	t.Logf("first drawing after %v, of a bare program after %v: %.2f times as long", game, bare, float64(game)/float64(bare))
}

// TestCostOfRest tells what share of a core the game takes while nobody does anything.
func TestCostOfRest(t *testing.T) {
	costly(t)
	const settle, watched = 6 * time.Second, 10 * time.Second
	for name, args := range map[string][]string{"title": nil, "game": {"play", "after_lenin", "--seat", "stalin", "--seed", "7"}} {
		c, _ := run(t, built(t, "afterlenin"), args...)
		time.Sleep(settle)
		was := spent(t, c.Process.Pid)
		time.Sleep(watched)
		share := 100 * (spent(t, c.Process.Pid) - was).Seconds() / watched.Seconds()
		if t.Logf("%s at rest: %.2f per cent of a core", name, share); share > 2 {
			t.Error("that is more than 2 per cent")
		}
		_ = c.Process.Kill()
	}
}

// spent is the processor time of a process so far.
func spent(t *testing.T, pid int) time.Duration {
	t.Helper()
	text, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if err != nil {
		t.Fatal(err)
	}
	fields := strings.Fields(string(text[strings.LastIndexByte(string(text), ')')+1:]))
	ticks := 0
	for _, f := range fields[11:13] { // user and system time, in hundredths of a second
		n, err := strconv.Atoi(f)
		if err != nil {
			t.Fatal(err)
		}
		ticks += n
	}
	return time.Duration(ticks) * 10 * time.Millisecond
}
