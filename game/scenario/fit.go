package scenario

import (
	"slices"

	"afterlenin/game/rules"
)

// calendar is when a scenario plays: its first month, counted as date.months does,
// how many months a round has, and how many rounds there are.
type calendar struct{ start, each, rounds int }

// calendarOf reads the calendar off a [scenario] table laid over another; ok is
// false when it does not say it, or says it wrongly: the binder reports that.
func calendarOf(over, under *node) (c calendar, ok bool) {
	key := func(name string) *node {
		if n := over.member(name); n != nil {
			return n
		}
		return under.member(name)
	}
	start, okStart := monthOf(key("start"))
	each, okEach := wholeOf(key("months_per_round"), 12)
	rounds, okRounds := wholeOf(key("rounds"), rules.MaxRounds)
	return calendar{start, each, rounds}, okStart && okEach && okRounds
}

func monthOf(n *node) (months int, ok bool) {
	if n == nil || n.kind != textNode {
		return 0, false
	}
	year, month, ok := yearAndMonth(n.text)
	return date{year: year, month: month}.months(), ok
}

func wholeOf(n *node, most int64) (int, bool) {
	if n == nil || n.kind != numberNode || n.n < 1 || n.n > most {
		return 0, false
	}
	return int(n.n), true
}

// holds reports whether the month lies in the calendar.
func (c calendar) holds(month int) bool {
	return month >= c.start && month < c.start+c.each*c.rounds
}

// fitting lays an extended scenario into the calendar of the one that extends it.
type fitting struct {
	base, over *node
	old, new   calendar
}

// fit prepares base for a scenario that plays at another time: events, gatherings,
// acts and pledges outside the new calendar are left out, unless the new scenario
// names them itself; what counts rounds counts them from the new start.
func fit(base, over *node) {
	old, ok := calendarOf(base.member("scenario"), nil)
	now, okNow := calendarOf(over.member("scenario"), base.member("scenario"))
	if !ok || !okNow || old == now {
		return
	}
	f := fitting{base: base, over: over, old: old, new: now}
	f.acts()
	f.leaveOut("event", "date", now.holds)
	f.leaveOut("gathering", "date", now.holds)
	f.leaveOut("past", "date", now.holds)
	f.leaveOut("pledge", "until", func(month int) bool { return month >= now.start })
	f.debrief()
	f.histories()
	if now.each == old.each {
		by := floorDiv(now.start-old.start, old.each)
		formulas(base, func(n *node) { shift(n, by) }, func(*node) {})
	}
}

// leaveOut takes away the nouns whose month does not fit. Those that the new scenario
// names itself stay: if one of them is wrong, that is an error.
func (f *fitting) leaveOut(noun, key string, fits func(month int) bool) {
	table := f.base.member(noun)
	for _, id := range slices.Clone(keysOf(table)) {
		month, dated := monthOf(table.members[id].member(key))
		if dated && !fits(month) && f.over.member(noun).member(id) == nil {
			table.remove(id)
		}
	}
}

func keysOf(table *node) []string {
	if table == nil || table.kind != tableNode {
		return nil
	}
	return table.keys
}

// acts counts the rounds of the acts from the new start and cuts what lies outside.
func (f *fitting) acts() {
	table := f.base.member("act")
	for _, id := range slices.Clone(keysOf(table)) {
		from, to := table.members[id].member("from"), table.members[id].member("to")
		if from == nil || to == nil || from.kind != numberNode || to.kind != numberNode {
			continue
		}
		first := f.inNew(int(from.n)-1) + 1
		last := f.inNew(int(to.n))
		if (last < 1 || first > f.new.rounds) && f.over.member("act").member(id) == nil {
			table.remove(id)
			continue
		}
		from.setNumber(max(first, 1))
		to.setNumber(min(last, f.new.rounds))
	}
}

// inNew is the round from 0 of the new calendar that begins with a round of the old
// one, or next after it.
func (f *fitting) inNew(round int) int {
	months := f.old.start + round*f.old.each - f.new.start
	return -floorDiv(-months, f.new.each)
}

func floorDiv(a, b int) int {
	if a < 0 {
		return -((-a + b - 1) / b)
	}
	return a / b
}

// histories gives each contender, line and number of the country the rows of its
// history that belong to the rounds of the new calendar; before the first row it stands
// where it started.
func (f *fitting) histories() {
	for _, h := range historied {
		f.historiesOf(f.base.member(h.table), h)
	}
}

// historied are the tables that have a history, with the key that says where it begins.
var historied = [...]rowsOf{{"contender", "history", "position"}, {"contender", "rungs", "rung"}, {"issue", "history", "line"}, {"country", "history", "start"},
	{"post", "history", "holder"}}

// rowsOf is a key of a table that has a row for each round, and the key of the start.
type rowsOf struct{ table, key, start string }

func (f *fitting) historiesOf(table *node, h rowsOf) {
	for _, id := range keysOf(table) {
		c := table.members[id]
		rows := c.member(h.key)
		if rows == nil || rows.kind != listNode || c.member(h.start) == nil {
			continue
		}
		var fitted []*node
		for round := range f.new.rounds {
			end := f.new.start + (round+1)*f.new.each - 1
			i := floorDiv(end-f.old.start, f.old.each)
			if i >= len(rows.items) {
				break
			}
			row := c.member(h.start)
			if i >= 0 {
				row = rows.items[i]
			}
			fitted = append(fitted, row)
		}
		rows.items = fitted
	}
}
