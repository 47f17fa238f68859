package command

import (
	"fmt"
	"os"
	"path/filepath"
)

// breakDown says what to do after a panic: the program is at fault, and the game is
// on the disk.
func (p *Program) breakDown(broken any, stack []byte) Status {
	fmt.Fprintf(p.Err, "afterlenin: the program broke down: %v\n", broken)
	if saves := under("saves"); saves != "" {
		fmt.Fprintf(p.Err, "your game was saved after its last move: start afterlenin and choose Continue (saves are in %s)\n", saves)
	}
	if path := writeBreakdown(fmt.Sprintf("afterlenin %s: %v\n\n%s", p.Version, broken, stack)); path != "" {
		fmt.Fprintf(p.Err, "what happened is written in %s: please report it together with the save\n", path)
	}
	return CouldNotRun
}

// writeBreakdown keeps what a programmer needs, and says where.
func writeBreakdown(text string) string {
	path := under("breakdown.txt")
	if path == "" || os.MkdirAll(filepath.Dir(path), 0o755) != nil || os.WriteFile(path, []byte(text), 0o644) != nil {
		return ""
	}
	return path
}
