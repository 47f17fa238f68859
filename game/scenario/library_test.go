package scenario

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestOwnInPlaceOfShipped: a scenario that takes the place of one of the game is told of, and
// problems in it with the path where it lies.
func TestOwnInPlaceOfShipped(t *testing.T) {
	own := t.TempDir()
	folder := filepath.Join(own, "council")
	if err := os.CopyFS(folder, os.DirFS("testdata/council")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "zz.toml"), []byte("[act.late]\nnam = \"A\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	const taken = `warning: this scenario has the name of one of the game, "council", and takes its place, also for all that extend it`
	lib := Library{Shipped: os.DirFS("testdata"), Own: own}
	place := filepath.ToSlash(folder)
	got := found(map[string]string{"a.toml": onCouncil}, lib)
	for _, part := range []string{place + "/council.toml:5:2: " + taken, place + "/zz.toml:2:1: error: there is no key"} {
		if !strings.Contains(got, part) {
			t.Errorf("%s\nis not in\n%s", part, got)
		}
	}
	for _, named := range []string{"council", folder} {
		src, err := Find(named, lib)
		if err != nil {
			t.Fatal(err)
		}
		if _, problems := Load(src, lib); !strings.HasPrefix(problems.String(), place+"/council.toml:5:2: "+taken) {
			t.Errorf("%s: %s", named, problems)
		}
		src.Close()
	}
	expectOf(t, map[string]string{"a.toml": onCouncil}, Library{Shipped: os.DirFS("testdata"), Own: t.TempDir()})
}
