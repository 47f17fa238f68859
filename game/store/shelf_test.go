package store

import (
	"bytes"
	"errors"
	"slices"
	"testing"
)

// tryShelf is what every shelf must do. The shelf is empty at first.
func tryShelf(t *testing.T, s Shelf) {
	t.Helper()
	wantFault(t, s, Missing, "game")
	samples := [][]byte{[]byte("one"), []byte("\ufeffдва\r\n\x00"), {0xff, 0xfe, 0}, {}}
	for i, data := range samples {
		if err := s.Put("game", data); err != nil {
			t.Fatal(err)
		}
		wantKept(t, s.Take, data)
		if i > 0 {
			wantKept(t, s.Before, samples[i-1])
		}
	}
	if err := s.Put("Урок 3", []byte("x")); err != nil {
		t.Fatal(err)
	}
	if names, err := s.List(); err != nil || !slices.Equal(names, []string{"game", "Урок 3"}) {
		t.Fatalf("list: %q, %v", names, err)
	}
	wantFault(t, s, Missing, "other")
	wantFault(t, s, BadName, "../game")
	if err := s.Remove("game"); err != nil {
		t.Fatal(err)
	}
	wantFault(t, s, Missing, "game")
	if _, err := s.Before("game"); !errors.Is(err, Missing) {
		t.Fatalf("before is left after removing: %v", err)
	}
}

func wantKept(t *testing.T, read func(string) ([]byte, error), want []byte) {
	t.Helper()
	if got, err := read("game"); err != nil || !bytes.Equal(got, want) {
		t.Fatalf("got %q, %v, want %q", got, err, want)
	}
}

func wantFault(t *testing.T, s Shelf, want Fault, name string) {
	t.Helper()
	if _, err := s.Take(name); !errors.Is(err, want) {
		t.Fatalf("take %q: %v, want %v", name, err, want)
	}
	if err := s.Remove(name); !errors.Is(err, want) {
		t.Fatalf("remove %q: %v, want %v", name, err, want)
	}
	if err := s.Put(name, nil); want == BadName && !errors.Is(err, want) {
		t.Fatalf("put %q: %v, want %v", name, err, want)
	}
}

func TestMemory(t *testing.T) {
	tryShelf(t, &Memory{})
	small := &Memory{Room: 10}
	if err := small.Put("a", make([]byte, 8)); err != nil {
		t.Fatal(err)
	}
	if err := small.Put("b", make([]byte, 8)); !errors.Is(err, NoRoom) {
		t.Fatalf("put in a full memory: %v", err)
	}
}

// What is replaced makes room, and what is put and taken is nobody else's to change.
func TestMemoryKeepsItsOwn(t *testing.T) {
	small := &Memory{Room: 20}
	for range 4 { // there are never more than two versions
		if err := small.Put("game", []byte("12345678")); err != nil {
			t.Fatal(err)
		}
	}
	mine := []byte("abc")
	if err := small.Put("game", mine); err != nil {
		t.Fatal(err)
	}
	mine[0] = 'x'
	got, err := small.Take("game")
	if err != nil {
		t.Fatal(err)
	}
	got[1] = 'x'
	wantKept(t, small.Take, []byte("abc"))
}

// Two names that differ in capitals are one: on many disks the one would take the other's place.
func TestSame(t *testing.T) {
	for _, x := range []struct {
		a, b string
		same bool
	}{{"Lesson 3", "lesson 3", true}, {"Урок", "урок", true}, {"Lesson 3", "Lesson 4", false}} {
		if Same(x.a, x.b) != x.same {
			t.Errorf("%q and %q are one: %v", x.a, x.b, !x.same)
		}
	}
}

func TestWrong(t *testing.T) {
	for name, want := range map[string]Mistake{
		"Lesson – 10b": NoMistake, "Anna’s game": NoMistake, "Anna's": NoMistake, "a & b!": NoMistake,
		"autosave": NoMistake, "Lesson 3 (10b), spring": NoMistake, "a.b": NoMistake, "Тест": NoMistake,
		"company": NoMistake, "com10": NoMistake, "console": NoMistake,
		"": EmptyName, string(make([]byte, 81)): LongName,
		"a/b": BadLetter, `a\b`: BadLetter, "a:b": BadLetter, "a\nb": BadLetter, "a*": BadLetter, "\xff": BadLetter,
		".": BadEdge, "..": BadEdge, ".hidden": BadEdge, "end.": BadEdge, " a": BadEdge, "a ": BadEdge,
		"CON": TakenName, "nul.txt": TakenName, "com1": TakenName, "LPT9.x": TakenName, "aux .x": TakenName,
		"com²": BadLetter, "x.before": TakenName, "x.New": TakenName,
	} {
		if got := Wrong(name); got != want {
			t.Errorf("%q: mistake %d, want %d", name, got, want)
		}
	}
}

// What cannot stand in a name is named, the first of it.
func TestCulprit(t *testing.T) {
	for name, want := range map[string]string{"Lesson 3 – Anna’s": "", "a/b:c": "/", "What now?": "?", "„Red“": "„", "a\tb": "\t", "\xff": "\uFFFD"} {
		if got := Culprit(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
		if (Wrong(name) == BadLetter) != (want != "") {
			t.Errorf("%q: it is not the letter", name)
		}
	}
}
