package command

import (
	"strings"

	"afterlenin/game/store"
)

// savesShelf is where the window keeps games.
func savesShelf() (store.Shelf, error) { return store.Open("saves") }

func listed(names []string) string {
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
