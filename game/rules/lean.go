package rules

// Body is who decides a motion.
type Body uint8

// The bodies.
const (
	ByMajority          Body = iota // the Politburo; a tie fails
	ByCommitteeMajority             // the plenum, by the shares of the committee
	ByTwoThirds                     // the joint plenum, two thirds
)

// Body is who decides the motion: the plenum fills the posts that are its own and
// takes men down; only two thirds of it put a man out of the committee (clause of
// the Tenth Congress, facts section 7). An ordinary member has no such protection.
func (b *Book) Body(t *Table, m Motion) Body {
	switch m.Kind {
	case MovePost:
		if b.Posts[m.B].Filled == ByPlenum {
			return ByCommitteeMajority
		}
	case AcceptResignation:
		if b.Posts[m.C].Filled == ByPlenum {
			return ByCommitteeMajority
		}
	case Removal:
		switch m.From(t) {
		case InPolitburo, Candidate, Member:
			return ByCommitteeMajority
		case InCommittee:
			return ByTwoThirds
		}
	}
	return ByMajority
}

// From is the rung on which the man stands whom the motion would put down, or stood
// when it was carried.
func (m Motion) From(t *Table) Rung {
	if m.Result == Carried {
		return Rung(m.Was)
	}
	return t.Men[m.B].Rung
}

// Lean is how a voter leans on a motion as far as the observer can tell: parts in
// points of 100, positive for, negative against. For the observer's own seat it
// uses what he himself knows and thinks.
func (b *Book) Lean(o *Observation, voter Person, m Motion) Parts {
	return b.look(o).lean(voter, m)
}

func (l look) lean(v Person, m Motion) Parts {
	if !l.b.IsContender(v) {
		return l.leanOfficial(v, m)
	}
	return l.leanTied(Seat(v), l.o.boundTo(Seat(v)), m)
}

// leanTied is how a contender leans whom pledges bind to some.
func (l look) leanTied(voter Seat, ties Seats, m Motion) Parts {
	var p Parts
	if m.By == voter && m.Kind != AcceptResignation {
		p.add(WhyOwnMotion, 100, Person(voter))
		return p
	}
	loser := l.b.loser(l.t, m)
	if loser == voter {
		p.add(WhySelf, -90, Person(voter))
	}
	yes, no := l.duties(voter, ties, m)
	if yes != NoSeat {
		p.add(WhyPledge, l.wordWeighs(), Person(yes))
	}
	if no != NoSeat {
		p.add(WhyPledge, -l.wordWeighs(), Person(no))
	}
	l.leanPersons(voter, loser, m, &p)
	l.leanMatter(voter, m, &p)
	if voter != l.o.me && loser != voter {
		p.add(WhyUsual, l.usually(m), Nobody)
		if m.Kind == Removal {
			p.add(WhyRival, -l.grudged(voter, m), Person(m.C))
		}
	}
	if voter != l.o.me {
		l.leanShown(voter, m, &p)
	}
	return p
}

// wordWeighs is how much a promise weighs in a vote, in points of 100, besides what there is to win by keeping
// it: 40 at the start and little at the end, when few are left to whom a man's word matters.
func (l look) wordWeighs() int { return 10 + 30*(l.b.Rounds-int(l.t.Round))/l.b.Rounds }

// usual is how votes on such motions go when nothing else is known of a voter, in points
// of 100: what costs nobody a post is let pass. Seen in games of the computer players; TestForecastsComeTrue holds it
// to them.
var usual = [motionKinds]int{MoveLine: 8, MovePost: -5, Censure: 20, Demand: 22, ReadDocument: 30}

// grudged is how much a voter leans away from a contender, in points of 100, who would get a post by the motion. Seen
// in games of the computer players: of the motions that give one to a contender a fifth are carried, where without this
// one in two was foretold.
func (l look) grudged(voter Seat, m Motion) int {
	gives := m.Kind == MovePost || m.Kind == Removal
	if !gives || !l.b.IsContender(Person(m.C)) || Seat(m.C) == voter {
		return 0
	}
	return 14
}

// VoteOdds is the odds of 100 that a man votes for a motion towards which he seems to
// lean so, in points of 100. What is seen of a man is not all that moves him, so a
// leaning that no promise or interest of his own makes sure leaves one in eight.
func VoteOdds(lean int) int {
	switch {
	case lean > 70:
		return min(18+lean, 98)
	case lean < -70:
		return max(82+lean, 2)
	}
	return clamp(50+lean, Unsure, 100-Unsure)
}

// Unsure is the odds of 100 that are left to the other side where nothing makes a leaning sure.
const Unsure = 12

