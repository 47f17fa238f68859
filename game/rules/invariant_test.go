package rules_test

import (
	"fmt"
	"testing"

	"afterlenin/game/rules"
)

// TestInvariants holds in every state of games by chance and by computer players what
// must always be true.
func TestInvariants(t *testing.T) {
	onEveryBook(t, func(t *testing.T, b *rules.Book) {
		for seed := range seeds(t, 16) {
			playByChance(t, b, seed, func(g *game, d *dice) { checkInvariants(t, g) })
		}
		for seed := range seeds(t, 2) {
			playByComputer(t, b, seed, func(g *game) { checkInvariants(t, g) })
		}
	})
}

// claim is one thing that must be true.
type claim struct {
	t *testing.T
	g *game
}

func (c claim) that(holds bool, format string, args ...any) {
	if !holds {
		c.t.Helper()
		last := "the start"
		if n := len(c.g.moves); n > 0 {
			last = c.g.b.MoveText(c.g.moves[n-1])
		}
		c.t.Fatalf("after %s, round %d, phase %d: %s", last, c.g.s.Table.Round, c.g.s.Table.Phase, fmt.Sprintf(format, args...))
	}
}

func (c claim) within(n int, k rules.RefKind, of string) {
	c.t.Helper()
	low, high := k.Range()
	c.that(low <= n && n <= high, "%s is %d, not %d to %d", of, n, low, high)
}

func checkInvariants(t *testing.T, g *game) {
	t.Helper()
	c := claim{t, g}
	c.phases()
	c.men()
	c.hands()
	c.officials()
	c.posts()
	c.blocs()
	c.country()
	c.pledges()
	c.votes()
	c.unusedIsEmpty()
}

func (c claim) phases() {
	t := &c.g.s.Table
	c.that(t.Phase != rules.Over, "asked after the end")
	c.that(t.Turn != 0, "nobody's turn")
	c.that(t.Turn>>len(c.g.b.Contenders) == 0, "a turn for nobody: %b", t.Turn)
	c.that(int(t.Round) < c.g.b.Rounds, "a round too many")
	c.that(t.MotionsN >= 0 && t.MotionsN <= rules.MaxMotions, "%d motions", t.MotionsN)
	c.that((t.Event >= 0) == (t.Phase == rules.Bulletin), "event %d", t.Event)
	c.that((t.Motion >= 0) == (t.Phase == rules.RollCall), "motion %d", t.Motion)
	for p := range c.g.b.Contenders {
		c.that(t.Phase != rules.Orders || t.Turn.Has(rules.Seat(p)) != t.Men[p].Sealed, "seat %d is sealed and has its turn, or neither", p)
	}
}

func (c claim) men() {
	t := &c.g.s.Table
	for p := range c.g.b.Contenders {
		m := &t.Men[p]
		of := c.g.b.People[p].ID
		c.within(int(m.Prestige), rules.RefPrestige, of+"'s prestige")
		c.within(int(m.Odium), rules.RefOdium, of+"'s odium")
		c.within(int(m.Word), rules.RefWord, of+"'s word")
		c.within(int(m.Marks), rules.RefMarks, of+"'s marks")
		c.within(int(m.Rung), rules.RefRung, of+"'s rung")
		c.within(int(m.Lost), rules.RefLost, of+"'s lost votes")
		c.within(int(m.Ill), rules.RefIll, of+"'s illness")
		c.within(int(t.Tally.Burden[p]), rules.RefBurden, of+"'s burden")
		c.that(m.Shield >= 0 && m.LostIn <= t.Round && m.Resigned <= t.Round, "%s: %+v", of, m)
		for i := range c.g.b.Issues {
			c.within(int(m.Stance[i]), rules.RefStance, of+"'s position")
		}
	}
}

