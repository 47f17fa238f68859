// Command tally reads what `go test -json` says, prints what failed and ends with one
// line: how many tests passed, failed and were skipped. A package that does not build
// counts as a failed test. It ends with status 1 when anything failed or nothing ran.
//
//	go test -json ./... | go run ./game/command/tally
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	passed := flag.Int("passed", 0, "checks that passed before")
	failed := flag.Int("failed", 0, "checks that failed before")
	flag.Parse()
	os.Exit(run(os.Stdin, os.Stdout, &tally{passed: *passed, failed: *failed}))
}

// run reads everything and returns the exit status.
func run(in io.Reader, out io.Writer, t *tally) int {
	t.read(in, out)
	fmt.Fprintf(out, "%d passed, %d failed, %d skipped\n", t.passed, t.failed, t.skipped)
	if t.failed > 0 || t.passed == 0 {
		return 1
	}
	return 0
}
