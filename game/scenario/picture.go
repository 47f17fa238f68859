package scenario

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Drawn are the pictures of cards that the game draws itself, in alphabetical order: an
// event may name one as its picture.
func Drawn() []string {
	return []string{"factory", "hall", "letter", "map", "ship", "street", "table", "telegraph", "train", "village"}
}

// pictureKey is a key that names a picture, and which of the game's own it can name.
type pictureKey struct {
	key     string
	drawn   bool     // those of Drawn
	folders []string // those in these folders of the game's files
}

var (
	cardPicture = pictureKey{"picture", true, []string{"portraits", "officials"}}
	portrait    = pictureKey{"portrait", false, []string{"portraits", "officials"}}
	sign        = pictureKey{"sign", false, []string{"signs"}}
)

// album holds the pictures that a scenario can name.
type album struct {
	game fs.FS             // may be nil: then no picture is missed
	own  map[string][]byte // the scenario's, by their paths
}

// pathsOf are the places in which a picture may lie in a scenario's folder.
func pathsOf(name string) []string {
	return []string{name, name + ".svg", name + ".png", "portraits/" + name + ".svg", "officials/" + name + ".svg",
		"signs/" + name + ".svg", "portraits/" + name + ".png", "pictures/" + name + ".svg", "pictures/" + name + ".png"}
}

// has reports whether there is a picture that the key can name.
func (a album) has(name string, k pictureKey) bool {
	for _, p := range pathsOf(name) {
		if _, own := a.own[p]; own {
			return true
		}
	}
	if a.game == nil || k.drawn && slices.Contains(Drawn(), name) {
		return true
	}
	for _, folder := range append(k.folders, "") {
		if info, err := fs.Stat(a.game, path.Join(folder, name+".svg")); err == nil && info.Mode().IsRegular() {
			return true
		}
	}
	return false
}

// names are those that the key can name.
func (a album) names(k pictureKey) []string {
	list := gamePictures(a.game, k)
	for p := range a.own {
		list = append(list, nameOfPicture(p))
	}
	slices.Sort(list)
	return list
}

// gamePictures are the game's own pictures that the key can name, in alphabetical order.
func gamePictures(game fs.FS, k pictureKey) []string {
	var list []string
	if k.drawn {
		list = Drawn()
	}
	for _, folder := range k.folders {
		entries, _ := fs.ReadDir(game, folder) // without the folder there are none
		for _, e := range entries {
			list = append(list, nameOfPicture(e.Name()))
		}
	}
	slices.Sort(list)
	return list
}

// nameOfPicture is the name by which a table means the picture at a path.
func nameOfPicture(p string) string { return strings.TrimSuffix(path.Base(p), path.Ext(p)) }

// pictured warns of a picture that neither the game nor the scenario has.
func (j *judge) pictured(t text, k pictureKey) {
	if !t.given() || t.s == "" || j.album.has(t.typed(), k) {
		return
	}
	j.warnAt(t.spot(), noPicture, "there is no picture %q", t.s).meanToo(t.s, j.album.names(k))
}
