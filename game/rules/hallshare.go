package rules

// HallShare is what share of the delegates the observer would expect of the count if he spoke
// so and nobody else did after him, in thousandths: whoever speaks weighs more with the
// delegates. At a congress it is his share of the committee.
func (b *Book) HallShare(o *Observation, s Speech) int {
	if o.Me < 0 {
		return 0
	}
	state := b.Imagine(o, 1)
	state.Table.Speeches[o.Me] = int8(s)
	c := b.clerk(&state, nil)
	shares := c.hallShares(c.speaking())
	return int(shares[o.Me])
}
