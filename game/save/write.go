package save

import (
	"bytes"
	"fmt"
	"hash/crc64"
	"strconv"

	"afterlenin/game/rules"
)

// Format is the number of the save format this package writes.
const Format = 1

const (
	firstWords = "after lenin save "
	textWidth  = 74 // with its mark, a line of the scenario has 76 letters
	textMark   = "| "
	checkMark  = "-- check "
	roundMark  = "-- round "
	seenMark   = "-- seen"
	endMark    = "-- end "
	reasonMark = "  because"
)

var sumTable = crc64.MakeTable(crc64.ECMA)

// Write is the record as text. What Read gives, Write turns into the same text again.
func Write(r Record) []byte {
	var out writer
	out.head(&r)
	out.check(checkMark)
	marks := r.Marks
	for i := range r.Steps {
		out.step(&r.Steps[i])
		for len(marks) > 0 && marks[0].Steps == i+1 {
			out.mark(marks[0])
			marks = marks[1:]
		}
	}
	out.seen(r.Seen)
	out.check(endMark + strconv.Itoa(len(r.Steps)) + " check ")
	return out.Bytes()
}

// writer is text and the sum of the first part of it.
type writer struct {
	bytes.Buffer
	sum    uint64
	summed int
}

func (w *writer) line(format string, args ...any) {
	fmt.Fprintf(w, format+"\n", args...)
}

// check ends the words with the sum of everything before the line.
func (w *writer) check(words string) {
	w.sum = crc64.Update(w.sum, sumTable, w.Bytes()[w.summed:])
	w.summed = w.Len()
	w.line("%s%016x", words, w.sum)
}

func (w *writer) head(r *Record) {
	w.line("%s%d", firstWords, Format)
	w.line("game %s", strconv.Quote(r.Game))
	w.line("name %s", strconv.Quote(r.Name))
	w.line("scenario %s %s", strconv.Quote(r.Scenario.ID), strconv.Quote(r.Scenario.Version))
	w.line("hash %s", r.Scenario.Hash)
	w.line("seed %d", r.Seed)
	w.line("reasons %s", reasonsWord(r.Sealed))
	if r.Company != rules.FreeCompany {
		w.line("company %s", r.Company)
	}
	for _, p := range r.Seats {
		w.player(p)
	}
	w.text(r.Scenario.packed)
}

func reasonsWord(sealed bool) string {
	if sealed {
		return "sealed"
	}
	return "open"
}

func (w *writer) player(p Player) {
	if p.Person {
		w.line("seat person %s", strconv.Quote(p.Name))
		return
	}
	if p.Absent != "" {
		w.line("seat computer %s %s", strconv.Quote(p.Style), strconv.Quote(p.Absent))
		return
	}
	w.line("seat computer %s", strconv.Quote(p.Style))
}

func (w *writer) text(packed string) {
	w.line("text %d", (len(packed)+textWidth-1)/textWidth)
	for len(packed) > 0 {
		n := min(textWidth, len(packed))
		w.line("%s%s", textMark, packed[:n])
		packed = packed[n:]
	}
}

func (w *writer) step(s *Step) {
	w.line("%s", s.Move)
	if len(s.Because) == 0 {
		return
	}
	w.WriteString(reasonMark)
	for _, p := range s.Because[:min(len(s.Because), mostReasons)] {
		fmt.Fprintf(w, " %d:%d", p.Why, p.N)
		if p.Who != rules.Nobody {
			fmt.Fprintf(w, ":%d", p.Who)
		}
	}
	w.line("")
}

func (w *writer) mark(m Mark) {
	w.check(fmt.Sprintf("%s%d state %016x check ", roundMark, m.Round+1, m.Hash))
}

func (w *writer) seen(seen []int) {
	if len(seen) == 0 {
		return
	}
	w.WriteString(seenMark)
	for _, n := range seen {
		fmt.Fprintf(w, " %d", n)
	}
	w.line("")
}
