package text

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
)

func TestDates(t *testing.T) {
	teller := testTeller()
	odd := testBook()
	odd.StartMonth, odd.MonthsPerRound = 11, 6
	monthly := testBook()
	monthly.MonthsPerRound = 1
	for _, x := range []struct{ got, want string }{
		{teller.Date(3), "July – December 1925"},
		{New(English(), odd).Date(0), "November 1924 – April 1925"},
		{New(English(), monthly).Date(18), "July 1925"},
		{teller.DateShort(1925, 12), "Dec ’25"},
		{teller.DateShort(1905, 1), "Jan ’05"},
		{teller.DateShort(1925, 0), "1925"},
		{teller.Month(1924, 1), "January 1924"},
		{teller.RoundShort(3), "July–Dec ’25"},
		{New(English(), odd).RoundShort(0), "Nov ’24 – Apr ’25"},
		{New(English(), monthly).RoundShort(18), "July ’25"},
		{teller.RoundEnd(3), "Dec ’25"}, {teller.RoundYear(3), "1925"},
		{teller.Round(3), "Round 4 of 12"},
		{teller.Act(3), "The Triumvirate"},
		{teller.Act(4), ""},
	} {
		if x.got != x.want {
			t.Errorf("%q, want %q", x.got, x.want)
		}
	}
}

func TestNames(t *testing.T) {
	teller := testTeller()
	low, high := teller.Poles(0)
	for _, x := range []struct{ got, want string }{
		{teller.Person(0), "N. N. Stalin"}, {teller.Short(0), "Stalin"},
		{teller.Short(rules.Nobody), "nobody"}, {teller.Post(0), "First secretary in the Ukraine"},
		{teller.BlocShort(1), "N. Caucasus, Volga"}, {teller.Issue(0), "The economy"}, {teller.IssueShort(0), "Economy"}, {low, "Widen the NEP"}, {high, "break it"},
		{teller.Say("of", "who", rules.Seat(5), "what", -2), "Rykov: −2"},
	} {
		if x.got != x.want {
			t.Errorf("%q, want %q", x.got, x.want)
		}
	}
	if got := teller.Powers(rules.Chair | rules.Unions); len(got) != 2 || got[1] != "May recruit in the cities" {
		t.Errorf("powers %q", got)
	}
}

func TestPledges(t *testing.T) {
	teller := testTeller()
	p := rules.Pledge{A: 2, B: 3, Kind: rules.CommonEnemy, Enemy: 0, Until: 3}
	for _, x := range []struct{ got, want string }{
		{teller.Pledge(p, rules.NoSeat), "Zinoviev and Kamenev: against Stalin, to Dec ’25"},
		{teller.Pledge(p, 3), "you and Zinoviev: against Stalin, to Dec ’25"},
		{teller.PledgeWords(rules.Pledge{Kind: rules.CommonLine}), "common line on the economy"},
		{teller.PledgeTerm(p), "to Dec ’25"},
	} {
		if x.got != x.want {
			t.Errorf("%q, want %q", x.got, x.want)
		}
	}
}

func TestVoteReasonSaysTheHeaviestThatSpeakForTheVote(t *testing.T) {
	teller := testTeller()
	parts := []rules.Part{{Why: rules.WhyFear, N: 10, Who: 0}, {Why: rules.WhyPledge, N: 45, Who: 2},
		{Why: rules.WhyLine, N: -30, Who: rules.Nobody}, {Why: rules.WhyLine, N: 5, Who: rules.Nobody}}
	if got := teller.VoteReason(rules.For, parts); !slices.Equal(got, []string{"keeps his pledge with Zinoviev", "fears Stalin’s lead", "stands for this line"}) {
		t.Errorf("for: %q", got)
	}
	if got := teller.VoteReason(rules.Against, parts); !slices.Equal(got, []string{"stands against this line"}) {
		t.Errorf("against: %q", got)
	}
	if got := teller.VoteReason(rules.For, nil); !slices.Equal(got, []string{"gives no reason"}) {
		t.Errorf("none: %q", got)
	}
}

func TestEveryCauseHasWords(t *testing.T) {
	teller := testTeller()
	for why := rules.WhyNone; int(why) < rules.WhyCount; why++ {
		for v := rules.NoVerb; int(v) < rules.VerbCount; v++ {
			for _, n := range []int16{-5, 5} {
				for _, me := range []rules.Seat{rules.NoSeat, 1} {
					said := teller.PartTo(rules.Part{Why: why, N: n, Who: 1}, v, me)
					if bad := clean(said); bad != "" || len(said) > 55 {
						t.Errorf("%s %s: %q", whyNames[why], bad, said)
					}
				}
			}
		}
		for _, said := range []string{teller.Why(why), teller.Part(rules.Part{Why: why, N: 1, Who: rules.Nobody}),
			teller.Mind(rules.Mind{Why: why, Gains: true}), teller.Mind(rules.Mind{Why: why})} {
			if bad := clean(said); bad != "" {
				t.Errorf("%s %s: %q", whyNames[why], bad, said)
			}
		}
	}
	for n, want := range map[int16]string{9: "stands far from Stalin", -9: "stands near Stalin"} {
		if got := teller.PartTo(rules.Part{Why: rules.WhyApart, N: n, Who: 0}, rules.Vote, 1); got != want {
			t.Errorf("of the man who would lose, %d: %q, want %q", n, got, want)
		}
	}
	if got := teller.PartTo(rules.Part{Why: rules.WhyWord, N: -6, Who: 0}, rules.Appoint, 0); got != "your word is good" {
		t.Errorf("%q", got)
	}
}

func TestVerdictPicksWhatDecidedTheGame(t *testing.T) {
	teller := testTeller()
	begin := func(n int16) rules.Event { e := none(rules.RoundBegan); e.N = n; return e }
	event := func(what rules.Fact, who, whom rules.Seat, n, m int16) rules.Event {
		e := none(what)
		e.Who, e.Whom, e.N, e.M = who, whom, n, m
		return e
	}
	log := []rules.Event{event(rules.Courted, 0, -1, 16, 0), event(rules.PledgeBroken, 3, 2, 0, 0),
		begin(3), event(rules.HallDecided, 2, -1, 73, 17), event(rules.PledgeBroken, 3, 1, 0, 0), event(rules.PledgeBroken, 4, 1, 0, 0),
		begin(5), event(rules.PrecedentWasSet, 0, 1, 2, 1), event(rules.Fell, 0, 1, 2, 0), event(rules.PrecedentWasSet, 0, 1, 2, 2),
		begin(8), event(rules.CrisisCame, -1, -1, 0, 0)}
	got := teller.Verdict(log, 0, 6)
	var said []string
	for _, d := range got {
		said = append(said, d.Date+" "+d.Head+": "+d.Text)
	}
	want := []string{
		"July–Dec ’25 Congress: The hall adopts the line, 73 to 17; Zinoviev led the minority.",
		"July–Dec ’26 Precedent: A precedent: removed for opinions, by Stalin against Trotsky. From now on it is cheaper for everyone.",
		"July–Dec ’26 Trotsky: Trotsky is put out of the Politburo on Stalin’s motion.",
		"Jan–June ’28 Grain: Crisis: grain at 0. It costs everybody, and most those who stand close to the line.",
	}
	if len(got) != 5 || !slices.Equal(said[1:], want) {
		t.Errorf("%q", said)
	}
	if len(teller.Verdict(nil)) != 0 {
		t.Error("an empty log decides nothing")
	}
}
