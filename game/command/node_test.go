//go:build !js

package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"afterlenin/game/save"
)

// TestTheSameUnderNode runs commands here and as js/wasm under node: the same save
// must tell the same story to the same hash, the same games must end alike.
func TestTheSameUnderNode(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds a second program")
	}
	run := nodeRunner(t)
	r, _ := played(t)
	for _, line := range []string{
		"replay " + write(t, save.Write(r)),
		"simulate after_lenin --games 2 --seed 9 --seats normal,stalin=random --pars",
		"check " + brokenFolder(t),
	} {
		here := try(t, strings.Fields(line)...)
		if there := run(t, line); there != here.out+here.err {
			t.Errorf("%s: under node\n%s\nbut here\n%s", line, there, here.out+here.err)
		}
	}
}

// nodeRunner builds this package's tests as js/wasm and gives a function that runs a
// command line in them.
func nodeRunner(t *testing.T) func(t *testing.T, line string) string {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not here")
	}
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Skip("the go command is not here")
	}
	bridge := filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "wasm_exec_node.js")
	if _, err := os.Stat(bridge); err != nil {
		t.Skip("this Go has no lib/wasm/wasm_exec_node.js")
	}
	program := filepath.Join(t.TempDir(), "command.wasm")
	build := exec.Command("go", "test", "-c", "-o", program, ".")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	if said, err := build.CombinedOutput(); err != nil {
		t.Fatalf("building for js/wasm: %v\n%s", err, said)
	}
	return func(t *testing.T, line string) string {
		t.Helper()
		c := exec.Command(node, "--stack-size=8192", bridge, program, "-test.run=^TestElsewhere$", "-test.v")
		c.Env = []string{elsewhere + "=" + line, "PATH=" + os.Getenv("PATH"), "HOME=" + t.TempDir()}
		said, err := c.CombinedOutput()
		_, told, begun := strings.Cut(string(said), beginsHere+"\n")
		told, _, ended := strings.Cut(told, endsHere)
		if err != nil || !begun || !ended {
			t.Fatalf("node: %v\n%s", err, said)
		}
		return told
	}
}
