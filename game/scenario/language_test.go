package scenario

import (
	"fmt"
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// small knows the few names that the tests of the language use.
func small() *names {
	return &names{of: map[string][]string{
		"contender": {"finch", "tolk"}, "official": {"crabbe", "whelk"}, "person": {"finch", "tolk", "crabbe", "whelk"},
		"issue": {"pier", "doors"}, "bloc": {"quay", "hill"}, "post": {"chair", "clerk"}, "country": {"fish"},
		"flag": {"goose", "fire"}, "document": {"ledger"}, "precedent": precedentIDs, "event": {"storm", "offer"}, "ending": {"ruin"},
	}}
}

func smallCompiler() *compiler { return newCompiler(&report{}, small(), 8) }

// quotedText is a string as it would stand in a file of its own.
func quotedText(s string) text {
	f := newFile("test", `"`+s+`"`)
	return text{s, &node{kind: textNode, file: f, raw: f.text, text: s}}
}

// spelled writes an expression so that a test can be read: operands before operators.
func spelled(e rules.Expr) string {
	marks := []string{"", "", "+", "-", "neg", "<", "<=", ">", ">=", "==", "!=", "and", "or", "not"}
	var list []string
	for _, op := range e {
		switch op.Code {
		case rules.OpConst:
			list = append(list, fmt.Sprint(op.N))
		case rules.OpRead:
			list = append(list, fmt.Sprintf("%s.%d.%d", wordOf(op.Ref.Kind), op.Ref.A, op.Ref.B))
		default:
			list = append(list, marks[op.Code])
		}
	}
	return strings.Join(list, " ")
}

func TestConditions(t *testing.T) {
	for _, c := range []struct{ condition, want string }{
		{"yes", "1"},
		{"false", "0"},
		{"prestige.tolk >= 8", "prestige.1.0 8 >="},
		{"prestige.tolk>=8", "prestige.1.0 8 >="},
		{"round - 2 + 1 < 5", "round.0.0 2 - 1 + 5 <"},
		{"round - (2 + 1) < 5", "round.0.0 2 1 + - 5 <"},
		{"-round < -3", "round.0.0 neg -3 <"},
		{"line.doors == -3", "line.1.0 -3 =="},
		{"stance.finch.doors != line.doors", "stance.0.1 line.1.0 !="},
		{"mood.hill.pier > -10", "mood.1.0 -10 >"},
		{"flag.goose and not flag.fire", "flag.0.0 flag.1.0 not and"},
		{"not flag.goose or round > 2", "flag.0.0 not round.0.0 2 > or"},
		{"not (flag.goose or round > 2)", "flag.0.0 round.0.0 2 > or not"},
		{"flag.goose and flag.fire and round > 1", "flag.0.0 flag.1.0 and round.0.0 1 > and"},
		{"flag.goose and (flag.fire or round > 1)", "flag.0.0 flag.1.0 round.0.0 1 > or and"},
		{"flag.goose == flag.fire", "flag.0.0 flag.1.0 =="},
		{"post.chair == tolk", "post.0.0 1 =="},
		{"post.chair == crabbe", "post.0.0 2 =="},
		{"post.chair != nobody", "post.0.0 -1 !="},
		{"post.chair == post.clerk", "post.0.0 post.1.0 =="},
		{"patron.whelk == finch", "patron.3.0 0 =="},
		{"gone.crabbe or firm.whelk == 0", "gone.2.0 firm.3.0 0 == or"},
		{"precedent.police > 0", "precedent.4.0 0 >"},
		{"allied.finch.tolk and committee.finch", "allied.0.1 committee.0.0 and"},
		{"regard.tolk.finch < 0", "regard.1.0 0 <"},
		{"sympathy.quay.tolk + weight.quay > 50", "sympathy.0.1 weight.0.0 + 50 >"},
	} {
		k := smallCompiler()
		got := spelled(k.condition(quotedText(c.condition)))
		if got != c.want || len(k.list) > 0 {
			t.Errorf("%s\n  gives %q\n  not   %q\n%s", c.condition, got, c.want, k.list)
		}
	}
}

func TestEffects(t *testing.T) {
	for _, c := range []struct{ effect, want string }{
		{"prestige.tolk = 3", "prestige.1.0 = 3"},
		{"prestige.tolk += round + 1", "prestige.1.0 += round.0.0 1 +"},
		{"prestige.tolk -= -2", "prestige.1.0 -= -2"},
		{"flag.goose = yes", "flag.0.0 = 1"},
		{"flag.goose = round > 3", "flag.0.0 = round.0.0 3 >"},
		{"flag.goose = true if not flag.fire", "flag.0.0 = 1 if flag.1.0 not"},
		{"post.chair = nobody", "post.0.0 = -1"},
		{"post.chair = whelk", "post.0.0 = 3"},
		{"patron.crabbe = tolk", "patron.2.0 = 1"},
		{"patron.crabbe = patron.whelk", "patron.2.0 = patron.3.0"},
		{"schedule offer in 2", "schedule 1 2"},
		{"schedule storm in 1 if flag.goose", "schedule 0 1 if flag.0.0"},
		{"end ruin", "end 0"},
		{"end ruin if round == 8", "end 0 if round.0.0 8 =="},
	} {
		k := smallCompiler()
		e := k.effect(quotedText(c.effect))
		if got := spelledEffect(e); got != c.want || len(k.list) > 0 || e.Source != c.effect {
			t.Errorf("%s\n  gives %q\n  not   %q\n%s", c.effect, got, c.want, k.list)
		}
	}
}

func spelledEffect(e rules.Effect) string {
	var s string
	switch e.Do {
	case rules.Schedule:
		s = fmt.Sprintf("schedule %d %d", e.Event, e.In)
	case rules.End:
		s = fmt.Sprintf("end %d", e.Ending)
	default:
		target := rules.Expr{{Code: rules.OpRead, Ref: e.Target}}
		s = spelled(target) + " " + []string{"=", "+=", "-="}[e.How] + " " + spelled(e.Value)
	}
	if e.If != nil {
		s += " if " + spelled(e.If)
	}
	return s
}

// TestWhatIsMeantIsSaid: what people write who think of ids, numbers and orders otherwise.
func TestWhatIsMeantIsSaid(t *testing.T) {
	for condition, want := range map[string]string{
		`post.chair == 'tolk'`:    `1:16: error: a number, a name or yes or no should stand here, found "'" (an id stands without quotes)`,
		`country.fish >= 5.5`:     `1:18: error: all numbers are whole, found 5.5 (country counts tenths: write 55)`,
		`mood.quay.pier < 0.5`:    `1:19: error: all numbers are whole, found 0.5 (mood counts tenths: write 5)`,
		`prestige.tolk > 5.5`:     `1:18: error: all numbers are whole, found 5.5`,
		`country.fish >= −5`:      `1:18: error: a number, a name or yes or no should stand here, found "−" (write "-")`,
		`rung.tolk == politburo`:  `1:15: error: rung is a number, found "politburo" (write 0)`,
		`committee != rung.tolk`:  `1:2: error: rung is a number, found "committee" (write 2)`,
		`document.ledger == read`: `1:21: error: document is a number, found "read" (write 2)`,
		`gathering == congress`:   `1:15: error: gathering is a number, found "congress" (write 3)`,
		`sympathy.tolk.quay > 30`: `1:2: error: "sympathy.tolk.quay" has another order: sympathy.BLOC.CONTENDER (write sympathy.quay.tolk)`,
		`post.chair == clerk`:     `1:16: error: there is no number or person "clerk" (did you mean "post.clerk"?)`,
		`country.fish > fish`:     `1:17: error: there is no number or person "fish" (did you mean "country.fish"?)`,
	} {
		k := smallCompiler()
		k.condition(quotedText(condition))
		if got, _, _ := strings.Cut(k.list.String(), "\n"); got != "test:"+want || len(k.list) != 1 {
			t.Errorf("%s\n  gives %s\n  not   test:%s", condition, k.list, want)
		}
	}
	k := smallCompiler()
	k.names.of["bloc"] = []string{"quay", "clerk"}
	k.effect(quotedText("post.chair = clerk"))
	if got := k.list.String(); !strings.Contains(got, `did you mean "post.clerk"?`) {
		t.Errorf("a bloc and a post of one name: %s", got)
	}
}

// TestLongExpression keeps the bounds that package rules relies on.
func TestLongExpression(t *testing.T) {
	k := smallCompiler()
	k.condition(quotedText("round > 1" + strings.Repeat(" + 1", 100)))
	if !strings.Contains(k.list.String(), "200 at most") {
		t.Errorf("an expression of 203 parts gives\n%s", k.list)
	}
	for depth := range 64 {
		k := smallCompiler()
		e := k.condition(quotedText(strings.Repeat("1 + (", depth) + "1" + strings.Repeat(")", depth) + " < 9"))
		if len(k.list) == 0 && stackOf(e) > mostStack {
			t.Errorf("a stack of %d was let through", stackOf(e))
		}
	}
}

// stackOf plays an expression and says how many values were on the stack at most.
func stackOf(e rules.Expr) int {
	now, most := 0, 0
	for _, op := range e {
		switch op.Code {
		case rules.OpConst, rules.OpRead:
			now++
		case rules.OpNeg, rules.OpNot:
		default:
			now--
		}
		most = max(most, now)
	}
	return most
}

// TestEveryWordKind keeps the vocabulary complete: one word for each kind of number.
func TestEveryWordKind(t *testing.T) {
	for kind := rules.RefPrestige; kind <= rules.RefBurden; kind++ {
		if wordOf(kind) == "" {
			t.Errorf("no word for kind %d", kind)
		}
	}
}
