package scenario

import "afterlenin/game/rules"

// valueType is what an expression is.
type valueType uint8

const (
	unknownType valueType = iota // after an error: fits everything
	numberType
	yesNoType
	personType
)

func (t valueType) String() string {
	switch t {
	case numberType:
		return "a number"
	case yesNoType:
		return "yes or no"
	case personType:
		return "a person"
	}
	return "something unknown"
}

// word is one kind of number of the language: prestige.C, mood.BLOC.ISSUE ...
type word struct {
	name string
	kind rules.RefKind
	args []string // the nouns behind the dots
	typ  valueType
	doc  string
}

// words is the closed vocabulary of numbers, in the order of the reference.
var words = []word{
	{"prestige", rules.RefPrestige, []string{"contender"}, numberType, "a contender's prestige"},
	{"odium", rules.RefOdium, []string{"contender"}, numberType, "how much he is disliked"},
	{"word", rules.RefWord, []string{"contender"}, numberType, "his credibility"},
	{"marks", rules.RefMarks, []string{"contender"}, numberType, "marks of indiscipline"},
	{"lost", rules.RefLost, []string{"contender"}, numberType, "rounds with a lost vote"},
	{"patronage", rules.RefPatronage, []string{"contender"}, numberType, "in hand"},
	{"rung", rules.RefRung, []string{"contender"}, numberType, "0 Politburo, 1 candidate, 2 committee, 3 member, 4 expelled, 5 exiled"},
	{"ill", rules.RefIll, []string{"contender"}, numberType, "orders less this round"},
	{"burden", rules.RefBurden, []string{"contender"}, numberType, "tenths taken from his Rules ledger"},
	{"share", rules.RefShare, []string{"contender"}, numberType, "per cent of the committee that follows him"},
	{"committee", rules.RefCommittee, []string{"contender"}, yesNoType, "he is a full member of the Politburo"},
	{"stance", rules.RefStance, []string{"contender", "issue"}, numberType, "stated position"},
	{"line", rules.RefLine, []string{"issue"}, numberType, "the party's line"},
	{"pressure", rules.RefPressure, []string{"issue"}, numberType, "what the country wants"},
	{"mood", rules.RefMood, []string{"bloc", "issue"}, numberType, "tenths"},
	{"sympathy", rules.RefSympathy, []string{"bloc", "contender"}, numberType, "of a bloc for a contender"},
	{"weight", rules.RefWeight, []string{"bloc"}, numberType, "votes of 100"},
	{"country", rules.RefMeter, []string{"country"}, numberType, "a meter, shown in tenths"},
	{"flag", rules.RefFlag, []string{"flag"}, yesNoType, "something the scenario remembers"},
	{"post", rules.RefHolder, []string{"post"}, personType, "who holds it: a person's id or nobody"},
	{"patron", rules.RefPatron, []string{"official"}, personType, "whose man an official is: a contender or nobody"},
	{"firm", rules.RefFirm, []string{"official"}, numberType, "how firmly he is held"},
	{"gone", rules.RefGone, []string{"official"}, yesNoType, "he has left the stage"},
	{"rank", rules.RefRank, []string{"official"}, numberType, "his rung"},
	{"precedent", rules.RefPrecedent, []string{"precedent"}, numberType, "times set"},
	{"document", rules.RefDocument, []string{"document"}, numberType, "0 hidden, 1 delegations, 2 read aloud"},
	{"paper", rules.RefPaper, []string{"document"}, personType, "in whose drawer a document lies: a person's id or nobody"},
	{"abroad", rules.RefAbroad, []string{"document"}, yesNoType, "it was printed abroad"},
	{"regard", rules.RefRegard, []string{"contender", "contender"}, numberType, "what the first thinks of the second"},
	{"allied", rules.RefAllied, []string{"contender", "contender"}, yesNoType, "a live pledge ties them"},
	{"enemies", rules.RefEnemies, []string{"contender", "contender"}, yesNoType, "a live pledge of the first is against the second"},
	{"leads", rules.RefLeads, []string{"contender"}, yesNoType, "he is seen to lead"},
	{"gathering", rules.RefGathering, nil, numberType, "what meets this round: 0 nothing, 1 plenum, 2 conference, 3 congress"},
	{"round", rules.RefRound, nil, numberType, "the round, from 1"},
}

// inTenths reports whether a number counts tenths of what people see.
func (w *word) inTenths() bool {
	return w.kind == rules.RefMeter || w.kind == rules.RefMood || w.kind == rules.RefBurden
}

// named are the numbers that have a name elsewhere in the format: the first stands for 0.
func (w *word) named() []string {
	switch w.kind {
	case rules.RefRung, rules.RefRank:
		return []string{"politburo", "candidate", "committee", "member", "expelled", "exiled"}
	case rules.RefDocument:
		return []string{"hidden", "delegations", "read"}
	case rules.RefGathering:
		return []string{"nothing", "plenum", "conference", "congress"}
	}
	return nil
}

// wordNames are the names of words, and what else may stand for a value.
func wordNames() []string {
	names := make([]string, len(words))
	for i, w := range words {
		names[i] = w.name
	}
	return names
}

func wordCalled(name string) *word {
	for i := range words {
		if words[i].name == name {
			return &words[i]
		}
	}
	return nil
}
