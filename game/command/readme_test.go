//go:build !js

package command

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"afterlenin/game/save"
	"afterlenin/game/store"
)

// TestTheDocumentedCommandsRun runs every command line of the documents, with fewer
// games, and what plays many for each that it counts in a small scenario; lines for make
// must name a target of the Makefile.
func TestTheDocumentedCommandsRun(t *testing.T) {
	t.Setenv(store.HomeVariable, t.TempDir())
	autosave(t)
	makefile := read(t, "Makefile")
	small := councilFolder(t)
	n, lines := 0, map[string][]string{}
	for _, page := range []string{"README.md", filepath.Join("game", "README.md"), filepath.Join("scenarios", "README.md")} {
		lines[page] = commandLines(read(t, page))
	}
	t.Chdir(t.TempDir()) // some write files
	for page := range lines {
		for _, line := range lines[page] {
			words := strings.Fields(line)
			switch words[0] {
			case "afterlenin":
				n++
				if strings.Contains(line, "--ladder") || strings.Contains(line, "--report") {
					words = append(words, small)
				}
				if x := try(t, words[1:]...); x.status != Fine {
					t.Errorf("%s: %q ends with %d: %s%s", page, line, x.status, x.out, x.err)
				}
			case "make":
				n++
				if !strings.Contains(makefile, "\n"+words[1]+":") {
					t.Errorf("%s: there is no make %s", page, words[1])
				}
			}
		}
	}
	if n < 20 {
		t.Errorf("only %d command lines were found", n)
	}
}

var (
	block = regexp.MustCompile("(?s)```\n(.*?)```")
	games = regexp.MustCompile(`--games \d+`)
)

// commandLines are the lines of the blocks of a page, without their comments.
func commandLines(page string) []string {
	var lines []string
	for _, b := range block.FindAllStringSubmatch(page, -1) {
		for line := range strings.Lines(b[1]) {
			line, _, _ = strings.Cut(line, "#")
			line = games.ReplaceAllString(strings.TrimSpace(line), "--games 2")
			if strings.HasPrefix(line, "afterlenin simulate") && !strings.Contains(line, "--games") {
				line += " --games 2"
			}
			if line != "" {
				lines = append(lines, line)
			}
		}
	}
	return lines
}

// autosave is a save of the campaign, as the window keeps one.
func autosave(t *testing.T) {
	t.Helper()
	r, _ := playedFrom(t, filepath.Join("..", "..", "scenarios", UsualScenario))
	shelf, err := savesShelf()
	if err != nil {
		t.Fatal(err)
	}
	if err := shelf.Put("autosave", save.Write(r)); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", name))
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(text), "\r\n", "\n")
}
