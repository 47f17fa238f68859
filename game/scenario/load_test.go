package scenario

import (
	"os"
	"testing"

	"afterlenin/assets"
)

// TestAfterLenin loads the campaign itself.
func TestAfterLenin(t *testing.T) {
	const path = "../../scenarios/after_lenin"
	if _, err := os.Stat(path); err != nil {
		t.Skip("the campaign is not here")
	}
	src, err := OpenFolder(path)
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	l, problems := Load(src, Library{Picture: Pictures(assets.Files)})
	if problems.Broken() {
		t.Fatalf("problems:\n%s", problems)
	}
	if len(problems) > 0 {
		t.Logf("\n%s", problems)
	}
	same(t, l)
}
