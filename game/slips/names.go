package slips

import (
	"afterlenin/game/rules"
	"afterlenin/game/text"
)

// lists are the names that orders ask for.
func (m man) lists() []list {
	head := func(key string) list { return list{Title: m.tell.Say("slip." + key)} }
	issues, rivals, blocs, posts, men := head("issues"), head("rivals"), head("blocs"), head("posts"), head("officials")
	for i := range m.b.Issues {
		issues.Names = append(issues.Names, m.issue(rules.Issue(i)))
	}
	for p := range m.b.Contenders {
		if rules.Seat(p) != m.seat {
			rivals.Names = append(rivals.Names, m.tell.Seat(rules.Seat(p)))
		}
	}
	for i := range m.b.Blocs {
		blocs.Names = append(blocs.Names, m.tell.BlocShort(rules.Bloc(i)))
	}
	for i := range m.b.Posts {
		posts.Names = append(posts.Names, m.tell.PostShort(rules.Post(i)))
	}
	for i := len(m.b.Contenders); i < len(m.b.People); i++ {
		men.Names = append(men.Names, m.tell.Short(rules.Person(i)))
	}
	men.Groups = m.known()
	charges := list{Title: m.tell.Say("slip.charges"), Names: m.charges()}
	return []list{rivals, charges, issues, blocs, posts, men, {Title: m.tell.Say("ui.tray.documents"), Names: m.documents()}}
}

// known are the officials by what everybody knows at the start: first whose men they are where that is no secret, then
// whether they hold a post. Whose the others are is for the teams to find out.
func (m man) known() (all []group) {
	of := make([]group, len(m.b.Contenders)+2)
	free, held := len(of)-1, len(of)-2
	for p := range m.b.Contenders {
		of[p].Title = m.tell.Say("slip.men_of", "who", rules.Seat(p))
	}
	of[held].Title, of[free].Title = m.tell.Say("slip.with_post"), m.tell.Say("slip.without_post")
	for i := len(m.b.Contenders); i < len(m.b.People); i++ {
		who, at := rules.Person(i), free
		switch x := &m.b.People[i]; {
		case x.KnownPatron && x.Patron >= 0:
			at = int(x.Patron)
		case m.b.PostOf(&m.start.Table, who) >= 0:
			at = held
		}
		of[at].Names = append(of[at].Names, m.tell.Short(who))
	}
	for _, g := range of {
		if len(g.Names) > 0 {
			all = append(all, g)
		}
	}
	return all
}

// issue is an issue with what its ends stand for: whoever argues, shifts or moves a line names one of them.
func (m man) issue(i rules.Issue) string {
	low, high := m.tell.Poles(i)
	return m.tell.Say("slip.issue", "issue", m.tell.IssueShort(i), "from", text.Signed(-3), "low", low, "to", text.Signed(3), "high", high)
}

// documents are those with which he can come to do anything.
func (m man) documents() (names []string) {
	for d := range m.b.Documents {
		if m.mayRead(d) || m.mayUse(rules.ShowPaper, d) || m.mayUse(rules.LeakPaper, d) || m.mayUse(rules.DenyPaper, d) {
			names = append(names, m.tell.Document(rules.Document(d)))
		}
	}
	return names
}
