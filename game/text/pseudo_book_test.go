package text

import (
	"os"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"afterlenin/game/rules"
	"afterlenin/game/scenario"
)

// A scenario in the spare language has longer texts, and plays as before: whatever the rules
// read, the ids and the names of persons are the same.
func TestPseudoBookHasLongerTexts(t *testing.T) {
	lib := scenario.Library{Shipped: os.DirFS("../../scenarios")}
	src, err := lib.Open("after_lenin")
	if err != nil {
		t.Fatal(err)
	}
	loaded, problems := scenario.Load(src, lib)
	if loaded == nil {
		t.Fatal(problems)
	}
	b := loaded.Book
	odd, texts := PseudoBook(b), 0
	var same func(where string, v, w reflect.Value)
	same = func(where string, v, w reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			a, long := v.String(), w.String()
			name := where
			if strings.HasSuffix(name, ".ID") || namesNotTexts[name] {
				if a != long {
					t.Errorf("%s: %q is %q", where, a, long)
				}
			} else if texts++; 10*utf8.RuneCountInString(long) < 14*utf8.RuneCountInString(a) && strings.ContainsFunc(a, isLetter) {
				t.Errorf("%s: %q is not longer: %q", where, a, long)
			}
		case reflect.Struct:
			for i := range v.NumField() {
				same(v.Type().Name()+"."+v.Type().Field(i).Name, v.Field(i), w.Field(i))
			}
		case reflect.Slice, reflect.Array:
			for i := range v.Len() {
				if e, ok := v.Index(i).Interface().(rules.Entry); ok && e.Kind == "person" {
					continue
				}
				same(where, v.Index(i), w.Index(i))
			}
		default:
			if !v.Equal(w) {
				t.Errorf("%s: %v is %v", where, v, w)
			}
		}
	}
	same("", reflect.ValueOf(*b), reflect.ValueOf(*odd))
	if texts < 1000 {
		t.Errorf("only %d texts", texts)
	}
	was, now := b.Start(3), odd.Start(3)
	if was.Hash() != now.Hash() {
		t.Error("another game begins")
	}
	if odd.Meters[0].Sign != b.Meters[0].Sign || odd.People[0].Name != b.People[0].Name || odd.People[9].Short != b.People[9].Short || odd.People[0].Portrait != b.People[0].Portrait {
		t.Error("names or signs are others")
	}
	for i, e := range b.Codex {
		if e.Kind == "person" && odd.Codex[i].Title != e.Title {
			t.Errorf("%q is called %q", e.Title, odd.Codex[i].Title)
		}
	}
}
