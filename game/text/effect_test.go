package text

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// A number that an effect reads twice is named once.
func TestACauseIsNamedOnce(t *testing.T) {
	teller := testTeller()
	line := rules.Op{Code: rules.OpRead, Ref: rules.Ref{Kind: rules.RefLine}}
	meter := rules.Op{Code: rules.OpRead, Ref: rules.Ref{Kind: rules.RefMeter}}
	e := rules.Effect{Value: rules.Expr{line, line, {Code: rules.OpAdd}, meter, {Code: rules.OpAdd}}}
	said, once := teller.EffectCause(e), teller.bare(line.Ref)
	if strings.Count(said, once) != 1 || !strings.Contains(said, teller.bare(meter.Ref)) {
		t.Errorf("%q names the causes, want %q once and %q", said, once, teller.bare(meter.Ref))
	}
}
