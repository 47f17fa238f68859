package rules

// motion is the motion a Propose move would put on the agenda.
func (m Move) motion() Motion {
	return Motion{Kind: MotionKind(m.A), By: m.By, B: int8(m.B), C: int8(m.C), Appeal: m.D == 1}
}

// Motion is the motion a Propose or an OfferToResign move would put on the agenda.
func (m Move) Motion() Motion {
	if m.Do == Gesture {
		return Motion{Kind: AcceptResignation, By: m.By, B: int8(m.By), C: int8(m.B)}
	}
	return m.motion()
}

func (l look) checkPropose(m Move) Refusal {
	if m.A < 0 || m.A >= int16(AcceptResignation) || m.D < 0 || m.D > 1 {
		return Refusal{Why: Malformed}
	}
	if m.B < -1 || m.B > 127 || m.C < -3 || m.C > 127 {
		return Refusal{Why: Malformed}
	}
	for _, given := range l.o.orders() {
		if given.Do == Propose {
			return Refusal{Why: Twice}
		}
	}
	if l.me().Rung > Candidate && !l.hasSpokesman() {
		return Refusal{WrongRung, int16(Candidate), int16(l.me().Rung)}
	}
	if r := l.checkMotion(m); r.Why != Allowed {
		return r
	}
	if l.t.WasRejected(m.motion()) {
		return Refusal{Why: JustRejected}
	}
	return l.checkDecided(m)
}

// checkDecided refuses a motion that the mover may not vote for, and one for which nobody meets
// this round who could decide it.
func (l look) checkDecided(m Move) Refusal {
	if r := l.bound(m); r.Why != Allowed {
		return r
	}
	if m.D == 1 && !l.appealable(m.motion()) {
		return Refusal{Why: NoPlenum, Need: int16(truth(l.plenumMeets()))}
	}
	switch l.b.Body(l.t, m.motion()) {
	case ByCommitteeMajority:
		if !l.plenumMeets() {
			return Refusal{Why: NoPlenum}
		}
	case ByTwoThirds:
		if !l.jointPlenum(l.t.Round) {
			return Refusal{Why: NoJointPlenum}
		}
	}
	return Refusal{}
}

// hasSpokesman: a man who has fallen can have a motion put by an official of his who
// still sits in the Politburo.
func (l look) hasSpokesman() bool {
	for i, st := range l.t.Officials[:len(l.b.People)-len(l.b.Contenders)] {
		if st.Rung == InPolitburo && !st.Gone && l.mine(Person(len(l.b.Contenders)+i)) {
			return true
		}
	}
	return false
}

// appealable reports whether a motion that fails in the Politburo can be taken to
// the plenum this round.
func (l look) appealable(m Motion) bool {
	return (m.Kind == MoveLine || m.Kind == MovePost) && l.b.Body(l.t, m) == ByMajority && l.plenumMeets()
}

// plenumMeets reports whether a plenum can be held this round: every gathering
// includes one, and one may have been called.
func (l look) plenumMeets() bool {
	return l.t.PlenumDue || l.b.gatheringOf(l.t.Round) >= 0
}

// jointPlenum reports whether the committee and the Control Commission sit together in
// the round: at a congress, or when it was called the round before. Only they, by two
// thirds, put a man out of the committee or the party (clause 7 of 1921).
func (l look) jointPlenum(round int8) bool {
	if g := l.b.Gathering(round); g != nil && g.Kind == Congress {
		return true
	}
	return round == l.t.Round && l.t.PlenumDue
}

// gatheringOf is the index of the calendar's gathering in the round, or -1.
func (b *Book) gatheringOf(round int8) int {
	for i := range b.Gatherings {
		if b.Gatherings[i].Round == round {
			return i
		}
	}
	return -1
}

// Gathering is the calendar's gathering in the round, or nil.
func (b *Book) Gathering(round int8) *Gathering {
	if i := b.gatheringOf(round); i >= 0 {
		return &b.Gatherings[i]
	}
	return nil
}

func (l look) checkMotion(m Move) Refusal {
	switch MotionKind(m.A) {
	case MoveLine:
		return l.checkLine(m)
	case MovePost:
		return l.checkPost(m)
	case Censure, Demand:
		return l.checkCensure(m)
	case Removal:
		return l.checkRemoval(m)
	case ReadDocument:
		return l.checkDocument(m)
	case SpecialPlenum:
		if m.B|m.C != 0 {
			return Refusal{Why: Malformed}
		}
		if l.t.PlenumNext || int(l.t.Round)+1 >= l.b.Rounds || l.jointPlenum(l.t.Round+1) {
			return Refusal{Why: NoRoom}
		}
	}
	return Refusal{}
}

