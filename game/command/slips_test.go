//go:build !js

package command

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A class finds a slip for each man, with every name that its orders may ask for, and no key without a sentence.
func TestASlipForEachMan(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.html")
	try(t, "slips", "triumvirate", "--out", path).expect(t, Fine, path, "print")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	page := string(data)
	if n := strings.Count(page, "<section>"); n != 7 {
		t.Errorf("%d slips for seven men", n)
	}
	for _, name := range []string{"Stalin", "Tomsky", "Leningrad", "Sovnarkom", "Molotov", "Win over:"} {
		if n := strings.Count(page, name); n < 1 || name == "Molotov" && n != 7 {
			t.Errorf("%s stands there %d times", name, n)
		}
	}
	if key := regexp.MustCompile(`slip\.[a-z_.]+`).FindString(page); key != "" {
		t.Errorf("%s has no sentence", key)
	}
}

// What a scenario calls its people is no markup.
func TestNamesOnSlipsAreText(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "council")
	if err := os.CopyFS(folder, os.DirFS(councilFolder(t))); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(folder, "people.toml")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`(?m)^name = "Augusta .*"$`).FindIndex(data)
	if named == nil {
		t.Fatal("nobody in the council is called Augusta")
	}
	bold := string(data[:named[0]]) + `name = "<b>Bold</b>"` + string(data[named[1]:])
	if err := os.WriteFile(file, []byte(bold), 0o644); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "s.html")
	try(t, "slips", folder, "--out", path).expect(t, Fine)
	page, _ := os.ReadFile(path)
	if strings.Contains(string(page), "<b>Bold") || !strings.Contains(string(page), "&lt;b&gt;Bold") {
		t.Error("a name is read as markup")
	}
}

// Nothing that is there already is written over, and a place that is not there is said.
func TestSlipsWriteOverNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mine.html")
	if err := os.WriteFile(path, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	try(t, "slips", "--out", path).expect(t, CouldNotRun, "already", "--out")
	if data, _ := os.ReadFile(path); string(data) != "mine" {
		t.Errorf("the file holds %q", data)
	}
	try(t, "slips", "--out", filepath.Join(path, "none.html")).expect(t, CouldNotRun, "cannot be written")
	try(t, "slips", "--out=").expect(t, CouldNotRun, "--out is empty: name the file")
	try(t, "slips", "nowhere").expect(t, CouldNotRun, "nowhere")
}

// TestSlipsHaveAPlace: where no page can be written it is said what to name.
func TestSlipsHaveAPlace(t *testing.T) {
	dir := t.TempDir()
	try(t, "slips", "testament", "--out", dir).expect(t, CouldNotRun, dir+" is a folder: name a file in it, as --out "+filepath.Join(dir, "slips.html"))
	lost := filepath.Join(dir, "none", "slips.html")
	try(t, "slips", "testament", "--out", lost).expect(t, CouldNotRun, lost+" cannot be written: there is no folder "+filepath.Dir(lost)+". Make it, or name a file in another with --out")
}
