package save

import (
	"strconv"
	"strings"

	"afterlenin/game/rules"
)

// field is one line of the head: its first word, and what reads the rest.
type field struct {
	word string
	read func(r *Record, rest string) bool
}

var headFields = [...]field{
	{"game ", func(r *Record, rest string) bool { return parseQuoted(rest, &r.Game) }},
	{"name ", func(r *Record, rest string) bool { return parseQuoted(rest, &r.Name) }},
	{"scenario ", parseScenario},
	{"hash ", parseHash},
	{"seed ", parseSeed},
	{"reasons ", parseReasons},
}

// companyField is left out where everybody plays to win.
var companyField = field{"company ", parseCompany}

// head reads everything before the first move.
func (r *reader) head() Fault {
	for _, f := range headFields {
		if why := r.field(f); why != Sound {
			return why
		}
	}
	if line, ok := r.now(); ok && strings.HasPrefix(line, companyField.word) { // programs of before wrote none
		if why := r.field(companyField); why != Sound {
			return why
		}
	}
	if why := r.seats(); why != Sound {
		return why
	}
	if why := r.text(); why != Sound {
		return why
	}
	if why := r.checked(checkMark); why != Sound {
		return why
	}
	if _, err := r.record.Scenario.Text(); err != nil {
		return WrongText
	}
	r.safe = 0
	return Sound
}

func (r *reader) field(f field) Fault {
	line, ok := r.now()
	if !ok {
		return CutOff
	}
	rest, ok := strings.CutPrefix(line, f.word)
	if !ok || !f.read(&r.record, rest) {
		return Unreadable
	}
	r.next()
	return Sound
}

func (r *reader) seats() Fault {
	for line, ok := r.now(); ok && strings.HasPrefix(line, "seat "); line, ok = r.now() {
		p, ok := parsePlayer(strings.TrimPrefix(line, "seat "))
		if !ok || len(r.record.Seats) == rules.MaxSeats {
			return Unreadable
		}
		r.record.Seats = append(r.record.Seats, p)
		r.next()
	}
	return Sound
}

func (r *reader) text() Fault {
	var count int
	size := func(_ *Record, rest string) bool { return parseCount(rest, &count) }
	if why := r.field(field{"text ", size}); why != Sound {
		return why
	}
	var packed strings.Builder
	line := func(_ *Record, rest string) bool { packed.WriteString(rest); return true }
	for range count {
		if why := r.field(field{textMark, line}); why != Sound {
			return why
		}
	}
	r.record.Scenario.packed = packed.String()
	return Sound
}

func parseQuoted(text string, into *string) bool {
	var err error
	*into, err = strconv.Unquote(text)
	return err == nil && strings.HasPrefix(text, `"`)
}

func parseCount(text string, into *int) bool {
	n, err := strconv.ParseUint(text, 10, 31)
	*into = int(n)
	return err == nil
}

func parseScenario(r *Record, rest string) bool {
	id, rest, ok := cutQuoted(rest)
	if !ok || !parseQuoted(id, &r.Scenario.ID) {
		return false
	}
	return ok && parseQuoted(rest, &r.Scenario.Version)
}

func parseHash(r *Record, rest string) bool {
	r.Scenario.Hash = rest
	return len(rest) == hashDigits
}

// cutQuoted splits text after its quoted beginning and the space that follows.
func cutQuoted(text string) (quoted, rest string, ok bool) {
	quoted, err := strconv.QuotedPrefix(text)
	if err != nil {
		return "", "", false
	}
	rest, ok = strings.CutPrefix(text[len(quoted):], " ")
	return quoted, rest, ok
}

func parseSeed(r *Record, rest string) bool {
	var err error
	r.Seed, err = strconv.ParseUint(rest, 10, 64)
	return err == nil
}

func parseReasons(r *Record, rest string) bool {
	r.Sealed = rest == reasonsWord(true)
	return r.Sealed || rest == reasonsWord(false)
}

func parseCompany(r *Record, rest string) bool {
	var ok bool
	r.Company, ok = rules.ParseCompany(rest)
	return ok && r.Company != rules.FreeCompany
}

func parsePlayer(rest string) (Player, bool) {
	if name, ok := strings.CutPrefix(rest, "person "); ok {
		p := Player{Person: true}
		ok = parseQuoted(name, &p.Name)
		return p, ok
	}
	var p Player
	style, ok := strings.CutPrefix(rest, "computer ")
	if first, team, two := cutQuoted(style); ok && two { // it keeps the seat of a team
		return p, parseQuoted(first, &p.Style) && parseQuoted(team, &p.Absent)
	}
	ok = ok && parseQuoted(style, &p.Style)
	return p, ok
}
