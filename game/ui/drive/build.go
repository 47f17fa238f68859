package drive

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
)

// built remembers, for this process, what has been built: linking the game takes seconds.
var built struct {
	sync.Mutex
	path map[string]string
}

// BuildGuest builds a package of the current module as a guest, at most once in a process, and returns the binary.
func BuildGuest(pkg string) (string, error) { return Build(pkg, "ebitenginevmguest") }

// Build builds a command of the current module with the given tags, at most once in a process, and returns the binary.
// It lies in the user's cache, where the go command leaves it alone as long as nothing has changed.
func Build(pkg string, tags ...string) (string, error) {
	if pkg == "" {
		return "", errors.New("nothing to run: neither a guest nor a package is named")
	}
	built.Lock()
	defer built.Unlock()
	here, err := os.Getwd()
	if err != nil {
		return "", err
	}
	key := strings.Join(append(tags, here, pkg), "\n")
	if path, ok := built.path[key]; ok {
		return path, nil
	}
	path, err := place(key, pkg)
	if err != nil {
		return "", err
	}
	cmd := exec.Command("go", "build", "-buildvcs=false", "-tags", strings.Join(tags, ","), "-o", path, pkg)
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if text, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building %s: %w\n%s", pkg, err, text)
	}
	if built.path == nil {
		built.path = map[string]string{}
	}
	built.path[key] = path
	return path, nil
}

func place(key, pkg string) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	dir := filepath.Join(cache, "afterlenin-drive", fmt.Sprintf("%x", sha256.Sum256([]byte(key)))[:12])
	name := filepath.Base(pkg)
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	return filepath.Join(dir, name), os.MkdirAll(dir, 0o755)
}
