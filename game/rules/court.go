package rules

func (l look) checkCourt(m Move) Refusal {
	if m.B|m.C|m.D != 0 {
		return Refusal{Why: Malformed}
	}
	return l.within(m.A, len(l.b.Blocs))
}

// courtGain is the sympathy that courting a bloc wins, with its parts in per cent.
func (l look) courtGain(bloc Bloc) (gain int, p Parts) {
	p.add(WhyBase, 100, Nobody)
	mods := l.mods()
	p.add(WhyTrait, int(mods.Court), Person(l.o.me))
	if !l.b.Blocs[bloc].City {
		p.add(WhyProvince, int(mods.Provinces), Person(l.o.me))
	}
	who := l.b.Secretary(l.t, bloc)
	if patron := l.patron(who); who != Nobody && patron >= 0 && patron != l.o.me {
		p.add(WhySecretary, int(l.b.Numbers.CourtRival)-100, who)
	}
	p.add(WhyRung, rungReach[l.me().Rung]-100, Person(l.o.me))
	return l.courted(p), p
}

// courted is the sympathy that comes of the parts.
func (l look) courted(p Parts) int {
	return max(1, percent(int(l.b.Numbers.CourtGain), max(5, p.Sum())))
}

// CourtedAgainst is the sympathy that courting a bloc would win if its secretary, whose man he
// is the observer does not know, were a rival's man; who is Nobody when the observer knows.
func (b *Book) CourtedAgainst(o *Observation, bloc Bloc) (gain int, who Person) {
	l := b.look(o)
	if who = b.Secretary(l.t, bloc); who == Nobody || l.patron(who) != Unknown {
		return 0, Nobody
	}
	_, p := l.courtGain(bloc)
	p.add(WhySecretary, int(b.Numbers.CourtRival)-100, who)
	return l.courted(p), who
}

// rungReach is the per cent of the effect that words have from each rung.
var rungReach = [...]int{100, 100, 85, 60, 40, 30}

func (l look) forecastCourt(m Move, f *Forecast) {
	gain, parts := l.courtGain(Bloc(m.A))
	f.Odds, f.OddsOf = 100, parts
	f.change(Ref{RefSympathy, int8(m.A), int8(m.By)}, gain)
	if who := l.b.Secretary(l.t, Bloc(m.A)); who != Nobody {
		if p := l.patron(who); p != l.o.me {
			f.mind(p, WhySecretary, false)
		}
	}
}

func (c clerk) court(m Move, gain int) {
	got := c.sway(Bloc(m.A), m.By, gain)
	e := fact(Courted, Only(m.By))
	e.Who, e.Bloc, e.N = m.By, Bloc(m.A), int16(got)
	c.note(e)
}
