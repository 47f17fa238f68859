//go:build !js

package store

import (
	"errors"
	"io/fs"
)

// trouble sorts an error of the system.
func trouble(name string, err error) error {
	fault := Broken
	switch {
	case errors.Is(err, fs.ErrNotExist):
		fault = Missing
	case isAny(err, fullErrors):
		fault = NoRoom
	case errors.Is(err, fs.ErrPermission) || isAny(err, lockedErrors):
		fault = ReadOnly
	}
	return &Trouble{Fault: fault, Name: name, Cause: err}
}

func isAny(err error, of []error) bool {
	for _, e := range of {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}
