//go:build !js

package command

import (
	"os"
	"path/filepath"
	"testing"

	"afterlenin/game/store"
)

// TestABareNameMeansTheLibrary: a folder or zip of that name that lies here is not read, and this is said.
func TestABareNameMeansTheLibrary(t *testing.T) {
	council, zipped := councilFolder(t), councilZip(t)
	t.Chdir(filepath.Dir(brokenFolder(t)))
	if err := os.Rename("broken", "testament"); err != nil {
		t.Fatal(err)
	}
	here := "." + string(filepath.Separator) + "testament"
	note := "testament is read from those that come with the game; " + here + " was not read: to read that, write its path, " + here
	try(t, "check", "testament").expect(t, Fine, note, "testament: no problems")
	try(t, "simulate", "testament", "--games", "1").expect(t, Fine, note)
	try(t, "play", "testament").expect(t, Fine, note)
	try(t, "slips", "testament").expect(t, Fine, note)
	try(t, "check", here).expect(t, Problems, "zz_storm.toml:5:1: error")
	if x := try(t, "check", "after_lenin"); x.err != "" {
		t.Error(x.err)
	}
	t.Setenv(store.HomeVariable, t.TempDir())
	own := under("scenarios")
	if err := os.CopyFS(filepath.Join(own, "council"), os.DirFS(council)); err != nil {
		t.Fatal(err)
	}
	t.Chdir(filepath.Dir(zipped))
	try(t, "check", "council").expect(t, Fine, "council is read from "+filepath.Join(own, "council")+"; ", "council.zip was not read")
	t.Chdir(own)
	if x := try(t, "check", "council"); x.err != "" {
		t.Errorf("it is the one that lies here: %s", x.err)
	}
	t.Setenv(store.HomeVariable, t.TempDir())
	t.Chdir(filepath.Dir(zipped))
	try(t, "check", "council").expect(t, CouldNotRun, `there is no scenario "council"`, "a zip of that name lies here: to read it, write council.zip")
	try(t, "check", "council.zip").expect(t, Fine, "no problems")
}
