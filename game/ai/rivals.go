package ai

import "afterlenin/game/rules"

// rivals is what the others' power costs: a little for each, more for those one
// dislikes or who stand far away, most for a man far ahead. How far ahead he is shows
// partly in what everybody sees and partly in what one suspects; dull posts raise no
// alarm.
func (p *Player) rivals(s *rules.State, me rules.Seat, d rules.Differs, visible *[rules.MaxSeats]int) int {
	n := 0
	for _, each := range p.rivalByRival(s, me, d, visible) {
		n += each
	}
	return n
}

// rivalByRival is rivals man by man. The offices of the state have been counted.
func (p *Player) rivalByRival(s *rules.State, me rules.Seat, d rules.Differs, visible *[rules.MaxSeats]int) (n [rules.MaxSeats]int) {
	p.rank()
	p.lookAbout(me)
	same := !d.Men && !d.Pledges
	for q := range p.b.Contenders {
		r := rules.Seat(q)
		switch {
		case r == me:
		case same || !d.Pledges && s.Table.Men[r] == p.guess.Table.Men[r]:
			n[r] = p.rival(&p.views.list[r], r, visible[r])
		default:
			other := p.viewOf(s, me, r)
			n[r] = p.rival(&other, r, visible[r])
		}
	}
	return n
}

// sight is what it costs a man that he is seen to lead, in hundredths of a point, with all rounds
// still to come: whoever leads is feared, has odium of it every round, and loses votes by it.
// What is not seen costs nothing.
func (p *Player) sight(visible *[rules.MaxSeats]int, me rules.Seat) int {
	next := 0
	for q := range p.b.Contenders {
		if rules.Seat(q) != me {
			next = max(next, visible[q])
		}
	}
	return sightWorth * clamp(visible[me]-next, 0, sightMost)
}

// What a point of visible power beyond that of the next costs, in hundredths of a point, and up to
// how many points: beyond them he leads, and cannot lead more. Tried in simulation, one among six who
// minded nothing, without a most and with a fear of 7: at 20 a point he gained 1.9 points, at 40 2.3, at
// 80 1.8, and Stalin, whom it concerns most, ten to thirteen. With a most of 25 Stalin, once he led, went on
// appointing as if nobody minded: without the right to appoint he came 4.9 points higher and fell 0.28 times
// instead of 0.70; with 60 he comes 3.6 higher than with 25 and nobody else lower (1,400 pairs).
const (
	sightWorth = 30
	sightMost  = 60
)

// rival is rivals for one man.
func (p *Player) rival(v *view, r rules.Seat, visible int) int {
	return v.costs(p.power(int(p.ledger[r].Office), visible), p.alarm(p.lead(r)))
}

// costs is what a rival's power takes from what a state is worth, if he is feared so much for his
// lead.
func (v *view) costs(power, alarm int) int {
	if power -= v.weak; power > 0 {
		return v.asked + max(0, v.hostile+alarm)*power/100
	}
	return v.asked
}

// view is how a man looks at a rival so far as it hangs on nothing but what the rival is, what
// the man thinks of him and whether they are allies: that is the same in most of the states
// that are weighed.
type view struct {
	asked   int // for what a quarrel and hatred still ask
	weak    int // what weakens him, in hundredths of a point of power
	hostile int // how much of his power counts against oneself, in hundredths, but for his lead
}

// views are those of a seat on its rivals, in the guess.
type views struct {
	known bool
	by    rules.Seat
	met   bool       // the foe is that of the seat
	foe   rules.Seat // whom the seat minds most, or NoSeat
	list  [rules.MaxSeats]view
}

// lookAbout sees to it that the views are those of the seat in the guess.
func (p *Player) lookAbout(me rules.Seat) {
	x := &p.views
	if x.known && x.by == me {
		return
	}
	if x.by != me || !x.met {
		x.met, x.foe = true, p.foeOf(me)
	}
	x.known, x.by = true, me
	for r := range p.b.Contenders {
		x.list[r] = p.viewOf(&p.guess, me, rules.Seat(r))
	}
}

func (p *Player) viewOf(s *rules.State, me, r rules.Seat) view {
	return view{p.unsettled(&s.Table, me, r) + p.hatred(s, me, r), p.weakness(&s.Table.Men[r], s.Table.Round), p.dislike(s, me, r)}
}

// unsettled is what a quarrel of history still asks for: it rests only when the other
// is down and out, and a warning is a step towards it.
func (p *Player) unsettled(t *rules.Table, me, r rules.Seat) int {
	if !p.feuds(t, me, r) {
		return 0
	}
	if p.restsAt(t, r) {
		return 0
	}
	m := &t.Men[r]
	return p.feud() * (asked[m.Rung] - 4*min(2, int(m.Lost)))
}

// hatred is what a man who begrudges much wants of those he has come to hate, over and
// above what they have: to see them lower.
func (p *Player) hatred(s *rules.State, me, r rules.Seat) int {
	begrudges, hates := p.grudge-4, -int(p.guess.Hands[me].Regard[r])-4
	if begrudges <= 0 || hates <= 0 {
		return 0
	}
	return begrudges * hates * asked[s.Table.Men[r].Rung] / 4
}

