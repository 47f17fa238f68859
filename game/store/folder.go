//go:build !js

package store

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Folder is a shelf of files. The folder is made by the first Put. Two programs may
// use one folder; whoever puts last wins, and nothing is mixed.
type Folder struct {
	lock sync.Mutex
	path string
}

// OpenFolder is the shelf in the folder at path. It sweeps away what a program that
// was killed while it wrote left there.
func OpenFolder(path string) *Folder {
	f := &Folder{path: path}
	f.sweep()
	return f
}

// Path is where the folder is.
func (f *Folder) Path() string { return f.path }

func (f *Folder) file(name string) string { return filepath.Join(f.path, name) }

// Put implements Shelf: it writes a new file aside, syncs it, keeps a second name
// on the old one and renames the new one into place.
func (f *Folder) Put(name string, data []byte) error {
	if err := checkName(name); err != nil {
		return err
	}
	f.lock.Lock()
	defer f.lock.Unlock()
	if err := os.MkdirAll(f.path, 0o755); err != nil {
		return trouble(name, err)
	}
	fresh, err := f.writeAside(data)
	if isAny(err, fullErrors) && os.Remove(f.file(name+beforeEnd)) == nil {
		fresh, err = f.writeAside(data) // there is room for two versions, not for three
	}
	if err != nil {
		return trouble(name, err)
	}
	defer os.Remove(fresh) // it is gone already when all went well
	if err := f.keepBefore(name); err != nil {
		return trouble(name, err)
	}
	if err := os.Rename(fresh, f.file(name)); err != nil {
		return trouble(name, err)
	}
	f.sync()
	return nil
}

// writeAside writes data to a new file that has no name on the shelf yet.
func (f *Folder) writeAside(data []byte) (string, error) {
	file, err := os.CreateTemp(f.path, ".*"+newEnd)
	if err != nil {
		return "", err
	}
	_, err = file.Write(data)
	if err == nil {
		err = file.Sync()
	}
	if shut := file.Close(); err == nil {
		err = shut
	}
	if err != nil {
		os.Remove(file.Name())
	}
	return file.Name(), err
}

// keepBefore gives the present file its second name. The present file stays where
// it is, so at no moment is there none.
func (f *Folder) keepBefore(name string) error {
	if _, err := os.Lstat(f.file(name)); err != nil {
		return nil // nothing to keep
	}
	aside, err := f.linkAside(name)
	if err != nil {
		return err
	}
	defer os.Remove(aside) // renaming one file's name to its other name leaves both
	return os.Rename(aside, f.file(name+beforeEnd))
}

// linkAside gives the present file a further name, or copies it where the file
// system knows no second names.
func (f *Folder) linkAside(name string) (string, error) {
	aside := f.file("." + name + "." + strconv.Itoa(os.Getpid()) + newEnd)
	os.Remove(aside)
	if os.Link(f.file(name), aside) == nil {
		return aside, nil
	}
	old, err := os.ReadFile(f.file(name))
	if err != nil {
		return "", err
	}
	return f.writeAside(old)
}

// sync makes the renaming last. Some systems cannot sync a folder; they are left alone.
func (f *Folder) sync() {
	if dir, err := os.Open(f.path); err == nil {
		_ = dir.Sync()
		_ = dir.Close()
	}
}

// sweep removes unfinished files of programs that were killed. Young ones may
// belong to a program that is writing now.
func (f *Folder) sweep() {
	entries, err := os.ReadDir(f.path)
	if err != nil {
		return
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") || !strings.HasSuffix(e.Name(), newEnd) {
			continue
		}
		if at, err := e.Info(); err == nil && time.Since(at.ModTime()) > time.Hour {
			os.Remove(f.file(e.Name()))
		}
	}
}

// Take implements Shelf.
func (f *Folder) Take(name string) ([]byte, error) { return f.read(name, "") }

// Before implements Shelf.
func (f *Folder) Before(name string) ([]byte, error) { return f.read(name, beforeEnd) }

func (f *Folder) read(name, end string) ([]byte, error) {
	if err := checkName(name); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(f.file(name + end))
	if err != nil {
		return nil, trouble(name, err)
	}
	return data, nil
}

// List implements Shelf.
func (f *Folder) List() ([]string, error) {
	entries, err := os.ReadDir(f.path)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, trouble("", err)
	}
	var names []string
	for _, e := range entries {
		if e.Type().IsRegular() && Wrong(e.Name()) == NoMistake {
			names = append(names, e.Name())
		}
	}
	return names, nil
}

// Misnamed are the files in the folder that List leaves out because their names cannot be used.
func (f *Folder) Misnamed() []string {
	entries, _ := os.ReadDir(f.path) // List tells of a folder that cannot be read
	var names []string
	for _, e := range entries {
		if e.Type().IsRegular() && misnamed(e.Name()) {
			names = append(names, e.Name())
		}
	}
	return names
}

// Remove implements Shelf.
func (f *Folder) Remove(name string) error {
	if err := checkName(name); err != nil {
		return err
	}
	f.lock.Lock()
	defer f.lock.Unlock()
	if _, err := os.Lstat(f.file(name)); err != nil {
		return trouble(name, err)
	}
	if err := os.Remove(f.file(name + beforeEnd)); err != nil && !os.IsNotExist(err) {
		return trouble(name, err)
	}
	if err := os.Remove(f.file(name)); err != nil {
		return trouble(name, err)
	}
	f.sync()
	return nil
}
