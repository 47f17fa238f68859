package save

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"afterlenin/game/rules"
)

// Limits of a line, far above what the rules write.
const (
	longestMove = 1000
	mostReasons = 64
)

// body reads the moves and marks and the closing line.
func (r *reader) body() Fault {
	for {
		line, ok := r.now()
		switch {
		case !ok:
			return CutOff
		case strings.HasPrefix(line, endMark):
			return r.end()
		case strings.HasPrefix(line, seenMark):
			return r.seenAndEnd(line)
		}
		if why := r.bodyLine(line); why != Sound {
			return why
		}
	}
}

func (r *reader) bodyLine(line string) Fault {
	switch {
	case strings.HasPrefix(line, roundMark):
		return r.mark(line)
	case strings.HasPrefix(line, reasonMark):
		return r.because(line)
	case !isMove(line):
		return Unreadable
	}
	r.record.Steps = append(r.record.Steps, Step{Move: line})
	r.next()
	return Sound
}

// isMove reports whether the line may be a move; the rules say later whether it is.
func isMove(line string) bool {
	odd := func(c rune) bool { return c == utf8.RuneError || unicode.IsControl(c) }
	return line != "" && len(line) <= longestMove && line[0] != ' ' && line[0] != '-' && !strings.ContainsFunc(line, odd)
}

// mark reads "-- round N state HASH check SUM".
func (r *reader) mark(line string) Fault {
	words := strings.Split(line, " ")
	if len(words) != 7 {
		return Unreadable
	}
	m := Mark{Steps: len(r.record.Steps)}
	marked := 0 // by the mark before: every round has moves of its own
	if n := len(r.record.Marks); n > 0 {
		marked = r.record.Marks[n-1].Steps
	}
	hash, ok := parseHex(words[4])
	if !ok || !parseCount(words[2], &m.Round) || m.Round < 1 || m.Steps == marked {
		return Unreadable
	}
	m.Round, m.Hash = m.Round-1, hash
	if why := r.checked(roundMark + words[2] + " state " + words[4] + " check "); why != Sound {
		return why
	}
	r.record.Marks = append(r.record.Marks, m)
	r.safe = m.Steps
	return Sound
}

func (r *reader) because(line string) Fault {
	last := len(r.record.Steps) - 1
	if last < 0 || r.record.Steps[last].Because != nil {
		return Unreadable
	}
	rest, ok := strings.CutPrefix(line, reasonMark+" ")
	words := strings.Split(rest, " ")
	if !ok || len(words) > mostReasons {
		return Unreadable
	}
	parts := make([]rules.Part, len(words))
	for i, w := range words {
		if parts[i], ok = parsePart(w); !ok {
			return Unreadable
		}
	}
	r.record.Steps[last].Because = parts
	r.next()
	return Sound
}

// parsePart reads cause:points or cause:points:person.
func parsePart(word string) (rules.Part, bool) {
	numbers := strings.Split(word, ":")
	if len(numbers) == 2 {
		numbers = append(numbers, strconv.Itoa(int(rules.Nobody)))
	}
	if len(numbers) != 3 {
		return rules.Part{}, false
	}
	why, err1 := strconv.ParseUint(numbers[0], 10, 8)
	n, err2 := strconv.ParseInt(numbers[1], 10, 16)
	who, err3 := strconv.ParseInt(numbers[2], 10, 8)
	part := rules.Part{Why: rules.Why(why), N: int16(n), Who: rules.Person(who)}
	return part, err1 == nil && err2 == nil && err3 == nil
}

func (r *reader) seenAndEnd(line string) Fault {
	words := strings.Split(line, " ")[2:]
	if len(words) == 0 || len(words) > rules.MaxSeats {
		return Unreadable
	}
	seen := make([]int, len(words))
	for i, w := range words {
		if !parseCount(w, &seen[i]) {
			return Unreadable
		}
	}
	r.record.Seen = seen
	r.next()
	return r.end()
}

func (r *reader) end() Fault {
	return r.checked(endMark + strconv.Itoa(len(r.record.Steps)) + " check ")
}
