package game

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The shape of the house: who imports whom, how long things are, what stands at the top
// of a package. The rules are in game/README.md; this test names every offender. What is particular to rules: rules/shape_test.go.

const module = "afterlenin"

// source is one parsed file.
type source struct {
	path string // from the root of the module, with slashes
	pkg  string // its folder
	test bool
	file *ast.File
	text string
}

var (
	fset    = token.NewFileSet()
	sources = readSources()
)

// readSources parses every Go file of the module.
func readSources() []source {
	var list []source
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || len(d.Name()) > 1 && d.Name()[0] == '.') {
			return fs.SkipDir
		}
		if d.IsDir() || filepath.Ext(p) != ".go" || strings.HasPrefix(d.Name(), "zz_") { // what is not kept
			return nil
		}
		text, err := fs.ReadFile(root, p)
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(fset, p, text, parser.ParseComments)
		if err != nil {
			return err
		}
		list = append(list, source{p, path.Dir(p), strings.HasSuffix(p, "_test.go"), f, string(text)})
		return nil
	})
	if err != nil {
		panic(err)
	}
	return list
}

// toBeMended are offenders that are known. A line goes when its offender has.
var toBeMended = []string{
	"aim.go: aimCard has", "board.go: list has", "event_picture.go: box has", "orders_ask.go: picked has", "result_ledgers.go: resultRow has",
	"scenarios.go: scenarioFault has", "settings.go: settingFace has", "settings.go: settingWords has", "builder.go: Rule has",
	"build.go: built is", "build.go: Build writes",
}

// offend reports an offender at a place.
func offend(t *testing.T, at token.Pos, format string, args ...any) {
	t.Helper()
	p, what := fset.Position(at), fmt.Sprintf(format, args...)
	if slices.ContainsFunc(toBeMended, func(known string) bool { return strings.HasPrefix(path.Base(p.Filename)+": "+what, known) }) {
		t.Logf("known: %s:%d: %s", p.Filename, p.Line, what)
		return
	}
	t.Errorf("%s:%d: %s", p.Filename, p.Line, what)
}

// mayImport says which packages of ours each package may import. A package of the user
// interface may import what ui may, and other packages of it.
var mayImport = map[string][]string{
	".":             {"assets", "scenarios", "game/command", "game/scenario", "game/store", "game/ui"},
	"assets":        {},
	"scenarios":     {},
	"game/rules":    {},
	"game/store":    {},
	"game/ai":       {"game/rules"},
	"game/save":     {"game/rules"},
	"game/scenario": {"game/rules"},
	"game/text":     {"game/rules", "assets"},
	"game/slips":    {"game/rules", "game/text"},
	"game/match":    {"game/rules", "game/ai", "game/save"},
	"game/simulate": {"game/rules", "game/ai"},
	"game/command":  {"game/rules", "game/ai", "game/match", "game/save", "game/scenario", "game/simulate", "game/slips", "game/store", "game/text", "game/command"},
	"game/ui": {"game/rules", "game/ai", "game/match", "game/save", "game/scenario", "game/store", "game/text", "assets",
		"game/ui"},
}

// mayUse says which packages of others a package may import beyond the standard library.
var mayUse = map[string][]string{
	"game/scenario": {"github.com/BurntSushi/toml", "github.com/pelletier/go-toml"},
	"game/ui":       {"github.com/hajimehoshi/ebiten", "golang.org/x/image", "eliasnaur.com/font", "github.com/go-fonts", "github.com/ebitengine/purego", "github.com/ebitengine/oto"},
}

// standard says what of the standard library is all that a package may import.
var standard = map[string][]string{
	"game/rules": {"fmt", "reflect", "strconv", "strings", "slices", "cmp", "math/bits", "errors"},
	"assets":     {"embed"},
	"scenarios":  {"embed"},
}

// houseOf is the package whose rules count for a folder.
func houseOf(pkg string) string {
	for _, house := range []string{"game/ui", "game/command"} {
		if strings.HasPrefix(pkg, house+"/") {
			return house
		}
	}
	return pkg
}

