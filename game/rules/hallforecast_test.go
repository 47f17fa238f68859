package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// TestWhoeverSpeaksHasMoreOfTheCommittee: a speech for the line or against it draws more
// delegates than silence, and that is what the hall tells a man before he speaks.
func TestWhoeverSpeaksHasMoreOfTheCommittee(t *testing.T) {
	b := book(t, "after_lenin")
	seen := 0
	playByComputer(t, b, 3, func(g *game) {
		if g.s.Table.Phase != rules.Hall {
			return
		}
		for p := range b.Contenders {
			if !g.s.Table.Turn.Has(rules.Seat(p)) {
				continue
			}
			o := b.Observe(&g.s, rules.Seat(p))
			_, _, silent := b.HallForecast(&o, o.Me, rules.KeepSilent)
			seen++
			for _, s := range []rules.Speech{rules.SpeakForLine, rules.SpeakAgainst} {
				if _, _, n := b.HallForecast(&o, o.Me, s); n < silent || n > 1000 {
					t.Errorf("round %d, seat %d: silent %d of 1000, speaking %d", g.s.Table.Round, p, silent, n)
				}
			}
		}
	})
	if seen == 0 {
		t.Fatal("nobody spoke")
	}
}

// TestTheRoomIsToldWhatComes: what a spectator is told of the count when the last man takes the floor, who knows
// nobody's secrets, is near what is counted then, for the line and for every man: he reads the count before.
func TestTheRoomIsToldWhatComes(t *testing.T) {
	b := book(t, "after_lenin")
	n, offNo, offShare := 0, 0, map[int]int{}
	for seed := range seeds(t, 24) {
		playByComputer(t, b, seed, func(g *game) {
			last, ok := lastSpeaker(g)
			if !ok {
				return
			}
			s, spoke := g.s, rules.SpeakForLine
			var ev rules.Events
			if no := b.Apply(&s, rules.Move{By: last, Do: rules.Speak, A: int16(spoke)}, &ev); no != nil {
				return
			}
			n++
			o := b.Observe(&g.s, rules.NoSeat)
			_, no, _ := b.HallForecast(&o, last, spoke)
			offNo += max(no-against(ev), against(ev)-no)
			o.Table.Speeches[last] = int8(spoke)
			for p := range b.Contenders {
				_, _, share := b.HallForecast(&o, rules.Seat(p), rules.Speech(o.Table.Speeches[p]))
				offShare[p] += share - counted(b, &g.s.Table, &s.Table, rules.Seat(p))
			}
		})
	}
	if n < 40 {
		t.Fatalf("only %d halls were looked at", n)
	}
	if offNo > 4*n {
		t.Errorf("in %d halls the votes against were foretold %d per cent off in all", n, offNo)
	}
	for p, off := range offShare {
		if max(off, -off) > 60*n {
			t.Errorf("%s: his share was foretold %+d thousandths off in %d halls", b.Contenders[p].ID, off, n)
		}
	}
}

// lastSpeaker is who has the floor when everybody else has spoken.
func lastSpeaker(g *game) (rules.Seat, bool) {
	if g.s.Table.Phase != rules.Hall {
		return rules.NoSeat, false
	}
	me := g.s.Table.Turn.First()
	for p := range g.b.Contenders {
		if rules.Seat(p) != me && g.s.Table.Speeches[p] < 0 {
			return rules.NoSeat, false
		}
	}
	return me, me != rules.NoSeat
}

// against is how many per cent of a hall were against the line.
func against(ev rules.Events) int {
	for _, e := range ev.List {
		if e.What == rules.HallDecided {
			return int(e.M)
		}
	}
	return 0
}

// counted is how many thousandths of the votes of the hall were counted for a man.
func counted(b *rules.Book, was, now *rules.Table, p rules.Seat) (n int) {
	for k := range b.Blocs {
		n += int(now.Blocs[k].Count[p]) * int(was.Blocs[k].Weight)
	}
	return n / 10
}
