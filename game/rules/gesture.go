package rules

func (l look) checkGesture(m Move) Refusal {
	if m.A < 0 || m.A >= int16(gestures) || m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	switch GestureKind(m.A) {
	case OfferToResign:
		return l.checkResign(m)
	case ShowPaper, LeakPaper, DenyPaper:
		return l.checkPaper(m)
	}
	if m.B != 0 {
		return Refusal{Why: Malformed}
	}
	switch {
	case GestureKind(m.A) == Recant && l.mods().Proud > 0:
		return Refusal{Why: IsBound}
	case GestureKind(m.A) == Recant && !l.hasToRecant():
		return Refusal{Why: NoCause}
	case GestureKind(m.A) == Recant && !l.hasNameLeft():
		return Refusal{Why: NoRoom}
	case GestureKind(m.A) == LieLow && !l.b.MayLieLow(l.t, m.By):
		return Refusal{Why: NoRoom}
	case GestureKind(m.A) == LieLow && l.given(loud):
		return Refusal{Why: LowAndLoud}
	case GestureKind(m.A) == Petition:
		return l.checkPetition(m)
	}
	return Refusal{}
}

// hasNameLeft: a recantation is paid for in prestige; without it nobody listens. One that was
// demanded is heard whatever the man's name still counts for: it takes what is there.
func (l look) hasNameLeft() bool {
	if l.me().Demanded >= 0 {
		return true
	}
	prestige, _ := l.b.recantCost(l.me().Recanted)
	return int(l.me().Prestige) >= prestige
}

// MayLieLow reports whether a man has anything that would sink if he lay low; who has nothing cannot.
func (b *Book) MayLieLow(t *Table, p Seat) bool { return t.Men[p].Odium > 0 || t.Men[p].Marks > 0 }

// loud reports whether an order draws eyes: whoever lies low gives none of these.
func loud(m Move) bool {
	return m.Do == Attack || m.Do == Argue || m.Do == Propose
}

func lies(m Move) bool { return m.Do == Gesture && GestureKind(m.A) == LieLow }

// Leaks reports whether a paper is given away by the order.
func (m Move) Leaks() bool { return m.Do == Gesture && GestureKind(m.A) == LeakPaper }

func resigns(m Move) bool { return m.Do == Gesture && GestureKind(m.A) == OfferToResign }

// given reports whether an order of the kind has been entered this round.
func (l look) given(is func(Move) bool) bool {
	for _, m := range l.o.orders() {
		if is(m) {
			return true
		}
	}
	return false
}

// hasToRecant: only a man with marks, two lost votes or a fall has something to take back.
func (l look) hasToRecant() bool {
	me := l.me()
	return me.Marks > 0 || me.Lost > 1 || me.Rung > InPolitburo
}

func (l look) checkResign(m Move) Refusal {
	if !l.isPost(m.B) || l.t.Posts[m.B].Holder != Person(m.By) {
		return Refusal{Why: NoRight}
	}
	if l.b.Posts[m.B].Filled == ByPost {
		return Refusal{Why: NoRight}
	}
	if l.b.Posts[m.B].Filled == ByPlenum && !l.plenumMeets() {
		return Refusal{Why: NoPlenum}
	}
	if l.given(resigns) {
		return Refusal{Why: Twice}
	}
	rest := l.b.Numbers.ResignRest
	if at := l.me().Resigned; at >= 0 && l.t.Round-at < rest {
		return Refusal{JustChanged, int16(rest), int16(l.t.Round - at)}
	}
	return Refusal{}
}

// recantCost is what the next recantation costs in prestige and credibility: each
// is dearer than the last (facts, section 7: the terms rose each time).
func (b *Book) recantCost(times int8) (prestige, word int) {
	return 3 + int(times), 1 + (int(times)+1)/2
}

// priceGesture: words are free, and paper must be copied and carried.
func (l look) priceGesture(m Move) int {
	if GestureKind(m.A) == ShowPaper || GestureKind(m.A) == LeakPaper {
		return int(l.b.Numbers.PaperCost)
	}
	return 0
}

