package text

import (
	"slices"
	"testing"
	"unicode/utf8"

	"afterlenin/game/rules"
)

func TestVoteReasonsOnAMotion(t *testing.T) {
	teller := testTeller()
	post := rules.Motion{Kind: rules.MovePost, By: 3, B: 1, C: 3}
	part := func(why rules.Why, n int16, who rules.Person) []rules.Part {
		return []rules.Part{{Why: why, N: n, Who: who}}
	}
	for _, x := range []struct {
		b     rules.Ballot
		parts []rules.Part
		want  []string
	}{
		{rules.For, part(rules.WhyFear, 20, 0), []string{"fears Stalin’s lead"}},
		{rules.Against, part(rules.WhyFear, -20, 3), []string{"Kamenev is strong enough already"}},
		{rules.For, part(rules.WhyRegard, 9, 3), []string{"thinks well of Kamenev"}},
		{rules.For, part(rules.WhyRegard, 9, 0), []string{"thinks ill of Stalin"}},
		{rules.Against, part(rules.WhyRegard, -9, 3), []string{"thinks ill of Kamenev"}},
		{rules.Against, part(rules.WhyRegard, -9, 0), []string{"thinks well of Stalin"}},
		{rules.Against, part(rules.WhySelf, -90, 0), []string{"would lose his own post"}},
		{rules.Against, part(rules.WhyPledge, -45, 2), []string{"keeps his pledge with Zinoviev"}},
		{rules.Against, part(rules.WhyPatron, -30, 7), []string{"his man Kaganovich would lose the post"}},
		{rules.For, part(rules.WhyPatron, 30, 2), []string{"follows Zinoviev"}},
		{rules.For, part(rules.WhyGain, 30, 7), []string{"would have his man Kaganovich there"}},
		{rules.Against, part(rules.WhyRival, -8, 3), []string{"would not see Kamenev stronger"}},
		{rules.Abstain, append(part(rules.WhyFear, 20, 0), part(rules.WhyGain, -12, 5)...),
			[]string{"undecided", "for it: fears Stalin’s lead", "against it: would lose by it himself"}},
		{rules.Abstain, []rules.Part{{Why: rules.WhyFear, N: 20, Who: 0}, {Why: rules.WhyRival, N: 18, Who: 0}, {Why: rules.WhyGain, N: -2, Who: 5}},
			[]string{"undecided", "for it: fears Stalin’s lead", "against it: would lose by it himself"}},
		{rules.Abstain, part(rules.WhyPrecedent, 4, rules.Nobody), []string{"it does not matter enough to him", "for it: does not shrink from the precedent"}},
		{rules.Abstain, nil, []string{"it does not matter enough to him"}},
		{rules.For, []rules.Part{{Why: rules.WhyBase, N: 14, Who: rules.Nobody}, {Why: rules.WhyBase, N: 9, Who: 0}}, []string{"the post should not stay empty"}},
		{rules.For, part(rules.WhyFeud, 40, 0), []string{"was at odds with Stalin in history"}},
		{rules.Against, part(rules.WhyAlly, -20, 1), []string{"stood with Trotsky in history"}},
		{rules.For, part(rules.WhyDown, 16, 1), []string{"Trotsky has fallen already"}},
		{rules.Against, part(rules.WhyHistory, -40, rules.Nobody), []string{"as in history, against it"}},
	} {
		if got := teller.VoteReasonOn(x.b, x.parts, post); !slices.Equal(got, x.want) {
			t.Errorf("%q, want %q", got, x.want)
		}
	}
}

// What weighs in an order is told to whoever gives it as of himself.
func TestHisOwnStandingIsToldToHim(t *testing.T) {
	teller := testTeller()
	for _, x := range []struct {
		why  rules.Why
		me   rules.Seat
		want string
	}{{rules.WhyRung, 3, "how low you stand"}, {rules.WhyRung, 2, "how low he stands"}, {rules.WhyDown, 3, "how low you have fallen"}} {
		if got := teller.PartTo(rules.Part{Why: x.why, N: -20, Who: 3}, rules.Argue, x.me); got != x.want {
			t.Errorf("to seat %d: %q, want %q", x.me, got, x.want)
		}
	}
}

