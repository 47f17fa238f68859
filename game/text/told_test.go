package text

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// TestWhatAReaderIsTold: facts of one kind that mean different things are told apart.
func TestWhatAReaderIsTold(t *testing.T) {
	teller := testTeller()
	table := &rules.Table{MotionsN: 1}
	table.Motions[0] = rules.Motion{Kind: rules.Censure, By: 3, B: 1}
	for want, e := range map[string]rules.Event{
		"Kamenev seconds a motion: censure of Trotsky.":                                                                                          {What: rules.Seconded, Who: 3},
		"Kamenev wanted this too, and seconds it: censure of Trotsky.":                                                                           {What: rules.Seconded, Who: 3, Why: rules.WhyOvertaken},
		"Stalin wanted to table the removal of Trotsky, but he recanted in time; the price comes back.":                                          {What: rules.OrderOvertaken, Why: rules.WhyRecantedOnce, Who: 0, Whom: 1, N: int16(rules.Propose), M: int16(rules.Unwarned), Ref: rules.Ref{A: int8(rules.Removal)}, Post: rules.NoPost},
		"Stalin wanted to bring a charge against Trotsky (factionalism), but no mark of indiscipline is left; the price comes back.":             {What: rules.OrderOvertaken, Who: 0, Whom: 1, N: int16(rules.Attack), M: int16(rules.NoCause), Ref: rules.Ref{A: 1, B: int8(rules.Factionalism)}, Post: rules.NoPost},
		"Stalin wanted to table the removal of Trotsky, but another has tabled it already, with other terms for his post; the price comes back.": {What: rules.OrderOvertaken, Who: 0, Whom: 1, N: int16(rules.Propose), M: int16(rules.Twice), Ref: rules.Ref{A: int8(rules.Removal)}, Post: rules.NoPost},
		"Stalin wanted to have a paper printed abroad, but it is printed abroad by now; the price comes back.":                                   {What: rules.OrderOvertaken, Who: 0, N: int16(rules.Gesture), M: int16(rules.NoRoom), Ref: rules.Ref{A: int8(rules.LeakPaper)}},
		"Trotsky loses his place as a candidate of the Politburo on Stalin’s motion.":                                                            {What: rules.Fell, Who: 0, Whom: 1, N: int16(rules.InCommittee), M: int16(rules.Candidate)},
		"Trotsky recants, and a lost vote comes off the record.":                                                                                 {What: rules.Recanted, Who: 1, M: 1},
		"Kamenev breaks the pledge with Trotsky: common line on the economy; credibility −2.":                                                    {What: rules.PledgeBroken, Who: 3, Whom: 1, N: int16(rules.CommonLine), M: 2},
		"Kamenev refuses the pledge that Trotsky offered: against Zinoviev.":                                                                     {What: rules.PledgeRefused, Who: 3, Whom: 1, N: int16(rules.CommonEnemy), Person: 2},
		"No vote is taken, as the man is out of the committee by now: censure of Trotsky.":                                                       {What: rules.MotionMoot, M: int16(rules.Censure), Why: rules.WhyFallen},
		"No vote is taken, as the post has just changed hands: censure of Trotsky.":                                                              {What: rules.MotionMoot, M: int16(rules.MovePost)},
		"No vote is taken, as the man for the post can no longer take it: censure of Trotsky.":                                                   {What: rules.MotionMoot, M: int16(rules.Removal), Why: rules.WhyFallen},
		"Kamenev seconds no motion.":                                                                                {What: rules.Seconded, Who: 3, N: -1},
		"2 men of Trotsky’s now look to Stalin.":                                                                    {What: rules.SpoilsTaken, Who: 0, Whom: 1, N: 2},
		"No man of Trotsky’s goes over to Stalin.":                                                                  {What: rules.SpoilsTaken, Who: 0, Whom: 1},
		"Trotsky recants: prestige −3.":                                                                             {What: rules.Recanted, Who: 1, N: 3},
		"Prestige settles: +1 for Bukharin; −1 for Trotsky and Zinoviev.":                                           {What: rules.Settled, Who: rules.NoSeat, N: int16(rules.Only(4)), M: int16(rules.Only(1).With(2)), Ref: rules.Ref{Kind: rules.RefPrestige}},
		"Credibility returns to its start: −1 for Stalin.":                                                          {What: rules.Settled, Who: rules.NoSeat, M: int16(rules.Only(0)), Ref: rules.Ref{Kind: rules.RefWord}},
		"Trotsky was told to recant and has not: 2 marks of indiscipline.":                                          {What: rules.Undisciplined, Who: 1, N: 2, Why: rules.WhyRecantedOnce},
		"Trotsky recants: prestige −3, and a lost vote comes off the record.":                                       {What: rules.Recanted, Who: 1, N: 3, M: 1},
		"The joint plenum meets: the Central Committee together with the Control Commission.":                       {What: rules.GatheringOpened, N: -1},
		"The Politburo had refused it; Kamenev appealed to the plenum, and won there with 54 per cent of the vote.": {What: rules.AppealWon, Who: 3, M: 54},
	} {
		if got := teller.FactOn(e, rules.NoSeat, table); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// A speech needs delegates, a press article a press: whoever has fallen has neither.
func TestAFallenManIsReadNotHeard(t *testing.T) {
	teller := testTeller()
	e := none(rules.Argued)
	e.Who, e.Issue, e.N = 1, 0, 10
	said := map[string]bool{}
	for _, bloc := range []rules.Bloc{rules.NoBloc, 0} {
		for _, why := range []rules.Why{rules.WhyNone, rules.WhyRung} {
			e.Bloc, e.Why = bloc, why
			said[teller.Fact(e, rules.NoSeat)] = true
		}
	}
	if len(said) != 4 {
		t.Errorf("%d ways of telling, not 4: %v", len(said), said)
	}
}

// A removal says from where, and which post it hands on; also after it was carried, when
// the man stands lower and his post is another's.
func TestARemovalSaysFromWhere(t *testing.T) {
	teller := testTeller()
	table := &rules.Table{}
	for p := range table.Posts {
		table.Posts[p].Holder = rules.Nobody
	}
	for rung, want := range map[rules.Rung]string{
		rules.InPolitburo: "Trotsky out of the Politburo",
		rules.Candidate:   "Trotsky off the list of candidates",
		rules.InCommittee: "Trotsky out of the Central Committee",
		rules.Member:      "Trotsky out of the party",
		rules.Expelled:    "Exile for Trotsky",
	} {
		mo := rules.Motion{Kind: rules.Removal, By: 0, B: 1, C: -1, Was: int8(rung)}
		table.Men[1].Rung = rung
		if got := teller.MotionOn(mo, table); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		body := teller.book.Body(table, mo)
		mo.Result, table.Men[1].Rung = rules.Carried, min(rung+2, rules.Exiled)
		if got := teller.MotionOn(mo, table); got != want {
			t.Errorf("after it was carried: %q, want %q", got, want)
		}
		if teller.book.Body(table, mo) != body {
			t.Errorf("rung %d: after the vote another body seems to have decided", rung)
		}
		mo.Result = rules.NotReached
		if got := teller.MotionOn(mo, table); got != want {
			t.Errorf("after another put him down: %q, want %q", got, want)
		}
	}
	mo := rules.Motion{Kind: rules.Removal, By: 0, B: 1, C: 0}
	table.Men[1].Rung, table.Posts[0].Holder = rules.InPolitburo, 1
	want := "Trotsky out of the Politburo, Stalin for " + teller.PostShort(0)
	if got := teller.MotionOn(mo, table); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	mo.Was, mo.Result = int8(rules.InPolitburo), rules.Carried
	if got := teller.MotionOn(mo, table); got != want {
		t.Errorf("of the table before the vote: %q, want %q", got, want)
	}
	table.Men[1].Rung, table.Posts[0].Holder, table.Posts[0].Changed = rules.InCommittee, 0, table.Round
	if got := teller.MotionOn(mo, table); got != want {
		t.Errorf("once it is carried: %q, want %q", got, want)
	}
}

// Exile is decided by hands, whatever else a fall is decided by.
func TestExileIsCountedByHands(t *testing.T) {
	teller := testTeller()
	fell := none(rules.Fell)
	fell.Who, fell.Whom = 0, 1
	for rung, want := range map[rules.Rung]bool{rules.InCommittee: false, rules.Expelled: false, rules.Exiled: true} {
		fell.N = int16(rung)
		log := rollCall(0, 4, 3, 0, fell)
		if _, counted := teller.Counted(log, len(log)-2); counted != want {
			t.Errorf("rung %d: counted by hands %v", rung, counted)
		}
	}
}

// A vote that failed with half or more says how many it needed.
func TestAFailedVoteSaysThatTwoThirdsWereNeeded(t *testing.T) {
	teller := testTeller()
	table := &rules.Table{MotionsN: 1}
	for p := range table.Posts {
		table.Posts[p].Holder = rules.Nobody
	}
	table.Motions[0] = rules.Motion{Kind: rules.Removal, By: 0, B: 1, C: -1}
	failed := none(rules.MotionFailed)
	failed.Who, failed.N, failed.M = 0, 0, 65
	for rung, want := range map[rules.Rung]string{
		rules.InCommittee: "Failed in the plenum with 65 per cent of the vote, where 67 are needed: Trotsky out of the Central Committee, moved by Stalin.",
		rules.InPolitburo: "Failed in the plenum with 65 per cent of the vote: Trotsky out of the Politburo, moved by Stalin.",
	} {
		table.Men[1].Rung, table.Motions[0].Was = rung, int8(rung)
		if got := teller.FactOn(failed, rules.NoSeat, table); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	failed.M = 50 // half of the committee is not a majority of it
	table.Men[1].Rung, table.Motions[0].Was = rules.InPolitburo, int8(rules.InPolitburo)
	want := "Failed in the plenum with 50 per cent of the vote, where 51 are needed: Trotsky out of the Politburo, moved by Stalin."
	if got := teller.FactOn(failed, rules.NoSeat, table); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// A precedent that stood at the start is not told as the second of the game.
func TestAPrecedentOfBeforeIsNewInTheGame(t *testing.T) {
	teller := testTeller()
	set := none(rules.PrecedentWasSet)
	set.Who, set.Whom, set.N = 0, 1, 0
	before := teller.book.Opening.Precedents[0].Times
	defer func() { teller.book.Opening.Precedents[0].Times = before }()
	teller.book.Opening.Precedents[0].Times = 1
	for times, want := range map[int16]string{2: "Before the game it was used once;", 3: "; 3 times so far, once before the game."} {
		set.M = times
		if said := teller.Fact(set, rules.NoSeat); !strings.Contains(said, want) || strings.HasPrefix(said, "For the first time") != (times == 2) {
			t.Errorf("%d: %s", times, said)
		}
	}
}

// A removal says what it takes from whom, and who has it then; to each reader.
func TestARemovalSaysWhatItTakes(t *testing.T) {
	teller := testTeller()
	table := &rules.Table{}
	for p := range table.Posts {
		table.Posts[p].Holder = rules.Nobody
	}
	table.Posts[0].Holder, table.Posts[1].Holder, table.Posts[2].Holder, table.Committee[1] = 1, 1, 7, 200
	for i := range table.Men {
		table.Men[i].LostIn = -1
	}
	mo := rules.Motion{Kind: rules.Removal, By: 0, B: 1, C: 7}
	for _, x := range []struct {
		rung rules.Rung
		me   rules.Seat
		want string
	}{
		{rules.InPolitburo, 0, "If carried: Trotsky leaves the Politburo, not the Central Committee; Kaganovich takes General Secretary; Moscow Soviet falls vacant; you: prestige +1; Trotsky: prestige −3 and lost votes +1."},
		{rules.InCommittee, 1, "If carried: you leave the Central Committee, not the party; Kaganovich takes General Secretary; Ukraine and Moscow Soviet fall vacant; 10 per cent of the committee go over to Stalin, 10 to nobody; you: prestige −3 and lost votes +1; Stalin: prestige +1."},
	} {
		table.Men[1].Rung = x.rung
		if got := teller.IfCarried(mo, table, x.me); got != x.want {
			t.Errorf("%q, want %q", got, x.want)
		}
	}
}

// A vote on a resignation says which post falls vacant if it is accepted.
func TestAResignationSaysWhatFallsVacant(t *testing.T) {
	teller, table := testTeller(), &rules.Table{}
	table.Men[1].LostIn = -1
	mo := rules.Motion{Kind: rules.AcceptResignation, By: 1, B: 1, C: 2}
	if got := teller.IfCarried(mo, table, 0); !strings.HasPrefix(got, "If carried: "+teller.PostShort(2)+" falls vacant") {
		t.Error(got)
	}
}
