package command

import (
	"bytes"
	"errors"
	"fmt"
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
		return os.ReadFile(named)
	}
	shelf, fault := savesShelf()
	if fault != nil {
		return nil, fault
	}
	content, fault := shelf.Take(named)
	switch {
	case fault == nil:
		return content, nil
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
	names, _ := shelf.List()
	names = slices.DeleteFunc(names, func(name string) bool {
		content, err := shelf.Take(name)
		return err == nil && begunOtherwise(content)
	})
	if len(names) == 0 {
		return "there are no saves yet" + savesPlace()
	}
	return "the saves are " + strings.Join(names, ", ") + savesPlace()
}

func savesPlace() string {
	if path := under("saves"); path != "" {
		return " (in " + path + ")"
	}
	return ""
}
