package scenario

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
)

// Drawn are the pictures of cards that the game draws itself, in alphabetical order: an
// event may name one as its picture.
func Drawn() []string {
	return []string{"factory", "hall", "letter", "map", "ship", "street", "table", "telegraph", "train", "village"}
}

// pictureKey is a key that names a picture, and where the window looks for it: among those
// it draws itself, and in folders of the scenario and of the game.
type pictureKey struct {
	key     string
	drawn   bool // those of Drawn
	folders []string
	endings []string // of the names of files
}

var (
	cardPicture = pictureKey{"picture", true, []string{"portraits", "officials", "pictures", ""}, []string{".svg", ".png"}}
	portrait    = pictureKey{"portrait", false, []string{"portraits", "officials", "pictures", ""}, []string{".svg", ".png"}}
	sign        = pictureKey{"sign", false, []string{"signs", "pictures", ""}, []string{".svg"}}
)

// paths are the places in which a picture may lie.
func (k pictureKey) paths(name string) []string {
	var list []string
	for _, folder := range k.folders {
		for _, ending := range k.endings {
			list = append(list, path.Join(folder, name+ending))
		}
	}
	return list
}

// album holds the pictures that a scenario can name.
type album struct {
	game  fs.FS             // may be nil: then no picture is missed
	own   map[string][]byte // the scenario's, by their paths
	other []string          // paths of the scenario's pictures of kinds that are not read
}

// otherPictures are the endings of pictures that are not read.
var otherPictures = []string{".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".avif", ".heic"}

// has reports whether there is a picture that the key can name.
func (a album) has(name string, k pictureKey) bool {
	if a.game == nil || k.drawn && slices.Contains(Drawn(), name) {
		return true
	}
	return slices.ContainsFunc(k.paths(name), func(p string) bool {
		_, own := a.own[p]
		info, err := fs.Stat(a.game, p)
		return own || err == nil && info.Mode().IsRegular()
	})
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
			if folder != "" && !e.IsDir() {
				list = append(list, nameOfPicture(e.Name()))
			}
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
	p := j.warnAt(t.spot(), noPicture, "there is no picture %q", t.s)
	p.meanToo(t.s, j.album.names(k))
	why := j.album.unused(t.typed(), k)
	switch {
	case p == nil:
	case why != "":
		p.Hint = why
	case !strings.HasPrefix(p.Hint, "did you mean"):
		p.Hint = k.instead(j.album.game, t.s) + "; " + p.Hint
	}
}

// instead is what may be written in place of a name that is like no other.
func (k pictureKey) instead(game fs.FS, name string) string {
	switch k.key {
	case "sign":
		return "the signs are " + strings.Join(gamePictures(game, k), ", ")
	case "picture":
		return fmt.Sprintf("put %s.png beside the texts, or name one that the game draws: %s", name, strings.Join(Drawn(), ", "))
	}
	return fmt.Sprintf("put %s.png beside the texts, or leave %s out: then his monogram stands there", name, k.key)
}

// unused says why a picture that lies in the scenario's folder is not the one that a key
// names, or "" when there is none that could be meant.
func (a album) unused(name string, k pictureKey) string {
	for _, p := range append(slices.Sorted(maps.Keys(a.own)), a.other...) {
		ending, base := path.Ext(p), path.Base(p)
		bare := strings.TrimSuffix(name, ending)
		if lower(nameOfPicture(p)) != lower(bare) {
			continue
		}
		switch right := bare + lower(ending); {
		case !slices.Contains(k.endings, lower(ending)):
			return fmt.Sprintf("%s lies there: only %s is read for it", p, strings.Join(k.endings, " or "))
		case base != right:
			return fmt.Sprintf("%s lies there: capital and small letters differ, name it %s", p, right)
		case bare != name:
			return fmt.Sprintf("%s lies there: write %q, without the ending", p, bare)
		}
		return fmt.Sprintf("%s lies there: put it beside the texts, or into the folder pictures", p)
	}
	return ""
}
