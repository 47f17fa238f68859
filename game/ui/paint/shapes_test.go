package paint

import (
	"testing"
	"testing/fstest"
)

// folder is a scenario's pictures: begun anew, they are others.
type folder struct {
	fstest.MapFS
	edition int
}

func (f *folder) Edition() int { return f.edition }

func drawn(path string) fstest.MapFS {
	return fstest.MapFS{"portraits/man.svg": {Data: []byte(`<svg viewBox="0 0 200 240"><path fill="#1C1916" d="` + path + `"/></svg>`)}}
}

func TestAnotherScenarioHasOtherFaces(t *testing.T) {
	f := &folder{drawn("M0 0 L10 0 L10 10 Z"), 1}
	s := NewShapes(f)
	if !s.changed() || s.changed() {
		t.Error("a folder changes once when it is first seen")
	}
	before := len(s.face("man").shape.Paths)
	f.MapFS, f.edition = fstest.MapFS{}, 2
	if !s.changed() {
		t.Fatal("another scenario goes unnoticed")
	}
	if before != 1 || len(s.face("man").shape.Paths) != 0 {
		t.Errorf("the face had %d paths and has %d", before, len(s.face("man").shape.Paths))
	}
}
