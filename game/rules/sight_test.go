package rules_test

import (
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// TestSightIsWhatIsObserved: whatever is asked of the sight that a seat has of a true state is
// what its Observation holds, but for who else knows of a pledge, which nobody asks it for.
func TestSightIsWhatIsObserved(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 4) {
			playByChance(t, b, seed, func(g *game, d *dice) {
				for p := rules.NoSeat; int(p) < len(b.Contenders); p++ {
					told, seen := b.Observe(&g.s, p).Own, b.SeenThrough(&g.s, p)
					for i := range seen.Pledges {
						seen.Pledges[i].Seen &= rules.Only(p)
					}
					if told != seen {
						t.Fatalf("seat %d, phase %d: told %+v\nseen %+v", p, g.s.Table.Phase, told, seen)
					}
				}
			})
		}
	})
}

// TestRefusalsTellNoSecret: a move is refused, and why, by what its man may know: not otherwise
// when all that he cannot see is dealt anew.
func TestRefusalsTellNoSecret(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 4) {
			playByChance(t, b, seed, func(g *game, d *dice) {
				p := rules.Seat(d.below(len(b.Contenders)))
				anew := dealAnew(g, p, d)
				for range 8 {
					m := strangeMove(g, d)
					m.By = p
					here, there := g.s, anew
					if r, again := b.Apply(&here, m, nil), b.Apply(&there, m, nil); (r == nil) != (again == nil) || r != nil && *r != *again {
						t.Fatalf("%s: %+v, and with other secrets %+v", b.MoveText(m), r, again)
					}
				}
			})
		}
	})
}

// TestSecretsAreSeenInOnePlace: what of a sight may hold secrets is read by the functions of
// sight.go alone.
func TestSecretsAreSeenInOnePlace(t *testing.T) {
	i := importer{token.NewFileSet(), map[string]*types.Package{}, map[string]*folder{}}
	typed(t, "rules", i)
	f := i.folders["rules"]
	open, found := []string{"me", "hand", "given", "knows"}, 0
	for _, file := range f.files {
		if filepath.Base(f.fset.Position(file.Pos()).Filename) == "sight.go" {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			x, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			of := f.info.Types[x.X].Type
			if p, ok := of.(*types.Pointer); ok {
				of = p.Elem()
			}
			named, ok := of.(*types.Named)
			if !ok || named.Obj().Name() != "sight" {
				return true
			}
			found++
			if _, method := f.info.Types[x].Type.(*types.Signature); !method && !slices.Contains(open, x.Sel.Name) {
				t.Errorf("%s reads %s of a sight", f.fset.Position(x.Pos()), x.Sel.Name)
			}
			return true
		})
	}
	if found == 0 {
		t.Error("nobody has a sight of anything")
	}
}
