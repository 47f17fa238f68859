package scenario

import "testing"

// council loads the scenario of testdata/council, which has no problem.
func council(t testing.TB) *Loaded {
	t.Helper()
	src, err := OpenFolder("testdata/council")
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	l, problems := Load(src, Library{})
	if len(problems) > 0 {
		t.Fatalf("the council has problems:\n%s", problems)
	}
	return l
}

func TestCouncil(t *testing.T) {
	b := council(t).Book
	if len(b.Contenders) != 4 || len(b.Events) != 8 || len(b.Blocs) != 6 || len(b.People) != 14 || len(b.Posts) != 8 {
		t.Error("the council does not have the nouns it should")
	}
}

func TestCodex(t *testing.T) {
	list := council(t).Book.Codex
	if len(list) != 2 || list[0].ID != "chain_of_office" || list[0].Kind != "term" || len(list[0].See) != 1 || list[0].See[0] != list[1].ID {
		t.Error("the codex was not read", list)
	}
}
