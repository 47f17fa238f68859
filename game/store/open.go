//go:build !js

package store

import (
	"fmt"
	"os"
	"path/filepath"
)

// HomeVariable names the variable that moves all that is kept to another folder.
const HomeVariable = "AFTERLENIN_HOME"

// Home is the folder of all that is kept: the one HomeVariable names, else the
// game's own among the user's configuration.
func Home() (string, error) {
	if home := os.Getenv(HomeVariable); home != "" {
		return filepath.Clean(home), nil
	}
	config, err := os.UserConfigDir()
	if err != nil {
		return "", &Trouble{Fault: Broken, Cause: fmt.Errorf("%w: set %s to a folder", err, HomeVariable)}
	}
	return filepath.Join(config, "afterlenin"), nil
}

// Open is the shelf for one kind of thing, say "saves": a folder of that name in
// Home, or in a browser a part of its local storage.
func Open(kind string) (Shelf, error) {
	if err := checkName(kind); err != nil {
		return nil, err
	}
	home, err := Home()
	if err != nil {
		return nil, err
	}
	return OpenFolder(filepath.Join(home, kind)), nil
}
