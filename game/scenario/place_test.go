package scenario

import "testing"

// TestInside finds the columns of characters in strings of all four kinds.
func TestInside(t *testing.T) {
	for _, c := range []struct {
		toml         string
		at           int
		line, column int
	}{
		{`a = "round"`, 2, 1, 8},
		{`a = 'round'`, 2, 1, 8},
		{`a = "a\tb\"c"`, 4, 1, 12},
		{`a = "\u00e9x"`, 2, 1, 12},
		{`a = "éx"`, 2, 1, 7},
		{"a = \"\"\"\nab\ncd\"\"\"", 4, 3, 2},
		{"a = \"\"\"\nab \\\n   cd\"\"\"", 3, 3, 4},
		{"a = '''\nab\n  cd'''", 5, 3, 3},
		{`a = ["x", "round"]`, 1, 1, 13},
		{`a = { b = "round" }`, 4, 1, 16},
		{`a = "round"`, 5, 1, 11},
		{`a = "round"`, 77, 1, 5},
	} {
		r := &report{}
		root := newTable(nil, 0, 0)
		plant(r, newFile("t", c.toml), root)
		n := root.member("a")
		for n.kind != textNode {
			if n.kind == listNode {
				n = n.items[1]
			} else {
				n = n.member("b")
			}
		}
		s := n.inside(c.at)
		if line, column := s.file.place(s.offset); line != c.line || column != c.column {
			t.Errorf("%s: byte %d is at %d:%d, not %d:%d", c.toml, c.at, line, column, c.line, c.column)
		}
	}
}

// TestProblemText shows a problem as people see it.
func TestProblemText(t *testing.T) {
	r := &report{}
	f := newFile("events/1924.toml", "x = 1\n\teffects = [\"prestige.trotzky -= 2\"]\n")
	r.errorAt(spot{f, 6 + 22}, "there is no contender %q", "trotzky").mean("trotzky", []string{"stalin", "trotsky"})
	want := `events/1924.toml:2:23: error: there is no contender "trotzky" (did you mean "trotsky"?)
    effects = ["prestige.trotzky -= 2"]
                         ^
1 error, 0 warnings
`
	if got := r.list.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestNearest(t *testing.T) {
	legal := []string{"stalin", "trotsky", "zinoviev", "kamenev"}
	for found, want := range map[string]string{"trotzky": "trotsky", "Stalin": "stalin", "kamnev": "kamenev", "zinvoiev": "zinoviev",
		"lenin": "", "x": "", "": ""} {
		if got := nearest(found, legal); got != want {
			t.Errorf("%q: %q, not %q", found, got, want)
		}
	}
}
