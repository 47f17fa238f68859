package command

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"afterlenin/game/save"
	"afterlenin/game/store"
)

// savesShelf is where the window keeps games.
func savesShelf() (store.Shelf, error) { return store.Open("saves") }

// settingsNames are what the window keeps beside the games; a test compares them with its own.
var settingsNames = [...]string{"settings", "settings damaged"}

// largestSave is far above what a save can have: its scenario is packed, and a move is a line.
const largestSave = 64 << 20

// openSave is the content of a file, or of a save by its name.
func openSave(named string) ([]byte, error) {
	info, err := os.Stat(named)
	if err == nil && info.Mode().IsRegular() {
		if info.Size() > largestSave {
			return nil, fmt.Errorf("%s is too large to be a save", named)
		}
		content, err := os.ReadFile(named)
		if errors.Is(err, fs.ErrPermission) {
			return nil, fmt.Errorf("%s cannot be read: you have no right to. Allow yourself to read it, or let its owner copy it to you", named)
		}
		return content, err
	}
	shelf, fault := savesShelf()
	if fault != nil {
		return nil, fault
	}
	content, fault := shelf.Take(named)
	switch {
	case fault == nil:
		return content, nil
	case errors.Is(fault, store.ReadOnly):
		return nil, fmt.Errorf("the save %s cannot be read: you have no right to%s. Allow yourself to read it and its folder", named, savesPlace())
	case slices.Contains(misnamed(shelf), named):
		return nil, fmt.Errorf("%s lies there%s, and cannot be read under this name: %s. Give the file another", named, savesPlace(), whyMisnamed(named))
	case err == nil && info.IsDir():
		return nil, fmt.Errorf("%s is a folder: name a save that lies in it, or one by its name: %s", named, listed(shelf))
	case err == nil:
		return nil, fmt.Errorf("%s is neither a file nor a save: %s", named, listed(shelf))
	}
	return nil, fmt.Errorf("there is no file and no save %q: %s", named, listed(shelf))
}

// begunOtherwise reports whether it does not begin as saves do, so that it is no damaged one either.
func begunOtherwise(content []byte) bool {
	_, err := save.Read(content)
	var damage *save.Damage
	return errors.As(err, &damage) && damage.Why == save.NotASave
}

// strange says what a file is that is no save and begins with such words, and what to name instead.
func strange(named string, content []byte, begins string) error {
	shelf, err := savesShelf()
	if err != nil {
		return err
	}
	if len(bytes.TrimSpace(content)) == 0 {
		return fmt.Errorf("%s is empty, and no save: %s", named, listed(shelf))
	}
	name := filepath.Base(named)
	if kept, err := shelf.Take(name); err == nil && slices.Contains(settingsNames[:], name) && bytes.Equal(kept, content) {
		return fmt.Errorf("%s is what the window keeps its settings in, and no save: %s", named, listed(shelf))
	}
	return fmt.Errorf("%s is another file, and no save (it begins with %q): %s", named, begins, listed(shelf))
}

// listed names the saves on the shelf.
func listed(shelf store.Shelf) string {
	names, err := shelf.List()
	if err != nil {
		return fmt.Sprintf("which saves there are cannot be told%s: %v; allow yourself to read the folder", savesPlace(), err)
	}
	names = slices.DeleteFunc(names, func(name string) bool {
		content, err := shelf.Take(name)
		return err == nil && begunOtherwise(content)
	})
	strange := ""
	if list := misnamed(shelf); len(list) > 0 {
		strange = fmt.Sprintf("; give %q another name, for under this it cannot be read: %s", list[0], whyMisnamed(list[0]))
	}
	if len(names) == 0 {
		return "there are no saves yet" + savesPlace() + strange
	}
	return "the saves are " + strings.Join(names, ", ") + savesPlace() + strange
}

// misnamed are the files among the saves whose names cannot be used.
func misnamed(shelf store.Shelf) []string {
	if f, ok := shelf.(interface{ Misnamed() []string }); ok {
		return f.Misnamed()
	}
	return nil
}

// whyMisnamed says what is wrong with the name of a file.
func whyMisnamed(name string) string {
	switch store.Wrong(name) {
	case store.LongName:
		return fmt.Sprintf("it is longer than %d bytes", store.LongestName)
	case store.BadEdge:
		return "it begins or ends with a dot or a blank"
	}
	return fmt.Sprintf("%q cannot stand in it", store.Culprit(name))
}

// older is the path of the version before a damaged save, if that can be read, or "".
func older(named string) string {
	paths := []string{named + ".before"}
	if folder := under("saves"); folder != "" {
		paths = append(paths, filepath.Join(folder, named+".before"))
	}
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if _, damage := save.Read(content); err == nil && damage == nil {
			return path
		}
	}
	return ""
}

func savesPlace() string {
	if path := under("saves"); path != "" {
		return " (in " + path + ")"
	}
	return ""
}
