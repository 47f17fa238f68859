//go:build !js

package command

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"afterlenin/game/save"
	"afterlenin/game/store"
	"afterlenin/scenarios"
)

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no room") }

// A result that could not be written is no success, and no fault of the program.
func TestWhatCannotBeWrittenIsTold(t *testing.T) {
	t.Setenv(store.HomeVariable, t.TempDir())
	r, _ := played(t)
	path, council := write(t, save.Write(r)), councilFolder(t)
	for _, args := range [][]string{{"version"}, {"help"}, {"check", council}, {"check", "--json", council}, {"simulate", "--games=1", council},
		{"simulate", "--games=1", "--json", council}, {"replay", path}, {"replay", "--debrief", path}} {
		var told bytes.Buffer
		p := Program{Version: "0", Out: full{}, Err: &told, Scenarios: scenarios.Files}
		if got := p.Run(args); got != CouldNotRun || !strings.Contains(told.String(), "cannot be written: no room") {
			t.Errorf("%q: status %d: %s", args, got, told.String())
		}
	}
	if _, err := os.Stat(under("breakdown.txt")); err == nil {
		t.Error("a full disk was taken for a fault of the program")
	}
}

// Where no folder is known for saves, all that needs it says what to do; the display is not blamed.
func TestWithoutAPlaceForSaves(t *testing.T) {
	path := write(t, []byte("no save"))
	for _, name := range []string{store.HomeVariable, "HOME", "XDG_CONFIG_HOME", "AppData", "home"} {
		t.Setenv(name, "")
	}
	if _, err := store.Home(); err == nil {
		t.Skip("this system has a place all the same")
	}
	for _, args := range [][]string{nil, {"play", councilFolder(t)}, {"replay", "autosave"}, {"replay", path}} {
		var out, told bytes.Buffer
		p := Program{Version: "0", Out: &out, Err: &told, Scenarios: scenarios.Files, Window: func(Start) error { return nil }}
		got := p.Run(args)
		if said := told.String(); got != CouldNotRun || !strings.Contains(said, "set "+store.HomeVariable+" to a folder") || strings.Contains(said, "desktop") {
			t.Errorf("%q: status %d: %s", args, got, said)
		}
	}
}
