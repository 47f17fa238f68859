package ai

import "afterlenin/game/rules"

// Company is what players of these styles are like on the whole: what most of them are,
// those who play by chance or to win counted as people are.
func Company(styles []Style) rules.Company {
	var of [rules.Companies]int
	for _, s := range styles {
		of[s.company()]++
	}
	most := rules.FreeCompany
	for c, n := range of {
		if n > of[most] {
			most = rules.Company(c)
		}
	}
	return most
}

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
