package simulate

import (
	"fmt"
	"strings"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// ParseSeats reads how each seat plays: "stalin=random,trotsky=normal". A style alone
// is everybody's who is not named behind it; the others play normally.
func ParseSeats(b *rules.Book, list string) ([]ai.Style, error) {
	styles := make([]ai.Style, len(b.Contenders))
	for p := range styles {
		styles[p] = ai.Style{Level: ai.Normal}
	}
	for _, item := range strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' }) {
		if err := parseSeat(b, styles, item); err != nil {
			return nil, err
		}
	}
	return styles, nil
}

func parseSeat(b *rules.Book, styles []ai.Style, item string) error {
	man, word, named := strings.Cut(item, "=")
	if !named {
		man, word = "", item
	}
	style, ok := ai.ParseStyle(word)
	if !ok {
		return fmt.Errorf("nobody plays %q: a seat plays %s", word, styleWords())
	}
	if !named {
		for p := range styles {
			styles[p] = style
		}
		return nil
	}
	p := FindSeat(b, man)
	if p == rules.NoSeat {
		return fmt.Errorf("there is no seat %q: the seats are %s", man, SeatWords(b))
	}
	styles[p] = style
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
func SeatWords(b *rules.Book) string {
	var ids []string
	for i := range b.Contenders {
		ids = append(ids, b.Contenders[i].ID)
	}
	return strings.Join(ids, ", ")
}

func styleWords() string {
	var words []string
	for _, s := range ai.Styles() {
		words = append(words, s.String())
	}
	return strings.Join(words, ", ")
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
