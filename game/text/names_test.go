package text

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// constants reads from the source of rules the exported constants of each type, in
// their order.
func constants(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	files, err := filepath.Glob("../rules/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("the source of rules was not found")
	}
	for _, name := range files {
		if !strings.HasSuffix(name, "_test.go") {
			collect(t, name, out)
		}
	}
	return out
}

func collect(t *testing.T, name string, out map[string][]string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.CONST {
			continue
		}
		typ := ""
		for _, s := range g.Specs {
			v := s.(*ast.ValueSpec)
			if id, ok := v.Type.(*ast.Ident); ok {
				typ = id.Name
			} else if len(v.Values) > 0 {
				typ = ""
			}
			if typ != "" && ast.IsExported(v.Names[0].Name) {
				out[typ] = append(out[typ], v.Names[0].Name)
			}
		}
	}
}

// snake is WhyOwnMotion as own_motion, without the prefix.
func snake(name, prefix string) string {
	var b strings.Builder
	for i, r := range strings.TrimPrefix(name, prefix) {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// tables are all names with the type in rules that they are for.
func tables() []struct {
	typ, prefix, family string
	names               []string
} {
	return []struct {
		typ, prefix, family string
		names               []string
	}{
		{"Fact", "", "", factNames[:]}, {"Why", "Why", "why", whyNames[:]},
		{"Verb", "", "verb", verbNames[:]}, {"Verb", "", "about", verbNames[:]},
		{"Ground", "", "", groundNames[:]}, {"Rung", "", "rung", rungNames[:]},
		{"Phase", "", "phase", phaseNames[:]}, {"MotionKind", "", "motion", motionNames[:]},
		{"MotionKind", "", "kind", motionNames[:]}, {"MotionKind", "", "carries", motionNames[:]},
		{"PledgeKind", "", "pledge.words", pledgeNames[:]},
		{"Weapon", "", "weapon", weaponNames[:]}, {"Facet", "", "facet", facetNames[:]},
		{"GestureKind", "", "gesture", gestureNames[:]}, {"Ballot", "", "ballot", ballotNames[:]},
		{"Speech", "", "speech", speechNames[:]}, {"GatheringKind", "", "gathering", gatheringNames[:]},
		{"Filling", "", "filling", fillingNames[:]}, {"DocumentState", "", "document", documentNames[:]},
		{"Precedent", "", "precedent", precedentNames[:]}, {"RefKind", "Ref", "ref", refNames[:]},
		{"MotionResult", "", "outcome", resultNames[:]}, {"Powers", "", "power", powerNames[:]},
	}
}

func TestEveryConstantHasItsName(t *testing.T) {
	all := constants(t)
	for _, x := range tables() {
		var want []string
		for _, c := range all[x.typ] {
			if c != "PrecedentKinds" {
				want = append(want, snake(c, x.prefix))
			}
		}
		if len(want) == 0 || !slices.Equal(want, x.names) {
			t.Errorf("%s: rules has %v, text has %v", x.typ, want, x.names)
		}
	}
}

func TestEveryNameHasAText(t *testing.T) {
	w := English()
	for _, x := range tables() {
		for _, name := range x.names {
			if x.family != "" && !w.Has(x.family+"."+name) {
				t.Errorf("no text for %s.%s", x.family, name)
			}
		}
	}
	for _, name := range groundNames[1:] {
		if !w.Has("refusal." + name) {
			t.Errorf("no text for refusal.%s", name)
		}
	}
}

func TestEveryFactHasASign(t *testing.T) {
	if len(factSigns) != len(factNames) {
		t.Errorf("%d signs for %d facts", len(factSigns), len(factNames))
	}
	for i, sign := range factSigns[1:] {
		if _, err := os.Stat("../../assets/signs/" + sign + ".svg"); err != nil || sign == "" {
			t.Errorf("%s: no sign %q", factNames[i+1], sign)
		}
	}
}