// asked is how much a quarrel of history still asks for while the other stands on each
// rung, for each point of its weight, in hundredths of a point.
var asked = [...]int{rules.InPolitburo: 100, rules.Candidate: 92, rules.InCommittee: 76, rules.Member: 52, rules.Expelled: 30, rules.Exiled: 0}

// power is what a rival seems to have, in hundredths of a point, before what weakens him: in
// part what everybody sees of it.
func (p *Player) power(office, visible int) int {
	seen := int(p.b.Numbers.FearSeen)
	if p.style.Temper.looksBack() {
		seen = int(p.b.Numbers.FearSeenHist)
	}
	return (office*10*(100-seen) + visible*10*seen) / 100
}

// weakness is what a rival's power is less by. In the last round what weakens him for later
// weakens him no more.
func (p *Player) weakness(m *rules.Man, round int8) int {
	if int(round) == p.b.Rounds-1 {
		return 0
	}
	n := 30*int(m.Odium) + int(p.b.Numbers.LostValue)*10*min(2, int(m.Lost)) + 70*int(m.Marks) + 200*int(m.Rung)
	if m.Demanded >= 0 {
		n += 120
	}
	return n
}

// feuds reports whether a player of the historical temper takes up a quarrel of history.
func (p *Player) feuds(t *rules.Table, me, r rules.Seat) bool {
	return p.style.Temper.looksBack() && p.past(t.Round).feuds[me].Has(r)
}

// apart is how many steps between two men are as many as any: whoever stands alone at
// an end would else be everybody's first enemy.
const apart = 5

// alarm is how much of a rival's power counts against oneself for his lead, in hundredths.
func (p *Player) alarm(lead int) int {
	if lead <= 0 {
		return 0
	}
	return p.fear() * min(lead, 150) / 100
}

// dislike is how much of a rival's power counts against oneself, in hundredths, but for what his
// lead adds. What a man believes counts, not what he
// says: else everybody came nearer to all the others in words only to mind them less, and
// after two years all said the same.
func (p *Player) dislike(s *rules.State, me, r rules.Seat) int {
	num := &p.b.Numbers
	rift := int(num.Rift) * min(apart, p.b.Gap(&p.b.Contenders[me].Conviction, &s.Table.Men[r].Stance))
	h := int(num.Enmity) + p.grudge + rift - int(p.guess.Hands[me].Regard[r])
	if p.feuds(&s.Table, me, r) {
		h += p.feud()
	}
	if r == p.views.foe {
		h += p.rivalry()
	}
	if p.shares(&s.Table, me, r) {
		h -= p.feud() / 2
	}
	if s.Allied(me, r) {
		h -= 12
	}
	return h
}

// fear is how much the man ahead is feared. In history he was not, for long.
func (p *Player) fear() int {
	if p.style.Temper.looksBack() {
		return int(p.b.Numbers.FearHist)
	}
	return int(p.b.Numbers.Fear)
}

// shares reports whether history makes the two allies: an alliance of theirs, or a
// common enemy and no quarrel between them.
func (p *Player) shares(t *rules.Table, me, r rules.Seat) bool {
	return p.style.Temper.looksBack() && p.past(t.Round).shares[me].Has(r)
}

// ties is who quarrels in a round of history, and whom it makes allies.
type ties struct {
	round         int8 // from 1; 0 when none was looked up
	feuds, shares [rules.MaxSeats]rules.Seats
}

// past looks the ties of a round up once: they are asked for with every state.
func (p *Player) past(round int8) *ties {
	if p.ties.round == round+1 {
		return &p.ties
	}
	p.ties = ties{round: round + 1}
	n := len(p.b.Contenders)
	for a := range n {
		for b := range n {
			if p.b.AtOdds(rules.Seat(a), rules.Seat(b), round) {
				p.ties.feuds[a] = p.ties.feuds[a].With(rules.Seat(b))
			}
		}
	}
	for a := range n {
		for b := range n {
			together := p.b.Together(rules.Seat(a), rules.Seat(b), round)
			if !p.ties.feuds[a].Has(rules.Seat(b)) && (together || p.ties.feuds[a]&p.ties.feuds[b] != 0) {
				p.ties.shares[a] = p.ties.shares[a].With(rules.Seat(b))
			}
		}
	}
	return &p.ties
}

// lead is how far ahead of everybody else a man seems, in hundredths; 0 when he is not.
func (p *Player) lead(r rules.Seat) int {
	mine := int(p.ledger[r].Office)
	if mine < p.first {
		return 0
	}
	return leads(mine, p.second)
}

// leads is how far ahead of the next best, who has at least 1, a man of so much Office is.
func leads(mine, next int) int { return 2 * 100 * (mine - next) / next }

// rank finds the two greatest Offices of the ledger, at least 1: they may be equal.
func (p *Player) rank() {
	p.first, p.second = 1, 1
	for q := range p.b.Contenders {
		switch n := int(p.ledger[q].Office); {
		case n > p.first:
			p.first, p.second = n, p.first
		case n > p.second:
			p.second = n
		}
	}
}

// shieldWorth is what it is worth that no cause counts against a man for a while.
func shieldWorth(b *rules.Book, m *rules.Man) int {
	cause := 40 * min(2, int(m.Lost))
	if m.Odium >= b.Numbers.CauseOdium {
		cause += 40
	}
	if m.Marks >= b.Numbers.CauseMarks {
		cause += 40
	}
	return cause
}