func (l look) forecastGesture(m Move, f *Forecast) {
	f.Odds, f.Seen = 100, Everybody
	switch GestureKind(m.A) {
	case ShowPaper, LeakPaper, DenyPaper:
		l.forecastPaper(m, f)
	case Petition:
		l.forecastPetition(m, f)
	case LieLow:
		f.change(Ref{RefOdium, int8(m.By), 0}, -min(2, int(l.me().Odium)))
		f.change(Ref{RefMarks, int8(m.By), 0}, -min(1, int(l.me().Marks)))
	case Recant:
		prestige, word := l.b.recantCost(l.me().Recanted)
		f.change(Ref{RefPrestige, int8(m.By), 0}, -min(prestige, int(l.me().Prestige)))
		f.change(Ref{RefWord, int8(m.By), 0}, -word)
		f.change(Ref{RefSympathy, EveryBloc, int8(m.By)}, -4)
		f.change(Ref{RefMarks, int8(m.By), 0}, -int(l.me().Marks))
		f.change(Ref{RefLost, int8(m.By), 0}, -min(1, int(l.me().Lost)))
		for i := range l.b.Issues {
			f.change(Ref{RefStance, int8(m.By), int8(i)}, l.b.standsFor(l.t, m.By, Issue(i), int(l.t.Lines[i]))-int(l.me().Stance[i]))
		}
		if l.b.mayRise(l.t, m.By) {
			f.change(Ref{RefRung, int8(m.By), 0}, -1)
		}
	case OfferToResign:
		f.Votes = l.tellers(Motion{Kind: AcceptResignation, By: m.By, B: int8(m.By), C: int8(m.B)})
		f.Odds = f.Votes.Chance
		f.change(Ref{RefHolder, int8(m.B), 0}, 0)
		f.change(Ref{RefLost, int8(m.By), 0}, 1)
		f.failing(Ref{RefOdium, int8(m.By), 0}, -2)
	}
}

func (c clerk) gesture(l look, m Move) {
	switch GestureKind(m.A) {
	case ShowPaper, LeakPaper, DenyPaper:
		c.paper(m)
	case Petition:
		parts := l.petitionOdds()
		c.petition(m, parts.Sum())
	case LieLow:
		c.t.Men[m.By].Low = true
		e := fact(LayLow, Everybody)
		e.Who, e.N, e.M = m.By, int16(-c.raise(Ref{RefOdium, int8(m.By), 0}, -2)), int16(-c.raise(Ref{RefMarks, int8(m.By), 0}, -1))
		c.note(e)
	case Recant:
		c.recant(m.By)
	case OfferToResign:
		c.t.Men[m.By].Resigned = c.t.Round
		e := fact(ResignationOffered, Everybody)
		e.Who, e.Post = m.By, Post(m.B)
		c.note(e)
		c.table(Motion{Kind: AcceptResignation, By: m.By, B: int8(m.By), C: int8(m.B)})
	}
}

func (c clerk) recant(p Seat) {
	m := &c.t.Men[p]
	prestige, word := c.b.recantCost(m.Recanted)
	e := fact(Recanted, Everybody)
	e.Who, e.N, e.M = p, int16(-c.raise(Ref{RefPrestige, int8(p), 0}, -prestige)), int16(min(1, m.Lost))
	c.note(e)
	c.loseWord(p, word, WhyRecantedOnce)
	m.Marks, m.Demanded, m.Spared = 0, -1, c.b.Numbers.RemovalRest
	m.Lost = max(0, m.Lost-1)
	m.Recanted = min(m.Recanted+1, 9)
	for i := range c.b.Issues {
		m.Stance[i] = int8(c.b.standsFor(c.t, p, Issue(i), int(c.t.Lines[i])))
	}
	c.swayAll(p, -4)
	if c.b.mayRise(c.t, p) {
		c.rise(p)
	}
}

// yearAndHalf is how many rounds lie between two rungs that recanting brings back:
// those of 1927-28 waited months for their cards, and years for a post.
const yearAndHalf = 3

// mayRise reports whether a recantation brings the man up a rung: into the party and
// into the committee, not into the Politburo; that only a congress does.
func (b *Book) mayRise(t *Table, p Seat) bool {
	m := &t.Men[p]
	return m.Rung >= Member && (m.RoseIn < 0 || t.Round-m.RoseIn >= yearAndHalf)
}

// rise brings a man back one rung. Nobody comes back into the Politburo but by a congress.
func (c clerk) rise(p Seat) {
	m := &c.t.Men[p]
	m.Rung--
	m.RoseIn = c.t.Round
	c.sayWhom(Rose, p, int(m.Rung))
}

func (c clerk) sayWhom(what Fact, whom Seat, n int) {
	e := fact(what, Everybody)
	e.Whom, e.N = whom, int16(n)
	c.note(e)
}
