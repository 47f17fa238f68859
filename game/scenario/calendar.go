package scenario

// dated reports whether the calendar of the scenario could be read.
func (h *rawHead) dated() bool {
	return h.Start.given() && h.MonthsPerRound.given() && h.Rounds.given()
}

// beyond adds an error about what lies outside the calendar, or is longer than it. Whoever
// has copied a scenario to play a part of it is told how he need not cut it himself.
func (r *report) beyond(at spot, format string, args ...any) {
	p := r.errorAt(at, format, args...).follows(ofCalendar)
	if r.alone {
		p.Hint = `with extends = "after_lenin" in place of a copy, what lies outside is left out`
	}
}
