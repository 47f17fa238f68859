package scenario

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// onCouncil is the head of a scenario that changes the council.
const onCouncil = "format = 1\nextends = \"council\"\n"

// found is what there is to say of a folder, a problem a line, without the lines of its files.
func found(files map[string]string, lib Library) string {
	folder := fstest.MapFS{}
	for name, text := range files {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	_, problems := Load(Source{Name: "test", Files: folder}, lib)
	var b strings.Builder
	for _, p := range problems {
		fmt.Fprintf(&b, "%s%s: %s", p.place(), p.Severity, p.Message)
		if p.Hint != "" {
			fmt.Fprintf(&b, " (%s)", p.Hint)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// expect compares all that is said of one file as a scenario with lines.
func expect(t *testing.T, text string, lines ...string) {
	t.Helper()
	expectOf(t, map[string]string{"a.toml": text}, shelf(), lines...)
}

// expectOf does it for a folder of files.
func expectOf(t *testing.T, files map[string]string, lib Library, lines ...string) {
	t.Helper()
	want := ""
	for _, line := range lines {
		want += line + "\n"
	}
	if got := found(files, lib); got != want {
		t.Errorf("found\n%swant\n%s", got, want)
	}
}
