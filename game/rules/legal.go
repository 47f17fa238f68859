package rules

import "math/bits"

// Legal appends every move the observer may make now, in a fixed order. It is empty
// when nothing is asked of him.
func (b *Book) Legal(o *Observation, into []Move) []Move {
	l := lister{look: b.look(o), list: &into}
	if o.Me < 0 || int(o.Me) >= len(b.Contenders) || o.Table.Phase == Over {
		return into
	}
	l.answers()
	if o.Table.Turn.Has(o.Me) {
		l.phase()
	}
	return into
}

// lister collects the candidates that pass the check.
type lister struct {
	look
	list *[]Move
}

func (l *lister) put(m Move) { *l.list = append(*l.list, m) }

// try lists the move if it passes, and reports whether it does.
func (l *lister) try(m Move) bool {
	m.By = l.o.me
	passes := l.refuses(m).Why == Allowed
	if passes {
		l.put(m)
	}
	return passes
}

// refuses is refuse for a move at its time: that there is an order left, and that the
// kind of order is open at all, was seen before.
func (l *lister) refuses(m Move) Refusal {
	if m.Do.IsOrder() && m.Do != Hold {
		return l.checkThis(m)
	}
	return l.refuse(m)
}

func (l *lister) answers() {
	if l.t.Phase != Orders {
		return
	}
	for i := range MaxPledges {
		if l.o.pledge(i).Live == Offered {
			l.try(Move{Do: Answer, A: int16(i), B: 1})
			l.try(Move{Do: Answer, A: int16(i)})
		}
	}
}

func (l *lister) phase() {
	switch l.t.Phase {
	case Opening:
		for i := range l.b.Contenders[l.o.me].Ambitions {
			l.try(Move{Do: Aim, A: int16(i)})
		}
	case Bulletin:
		for i := range l.b.Events[l.t.Event].Choices {
			l.try(Move{Do: Choose, A: int16(l.t.Event), B: int16(i)})
		}
	case Orders:
		l.orders()
	case AgendaOf:
		l.agenda()
	case RollCall:
		l.try(Move{Do: Vote, A: int16(For)})
		l.try(Move{Do: Vote, A: int16(Against)})
		l.try(Move{Do: Vote, A: int16(Abstain)})
	case Hall:
		l.try(Move{Do: Speak, A: int16(KeepSilent)})
		l.try(Move{Do: Speak, A: int16(SpeakForLine)})
		l.try(Move{Do: Speak, A: int16(SpeakAgainst)})
	}
}

func (l *lister) agenda() {
	for i := range int(l.t.MotionsN) {
		l.try(Move{Do: Agenda, A: int16(i)})
		l.try(Move{Do: Second, A: int16(i)})
	}
	l.try(Move{Do: Second, A: -1})
}

func (l *lister) orders() {
	if l.ordersLeft() > 0 {
		l.appointments()
		l.words()
		l.people()
		l.rivals()
		l.motions()
		l.gestures()
		l.levers()
	}
	l.offers()
	l.try(Move{Do: Hold})
	l.try(Move{Do: Seal})
}

// shut reports whether no order of the verb can be given now, whatever it is about:
// for the whole kind is then left out at once. Check says the same of each.
func (l *lister) shut(do Verb) bool {
	m := Move{By: l.o.me, Do: do}
	switch do {
	case Court, WinOver, Recruit, Inquire:
		if r := l.affords(l.price(m)); r.Why != Allowed {
			return true
		}
	case Propose:
		if l.given(proposes) || l.me().Rung > Candidate && !l.hasSpokesman() {
			return true
		}
	}
	r := l.checkRung(m)
	return r.Why != Allowed || loud(m) && l.given(lies)
}

func proposes(m Move) bool { return m.Do == Propose }

// add lists an order that nothing stands in the way of but that it may have been given.
func (l *lister) add(do Verb, a, b int) {
	m := Move{By: l.o.me, Do: do, A: int16(a), B: int16(b)}
	for _, given := range l.o.orders() {
		if given == m {
			return
		}
	}
	l.put(m)
}

