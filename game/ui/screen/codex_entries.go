package screen

import (
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// article is an entry of the codex.
type article struct {
	kind  string // heading of its kind
	title string
	text  string
	facts []sheet.TipLine
	whole []sheet.TipLine // the same at length, for the page; none: the facts are
	face  string          // portrait, or ""

	id     string   // what the scenario calls it
	term   string   // which of termKeys it is, or ""
	wrote  string   // the kind under which the scenario wrote it, or ""
	said   []string // the names by which texts speak of it
	also   string   // another title by which it is found
	rank   int
	source string
	see    []string // titles of others
}

// termKeys are the words of the game that need to be explained, in reading order.
var termKeys = [...]string{"round", "prestige", "odium", "word", "patronage", "marks", "rung", "client", "stance", "conviction",
	"line", "pressure", "mood", "sympathy", "machine", "secretary", "firm", "regard", "count", "politburo", "committee", "chair", "motion", "forecast",
	"censure", "removal", "cause", "pledge", "precedent", "gathering", "ledgers", "burden", "ambition", "par", "crisis", "seed"}

// articles are all entries of the codex: those that the scenario wrote, then those
// that follow from the Book.
func articles(s *Scene) []article { return merged(writtenArticles(s), generatedArticles(s)) }

// termAbout explains a word of the game, with the numbers of the scenario that is at hand.
func termAbout(s *Scene, word string) string {
	key := "ui.term." + word + ".about"
	if word == "round" && s.Book != nil {
		return s.Tell.Say(key+".here", "months", s.Book.MonthsPerRound, "rounds", s.Book.Rounds)
	}
	return s.Tell.Say(key)
}

func generatedArticles(s *Scene) []article {
	var out []article
	for _, k := range termKeys {
		out = append(out, article{kind: s.Tell.Say("ui.kind.terms"), term: k, title: s.Tell.Say("ui.term." + k), text: termAbout(s, k)})
	}
	for v := rules.Appoint; v <= rules.Notice; v++ {
		out = append(out, article{kind: s.Tell.Say("ui.kind.orders"), title: s.Tell.Verb(v), text: s.Tell.VerbAbout(v)})
	}
	if s.Book == nil {
		return out
	}
	out = append(out, issueArticles(s)...)
	out = append(out, countryArticles(s)...)
	out = append(out, peopleArticles(s)...)
	out = append(out, postArticles(s)...)
	out = append(out, blocArticles(s)...)
	out = append(out, precedentArticles(s)...)
	return append(out, traitArticles(s)...)
}

func issueArticles(s *Scene) []article {
	var out []article
	for i := range s.Book.Issues {
		x := &s.Book.Issues[i]
		low, high := s.Tell.Poles(rules.Issue(i))
		out = append(out, article{kind: s.Tell.Say("ui.kind.issues"), title: x.Name, said: []string{x.Name}, text: x.About,
			facts: []sheet.TipLine{{Label: low, Value: sheet.Signed(-3)}, {Label: high, Value: sheet.Signed(3)}}})
	}
	return out
}

func countryArticles(s *Scene) []article {
	var out []article
	for i := range s.Book.Meters {
		x := &s.Book.Meters[i]
		out = append(out, article{kind: s.Tell.Say("ui.kind.country"), title: x.Name, said: []string{x.Name}, text: x.About, facts: []sheet.TipLine{
			{Label: s.Tell.Say("ui.kind.start"), Value: sheet.Count((int(x.Start) + 5) / 10)},
			{Label: s.Tell.Say("ui.kind.crisis"), Value: sheet.Count((int(x.Crisis) + 5) / 10)}}})
	}
	return out
}

func peopleArticles(s *Scene) []article {
	var out []article
	for i := range s.Book.People {
		x := &s.Book.People[i]
		kind := "ui.kind.officials"
		if s.Book.IsContender(rules.Person(i)) {
			kind = "ui.kind.men"
		}
		a := article{id: x.ID, kind: s.Tell.Say(kind), title: x.Name, text: x.About, face: x.Portrait, said: []string{x.Name}}
		if !s.Book.IsContender(rules.Person(i)) {
			a.said = append(a.said, x.Short)
		}
		if x.Born > 0 {
			a.text = s.Tell.Say("ui.kind.born", "year", x.Born, "about", x.About)
		}
		if s.Book.IsContender(rules.Person(i)) {
			for _, t := range s.Book.Contenders[i].Traits {
				a.facts = append(a.facts, sheet.TipLine{Label: s.Tell.Say(traitKey(t), "trait", t.Name)})
				a.whole = append(a.whole, sheet.TipLine{Label: s.Tell.Say("ui.kind.trait", "trait", s.Tell.Say(traitKey(t), "trait", t.Name), "about", t.About)})
			}
		}
		a.source = x.Source
		out = append(out, a)
	}
	return out
}

func traitKey(t rules.Trait) string {
	if t.Strength {
		return "ui.new.strong_trait"
	}
	return "ui.new.weak_trait"
}

func postArticles(s *Scene) []article {
	var out []article
	for i := range s.Book.Posts {
		x := &s.Book.Posts[i]
		a := article{id: x.ID, kind: s.Tell.Say("ui.kind.posts"), title: x.Name, said: []string{x.Name}, text: x.About, facts: []sheet.TipLine{
			{Label: s.Tell.Say("ui.kind.filled", "by", postFilled(s, x))},
			{Label: s.Tell.Say("ui.kind.income"), Value: sheet.Count(int(x.Income))},
			{Label: s.Tell.Say("ui.kind.rank"), Value: sheet.Count(int(x.Rank))}}}
		for _, p := range s.Tell.Powers(x.Powers) {
			a.facts = append(a.facts, sheet.TipLine{Label: p})
		}
		out = append(out, a)
	}
	return out
}

func postFilled(s *Scene, x *rules.PostRule) string {
	if x.Filled == rules.ByPost && x.FilledBy != rules.NoPost {
		return s.Tell.Post(x.FilledBy)
	}
	return s.Tell.Filling(x.Filled)
}

func blocArticles(s *Scene) []article {
	var out []article
	for i := range s.Book.Blocs {
		x := &s.Book.Blocs[i]
		a := article{kind: s.Tell.Say("ui.kind.blocs"), title: x.Name, said: []string{x.Name, x.Short},
			facts: []sheet.TipLine{{Label: s.Tell.Say("ui.kind.weight"), Value: sheet.Count(int(x.Weight))}}}
		for j := range s.Book.Issues {
			a.facts = append(a.facts, sheet.TipLine{Label: s.Tell.Say("ui.kind.mood", "issue", rules.Issue(j)), Value: sheet.Signed((int(x.Mood[j])+30+5)/10 - 3)})
		}
		out = append(out, a)
	}
	return out
}

func precedentArticles(s *Scene) []article {
	var out []article
	for i := range s.Book.Precedents {
		x := &s.Book.Precedents[i]
		if x.Name == "" {
			continue
		}
		out = append(out, article{kind: s.Tell.Say("ui.kind.precedents"), title: x.Name, said: []string{x.Name}, text: s.Tell.Say("ui.kind.precedent_about"),
			facts: []sheet.TipLine{{Label: s.Tell.Say("ui.kind.price"), Value: sheet.Count(int(x.Price))},
				{Label: s.Tell.Say("ui.kind.rules_cost"), Value: sheet.Count(tenths(x.Rules))}}})
	}
	for i := range s.Book.Documents {
		x := &s.Book.Documents[i]
		a := article{kind: s.Tell.Say("ui.kind.documents"), title: x.Name, said: []string{x.Name}, text: x.About}
		if x.Source != "" {
			a.facts = append(a.facts, sheet.TipLine{Label: s.Tell.Say("ui.source", "source", x.Source)})
		}
		out = append(out, a)
	}
	return out
}

func traitArticles(s *Scene) []article {
	var out []article
	seen := map[string]bool{}
	for p := range s.Book.Contenders {
		for _, t := range s.Book.Contenders[p].Traits {
			if !seen[t.ID] {
				seen[t.ID] = true
				out = append(out, article{kind: s.Tell.Say("ui.kind.traits"), title: t.Name, text: t.About})
			}
		}
	}
	return out
}

// found are the articles that hold every word that was typed.
func found(list []article, words string) []article {
	asked := strings.Fields(strings.ToLower(words))
	if len(asked) == 0 {
		return list
	}
	var out []article
	for _, a := range list {
		if holdsAll(strings.ToLower(a.title+" "+a.also+" "+a.kind+" "+a.text), asked) {
			out = append(out, a)
		}
	}
	return out
}

// foundAt is the sentence of an article's text in which a search found it, with the word that was
// found *set off*; "" where its title says enough.
func foundAt(a *article, words string) string {
	asked := strings.Fields(strings.ToLower(words))
	if len(asked) == 0 || holdsAll(strings.ToLower(a.title+" "+a.also), asked) {
		return ""
	}
	for _, w := range asked {
		for _, said := range sentences(strings.ReplaceAll(a.text, "*", "")) {
			low := strings.ToLower(said)
			if at := strings.Index(low, w); at >= 0 && len(low) == len(said) {
				return said[:at] + "*" + said[at:at+len(w)] + "*" + said[at+len(w):]
			} else if at >= 0 {
				return said
			}
		}
	}
	return ""
}

// sentences are those of a text, in its order. A point after a single letter ends none: it is that
// of an initial.
func sentences(text string) []string {
	var list []string
	for _, line := range strings.Split(text, "\n") {
		from := 0
		for i := 1; i+1 < len(line); i++ {
			end := strings.IndexByte(".?!", line[i]) >= 0 && line[i+1] == ' '
			if initial := line[i-1] >= 'A' && line[i-1] <= 'Z' && (i == 1 || line[i-2] == ' '); end && !initial {
				list = append(list, strings.TrimSpace(line[from:i+1]))
				from = i + 1
			}
		}
		if rest := strings.TrimSpace(line[from:]); rest != "" {
			list = append(list, rest)
		}
	}
	return list
}

func holdsAll(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

// openArticle is the one with the title or the id, or else whose title begins with it, or else
// the first.
func openArticle(list []article, title string) int {
	for i := range list {
		if strings.EqualFold(list[i].title, title) || title != "" && strings.EqualFold(list[i].also, title) || title != "" && list[i].id == title {
			return i
		}
	}
	for i := range list {
		if title != "" && strings.HasPrefix(strings.ToLower(list[i].title), strings.ToLower(title)) {
			return i
		}
	}
	for i := range list {
		if title != "" && (strings.EqualFold(list[i].kind, title) || strings.Contains(strings.ToLower(list[i].title), strings.ToLower(title))) {
			return i
		}
	}
	if hits := found(list, title); title != "" && len(hits) > 0 && len(hits) < len(list) {
		return openArticle(list, hits[0].title)
	}
	return 0
}
