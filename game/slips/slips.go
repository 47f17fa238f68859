package slips

import (
	_ "embed"
	"html/template"
	"io"

	"afterlenin/game/rules"
	"afterlenin/game/text"
)

//go:embed page.html
var page string

// forms is the page to be filled in. What a scenario calls its people is text there, never markup.
var forms = template.Must(template.New("slips").Parse(page))

// sheet is what the page says.
type sheet struct {
	Title string
	Slips []slip
	Lines []int // the orders of a round, from 1
	Forms []int
	tell  *text.Teller
}

// slip is what one man's says.
type slip struct {
	Man    string
	Orders []list // what he may order, each with its kinds or with what has to be written beside it
	Lists  []list // names to choose from
}

// list is names, or words, under a title.
type list struct {
	Title  string
	Names  []string
	Price  string  // of an order, in patronage, as long as nothing makes it dearer or cheaper; "" for names
	Does   string  // what an order is for
	Groups []group // the same names, by what everybody knows of them
}

// group is names that have something in common.
type group struct {
	Title string
	Names []string
}

// formsATeam is how many forms a team has, one for each round: one below what stays on its desk, four on a second sheet.
const formsATeam = 5

// Say is the sentence of the page with the key.
func (s sheet) Say(key string) string { return s.tell.Say("slip." + key) }

// Write writes the page for a scenario, as HTML that needs nothing else. Its error is the writer's.
func Write(out io.Writer, b *rules.Book, tell *text.Teller) error {
	s := sheet{Title: b.Title, tell: tell}
	for p := range b.Contenders {
		s.Slips = append(s.Slips, slipOf(b, tell, rules.Seat(p)))
	}
	for n := range rules.OrdersARound {
		s.Lines = append(s.Lines, n+1)
	}
	for n := range formsATeam {
		s.Forms = append(s.Forms, n+1)
	}
	return forms.Execute(out, s)
}

func slipOf(b *rules.Book, tell *text.Teller, p rules.Seat) slip {
	m := man{b: b, tell: tell, seat: p, start: b.Start(0)}
	return slip{tell.Person(rules.Person(p)), named(m.orders()), named(m.lists())}
}

// named is the lists that have a name.
func named(all []list) []list {
	var some []list
	for _, l := range all {
		if len(l.Names) > 0 {
			some = append(some, l)
		}
	}
	return some
}
