//go:build unix

package store

import (
	"bytes"
	"fmt"
	"hash/crc32"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"
	"time"
)

const killVariable = "STORE_TEST_PUTS_IN"

// TestMain is also the child of TestKill: it puts until it is killed.
func TestMain(m *testing.M) {
	if dir := os.Getenv(killVariable); dir != "" {
		putForever(dir)
	}
	os.Exit(m.Run())
}

func putForever(dir string) {
	f := OpenFolder(dir)
	fmt.Println("ready")
	for i := 0; ; i++ {
		if err := f.Put("game", version(i)); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
	}
}

// version is a body of changing length that begins with its own sum.
func version(i int) []byte {
	body := bytes.Repeat(fmt.Appendf(nil, "version %d\n", i), 1+i*7919%9000)
	return fmt.Appendf(nil, "%08x%s", crc32.ChecksumIEEE(body), body)
}

func isWhole(data []byte) bool {
	return len(data) > 8 && string(data[:8]) == fmt.Sprintf("%08x", crc32.ChecksumIEEE(data[8:]))
}

func TestKill(t *testing.T) {
	if testing.Short() {
		t.Skip("kills fifty programs")
	}
	dir := t.TempDir()
	for i := range 50 {
		killOnce(t, dir)
		checkWhole(t, i, OpenFolder(dir))
	}
}

func killOnce(t *testing.T, dir string) {
	t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), killVariable+"="+dir)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	io.ReadFull(out, make([]byte, len("ready\n")))
	time.Sleep(time.Duration(rand.IntN(40_000)) * time.Microsecond)
	child.Process.Kill()
	rest, _ := io.ReadAll(out)
	child.Wait()
	if len(rest) > 0 {
		t.Fatalf("the child could not put: %s", rest)
	}
}

func checkWhole(t *testing.T, i int, f *Folder) {
	t.Helper()
	names, err := f.List()
	if err != nil || len(names) == 0 && i > 10 {
		t.Fatalf("after kill %d: list %q, %v", i, names, err)
	}
	for _, name := range names {
		now, err := f.Take(name)
		if err != nil || !isWhole(now) {
			t.Fatalf("after kill %d: %d bytes, %v, not whole", i, len(now), err)
		}
		if old, err := f.Before(name); err == nil && !isWhole(old) {
			t.Fatalf("after kill %d: the version before is not whole", i)
		}
	}
}
