package scenario

import (
	"io/fs"
	"strings"
	"testing"

	"afterlenin/assets"
	"afterlenin/scenarios"
)

// TestPictures names pictures that the game draws, has as files, or has not.
func TestPictures(t *testing.T) {
	lib := Library{Own: "testdata", Pictures: assets.Files}
	const silent = `"# check: ok no-picture" on the line above silences this`
	card := func(name string) string { return onCouncil + "[event.storm]\npicture = \"" + name + "\"\n" }
	own := map[string]string{"finch.svg": "", "tolk.svg": "", "pictures/oake.svg": "", "marsh.png": onePoint, "whelk.svg": "", "bathtub.svg": ""}
	with := func(text string) map[string]string {
		files := map[string]string{"a.toml": text}
		for name, content := range own {
			files[name] = content
		}
		return files
	}
	for _, name := range append(Drawn(), "stalin", "kirov", "bathtub", "oake") {
		expectOf(t, with(card(name)), lib)
	}
	expectOf(t, with(card("factry")), lib, `a.toml:4:11: warning: there is no picture "factry" (did you mean "factory"? `+silent+`)`)
	expectOf(t, with(card("bathtup")), lib, `a.toml:4:11: warning: there is no picture "bathtup" (did you mean "bathtub"? `+silent+`)`)
	expectOf(t, with(card("grain")), lib, `a.toml:4:11: warning: there is no picture "grain" (did you mean "train"? `+silent+`)`)
	expectOf(t, with(onCouncil+"[country.fish]\nsign = \"grian\"\n"), lib,
		`a.toml:4:8: warning: there is no picture "grian" (did you mean "grain"? `+silent+`)`)
	expectOf(t, with(onCouncil+"[contender.finch]\nportrait = \"factory\"\n"), lib,
		`a.toml:4:12: warning: there is no picture "factory" (`+silent+`)`)
	expectOf(t, with(onCouncil+"[event.storm]\n# check: ok no-picture\npicture = \"factry\"\n"), lib)
}

// TestShippedHaveTheirPictures: no scenario of the game lacks one, and none keeps silent about it.
func TestShippedHaveTheirPictures(t *testing.T) {
	onEveryShipped(t, func(t *testing.T, name string) {
		if _, problems := shipped(t, name); strings.Contains(problems.String(), noPicture) {
			t.Error(problems)
		}
	})
	_ = fs.WalkDir(scenarios.Files, ".", func(path string, d fs.DirEntry, _ error) error {
		if text, err := fs.ReadFile(scenarios.Files, path); err == nil && strings.Contains(string(text), "check: ok "+noPicture) {
			t.Errorf("%s silences a warning of a picture", path)
		}
		return nil
	})
}

// onePoint is a PNG of one point.
const onePoint = "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\b\x02\x00\x00\x00\x90wS\xde"
