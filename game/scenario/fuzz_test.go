package scenario

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"afterlenin/game/rules"
)

// FuzzLoad: no text makes the loader panic, and what it loads it can write and read.
func FuzzLoad(f *testing.F) {
	for _, pattern := range []string{"testdata/bad/*.toml", "testdata/council/*.toml"} {
		paths, _ := filepath.Glob(pattern)
		for _, path := range paths {
			content, err := os.ReadFile(path)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(content)
		}
	}
	lib := shelf()
	f.Fuzz(func(t *testing.T, content []byte) {
		files := fstest.MapFS{"scenario.toml": {Data: content}}
		l, problems := Load(Source{Name: "fuzz", Files: files}, lib)
		if l == nil && !problems.Broken() {
			t.Fatal("no book and no error")
		}
		_ = problems.String()
		if l != nil {
			same(t, l)
		}
	})
}

// FuzzExpr: no condition or effect makes the compiler panic, and what it lets
// through keeps the bounds of package rules.
func FuzzExpr(f *testing.F) {
	for _, s := range []string{"prestige.finch >= 8 and not flag.goose", "flag.goose = yes if round > 2", "schedule storm in 2",
		"end ruin", "((1 + 2) - -3) < round or no", "post.chair == nobody", "patron.crabbe = tolk", "stance.finch.pier += 1", "1 <", "\x00é"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c := smallCompiler()
		e := c.condition(text{s, &node{kind: textNode, text: s}})
		if !c.list.Broken() && (len(e) == 0 || len(e) > rules.MaxOps || stackOf(e) > mostStack) {
			t.Errorf("%q was let through with %d parts", s, len(e))
		}
		c = smallCompiler()
		effect := c.effect(text{s, &node{kind: textNode, text: s}})
		if !c.list.Broken() && effect.Do == rules.Change && (len(effect.Value) == 0 || effect.Target.Kind.ReadOnly()) {
			t.Errorf("%q was let through", s)
		}
	})
}
