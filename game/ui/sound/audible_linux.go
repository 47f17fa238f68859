//go:build !ebitenginevmguest

package sound

import (
	"os"
	"path/filepath"

	"github.com/ebitengine/purego"
)

// audible reports whether the machine seems to have a device: a server of sound, or a
// card. The system's own library would complain on the terminal about each thing it
// does not find, so it is told to be silent before it is asked.
func audible() bool {
	if served() {
		hush()
		return true
	}
	cards, err := filepath.Glob("/dev/snd/pcmC*p")
	if err != nil || len(cards) == 0 {
		return false
	}
	hush()
	return true
}

// served reports whether a server of sound could be reached.
func served() bool {
	if os.Getenv("PULSE_SERVER") != "" {
		return true
	}
	run := os.Getenv("XDG_RUNTIME_DIR")
	if run == "" {
		return false
	}
	_, err := os.Stat(filepath.Join(run, "pulse", "native"))
	return err == nil
}

// hush takes the library's complaints away.
func hush() {
	lib, err := purego.Dlopen("libasound.so.2", purego.RTLD_LAZY|purego.RTLD_GLOBAL)
	if err != nil {
		return
	}
	set, err := purego.Dlsym(lib, "snd_lib_error_set_handler")
	if err != nil {
		return
	}
	purego.SyscallN(set, purego.NewCallback(func(_, _, _, _, _ uintptr) uintptr { return 0 }))
}
