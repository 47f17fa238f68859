package match_test

import (
	"reflect"
	"strconv"

	"afterlenin/game/rules"
)

// trialBook is a small council of four for the tests of this package, so that they
// do not change with any scenario.
func trialBook() *rules.Book {
	b := &rules.Book{ID: "trial", Title: "Trial", Version: "1", MonthsPerRound: 3, StartYear: 1924, StartMonth: 1, Rounds: 6}
	b.Numbers = defaultNumbers()
	for i, id := range []string{"red", "blue", "green", "grey"} {
		b.Contenders = append(b.Contenders, trialContender(i, id))
		b.People = append(b.People, rules.Profile{ID: id, Name: id, Short: id, Mono: id[:2], Patron: rules.NoSeat, Proxy: rules.Nobody})
	}
	for i, id := range []string{"ash", "birch", "cedar", "elm"} {
		b.People = append(b.People, rules.Profile{ID: id, Name: id, Short: id, Mono: id[:2], Start: rules.InCommittee, Patron: rules.Seat(i) - 1, Firm: 1, Proxy: rules.Nobody})
	}
	b.Posts = trialPosts()
	b.Blocs = []rules.BlocRule{trialBloc("north", 60), trialBloc("south", 40)}
	b.Issues = []rules.IssueRule{{ID: "pace", Name: "pace", Weight: 10}, {ID: "peace", Name: "peace", Line: 1, Weight: 8}}
	b.Meters = []rules.MeterRule{{ID: "bread", Name: "bread", Start: 50, Bad: -1, Crisis: 20, Collapse: 5}}
	b.Events = []rules.EventRule{{ID: "frost", Title: "frost", Round: 1, For: rules.NoSeat, Once: true,
		Choices: []rules.Choice{{ID: "wait", Label: "wait"}, {ID: "act", Label: "act"}}}}
	b.Gatherings = []rules.Gathering{{ID: "one", Name: "one", Kind: rules.Congress, Round: 2, Seats: 3}}
	b.Opening.Seats = 4
	b.Arrange()
	return b
}

func trialContender(i int, id string) rules.Contender {
	c := rules.Contender{ID: id, Prestige: int8(10 + i), Word: 5, Patronage: 5, Band: 2,
		Wants: rules.Wants{Office: 100, Line: 100, Rules: 100, Country: 100}}
	c.Stance[0], c.Conviction[0], c.Salience[0], c.Salience[1] = int8(i-2), int8(i-2), 5, 5
	c.Ambitions = []rules.Ambition{{ID: "lead", Name: "lead"}, {ID: "serve", Name: "serve"}}
	return c
}

func trialPosts() []rules.PostRule {
	return []rules.PostRule{
		{ID: "chairman", Name: "chairman", Filled: rules.ByPlenum, FilledBy: -1, Income: 1, Rank: 3, Leads: -1, Holder: 0, Powers: rules.Chair},
		{ID: "secretary", Name: "secretary", Filled: rules.ByPlenum, FilledBy: -1, Income: 2, Rank: 3, Leads: -1, Holder: 1},
		{ID: "north_man", Name: "north", Filled: rules.ByPost, FilledBy: 1, Rank: 1, Leads: 0, Holder: 4},
		{ID: "south_man", Name: "south", Filled: rules.ByPost, FilledBy: 1, Rank: 1, Leads: 1, Holder: 5},
	}
}

func trialBloc(id string, weight int8) rules.BlocRule {
	return rules.BlocRule{ID: id, Name: id, Weight: weight, Sympathy: [rules.MaxSeats]int8{30, 30, 20, 20}}
}

// defaultNumbers reads the defaults of the rules from their tags.
func defaultNumbers() rules.Numbers {
	var n rules.Numbers
	v := reflect.ValueOf(&n).Elem()
	for i := range v.NumField() {
		d, err := strconv.Atoi(v.Type().Field(i).Tag.Get("default"))
		if err == nil {
			v.Field(i).SetInt(int64(d))
		}
	}
	return n
}
