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
	Title  string
	Men    []string // a slip for each
	Lines  []int    // the orders of a round, from 1
	Orders []list   // each with what has to be written beside it
	Lists  []list   // names to choose from
	tell   *text.Teller
}

// list is names, or words, under a title.
type list struct {
	Title string
	Names []string
}

// Say is the sentence of the page with the key.
func (s sheet) Say(key string) string { return s.tell.Say("slip." + key) }

// orders are those that a slip offers, as the board groups them, and the keys of what they ask for.
var orders = [...]struct {
	verb rules.Verb
	asks string
}{{rules.Appoint, "appoint"}, {rules.Court, "court"}, {rules.WinOver, "win_over"}, {rules.Recruit, "recruit"}, {rules.Argue, "argue"},
	{rules.Shift, "shift"}, {rules.Attack, "attack"}, {rules.Propose, "propose"}, {rules.Inquire, "inquire"}, {rules.Gesture, "gesture"}, {rules.Use, "use"}}

// Write writes the page for a scenario, as HTML that needs nothing else. Its error is the writer's.
func Write(out io.Writer, b *rules.Book, tell *text.Teller) error {
	s := sheet{Title: b.Title, Lists: names(b, tell), tell: tell}
	for p := range b.Contenders {
		s.Men = append(s.Men, tell.Person(rules.Person(p)))
	}
	for n := range rules.OrdersARound {
		s.Lines = append(s.Lines, n+1)
	}
	for _, x := range orders {
		if x.verb != rules.Use || len(b.Levers) > 0 {
			s.Orders = append(s.Orders, list{tell.Verb(x.verb), []string{s.Say("asks." + x.asks)}})
		}
	}
	return forms.Execute(out, s)
}

// names are those that orders ask for.
func names(b *rules.Book, tell *text.Teller) []list {
	blocs, posts, men := list{Title: tell.Say("slip.blocs")}, list{Title: tell.Say("slip.posts")}, list{Title: tell.Say("slip.officials")}
	for i := range b.Blocs {
		blocs.Names = append(blocs.Names, tell.BlocShort(rules.Bloc(i)))
	}
	for i := range b.Posts {
		posts.Names = append(posts.Names, tell.PostShort(rules.Post(i)))
	}
	for i := len(b.Contenders); i < len(b.People); i++ {
		men.Names = append(men.Names, tell.Short(rules.Person(i)))
	}
	return []list{blocs, posts, men}
}
