package text

import (
	"testing"

	"afterlenin/game/rules"
)

// TestWhatAReaderIsTold: facts of one kind that mean different things are told apart.
func TestWhatAReaderIsTold(t *testing.T) {
	teller := testTeller()
	table := &rules.Table{MotionsN: 1}
	table.Motions[0] = rules.Motion{Kind: rules.Censure, By: 3, B: 1}
	for want, e := range map[string]rules.Event{
		"Kamenev seconds a motion: censure of Trotsky.":                                                             {What: rules.Seconded, Who: 3},
		"Kamenev seconds no motion.":                                                                                {What: rules.Seconded, Who: 3, N: -1},
		"2 men of Trotsky now look to Stalin.":                                                                      {What: rules.SpoilsTaken, Who: 0, Whom: 1, N: 2},
		"No man of Trotsky goes over to Stalin.":                                                                    {What: rules.SpoilsTaken, Who: 0, Whom: 1},
		"Trotsky recants: prestige −3.":                                                                             {What: rules.Recanted, Who: 1, N: 3},
		"Trotsky was told to recant and has not: 2 marks of indiscipline.":                                          {What: rules.Undisciplined, Who: 1, N: 2, Why: rules.WhyRecantedOnce},
		"Trotsky recants: prestige −3, and a lost vote comes off the record.":                                       {What: rules.Recanted, Who: 1, N: 3, M: 1},
		"The special plenum meets: the Central Committee together with the Control Commission.":                     {What: rules.GatheringOpened, N: -1},
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
	}
	mo := rules.Motion{Kind: rules.Removal, By: 0, B: 1, C: 0}
	table.Men[1].Rung, table.Posts[0].Holder = rules.InPolitburo, 1
	want := "Trotsky out of the Politburo, Stalin for " + teller.PostShort(0)
	if got := teller.MotionOn(mo, table); got != want {
		t.Errorf("%q, want %q", got, want)
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