// appointments asks of each post once whether it can be filled, and of each official once
// whether he can be moved.
func (l *lister) appointments() {
	if l.shut(Appoint) {
		return
	}
	var ranks [MaxPeople]int8
	for p := range l.b.Posts {
		if who := l.t.Posts[p].Holder; who != Nobody {
			ranks[who] = max(ranks[who], l.b.Posts[p].Rank+1)
		}
	}
	for p := range l.b.Posts {
		if l.b.Posts[p].Filled != ByPost || !l.mayFill(Post(p)) || l.keptBy(Post(p)) {
			continue
		}
		for who := len(l.b.Contenders); who < len(l.b.People); who++ {
			if ranks[who] <= l.b.Posts[p].Rank && l.free(Person(who)) && !l.gone(Person(who)) && !l.justPlaced(Person(who)) {
				l.add(Appoint, p, who)
			}
		}
	}
}

// keptBy reports whether nobody at all can be appointed to the post now.
func (l *lister) keptBy(post Post) bool {
	if r := l.checkCause(post); r.Why != Allowed || l.rests(post) {
		return true
	}
	r := l.affords(l.price(Move{By: l.o.me, Do: Appoint, A: int16(post)}))
	return r.Why != Allowed
}

func (l *lister) words() {
	court, recruit, argue := !l.shut(Court), !l.shut(Recruit), !l.shut(Argue)
	if argue {
		r := l.affords(l.price(Move{By: l.o.me, Do: Argue}))
		argue = r.Why == Allowed
	}
	enrol, unions := l.holds(Enrol), l.holds(Unions)
	for b := range l.b.Blocs {
		if court {
			l.add(Court, b, 0)
		}
		if recruit && l.mayRecruit(Bloc(b), enrol, unions) && l.roomIn(Bloc(b)) {
			l.add(Recruit, b, 0)
		}
		for i := range l.b.Issues {
			if argue {
				l.add(Argue, i, b)
			}
		}
	}
	argue = !l.shut(Argue)
	for i := range l.b.Issues {
		if argue {
			l.try(Move{Do: Argue, A: int16(i), B: -1})
		}
		l.try(Move{Do: Shift, A: int16(i), B: 1})
		l.try(Move{Do: Shift, A: int16(i), B: -1})
	}
}

func (l *lister) people() {
	win, inquire := !l.shut(WinOver), !l.shut(Inquire)
	for who := len(l.b.Contenders); who < len(l.b.People); who++ {
		if l.gone(Person(who)) {
			continue
		}
		if win && !(l.mine(Person(who)) && l.firm(Person(who)) >= 3) {
			l.add(WinOver, who, 0)
		}
		if inquire && l.patron(Person(who)) == Unknown {
			l.add(Inquire, int(WhoseMan), who)
		}
	}
}

func (l *lister) rivals() {
	attack, inquire := !l.shut(Attack), !l.shut(Inquire)
	for p := range l.b.Contenders {
		for w := range int(weapons) {
			if attack {
				l.try(Move{Do: Attack, A: int16(p), B: int16(w)})
			}
		}
		if !inquire || Seat(p) == l.o.me {
			continue
		}
		l.add(Inquire, int(SealedWord), p)
		if l.o.aim(Seat(p)) < 0 {
			l.add(Inquire, int(HisAim), p)
		}
	}
}

func (l *lister) motions() {
	if l.shut(Propose) {
		return
	}
	for i := range l.b.Issues {
		now := int(l.t.Lines[i]) // a motion moves a line by one step or two
		for line := max(-3, now-2); line <= min(3, now+2); line++ {
			l.motion(MoveLine, i, line)
		}
	}
	servers := l.servers()
	for p := range l.b.Posts {
		if l.b.Posts[p].Filled != ByPost {
			l.candidates(Post(p), servers)
		}
	}
	for p := range l.b.Contenders {
		l.try(Move{Do: Propose, A: int16(Censure), B: int16(p)})
		l.try(Move{Do: Propose, A: int16(Demand), B: int16(p)})
		l.removals(Seat(p), servers)
	}
	for d := range l.b.Documents {
		l.try(Move{Do: Propose, A: int16(ReadDocument), B: int16(d)})
	}
	l.try(Move{Do: Propose, A: int16(SpecialPlenum)})
}

// servers is everybody whom the observer can put forward for a post.
func (l *lister) servers() People {
	var set People
	for who := range l.b.People {
		if l.mayServe(Person(who)) {
			set = set.With(Person(who))
		}
	}
	return set
}