// TestImports: nobody imports what he may not. Tests may import more, but not the screen.
func TestImports(t *testing.T) {
	for _, s := range sources {
		for _, spec := range s.file.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			checkImport(t, s, spec.Pos(), name)
		}
	}
}

func checkImport(t *testing.T, s source, at token.Pos, name string) {
	t.Helper()
	house := houseOf(s.pkg)
	if ours, isOurs := strings.CutPrefix(name, module+"/"); isOurs {
		if allowed, known := mayImport[house]; !s.test && (!known || !slices.Contains(allowed, houseOf(ours))) {
			offend(t, at, "%s may not import %s", s.pkg, ours)
		}
		return
	}
	if strings.Contains(name, "ebiten") && house != "game/ui" && s.pkg != "." {
		offend(t, at, "only game/ui and main import Ebitengine")
	}
	if s.test {
		return
	}
	if strings.Contains(strings.Split(name, "/")[0], ".") {
		if !slices.ContainsFunc(mayUse[house], func(p string) bool { return strings.HasPrefix(name, p) }) {
			offend(t, at, "%s may not import %s", s.pkg, name)
		}
		return
	}
	if allowed, limited := standard[house]; limited && !slices.Contains(allowed, name) {
		offend(t, at, "%s may not import %s", s.pkg, name)
	}
}

// TestSizes: no function over 60 lines but flat tables and switches, no file over 400,
// no more than four parameters; and nothing happens before main.
func TestSizes(t *testing.T) {
	for _, s := range sources {
		if n := strings.Count(s.text, "\n"); n > 400 {
			t.Errorf("%s: %d lines, 400 are the most", s.path, n)
		}
		for _, d := range s.file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Body == nil {
				continue
			}
			if f.Recv == nil && f.Name.Name == "init" {
				offend(t, f.Pos(), "an init function")
			}
			if n := lines(f); n > 60 && !flat(f.Body.List) {
				offend(t, f.Pos(), "%s has %d lines, 60 are the most", f.Name.Name, n)
			}
			if n := f.Type.Params.NumFields(); n > 4 && !s.test {
				offend(t, f.Pos(), "%s has %d parameters, four are the most", f.Name.Name, n)
			}
		}
	}
}

func lines(n ast.Node) int { return fset.Position(n.End()).Line - fset.Position(n.Pos()).Line + 1 }

// flat reports whether all but a few lines are one table or one switch.
func flat(body []ast.Stmt) bool {
	all, table := 0, 0
	for _, s := range body {
		n := lines(s)
		all += n
		switch s := s.(type) {
		case *ast.SwitchStmt, *ast.TypeSwitchStmt:
			table = max(table, n)
		case *ast.ReturnStmt, *ast.AssignStmt, *ast.DeclStmt:
			if hasLiteral(s) {
				table = max(table, n)
			}
		case *ast.RangeStmt:
			if hasLiteral(s.X) {
				table = max(table, lines(s.X))
			}
		}
	}
	return all-table <= 20
}

func hasLiteral(n ast.Node) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		_, is := n.(*ast.CompositeLit)
		found = found || is
		return !found
	})
	return found
}

// TestDocumented: every exported name has a comment, and every package says what it is for.
func TestDocumented(t *testing.T) {
	about := map[string]bool{}
	for _, s := range sources {
		if s.test {
			continue
		}
		about[s.pkg] = about[s.pkg] || s.file.Doc != nil
		for _, d := range s.file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Name.IsExported() && onExported(d) && d.Doc == nil && d.Name.Name != "Error" {
					offend(t, d.Pos(), "%s has no comment", d.Name.Name)
				}
			case *ast.GenDecl:
				documentedBlock(t, d)
			}
		}
	}
	for _, pkg := range slices.Sorted(maps.Keys(about)) {
		if !about[pkg] {
			t.Errorf("package %s does not say what it is for", pkg)
		}
	}
}

// onExported reports whether a function has no receiver, or one of an exported type.
func onExported(f *ast.FuncDecl) bool {
	if f.Recv == nil {
		return true
	}
	of := strings.TrimLeft(types.ExprString(f.Recv.List[0].Type), "*")
	return ast.IsExported(of)
}

