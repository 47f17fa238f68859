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
	charges := list{m.tell.Say("slip.charges"), m.charges()}
	return []list{rivals, charges, issues, blocs, posts, men, {m.tell.Say("ui.tray.documents"), m.documents()}}
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
