package rules

// Reachable is as much of changes as can come, as far as the observer knows where each number
// stands: a number ends where its range does. What cannot come at all is left out, what lies
// hidden from the observer stays as it is.
func (b *Book) Reachable(o *Observation, list []Delta) []Delta {
	var out []Delta
	for _, d := range list {
		if d.N = int16(b.reachable(o, d)); d.N != 0 || d.Ref.Kind == RefHolder {
			out = append(out, d)
		}
	}
	return out
}

func (b *Book) reachable(o *Observation, d Delta) int {
	at, known := b.standsAt(o, d.Ref)
	if !known {
		return int(d.N)
	}
	low, high := b.rangeOf(d.Ref.Kind)
	return clamp(at+int(d.N), low, high) - at
}

// standsAt is a number that changes can be added to, if the observer knows it. What he knows
// of his own sympathies is the last count and what he has moved since.
func (b *Book) standsAt(o *Observation, r Ref) (n int, known bool) {
	switch r.Kind {
	case RefPrestige, RefOdium, RefWord, RefMarks, RefLost, RefStance, RefLine, RefPressure, RefMood, RefMeter, RefBurden:
		if r.A < 0 { // of every bloc
			return 0, false
		}
		return b.Value(o, r), true
	case RefPatronage:
		return b.Value(o, r), Seat(r.A) == o.Me
	case RefSympathy:
		if r.A < 0 || Seat(r.B) != o.Me || o.Me < 0 {
			return 0, false
		}
		return clamp(int(o.Table.Blocs[r.A].Known[r.B])+int(o.Hand.Swayed[r.A]), 0, 100), true
	}
	return 0, false
}
