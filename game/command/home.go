//go:build !js

package command

import (
	"fmt"
	"path/filepath"

	"afterlenin/game/store"
)

// withoutWindow is what to do when the window cannot be opened.
const withoutWindow = "start the game on a desktop; check, simulate and replay need no window"

// ownScenarios is the player's own folder of scenarios, or "" when there is none.
func ownScenarios() string { return under("scenarios") }

// under is the path of a thing that the game keeps, or "".
func under(name string) string {
	home, err := store.Home()
	if err != nil {
		return ""
	}
	return filepath.Join(home, name)
}

// whereKept says where the player's things are.
func whereKept() string {
	home, err := store.Home()
	if err != nil {
		return ""
	}
	return fmt.Sprintf("Saves and your own scenarios: %s (%s changes it).\n", home, store.HomeVariable)
}
