package scenario

import (
	"afterlenin/game/rules"
)

// writer makes a Book of the raw tables. It asks for no table twice and keeps every
// order of the files.
type writer struct {
	*report
	*compiler
	raw   *rawScenario
	names *names
}

func (w *writer) write(name string) *rules.Book {
	head := &w.raw.Head
	b := &rules.Book{ID: name, Title: head.Title.s, Version: head.Version.s, Language: head.Language.s, About: head.About.s, More: head.More.s,
		Format: w.raw.Format.n, StartYear: head.Start.year, StartMonth: head.Start.month,
		MonthsPerRound: max(head.MonthsPerRound.n, 1), Rounds: head.Rounds.n, Numbers: w.raw.Rules}
	if head.ID.given() {
		b.ID = head.ID.s
	}
	if !w.withinLimits() {
		return b
	}
	w.acts(b)
	w.issues(b)
	w.meters(b)
	w.people(b)
	w.posts(b)
	w.blocs(b)
	w.calendar(b)
	w.papers(b)
	w.levers(b)
	w.precedents(b)
	w.pledges(b)
	w.ties(b)
	w.events(b)
	w.opening(b)
	w.ends(b)
	w.debrief(b)
	w.codex(b)
	w.lessons(b)
	w.past(b)
	return b
}

// withinLimits reports nouns that are too many for the arrays of a State.
func (w *writer) withinLimits() bool {
	limits := []struct {
		noun string
		most int
	}{{"act", 12}, {"issue", rules.MaxIssues}, {"country", rules.MaxMeters}, {"contender", rules.MaxSeats},
		{"official", rules.MaxOfficials}, {"post", rules.MaxPosts}, {"bloc", rules.MaxBlocs}, {"flag", rules.MaxFlags},
		{"document", rules.MaxDocuments}, {"lever", rules.MaxLevers}, {"pledge", rules.MaxPledges}, {"tie", 100}, {"event", rules.MaxEvents},
		{"gathering", rules.MaxRounds}, {"ending", 100}, {"trait", 100}, {"codex", 400}, {"lesson", 100}, {"past", 400}, {"debrief", 30}}
	within := true
	for _, l := range limits {
		if n := len(w.names.of[l.noun]); n > l.most {
			w.errorAt(spot{}, "the scenario has %d of [%s], %d at most", n, l.noun, l.most)
			within = false
		}
	}
	if n := len(w.names.of["contender"]); n < 2 {
		w.errorAt(spot{}, "the scenario has %s, 2 at least", plural(n, "contender"))
		within = false
	}
	return within
}

func (w *writer) acts(b *rules.Book) {
	for _, a := range w.raw.Acts {
		b.Acts = append(b.Acts, rules.Act{ID: a.id, Name: a.Name.s, From: a.From.n - 1, To: a.To.n - 1})
	}
}

func (w *writer) issues(b *rules.Book) {
	for _, i := range w.raw.Issues {
		b.Issues = append(b.Issues, rules.IssueRule{ID: i.id, Name: i.Name.s, Short: i.Short.s, Low: i.Low.s, High: i.High.s,
			About: i.About.s, Line: int8(i.Line.n), Weight: int16(i.Weight.n), Regime: i.Regime.yes, History: numbers[int8](i.History)})
	}
}

func (w *writer) meters(b *rules.Book) {
	for _, m := range w.raw.Meters {
		bad := int8(1)
		if m.Bad.s == "low" {
			bad = -1
		}
		b.Meters = append(b.Meters, rules.MeterRule{ID: m.id, Name: m.Name.s, Sign: m.Sign.s, About: m.About.s,
			Start: int16(m.Start.n), Bad: bad, Crisis: int16(m.Crisis.n), Collapse: int16(m.Collapse.n), History: numbers[int16](m.History)})
	}
}

// numbers are plain numbers of a list.
func numbers[N int8 | int16](list []number) []N {
	var out []N
	for _, n := range list {
		out = append(out, N(n.n))
	}
	return out
}

// issues8 spreads a scale over the issues; those left out are 0.
func issues8(s scale) (a [rules.MaxIssues]int8) {
	for _, m := range s.of {
		if m.index < len(a) {
			a[m.index] = int8(m.n)
		}
	}
	return a
}

// roundOf is the round, from 0, in which a month lies; negative before the start.
func (w *writer) roundOf(d date) int {
	months := d.months() - w.raw.Head.Start.months()
	each := max(w.raw.Head.MonthsPerRound.n, 1)
	if months < 0 {
		return -1
	}
	return months / each
}

// inCalendar is the round of a date, with a report when it lies outside the game.
func (w *writer) inCalendar(d date, of string) int8 {
	round := w.roundOf(d)
	if !d.given() || !w.raw.Head.dated() {
		return 0
	}
	if round < 0 || round >= w.raw.Head.Rounds.n {
		last := w.raw.Head.Start.months() + w.raw.Head.Rounds.n*w.raw.Head.MonthsPerRound.n - 1
		w.beyond(d.inside(0), "%s lies outside the calendar: the scenario goes from %04d-%02d to %04d-%02d",
			of, w.raw.Head.Start.year, w.raw.Head.Start.month, last/12, last%12+1)
		return 0
	}
	return int8(round)
}