func (c claim) hands() {
	s := &c.g.s
	for p := range c.g.b.Contenders {
		h := &s.Hands[p]
		of := c.g.b.People[p].ID
		c.that(h.Patronage >= 0 && h.Patronage <= c.g.b.Numbers.HandMax, "%s has %d patronage", of, h.Patronage)
		c.that(h.OrdersN >= 0 && h.OrdersN <= rules.OrdersARound, "%s has %d orders", of, h.OrdersN)
		c.that(s.Table.Phase == rules.Orders || h.OrdersN == 0, "%s has orders outside their phase", of)
		c.that(int(h.Ambition) < len(c.g.b.Contenders[p].Ambitions), "%s's ambition is %d", of, h.Ambition)
		c.that(s.Table.Phase == rules.Opening || h.Ambition >= 0, "%s has no ambition", of)
		for q := range c.g.b.Contenders {
			c.within(int(h.Regard[q]), rules.RefRegard, of+"'s regard")
		}
		for i := int(h.OrdersN); i < rules.OrdersARound && s.Table.Phase != rules.Orders; i++ {
			c.that(h.Orders[i] == rules.Move{}, "%s has an old order", of)
		}
	}
}

func (c claim) officials() {
	s, b := &c.g.s, c.g.b
	for i := range b.People[len(b.Contenders):] {
		who := rules.Person(len(b.Contenders) + i)
		patron, firm, st := s.Hidden.Patron[i], s.Hidden.Firm[i], s.Table.Officials[i]
		of := b.People[who].ID
		c.that(patron >= rules.NoSeat && int(patron) < len(b.Contenders), "%s's patron is %d", of, patron)
		c.within(int(firm), rules.RefFirm, of+"'s firmness")
		c.within(int(st.Rung), rules.RefRank, of+"'s rung")
		c.that(patron < 0 || s.Hands[patron].Knows.Has(who), "%s's patron does not know it", of)
		// fault: who is gone from the start keeps his patron; see TestGoneFromTheStart.
		c.that(!st.Gone || patron == rules.NoSeat || b.People[who].Gone, "%s is gone and has a patron", of)
		c.that(!st.Gone || !b.Members(&s.Table).Has(who), "%s is gone and votes", of)
	}
}

func (c claim) posts() {
	t, b := &c.g.s.Table, c.g.b
	for p := range b.Posts {
		who := t.Posts[p].Holder
		of := b.Posts[p].ID
		c.that(who >= rules.Nobody && int(who) < len(b.People), "%s is held by %d", of, who)
		c.that(t.Posts[p].Changed <= t.Round, "%s was filled in the future", of)
		if who < 0 {
			continue
		}
		if b.IsContender(who) {
			c.that(!b.Posts[p].Apart, "a contender holds %s", of)
		} else {
			c.that(!t.Officials[b.Official(who)].Gone, "%s holds %s and is gone", b.People[who].ID, of)
		}
	}
}

func (c claim) blocs() {
	s, b := &c.g.s, c.g.b
	weights := 0
	for i := range b.Blocs {
		d := &s.Table.Blocs[i]
		weights += int(d.Weight)
		c.within(int(d.Weight), rules.RefWeight, b.Blocs[i].ID+"'s weight")
		count := 0
		for p := range len(d.Count) {
			count += int(d.Count[p])
			c.that(d.Count[p] >= 0 && d.Count[p] <= 100, "%s counts %d", b.Blocs[i].ID, d.Count[p])
		}
		c.that(count >= 96 && count <= 104, "%s was counted at %d per cent", b.Blocs[i].ID, count)
		if voted := d.Voted; voted != [3]int8{} {
			c.that(voted[0]+voted[1]+voted[2] == 100 && min(voted[0], voted[1], voted[2]) >= 0, "%s voted %v", b.Blocs[i].ID, voted)
		}
		for k := range b.Issues {
			c.within(int(d.Mood[k]), rules.RefMood, b.Blocs[i].ID+"'s mood")
		}
		for p := range b.Contenders {
			c.within(int(s.Hidden.Sympathy[i][p]), rules.RefSympathy, b.Blocs[i].ID+"'s sympathy")
		}
	}
	c.that(weights == 100, "the blocs weigh %d", weights)
	sum := 0
	for _, share := range s.Table.Committee {
		c.that(share >= 0, "a share of %d", share)
		sum += int(share)
	}
	c.that(sum == 1000, "the committee is %d thousandths", sum)
}

