package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"afterlenin/game/rules"
)

// clean reports what is wrong with a rendered sentence.
func clean(s string) string {
	switch {
	case strings.ContainsAny(s, "{}[]|"):
		return "has a place unfilled or a key missing"
	case strings.Contains(s, "  ") || strings.TrimSpace(s) != s:
		return "has a space too many"
	case s == "":
		return "is empty"
	case strings.Contains(s, "?"):
		return "asks"
	}
	return ""
}

// madeUp calls see with many events of the fact: full and empty, with odd numbers.
func madeUp(what rules.Fact, see func(e rules.Event)) {
	for _, e := range []rules.Event{some(what), none(what)} {
		for n := int16(-2); n <= 7; n++ {
			for m := int16(-2); m <= 3; m++ {
				e.N, e.M = n, m
				see(e)
			}
		}
	}
}

func TestEveryFactHasASentence(t *testing.T) {
	teller := testTeller()
	for what := rules.NoFact + 1; int(what) < rules.FactCount; what++ {
		madeUp(what, func(e rules.Event) {
			for _, me := range []rules.Seat{rules.NoSeat, 0, 2, 4} {
				said := teller.Fact(e, me)
				if bad := clean(said); bad != "" {
					t.Errorf("%s %+v for %d %s: %q", factNames[what], e, me, bad, said)
				}
				if utf8.RuneCountInString(said) > 110 {
					t.Errorf("%s is too long: %q", factNames[what], said)
				}
			}
		})
	}
}

func TestEveryCauseFitsEveryFact(t *testing.T) {
	teller := testTeller()
	for what := rules.NoFact + 1; int(what) < rules.FactCount; what++ {
		for why := rules.WhyNone; int(why) < rules.WhyCount; why++ {
			e := some(what)
			e.Why = why
			for _, me := range []rules.Seat{rules.NoSeat, 0, 2} {
				said := teller.Fact(e, me)
				if bad := clean(said); bad != "" || utf8.RuneCountInString(said) > 110 {
					t.Errorf("%s %s: %q", factNames[what], bad, said)
				}
			}
		}
	}
}

func TestEveryEffectOnANumberHasASentence(t *testing.T) {
	teller := testTeller()
	for kind := rules.RefNone; int(kind) < rules.RefCount; kind++ {
		for _, change := range []int16{-1, 0, 2} {
			e := some(rules.Effected)
			e.Ref, e.N, e.M = rules.Ref{Kind: kind}, change, change
			if bad := clean(teller.Fact(e, 0)); bad != "" {
				t.Errorf("%s %s: %q", refNames[kind], bad, teller.Fact(e, 0))
			}
			for _, said := range []string{teller.Ref(e.Ref), teller.Delta(rules.Delta{Ref: e.Ref, N: 1}),
				teller.DeltaTo(rules.Delta{Ref: e.Ref, N: -1}, 3)} {
				if bad := clean(said); bad != "" {
					t.Errorf("%s %s: %q", refNames[kind], bad, said)
				}
			}
		}
	}
}

func TestNoEventMakesTheTellerPanic(t *testing.T) {
	odd := []int16{-32768, -3, -1, 0, 1, 100, 32767}
	for _, teller := range []*Teller{testTeller(), New(English(), nil)} {
		for what := range 256 {
			for _, n := range odd {
				e := rules.Event{What: rules.Fact(what), Why: rules.Why(what), Who: rules.Seat(n), Whom: rules.Seat(n), Person: rules.Person(n),
					Other: rules.Person(n), Post: rules.Post(n), Bloc: rules.Bloc(n), Issue: rules.Issue(n), Event: rules.EventID(n),
					Ref: rules.Ref{Kind: rules.RefKind(what), A: int8(n), B: int8(n)}, N: n, M: n}
				table := &rules.Table{MotionsN: 8}
				table.Motions[1] = rules.Motion{Kind: rules.MotionKind(what), B: int8(n), C: int8(n)}
				teller.FactOn(e, rules.Seat(n), table)
				teller.FactTopic(e)
				teller.FactSign(e.What)
				teller.Verdict([]rules.Event{e}, 0)
				teller.FactIn([]rules.Event{e, e}, 1, rules.Seat(n), table)
				teller.WorthALine(e)
				teller.MotionAbout(table.Motions[1], table)
				teller.MotionOn(table.Motions[1], table)
				m := rules.Move{By: rules.Seat(n), Do: rules.Verb(what), A: n, B: n, C: n, D: n}
				teller.Move(m)
				teller.MoveDetail(m)
				teller.Refusal(m, &rules.Refusal{Why: rules.Ground(what), Need: n, Have: n})
			}
		}
	}
}

