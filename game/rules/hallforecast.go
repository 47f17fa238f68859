package rules

// HallForecast is what the observer would expect of the count if a man spoke so, and nobody
// after him: per cent for the line and against it, and his own share of the delegates in
// thousandths, which at a congress is his share of the committee. It follows from the last count
// and from what the observer knows since; a spectator is NoSeat, and so is nobody who speaks.
func (b *Book) HallForecast(o *Observation, by Seat, s Speech) (yes, no, share int) {
	state := b.Imagine(o, 1)
	if by != NoSeat {
		state.Table.Speeches[by] = int8(s)
	}
	c := b.clerk(&state, nil)
	lead, names := b.MinorityLeader(&state.Table), c.names(c.speaking())
	var votes hall
	for i := range b.Blocs {
		shares := c.split(Bloc(i), &names)
		f, a := c.countBloc(Bloc(i), &shares, lead)
		w := state.Table.Blocs[i].Weight
		yes, no = yes+f*int(w), no+a*int(w)
		votes.add(&shares, w)
	}
	if by != NoSeat {
		share = int(votes.shares(b)[by])
	}
	return ratio(yes, 100), ratio(no, 100), share
}
