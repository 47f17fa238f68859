package window

import (
	"fmt"
	"runtime/debug"
)

// Broken is a panic of the app: the loop runs in a goroutine of its own, so nobody
// further out could catch it.
type Broken struct {
	what  any
	stack []byte
}

// Error says what broke, for those who mend it.
func (b *Broken) Error() string { return fmt.Sprintf("the window broke: %v", b.what) }

// Broke is the panic and where it came from.
func (b *Broken) Broke() (what any, stack []byte) { return b.what, b.stack }

// caught turns a panic into an error, so that the program can say where the last
// save is.
func caught(err *error) {
	if what := recover(); what != nil {
		*err = &Broken{what, debug.Stack()}
	}
}
