package rules

// OpenLedgers writes the ledgers as far as everybody can count them from the table into
// list, which has room for every seat. Of Office they hold what rung, posts and seats in
// the committee are worth, as if the halls were like the committee, and nothing of
// clients; Ambition and Best are left out.
func (b *Book) OpenLedgers(t *Table, list []Ledger) {
	first, second := -1, -1
	for p := range list {
		list[p] = Ledger{Office: b.openOffice(t, Seat(p)), Line: b.lineLedger(t, Seat(p)),
			Rules: b.rulesLedger(t, Seat(p)), Country: b.countryLedger(t, Seat(p))}
		switch {
		case first < 0 || list[p].Office > list[first].Office:
			first, second = p, first
		case second < 0 || list[p].Office > list[second].Office:
			second = p
		}
	}
	if first >= 0 {
		list[first].Office += b.Numbers.First
	}
	if second >= 0 {
		list[second].Office += b.Numbers.SecondBest
	}
}

func (b *Book) openOffice(t *Table, p Seat) int16 {
	n := rungWorth[t.Men[p].Rung] + int16(int(b.Numbers.OfficeShare)*int(t.Committee[p])/100)
	for i := range b.Posts {
		if t.Posts[i].Holder == Person(p) {
			n += 8 * int16(b.Posts[i].Rank)
		}
	}
	return n
}
