package scenario

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// zipped packs names and contents; a name with "->" is a link.
func zipped(t *testing.T, files map[string]string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "packed.zip")
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range files {
		h := &zip.FileHeader{Name: name, Method: zip.Deflate}
		if target, link := strings.CutPrefix(content, "->"); link {
			h.SetMode(fs.ModeSymlink | 0o777)
			content = target
		}
		w, err := z.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprint(w, content)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestZip(t *testing.T) {
	text := council(t).Text
	for _, name := range []string{"scenario.toml", "council/scenario.toml", "council/deep/scenario.toml"} {
		src, err := Find(zipped(t, map[string]string{name: text}), Library{})
		if err != nil {
			t.Fatal(err)
		}
		l, problems := Load(src, Library{})
		if problems.Broken() || l.Book.ID != "council" {
			t.Errorf("%s: %s", name, problems)
		}
		src.Close()
	}
}

func TestZipRefused(t *testing.T) {
	for name, content := range map[string]string{
		"../up.toml": "x", "/abs.toml": "x", "a/../../b.toml": "x", `a\b.toml`: "x", "c:/d.toml": "x", "a//b.toml": "x",
		"./a.toml": "x", "link.toml": "->/etc/passwd", "a\u202eb.toml": "x",
	} {
		if src, err := OpenZip(zipped(t, map[string]string{name: content, "good.toml": "format = 1"})); err == nil {
			src.Close()
			t.Errorf("%q was let in", name)
		}
	}
}

func TestZipBomb(t *testing.T) {
	src, err := OpenZip(zipped(t, map[string]string{
		"a.png": strings.Repeat("\x00", mostBytes/2+1), "b.svg": strings.Repeat("\x00", mostBytes/2+1)}))
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	if _, problems := Load(src, Library{}); !strings.Contains(problems.String(), "larger than 32 MiB") {
		t.Error(problems)
	}
}

func TestFolderStaysInside(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "outside.toml")
	folder := t.TempDir()
	if err := os.WriteFile(outside, []byte("format = 1"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(outside, filepath.Join(folder, "in.toml")); err != nil {
		t.Skip("no links here")
	}
	src, err := OpenFolder(folder)
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	if _, err := src.Files.Open("in.toml"); err == nil {
		t.Error("a link led out of the folder")
	}
	if _, problems := Load(src, Library{}); !strings.Contains(problems.String(), "a link") {
		t.Error(problems)
	}
}

func TestLimits(t *testing.T) {
	many := fstest.MapFS{}
	for i := range mostFiles + 1 {
		many[fmt.Sprintf("f%d.txt", i)] = &fstest.MapFile{}
	}
	for name, c := range map[string]struct {
		files fstest.MapFS
		want  string
	}{
		"many":  {many, "more than 500 files"},
		"long":  {fstest.MapFS{"a.toml": {Data: bytes.Repeat([]byte("#"), mostToml+1)}}, "divide it"},
		"bytes": {fstest.MapFS{"a.toml": {Data: []byte("x = \"\xff\"")}}, "not in UTF-8"},
		"none":  {fstest.MapFS{"a.txt": {}}, "has no .toml file"},
		"deep":  {fstest.MapFS{"1/2/3/4/5/6/7/8/9/a.toml": {}}, "folders lie deeper"},
		"png":   {fstest.MapFS{"a.toml": {}, "a.png": {Data: []byte("no")}}, "not a PNG"},
	} {
		if _, problems := Load(Source{Name: name, Files: c.files}, Library{}); !strings.Contains(problems.String(), c.want) {
			t.Errorf("%s: %q is not in\n%s", name, c.want, problems)
		}
	}
}

// TestCostlyTexts: what is made to be slow is refused. Read in a bad way, each of them
// takes hours, which is more than a test may.
func TestCostlyTexts(t *testing.T) {
	for name, text := range map[string]string{
		"inline":   "x = " + strings.Repeat("{a=", 200_000),
		"lists":    "x = " + strings.Repeat("[", 1_000_000),
		"dotted":   strings.Repeat("a.", 400_000) + "a = 1",
		"header":   "[" + strings.Repeat("a.", 400_000) + "a]",
		"quotes":   "x = " + strings.Repeat(`"`, 1_000_000),
		"shallow":  "x = [" + strings.Repeat("{a={b={c={d=1}}}},", 50_000) + "]",
		"headers":  repeated("[a%d.b.c.d]\n", 60_000),
		"keys":     repeated("k%d = 1\n", 80_000),
		"comments": strings.Repeat("#\n", 500_000),
		"or":       "[aftermath]\neffects = [\"flag.x = yes" + strings.Repeat(" or yes", 140_000) + "\"]",
		"parens":   "[aftermath]\neffects = [\"flag.x = " + strings.Repeat("(", 900_000) + "\"]",
	} {
		if _, problems := loadText(text[:min(len(text), mostToml)]); !problems.Broken() {
			t.Errorf("%s was let through", name)
		}
	}
}

func repeated(format string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

func TestFind(t *testing.T) {
	for _, name := range []string{"council", "testdata/council", "./testdata/council"} {
		src, err := Find(name, shelf())
		if err != nil || src.Name != "council" {
			t.Errorf("%s: %v", name, err)
		}
		src.Close()
	}
	for _, name := range []string{"concil", "testdata/nowhere", "../council.zip", "."} {
		if src, err := Find(name, Library{Own: "testdata"}); err == nil && name != "." {
			t.Errorf("%s was found as %s", name, src.Name)
		}
	}
	if _, err := Find("concil", shelf()); err == nil || !strings.Contains(err.Error(), `did you mean "council"`) {
		t.Error(err)
	}
}
