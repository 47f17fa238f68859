package scenario

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
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

// TestWhatCannotBeReadIsNotEmpty: a folder that cannot be listed is told of where something is not found.
func TestWhatCannotBeReadIsNotEmpty(t *testing.T) {
	own := filepath.Join(t.TempDir(), "own") // a file in its place cannot be listed either
	lib := Library{Shipped: os.DirFS("testdata"), Own: own}
	if lib.Trouble() != nil {
		t.Error("a folder that is not there is no trouble")
	}
	if err := os.WriteFile(own, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Find("convention", lib); err == nil || !strings.HasPrefix(err.Error(), `there is no scenario "convention"; your own scenarios in `+own+" cannot be listed: ") {
		t.Error(err)
	}
	for _, path := range []string{".", "a.toml"} {
		folder := shutFolder{fstest.MapFS{"a.toml": {Data: []byte("format = 1\n")}}, path}
		_, problems := Load(Source{Name: "shut", Files: folder}, lib)
		if got := problems.String(); !strings.Contains(got, "cannot be read: open "+path+": permission denied (allow yourself to read it, and what lies in it)") {
			t.Error(got)
		}
	}
}

// shutFolder is a folder in which one path may not be opened.
type shutFolder struct {
	fstest.MapFS
	shut string
}

func (f shutFolder) Open(name string) (fs.File, error) {
	if name == f.shut {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return f.MapFS.Open(name)
}

func (f shutFolder) ReadDir(name string) ([]fs.DirEntry, error) {
	if name == f.shut {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return f.MapFS.ReadDir(name)
}
