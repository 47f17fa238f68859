package rules_test

import (
	"io/fs"
	"os"
	"strconv"
	"sync"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/scenario"
	"afterlenin/scenarios"
)

// The books the contract is tested on: every scenario that ships, the council of
// package scenario's tests, and the glassworks that the case files are played with.

// shelf finds scenarios by name: for those that extend one, too.
type shelf struct{ folders []fs.FS }

func (s shelf) find(t testing.TB, name string) scenario.Source {
	t.Helper()
	for _, f := range s.folders {
		if info, err := fs.Stat(f, name); err == nil && info.IsDir() {
			sub, err := fs.Sub(f, name)
			if err != nil {
				t.Fatal(err)
			}
			return scenario.Source{Name: name, Files: sub}
		}
	}
	t.Fatalf("there is no scenario %q", name)
	return scenario.Source{}
}

var allFolders = shelf{[]fs.FS{scenarios.Files, os.DirFS("../scenario/testdata"), os.DirFS("testdata/books")}}

// loading remembers each book: loading is slow and a Book never changes.
var loading sync.Map

// book loads the scenario, or skips the test when its author has not finished it.
func book(t testing.TB, name string) *rules.Book {
	t.Helper()
	if b, ok := loading.Load(name); ok {
		return b.(*rules.Book)
	}
	l, problems := scenario.Load(allFolders.find(t, name), scenario.Library{Shipped: scenarios.Files})
	if problems.Broken() {
		t.Skipf("%s does not load:\n%s", name, problems)
	}
	loading.Store(name, l.Book)
	return l.Book
}

// bookNames are the books of the contract.
func bookNames(t testing.TB) []string {
	t.Helper()
	entries, err := fs.ReadDir(scenarios.Files, ".")
	if err != nil {
		t.Fatal(err)
	}
	names := []string{"council", "glassworks"}
	for _, e := range entries {
		if e.IsDir() {
			names = append(names, e.Name())
		}
	}
	return names
}

// onEveryBook runs a test once for each book.
func onEveryBook(t *testing.T, test func(t *testing.T, b *rules.Book)) {
	for _, name := range bookNames(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, book(t, name))
		})
	}
}

// seeds is how many games a test plays: few, or as many as RULES_SEEDS asks for.
func seeds(t testing.TB, few int) uint64 {
	if n, err := strconv.Atoi(os.Getenv("RULES_SEEDS")); err == nil && n > few {
		return uint64(n)
	}
	if testing.Short() {
		return uint64(max(1, few/4))
	}
	return uint64(few)
}
