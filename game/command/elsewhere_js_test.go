package command

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"afterlenin/scenarios"
)

// TestElsewhere is the other half of TestTheSameUnderNode: it runs the command line it
// finds in the environment.
func TestElsewhere(t *testing.T) {
	line := os.Getenv(elsewhere)
	if line == "" {
		t.Skip("nothing to run")
	}
	p := Program{Version: "0", Out: os.Stdout, Err: os.Stdout, Scenarios: scenarios.Files}
	fmt.Println(beginsHere)
	status := p.Run(strings.Fields(line))
	fmt.Println(endsHere, int(status))
}
