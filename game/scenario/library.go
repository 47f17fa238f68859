package scenario

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Library knows the scenarios that can be played or extended by name, and the
// pictures that the game brings along.
type Library struct {
	Shipped  fs.FS  // folders of scenarios; may be nil
	Own      string // the user's folder of folders and zips; may be ""
	Pictures fs.FS  // portraits/*.svg, officials/*.svg and signs/*.svg of the game; nil: pictures are not checked
	// What the window can show; nil: that is not checked.
	Drawn  func(drawing []byte) error // why it cannot draw an SVG
	Letter func(r rune) bool          // whether its faces have a letter
}

// Names lists the scenarios of the library in alphabetical order, each once.
func (l Library) Names() []string {
	var names []string
	if l.Shipped != nil {
		names = folders(l.Shipped, names)
	}
	if entries, err := os.ReadDir(l.Own); l.Own != "" && err == nil {
		for _, e := range entries {
			if !strings.HasPrefix(e.Name(), ".") && (e.IsDir() || strings.HasSuffix(e.Name(), ".zip")) {
				names = append(names, strings.TrimSuffix(e.Name(), ".zip"))
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func folders(files fs.FS, names []string) []string {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return names
	}
	for _, e := range entries {
		if e.IsDir() && !strings.HasPrefix(e.Name(), ".") {
			names = append(names, e.Name())
		}
	}
	return names
}

// Trouble is why the user's own folder cannot be listed, or nil: then no scenario of his own has a name. A folder that
// is not there is none.
func (l Library) Trouble() error {
	if l.Own == "" {
		return nil
	}
	_, err := os.ReadDir(l.Own)
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return fmt.Errorf("your own scenarios in %s cannot be listed: %w; %s", l.Own, err, allowReading)
}

// allowReading is what to do about a right that is missing.
const allowReading = "allow yourself to read it, and what lies in it"

// Open finds a scenario by its name: the user's own before those of the game.
func (l Library) Open(name string) (Source, error) {
	if !fs.ValidPath(name) || strings.ContainsAny(name, `/\:`) || strings.HasPrefix(name, ".") {
		return Source{}, fmt.Errorf("%q is not the name of a scenario", name)
	}
	if l.Own != "" {
		path := filepath.Join(l.Own, name)
		if isFolder(path) {
			return OpenFolder(path)
		}
		if isFile(path + ".zip") {
			return OpenZip(path + ".zip")
		}
	}
	if l.Shipped != nil {
		if info, err := fs.Stat(l.Shipped, name); err == nil && info.IsDir() {
			files, err := fs.Sub(l.Shipped, name)
			return Source{Name: name, Files: files}, err
		}
	}
	return Source{}, &unknownScenario{name, l.Names(), l.Trouble()}
}

// ShippedTitle is the title of a scenario that comes with the game, told without reading more of it, or ""
// where none is found. One of the user's own of that name has a title of its own.
func (l Library) ShippedTitle(name string) string {
	if l.Shipped == nil || l.Own != "" && (isFolder(filepath.Join(l.Own, name)) || isFile(filepath.Join(l.Own, name+".zip"))) {
		return ""
	}
	data, err := fs.ReadFile(l.Shipped, name+"/scenario.toml")
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(data)) {
		value, ok := strings.CutPrefix(strings.TrimSpace(line), `title = "`)
		if value, ends := strings.CutSuffix(value, `"`); ok && ends {
			return value
		}
	}
	return ""
}

// replaces reports whether a scenario of the user's own folder stands where all names mean
// it, and not the one that comes with the game.
func (l Library) replaces(src Source) bool {
	if l.Own == "" || l.Shipped == nil || src.Where == "" {
		return false
	}
	info, err := fs.Stat(l.Shipped, src.Name)
	own, errOwn := filepath.Abs(l.Own)
	where, errWhere := filepath.Abs(src.Where)
	return err == nil && errOwn == nil && errWhere == nil && info.IsDir() && filepath.Dir(where) == own
}

// unknownScenario is the error of a name that is in no library.
type unknownScenario struct {
	name    string
	legal   []string
	trouble error // why there may be more
}

func (e *unknownScenario) Error() string {
	if e.trouble != nil {
		return fmt.Sprintf("there is no scenario %q; %v", e.name, e.trouble)
	}
	if near := nearest(e.name, e.legal); near != "" {
		return fmt.Sprintf("there is no scenario %q (did you mean %q?)", e.name, near)
	}
	if len(e.legal) == 0 {
		return fmt.Sprintf("there is no scenario %q", e.name)
	}
	return fmt.Sprintf("there is no scenario %q: there are %s", e.name, strings.Join(e.legal, ", "))
}

// Find opens what a person named: a folder, a zip, or a scenario of the library. A
// bare name means the library first.
func Find(pathOrName string, lib Library) (Source, error) {
	bare := !strings.ContainsAny(pathOrName, `/\.`)
	src, err := Source{}, error(nil)
	if bare {
		if src, err = lib.Open(pathOrName); err == nil {
			return src, nil
		}
	}
	_, seen := os.Stat(pathOrName)
	switch {
	case errors.Is(seen, fs.ErrPermission):
		return Source{}, fmt.Errorf("cannot look at %s: you have no right to; %s", pathOrName, allowReading)
	case isFolder(pathOrName):
		return OpenFolder(pathOrName)
	case isFile(pathOrName):
		return openFile(pathOrName)
	case bare && isFile(pathOrName+".zip"):
		return Source{}, fmt.Errorf("%w; a zip of that name lies here: to read it, write %s.zip", err, pathOrName)
	case bare:
		return Source{}, err
	}
	return Source{}, fmt.Errorf("there is no folder or zip %s", pathOrName)
}

// Passed is the folder or zip of the current folder that a bare name may mean as well, written so that it is the one
// that is read, or "" where none lies there or it is the one that was read. The name goes on meaning the library: what
// extends it, and what a save was played with, must not depend on where the program is called.
func Passed(pathOrName string, src Source) string {
	for _, path := range []string{pathOrName, pathOrName + ".zip"} {
		here, err := os.Stat(path)
		if strings.ContainsAny(pathOrName, `/\.`) || err != nil {
			continue
		}
		if read, err := os.Stat(src.Where); err != nil || !os.SameFile(here, read) {
			return "." + string(filepath.Separator) + path
		}
	}
	return ""
}

// beside is what to do about a scenario that is not found by its name and lies beside the one at a path, or "".
func (l Library) beside(where, name string) string {
	if where == "" || !isFolder(filepath.Join(filepath.Dir(where), name)) && !isFile(filepath.Join(filepath.Dir(where), name+".zip")) {
		return ""
	}
	hint := "one of that name lies beside this scenario, where it is not looked for"
	if l.Own != "" {
		hint += ": put it into " + l.Own
	}
	return hint
}

// openFile opens a zip. Whoever names one file of a scenario is told what to name.
func openFile(path string) (Source, error) {
	if strings.EqualFold(filepath.Ext(path), ".toml") {
		return Source{}, fmt.Errorf("%s is one file of a scenario: name the folder in which it lies", path)
	}
	return OpenZip(path)
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}
