package screen

import (
	"strconv"
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// TestAClassReadsWhatFollows: after the last card all that follows from a vote stands on the sheet, in type that is read from the
// last row. Where there is too much of it the key that shows more is printed.
func TestAClassReadsWhatFollows(t *testing.T) {
	votes, long, turned := 0, 0, 0
	for _, people := range [][]int{{0, 1, 2, 3, 4, 5, 6}, {1}} {
		b := newTestBuilder(t)
		b.Window = sheet.Window{W: 1366, H: 768, Fine: 1}
		b.Shape(100)
		setup := match.Setup{Seed: 5, Players: seatedPlayers(t, people...), Minds: chanceMinds(t, 5)}
		for n, s := range newReel(t, englishWords(), setup).run() {
			if name, _ := screenOf(s); name != "rollcall-after" {
				continue
			}
			built := builtBy(t, b, RollCall, s)
			c := callingOf(s)
			c.room = stretched(b, c.room)
			c.top = c.afterTop(b)
			a := c.afterAt(b, c.top)
			votes++
			if len(a.list) >= 6 {
				long++
			}
			key := strings.Contains(printed(built), b.Keys.Of(hand.PageDown))
			if hidden := a.high > a.r.H; hidden != key {
				t.Errorf("scene %d: of %d lines some are hidden: %t, and the key is printed: %t", n, len(a.list), hidden, key)
			} else if hidden {
				turned++
			} else if a.size < 14.5 {
				t.Errorf("scene %d: %d lines are told in type of %v", n, len(a.list), a.size)
			}
			for _, e := range a.list {
				if built.Find("roll.follow"+strconv.Itoa(e.At)) == nil {
					t.Errorf("scene %d does not tell %q", n, a.sentence(e))
				}
			}
		}
	}
	if votes < 20 || long == 0 || turned > votes/20 {
		t.Errorf("of %d votes %d have much to tell, and %d are not on one sheet", votes, long, turned)
	}
}

// TestTheGravestIsReadFirst: that a man may now be put out, falls or loses a post stands before what the vote did to numbers.
func TestTheGravestIsReadFirst(t *testing.T) {
	var list []match.Entry
	for at, what := range []rules.Fact{rules.PrecedentWasSet, rules.Censured, rules.Effected, rules.LostVote, rules.Undisciplined, rules.Warned, rules.PostLeft} {
		list = append(list, match.Entry{At: at, Event: rules.Event{What: what}})
	}
	var got []int
	for _, e := range gravestFirst(list) {
		got = append(got, e.At)
	}
	for i, want := range []int{6, 5, 1, 0, 2, 3, 4} {
		if got[i] != want {
			t.Fatalf("it is told in the order %v", got)
		}
	}
}

// TestATeamStandsWithItsBallot: before and after its card the name of a team stands with the man that it leads, and nothing is said
// of a forecast that there is not.
func TestATeamStandsWithItsBallot(t *testing.T) {
	b, votes := newTestBuilder(t), 0
	words := englishWords()
	setup := match.Setup{Seed: 4, Players: seatedPlayers(t, 0, 1, 2, 3, 4, 5, 6), Minds: chanceMinds(t, 4)}
	for n, s := range newReel(t, words, setup).run() {
		name, _ := screenOf(s)
		if name != "rollcall" && name != "rollcall-after" {
			continue
		}
		said, c := printed(builtBy(t, b, RollCall, s)), callingOf(s)
		votes++
		named := 0
		for _, team := range []string{"Team 1", "Team 2", "The north-western team"} {
			named += strings.Count(said, team)
		}
		if named < len(c.seats) {
			t.Errorf("scene %d, %s: %d men have votes, and teams are named %d times: %s", n, name, len(c.seats), named, said)
		}
		if later := words.Say("ui.roll.reasons_later"); len(c.others) == 0 && strings.Contains(said, later) {
			t.Errorf("scene %d promises reasons that nobody gives: %s", n, said)
		}
		if empty := words.Say("ui.roll.person_decided"); strings.Contains(said, empty) || len(c.others) == 0 && strings.Contains(said, words.Say("ui.roll.forecast")+" ") {
			t.Errorf("scene %d has forecasts of people: %s", n, said)
		}
	}
	if votes < 20 {
		t.Errorf("%d scenes tell too little", votes)
	}
}

// TestWhatEachManWeighsStandsOnHisPicture: in a vote of the plenum each man speaks for his share of the committee, and that
// stands by him; in the Politburo all weigh the same, and nothing does.
func TestWhatEachManWeighsStandsOnHisPicture(t *testing.T) {
	plenums, others := 0, 0
	for seed := uint64(5); seed < 8; seed++ {
		b := newTestBuilder(t)
		setup := match.Setup{Seed: seed, Players: seatedPlayers(t, 0, 1, 2, 3, 4, 5, 6), Minds: chanceMinds(t, seed)}
		for n, s := range newReel(t, englishWords(), setup).run() {
			if name, _ := screenOf(s); name != "rollcall" {
				continue
			}
			c, all := callingOf(s), 0
			said := printed(builtBy(t, b, RollCall, s))
			for _, who := range c.seats {
				share := c.share(who)
				if (share != "") != c.percent {
					t.Fatalf("scene %d: %q stands by %d", n, share, who)
				}
				if all += int(c.before.Committee[who]); share != "" && !strings.Contains(said, share) {
					t.Errorf("scene %d: %s is not printed: %s", n, share, said)
				}
			}
			if c.percent && all > 0 {
				plenums++
			} else {
				others++
			}
		}
	}
	if plenums == 0 || others == 0 {
		t.Errorf("%d cards of a plenum and %d others were seen", plenums, others)
	}
}

// TestEverybodySaysWhy: after a vote a reason stands below each man whom a computer plays, also at the right, where the foot
// leaves less room.
func TestEverybodySaysWhy(t *testing.T) {
	said, silent := 0, 0
	b := newTestBuilder(t)
	b.Window = sheet.Window{W: 1366, H: 768, Fine: 1}
	b.Shape(100)
	setup := match.Setup{Seed: 5, Players: seatedPlayers(t, 1)}
	for _, s := range newReel(t, englishWords(), setup).run() {
		if name, _ := screenOf(s); name != "rollcall-after" {
			continue
		}
		sheetText := strings.Join(strings.Fields(printed(builtBy(t, b, RollCall, s))), " ")
		c := callingOf(s)
		for _, who := range c.seats {
			ballot, voted := c.ballot(who)
			if !voted || c.person(who) {
				continue
			}
			if list := c.reasonsOf(who, ballot); len(list) > 0 {
				if strings.Contains(sheetText, strings.Fields(list[0])[0]) && strings.Contains(sheetText, strings.TrimSpace(list[0])) {
					said++
				} else {
					silent++
					t.Logf("%s %s: %q is not told", s.Tell.Motion(c.motion), s.Tell.Short(who), list[0])
				}
			}
		}
	}
	if said < 40 || 20*silent > said {
		t.Errorf("%d reasons are told, %d are not", said, silent)
	}
}
