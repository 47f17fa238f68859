package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"afterlenin/game/command"
)

// TestCheckKnowsWhatTheWindowShows: the check asks the window which drawings it can show and which letters it has.
func TestCheckKnowsWhatTheWindowShows(t *testing.T) {
	path := filepath.Join(t.TempDir(), "council")
	if err := os.CopyFS(path, os.DirFS(filepath.Join("game", "scenario", "testdata", "council"))); err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string]string{
		"finch.svg": "<html><body>404</body></html>",
		"tolk.svg":  `<svg viewBox="0 0 9 9"><text>Tolk</text></svg>`,
		"oake.svg":  `<svg viewBox="0 0 9 9"></svg>`,
		"marsh.svg": `<svg viewBox="0 0 9 9"><path d="M0 0 L`,
		"zz.toml":   "[event.hail]\ntitle = \"Hail 🙂\"\ntext = \"B\"\nsource = \"C\"\nmark = \"D\"\nchance = 1\n",
	} {
		if err := os.WriteFile(filepath.Join(path, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	p := program()
	p.Out, p.Err = &out, &out
	if status := p.Run([]string{"check", path}); status != command.Fine {
		t.Errorf("status %d", status)
	}
	for _, part := range []string{
		"finch.svg: warning: the drawing cannot be shown: line 1: <html> is not read here",
		"tolk.svg: warning: the drawing cannot be shown: line 1: <text> is not read here",
		"oake.svg: warning: the drawing cannot be shown: the drawing has no path",
		"marsh.svg: warning: the drawing cannot be shown: line 1: this is not well-formed",
		`zz.toml:2:15: warning: title holds "🙂" (U+1F642)`,
	} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("%s\nis not in\n%s", part, &out)
		}
	}
}