// candidates lists who can be moved into a post. What stands in the way of one stands in
// the way of all, but for the holder, for who may not hold it and for who has just been voted down: so the first is checked.
func (l *lister) candidates(post Post, servers People) {
	servers = servers.Without(l.t.Posts[post].Holder) &^ l.t.rejectedFor(post)
	if l.b.Posts[post].Apart {
		servers &^= 1<<len(l.b.Contenders) - 1
	}
	if servers == 0 {
		return
	}
	m := Move{By: l.o.me, Do: Propose, A: int16(MovePost), B: int16(post), C: int16(bits.TrailingZeros64(uint64(servers)))}
	if l.refuses(m).Why != Allowed {
		return
	}
	appeal := m
	appeal.D = 1
	appeals := l.refuses(appeal).Why == Allowed
	for ; servers != 0; servers &= servers - 1 {
		m.C = int16(bits.TrailingZeros64(uint64(servers)))
		if l.put(m); appeals {
			appeal.C = m.C
			l.put(appeal)
		}
	}
}

// motion lists a motion, and with an appeal; what cannot be put cannot be appealed.
func (l *lister) motion(k MotionKind, b, c int) {
	if l.try(Move{Do: Propose, A: int16(k), B: int16(b), C: int16(c)}) {
		l.try(Move{Do: Propose, A: int16(k), B: int16(b), C: int16(c), D: 1})
	}
}

// removals lists the fall of a man, and whoever can come into his post then: what stands in
// the way of all stands in the way of a fall without a successor.
func (l *lister) removals(p Seat, servers People) {
	if l.t.Men[p].Lost < l.b.Numbers.FallLost {
		return
	}
	m := Move{By: l.o.me, Do: Propose, A: int16(Removal), B: int16(p), C: -1}
	if !l.try(m) || !l.b.LeavesPost(l.t, p) {
		return
	}
	for ; servers != 0; servers &= servers - 1 {
		m.C = int16(bits.TrailingZeros64(uint64(servers)))
		l.put(m)
	}
}

func (l *lister) gestures() {
	l.try(Move{Do: Gesture, A: int16(LieLow)})
	l.try(Move{Do: Gesture, A: int16(Recant)})
	for p := range l.b.Posts {
		if l.t.Posts[p].Holder == Person(l.o.me) {
			l.try(Move{Do: Gesture, A: int16(OfferToResign), B: int16(p)})
		}
	}
	l.try(Move{Do: Gesture, A: int16(Petition)})
	for d := range l.b.Documents {
		l.try(Move{Do: Gesture, A: int16(ShowPaper), B: int16(d)})
		l.try(Move{Do: Gesture, A: int16(LeakPaper), B: int16(d)})
		l.try(Move{Do: Gesture, A: int16(DenyPaper), B: int16(d)})
	}
}

func (l *lister) levers() {
	for i := range l.b.Levers {
		for way := range l.b.Levers[i].Ways {
			l.try(Move{Do: Use, A: int16(i), B: int16(way)})
		}
	}
}

func (l *lister) offers() {
	if l.o.hand.Offers < offersARound && l.promises() < int(l.b.Numbers.PledgesMost) {
		for p := range l.b.Contenders {
			for sealed := range 2 {
				l.offersTo(p, sealed)
			}
		}
	}
	for i := range MaxPledges {
		if l.o.pledge(i).Live == Binding {
			l.try(Move{Do: Notice, A: int16(i)})
		}
	}
}

// offersTo lists the pledges that can be offered to a man. What stands in the way of
// one kind stands in the way of all, so that only the first is checked.
func (l *lister) offersTo(p, sealed int) {
	m := Move{By: l.o.me, Do: Offer, A: int16(p), B: int16(VoteTogether), D: int16(sealed)}
	if !l.try(m) {
		return
	}
	m.B = int16(Protection)
	l.put(m)
	m.B = int16(CommonLine)
	for i := range l.b.Issues {
		m.C = int16(i)
		l.put(m)
	}
	m.B = int16(CommonEnemy)
	for q := range l.b.Contenders {
		if m.C = int16(q); l.pledgeTermFits(m) {
			l.put(m)
		}
	}
}
