package scenario

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// file is one text of a scenario with the offsets at which its lines start.
type file struct {
	name   string
	text   string
	starts []int
	// inherited: the file belongs to a scenario that another extends
	inherited bool
}

func newFile(name, text string) *file {
	f := &file{name: name, text: text, starts: []int{0}}
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' {
			f.starts = append(f.starts, i+1)
		}
	}
	return f
}

// place is the line and the column, both from 1, of a byte offset.
func (f *file) place(offset int) (line, column int) {
	offset = min(max(offset, 0), len(f.text))
	i, found := slices.BinarySearch(f.starts, offset)
	if !found {
		i--
	}
	return i + 1, utf8.RuneCountInString(f.text[f.starts[i]:offset]) + 1
}

// line is the text of a line counted from 1, without its end; "" outside the file.
func (f *file) line(n int) string {
	if n < 1 || n > len(f.starts) {
		return ""
	}
	end := len(f.text)
	if n < len(f.starts) {
		end = f.starts[n]
	}
	return strings.TrimRight(f.text[f.starts[n-1]:end], "\r\n")
}
