package text

// monthNames are the keys of the months, in the order of the year.
var monthNames = [...]string{"january", "february", "march", "april", "may", "june", "july",
	"august", "september", "october", "november", "december"}

// Date is the stretch of a round, counted from 0: July – December 1925.
func (t *Teller) Date(round int8) string {
	fromYear, from := t.opens(round)
	toYear, to := t.closes(round)
	in := places{textAt("from", t.month(from)), textAt("to", t.month(to)),
		textAt("year", plain(toYear)), textAt("from_year", plain(fromYear))}
	switch {
	case fromYear != toYear:
		return t.words.say("date.two_years", in)
	case from != to:
		return t.words.say("date.months", in)
	}
	return t.words.say("date.month", in)
}

// Span is from the first month of a round to the last of another: January 1924 to December 1925.
func (t *Teller) Span(from, to int8) string {
	fromYear, first := t.opens(from)
	toYear, last := t.closes(to)
	return t.Say("ui.scenarios.span", "from", t.Month(fromYear, first), "to", t.Month(toYear, last))
}

// DateShort is a month of a year: Dec ’25. Month 0 is unknown and leaves the year.
func (t *Teller) DateShort(year, month int) string {
	if month < 1 || month > len(monthNames) {
		return plain(year)
	}
	return t.words.say("date.short", places{textAt("month", t.monthShort(month)), textAt("year", yearShort(year))})
}

// Month is a month and its year: July 1925. Month 0 is unknown and leaves the year.
func (t *Teller) Month(year, month int) string {
	if month < 1 || month > 12 {
		return plain(year)
	}
	return t.words.say("date.month", places{textAt("to", t.month(month)), textAt("year", plain(year))})
}

// RoundShort is Date in brief: July–Dec ’25. What happens in a round is dated by this or by Date, never by one of its
// months: whoever reads of August in a bulletin would find it under December elsewhere.
func (t *Teller) RoundShort(round int8) string {
	fromYear, from := t.opens(round)
	toYear, to := t.closes(round)
	switch {
	case fromYear != toYear:
		return t.Say("date.short.two_years", "from", t.DateShort(fromYear, from), "to", t.DateShort(toYear, to))
	case from != to:
		return t.words.say("date.short.months", places{textAt("from", t.monthShort(from)), textAt("to", t.monthShort(to)), textAt("year", yearShort(toYear))})
	}
	return t.DateShort(toYear, to)
}

// RoundEnd is the last month of the round, for what lasts until then: Dec ’25.
func (t *Teller) RoundEnd(round int8) string {
	year, month := t.closes(round)
	return t.DateShort(year, month)
}

// RoundYear is the year in which the round ends, where there is room for no more.
func (t *Teller) RoundYear(round int8) string {
	year, _ := t.closes(round)
	return plain(year)
}

// Round is the number of the round, counted from 0, among all: Round 4 of 12.
func (t *Teller) Round(round int8) string {
	return t.Say("date.round", "n", round+1, "m", t.book.Rounds)
}

// InLast is the key of what is said in the round: in the last one, which none follows, what is to come is told in other words.
func (t *Teller) InLast(round int8, key string) string {
	if int(round)+1 >= t.book.Rounds {
		return key + ".last"
	}
	return key
}

// Act is the name of the act in which the round lies, or nothing.
func (t *Teller) Act(round int8) string {
	for _, a := range t.book.Acts {
		if int(round) >= a.From && int(round) <= a.To {
			return a.Name
		}
	}
	return ""
}

// opens is the first month of the round; closes is the last.
func (t *Teller) opens(round int8) (year, month int) {
	return t.calendar(int(round) * t.book.MonthsPerRound)
}

func (t *Teller) closes(round int8) (year, month int) {
	return t.calendar(int(round)*t.book.MonthsPerRound + max(t.book.MonthsPerRound, 1) - 1)
}

// calendar is the month so many months after the start.
func (t *Teller) calendar(months int) (year, month int) {
	all := t.book.StartYear*12 + max(t.book.StartMonth, 1) - 1 + months
	return all / 12, all%12 + 1
}

func (t *Teller) month(month int) string { return t.word("month", monthNames[:], month-1) }

func (t *Teller) monthShort(month int) string { return t.word("month.short", monthNames[:], month-1) }

// yearShort is the last two digits of a year.
func yearShort(year int) string { return plain(year%100 + 100)[1:] }

// plain is a number without signs and separators.
func plain(n int) string { return Number(max(n, 0)) }
