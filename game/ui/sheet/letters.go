package sheet

import (
	"sync"

	"golang.org/x/image/font/sfnt"
)

// printing is the opened faces in which texts of scenarios are set. The typewriter's is not among them: it has fewer
// letters, and only telegrams are set in it.
var printing = sync.OnceValue(func() (list []*sfnt.Font) {
	for f := range Typewriter {
		font, err := sfnt.Parse(f.File())
		if err != nil {
			panic("a face of the program is broken: " + err.Error())
		}
		list = append(list, font)
	}
	return list
})

// HasLetter reports whether all faces in which texts are set have a letter: else an empty box stands for it.
func HasLetter(r rune) bool {
	var buf sfnt.Buffer
	for _, font := range printing() {
		if glyph, err := font.GlyphIndex(&buf, r); err != nil || glyph == 0 {
			return false
		}
	}
	return true
}
