package rules

// Carrying is what the vote itself brings to men and country if it carries a motion, beyond
// what the title of the motion asks: changes that all see, and that hang on nothing else.
func (b *Book) Carrying(t *Table, m Motion) []Delta {
	man := func(kind RefKind, p Seat, n int16) Delta { return Delta{Ref{kind, int8(p), 0}, n} }
	lost := func(p Seat) []Delta {
		if t.Men[p].LostIn == t.Round {
			return nil // at most one a round
		}
		return []Delta{man(RefLost, p, 1)}
	}
	switch m.Kind {
	case MoveLine:
		return []Delta{man(RefPrestige, m.By, 1)}
	case MovePost:
		if p := b.SeatOf(t.Posts[m.B].Holder); p >= 0 {
			return append([]Delta{man(RefPrestige, p, -1)}, lost(p)...)
		}
	case Censure:
		return append([]Delta{man(RefMarks, Seat(m.B), 2), man(RefPrestige, Seat(m.B), -1)}, lost(Seat(m.B))...)
	case Demand:
		return append([]Delta{man(RefMarks, Seat(m.B), 1)}, lost(Seat(m.B))...)
	case ReadDocument:
		return certain(b.Documents[m.B].Read)
	case AcceptResignation:
		return lost(m.By)
	}
	return nil
}

// certain are the changes of prestige, odium, lost votes and the country among effects that
// hang on nothing.
func certain(list []Effect) []Delta {
	var out []Delta
	for _, e := range list {
		if e.Do != Change || e.How == Set || len(e.If) > 0 || len(e.Value) != 1 || e.Value[0].Code != OpConst {
			continue
		}
		switch e.Target.Kind {
		case RefPrestige, RefOdium, RefLost, RefMeter:
			n := e.Value[0].N
			if e.How == Lower {
				n = -n
			}
			out = append(out, Delta{e.Target, int16(n)})
		}
	}
	return out
}
