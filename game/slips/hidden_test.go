package slips

import (
	"regexp"
	"strings"
	"testing"
)

// Whatever the font and however long the names, nothing on the page is hidden: no box has a height or a width beyond
// which it is cut off. A slip that does not fit on half a sheet has a sheet of its own.
func TestNothingOnThePageIsHidden(t *testing.T) {
	_, style, found := strings.Cut(page, "<style>")
	style, _, shut := strings.Cut(style, "</style>")
	if !found || !shut || strings.Contains(page, `style="height`) {
		t.Fatal("the page has no style, or another one")
	}
	hides := regexp.MustCompile(`(?i)overflow\s*:|overflow-[xy]|display\s*:\s*none|visibility|clip|opacity|position\s*:|text-overflow|nowrap|transform|text-indent|float|max-(height|width)|:\s*-|transparent|@media`)
	rule := regexp.MustCompile(`([^{}]+)\{([^{}]*)\}`)
	high := regexp.MustCompile(`(^|[;\s])height\s*:`)
	for _, r := range rule.FindAllStringSubmatch(style, -1) {
		who, does := strings.TrimSpace(r[1]), r[2]
		if word := hides.FindString(does); word != "" {
			t.Errorf("%s may hide something: %s", who, word)
		}
		isCell := strings.HasSuffix(who, "th") || strings.HasSuffix(who, "td") // a cell grows with what it holds
		if !isCell && high.MatchString(does) {
			t.Errorf("%s ends at a height, whatever it holds", who)
		}
	}
	for _, words := range []string{"break-inside: avoid", "min-height", "overflow-wrap: anywhere"} {
		if !strings.Contains(style, words) {
			t.Errorf("the style does not say %q", words)
		}
	}
}
