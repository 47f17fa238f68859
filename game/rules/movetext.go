package rules

import (
	"fmt"
	"strconv"
	"strings"
)

// A move's text form is one line: the seat, the verb, and what it names, as ids of
// the scenario. Saves, case files and reports use it; ParseMove reads it back.

// verbWords are the words of the text form; they are part of the save format.
var verbWords = [verbs]string{"", "aim", "choose", "appoint", "court", "win", "argue", "recruit", "shift", "attack",
	"inquire", "table", "gesture", "use", "hold", "offer", "answer", "notice", "seal", "second", "agenda", "vote", "speak"}

// OrderNamed is the order or the offer of this word of the text form, or NoVerb.
func OrderNamed(word string) Verb {
	for v := Appoint; v <= Offer; v++ {
		if verbWords[v] == word {
			return v
		}
	}
	return NoVerb
}

// OrderWords are the words of the orders and the offer, as OrderNamed knows them.
func OrderWords() []string { return append([]string(nil), verbWords[Appoint:Offer+1]...) }

var (
	weaponWords  = []string{"past", "deviation", "faction", "police"}
	facetWords   = []string{"patron", "pledge", "aim"}
	gestureWords = []string{"low", "recant", "resign", "petition", "show", "leak", "deny"}
	motionWords  = []string{"line", "post", "censure", "demand", "remove", "document", "plenum"}
	ballotWords  = []string{"abstain", "for", "against"}
	speechWords  = []string{"silent", "line", "against"}
	pledgeWords  = []string{"vote", "protection", "line", "enemy"}
	yesWords     = []string{"no", "yes"}
)

// kind says how one argument of a move is written.
type kind uint8

const (
	unused kind = iota
	number
	signed
	word
	aSeat
	aPerson
	aPost
	aBloc
	anIssue
	anEvent
	aDocument
	aChoice
	anAim
	aLever
	aWay     // of the lever before it
	aPartner // a pledge, named by the other of the two
)

// argument is one written argument: its kind and, for words, the list.
type argument struct {
	kind  kind
	words []string
}

// grammar is how the arguments of the move are written: it depends on the verb, and
// for some verbs on the first argument.
func grammar(m Move) [4]argument {
	switch m.Do {
	case Aim:
		return [4]argument{{kind: anAim}}
	case Choose:
		return [4]argument{{kind: anEvent}, {kind: aChoice}}
	case Appoint:
		return [4]argument{{kind: aPost}, {kind: aPerson}}
	case Court, Recruit:
		return [4]argument{{kind: aBloc}}
	case WinOver:
		return [4]argument{{kind: aPerson}}
	case Argue:
		return [4]argument{{kind: anIssue}, {kind: aBloc}}
	case Shift:
		return [4]argument{{kind: anIssue}, {kind: signed}}
	case Attack:
		return [4]argument{{kind: aSeat}, {word, weaponWords}}
	case Inquire:
		return grammarInquire(m)
	case Propose:
		return grammarPropose(m)
	case Gesture:
		return grammarGesture(m)
	case Use:
		return [4]argument{{kind: aLever}, {kind: aWay}}
	case Offer:
		return grammarOffer(m)
	case Answer:
		return [4]argument{{kind: aPartner}, {word, yesWords}}
	case Notice:
		return [4]argument{{kind: aPartner}}
	case Agenda, Second:
		return [4]argument{{kind: number}}
	case Vote:
		return [4]argument{{word, ballotWords}}
	case Speak:
		return [4]argument{{word, speechWords}}
	}
	return [4]argument{}
}

func grammarInquire(m Move) [4]argument {
	if Facet(m.A) == WhoseMan {
		return [4]argument{{word, facetWords}, {kind: aPerson}}
	}
	return [4]argument{{word, facetWords}, {kind: aSeat}}
}

func grammarGesture(m Move) [4]argument {
	switch GestureKind(m.A) {
	case OfferToResign:
		return [4]argument{{word, gestureWords}, {kind: aPost}}
	case ShowPaper, LeakPaper, DenyPaper:
		return [4]argument{{word, gestureWords}, {kind: aDocument}}
	}
	return [4]argument{{word, gestureWords}}
}

func grammarOffer(m Move) [4]argument {
	third := argument{kind: number}
	switch PledgeKind(m.B) {
	case CommonEnemy:
		third.kind = aSeat
	case CommonLine:
		third.kind = anIssue
	}
	return [4]argument{{kind: aSeat}, {word, pledgeWords}, third, {word, []string{"open", "sealed"}}}
}

func grammarPropose(m Move) [4]argument {
	kinds := argument{word, motionWords}
	appeal := argument{word, []string{"plain", "appeal"}}
	switch MotionKind(m.A) {
	case MoveLine:
		return [4]argument{kinds, {kind: anIssue}, {kind: signed}, appeal}
	case MovePost:
		return [4]argument{kinds, {kind: aPost}, {kind: aPerson}, appeal}
	case Censure, Demand:
		return [4]argument{kinds, {kind: aSeat}}
	case Removal:
		return [4]argument{kinds, {kind: aSeat}, {kind: aPerson}}
	case ReadDocument:
		return [4]argument{kinds, {kind: aDocument}}
	}
	return [4]argument{kinds}
}