// documentedBlock: a comment above a block counts for all of it but for types.
func documentedBlock(t *testing.T, d *ast.GenDecl) {
	t.Helper()
	for _, spec := range d.Specs {
		switch s := spec.(type) {
		case *ast.TypeSpec:
			if s.Name.IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
				offend(t, s.Pos(), "%s has no comment", s.Name.Name)
			}
		case *ast.ValueSpec:
			for _, name := range s.Names {
				if name.IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
					offend(t, name.Pos(), "%s has no comment", name.Name)
				}
			}
		}
	}
}

// TestNoPackageVariables: what stands at the top of a package is a table or an error that
// nobody writes to.
func TestNoPackageVariables(t *testing.T) {
	tops := map[string]map[string]token.Pos{} // by package: its variables
	for _, s := range sources {
		if s.test {
			continue
		}
		if tops[s.pkg] == nil {
			tops[s.pkg] = map[string]token.Pos{}
		}
		for _, d := range s.file.Decls {
			if d, ok := d.(*ast.GenDecl); ok && d.Tok == token.VAR {
				topVariables(t, d, tops[s.pkg])
			}
		}
	}
	for _, s := range sources {
		if !s.test {
			written(t, s, tops[s.pkg])
		}
	}
}

// topVariables remembers the variables of a block; one without a value and without an
// embedded file can only be there to be changed.
func topVariables(t *testing.T, d *ast.GenDecl, tops map[string]token.Pos) {
	t.Helper()
	embeds := func(g *ast.CommentGroup) bool {
		return g != nil && strings.HasPrefix(g.List[len(g.List)-1].Text, "//go:embed")
	}
	for _, spec := range d.Specs {
		s := spec.(*ast.ValueSpec)
		for _, name := range s.Names {
			tops[name.Name] = name.Pos()
			if len(s.Values) == 0 && !embeds(d.Doc) && !embeds(s.Doc) {
				offend(t, name.Pos(), "%s is a package variable without a value", name.Name)
			}
		}
	}
}

// written finds assignments to package variables. A name that is declared again in a
// function is not one.
func written(t *testing.T, s source, tops map[string]token.Pos) {
	t.Helper()
	for _, d := range s.file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Body == nil {
			continue
		}
		local := locals(f)
		ast.Inspect(f, func(n ast.Node) bool {
			var to []ast.Expr
			switch n := n.(type) {
			case *ast.AssignStmt:
				if n.Tok != token.DEFINE {
					to = n.Lhs
				}
			case *ast.IncDecStmt:
				to = []ast.Expr{n.X}
			}
			for _, x := range to {
				if name := root(x); name != nil && tops[name.Name] != 0 && !local[name.Name] {
					offend(t, x.Pos(), "%s writes to the package variable %s", f.Name.Name, name.Name)
				}
			}
			return true
		})
	}
}

// root is the variable that an assignment writes into.
func root(x ast.Expr) *ast.Ident {
	for {
		switch y := x.(type) {
		case *ast.Ident:
			return y
		case *ast.IndexExpr:
			x = y.X
		case *ast.SelectorExpr:
			x = y.X
		default:
			return nil
		}
	}
}

// locals are the names that a function declares.
func locals(f *ast.FuncDecl) map[string]bool {
	names := map[string]bool{}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Field:
			for _, name := range n.Names {
				names[name.Name] = true
			}
		case *ast.AssignStmt:
			for _, x := range n.Lhs {
				if name, ok := x.(*ast.Ident); ok && n.Tok == token.DEFINE {
					names[name.Name] = true
				}
			}
		case *ast.ValueSpec:
			for _, name := range n.Names {
				names[name.Name] = true
			}
		case *ast.RangeStmt:
			for _, x := range []ast.Expr{n.Key, n.Value} {
				if name, ok := x.(*ast.Ident); ok {
					names[name.Name] = true
				}
			}
		}
		return true
	})
	return names
}