// A conviction that goes against what was said is told as such beside what was known.
func TestAHiddenConvictionIsToldAsOne(t *testing.T) {
	teller := testTeller()
	own := []rules.Part{{Why: rules.WhyLine, N: 36, Who: 0}}
	mo := rules.Motion{Kind: rules.MoveLine, By: 3}
	for _, x := range []struct {
		known int16
		want  string
	}{{-18, "wants this line, against what he has said"}, {18, "stands for this line"}} {
		known := rules.Part{Why: rules.WhyLine, N: x.known, Who: 0}
		if got := teller.VoteReasonOn(rules.For, own, mo, known); !slices.Equal(got, []string{x.want}) {
			t.Errorf("known %d: %q", x.known, got)
		}
	}
}

func TestEveryCauseSpeaksForAVoteAndAgainstIt(t *testing.T) {
	w := English()
	for _, name := range whyNames[1:] {
		for _, side := range []string{".for", ".against"} {
			if !w.Has("why." + name + side) {
				t.Errorf("no text for why.%s%s", name, side)
			}
		}
	}
}

// Reasons stand under a vote card: each is a line, in both directions, for each verb.
func TestEveryReasonReadsBothWays(t *testing.T) {
	teller := testTeller()
	for why := rules.WhyNone + 1; int(why) < rules.WhyCount; why++ {
		for _, p := range []rules.Part{{Why: why, N: 9, Who: 0}, {Why: why, N: -9, Who: 7}, {Why: why, N: 9, Who: rules.Nobody}, {Why: why, N: -9, Who: rules.Nobody}} {
			var said []string
			for _, b := range []rules.Ballot{rules.For, rules.Against, rules.Abstain} {
				said = append(said, teller.VoteReason(b, []rules.Part{p})...)
			}
			for v := range rules.VerbCount {
				said = append(said, teller.Because(rules.Verb(v), []rules.Part{p})...)
			}
			for _, x := range said {
				if bad := clean(x); bad != "" || utf8.RuneCountInString(x) > 55 {
					t.Errorf("%s %d %s: %q", whyNames[why], p.N, bad, x)
				}
			}
		}
	}
}

func TestAnOrderHasItsReasons(t *testing.T) {
	teller := testTeller()
	parts := []rules.Part{{Why: rules.WhyRegard, N: 15, Who: 2}, {Why: rules.WhyWord, N: 24, Who: 2}, {Why: rules.WhyGain, N: 10, Who: 2}}
	if got := teller.Because(rules.Offer, parts); !slices.Equal(got, []string{"trusts Zinoviev’s word", "thinks well of Zinoviev", "a tie with Zinoviev is worth having"}) {
		t.Errorf("%q", got)
	}
	aspects := []rules.Part{{Why: rules.WhyGain, N: 9, Who: rules.Nobody}, {Why: rules.WhyFear, N: 8, Who: 0}, {Why: rules.WhyPledge, N: 7, Who: rules.Nobody}}
	want := []string{"a post for a man of his", "Stalin grows weaker", "surer votes at the table"}
	if got := teller.Because(rules.Appoint, aspects); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	line := []rules.Part{{Why: rules.WhyLine, N: 9, Who: rules.Nobody}, {Why: rules.WhyLine, N: 8, Who: 0}}
	want = []string{"his views and the line come closer", "wants to be heard for his own line"}
	if got := teller.Because(rules.Speak, line); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if got := teller.Because(rules.Second, parts[:1]); !slices.Equal(got, []string{"goes by his opinion of Zinoviev"}) {
		t.Errorf("%q", got)
	}
}
