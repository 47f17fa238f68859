package text

import (
	"slices"
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// rollCall is a log of a vote: for, against and abstaining, and then its result.
func rollCall(motion, yes, no, abstained int16, after rules.Event) []rules.Event {
	log := []rules.Event{none(rules.RoundBegan)}
	for ballot, n := range map[rules.Ballot]int16{rules.For: yes, rules.Against: no, rules.Abstain: abstained} {
		for range n {
			e := none(rules.Voted)
			e.N, e.M = int16(ballot), motion
			log = append(log, e)
		}
	}
	e := none(rules.MotionCarried)
	e.Who, e.N, e.M = 3, motion, (100*yes+(yes+no)/2)/(yes+no)
	return append(log, e, after)
}

func TestAMotionIsCarriedByHands(t *testing.T) {
	teller := testTeller()
	table := &rules.Table{MotionsN: 1}
	table.Motions[0] = rules.Motion{Kind: rules.Censure, By: 3, B: 1}
	log := rollCall(0, 4, 2, 1, none(rules.Censured))
	i := len(log) - 2
	if c, ok := teller.Counted(log, i); !ok || c != (Count{4, 2, 1}) {
		t.Errorf("%v %v", c, ok)
	}
	want := "Carried, 4 to 2 with one abstention: censure of Trotsky, moved by Kamenev."
	if got := teller.FactIn(log, i, rules.NoSeat, table); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	want = "Carried, 4 to 2 with one abstention: censure of Trotsky, your motion."
	if got := teller.FactIn(log, i, 3, table); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestThePlenumIsNotCountedByHands(t *testing.T) {
	teller := testTeller()
	took := none(rules.PostChanged)
	took.Post, took.Person, took.Other = 1, 3, 0
	log := rollCall(0, 4, 3, 0, took) // shares may come to the same per cent
	i := len(log) - 2
	if _, ok := teller.Counted(log, i); ok {
		t.Error("the post of General Secretary is filled by the plenum")
	}
	log = rollCall(0, 4, 3, 0, none(rules.LineChanged))
	log[i].M = 61
	if _, ok := teller.Counted(log, i); ok {
		t.Error("61 per cent are not 4 of 7")
	}
	if got := teller.FactIn(log, i, rules.NoSeat, nil); !strings.Contains(got, "61 per cent") {
		t.Errorf("%q", got)
	}
	for _, j := range []int{-1, 0, len(log)} {
		if _, ok := teller.Counted(log, j); ok {
			t.Errorf("nothing is counted at %d", j)
		}
		teller.FactIn(log, j, 0, nil)
	}
}

func TestEveryFactIsToldInALogToo(t *testing.T) {
	teller := testTeller()
	for what := rules.NoFact + 1; int(what) < rules.FactCount; what++ {
		for _, log := range [][]rules.Event{rollCall(0, 3, 1, 2, some(what)), rollCall(0, 3, 1, 0, none(what))} {
			for i := range log {
				for _, me := range []rules.Seat{rules.NoSeat, 3} {
					if bad := clean(teller.FactIn(log, i, me, nil)); bad != "" {
						t.Errorf("%s %s: %q", factNames[what], bad, teller.FactIn(log, i, me, nil))
					}
				}
			}
		}
	}
}

func TestAChronicleLeavesOutWhatIsSaidAgain(t *testing.T) {
	teller := testTeller()
	with := func(e rules.Event, n, m int16) rules.Event { e.N, e.M = n, m; return e }
	change := func(k rules.RefKind, n int16) rules.Event {
		e := none(rules.Effected)
		e.Ref.Kind, e.N = k, n
		return e
	}
	for _, x := range []struct {
		e    rules.Event
		want bool
	}{
		{none(rules.Seconded), false}, {none(rules.Voted), false}, {none(rules.LayLow), false},
		{none(rules.MotionCarried), true}, {none(rules.PledgeBroken), true}, {none(rules.Fell), true},
		{with(none(rules.BlocCounted), 100, 0), false}, {with(none(rules.BlocCounted), 30, 60), true},
		{with(none(rules.Spoke), int16(rules.SpeakForLine), 0), false}, {with(none(rules.Spoke), int16(rules.SpeakAgainst), 0), true},
		{with(none(rules.Drifted), 0, -6), false}, {with(none(rules.Drifted), 0, -12), true},
		{change(rules.RefPrestige, -1), false}, {change(rules.RefPrestige, -3), true},
		{change(rules.RefMeter, 5), false}, {change(rules.RefMeter, 10), true},
		{change(rules.RefGone, 1), false}, {change(rules.RefRung, 1), true}, {change(rules.RefFlag, 1), true},
	} {
		if got := teller.WorthALine(x.e); got != x.want {
			t.Errorf("%s %+v: %v", factNames[x.e.What], x.e, got)
		}
	}
}

func TestTheVerdictSaysTheVoteBehind(t *testing.T) {
	teller := testTeller()
	censure := none(rules.Censured)
	censure.Who, censure.Whom = 3, 1
	crisis, lead := none(rules.CrisisCame), none(rules.LeadChanged)
	crisis.N, crisis.M = 0, 24
	lead.Who = 3
	log := append(rollCall(0, 5, 2, 0, censure), crisis, lead, crisis, crisis)
	var said []string
	for _, d := range teller.Verdict(log) {
		said = append(said, d.Text)
	}
	want := []string{"Trotsky is censured on Kamenev’s motion. The vote: 5 to 2.",
		"Crisis: grain at 2.4. It costs everybody, and most those who stand close to the line. It comes back 2 times.",
		"Kamenev is now seen to lead. He keeps the lead to the end."}
	if !slices.Equal(said, want) {
		t.Errorf("%q", said)
	}
	log = append(log, none(rules.LeadChanged))
	if got := teller.Verdict(log); got[len(got)-1].Text != "Kamenev is now seen to lead." {
		t.Errorf("%q", got[len(got)-1].Text)
	}
}

func TestTheVerdictNamesAMotionOnce(t *testing.T) {
	teller := testTeller()
	fell, post, set := none(rules.Fell), none(rules.PostChanged), none(rules.PrecedentWasSet)
	fell.Who, fell.Whom, fell.N = 0, 1, 2
	post.Post, post.Person, post.Other = 1, 7, 1
	set.Who, set.Whom, set.N, set.M = 0, 1, 2, 1
	log := append(rollCall(0, 5, 2, 0, set), fell, post)
	if got := teller.Verdict(log); len(got) != 1 || got[0].Of.What != rules.Fell {
		t.Errorf("%+v", got)
	}
}