// checkLine allows one step either way, two only towards the mover's own position. What
// has just been voted is not voted back at once: a motion once adopted binds.
func (l look) checkLine(m Move) Refusal {
	if !l.isIssue(m.B) || m.C < -3 || m.C > 3 {
		return Refusal{Why: Malformed}
	}
	line := int(l.t.Lines[m.B])
	step := abs(int(m.C) - line)
	own := int(l.me().Stance[m.B])
	if step != 1 && (step != 2 || abs(own-line) < 2 || !nearer(int(m.C), line, own)) {
		return Refusal{NoRoom, 1, int16(step)}
	}
	until, up := l.b.LineStands(l.t, Issue(m.B))
	if l.t.Round <= until && up == (int(m.C) < line) {
		rest := int16(l.b.Numbers.LineRest)
		return Refusal{JustChanged, rest, rest - 1 - int16(until-l.t.Round)}
	}
	return Refusal{}
}

// LineStands is the last round in which the line cannot be moved back, and whether the
// vote that moved it moved it up. Before any vote it is before the first round.
func (b *Book) LineStands(t *Table, i Issue) (until int8, up bool) {
	moved := t.Moved[i]
	if moved == 0 {
		return -1, false
	}
	last := abs(int(moved)) - 1 + int(b.Numbers.LineRest) - 1
	return int8(min(last, MaxRounds)), moved > 0 // of the last rounds it may lie behind them all
}

func (l look) checkPost(m Move) Refusal {
	if !l.isPost(m.B) || !l.isPerson(m.C) {
		return Refusal{Why: Malformed}
	}
	post, who := Post(m.B), Person(m.C)
	if l.b.Posts[post].Filled == ByPost {
		return Refusal{Why: NoRight}
	}
	if l.b.Posts[post].Apart && l.b.IsContender(who) {
		return Refusal{Why: MustBeApart}
	}
	if !l.mayServe(who) || l.t.Posts[post].Holder == who {
		return Refusal{Why: NoSuccessor}
	}
	return l.checkCause(post)
}

// mayServe reports whether the observer can put the person forward: himself, or a
// man he knows to be his own. Nobody fills a post by a vote who is not in the committee.
func (l look) mayServe(who Person) bool {
	if who == Person(l.o.me) {
		return l.me().Rung <= InCommittee
	}
	return l.mine(who) && !l.gone(who) && l.t.Officials[l.b.Official(who)].Rung <= InCommittee
}

// checkCause refuses to take a post from a contender without cause.
func (l look) checkCause(post Post) Refusal {
	p := l.b.SeatOf(l.t.Posts[post].Holder)
	if p < 0 || p == l.o.me || l.b.Cause(l.t, p) {
		return Refusal{}
	}
	if l.t.Men[p].Shield > 0 {
		return Refusal{Why: Shielded}
	}
	return Refusal{Why: NoCause}
}

func (l look) checkCensure(m Move) Refusal {
	if !l.isSeat(m.B) || m.B == int16(m.By) || m.C != 0 {
		return Refusal{Why: Malformed}
	}
	him := &l.t.Men[m.B]
	if him.Rung > InCommittee {
		return Refusal{Why: WrongRung}
	}
	if MotionKind(m.A) == Demand && him.Marks == 0 && him.Lost == 0 {
		return Refusal{Why: NoCause}
	}
	if MotionKind(m.A) == Demand && him.Spared > 0 {
		return Refusal{Why: WasSpared, Need: int16(him.Spared)}
	}
	if MotionKind(m.A) == Demand && him.Demanded >= 0 {
		return Refusal{Why: NoRoom}
	}
	return Refusal{}
}

// checkRemoval: two lost votes in different rounds are the warning; nobody falls
// before the first congress of the scenario. Exile is moved like any other fall: that
// of January 1929 was decided in the Politburo, and the police carried it out.
func (l look) checkRemoval(m Move) Refusal {
	if !l.isSeat(m.B) || m.B == int16(m.By) || m.C < -1 || m.C >= 0 && !l.isPerson(m.C) {
		return Refusal{Why: Malformed}
	}
	him := &l.t.Men[m.B]
	if no := l.b.keepsFromFalling(l.t, him); no.Why != Allowed {
		return no
	}
	if m.C >= 0 && (!l.mayServe(Person(m.C)) || !l.b.LeavesPost(l.t, Seat(m.B))) {
		return Refusal{Why: NoSuccessor}
	}
	return Refusal{}
}

// LeavesPost reports whether a man holds a post that somebody could take after him: where he holds none,
// a removal of him names no successor.
func (b *Book) LeavesPost(t *Table, p Seat) bool { return b.PostOf(t, Person(p)) >= 0 }

// MayFall reports whether a man can be put out, or lower, by a vote of this round: he has been warned, and
// nothing shields or spares him.
func (b *Book) MayFall(t *Table, p Seat) bool { return b.keepsFromFalling(t, &t.Men[p]).Why == Allowed }

