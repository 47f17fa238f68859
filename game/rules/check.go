package rules

// Check is nil when the observer may make the move now, or the reason why not. It
// depends on nothing the observer cannot know.
func (b *Book) Check(o *Observation, m Move) *Refusal {
	if r := b.look(o).refuse(m); r.Why != Allowed {
		return &r
	}
	return nil
}

// Allows reports whether the observer may make the move now: Check for those who do not
// ask why not.
func (b *Book) Allows(o *Observation, m Move) bool { return b.look(o).refuse(m).Why == Allowed }

// refuse is Check without a pointer, for those who ask a million times.
func (l look) refuse(m Move) Refusal {
	if m.By != l.o.me || !l.isSeat(int16(m.By)) {
		return Refusal{Why: NotYourTurn}
	}
	if l.t.Phase == Over {
		return Refusal{Why: GameOver}
	}
	if r := l.rightTime(m); r.Why != Allowed {
		return r
	}
	if m.Do.IsOrder() {
		return l.checkOrder(m)
	}
	return l.checkOther(m)
}

// phaseOf is the phase a verb belongs to.
func phaseOf(v Verb) Phase {
	switch v {
	case Aim:
		return Opening
	case Choose:
		return Bulletin
	case Second, Agenda:
		return AgendaOf
	case Vote:
		return RollCall
	case Speak:
		return Hall
	}
	return Orders
}

func (l look) rightTime(m Move) Refusal {
	if m.Do == NoVerb || m.Do >= verbs {
		return Refusal{Why: Malformed}
	}
	if l.t.Phase != phaseOf(m.Do) {
		return Refusal{Why: NotNow}
	}
	if m.Do != Answer && !l.t.Turn.Has(m.By) {
		return Refusal{Why: NotYourTurn}
	}
	return Refusal{}
}

func (l look) checkOther(m Move) Refusal {
	switch m.Do {
	case Aim:
		return l.checkAim(m)
	case Choose:
		return l.checkChoose(m)
	case Offer:
		return l.checkOffer(m)
	case Answer:
		return l.checkAnswer(m)
	case Notice:
		return l.checkNotice(m)
	case Seal:
		return plain(m)
	case Second:
		return l.checkSecond(m)
	case Agenda:
		return l.checkAgenda(m)
	case Vote:
		return l.checkVote(m)
	case Speak:
		return l.checkSpeak(m)
	}
	return Refusal{Why: Malformed}
}

func (l look) checkAim(m Move) Refusal {
	if m.B|m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	return l.within(m.A, len(l.b.Contenders[m.By].Ambitions))
}

// plain refuses numbers that the verb does not use.
func plain(m Move) Refusal {
	if m.A|m.B|m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	return Refusal{}
}

func (l look) within(n int16, size int) Refusal {
	if n < 0 || int(n) >= size {
		return Refusal{Why: Malformed}
	}
	return Refusal{}
}

// checkOrder refuses what no order may be, then asks the order's own rule.
func (l look) checkOrder(m Move) Refusal {
	if have := l.ordersLeft(); have <= 0 {
		return Refusal{NoSlot, 1, 0}
	}
	if m.Do == Hold {
		return plain(m)
	}
	return l.checkThis(m)
}

// checkThis refuses what this very order may not be, when there is one left to give.
func (l look) checkThis(m Move) Refusal {
	for _, given := range l.o.orders() {
		if given == m {
			return Refusal{Why: Twice}
		}
	}
	if loud(m) && l.given(lies) {
		return Refusal{Why: LowAndLoud}
	}
	if r := l.checkRung(m); r.Why != Allowed {
		return r
	}
	if r := l.checkVerb(m); r.Why != Allowed {
		return r
	}
	return l.affords(l.price(m))
}

// ordersLeft is how many orders the observer may still give this round.
func (l look) ordersLeft() int {
	return OrdersARound - int(l.me().Ill) - int(l.o.given)
}

// lowest is the lowest rung on which each order is still open.
var lowest = [verbs]Rung{
	Appoint: InCommittee, Court: Exiled, WinOver: Member, Argue: Exiled, Recruit: InCommittee, Shift: Exiled,
	Attack: Expelled, Inquire: Exiled, Propose: Expelled, Gesture: Exiled, Use: Exiled, Hold: Exiled,
}

func (l look) checkRung(m Move) Refusal {
	if rung := l.me().Rung; rung > lowest[m.Do] {
		return Refusal{WrongRung, int16(lowest[m.Do]), int16(rung)}
	}
	return Refusal{}
}

func (l look) checkVerb(m Move) Refusal {
	switch m.Do {
	case Appoint:
		return l.checkAppoint(m)
	case Court:
		return l.checkCourt(m)
	case WinOver:
		return l.checkWinOver(m)
	case Argue:
		return l.checkArgue(m)
	case Recruit:
		return l.checkRecruit(m)
	case Shift:
		return l.checkShift(m)
	case Attack:
		return l.checkAttack(m)
	case Inquire:
		return l.checkInquire(m)
	case Propose:
		return l.checkPropose(m)
	case Gesture:
		return l.checkGesture(m)
	case Use:
		return l.checkUse(m)
	}
	return Refusal{Why: Malformed}
}

// Price is the patronage the move costs the observer now.
func (b *Book) Price(o *Observation, m Move) int { return b.look(o).price(m) }

func (l look) price(m Move) int {
	n := &l.b.Numbers
	switch m.Do {
	case Appoint:
		return l.priceAppoint(m)
	case Court:
		return int(n.CourtCost)
	case WinOver:
		return int(n.WinCost)
	case Argue:
		if m.B < 0 && !l.byPlatform(m) {
			return int(n.ArgueAllCost)
		}
		return int(n.ArgueCost)
	case Recruit:
		return int(n.RecruitCost)
	case Shift:
		return max(0, int(n.ShiftCost)+int(l.mods().ShiftCost))
	case Attack:
		return l.priceAttack(m)
	case Inquire:
		return int(n.InquireCost)
	case Propose:
		return l.pricePropose(m)
	case Gesture:
		return l.priceGesture(m)
	case Use:
		return l.priceUse(m)
	case Offer:
		return l.priceOffer()
	}
	return 0
}
