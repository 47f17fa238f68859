//go:build !ebitenginevmguest

package window

import (
	"fmt"
	"os"

	"github.com/ebitengine/purego"
)

// lostStatus is the exit status of a program that could not go on.
const lostStatus = 2

// whenLost sees to it that a display that goes away ends the program with a sentence
// and the status of what could not run. Xlib would end it by itself, with another
// status and words for programmers; it leaves no way to go on.
func whenLost(sentence string) {
	x, err := purego.Dlopen("libX11.so.6", purego.RTLD_LAZY|purego.RTLD_GLOBAL)
	if err != nil {
		return
	}
	set, err := purego.Dlsym(x, "XSetIOErrorHandler")
	if err != nil {
		return
	}
	purego.SyscallN(set, purego.NewCallback(func(uintptr) uintptr {
		fmt.Fprintln(os.Stderr, sentence)
		os.Exit(lostStatus)
		return 0
	}))
}
