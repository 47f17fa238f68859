package rules_test

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// TestMoveTextParsesBack: every legal move of a game is written and read again.
func TestMoveTextParsesBack(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 4) {
			playByChance(t, b, seed, func(g *game, d *dice) {
				_, list := g.asked()
				for range min(len(list), 12) {
					parsesBack(t, b, list[d.below(len(list))])
				}
			})
		}
	})
}

func parsesBack(t *testing.T, b *rules.Book, m rules.Move) {
	t.Helper()
	line := b.MoveText(m)
	if strings.ContainsAny(line, "\n\r\t") || strings.TrimSpace(line) != line || strings.Contains(line, "?") {
		t.Fatalf("%+v is written as %q", m, line)
	}
	back, err := b.ParseMove(line)
	if err != nil || back != m {
		t.Fatalf("%q reads back as %+v, not %+v: %v", line, back, m, err)
	}
}

func TestParseMoveSaysWhatIsWrong(t *testing.T) {
	b := book(t, "council")
	for line, part := range map[string]string{
		"":                           "a name and a verb",
		"finch":                      "a name and a verb",
		"pell seal":                  `no contender "pell"`,
		"finch dance":                `no verb "dance"`,
		"finch court":                "missing at the end",
		"finch court atlantis":       `no word "atlantis"`,
		"finch court quay quay":      "one word too many",
		"finch table line pier deep": "not a whole number",
		"finch answer nobody yes":    `no contender "nobody"`,
		"finch answer finch yes":     "his own partner",
		"finch choose bathtub swim":  `no word "swim"`,
	} {
		if m, err := b.ParseMove(line); err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("%q: %+v, %v; the error should speak of %s", line, m, err, part)
		}
	}
}

// FuzzParseMove: no line makes it panic; what it reads can be checked, forecast when
// it is allowed, and written in a form that reads back the same.
func FuzzParseMove(f *testing.F) {
	b := book(f, "council")
	g := newGame(b, 3)
	d := &dice{3}
	for len(g.moves) < 300 && !g.over() {
		_, list := g.asked()
		m := anyOf(list, d)
		f.Add(b.MoveText(m))
		g.make(f, m)
	}
	f.Add("finch choose - -")
	f.Add("tolk offer finch - - -")
	f.Add("oake table - 7 7 -")
	f.Fuzz(func(t *testing.T, line string) {
		m, err := b.ParseMove(line)
		if err != nil {
			return
		}
		o := b.Observe(&g.s, m.By)
		if b.Check(&o, m) == nil {
			b.Forecast(&o, m)
		}
		back, err := b.ParseMove(b.MoveText(m))
		if err != nil || back != m {
			t.Fatalf("%q is %+v and reads back as %+v: %v", b.MoveText(m), m, back, err)
		}
	})
}
