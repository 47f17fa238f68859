package rules

import "slices"

// Company is what the players of a game are like on the whole. What a good game of a man
// comes to depends on it: among players who lean to what the men did Trotsky comes to two
// thirds of what he comes to among those who play to win; and those of the highest level come to more than others do,
// some men more than others.
type Company uint8

// The companies.
const (
	FreeCompany           Company = iota // people, and computers that play to win
	HistoricalCompany                    // computers that lean to what the men did
	RuthlessCompany                      // computers that count no cost to others
	HardCompany                          // those of the highest level
	HardHistoricalCompany                // ... that lean to what the men did
	HardRuthlessCompany                  // ... that count no cost to others
	Companies             = iota
)

var companyWords = [Companies]string{"free", "historical", "ruthless", "hard", "hard-historical", "hard-ruthless"}

// AtTheHighest is the company of the highest level that is like this one.
func (c Company) AtTheHighest() Company {
	if c < HardCompany {
		return c + HardCompany
	}
	return c
}

// String is the word of saves and scenarios.
func (c Company) String() string { return companyWords[c] }

// ParseCompany reads what String wrote.
func ParseCompany(word string) (Company, bool) {
	i := slices.Index(companyWords[:], word)
	return Company(max(0, i)), i >= 0
}

// In is the book for a game in the company: with every man's par there, and else the same.
func (b *Book) In(c Company) *Book {
	if b.company == c {
		return b
	}
	in := *b
	in.company = c
	return &in
}

// Par is what a good game of the man comes to in the company of the book, in tenths of a point.
func (b *Book) Par(p Seat) int16 { return b.Contenders[p].Pars[b.company] }
