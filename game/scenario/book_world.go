package scenario

import "afterlenin/game/rules"

// defaultSympathy is what a bloc feels for a contender whom its table leaves out.
const defaultSympathy = 20

func (w *writer) posts(b *rules.Book) {
	for i := range w.raw.Posts {
		p := &w.raw.Posts[i]
		rule := rules.PostRule{ID: p.id, Name: p.Name.s, Short: p.Short.s, About: p.About.s, Income: int8(p.Income.n),
			Rank: int8(p.Rank.n), Apart: p.Apart.yes, Leads: rules.Bloc(p.Leads.index), Holder: rules.Person(p.Holder.index),
			FilledBy: rules.NoPost}
		rule.Filled, rule.FilledBy = filling(p.FilledBy)
		for _, name := range p.Powers {
			rule.Powers |= powerOf(name.s)
		}
		for _, who := range p.History {
			rule.History = append(rule.History, rules.Person(who.index))
		}
		for _, who := range p.Suits {
			if who.given() {
				rule.Suits = rule.Suits.With(rules.Person(who.index))
			}
		}
		for _, issue := range p.Press {
			if issue.given() && issue.index < rules.MaxIssues {
				rule.Press[issue.index] = true
			}
		}
		b.Posts = append(b.Posts, rule)
	}
}

// filling reads filled_by: the two bodies stand before the posts among the names.
func filling(r ref) (rules.Filling, rules.Post) {
	switch r.index {
	case 0:
		return rules.ByCommittee, rules.NoPost
	case 1:
		return rules.ByPlenum, rules.NoPost
	}
	return rules.ByPost, rules.Post(r.index - 2)
}

func powerOf(name string) rules.Powers {
	for i, n := range []string{"chair", "press", "discipline", "police", "enrol", "government", "unions"} {
		if n == name {
			return 1 << i
		}
	}
	return 0
}

func (w *writer) blocs(b *rules.Book) {
	for i := range w.raw.Blocs {
		r := &w.raw.Blocs[i]
		rule := rules.BlocRule{ID: r.id, Name: r.Name.s, Short: r.Short.s, Weight: int8(r.Weight.n), City: r.City.yes, Mood: issues8(r.Mood)}
		for _, m := range r.Pull.of {
			if m.index < len(rule.Pull) {
				rule.Pull[m.index] = int16(m.n)
			}
		}
		for seat := range b.Contenders {
			rule.Sympathy[seat] = defaultSympathy
		}
		for _, m := range r.Sympathy.of {
			rule.Sympathy[m.index] = int8(m.n)
		}
		rule.LedBy = ledBy(b, rules.Bloc(i))
		b.Blocs = append(b.Blocs, rule)
	}
}

// ledBy is the post that leads the bloc, or NoPost; the posts are written first.
func ledBy(b *rules.Book, bloc rules.Bloc) rules.Post {
	for p := range b.Posts {
		if b.Posts[p].Leads == bloc {
			return rules.Post(p)
		}
	}
	return rules.NoPost
}

func (w *writer) calendar(b *rules.Book) {
	kinds := map[string]rules.GatheringKind{"plenum": rules.Plenum, "conference": rules.Conference, "congress": rules.Congress}
	for _, g := range w.raw.Gatherings {
		rule := rules.Gathering{ID: g.id, Name: g.Name.s, Text: g.Text.s, Kind: kinds[g.Kind.s],
			Round: w.inCalendar(g.Date, "this gathering"), Year: int16(g.Date.year), Month: int8(g.Date.month), Seats: int8(g.Seats.n), Invented: g.Invented.yes}
		for _, c := range g.Dissent {
			if c.given() {
				rule.Dissent = rule.Dissent.With(rules.Seat(c.index))
			}
		}
		b.Gatherings = append(b.Gatherings, rule)
	}
}

func (w *writer) papers(b *rules.Book) {
	for _, f := range w.raw.Flags {
		b.Flags = append(b.Flags, rules.FlagRule{ID: f.id, Meaning: f.meaning.s})
	}
	starts := map[string]rules.DocumentState{"delegations": rules.ToDelegations, "read": rules.ReadAloud}
	for i := range w.raw.Documents {
		d := &w.raw.Documents[i]
		rule := rules.DocumentRule{ID: d.id, Name: d.Name.s, About: d.About.s, Source: d.Source.s,
			Holder: rules.Person(d.Holder.index), Read: w.effects(d.Read), Show: w.effects(d.Show),
			Leak: w.effects(d.Leak), Deny: w.effects(d.Deny), Start: starts[d.Start.s]}
		for _, c := range d.Names {
			if c.given() {
				rule.Named = rule.Named.With(rules.Seat(c.index))
			}
		}
		b.Documents = append(b.Documents, rule)
	}
}

func (w *writer) levers(b *rules.Book) {
	for i := range w.raw.Levers {
		x := &w.raw.Levers[i]
		rule := rules.LeverRule{ID: x.id, Name: x.Name.s, About: x.About.s, Source: x.Source.s, For: rules.Seat(x.For.index),
			Post: rules.Post(x.Post.index), When: w.choiceCondition(x.When, rules.NoSeat), Cost: int8(x.Cost.n), Rest: int8(x.Rest.n)}
		for k := range x.Ways {
			rule.Ways = append(rule.Ways, w.choice(&x.Ways[k], rules.NoSeat))
		}
		b.Levers = append(b.Levers, rule)
	}
}

func (w *writer) pledges(b *rules.Book) {
	kinds := map[string]rules.PledgeKind{"vote": rules.VoteTogether, "protection": rules.Protection,
		"line": rules.CommonLine, "enemy": rules.CommonEnemy}
	for i := range w.raw.Pledges {
		p := &w.raw.Pledges[i]
		if len(p.Between) != 2 || !p.Between[0].given() || !p.Between[1].given() {
			continue
		}
		until := min(w.roundOf(p.Until), rules.MaxRounds)
		b.Pledges = append(b.Pledges, rules.OpeningPledge{A: rules.Seat(p.Between[0].index), B: rules.Seat(p.Between[1].index),
			Kind: kinds[p.Kind.s], Enemy: rules.Seat(p.Enemy.index), Issue: rules.Issue(p.Issue.index),
			Sealed: p.Sealed.yes, Until: int8(until)})
	}
}

// ties keeps those that fall into the calendar, cut to it.
func (w *writer) ties(b *rules.Book) {
	for i := range w.raw.Ties {
		f := &w.raw.Ties[i]
		if len(f.Between) != 2 || !f.Between[0].given() || !f.Between[1].given() {
			continue
		}
		from, until := max(0, w.roundOf(f.From)), min(w.roundOf(f.Until), w.raw.Head.Rounds.n-1)
		if until < 0 || from > until {
			continue
		}
		b.Ties = append(b.Ties, rules.Tie{Alliance: f.Kind.s == "alliance", A: rules.Seat(f.Between[0].index), B: rules.Seat(f.Between[1].index),
			From: int8(from), Until: int8(until)})
	}
}

func (w *writer) precedents(b *rules.Book) {
	for _, p := range w.raw.Precedents {
		i := w.names.index("precedent", p.id)
		if i < 0 {
			continue
		}
		b.Precedents[i] = rules.PrecedentRule{ID: p.id, Name: p.Name.s, Price: int8(p.Price.n), Rules: int16(p.Rules.n)}
	}
}
