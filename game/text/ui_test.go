package text

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// spoken calls see with every Say("key", ...) in the Go source under the folder.
func spoken(t *testing.T, root string, see func(at, key string, names map[string]bool)) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") {
			return err
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, 0)
		if err != nil {
			t.Logf("%s is not Go yet: %v", path, err)
			return nil
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				if key, names, ok := sayCall(call); ok {
					see(set.Position(call.Pos()).String(), key, names)
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Skip(err)
	}
}

// sayCall is the key and the names of the places of a call of Say with a literal key.
func sayCall(call *ast.CallExpr) (string, map[string]bool, bool) {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || sel.Sel.Name != "Say" || len(call.Args) == 0 {
		return "", nil, false
	}
	key, ok := literalOf(call.Args[0])
	names := map[string]bool{}
	for i := 1; i < len(call.Args); i += 2 {
		name, isLiteral := literalOf(call.Args[i])
		ok = ok && isLiteral
		names[name] = true
	}
	return key, names, ok
}

func literalOf(e ast.Expr) (string, bool) {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(lit.Value)
	return s, err == nil
}

func TestScreensSayOnlyWhatThereIs(t *testing.T) {
	w, found := English(), 0
	for _, root := range []string{"../ui", "../match", "."} {
		spoken(t, root, func(at, key string, names map[string]bool) {
			found++
			if !strings.Contains(key, ".") {
				return // a test's own catalogue
			}
			if !w.Has(key) {
				t.Errorf("%s: there is no key %q", at, key)
				return
			}
			for name := range needs(w.said[key], map[string]bool{}) {
				if !names[name] {
					t.Errorf("%s: %q needs the place {%s}", at, key, name)
				}
			}
		})
	}
	if found == 0 {
		t.Skip("nothing is said yet")
	}
}

// needs are the places without which the sentence has a hole.
func needs(s sentence, into map[string]bool) map[string]bool {
	for _, p := range s {
		if p.form == given {
			continue
		}
		if p.form != literal {
			into[p.text] = true
		}
		for _, inner := range p.parts {
			needs(inner, into)
		}
	}
	return into
}
