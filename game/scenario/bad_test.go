package scenario

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

// shelf is the library of the tests: the folders of testdata.
func shelf() Library { return Library{Own: "testdata"} }

// loadText loads one file as a scenario of its own.
func loadText(text string) (*Loaded, Problems) {
	files := fstest.MapFS{"scenario.toml": {Data: []byte(text)}}
	return Load(Source{Name: "test", Files: files}, shelf())
}

var want = regexp.MustCompile(`(?m)^# want: (\d+:\d+): (.*)$`)

// TestBad loads every file of testdata/bad, which says in comments what is to be
// found in it: # want: LINE:COLUMN: part of the message.
func TestBad(t *testing.T) {
	paths, err := filepath.Glob("testdata/bad/*.toml")
	if err != nil || len(paths) == 0 {
		t.Fatal("no files", err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".toml"), func(t *testing.T) { bad(t, path) })
	}
}

func bad(t *testing.T, path string) {
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	_, problems := loadText(string(content))
	wanted := want.FindAllStringSubmatch(string(content), -1)
	for i, p := range problems {
		place := fmt.Sprintf("%d:%d", p.Line, p.Column)
		line := fmt.Sprintf("%s: %s", p.Severity, p.Message)
		if p.Hint != "" {
			line += " (" + p.Hint + ")"
		}
		switch {
		case i >= len(wanted):
			t.Errorf("not expected: # want: %s: %s", place, line)
		case wanted[i][1] != place || !strings.Contains(line, wanted[i][2]):
			t.Errorf("expected %s: %s\nfound    %s: %s", wanted[i][1], wanted[i][2], place, line)
		}
	}
	for _, w := range wanted[min(len(problems), len(wanted)):] {
		t.Errorf("not found: %s: %s", w[1], w[2])
	}
}
