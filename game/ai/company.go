package ai

import "afterlenin/game/rules"

// Company is what players of these styles are like on the whole: what most of them are,
// those who play by chance or to win counted as people are; and whether more than half are of the highest level.
func Company(styles []Style) rules.Company {
	var of [rules.Companies]int
	highest := 0
	for _, s := range styles {
		of[s.company()]++
		if s.Level == Hard {
			highest++
		}
	}
	most := rules.FreeCompany
	for c, n := range of {
		if n > of[most] {
			most = rules.Company(c)
		}
	}
	if 2*highest > len(styles) {
		return most.AtTheHighest()
	}
	return most
}

// company is that of the temper.
func (s Style) company() rules.Company {
	switch {
	case s.Level == Random:
		return rules.FreeCompany
	case s.Temper.looksBack():
		return rules.HistoricalCompany
	case s.Temper == Ruthless:
		return rules.RuthlessCompany
	}
	return rules.FreeCompany
}