// leanPersons adds what he thinks of the men concerned. Only the observer's own
// regard is known; of others it is read from how near their positions are. Nearness to
// the man who would lose speaks against the motion, so it is a cause of its own.
func (l look) leanPersons(v, loser Seat, m Motion, p *Parts) {
	toMover, toLoser := WhyDistance, WhyApart
	if v == l.o.me {
		toMover, toLoser = WhyRegard, WhyRegard
	}
	if mover := m.mover(); mover != v && mover >= 0 {
		p.add(toMover, l.warmth(v, mover), Person(mover))
	}
	if loser < 0 || loser == v {
		return
	}
	p.add(toLoser, -2*l.warmth(v, loser), Person(loser))
	p.add(WhyFear, l.fearOf(loser), Person(loser))
}

// fearOf is how much a man is feared for being ahead: for all who are seen to lead,
// and half as much for a man whose following in the committee is largest by a quarter.
func (l look) fearOf(p Seat) int {
	fear := int(l.b.Numbers.Fear)
	switch {
	case p < 0:
		return 0
	case l.t.Leader == p:
		return fear
	case l.b.LargestFollowing(l.t, p):
		return fear / 2
	}
	return 0
}

// LargestFollowing reports whether a man's following in the committee is the largest by
// a quarter.
func (b *Book) LargestFollowing(t *Table, p Seat) bool {
	for q := range b.Contenders {
		if Seat(q) != p && 5*int(t.Committee[q]) > 4*int(t.Committee[p]) {
			return false
		}
	}
	return true
}

func (l look) warmth(v, of Seat) int {
	if v == l.o.me {
		return 2 * int(l.o.hand.Regard[of])
	}
	return 8 - 2*l.b.Gap(&l.t.Men[v].Stance, &l.t.Men[of].Stance)
}

// leanMatter adds what the motion itself means to him.
func (l look) leanMatter(v Seat, m Motion, p *Parts) {
	switch m.Kind {
	case MoveLine:
		l.leanLine(v, m, p)
	case MovePost:
		l.leanPost(v, m, p)
	case Censure, Demand, Removal:
		l.leanPunish(v, m, p)
	case ReadDocument:
		l.leanDocument(v, m, p)
	case AcceptResignation:
		p.add(WhyOdium, 4*int(l.t.Men[m.B].Odium), Person(m.B))
		p.add(WhyRival, 4*int(l.b.Posts[m.C].Rank), Person(m.B))
		p.add(WhyBase, -38, Nobody)
	}
}

// position is where a man stands on an issue, in thirds of a step: his own
// conviction counts for himself, his statements for everybody.
func (l look) position(v Seat, i int8) int {
	if v == l.o.me {
		c := &l.b.Contenders[v]
		return 2*int(c.Conviction[i]) + int(l.t.Men[v].Stance[i])
	}
	return 3 * int(l.t.Men[v].Stance[i])
}

// leanLine adds how near the line comes to him, and what the country presses for. Tried in simulation: at 18 a step of its
// pressure 345 such lines were put in 150 games and 121 carried, at 9 262 and 88; of those against it half as many were put.
func (l look) leanLine(v Seat, m Motion, p *Parts) {
	at := l.position(v, m.B)
	line, to := 3*int(l.t.Lines[m.B]), 3*int(m.C)
	p.add(WhyLine, l.lineWeight(v)*(abs(line-at)-abs(to-at)), Person(v))
	step := int(m.C) - int(l.t.Lines[m.B])
	p.add(WhyCountry, 18*step*int(l.t.Pressure[m.B]), Nobody)
}

// lineWeight is what a third of a step nearer to a man weighs with him, in points of 100.
// Of others only what they say is known, and that tells most of how they vote. Tried in simulation: at 6 lines of the
// first round that nobody else wanted were foretold with 40 to 47 of 100, and none of 190 was carried.
func (l look) lineWeight(v Seat) int {
	if v == l.o.me {
		return 12
	}
	return 10
}

func (l look) leanPost(v Seat, m Motion, p *Parts) {
	who := Person(m.C)
	rank := int(l.b.Posts[m.B].Rank)
	patron := l.patron(who)
	if patron == v {
		p.add(WhyGain, 30+8*rank, who)
		return
	}
	if l.patron(l.t.Posts[m.B].Holder) == v && l.b.loser(l.t, m) != v {
		p.add(WhyPatron, -20-6*rank, l.t.Posts[m.B].Holder)
	}
	p.add(WhySuits, l.b.suits(Post(m.B), who), who)
	gainer := patron
	if gainer < 0 {
		gainer = m.By
	}
	p.add(WhyFear, -l.fearOf(gainer)*rank/4, Person(gainer))
	rival := 2 + 2*rank
	if v != l.o.me && l.b.loser(l.t, m) != v {
		rival += l.grudged(v, m)
	}
	p.add(WhyRival, -rival, Person(gainer))
	if l.t.Posts[m.B].Holder == Nobody {
		p.add(WhyBase, 8, Nobody)
	}
}

