package simulate

import (
	"fmt"
	"strings"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// Unknown is a word that is none of those that may stand there.
type Unknown struct {
	Word  string
	Legal []string // those that may
	What  string   // what is wrong
	Hint  string   // which may stand there
}

func (u *Unknown) Error() string { return u.What + ": " + u.Hint }

// ParseSeats reads how each seat plays: "stalin=random,trotsky=normal". A style alone
// is everybody's who is not named behind it; the others play normally. A word that is
// not understood is an *Unknown.
func ParseSeats(b *rules.Book, list string) ([]ai.Style, error) {
	s := seating{b: b, styles: make([]ai.Style, len(b.Contenders))}
	for p := range s.styles {
		s.styles[p] = ai.Style{Level: ai.Normal}
	}
	for _, item := range strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' }) {
		if err := s.parse(item); err != nil {
			return nil, err
		}
	}
	return s.styles, nil
}

// seating is how each seat plays, as far as the list is read.
type seating struct {
	b      *rules.Book
	styles []ai.Style
	named  rules.Seats
	all    string // the style that is everybody's, or ""
}

func (s *seating) parse(item string) error {
	man, word, named := strings.Cut(item, "=")
	if !named {
		man, word = "", item
	}
	style, ok := ai.ParseStyle(word)
	if !ok {
		words := styleWords()
		return &Unknown{word, words, fmt.Sprintf("nobody plays %q", word), "a seat plays " + strings.Join(words, ", ")}
	}
	if !named {
		return s.everybody(style)
	}
	p := FindSeat(s.b, man)
	if p == rules.NoSeat {
		return &Unknown{man, seatWords(s.b), fmt.Sprintf("there is no seat %q", man), "the seats are " + SeatWords(s.b)}
	}
	if s.named.Has(p) {
		return fmt.Errorf("the seat %s is named twice: say once how it plays", s.b.Contenders[p].ID)
	}
	s.named = s.named.With(p)
	s.styles[p] = style
	return nil
}

// everybody gives all seats a style.
func (s *seating) everybody(style ai.Style) error {
	if s.all != "" {
		return fmt.Errorf("both %s and %s are everybody's: say once how everybody plays", s.all, style)
	}
	if s.named != 0 {
		return fmt.Errorf("%s is everybody's, also of those who are named before it: put it first", style)
	}
	s.all = style.String()
	for p := range s.styles {
		s.styles[p] = style
	}
	return nil
}

// FindSeat is the seat of the contender with this id or short name, or NoSeat.
func FindSeat(b *rules.Book, man string) rules.Seat {
	for p := range b.Contenders {
		if strings.EqualFold(b.Contenders[p].ID, man) || strings.EqualFold(b.People[p].Short, man) {
			return rules.Seat(p)
		}
	}
	return rules.NoSeat
}

// SeatWords lists the ids of the contenders.
func SeatWords(b *rules.Book) string { return strings.Join(seatWords(b), ", ") }

func seatWords(b *rules.Book) (ids []string) {
	for i := range b.Contenders {
		ids = append(ids, b.Contenders[i].ID)
	}
	return ids
}

func styleWords() (words []string) {
	for _, s := range ai.Styles() {
		words = append(words, s.String())
	}
	return words
}

// ParseRung is the level of this word, or none for no word: chance has none below it.
func ParseRung(word string) ([]ai.Level, error) {
	if word == "" {
		return nil, nil
	}
	var words []string
	for _, l := range ai.Levels()[1:] {
		if l.String() == word {
			return []ai.Level{l}, nil
		}
		words = append(words, l.String())
	}
	return nil, fmt.Errorf("there is no level %q above another: the levels are %s", word, strings.Join(words, ", "))
}

// ParseTemper is the temper of this word.
func ParseTemper(word string) (ai.Temper, error) {
	for _, t := range ai.Tempers() {
		if t.String() == word {
			return t, nil
		}
	}
	return ai.Free, fmt.Errorf("there is no temper %q: the tempers are %s", word, TemperWords())
}

// TemperWords lists the tempers.
func TemperWords() string {
	var words []string
	for _, t := range ai.Tempers() {
		words = append(words, t.String())
	}
	return strings.Join(words, ", ")
}
