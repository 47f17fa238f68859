package text

import "strings"

// accents replaces vowels in the spare test language.
var accents = strings.NewReplacer("a", "á", "e", "é", "i", "í", "o", "ó", "u", "ú",
	"A", "Á", "E", "É", "I", "Í", "O", "Ó", "U", "Ú")

// Pseudo is w in a spare test language: every sentence is at least 40 per cent longer
// and has accents, and its places are where they were. It shows on a screen which
// texts are not from the catalogue, and which boxes are too small.
func Pseudo(w *Words) *Words {
	out := &Words{keys: w.keys, said: make(map[string]sentence, len(w.said))}
	for _, key := range w.keys {
		out.said[key] = lengthen(w.said[key])
	}
	return out
}

func lengthen(s sentence) sentence {
	out := make(sentence, len(s))
	for i, p := range s {
		out[i] = p
		if p.form == literal {
			out[i].text = stretch(p.text)
			continue
		}
		out[i].parts = nil
		for _, inner := range p.parts {
			out[i].parts = append(out[i].parts, lengthen(inner))
		}
	}
	return out
}

// stretch doubles letters until the text is 40 per cent longer, and puts accents on it.
func stretch(text string) string {
	runes := []rune(text)
	more := (len(runes)*2 + 4) / 5
	var b strings.Builder
	for _, r := range runes {
		b.WriteRune(r)
		if more > 0 && strings.ContainsRune("aeioulmnrst", r) {
			b.WriteRune(r)
			more--
		}
	}
	if strings.TrimSpace(text) == "" || !strings.ContainsFunc(text, isLetter) {
		return text
	}
	tail := strings.TrimRight(b.String(), " ")
	rest := b.String()[len(tail):]
	return accents.Replace(tail + strings.Repeat("o", more) + rest)
}

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
