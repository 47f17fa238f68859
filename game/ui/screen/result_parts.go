package screen

import (
	"slices"

	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// itemKeys name what counts in a ledger.
var itemKeys = [rules.LedgerItems]string{rules.ItemRung: "rung", rules.ItemPosts: "posts", rules.ItemVotes: "votes", rules.ItemHall: "hall",
	rules.ItemMensPosts: "mens_posts", rules.ItemClients: "clients", rules.ItemMensSeats: "mens_seats", rules.ItemFirst: "first",
	rules.ItemSecond: "second", rules.ItemLineMost: "line_most", rules.ItemLineGap: "line_gap", rules.ItemRulesMost: "rules_most",
	rules.ItemKept: "kept", rules.ItemBurden: "burden", rules.ItemYears: "years", rules.ItemEnd: "end", rules.ItemCrises: "crises",
	rules.ItemBlame: "blame", rules.ItemCollapse: "collapse", rules.ItemBounds: "bounds", rules.ItemAmbition: "ambition"}

func itemName(s *Scene, x rules.LedgerItem) string {
	return s.Tell.Say("ui.result.item." + itemKeys[x])
}

// itemsOf is of what each ledger of a man is made: known once the game is over.
func itemsOf(s *Scene, p rules.Seat) (list [rules.LedgerKinds][]rules.LedgerPart) {
	if s.House.Truth == nil || p < 0 {
		return list
	}
	return s.Book.LedgerParts(s.House.Truth, p)
}

// itemLines are the parts of one ledger of a man, and what they come to.
func itemLines(s *Scene, p rules.Seat, ledger int) (lines []sheet.TipLine) {
	for _, x := range itemsOf(s, p)[ledger] {
		lines = append(lines, sheet.TipLine{Label: itemName(s, x.What), Value: signedDecimal(x.N)})
	}
	return append(lines, sheet.TipLine{Label: s.Tell.Say("ui.result.item.sum"), Value: decimal(ledgerParts(&s.House.Ledgers[p])[ledger])})
}

// heaviestItems names so many parts of a ledger of a man, those that weigh most first, and what the rest comes to; "" if
// nothing is known of them.
func heaviestItems(s *Scene, p rules.Seat, ledger, most int) string {
	list := slices.Clone(itemsOf(s, p)[ledger])
	slices.SortStableFunc(list, func(x, y rules.LedgerPart) int { return weightOfItem(y) - weightOfItem(x) })
	said := ""
	for _, x := range list[:min(most, len(list))] {
		one := s.Tell.Say("ui.result.item.one", "what", itemName(s, x.What), "n", signedDecimal(x.N))
		if said != "" {
			one = s.Tell.Say("list.more", "a", said, "b", one)
		}
		said = one
	}
	rest := int16(0)
	for _, x := range list[min(most, len(list)):] {
		rest += x.N
	}
	if rest != 0 {
		one := s.Tell.Say("ui.result.item.one", "what", s.Tell.Say("ui.result.item.rest"), "n", signedDecimal(rest))
		said = s.Tell.Say("list.more", "a", said, "b", one)
	}
	return said
}

// rowItems is how many parts of a ledger are named beside the others; the card of that ledger has all.
const rowItems = 3

// withItems names a ledger of a man, and what of it weighs most.
func withItems(s *Scene, p rules.Seat, ledger int) string {
	said := s.Tell.Say("ui.result." + ledgerColumns[ledger].key)
	if parts := heaviestItems(s, p, ledger, rowItems); parts != "" {
		return s.Tell.Say("of", "who", said, "what", parts)
	}
	return said
}

func weightOfItem(x rules.LedgerPart) int { return int(max(x.N, -x.N)) }

// cells let every ledger of a man be asked of what it is made.
func cells(b *sheet.Builder, s *Scene, p rules.Seat, r sheet.Rect) {
	for k, c := range ledgerColumns {
		x, end := ledgerAt(r, c.x), ledgerAt(r, ledgerSum)
		if k+1 < len(ledgerColumns) {
			end = ledgerAt(r, ledgerColumns[k+1].x)
		}
		t := sheet.Tip{Title: s.Tell.Say("ui.result.of_man", "what", s.Tell.Say("ui.result."+c.key), "who", s.Tell.Person(rules.Person(p))), Codex: s.Tell.Say("ui.term.ledgers")}
		id := "result.cell." + s.Book.People[p].ID + "." + c.key
		if b.Asked(id) {
			t.Lines = itemLines(s, p, k)
		}
		b.Node(sheet.Node{ID: id, Name: t.Title, Value: decimal(ledgerParts(&s.House.Ledgers[p])[k]), Rect: sheet.R(x, r.Y, end-x-4, r.H),
			Inner: true, Quiet: true, Do: sheet.Action{Name: ActOpen, Text: "dossier", A: int(p)}, Tip: t})
	}
}

// headTip is the card of a column: what counts in it and, for whoever plays alone, of what his own is made; on a
// screen that is everybody's, that of who leads.
func headTip(s *Scene, key string, asked bool) sheet.Tip {
	t := sheet.Tip{Title: s.Tell.Say("ui.result." + key), Lines: []sheet.TipLine{{Label: s.Tell.Say("ui.result.about." + key)}}, Codex: s.Tell.Say("ui.term.ledgers")}
	who := s.Obs.Me
	if who < 0 {
		who = resultLeader(s)
	}
	k := slices.IndexFunc(ledgerColumns[:], func(c ledgerColumn) bool { return c.key == key })
	if !asked || k < 0 || who < 0 || int(who) >= len(s.House.Ledgers) {
		return t
	}
	t.Lines = append(t.Lines, sheet.TipLine{Label: s.Tell.Say("ui.result.parts_of", "who", who)})
	t.Lines = append(t.Lines, itemLines(s, who, k)...)
	return t
}

// leadTip is why a man leads: of what his Office is made, and how much the others have.
func leadTip(s *Scene, p rules.Seat, asked bool) sheet.Tip {
	t := sheet.Tip{Title: s.Tell.Say("ui.result.leads", "year", resultYear(s)), Lines: []sheet.TipLine{{Label: s.Tell.Say("ui.result.about.office")}}, Codex: s.Tell.Say("ui.term.ledgers")}
	if !asked {
		return t
	}
	t.Lines = append(t.Lines, itemLines(s, p, rules.OfficeLedger)...)
	for q := range s.House.Ledgers {
		if rules.Seat(q) != p {
			t.Lines = append(t.Lines, sheet.TipLine{Label: s.Tell.Seat(rules.Seat(q)), Value: decimal(s.House.Ledgers[q].Office)})
		}
	}
	return t
}

// decidedNote says by what Office the man leads whose way to it is told below, as far as there is room, and that another was
// seen to lead: who only reads what all saw would take the count for a mistake.
func decidedNote(b *sheet.Builder, s *Scene, wide float64) string {
	room := wide - b.Wide(s.Tell.Say("ui.result.decided"), sheet.Heading) - 24
	who, seen := resultLeader(s), s.Obs.Table.Leader
	keys := []string{"ui.result.decided_office"}
	if seen >= 0 && seen != who {
		keys = []string{"ui.result.decided_seen", "ui.result.decided_office"}
	}
	for _, key := range keys {
		for most := 3; most > 0 && who >= 0; most-- {
			parts := heaviestItems(s, who, rules.OfficeLedger, most)
			said := s.Tell.Say(key, "who", who, "n", decimal(s.House.Ledgers[who].Office), "parts", parts, "seen", seen)
			if parts != "" && b.Wide(said, sheet.Row.In(ink.Soft)) <= room {
				return said
			}
		}
	}
	return s.Tell.Say("ui.result.decided_note")
}

// minded is whom the computer in a seat minded most in the game that is over, or NoSeat.
func minded(s *Scene, p rules.Seat) rules.Seat {
	if int(p) >= len(s.House.Minded) {
		return rules.NoSeat
	}
	return s.House.Minded[p]
}
