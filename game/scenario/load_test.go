package scenario

import (
	"os"
	"testing"
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
	if _, problems := Load(src, Library{}); len(problems) > 0 {
		t.Errorf("problems:\n%s", problems)
	}
}
