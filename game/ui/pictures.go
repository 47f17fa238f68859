package ui

import (
	"bytes"
	"io/fs"
	"path"
	"time"

	"afterlenin/game/scenario"
)

// pictures are those of the scenario that is shown, as a file system.
type pictures struct {
	files   map[string][]byte
	edition int
}

// Edition implements paint.Changing: another scenario has other pictures.
func (p *pictures) Edition() int { return p.edition }

// show takes the pictures of a scenario, which may be nil.
func (p *pictures) show(l *scenario.Loaded) {
	p.files = nil
	p.edition++
	if l != nil {
		p.files = l.Pictures
	}
}

// Open implements fs.FS.
func (p *pictures) Open(name string) (fs.File, error) {
	data, ok := p.files[name]
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return &picture{Reader: bytes.NewReader(data), name: path.Base(name), size: int64(len(data))}, nil
}

// picture is one of them as an open file.
type picture struct {
	*bytes.Reader
	name string
	size int64
}

// Stat implements fs.File.
func (f *picture) Stat() (fs.FileInfo, error) { return facts{f}, nil }

// Close implements fs.File.
func (f *picture) Close() error { return nil }

// facts tell of a picture what a file system has to tell.
type facts struct{ f *picture }

func (x facts) Name() string       { return x.f.name }
func (x facts) Size() int64        { return x.f.size }
func (x facts) Mode() fs.FileMode  { return 0o444 }
func (x facts) ModTime() time.Time { return time.Time{} }
func (x facts) IsDir() bool        { return false }
func (x facts) Sys() any           { return nil }
