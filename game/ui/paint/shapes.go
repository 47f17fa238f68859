package paint

import (
	"io/fs"

	"afterlenin/game/ui/shape"
)

// Shapes finds drawings by name in folders of files; earlier folders win, so that
// a scenario's own portraits come before those of the game.
type Shapes struct {
	from    []fs.FS
	known   map[string]shape.Shape
	faces   map[string]portrayal
	edition int
	Fault   func(name string, err error) // told once of each drawing that cannot be read; may be nil
}

// Changing is a folder whose drawings may become others; then its edition is another.
type Changing interface{ Edition() int }

// changed reports whether a folder has other drawings than before, and forgets those
// that are known if so.
func (s *Shapes) changed() bool {
	now := 0
	for _, f := range s.from {
		if c, ok := f.(Changing); ok {
			now += c.Edition()
		}
	}
	if now == s.edition {
		return false
	}
	s.edition = now
	clear(s.known)
	clear(s.faces)
	return true
}

// NewShapes looks into each of the folders for portraits/, officials/, pictures/ and signs/.
func NewShapes(from ...fs.FS) *Shapes {
	return &Shapes{from: from, known: map[string]shape.Shape{}, faces: map[string]portrayal{}}
}

// Sign is the sign of this name; empty if there is none.
func (s *Shapes) Sign(name string) shape.Shape {
	for _, folder := range [...]string{"signs/", "pictures/", ""} {
		if sh := s.find(folder + name); sh.W > 0 {
			return sh
		}
	}
	return shape.Shape{}
}

func (s *Shapes) find(path string) shape.Shape {
	if sh, ok := s.known[path]; ok {
		return sh
	}
	var sh shape.Shape
	for _, f := range s.from {
		src, err := fs.ReadFile(f, path+".svg")
		if err != nil {
			continue
		}
		read, err := shape.Parse(src)
		if err == nil {
			sh = read
			break
		}
		if s.Fault != nil {
			s.Fault(path, err)
		}
	}
	s.known[path] = sh
	return sh
}
