package scenario

import (
	"errors"
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
	expectOf(t, with("[contender.finch]\nportrait = \"factory\"\n"), gallery(), noSuch("4:12", "factory", "put factory.png beside the texts, or leave portrait out: then his monogram stands there; "))
	expectOf(t, with("[country.fish]\nsign = \"wheelbarrow\"\n"), gallery(), noSuch("4:8", "wheelbarrow", "the signs are "+strings.Join(gamePictures(assets.Files, sign), ", ")+"; "))
	expectOf(t, card("wheelbarrow"), gallery(), noSuch("4:11", "wheelbarrow", "put wheelbarrow.png beside the texts, or name one that the game draws: "+strings.Join(Drawn(), ", ")+"; "))
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
const onePoint = "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\b\x02\x00\x00\x00\x90wS\xde" +
	"\x00\x00\x00\x0c\x49\x44\x41\x54\x78\x9c\x63\x60\x64\x62\x06\x00\x00\x0e\x00\x07\xd7\x6f\xe4\x78\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82"

// TestDamagedPictures: a picture is read to its end, so that nobody finds out in the game.
func TestDamagedPictures(t *testing.T) {
	lib := gallery()
	lib.Drawn = func(svg []byte) error {
		if string(svg) == "bad" {
			return errors.New("line 1: it is none")
		}
		return nil
	}
	with := func(name, content string) map[string]string {
		files := illustrated(onCouncil+"[event.storm]\npicture = \"marsh\"\n", "marsh.png")
		files[name] = content
		return files
	}
	expectOf(t, with("a.svg", "good"), lib)
	expectOf(t, with("a.svg", "bad"), lib, "a.svg: warning: the drawing cannot be shown: line 1: it is none (save it as PNG instead)")
	const again = " (save it as PNG once more, or fetch it again)"
	for cut := 34; cut < len(onePoint)-12; cut++ { // what is lost behind the last point is not missed
		expectOf(t, with("marsh.png", onePoint[:cut]), lib, "marsh.png: error: the picture is not used: it is damaged or cut off"+again)
	}
	flipped := []byte(onePoint)
	flipped[45] ^= 8
	expectOf(t, with("marsh.png", string(flipped)), lib, "marsh.png: error: the picture is not used: it is damaged or cut off"+again)
	expectOf(t, with("marsh.png", "<html>"), lib, "marsh.png: error: the picture is not used: it is not a PNG"+again)
}
