package scenario

import (
	"archive/zip"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// OpenZip opens a zip of a scenario's folder and reads it in place. It refuses a zip
// with links, with names that are absolute, climb out or are not valid, and one with
// the same name twice. The scenario may lie at the top or in one folder there.
func OpenZip(path string) (Source, error) {
	z, err := zip.OpenReader(path)
	if errors.Is(err, zip.ErrFormat) {
		return Source{}, fmt.Errorf("%s is neither a folder nor a zip, or the zip is damaged", path)
	}
	if err != nil {
		return Source{}, fmt.Errorf("cannot open the zip %s: %w", path, err)
	}
	files, err := safeZip(&z.Reader)
	if err != nil {
		z.Close()
		return Source{}, fmt.Errorf("the zip %s is refused: %w", path, err)
	}
	return Source{nameOf(path), files, path, z}, nil
}

func safeZip(z *zip.Reader) (fs.FS, error) {
	if len(z.File) > mostEntries {
		return nil, fmt.Errorf("it has %d entries, %d at most", len(z.File), mostEntries)
	}
	var names []string
	for _, f := range z.File {
		name := strings.TrimSuffix(f.Name, "/")
		if err := safeEntry(f, name); err != nil {
			return nil, err
		}
		if slices.Contains(names, name) {
			return nil, fmt.Errorf("the name %q stands in it twice", name)
		}
		names = append(names, name)
	}
	if top := onlyFolder(names); top != "" {
		return fs.Sub(z, top)
	}
	return z, nil
}

func safeEntry(f *zip.File, name string) error {
	mode := f.Mode()
	switch {
	case strings.Contains(name, `\`):
		return fmt.Errorf(`the name %q has \ where / should stand: pack the folder with another program, such as the one that comes with the system`, f.Name)
	case !fs.ValidPath(name) || strings.ContainsAny(name, ":") || strings.ContainsFunc(name, hidden):
		return fmt.Errorf("the name %q is not allowed: pack the folder itself, and name its files with letters, digits, _ and a dot", f.Name)
	case !mode.IsRegular() && !mode.IsDir():
		return fmt.Errorf("%q is a link or another special file", f.Name)
	}
	return nil
}

// onlyFolder is the one folder at the top in which everything lies, or "".
func onlyFolder(names []string) string {
	top := ""
	for _, name := range names {
		first, _, deeper := strings.Cut(name, "/")
		switch {
		case first == "__MACOSX":
			continue
		case top == "":
			top = first
		case top != first:
			return ""
		}
		if !deeper && strings.Contains(name, ".") {
			return ""
		}
	}
	return top
}
