package store

import (
	"bytes"
	"errors"
	"syscall"
	"testing"
)

// TestNearlyFullDisk puts where there is room for two versions, not for three.
func TestNearlyFullDisk(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=256k"); err != nil {
		t.Skip("a disk can be mounted by root alone")
	}
	t.Cleanup(func() { _ = syscall.Unmount(dir, 0) })
	f := OpenFolder(dir)
	version := func(n byte) []byte { return bytes.Repeat([]byte{n}, 100<<10) }
	for n := range byte(4) {
		if err := f.Put("game", version(n)); err != nil {
			t.Fatal(err)
		}
	}
	wantKept(t, f.Take, version(3))
	wantKept(t, f.Before, version(2))
	if err := f.Put("game", make([]byte, 300<<10)); !errors.Is(err, NoRoom) {
		t.Fatalf("put more than there is room for: %v", err)
	}
	wantKept(t, f.Take, version(3))
}
