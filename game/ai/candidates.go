package ai

import "afterlenin/game/rules"

// candidate is a move that is tried, and what came of it.
type candidate struct {
	move  rules.Move
	prior int          // its worth by judgement
	plan  []rules.Move // with what judgement would add to it this round
	sum   worths       // over the worlds seen
	seen  int
}

func (c *candidate) see(w worths) {
	for i := range w {
		c.sum[i] += w[i]
	}
	c.seen++
}

// average is what the candidate comes to, aspect by aspect.
func (c *candidate) average() (w worths) {
	for i := range w {
		w[i] = c.sum[i] / max(1, c.seen)
	}
	return w
}

// mean is what the candidate comes to, in hundredths of a point.
func (c *candidate) mean() int { return c.sum.sum() / max(1, c.seen) }

// order sorts candidates, the best first; of equals the one that judgement likes best.
func order(list []candidate) {
	for i := range list {
		for j := i; j > 0 && list[j].before(&list[j-1]); j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
}

func (c *candidate) before(d *candidate) bool {
	if c.mean() != d.mean() {
		return c.mean() > d.mean()
	}
	return c.prior > d.prior
}

// candidates is what is worth trying: of orders the best of every kind, so that nothing
// is left out only because a short-sighted judgement dislikes it; of ballots and speeches
// everything. It is empty where judgement decides alone.
func (x *search) candidates(o *rules.Observation) []candidate {
	switch o.Table.Phase {
	case rules.Orders:
		return x.orders(o)
	case rules.Opening, rules.Hall:
		return x.all()
	case rules.AgendaOf:
		return x.motions(o)
	case rules.RollCall:
		if x.first.Worth < settled {
			return x.all()
		}
	}
	return nil
}

// nothingToSay is the distance from the line, in steps, up to which nobody who would not by
// judgement tries to stand up against it.
const nothingToSay = 5

// settled is the leaning, in points of 100, from which a vote is a matter of course: who
// reckons then only that the others will see to it lets his own cause fall.
const settled = 70

func (x *search) all() []candidate {
	var list []candidate
	for _, m := range x.p.moves {
		if m != x.first.Move && m.Do == rules.Speak && rules.Speech(m.A) == rules.SpeakAgainst && x.p.far(&x.about) < nothingToSay {
			continue
		}
		if m != x.first.Move && (x.p.goesBack(&x.about, m) || x.p.breaksItAnew(&x.about, m) || x.p.unsaysHimself(&x.about, m)) {
			continue
		}
		c := candidate{move: m}
		if m == x.first.Move {
			c.prior = 1
		}
		list = append(list, c)
	}
	return list
}

// goesBack reports whether the move is a ballot that is not for what the player himself has
// seconded or taken from the chair.
func (p *Player) goesBack(o *rules.Observation, m rules.Move) bool {
	if m.Do != rules.Vote || rules.Ballot(m.A) == rules.For {
		return false
	}
	_, shown := p.shown(o)
	return shown
}

// breaksItAnew reports whether the move is a ballot that breaks what the player has only just promised.
func (p *Player) breaksItAnew(o *rules.Observation, m rules.Move) bool {
	return m.Do == rules.Vote && p.breaksAnew(o, o.Table.Motions[o.Table.Motion], rules.Ballot(m.A)) != rules.NoSeat
}

// motions is what may be put on the table or seconded: nothing that the player himself
// would vote against, unless nothing else is there.
func (x *search) motions(o *rules.Observation) []candidate {
	var list []candidate
	for _, c := range x.all() {
		if c.prior == 0 && c.move.A >= 0 {
			motion := o.Table.Motions[c.move.A]
			if total(x.p.side(o, motion)) < -abstains {
				continue
			}
		}
		list = append(list, c)
	}
	return list
}

// orders is the best order of every kind by judgement, the best kinds first, and to
// give none. Offers and answers are left to judgement.
func (x *search) orders(o *rules.Observation) []candidate {
	switch d := &x.first; {
	case d.Move.Do == rules.Answer, d.Move.Do == rules.Offer, d.Move.Do == rules.Notice:
		return nil
	case d.Move.Do == rules.Propose && d.Worth >= plain:
		return nil
	}
	p := x.p
	now := p.worthNow(o.Me)
	p.remember(o)
	var list []candidate
	for _, m := range p.moves {
		if m.Do == rules.Offer || m.Do == rules.Notice || m != x.first.Move && resigns(m) {
			continue
		}
		w, ok := p.orderWorth(o, m, now)
		if ok && m != x.first.Move && m.Do == rules.Propose && int(p.tellers(o, m).Chance) < hopeless {
			continue
		}
		if ok || m == x.first.Move || m.Do == rules.Seal && p.spare == 0 && o.Hand.OrdersN > 0 { // nobody lets patronage be lost, or a round
			list = bestOfKind(list, candidate{move: m, prior: w})
		}
	}
	return x.shortened(list)
}

// hopeless is the odds of 100 under which nobody tries to win a man over, nor puts a motion only because it went well in
// imagined worlds: in a few of them one lucky draw outweighs its price many times.
const hopeless = 15

// plain is the worth, in hundredths of a point, from which a motion is put without
// trying: in imagined worlds somebody else puts it, and at the table nobody would.
const plain = 400

// resigns reports whether a man would offer to go. Whether colleagues let him is seldom foreseen, and a
// post is at stake: nobody does it only because it went well in imagined worlds.
func resigns(m rules.Move) bool {
	return m.Do == rules.Gesture && rules.GestureKind(m.A) == rules.OfferToResign
}

// goesForNothing reports whether a man would offer to go who has nothing to clear up, or who
// is sooner taken at his word than kept.
func (p *Player) goesForNothing(o *rules.Observation, m rules.Move) bool {
	if !resigns(m) {
		return false
	}
	if !p.b.Cause(&o.Table, o.Me) {
		return true
	}
	return int(p.tellers(o, m).Chance)+doubt > 50
}

// bestOfKind keeps the candidate unless a better one of its kind is there.
func bestOfKind(list []candidate, c candidate) []candidate {
	for i := range list {
		if kindOf(list[i].move) == kindOf(c.move) {
			if c.prior > list[i].prior {
				list[i] = c
			}
			return list
		}
	}
	return append(list, c)
}

// kindOf is what sort of order it is: the verb, and of motions and gestures which.
func kindOf(m rules.Move) int {
	switch m.Do {
	case rules.Propose, rules.Gesture:
		return int(m.Do)<<8 | int(m.A)
	}
	return int(m.Do) << 8
}

// shortened is the list without its tail, but with what judgement would do.
func (x *search) shortened(list []candidate) []candidate {
	order(list)
	list = list[:min(len(list), x.p.care().candidates)]
	for i := range list {
		if list[i].move == x.first.Move {
			return list
		}
	}
	return append(list, candidate{move: x.first.Move})
}
