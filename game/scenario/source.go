package scenario

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Source is a scenario's folder, wherever it lies. Name is the id of the scenario
// when it does not give one itself, Where the folder or zip on the disk, or "".
type Source struct {
	Name  string
	Files fs.FS
	Where string

	closer io.Closer
}

// Close gives back what an open folder or zip holds. A Source made by hand needs none.
func (s Source) Close() error {
	if s.closer == nil {
		return nil
	}
	return s.closer.Close()
}

// OpenFolder opens a folder in such a way that nothing outside it can be reached.
func OpenFolder(path string) (Source, error) {
	root, err := os.OpenRoot(path)
	if errors.Is(err, fs.ErrPermission) {
		return Source{}, fmt.Errorf("cannot open the folder %s: you have no right to; %s", path, allowReading)
	}
	if err != nil {
		return Source{}, fmt.Errorf("cannot open the folder %s: %w", path, err)
	}
	return Source{nameOf(path), root.FS(), path, root}, nil
}

// nameOf is the name of a scenario in the folder or zip at path.
func nameOf(path string) string {
	if full, err := filepath.Abs(path); err == nil {
		path = full
	}
	base := filepath.Base(path)
	return strings.TrimSuffix(base, ".zip")
}
