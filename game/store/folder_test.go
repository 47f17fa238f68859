//go:build !js

package store

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"syscall"
	"testing"
	"time"
)

func TestFolder(t *testing.T) {
	tryShelf(t, OpenFolder(filepath.Join(t.TempDir(), "deep", "saves")))
}

// Before anything was put there is no folder, and nothing in it; a folder in it is nothing that was put.
func TestFolderListsWhatWasPut(t *testing.T) {
	path := filepath.Join(t.TempDir(), "saves")
	f := OpenFolder(path)
	if names, err := f.List(); err != nil || len(names) > 0 {
		t.Errorf("at first: %q, %v", names, err)
	}
	if err := f.Put("game", []byte("x")); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(path, "old"), 0o755); err != nil {
		t.Fatal(err)
	}
	if names, err := f.List(); err != nil || !slices.Equal(names, []string{"game"}) {
		t.Errorf("then: %q, %v", names, err)
	}
}

func TestFolderLeavesNothingAside(t *testing.T) {
	dir := t.TempDir()
	f := OpenFolder(dir)
	for range 5 {
		if err := f.Put("a", []byte("x")); err != nil {
			t.Fatal(err)
		}
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 2 {
		t.Fatalf("files: %v, %v; want a and a.before", entries, err)
	}
}

func TestFolderAfterAKillBetweenTheRenames(t *testing.T) {
	dir := t.TempDir()
	f := OpenFolder(dir)
	f.Put("a", []byte("1"))
	if err := f.keepBefore("a"); err != nil { // killed here
		t.Fatal(err)
	}
	f.Put("a", []byte("2"))
	wantText(t, f.Take, "2")
	wantText(t, f.Before, "1")
	if entries, _ := os.ReadDir(dir); len(entries) != 2 {
		t.Fatalf("files: %v; want a and a.before", entries)
	}
}

func wantText(t *testing.T, read func(string) ([]byte, error), want string) {
	t.Helper()
	if got, err := read("a"); err != nil || string(got) != want {
		t.Fatalf("got %q, %v, want %q", got, err, want)
	}
}

func TestFolderSweeps(t *testing.T) {
	dir := t.TempDir()
	old, young := filepath.Join(dir, ".1.new"), filepath.Join(dir, ".2.new")
	os.WriteFile(old, nil, 0o600)
	os.WriteFile(young, nil, 0o600)
	os.Chtimes(old, time.Time{}, time.Now().Add(-2*time.Hour))
	f := OpenFolder(dir)
	if _, err := os.Stat(old); !os.IsNotExist(err) {
		t.Error("the old unfinished file is still there")
	}
	if _, err := os.Stat(young); err != nil {
		t.Error("the file that is being written was removed")
	}
	if names, err := f.List(); err != nil || len(names) != 0 {
		t.Errorf("list: %q, %v; want nothing", names, err)
	}
}

func TestFolderFaults(t *testing.T) {
	if err := trouble("a", &os.PathError{Err: syscall.EACCES}); !errors.Is(err, ReadOnly) {
		t.Errorf("%v, want read-only", err)
	}
	if err := trouble("a", &os.PathError{Err: fullErrors[0]}); !errors.Is(err, NoRoom) {
		t.Errorf("%v, want no room", err)
	}
	if err := trouble("a", errors.New("strange")); !errors.Is(err, Broken) {
		t.Errorf("%v, want broken", err)
	}
}

// TestFullDisk puts on a device that is always full.
func TestFullDisk(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only linux has such a device")
	}
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip(err)
	}
	defer full.Close()
	_, err = full.Write([]byte("x"))
	if got := trouble("a", err); !errors.Is(got, NoRoom) {
		t.Errorf("%v, want no room", got)
	}
}

func TestOpenFollowsTheVariable(t *testing.T) {
	dir := t.TempDir()
	t.Setenv(HomeVariable, dir)
	s, err := Open("saves")
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Put("a", []byte("x")); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "saves", "a")); err != nil {
		t.Error(err)
	}
}

// TestMisnamed: files that were brought there under names that cannot be used are not lost to sight.
func TestMisnamed(t *testing.T) {
	dir := t.TempDir()
	f := OpenFolder(dir)
	f.Put("a", nil)
	f.Put("a", nil) // there is a.before now
	for _, name := range []string{"„Red“", "x~", "end.", ".DS_Store", "„b“.before"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o644); err != nil {
			t.Skip(err) // Windows takes no name that ends with a dot
		}
	}
	if err := os.Mkdir(filepath.Join(dir, "old [1]"), 0o755); err != nil {
		t.Fatal(err)
	}
	if got := f.Misnamed(); !slices.Equal(got, []string{"end.", "x~", "„Red“"}) {
		t.Errorf("%q", got)
	}
	if got := OpenFolder(filepath.Join(dir, "none")).Misnamed(); got != nil {
		t.Errorf("%q", got)
	}
}
