package scenario

import (
	"io/fs"
	"strings"
	"testing"

	"afterlenin/assets"
	"afterlenin/scenarios"
)

// gallery is the game with the pictures that it has.
func gallery() Library { return Library{Own: "testdata", Pictures: assets.Files} }

// illustrated is a file with the pictures that the council needs, and one more.
func illustrated(text, picture string) map[string]string {
	files := map[string]string{"a.toml": text, picture: onePoint}
	for _, name := range []string{"finch.svg", "tolk.svg", "pictures/oake.svg", "portraits/whelk.svg", "bathtub.svg"} {
		files[name] = ""
	}
	return files
}

// noSuch is the warning of a picture; hint stands before how to silence it.
func noSuch(place, name, hint string) string {
	return `a.toml:` + place + `: warning: there is no picture "` + name + `" (` + hint + `"# check: ok no-picture" on the line above silences this)`
}

// TestPictures names pictures that the game draws, has as files, or has not.
func TestPictures(t *testing.T) {
	card := func(name string) map[string]string {
		return illustrated(onCouncil+"[event.storm]\npicture = \""+name+"\"\n", "marsh.png")
	}
	for _, name := range append(Drawn(), "stalin", "kirov", "bathtub", "oake", "marsh") {
		expectOf(t, card(name), gallery())
	}
	expectOf(t, card("factry"), gallery(), noSuch("4:11", "factry", `did you mean "factory"? `))
	expectOf(t, card("bathtup"), gallery(), noSuch("4:11", "bathtup", `did you mean "bathtub"? `))
	expectOf(t, card("grain"), gallery(), noSuch("4:11", "grain", `did you mean "train"? `))
	with := func(text string) map[string]string { return illustrated(onCouncil+text, "marsh.png") }
	expectOf(t, with("[country.fish]\nsign = \"grian\"\n"), gallery(), noSuch("4:8", "grian", `did you mean "grain"? `))
	expectOf(t, with("[contender.finch]\nportrait = \"factory\"\n"), gallery(), noSuch("4:12", "factory", ""))
	expectOf(t, with("[event.storm]\n# check: ok no-picture\npicture = \"factry\"\n"), gallery())
}

// TestPicturesThatAreNotUsed: of a picture that lies there and is not found it is said why.
func TestPicturesThatAreNotUsed(t *testing.T) {
	for _, c := range []struct{ file, line, why string }{
		{"school.jpg", `picture = "school"`, "school.jpg lies there: only .svg or .png is read for it"},
		{"school.JPEG", `picture = "school"`, "school.JPEG lies there: only .svg or .png is read for it"},
		{"School.png", `picture = "school"`, "School.png lies there: capital and small letters differ, name it school.png"},
		{"school.PNG", `picture = "school"`, "school.PNG lies there: capital and small letters differ, name it school.png"},
		{"school.png", `picture = "school.png"`, `school.png lies there: write "school", without the ending`},
		{"images/school.png", `picture = "school"`, "images/school.png lies there: put it beside the texts, or into the folder pictures"},
	} {
		files := illustrated(onCouncil+"[event.storm]\n"+c.line+"\n", c.file)
		files["marsh.png"] = onePoint
		name := strings.Trim(strings.TrimPrefix(c.line, "picture = "), `"`)
		expectOf(t, files, gallery(), `a.toml:4:11: warning: there is no picture "`+name+`" (`+c.why+`)`)
	}
	files := illustrated(onCouncil+"[country.fish]\nsign = \"marsh\"\n", "marsh.png")
	expectOf(t, files, gallery(), `a.toml:4:8: warning: there is no picture "marsh" (marsh.png lies there: only .svg is read for it)`)
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