// keepsFromFalling is why a man cannot be put lower in the round, whoever would move it.
func (b *Book) keepsFromFalling(t *Table, him *Man) Refusal {
	switch {
	case him.Rung >= Exiled:
		return Refusal{Why: WrongRung}
	case !b.congressBefore(t.Round):
		return Refusal{Why: ForbiddenYet}
	case him.Lost < b.Numbers.FallLost:
		return Refusal{Unwarned, int16(b.Numbers.FallLost), int16(him.Lost)}
	case him.Shield > 0:
		return Refusal{Why: Shielded}
	case him.Spared > 0:
		return Refusal{Why: WasSpared, Need: int16(him.Spared)}
	}
	return Refusal{}
}

// congressBefore reports whether a congress has met before the round, or before the start.
func (b *Book) congressBefore(round int8) bool {
	if b.CongressMet {
		return true
	}
	for i := range b.Gatherings {
		if b.Gatherings[i].Kind == Congress && b.Gatherings[i].Round < round {
			return true
		}
	}
	return false
}

func (l look) checkDocument(m Move) Refusal {
	if m.B < 0 || int(m.B) >= len(l.b.Documents) || m.C != 0 {
		return Refusal{Why: Malformed}
	}
	switch l.t.Documents[m.B] {
	case Hidden:
		return Refusal{Why: NoRight}
	case ReadAloud:
		return Refusal{Why: NoRoom}
	}
	return Refusal{}
}

func (l look) pricePropose(m Move) int {
	n := &l.b.Numbers
	appeal := int(m.D)
	switch MotionKind(m.A) {
	case MoveLine:
		return int(n.LineCost) + appeal
	case MovePost:
		return int(n.PostCost) + appeal
	case Censure:
		return int(n.CensureCost) + l.b.PrecedentPrice(l.t, FactionBan)
	case Demand:
		return int(n.DemandCost) + l.b.PrecedentPrice(l.t, RecantationDemanded)
	case Removal:
		if l.isSeat(m.B) {
			return int(n.RemovalCost) + l.b.PrecedentPrice(l.t, fallPrecedent(l.t.Men[m.B].Rung))
		}
		return int(n.RemovalCost)
	case ReadDocument:
		return int(n.DocumentCost)
	}
	return int(n.PlenumCost)
}

// fallPrecedent is the precedent that putting a man down from the rung sets.
func fallPrecedent(from Rung) Precedent {
	switch from {
	case Member:
		return ExpelledFromParty
	case Expelled, Exiled:
		return SentIntoExile
	}
	return RemovedForOpinions
}

// sets is the precedent that the motion sets when it is carried, or PrecedentKinds.
func (b *Book) sets(t *Table, m Motion) Precedent {
	switch m.Kind {
	case Censure:
		return FactionBan
	case Demand:
		return RecantationDemanded
	case Removal:
		return fallPrecedent(t.Men[m.B].Rung)
	}
	return PrecedentKinds
}

func (l look) forecastPropose(m Move, f *Forecast) {
	mo := m.motion()
	f.Seen, f.Sets, f.Odds = Everybody, -1, 100
	if p := l.b.sets(l.t, mo); p < PrecedentKinds {
		f.Sets = int8(p)
		f.change(Ref{RefBurden, int8(m.By), 0}, l.b.precedentBurden(l.t, p, m.By))
	}
	f.Votes = l.tellers(mo)
	f.Odds = f.Votes.Chance
	l.forecastCarried(mo, f)
	for p := range l.b.Contenders {
		if q := Seat(p); q != l.o.me {
			l.mindMotion(q, mo, f)
		}
	}
}

func (l look) forecastCarried(m Motion, f *Forecast) {
	switch m.Kind {
	case MoveLine:
		f.change(Ref{RefLine, m.B, 0}, int(m.C)-int(l.t.Lines[m.B]))
	case MovePost:
		f.change(Ref{RefHolder, m.B, 0}, int(m.C)+1)
	case Censure:
		f.change(Ref{RefMarks, m.B, 0}, 2)
		f.change(Ref{RefPrestige, m.B, 0}, -1)
		f.change(Ref{RefLost, m.B, 0}, 1)
	case Demand:
		f.change(Ref{RefMarks, m.B, 0}, 1)
		f.change(Ref{RefLost, m.B, 0}, 1)
	case Removal:
		f.change(Ref{RefRung, m.B, 0}, int(l.b.lands(l.t.Men[m.B].Rung)-l.t.Men[m.B].Rung))
	case ReadDocument:
		f.change(Ref{RefDocument, m.B, 0}, 1)
	}
}

// mindMotion names a man who would clearly gain or lose by the motion: how such votes
// have gone says nothing of him, and whom a document names minds it whatever he may gain.
func (l look) mindMotion(q Seat, m Motion, f *Forecast) {
	parts := l.lean(Person(q), m)
	best, sum := Part{}, 0
	for _, p := range parts.All() {
		if p.Why == WhyUsual {
			continue
		}
		if p.Why == WhyDocument {
			best, sum = p, int(p.N)
			break
		}
		sum += int(p.N)
		if abs(int(p.N)) > abs(int(best.N)) {
			best = p
		}
	}
	if abs(sum) >= 25 {
		f.mind(q, best.Why, sum > 0)
	}
}
