package rules

// LedgerPart is something that counts in a ledger, in tenths of a point.
type LedgerPart struct {
	What LedgerItem
	N    int16
}

// LedgerItem is what counts in a ledger.
type LedgerItem uint8

// What counts in the five ledgers, in their order.
const (
	ItemRung      LedgerItem = iota // Office: where he stands
	ItemPosts                       // his own posts
	ItemVotes                       // his share of the committee
	ItemHall                        // his share of the halls
	ItemMensPosts                   // posts of his clients
	ItemClients                     // that they are his
	ItemMensSeats                   // their seats in the Politburo
	ItemFirst                       // that nobody has more Office
	ItemSecond                      // that one man has
	ItemLineMost                    // Line: what it counts if the lines are always his
	ItemLineGap                     // how far they were from his
	ItemRulesMost                   // Rules: what it counts if he sets no precedent
	ItemKept                        // open promises that held
	ItemBurden                      // precedents, and answers to events
	ItemYears                       // Country: how it went on the way
	ItemEnd                         // how it stands at the end
	ItemCrises                      // crises
	ItemBlame                       // blame for them
	ItemCollapse                    // a collapse at the end
	ItemBounds                      // Rules and Country: beyond which nothing counts
	ItemAmbition                    // Ambition
	LedgerItems
)

// The ledgers, as LedgerParts orders them.
const (
	OfficeLedger = iota
	LineLedger
	RulesLedger
	CountryLedger
	AmbitionLedger
	LedgerKinds
)

// LedgerParts is of what each of a man's ledgers is made. What does not count is left out; what is there
// adds up to what Score gives.
func (b *Book) LedgerParts(s *State, p Seat) [LedgerKinds][]LedgerPart {
	return [LedgerKinds][]LedgerPart{b.officeParts(s, p), b.lineParts(&s.Table, p), b.rulesParts(&s.Table, p), b.countryParts(&s.Table, p),
		counting(LedgerPart{ItemAmbition, b.ambition(s, p)})}
}

// counting leaves out what counts nothing.
func counting(parts ...LedgerPart) (list []LedgerPart) {
	for _, x := range parts {
		if x.N != 0 {
			list = append(list, x)
		}
	}
	return list
}

func (b *Book) officeParts(s *State, p Seat) []LedgerPart {
	list := make([]Ledger, len(b.Contenders))
	b.offices(s, list)
	rung, votes := rungWorth[s.Table.Men[p].Rung], int16(int(b.Numbers.OfficeShare)*int(s.Table.Committee[p])/200)
	c := b.clerk(s, nil)
	hall := c.hallShares(0)
	halls := b.seatsWorth(&s.Table, &hall, &s.Table.Committee)[p] - rung - votes
	parts := counting(LedgerPart{ItemRung, rung}, LedgerPart{ItemPosts, b.ownPosts(&s.Table, p)}, LedgerPart{ItemVotes, votes}, LedgerPart{ItemHall, halls})
	parts = append(parts, b.menParts(s, p)...)
	rest := list[p].Office
	for _, x := range parts {
		rest -= x.N
	}
	place := ItemSecond
	if b.mostOffice(list) == p {
		place = ItemFirst
	}
	return append(parts, counting(LedgerPart{place, rest})...)
}

// ownPosts is what the posts that a man holds himself count.
func (b *Book) ownPosts(t *Table, p Seat) (n int16) {
	for i := range b.Posts {
		if t.Posts[i].Holder == Person(p) {
			n += 8 * int16(b.Posts[i].Rank)
		}
	}
	return n
}

// menParts is what a man's clients count: their posts, themselves, their seats.
func (b *Book) menParts(s *State, p Seat) []LedgerPart {
	posts := b.followings(s)[p] - b.ownPosts(&s.Table, p)
	var men, seats int16
	for i := range b.People[len(b.Contenders):] {
		var one [MaxSeats]int16
		if s.Hidden.Patron[i] != p {
			continue
		}
		s.followsPatron(i, 1, &one)
		men, seats = men+1, seats+one[p]-1
	}
	return counting(LedgerPart{ItemMensPosts, posts - men - seats}, LedgerPart{ItemClients, men}, LedgerPart{ItemMensSeats, seats})
}

// mostOffice is who has the most Office: the premium makes him the first beyond doubt.
func (b *Book) mostOffice(list []Ledger) Seat {
	best := 0
	for q := range list {
		if list[q].Office > list[best].Office {
			best = q
		}
	}
	return Seat(best)
}

func (b *Book) lineParts(t *Table, p Seat) []LedgerPart {
	most := int16(b.Numbers.LineMost) * 10
	return counting(LedgerPart{ItemLineMost, most}, LedgerPart{ItemLineGap, b.lineLedger(t, p) - most})
}

func (b *Book) rulesParts(t *Table, p Seat) []LedgerPart {
	most, kept, burden := int16(b.Numbers.RulesMost)*10, int16(b.Numbers.KeepRules)*t.Tally.Kept[p], t.Tally.Burden[p]
	return counting(LedgerPart{ItemRulesMost, most}, LedgerPart{ItemKept, kept}, LedgerPart{ItemBurden, -burden},
		LedgerPart{ItemBounds, b.rulesLedger(t, p) - most - kept + burden})
}

func (b *Book) countryParts(t *Table, p Seat) []LedgerPart {
	mean, now, most := b.Wellbeing(t), b.Wellbeing(t), int(b.Numbers.CountryMost)
	if t.Tally.Rounds > 0 {
		mean = int(t.Tally.Country) / int(t.Tally.Rounds)
	}
	both, years := (mean+now)*most/20, mean*most/20 // halves rounded apart may miss a tenth of the whole
	crises, blame, collapse := int(t.Tally.Crisis), int(t.Tally.Blame[p]), 0
	if t.Ending >= 0 && b.Endings[t.Ending].Collapse {
		collapse = 100 + blame
	}
	bounds := int(b.countryLedger(t, p)) - (both - crises - blame - collapse)
	return counting(LedgerPart{ItemYears, int16(years)}, LedgerPart{ItemEnd, int16(both - years)}, LedgerPart{ItemCrises, int16(-crises)},
		LedgerPart{ItemBlame, int16(-blame)}, LedgerPart{ItemCollapse, int16(-collapse)}, LedgerPart{ItemBounds, int16(bounds)})
}
