package text

import "afterlenin/game/rules"

// read is the public number at the address, and whether the reader can see it: what the rules
// read there (TestReadsWhatTheRulesRead).
func (s sight) read(r rules.Ref) (int, bool) {
	if r.Kind == rules.RefPatronage {
		return s.patronage, s.patronage >= 0
	}
	if s.table == nil || r.Kind.Secret() {
		return 0, false
	}
	if ownerOf(r) >= 0 {
		return s.readMan(r)
	}
	return s.readTable(r)
}

// readMan is a number of a contender.
func (s sight) readMan(r rules.Ref) (int, bool) {
	man, ok := at(s.table.Men[:], int(r.A))
	switch r.Kind {
	case rules.RefPrestige:
		return int(man.Prestige), ok
	case rules.RefOdium:
		return int(man.Odium), ok
	case rules.RefWord:
		return int(man.Word), ok
	case rules.RefMarks:
		return int(man.Marks), ok
	case rules.RefRung:
		return int(man.Rung), ok
	case rules.RefLost:
		return int(man.Lost), ok
	case rules.RefIll:
		return int(man.Ill), ok
	case rules.RefLeads:
		return bit(s.table.Leader == rules.Seat(r.A)), ok
	case rules.RefCommittee:
		return bit(man.Rung == rules.InPolitburo), ok
	case rules.RefStance:
		v, has := at(man.Stance[:], int(r.B))
		return int(v), ok && has
	case rules.RefShare:
		v, has := at(s.table.Committee[:], int(r.A))
		return (int(v) + 5) / 10, has
	case rules.RefBurden:
		v, has := at(s.table.Tally.Burden[:], int(r.A))
		return int(v), has
	}
	return 0, false
}

// readTable is a number of the party or the country.
func (s sight) readTable(r rules.Ref) (int, bool) {
	t, a := s.table, int(r.A)
	switch r.Kind {
	case rules.RefLine:
		v, ok := at(t.Lines[:], a)
		return int(v), ok
	case rules.RefPressure:
		v, ok := at(t.Pressure[:], a)
		return int(v), ok
	case rules.RefMood:
		bloc, _ := at(t.Blocs[:], a)
		v, ok := at(bloc.Mood[:], int(r.B))
		return int(v), ok
	case rules.RefWeight:
		v, ok := at(t.Blocs[:], a)
		return int(v.Weight), ok
	case rules.RefMeter:
		v, ok := at(t.Meters[:], a)
		return int(v), ok
	case rules.RefFlag:
		v, ok := at(t.Flags[:], a/64)
		return int(v >> (a % 64) & 1), ok
	case rules.RefHolder:
		v, ok := at(t.Posts[:], a)
		return int(v.Holder), ok
	case rules.RefPrecedent:
		v, ok := at(t.Precedents[:], a)
		return int(v.Times), ok
	case rules.RefDocument:
		v, ok := at(t.Documents[:], a)
		return int(v), ok
	case rules.RefPaper:
		v, ok := at(t.Papers[:], a)
		return int(v.Holder), ok
	case rules.RefAbroad:
		v, ok := at(t.Papers[:], a)
		return bit(v.Abroad), ok
	case rules.RefGathering:
		if g := s.book.Gathering(t.Round); g != nil {
			return int(g.Kind), true
		}
		return 0, true
	case rules.RefRound:
		return int(t.Round) + 1, true
	case rules.RefGone, rules.RefRank:
		return s.readOfficial(r)
	}
	return 0, false
}

// readOfficial is a number of an official.
func (s sight) readOfficial(r rules.Ref) (int, bool) {
	v, ok := at(s.table.Officials[:], s.book.Official(rules.Person(r.A)))
	if r.Kind == rules.RefGone {
		return bit(v.Gone), ok
	}
	return int(v.Rung), ok
}
