package save

import (
	"hash/crc64"
	"strconv"
	"strings"
)

// Read reads a save. When it is damaged the error is a *Damage, which has the game up
// to the damage as far as it could be salvaged; the Record is then empty.
func Read(text []byte) (Record, error) {
	r := reader{lines: splitLines(text), safe: -1}
	if why := r.read(); why != Sound {
		return Record{}, r.damage(why)
	}
	return r.record, nil
}

// splitLines also takes text that was sent through something that rewrites line ends.
func splitLines(text []byte) []string {
	plain := strings.TrimPrefix(string(text), "\ufeff")
	return strings.Split(strings.ReplaceAll(plain, "\r\n", "\n"), "\n")
}

// reader goes through the lines; the last of them is empty or was cut off.
type reader struct {
	lines  []string
	at     int // the line to read
	record Record
	sum    uint64 // of the lines before at
	safe   int    // steps whose sum is right; -1 before the head's is known to be
}

// now is the line to read; it is not there when only a cut-off one is left.
func (r *reader) now() (string, bool) {
	if r.at >= len(r.lines)-1 {
		return "", false
	}
	return r.lines[r.at], true
}

// next goes on to the next line.
func (r *reader) next() {
	r.sum = crc64.Update(r.sum, sumTable, []byte(r.lines[r.at]))
	r.sum = crc64.Update(r.sum, sumTable, []byte{'\n'})
	r.at++
}

func (r *reader) read() Fault {
	if why := r.first(); why != Sound {
		return why
	}
	if why := r.head(); why != Sound {
		return why
	}
	if why := r.body(); why != Sound {
		return why
	}
	if r.at != len(r.lines)-1 || r.lines[r.at] != "" {
		return TooMuch
	}
	return Sound
}

func (r *reader) first() Fault {
	line, ok := r.now()
	if !ok {
		return NotASave
	}
	number, ok := strings.CutPrefix(line, firstWords)
	if !ok {
		return NotASave
	}
	if number != strconv.Itoa(Format) {
		return UnknownFormat
	}
	r.next()
	return Sound
}

// checked reads a line of these words and the sum of everything before it.
func (r *reader) checked(words string) Fault {
	line, ok := r.now()
	if !ok {
		return CutOff
	}
	digits, ok := strings.CutPrefix(line, words)
	if !ok {
		return Unreadable
	}
	sum, ok := parseHex(digits)
	if !ok {
		return Unreadable
	}
	if sum != r.sum {
		return WrongSum
	}
	r.next()
	return Sound
}

func (r *reader) damage(why Fault) *Damage {
	d := &Damage{Why: why, Line: r.at + 1}
	if r.at < len(r.lines) && why != WrongSum {
		d.Text = shown(r.lines[r.at])
	}
	if r.safe < 0 {
		return d
	}
	kept := len(r.record.Steps)
	if why == WrongSum {
		kept = r.safe
	}
	salvaged := r.record.UpTo(kept)
	d.Salvaged = &salvaged
	return d
}

// shown is the beginning of a line, short enough for a message.
func shown(line string) string {
	const most = 60
	for i := range line {
		if i >= most {
			return line[:i]
		}
	}
	return line
}

func parseHex(digits string) (uint64, bool) {
	n, err := strconv.ParseUint(digits, 16, 64)
	return n, err == nil && len(digits) == 16
}