func (l look) leanPunish(v Seat, m Motion, p *Parts) {
	him := &l.t.Men[m.B]
	p.add(WhyOdium, 4*int(him.Odium), Person(m.B))
	p.add(WhyBase, -14, Nobody)
	p.add(WhyMarks, 9*int(him.Marks), Person(m.B))
	p.add(WhyLostVote, 5*int(him.Lost), Person(m.B))
	p.add(WhyDown, 8*int(him.Rung), Person(m.B))
	p.add(WhyPrestige, -2*(int(him.Prestige)-8), Person(m.B))
	if pre := l.b.sets(l.t, m); pre < PrecedentKinds {
		scruple := percent(int(l.b.Precedents[pre].Rules), multiplier(l.t.Precedents[pre].Times))
		p.add(WhyPrecedent, -scruple-int(l.b.Contenders[v].Mods.Precedent), Nobody)
	}
	if m.Kind != Removal || m.C < 0 {
		return
	}
	if l.patron(Person(m.C)) == v {
		p.add(WhyGain, 30, Person(m.C))
		return
	}
	p.add(WhySuits, l.b.suits(l.b.PostOf(l.t, Person(m.B)), Person(m.C))/2, Person(m.C))
}

// suits is how much a vote leans away from a man for a post in which people would not
// expect him. It is nothing for a post of which the scenario does not say whom it suits.
func (b *Book) suits(post Post, who Person) int {
	if post < 0 || b.Posts[post].Suits == 0 || b.Posts[post].Suits.Has(who) {
		return 0
	}
	return -int(b.Numbers.Suits)
}

func (l look) leanDocument(v Seat, m Motion, p *Parts) {
	named := l.b.Documents[m.B].Named
	if named.Has(v) {
		p.add(WhyDocument, -l.b.ReadingCosts(&l.b.Documents[m.B], v), Person(v))
	}
	for q := range l.b.Contenders {
		if lead := Seat(q); lead != v && named.Has(lead) {
			p.add(WhyFear, l.fearOf(lead), Person(lead))
		}
	}
}

// MiddleMan is the member of the Politburo whose positions are nearest to the mean
// of the committee: the centre is a place of power.
func (b *Book) MiddleMan(t *Table) Seat {
	best, least := NoSeat, 0
	for p := range b.Contenders {
		if t.Men[p].Rung != InPolitburo {
			continue
		}
		gap := 0
		for i := range b.Issues {
			gap += abs(1000*int(t.Men[p].Stance[i]) - b.committeeMean(t, i))
		}
		if best < 0 || gap < least {
			best, least = Seat(p), gap
		}
	}
	return best
}

// committeeMean is the mean position of the committee on an issue, in thousandths
// of a step; those attached to nobody stand at the line.
func (b *Book) committeeMean(t *Table, i int) int {
	sum := int(t.Committee[MaxSeats]) * int(t.Lines[i])
	for p := range b.Contenders {
		sum += int(t.Committee[p]) * int(t.Men[p].Stance[i])
	}
	return sum
}

// Needed is the per cent of the committee that carries the motion there, in appeal too.
func (b *Book) Needed(t *Table, m Motion) int {
	if b.Body(t, m) == ByTwoThirds {
		return int(b.Numbers.TwoThirds)
	}
	return 51
}

// unattachedLean is the per cent of the unattached committee men who would vote for
// the motion: they follow what is held against a man and who moves it.
func (b *Book) unattachedLean(t *Table, m Motion) int {
	mover := 0
	if m.By >= 0 {
		mover = int(t.Men[m.By].Prestige) - 8 - int(t.Men[m.By].Odium)
	}
	target := m.target()
	if m.Kind == MovePost {
		mover += b.suits(Post(m.B), Person(m.C)) / 2
	}
	if target < 0 {
		return clamp(50+2*mover, 20, 80)
	}
	him := &t.Men[target]
	return clamp(25+5*int(him.Odium)+7*int(him.Marks)+4*int(him.Lost)+3*b.Gap(&him.Stance, &t.Lines)-(int(him.Prestige)-8)+mover, 5, 95)
}