func TestFactsAsTheyShouldRead(t *testing.T) {
	teller := testTeller()
	table := &rules.Table{MotionsN: 4}
	table.Motions[1] = rules.Motion{Kind: rules.MovePost, By: 5, B: 2, C: 5}
	table.Motions[2] = rules.Motion{Kind: rules.AcceptResignation, By: 3, B: 3, C: 2}
	table.Motions[3] = rules.Motion{Kind: rules.MovePost, By: 3, B: 1, C: 3}
	table.Motions[0] = rules.Motion{Kind: rules.MovePost, By: 5, B: 2, C: 7}
	for _, x := range []struct {
		e    rules.Event
		me   rules.Seat
		on   *rules.Table
		want string
	}{
		{rules.Event{What: rules.Appointed, Who: 0, Whom: -1, Person: 7, Other: rules.Nobody}, -1, nil, "Stalin picks Kaganovich for Ukraine."},
		{rules.Event{What: rules.Appointed, Who: 0, Whom: -1, Person: 7, Other: 8}, 0, nil, "You pick Kaganovich for Ukraine, in place of Yevdokimov."},
		{rules.Event{What: rules.Attacked, Who: 2, Whom: 1, N: 2, M: 1, Ref: rules.Ref{Kind: rules.RefPrestige, A: 1, B: 2}, Person: -1, Other: -1}, -1, nil, "Zinoviev’s charge against Trotsky sticks: prestige −2 (factionalism)."},
		{rules.Event{What: rules.Attacked, Who: 2, Whom: 1, N: 2, M: 1, Ref: rules.Ref{Kind: rules.RefPrestige, A: 1}, Person: -1, Other: -1}, -1, nil, "Zinoviev’s charge against Trotsky sticks (factionalism)."},
		{rules.Event{What: rules.Attacked, Why: rules.WhyLiesLow, Who: 2, Whom: 1, N: 2, Person: -1, Other: -1}, -1, nil, "Zinoviev’s charge against Trotsky, who lies low, does not stick (factionalism)."},
		{rules.Event{What: rules.Attacked, Who: 2, Whom: 1, N: 2, Person: -1, Other: -1}, 1, nil, "Zinoviev’s charge against you does not stick (factionalism)."},
		{rules.Event{What: rules.LostWord, Who: 4, N: 1, Why: rules.WhyBand}, -1, nil, "Bukharin stands too far from what he is known to believe: credibility −1."},
		{rules.Event{What: rules.Fell, Who: 0, Whom: 1, N: 2, Person: -1}, 1, nil, "You are put out of the Politburo on Stalin’s motion."},
		{rules.Event{What: rules.Fell, Who: -1, Whom: 1, N: 1, Person: -1}, -1, nil, "Trotsky loses the vote in the Politburo and stays a candidate."},
		{rules.Event{What: rules.Tabled, Who: 5, N: 0, M: 1, Person: -1}, -1, table, "Rykov tables a motion: Kaganovich for Moscow Soviet."},
		{rules.Event{What: rules.Tabled, Who: 5, N: 0, M: 1, Person: -1}, -1, nil, "Rykov tables a motion: a post."},
		{rules.Event{What: rules.Drifted, N: 0, M: -10}, -1, nil, "Grain: down by 1."},
		{rules.Event{What: rules.Drifted, N: 1, M: 7}, -1, nil, "Foreign tension: up by 0.7."},
		{rules.Event{What: rules.CrisisCame, N: 0, M: 24}, -1, nil, "Crisis: grain at 2.4. It costs everybody, and most those who stand close to the line."},
		{rules.Event{What: rules.Effected, Ref: rules.Ref{Kind: rules.RefLost, A: 0}, N: 1, M: 2}, -1, nil, "A lost vote goes on Stalin’s record: 2 in all."},
		{rules.Event{What: rules.Effected, Ref: rules.Ref{Kind: rules.RefMood}, N: -2, M: 3}, -1, nil, "Urals: the mood on the economy moves by 0.2 towards “widen the NEP”. It is +0.3 now."},
		{rules.Event{What: rules.Shifted, Who: 0, N: -1, Why: rules.WhyCover}, 0, nil, "You come closer to the line on the economy and stand at −1."},
		{rules.Event{What: rules.PostChanged, Who: 3, Post: 1, Person: 3, Other: 0}, -1, nil, "General Secretary: Kamenev takes over from Stalin."},
		{rules.Event{What: rules.PrecedentWasSet, Who: 0, Whom: 1, M: 3}, -1, nil, "Once more: ban on factions used, by Stalin against Trotsky; 3 times so far."},
		{rules.Event{What: rules.OnTheTable, Who: 5, N: 1}, -1, table, "On the table: Rykov for Moscow Soviet, moved by himself."},
		{rules.Event{What: rules.OnTheTable, Who: 3, N: 2}, -1, table, "On the table: Kamenev’s resignation (Moscow Soviet)."},
		{rules.Event{What: rules.MotionCarried, Who: 3, N: 3, M: 55}, -1, table, "Carried in the plenum with 55 per cent of the vote: Kamenev for General Secretary, moved by himself."},
		{rules.Event{What: rules.BlocCounted, Bloc: 0, N: 30, M: 60}, -1, nil, "Urals: 30 of 100 for the line, 60 against."},
		{rules.Event{What: rules.RoundBegan, N: 3}, -1, nil, "Round 4 begins: July – December 1925."},
	} {
		if got := teller.FactOn(x.e, x.me, x.on); got != x.want {
			t.Errorf("%q, want %q", got, x.want)
		}
	}
}

// A hall that is divided evenly has not turned from the line: the rules leave it as it is.
func TestAnEvenHallKeepsTheLine(t *testing.T) {
	even := none(rules.HallDecided)
	even.Who, even.N, even.M = 2, 45, 45
	if got := testTeller().Fact(even, rules.NoSeat); got != "The hall adopts the line, 45 to 45; Zinoviev led the minority." {
		t.Errorf("%q", got)
	}
}
