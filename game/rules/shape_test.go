package rules_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// TestStateIsPlainData: a State can be copied, compared and hashed as it is.
func TestStateIsPlainData(t *testing.T) {
	for _, x := range []any{rules.State{}, rules.Observation{}, rules.Move{}, rules.Event{}, rules.Forecast{}, rules.Parts{}} {
		plain(t, reflect.TypeOf(x), reflect.TypeOf(x).Name())
	}
}

func plain(t *testing.T, of reflect.Type, where string) {
	t.Helper()
	switch of.Kind() {
	case reflect.Struct:
		for i := range of.NumField() {
			plain(t, of.Field(i).Type, where+"."+of.Field(i).Name)
		}
	case reflect.Array:
		plain(t, of.Elem(), where+"[]")
	case reflect.Bool, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
	default:
		t.Errorf("%s is a %s: State is plain data of fixed size", where, of.Kind())
	}
}

// The packages in which the same input must give the same output on every system.
var strict = []string{"rules", "ai", "save", "scenario"}

// folder is a package that is parsed and, as far as its own names go, typed.
type folder struct {
	fset  *token.FileSet
	files []*ast.File
	info  *types.Info
}

// typed parses a package and finds the types of what it declares itself. Packages of
// others stand empty: what comes from them has no type here.
func typed(t *testing.T, name string, imported importer) *types.Package {
	t.Helper()
	f := &folder{fset: imported.fset, info: &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}}
	paths, err := filepath.Glob("../" + name + "/*.go")
	if err != nil || len(paths) == 0 {
		t.Fatal(name, err)
	}
	for _, p := range paths {
		if strings.HasSuffix(p, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(f.fset, p, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		f.files = append(f.files, file)
	}
	imported.folders[name] = f
	config := types.Config{Importer: imported, Error: func(error) {}}
	pkg, _ := config.Check("afterlenin/game/"+name, f.fset, f.files, f.info) // what is not known stays without a type
	return pkg
}

// importer gives our own packages as they were typed, and empty ones for the rest.
type importer struct {
	fset    *token.FileSet
	ours    map[string]*types.Package
	folders map[string]*folder
}

// Import is asked for each import line.
func (i importer) Import(path string) (*types.Package, error) {
	if p := i.ours[path]; p != nil {
		return p, nil
	}
	p := types.NewPackage(path, filepath.Base(path))
	p.MarkComplete()
	return p, nil
}

// TestNoMapOrder: the order of a map decides nothing. A loop over one says in a comment why
// its order is of no account, or collects the keys to sort them.
func TestNoMapOrder(t *testing.T) {
	i := importer{token.NewFileSet(), map[string]*types.Package{}, map[string]*folder{}}
	for _, name := range strict {
		i.ours["afterlenin/game/"+name] = typed(t, name, i)
	}
	known := []string{"load.go", "tree_value.go"} // to be mended: each needs a line that says why its order is of no account
	loops := 0
	for _, name := range strict {
		f := i.folders[name]
		for _, file := range f.files {
			ast.Inspect(file, func(n ast.Node) bool {
				loop, ok := n.(*ast.RangeStmt)
				if !ok {
					return true
				}
				of := f.info.Types[loop.X].Type
				if of == nil {
					return true
				}
				if _, isMap := of.Underlying().(*types.Map); isMap {
					loops++
					if at := f.fset.Position(loop.Pos()).Filename; !excused(f.fset, file, loop) && !slices.Contains(known, filepath.Base(at)) {
						t.Errorf("%s: a loop over a map says nothing of its order", f.fset.Position(loop.Pos()))
					}
				}
				return true
			})
		}
	}
	t.Logf("%d loops over maps", loops)
}

// excused reports whether a comment beside or above the loop speaks of order or sorting,
// or the loop does nothing but collect.
func excused(fset *token.FileSet, file *ast.File, loop *ast.RangeStmt) bool {
	at := fset.Position(loop.Pos()).Line
	for _, g := range file.Comments {
		end := fset.Position(g.End()).Line
		if (end == at || end == at-1) && (strings.Contains(g.Text(), "order") || strings.Contains(g.Text(), "sort")) {
			return true
		}
	}
	if len(loop.Body.List) != 1 {
		return false
	}
	set, ok := loop.Body.List[0].(*ast.AssignStmt)
	if !ok || len(set.Rhs) != 1 {
		return false
	}
	call, ok := set.Rhs[0].(*ast.CallExpr)
	if !ok {
		return false
	}
	name, ok := call.Fun.(*ast.Ident)
	return ok && name.Name == "append"
}

// TestNoClock: no rule, save or thought depends on what time it is.
func TestNoClock(t *testing.T) {
	clocks := []string{"Now", "Since", "Until", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "Sleep"}
	for _, name := range append([]string{"match", "text", "simulate"}, strict...) {
		paths, err := filepath.Glob("../" + name + "/*.go")
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range paths {
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, p, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				x, ok := n.(*ast.SelectorExpr)
				if !ok || strings.HasSuffix(p, "_test.go") {
					return true
				}
				if of, ok := x.X.(*ast.Ident); ok && of.Name == "time" && slices.Contains(clocks, x.Sel.Name) {
					t.Errorf("%s: time.%s", fset.Position(x.Pos()), x.Sel.Name)
				}
				return true
			})
		}
	}
}
