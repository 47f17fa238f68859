package scenario

import (
	"cmp"
	"slices"

	"afterlenin/game/rules"
)

func (w *writer) events(b *rules.Book) {
	for i := range w.raw.Events {
		b.Events = append(b.Events, w.event(&w.raw.Events[i]))
	}
}

func (w *writer) event(e *rawEvent) rules.EventRule {
	rule := rules.EventRule{ID: e.id, Title: e.Title.s, Text: e.Text.s, More: e.More.s, After: e.After.s, AfterMore: e.AfterMore.s, Wire: e.Wire.s, WireFrom: e.WireFrom.s,
		Source: e.Source.s, Mark: e.Mark.s, Invented: e.Invented.yes, Round: -1, For: rules.Seat(e.For.index),
		Picture: e.Picture.s, When: w.condition(e.When), Chance: int8(e.Chance.n), Effects: w.effects(e.Effects), Once: !e.Repeat.yes}
	if e.Date.given() {
		rule.Round = w.inCalendar(e.Date, "this event")
		rule.Year, rule.Month = int16(e.Date.year), int8(e.Date.month)
	}
	for i := range e.Choices {
		rule.Choices = append(rule.Choices, w.choice(&e.Choices[i], rule.For))
	}
	return rule
}

func (w *writer) choice(c *rawChoice, chooser rules.Seat) rules.Choice {
	return rules.Choice{ID: c.id, Label: c.Label.s, Aside: c.Aside.s, When: w.choiceCondition(c.When, chooser),
		Historical: c.Historical.yes, Effects: w.effects(c.Effects), Odds: int8(c.Odds.n), Else: w.effects(c.Otherwise)}
}

func (w *writer) ends(b *rules.Book) {
	for i := range w.raw.Endings {
		e := &w.raw.Endings[i]
		b.Endings = append(b.Endings, rules.Ending{ID: e.id, Title: e.Title.s, Text: e.Text.s, More: e.More.s,
			When: w.condition(e.When), Collapse: e.Collapse.yes})
	}
	b.Aftermath = w.effectsTo(mostAftermath, w.raw.Aftermath.Effects)
}

func (w *writer) codex(b *rules.Book) {
	for i := range w.raw.Codex {
		e := &w.raw.Codex[i]
		entry := rules.Entry{ID: e.id, Title: e.Title.s, Kind: e.Kind.s, Text: e.Text.s, Source: e.Source.s}
		for _, s := range e.See {
			entry.See = append(entry.See, s.id)
		}
		for _, f := range e.Forms {
			entry.Forms = append(entry.Forms, f.s)
		}
		b.Codex = append(b.Codex, entry)
	}
}

// past puts what happened in history in the order of the months.
func (w *writer) past(b *rules.Book) {
	for i := range w.raw.Past {
		p := &w.raw.Past[i]
		b.Past = append(b.Past, rules.Bygone{ID: p.id, Round: w.inCalendar(p.Date, "this"), Year: int16(p.Date.year), Month: int16(p.Date.month),
			Text: p.Text.s, Mark: p.Mark.s})
	}
	slices.SortStableFunc(b.Past, func(x, y rules.Bygone) int {
		return cmp.Or(cmp.Compare(x.Year, y.Year), cmp.Compare(x.Month, y.Month))
	})
}

// opening fills what only the scenario knows of the first table; package rules
// fills the rest from the Book.
func (w *writer) opening(b *rules.Book) {
	t := &b.Opening
	t.Seats = int8(w.raw.Start.PolitburoSeats.n)
	rest := 1000
	for _, m := range w.raw.Start.Committee.of {
		t.Committee[m.index] = int16(m.n * 10)
		rest -= m.n * 10
	}
	t.Committee[rules.MaxSeats] = int16(rest)
	b.CongressMet = w.raw.Start.CongressMet.yes
	for i, d := range b.Documents {
		t.Documents[i] = d.Start
	}
	for _, f := range w.raw.Start.Flags {
		if f.given() {
			t.Flags[f.index/64] |= 1 << (f.index % 64)
			w.flagSet[f.index] = true
		}
	}
	for i := range t.Precedents {
		t.Precedents[i] = rules.PrecedentSet{By: rules.NoSeat, Against: rules.NoSeat, Round: -1}
	}
	for _, p := range w.raw.Precedents {
		if i := w.names.index("precedent", p.id); i >= 0 {
			t.Precedents[i] = rules.PrecedentSet{Times: int8(p.Times.n), By: rules.Seat(p.By.index),
				Against: rules.Seat(p.Against.index), Round: -1}
		}
	}
}
