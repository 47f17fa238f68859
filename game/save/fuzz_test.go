package save

import (
	"bytes"
	"fmt"
	"hash/crc64"
	"reflect"
	"strings"
	"testing"
)

// FuzzRead: no text panics; what is read is written and read again the same. Since
// nobody hits a right sum by chance, each text is tried with its sums set right too.
func FuzzRead(f *testing.F) {
	f.Add(string(Write(sample())))
	f.Add(string(Write(Record{Scenario: NewScenario("a", "b", "c")})))
	f.Add("after lenin save 1\n")
	f.Fuzz(func(t *testing.T, text string) {
		tryRead(t, text)
		tryRead(t, resum(text))
	})
}

func tryRead(t *testing.T, text string) {
	r, err := Read([]byte(text))
	if err != nil {
		damageOf(t, err)
		return
	}
	once := Write(r)
	again, err := Read(once)
	if err != nil {
		t.Fatalf("%v\nread: %q\nwritten: %q", err, text, once)
	}
	if !reflect.DeepEqual(r, again) || !bytes.Equal(once, Write(again)) {
		t.Fatalf("another record\nread: %q\nwritten: %q", text, once)
	}
}

// resum writes the right sums into the lines that have one.
func resum(text string) string {
	var out strings.Builder
	sum := uint64(0)
	for line := range strings.Lines(text) {
		if before, _, ok := strings.Cut(line, " check "); ok {
			line = fmt.Sprintf("%s check %016x\n", before, sum)
		} else if strings.HasPrefix(line, checkMark) {
			line = fmt.Sprintf("%s%016x\n", checkMark, sum)
		}
		sum = crc64.Update(sum, sumTable, []byte(line))
		out.WriteString(line)
	}
	return out.String()
}
