package ai_test

import (
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// Whoever looks back does to the men of 1926 what was done to them, and who wants no more than to
// win does it seldom: Zinoviev, who fell then, is put out of the Politburo in many games of the
// one temper and in few of the other. (Facts, section 1: 23 July 1926.)
func TestHistoryBringsZinovievDown(t *testing.T) {
	const n = 40
	history, free := fellOf(t, n, ai.Historical, "zinoviev"), fellOf(t, n, ai.Free, "zinoviev")
	if history < n/5 || history < 2*free+5 {
		t.Errorf("he fell in %d of %d games of the historical temper and in %d of the free one", history, n, free)
	}
}

// A quarrel of history needs seconds: a motion does not come to the table for the mover's wish alone. Whoever quarrelled
// with a man in those years takes up what another moves against him, half as often again as one who had none.
func TestQuarrelsAreSeconded(t *testing.T) {
	b := campaign(t)
	taken, asked := [2]int{}, [2]int{}
	watch(t, games{40, ai.Style{Level: ai.Normal, Temper: ai.Historical}}, func(_ uint64, o *rules.Observation, d ai.Decision) {
		if d.Move.Do != rules.Second {
			return
		}
		for i, m := range o.Table.Motions[:o.Table.MotionsN] {
			whom := b.Loser(&o.Table, m)
			if whom < 0 || whom == o.Me || m.By == o.Me || m.Kind != rules.Censure && m.Kind != rules.Demand {
				continue
			}
			with := 0
			if b.AtOdds(o.Me, whom, o.Table.Round) {
				with = 1
			}
			asked[with]++
			if int(d.Move.A) == i {
				taken[with]++
			}
		}
	})
	if asked[0] < 50 || asked[1] < 50 || 5*taken[1]*asked[0] < 8*taken[0]*asked[1] {
		t.Errorf("seconded %d of %d warnings of men with whom they quarrelled, and %d of %d of others", taken[1], asked[1], taken[0], asked[0])
	}
}

// Whoever stood with a man in those years seldom moves against him: in the historical temper the share of warnings and
// removals that come from his friends is less than half of what it is when nobody minds history.
func TestFriendsOfThenAreSpared(t *testing.T) {
	moved, friends := byFriends(t, ai.Historical)
	freely, freeFriends := byFriends(t, ai.Free)
	if moved < 200 || freely < 200 || 2*friends*freely > freeFriends*moved {
		t.Errorf("%d of %d motions against a man came from one who stood with him then; when free, %d of %d", friends, moved, freeFriends, freely)
	}
}

// byFriends is how many motions against a man were moved, and how many of them by one who stood with him then.
func byFriends(t *testing.T, temper ai.Temper) (moved, friends int) {
	b := campaign(t)
	watch(t, games{40, ai.Style{Level: ai.Normal, Temper: temper}}, func(_ uint64, o *rules.Observation, d ai.Decision) {
		if d.Move.Do != rules.Propose {
			return
		}
		switch m := d.Move.Motion(); m.Kind {
		case rules.Censure, rules.Demand, rules.Removal:
			moved++
			if b.Together(o.Me, rules.Seat(m.B), o.Table.Round) {
				friends++
			}
		}
	})
	return moved, friends
}

// fellOf is in how many games the man was out of the Politburo at some time.
func fellOf(t *testing.T, n uint64, temper ai.Temper, id string) uint64 {
	who := contender(t, campaign(t), id)
	fell := map[uint64]bool{}
	watch(t, games{n, ai.Style{Level: ai.Normal, Temper: temper}}, func(seed uint64, o *rules.Observation, _ ai.Decision) {
		if o.Table.Men[who].Rung > rules.InPolitburo {
			fell[seed] = true
		}
	})
	return uint64(len(fell))
}

// Zinoviev and Trotsky stood together in 1926 and not before; in the historical temper they promise
// each other something then, in some games. (Facts, section 1: the joint opposition of 1926.)
func TestOldEnemiesFindEachOther(t *testing.T) {
	b := campaign(t)
	one, other := contender(t, b, "zinoviev"), contender(t, b, "trotsky")
	before, after := map[uint64]bool{}, map[uint64]bool{}
	watch(t, games{50, ai.Style{Level: ai.Normal, Temper: ai.Historical}}, func(seed uint64, o *rules.Observation, _ ai.Decision) {
		if o.Me != one || between(o, one, other).Live != rules.Binding {
			return
		}
		if b.Together(one, other, o.Table.Round) {
			after[seed] = true
		} else if b.AtOdds(one, other, o.Table.Round) {
			before[seed] = true
		}
	})
	if len(after) < 3 || len(before) > len(after)/2 {
		t.Errorf("they were allied in %d of 50 games while they stood together, and in %d while they did not", len(after), len(before))
	}
}

// contender is the seat of the man.
func contender(t *testing.T, b *rules.Book, id string) rules.Seat {
	for p := range b.Contenders {
		if b.Contenders[p].ID == id {
			return rules.Seat(p)
		}
	}
	t.Fatalf("nobody is called %s", id)
	return rules.NoSeat
}
