package scenario

import (
	"fmt"
	"slices"
	"strings"

	"afterlenin/game/rules"
)

// evidence is a word for what of a game answers a question of the debrief.
type evidence struct {
	name string
	kind rules.EvidenceKind
	of   string // the noun whose id stands behind a dot, or ""
	all  bool   // the noun may be left out: all of them are meant
	doc  string
}

// evidences is the closed vocabulary of evidence, in the order of the reference.
var evidences = []evidence{
	{"appointments", rules.OfAppointments, "", false, "who filled posts, which blocs the men he put in led at the last count, whose men the secretaries were at the end"},
	{"first_appointments", rules.OfFirstAppointments, "", false, "secretaries of blocs put in during the first year, and how their blocs voted at the last count"},
	{"posts", rules.OfPosts, "", false, "posts that a vote took from one man and gave to another"},
	{"post", rules.OfPost, "post", false, "who held the post, and since when"},
	{"lead", rules.OfLead, "", false, "who was seen to lead, when, and how it changed"},
	{"leader", rules.OfLeader, "", false, "what the first man of the end had done to come there"},
	{"moods", rules.OfMoods, "", false, "whose stated positions the moods of the delegations lay nearest to at the end"},
	{"document", rules.OfDocument, "document", false, "what became of the document, and whom it cost what"},
	{"pledges", rules.OfPledges, "contender", true, "pacts made, kept and broken; of a contender, those with him or against him"},
	{"together", rules.OfTogether, "contender", true, "who voted together in the roll-calls, who did not, and where a pair parted"},
	{"line", rules.OfLine, "issue", false, "how the line went, who moved it and by which vote, beside history"},
	{"stances", rules.OfStances, "issue", false, "who changed his stated position on the issue, at what cost to his word"},
	{"shifts", rules.OfShifts, "contender", true, "who changed his stated positions most and least, on all issues together; of a contender, how his went"},
	{"precedents", rules.OfPrecedents, "", false, "who set which precedent, and who was hit by one that he had set or voted for"},
	{"falls", rules.OfFalls, "", false, "each fall, with the vote behind it"},
	{"charges", rules.OfCharges, "", false, "charges made and held, by whom, against whom and about what"},
	{"recantations", rules.OfRecantations, "", false, "who took back what he had said"},
	{"country", rules.OfCountry, "country", false, "the course of the number beside history, and its crises"},
	{"counts", rules.OfCounts, "", false, "how the halls voted, where most were against, and what the secretaries were worth"},
	{"enrolment", rules.OfEnrolment, "", false, "who enrolled new members, and which bloc grew by it"},
	{"loser", rules.OfLoser, "", false, "the man who lost most: what he did himself, and what the others did"},
	{"close_votes", rules.OfCloseVotes, "", false, "votes that a single voice decided"},
	{"event", rules.OfEvent, "event", false, "whether the card came, what was chosen, and what was chosen in history"},
	{"choices", rules.OfChoices, "", false, "how many of all choices on cards were those of history"},
}

func evidenceCalled(name string) *evidence {
	for i := range evidences {
		if evidences[i].name == name {
			return &evidences[i]
		}
	}
	return nil
}

func evidenceWords() []string {
	list := make([]string, len(evidences))
	for i := range evidences {
		list[i] = evidences[i].name
	}
	return list
}

// forms is how the word is written: line.ISSUE, pledges or pledges.CONTENDER.
func (e *evidence) forms() string {
	with := e.name + "." + strings.ToUpper(e.of)
	switch {
	case e.of == "":
		return "`" + e.name + "`"
	case e.all:
		return "`" + e.name + "`, `" + with + "`"
	}
	return "`" + with + "`"
}

func evidenceTable() string {
	var b strings.Builder
	b.WriteString("| evidence | tells |\n|---|---|\n")
	for i := range evidences {
		fmt.Fprintf(&b, "| %s | %s |\n", evidences[i].forms(), evidences[i].doc)
	}
	return b.String()
}

func (w *writer) debrief(b *rules.Book) {
	for i := range w.raw.Debrief {
		q := &w.raw.Debrief[i]
		one := rules.Question{ID: q.id, Text: q.Question.s, History: q.History.s, Mark: q.Mark.s, Source: q.Source.s}
		for _, said := range q.Evidence {
			name, id, _ := strings.Cut(said.s, ".")
			e := evidenceCalled(name)
			if e == nil {
				continue // the judge says so
			}
			of := -1
			if id != "" {
				of = w.names.index(e.of, id)
			}
			one.Evidence = append(one.Evidence, rules.Evidence{Kind: e.kind, Of: int16(of)})
		}
		b.Debrief = append(b.Debrief, one)
	}
}

// mostEvidence is how many kinds of evidence one question may have: more than a class
// reads under it.
const mostEvidence = 4

func (j *judge) debrief() {
	for i := range j.raw.Debrief {
		q := &j.raw.Debrief[i]
		for k, said := range q.Evidence {
			if k == mostEvidence {
				j.errorAt(said.spot(), "the question %q has %d kinds of evidence, %d at most", q.id, len(q.Evidence), mostEvidence)
			}
			j.evidence(said)
		}
		if q.Mark.given() && !q.History.given() {
			j.errorAt(q.Mark.spot(), "the question %q has a mark and no history to be marked", q.id)
		}
	}
}

// evidence checks one word: that there is such a kind, and that its noun is there.
func (j *judge) evidence(said text) {
	if !said.given() {
		return
	}
	name, id, dotted := strings.Cut(said.s, ".")
	e := evidenceCalled(name)
	switch {
	case e == nil:
		j.errorAt(said.spot(), "there is no evidence %q", name).mean(name, evidenceWords())
	case e.of == "" && dotted:
		j.errorAt(said.inside(len(name)), "nothing stands behind %q, found %q", name, said.s)
	case e.of == "" || e.all && !dotted:
	case !dotted:
		j.errorAt(said.spot(), "%q needs to say of which %s: %s.SOME_NAME", name, called(e.of), name)
	case !slices.Contains(j.names.of[e.of], id):
		j.names.hint(j.errorAt(said.inside(len(name)+1), "there is no %s %q", called(e.of), id), e.of, id)
	}
}

// debrief takes cards that the new calendar has left out from what answers inherited
// questions, and with its last evidence the question.
func (f *fitting) debrief() {
	table := f.base.member("debrief")
	for _, id := range slices.Clone(keysOf(table)) {
		list := table.members[id].member("evidence")
		if list == nil || list.kind != listNode || len(list.items) == 0 {
			continue
		}
		list.items = slices.DeleteFunc(list.items, f.isGone)
		if len(list.items) == 0 && f.over.member("debrief").member(id) == nil {
			table.remove(id)
		}
	}
}

// isGone reports whether the evidence is about a card that neither scenario has now.
func (f *fitting) isGone(said *node) bool {
	id, is := strings.CutPrefix(said.text, "event.")
	return is && f.base.member("event").member(id) == nil && f.over.member("event").member(id) == nil
}