func (c claim) country() {
	t, b := &c.g.s.Table, c.g.b
	for i := range b.Meters {
		c.within(int(t.Meters[i]), rules.RefMeter, b.Meters[i].ID)
	}
	for i := range b.Issues {
		c.within(int(t.Lines[i]), rules.RefLine, b.Issues[i].ID+"'s line")
		c.within(int(t.Pressure[i]), rules.RefPressure, b.Issues[i].ID+"'s pressure")
	}
	for i, set := range t.Precedents {
		c.within(int(set.Times), rules.RefPrecedent, b.Precedents[i].ID)
	}
	well := b.Wellbeing(t)
	c.that(well >= 0 && well <= 100, "wellbeing is %d", well)
}

func (c claim) pledges() {
	s := &c.g.s
	for i, p := range s.Pledges {
		if p.Live == rules.NoPledge {
			continue
		}
		n := rules.Seat(len(c.g.b.Contenders))
		c.that(p.A >= 0 && p.B >= 0 && p.A < n && p.B < n && p.A != p.B, "pledge %d ties %d and %d", i, p.A, p.B)
		c.that(p.Kind != rules.CommonEnemy || p.Enemy >= 0 && !p.Has(p.Enemy), "pledge %d is against %d", i, p.Enemy)
		c.that(p.Kind != rules.CommonLine || p.Issue >= 0, "pledge %d is about nothing", i)
		c.that(p.Live != rules.Binding || p.Until >= s.Table.Round, "pledge %d is over and binds", i)
		c.that(p.Live != rules.Offered || p.Since >= s.Table.Round-1, "offer %d is old", i)
	}
}

func (c claim) votes() {
	s, b := &c.g.s, c.g.b
	t := &s.Table
	if t.Phase != rules.RollCall {
		return
	}
	all := t.Votes[0] | t.Votes[1] | t.Votes[2]
	c.that(all.Count() == t.Votes[0].Count()+t.Votes[1].Count()+t.Votes[2].Count(), "somebody votes twice")
	mo := t.Motions[t.Motion]
	for who := range rules.Person(len(b.Contenders)) {
		mayVote := t.Men[who].Rung == rules.InPolitburo || b.Body(t, mo) != rules.ByMajority && t.Men[who].Rung <= rules.InCommittee
		c.that(mayVote || !all.Has(who) && !t.Turn.Has(rules.Seat(who)), "%s votes from rung %d", b.People[who].ID, t.Men[who].Rung)
		c.that(all.Has(who) == t.Answered.Has(rules.Seat(who)), "%s has voted and has not", b.People[who].ID)
	}
	c.that(mo.Result == rules.OnTable && t.Turn.Count() == 1, "motion %+v, turn %b", mo, t.Turn)
}

// unusedIsEmpty: what the scenario does not use stays as it was at the start, so that
// equal games have equal hashes.
func (c claim) unusedIsEmpty() {
	s, b := &c.g.s, c.g.b
	start := b.Start(s.Seed)
	for p := len(b.Contenders); p < rules.MaxSeats; p++ {
		c.that(s.Hands[p] == start.Hands[p] && s.Table.Men[p] == start.Table.Men[p], "seat %d does not exist and changes", p)
		c.that(s.Table.Committee[p] == 0, "seat %d does not exist and has a share", p)
	}
	for i := len(b.Blocs); i < rules.MaxBlocs; i++ {
		c.that(s.Table.Blocs[i] == rules.Delegation{}, "bloc %d does not exist and changes", i)
	}
	for i := len(b.Posts); i < rules.MaxPosts; i++ {
		c.that(s.Table.Posts[i] == start.Table.Posts[i], "post %d does not exist and changes", i)
	}
}

// TestWeightsStayAHundred: effects that change a weight take the votes from others or give
// them to others, whatever is asked.
func TestWeightsStayAHundred(t *testing.T) {
	b := book(t, "glassworks")
	for i := range b.Blocs {
		for n := range int16(80) {
			g := ready(t, b)
			to := rules.Expr{{Code: rules.OpConst, N: n}}
			b.SupposeEffects(&g.s, []rules.Effect{{Target: rules.Ref{Kind: rules.RefWeight, A: int8(i)}, Value: to}})
			sum := 0
			for k := range b.Blocs {
				sum += int(g.s.Table.Blocs[k].Weight)
			}
			if sum != 100 {
				t.Fatalf("%s set to %d: the blocs weigh %d", b.Blocs[i].ID, n, sum)
			}
		}
	}
}
