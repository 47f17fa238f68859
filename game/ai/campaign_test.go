package ai

import (
	"testing"

	"afterlenin/assets"
	"afterlenin/game/rules"
	"afterlenin/game/scenario"
	"afterlenin/scenarios"
)

// Campaign is the scenario on which the players are tried, for the tests from within
// and from without.
func Campaign(t testing.TB) *rules.Book {
	t.Helper()
	lib := scenario.Library{Shipped: scenarios.Files, Pictures: assets.Files}
	src, err := lib.Open("after_lenin")
	if err != nil {
		t.Fatal(err)
	}
	loaded, problems := scenario.Load(src, lib)
	if loaded == nil {
		t.Fatal(problems)
	}
	return loaded.Book
}
