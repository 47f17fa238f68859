package command

import "io"

// output writes for a command and keeps the first error: the command goes on as if all were well, and how
// it ends is told once.
type output struct {
	to  io.Writer
	err error
}

func (o *output) Write(text []byte) (int, error) {
	if o.err == nil {
		_, o.err = o.to.Write(text)
	}
	return len(text), nil
}
