package rules

// Home is the prestige to which a man returns, a step every other round: seven tenths of
// the name he came with, his seat in the Politburo, his posts. The sum counts from 0 to 20.
func (b *Book) Home(t *Table, p Seat) Parts {
	var parts Parts
	parts.add(WhyBase, int(b.Contenders[p].Prestige)*7/10, Person(p))
	if t.Men[p].Rung == InPolitburo {
		parts.add(WhyRung, 2, Person(p))
	}
	posts := 0
	for i := range b.Posts {
		posts += truth(t.Posts[i].Holder == Person(p))
	}
	parts.add(WhyGain, posts, Person(p))
	return parts
}

// VisibleParts are what Visible adds up, before his rung takes its part: prestige, posts
// as others see them, and the share of the committee that follows him.
func (b *Book) VisibleParts(t *Table, p Seat) Parts {
	var parts Parts
	posts := 0
	for i := range b.Posts {
		if t.Posts[i].Holder == Person(p) {
			posts += int(b.Posts[i].Rank)
		}
	}
	parts.add(WhyPrestige, nameSeen*int(t.Men[p].Prestige), Person(p))
	parts.add(WhyGain, percent(posts*10, 100-int(b.Contenders[p].Mods.Quiet)), Person(p))
	parts.add(WhySympathy, percent(int(t.Committee[p]), shareSeen), Person(p))
	return parts
}

// Following is how a bloc would be counted now, as far as the observer can tell: the per
// cent that goes with its secretary's patron, and how the rest would split among the men.
type Following struct {
	Boss    Seat // the patron, NoSeat when there is none, Unknown when he is not known
	Machine int  // per cent; what is known of it at least
	Pull    [MaxSeats]int
}

// Following uses the sympathies of the last count and what the observer has moved since;
// whose man the secretary is only if he knows it.
func (b *Book) Following(o *Observation, bloc Bloc) Following {
	s := State{Table: o.Table}
	s.Hidden.Patron, s.Hidden.Firm = o.Patron, o.Firm
	s.Hidden.Sympathy[bloc] = o.Table.Blocs[bloc].Known
	if o.Me >= 0 {
		mine := &s.Hidden.Sympathy[bloc][o.Me]
		*mine = int8(clamp(int(*mine)+int(o.Hand.Swayed[bloc]), 0, 100))
	}
	f := Following{Boss: b.look(o).bossOf(bloc)}
	c := b.clerk(&s, nil)
	f.Machine = b.knownMachine(o, bloc)
	names, sum := c.names(0), unattachedPull
	var weights [MaxSeats]int
	for p := range b.Contenders {
		weights[p] = c.pull(bloc, Seat(p), names[p], c.gap(bloc, Seat(p)))
		sum += weights[p]
	}
	for p := range b.Contenders {
		f.Pull[p] = (100 - f.Machine) * weights[p] / sum
	}
	return f
}

// bossOf is the secretary's patron as far as it is known.
func (l look) bossOf(bloc Bloc) Seat {
	who := l.b.Secretary(l.t, bloc)
	switch {
	case who == Nobody:
		return NoSeat
	case l.b.IsContender(who):
		return Seat(who)
	}
	return l.patron(who)
}

// knownMachine is the per cent that goes with the secretary: how firmly an official holds
// to his patron only the patron knows.
func (b *Book) knownMachine(o *Observation, bloc Bloc) int {
	who := b.Secretary(&o.Table, bloc)
	switch {
	case who == Nobody:
		return 0
	case b.IsContender(who):
		return int(b.Numbers.MachineSelf)
	}
	i := b.Official(who)
	boss := o.Patron[i]
	if boss < 0 {
		return int(b.Numbers.Machine) / 2
	}
	return b.followsPatron(max(0, o.Firm[i]), &o.Table.Men[boss])
}

// MoodPull is where a bloc's mood on an issue is drawn, in tenths: what it wants by
// itself, and what the country's need adds. A round moves it MoodPull per cent of the way.
type MoodPull struct{ Own, Country, Goal int }

// MoodPull tells it for a table.
func (b *Book) MoodPull(t *Table, bloc Bloc, i Issue) MoodPull {
	r := &b.Blocs[bloc]
	p := MoodPull{Own: int(r.Mood[i]), Country: int(t.Pressure[i]) * int(r.Pull[i]) / 10}
	p.Goal = clamp(p.Own+p.Country, -30, 30)
	return p
}

// Prospect is what one effect of the aftermath would do to a meter.
type Prospect struct {
	Effect int // in Book.Aftermath; -1: the head of the government keeps the country steady
	N      int
}

// Prospects are what the aftermath would do to a meter if the round ended as the table
// stands: each effect that moves it. Effects that read secrets are left out.
func (b *Book) Prospects(t *Table, m Meter) []Prospect {
	var list []Prospect
	s := State{Table: *t}
	c := b.clerk(&s, nil)
	for i := range b.Aftermath {
		f := &b.Aftermath[i]
		if f.Do != Change || f.readsSecrets() {
			continue
		}
		before := s.Table.Meters[m]
		c.performOne(f, NoEvent)
		if n := int(s.Table.Meters[m] - before); n != 0 {
			list = append(list, Prospect{i, n})
		}
	}
	before := s.Table.Meters[m]
	c.steady()
	if n := int(s.Table.Meters[m] - before); n != 0 {
		list = append(list, Prospect{-1, n})
	}
	return list
}

func (f *Effect) readsSecrets() bool {
	for _, e := range [...]Expr{f.If, f.Value} {
		for i := range e {
			if e[i].Code == OpRead && e[i].Ref.Kind.Secret() {
				return true
			}
		}
	}
	return f.Target.Kind.Secret()
}