// MoveText is the one-line form of the move. It is meant for moves that Check has
// not called malformed; others come out with numbers where names are missing.
func (b *Book) MoveText(m Move) string {
	words := []string{b.named(b.contenderIDs(), int16(m.By)), "?"}
	if m.Do < verbs {
		words[1] = verbWords[m.Do]
	}
	args := [4]int16{m.A, m.B, m.C, m.D}
	for i, g := range grammar(m) {
		if g.kind != unused {
			words = append(words, b.writeArgument(g, m, args[i]))
		}
	}
	return strings.Join(words, " ")
}

func (b *Book) writeArgument(g argument, m Move, n int16) string {
	switch g.kind {
	case number:
		return strconv.Itoa(int(n))
	case signed:
		return fmt.Sprintf("%+d", n)
	case aPartner:
		return b.named(b.contenderIDs(), int16(partnerIn(m.By, n)))
	}
	return b.named(b.names(g, m), n)
}

// named is the n-th name; none is written as a dash, an unknown one as a number.
func (b *Book) named(list []string, n int16) string {
	if n == -1 {
		return "-"
	}
	if n < 0 || int(n) >= len(list) {
		return strconv.Itoa(int(n))
	}
	return list[n]
}

func (b *Book) contenderIDs() []string {
	list := make([]string, len(b.Contenders))
	for i := range list {
		list[i] = b.Contenders[i].ID
	}
	return list
}

// names are the legal words of an argument, in order.
func (b *Book) names(g argument, m Move) []string {
	switch g.kind {
	case word:
		return g.words
	case aSeat:
		return b.contenderIDs()
	case aPerson:
		return ids(b.People, func(p Profile) string { return p.ID })
	case aPost:
		return ids(b.Posts, func(p PostRule) string { return p.ID })
	case aBloc:
		return ids(b.Blocs, func(p BlocRule) string { return p.ID })
	case anIssue:
		return ids(b.Issues, func(p IssueRule) string { return p.ID })
	case anEvent:
		return ids(b.Events, func(e EventRule) string { return e.ID })
	case aDocument:
		return ids(b.Documents, func(d DocumentRule) string { return d.ID })
	case aChoice:
		if m.A >= 0 && int(m.A) < len(b.Events) {
			return ids(b.Events[m.A].Choices, func(c Choice) string { return c.ID })
		}
	case aLever:
		return ids(b.Levers, func(x LeverRule) string { return x.ID })
	case aWay:
		if m.A >= 0 && int(m.A) < len(b.Levers) {
			return ids(b.Levers[m.A].Ways, func(c Choice) string { return c.ID })
		}
	case anAim:
		if b.seatExists(m.By) {
			return ids(b.Contenders[m.By].Ambitions, func(a Ambition) string { return a.ID })
		}
	}
	return nil
}

func ids[T any](list []T, id func(T) string) []string {
	out := make([]string, len(list))
	for i := range list {
		out[i] = id(list[i])
	}
	return out
}

// ParseMove reads the one-line form. A line that is not understood is an error that
// says which word; whether the move is allowed is for Check to say.
func (b *Book) ParseMove(line string) (Move, error) {
	words := strings.Fields(line)
	if len(words) < 2 {
		return Move{}, fmt.Errorf("a move has at least a name and a verb, found %q", line)
	}
	by, err := find(b.contenderIDs(), words[0], "contender")
	if err != nil {
		return Move{}, err
	}
	do, err := find(verbWords[:], words[1], "verb")
	if err != nil {
		return Move{}, err
	}
	return b.parseArguments(Move{By: Seat(by), Do: Verb(do)}, words[2:])
}

func (b *Book) parseArguments(m Move, words []string) (Move, error) {
	fields := [4]*int16{&m.A, &m.B, &m.C, &m.D}
	for i, field := range fields {
		g := grammar(m)[i]
		if g.kind == unused {
			continue
		}
		if len(words) == 0 {
			return Move{}, fmt.Errorf("%s: a word is missing at the end", verbWords[m.Do])
		}
		n, err := b.readArgument(g, m, words[0])
		if err != nil {
			return Move{}, err
		}
		*field, words = n, words[1:]
	}
	if len(words) > 0 {
		return Move{}, fmt.Errorf("%s: %q is one word too many", verbWords[m.Do], words[0])
	}
	return m, nil
}

func (b *Book) readArgument(g argument, m Move, w string) (int16, error) {
	if g.kind == number || g.kind == signed {
		n, err := strconv.ParseInt(w, 10, 16)
		if err != nil {
			return 0, fmt.Errorf("%q is not a whole number from -32768 to 32767", w)
		}
		return int16(n), nil
	}
	if w == "-" {
		return -1, nil
	}
	if g.kind == aPartner {
		return b.readPartner(m.By, w)
	}
	return find(b.names(g, m), w, "word")
}

// readPartner is the place of the pledge between the mover and the man named.
func (b *Book) readPartner(by Seat, w string) (int16, error) {
	other, err := find(b.contenderIDs(), w, "contender")
	if err != nil {
		return 0, err
	}
	if Seat(other) == by {
		return 0, fmt.Errorf("%q cannot be his own partner", w)
	}
	return int16(pairOf(by, Seat(other))), nil
}

func find(list []string, w, what string) (int16, error) {
	for i, name := range list {
		if name == w && w != "" {
			return int16(i), nil
		}
	}
	return 0, fmt.Errorf("there is no %s %q", what, w)
}
