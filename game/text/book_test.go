package text

import "afterlenin/game/rules"

// testBook has names as long as those of the game, and few numbers.
func testBook() *rules.Book {
	b := &rules.Book{StartYear: 1924, StartMonth: 1, MonthsPerRound: 6, Rounds: 12,
		Acts:   []rules.Act{{Name: "The Triumvirate", From: 0, To: 3}},
		Flags:  []rules.FlagRule{{Meaning: "Trotsky was missing at the funeral"}},
		Meters: []rules.MeterRule{{Name: "Grain"}, {Name: "Foreign tension"}},
		Events: []rules.EventRule{{Title: "The train stands at Tiflis", Choices: []rules.Choice{
			{Label: "Follow the doctors: go on to Sukhum"}, {Label: "Turn the train round"}}}},
		Gatherings: []rules.Gathering{{Name: "Fourteenth Congress", Kind: rules.Congress}},
		Documents:  []rules.DocumentRule{{Name: "Lenin’s letter"}},
		Endings:    []rules.Ending{{Title: "The country collapses"}},
	}
	for _, name := range []string{"Stalin", "Trotsky", "Zinoviev", "Kamenev", "Bukharin", "Rykov", "Tomsky"} {
		b.People = append(b.People, rules.Profile{Name: "N. N. " + name, Short: name})
		b.Contenders = append(b.Contenders, rules.Contender{Ambitions: []rules.Ambition{{Name: "Heir"}}})
	}
	for _, name := range []string{"Kaganovich", "Yevdokimov", "Krzhizhanovsky"} {
		b.People = append(b.People, rules.Profile{Name: "N. N. " + name, Short: name, Patron: rules.NoSeat})
	}
	b.Posts = []rules.PostRule{{Name: "First secretary in the Ukraine", Short: "Ukraine", Filled: rules.ByPost},
		{Name: "General Secretary", Short: "General Secretary", Filled: rules.ByPlenum, Leads: rules.NoBloc, Rank: 5},
		{Name: "Chairman of the Moscow Soviet", Short: "Moscow Soviet", Leads: rules.NoBloc, Rank: 2}}
	b.Blocs = []rules.BlocRule{{Name: "The Urals", Short: "Urals"}, {Name: "North Caucasus and Volga", Short: "N. Caucasus, Volga"}}
	b.Issues = []rules.IssueRule{{Name: "The economy", Short: "Economy", Low: "Widen the NEP", High: "break it"},
		{Name: "Revolution", Low: "socialism in one country", High: "world revolution"}}
	b.Numbers = rules.Numbers{AttackHurts: 2, CauseOdium: 5, CauseMarks: 2, FallLost: 2, PledgesMost: 2, TwoThirds: 67}
	return b
}

func testTeller() *Teller { return New(English(), testBook()) }

// none is an event about nobody.
func none(what rules.Fact) rules.Event {
	return rules.Event{What: what, Who: rules.NoSeat, Whom: rules.NoSeat, Person: rules.Nobody, Other: rules.Nobody,
		Post: rules.NoPost, Bloc: rules.NoBloc, Issue: rules.NoIssue, Event: rules.NoEvent}
}

// some is an event with every noun.
func some(what rules.Fact) rules.Event {
	return rules.Event{What: what, Who: 0, Whom: 2, Person: 7, Other: 8, Post: 0, Bloc: 1, Issue: 1, Event: 0,
		Ref: rules.Ref{Kind: rules.RefPrestige, A: 1}}
}
