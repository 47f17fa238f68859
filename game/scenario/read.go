package scenario

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// Limits of what is read. A scenario beyond them is refused.
const (
	mostFiles   = 500
	mostEntries = 2 * mostFiles // of a zip: folders count
	mostBytes   = 32 << 20
	mostToml    = 1 << 20
	mostPixels  = 2048     // a side of a picture
	mostDecoded = 64 << 20 // points of pictures that are decoded, to find out whether they are whole
	mostFolders = 8        // folders in folders
)

// library of one scenario's folder: its texts in the order of their paths, and its pictures.
type folder struct {
	texts    []*file
	pictures map[string][]byte
	others   []string // pictures of kinds that are not read
	passed   []string // texts whose names do not end in .toml, so that they are not read
	rest     []string // all else
}

// walk reads one folder.
type walk struct {
	*report
	files  fs.FS
	prefix string // before the names of files in messages
	drawn  func([]byte) error
	count  int
	bytes  int
	points int // of the pictures that were decoded
	found  folder
}

// errEnough ends a walk after a limit was passed.
var errEnough = errors.New("enough")

// read reads every text and picture of a scenario within the limits. Names that
// begin with a dot, and the folder lang, are not looked at.
func read(r *report, src Source, prefix string, drawn func([]byte) error) folder {
	w := walk{report: r, files: src.Files, prefix: prefix, drawn: drawn, found: folder{pictures: map[string][]byte{}}}
	err := fs.WalkDir(src.Files, ".", w.visit)
	if err != nil && !errors.Is(err, errEnough) {
		r.wholeFile("", "the scenario %s cannot be read: %v", src.Name, err).allow(err)
	}
	switch {
	case r.stop:
	case len(w.found.texts)+len(w.found.passed) == 0:
		r.wholeFile("", "the scenario %s has no .toml file", src.Name).Hint = w.found.whatLies()
	case len(w.found.texts) > 0 && !slices.ContainsFunc(w.found.texts, (*file).says):
		r.wholeFile(w.found.texts[0].name, "the file is empty, so there is no scenario").
			Hint = `begin it with format = 1 and, to change a scenario that is there, extends = "after_lenin"`
	}
	return w.found
}

// whatLies says what lies in a folder without texts, and what should.
func (f *folder) whatLies() string {
	list := slices.Concat(f.rest, f.others, slices.Sorted(maps.Keys(f.pictures)))
	const should = "a scenario is plain text in a file whose name ends so, as in scenario.toml"
	if len(list) == 0 {
		return "the folder is empty; " + should
	}
	more := ""
	if n := len(list); n > mostShown {
		list, more = list[:mostShown], fmt.Sprintf(" and %d more", n-mostShown)
	}
	return "there lies " + strings.Join(list, ", ") + more + "; " + should
}

// mostShown is how many names of files one message shows.
const mostShown = 5

// says reports whether there is more in a text than blanks and remarks.
func (f *file) says() bool {
	for line := range strings.Lines(f.text) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			return true
		}
	}
	return false
}

// allow hangs what to do on a problem that comes of a missing right.
func (p *Problem) allow(err error) {
	if errors.Is(err, fs.ErrPermission) {
		p.Hint = allowReading
	}
}

func (w *walk) visit(name string, d fs.DirEntry, err error) error {
	switch {
	case err != nil:
		return err
	case name == ".":
		return nil
	case strings.HasPrefix(d.Name(), ".") || name == "lang" || name == "__MACOSX":
		return passOver(d)
	case d.IsDir():
		return w.enter(name)
	case !d.Type().IsRegular():
		w.wholeFile(w.prefix+name, "this is a link or another special file: only files and folders are read")
		return nil
	}
	return w.file(name)
}

func passOver(d fs.DirEntry) error {
	if d.IsDir() {
		return fs.SkipDir
	}
	return nil
}

func (w *walk) enter(name string) error {
	if strings.Count(name, "/") >= mostFolders {
		w.wholeFile(w.prefix+name, "folders lie deeper than %d in each other", mostFolders)
		return fs.SkipDir
	}
	return nil
}

func (w *walk) file(name string) error {
	if w.count++; w.count > mostFiles {
		w.wholeFile("", "the scenario has more than %d files", mostFiles)
		return errEnough
	}
	extension := strings.ToLower(path.Ext(name))
	if slices.Contains(otherPictures, extension) {
		w.found.others = append(w.found.others, name)
		return nil
	}
	if extension != ".toml" && extension != ".png" && extension != ".svg" {
		if strings.Contains(strings.ToLower(path.Base(name)), ".toml") {
			w.found.passed = append(w.found.passed, name)
		} else {
			w.found.rest = append(w.found.rest, name)
		}
		return nil
	}
	content, err := w.content(name)
	switch {
	case err != nil:
		w.wholeFile(w.prefix+name, "the file cannot be read: %v", err).allow(err)
	case w.bytes > mostBytes:
		w.wholeFile("", "the scenario is larger than %d MiB", mostBytes>>20)
		return errEnough
	case extension == ".toml":
		w.toml(name, content)
	default:
		w.picture(name, extension, content)
	}
	return nil
}

// passedOver warns of texts that are named so that they are not read, as editors do unasked.
// When what was read has no top, it must stand in one of them, and nothing else is said.
func (r *report) passedOver(names []string, prefix string, root *node) {
	severity := Warning
	if len(names) > 0 && !r.stop && root.member("format") == nil && root.member("extends") == nil {
		severity, r.stop = Error, true
	}
	for _, name := range names {
		r.list = append(r.list, Problem{File: prefix + name, Severity: severity, Message: "the file is not read: its name does not end in .toml",
			Hint: "name it " + name[:strings.Index(strings.ToLower(name), ".toml")] + ".toml"})
	}
}

// content reads one byte more than is left of the limit, and no more, whatever the
// file says of its size.
func (w *walk) content(name string) ([]byte, error) {
	f, err := w.files.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	content, err := io.ReadAll(io.LimitReader(f, int64(mostBytes-w.bytes+1)))
	w.bytes += len(content)
	return content, err
}

func (w *walk) toml(name string, content []byte) {
	switch {
	case len(content) > mostToml:
		w.wholeFile(w.prefix+name, "the file has %d bytes, %d at most: divide it", len(content), mostToml)
	case !utf8.Valid(content) || bytes.IndexByte(content[:min(len(content), 4)], 0) >= 0: // the second is UTF-16
		f := newFile(w.prefix+name, strings.ToValidUTF8(string(content), "\uFFFD"))
		w.fatalAt(spot{f, max(0, strings.IndexRune(f.text, utf8.RuneError))}, "the file is not in UTF-8").
			Hint = "save it as UTF-8 in the editor"
	default:
		text := strings.TrimPrefix(string(content), "\uFEFF")
		if !strings.Contains(text, "\n") {
			text = strings.ReplaceAll(text, "\r", "\n") // lines as old editors end them
		}
		w.found.texts = append(w.found.texts, newFile(w.prefix+name, text))
	}
}
