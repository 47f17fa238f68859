package scenario

import "afterlenin/game/rules"

func (w *writer) people(b *rules.Book) {
	traits := w.traits()
	for i := range w.raw.Contenders {
		c := &w.raw.Contenders[i]
		b.Contenders = append(b.Contenders, w.contender(c, traits))
		b.People = append(b.People, profile(c.id, &c.rawPerson))
	}
	for i := range w.raw.Officials {
		b.People = append(b.People, official(&w.raw.Officials[i]))
	}
	w.ambitions(b)
}

func (w *writer) traits() []rules.Trait {
	var list []rules.Trait
	for _, t := range w.raw.Traits {
		list = append(list, rules.Trait{ID: t.id, Name: t.Name.s, About: t.About.s, Strength: t.Strength.yes, Mods: t.Mods})
	}
	return list
}

func profile(id string, p *rawPerson) rules.Profile {
	return rules.Profile{ID: id, Name: p.Name.s, Short: p.Short.s, Mono: p.Mono.s, About: p.About.s, Fate: p.Fate.s,
		Source: p.Source.s, Portrait: p.Portrait.s, Born: p.Born.n, Patron: rules.NoSeat, Proxy: rules.Nobody}
}

func official(o *rawOfficial) rules.Profile {
	p := profile(o.id, &o.rawPerson)
	p.Lean = issues8(o.Lean)
	p.Start = rungOf(o.Rung.s)
	p.Patron = rules.Seat(o.Patron.index)
	p.Firm = int8(o.Firm.n)
	p.KnownPatron = o.Known.yes
	p.Gone = o.Gone.yes
	p.Proxy = rules.Person(o.Proxy.index)
	return p
}

// rungOf is the rung of that name; left out it is the highest.
func rungOf(name string) rules.Rung {
	for i, n := range []string{"politburo", "candidate", "committee", "member", "expelled", "exiled"} {
		if n == name {
			return rules.Rung(i)
		}
	}
	return rules.InPolitburo
}

func (w *writer) contender(c *rawContender, traits []rules.Trait) rules.Contender {
	k := rules.Contender{ID: c.id, Prestige: int8(c.Prestige.n), Odium: int8(c.Odium.n), Word: int8(c.Word.n),
		Lost: int8(c.Lost.n), Marks: int8(c.Marks.n), Recanted: int8(c.Recanted.n),
		Patronage: int8(c.Patronage.n), Rung: rungOf(c.Rung.s), Band: int8(c.Band.n),
		Stance: issues8(c.Position), Conviction: issues8(c.Conviction), Salience: issues8(c.Salience),
		Wants: rules.Wants{Office: int16(c.Wants.Office.n), Line: int16(c.Wants.Line.n),
			Rules: int16(c.Wants.Rules.n), Country: int16(c.Wants.Country.n)}}
	par := int16(c.Par.n)
	k.Pars = c.Pars.of(par)
	for _, m := range c.Regard.of {
		k.Regard[m.index] = int8(m.n)
	}
	for _, s := range c.History {
		k.History = append(k.History, issues8(s))
	}
	for _, r := range c.Rungs {
		k.Rungs = append(k.Rungs, rungOf(r.s))
	}
	for _, t := range c.Traits {
		if t.given() && t.index < len(traits) {
			k.Traits = append(k.Traits, traits[t.index])
			addMods(&k.Mods, &traits[t.index].Mods)
		}
	}
	return k
}

// of is a man's par in every company: that of a company of the highest level is, where it has none of its own, that of the
// same company without it.
func (p *pars) of(par int16) [rules.Companies]int16 {
	historical, ruthless := elsePar(p.Historical, par), elsePar(p.Ruthless, par)
	return [...]int16{
		rules.FreeCompany:           par,
		rules.HistoricalCompany:     historical,
		rules.RuthlessCompany:       ruthless,
		rules.HardCompany:           elsePar(p.Hard, par),
		rules.HardHistoricalCompany: elsePar(p.HardHist, historical),
		rules.HardRuthlessCompany:   elsePar(p.HardRuth, ruthless),
	}
}

// elsePar is a par of its own for a company, or the other where none is given.
func elsePar(n number, par int16) int16 {
	if !n.given() {
		return par
	}
	return int16(n.n)
}

func (w *writer) ambitions(b *rules.Book) {
	for i := range w.raw.Ambitions {
		a := &w.raw.Ambitions[i]
		when := w.condition(a.When)
		if !a.For.given() {
			continue
		}
		c := &b.Contenders[a.For.index]
		c.Ambitions = append(c.Ambitions, rules.Ambition{ID: a.id, Name: a.Name.s, About: a.About.s,
			When: when, Points: int16(a.Points.n)})
	}
}
