package rules

// following is how a bloc would split if it were counted now, in shares of 1000;
// the last share is attached to nobody. Its machine follows its secretary's
// patron; the rest follows prestige, credibility, sympathy and nearness to its
// mood. The speaking weigh more.
func (c clerk) following(bloc Bloc, speaking Seats) [MaxSeats + 1]int16 {
	names := c.names(speaking)
	return c.split(bloc, &names)
}

func (c clerk) split(bloc Bloc, names *[MaxSeats]name) [MaxSeats + 1]int16 {
	var pulls [MaxSeats]int32
	for p := range c.b.Contenders {
		pulls[p] = int32(c.pull(bloc, Seat(p), names[p], c.gap(bloc, Seat(p))))
	}
	return c.splitBy(bloc, &pulls)
}

// splitBy splits a bloc in which each man pulls so strongly.
func (c clerk) splitBy(bloc Bloc, pulls *[MaxSeats]int32) [MaxSeats + 1]int16 {
	var out [MaxSeats + 1]int16
	boss, machine := c.machine(bloc)
	rest, sum := 1000-int32(machine)*10, int32(unattachedPull)
	for p := range c.b.Contenders {
		sum += pulls[p]
	}
	left := rest
	for p := range c.b.Contenders {
		n := rest * pulls[p] / sum
		out[p] = int16(n)
		left -= n
	}
	out[MaxSeats] = int16(left) // whoever is left over by the rounding follows nobody
	if boss >= 0 && c.t.Men[boss].Rung < Member {
		out[boss] += int16(machine) * 10
	} else {
		out[MaxSeats] += int16(machine) * 10
	}
	return out
}

// unattachedPull is the weight of those who follow nobody; a contender of ordinary
// prestige and sympathy has about as much.
const unattachedPull = 700

// machine is the secretary's patron and the per cent of the bloc that follows him. A
// patron who has lost votes is followed less: secretaries hedge.
func (c clerk) machine(bloc Bloc) (boss Seat, cent int8) {
	who := c.b.Secretary(c.t, bloc)
	n := &c.b.Numbers
	if who == Nobody {
		return NoSeat, 0
	}
	if c.b.IsContender(who) {
		return Seat(who), n.MachineSelf
	}
	boss = c.patronOf(who)
	if boss < 0 {
		return NoSeat, n.Machine / 2
	}
	return boss, int8(c.b.followsPatron(c.s.Hidden.Firm[c.b.Official(who)], &c.t.Men[boss]))
}

// followsPatron is the per cent of a bloc that a secretary so firm brings his patron.
func (b *Book) followsPatron(firm int8, patron *Man) int {
	n := &b.Numbers
	return clamp(int(n.Machine)+int(n.MachineFirm)*int(firm)-int(n.LostMachine)*int(patron.Lost), 5, 95)
}

// rungPull is the per cent of a man's pull that is left to him on each rung.
var rungPull = [...]int{100, 80, 70, 40, 20, 10}

// name is what a man's name is worth with every delegate alike: a sum from his
// prestige and credibility, and the parts of 10,000 that rung, odium and silence
// leave of it.
type name struct{ worth, left int }

func (c clerk) names(speaking Seats) (list [MaxSeats]name) {
	for p := range c.b.Contenders {
		list[p] = c.b.nameOf(&c.t.Men[p])
		if speaking.Has(Seat(p)) {
			list[p].left = percent(list[p].left, 125+int(c.b.Contenders[p].Mods.Speech))
		}
	}
	return list
}

func (b *Book) nameOf(m *Man) name {
	left := rungPull[m.Rung] * max(20, 100-7*int(m.Odium)-int(b.Numbers.LostPull)*int(m.Lost))
	return name{percent(100+45*int(m.Prestige), 60+6*int(m.Word)), left}
}

// pull is a man's weight among those of a bloc who follow conviction, so far from its mood.
func (c clerk) pull(bloc Bloc, p Seat, n name, gap int) int {
	return n.pull(int(c.s.Hidden.Sympathy[bloc][p]), gap)
}

// pull is what a name pulls where it is liked so well.
func (n name) pull(sympathy, gap int) int {
	return clamp((n.worth+25*sympathy)*n.left/(10*(1000+gap)), 1, 30000)
}

// gap is how far a man is from a bloc's mood, as he reaches it.
func (c clerk) gap(bloc Bloc, p Seat) int {
	return c.b.gap(&c.t.Blocs[bloc], &c.t.Men[p].Stance, p)
}

func (b *Book) gap(d *Delegation, stance *[MaxIssues]int8, p Seat) int {
	return percent(b.moodGap(d, stance), 100-int(b.Contenders[p].Mods.Reach))
}

// moodGap is how far a position is from a bloc's mood: squares of the distances in
// steps, weighted by issue, times about 70.
func (b *Book) moodGap(d *Delegation, stance *[MaxIssues]int8) int {
	gap := 0
	for i := range b.Issues {
		step := int(d.Mood[i]) - 10*int(stance[i])
		gap += step * step * int(b.Issues[i].Weight)
	}
	return gap * 7 / 100
}

// reveal lets everybody know how a bloc stands.
func (c clerk) reveal(bloc Bloc, shares [MaxSeats + 1]int16) {
	d := &c.t.Blocs[bloc]
	d.Known = c.s.Hidden.Sympathy[bloc]
	for i, s := range shares {
		d.Count[i] = int8(ratio(int(s), 10))
	}
	for p := range c.b.Contenders {
		c.s.Hands[p].Swayed[bloc] = 0
	}
}

// sway changes the sympathy a man has in a bloc; he himself knows what he won.
func (c clerk) sway(bloc Bloc, p Seat, by int) int {
	n := &c.s.Hidden.Sympathy[bloc][p]
	was := int(*n)
	*n = int8(clamp(was+by, 0, 100))
	moved := int(*n) - was
	c.swayed(bloc, p, moved)
	return moved
}

// swayed lets a man know what he won or lost in a bloc.
func (c clerk) swayed(bloc Bloc, p Seat, moved int) {
	h := &c.s.Hands[p]
	h.Swayed[bloc] = int8(clamp(int(h.Swayed[bloc])+moved, -100, 100))
}

// swayAll changes it in every bloc.
func (c clerk) swayAll(p Seat, by int) {
	for i := range c.b.Blocs {
		c.sway(Bloc(i), p, by)
	}
}

// hallShares is the whole congress: the blocs' shares weighted by their votes.
func (c clerk) hallShares(speaking Seats) [MaxSeats + 1]int16 {
	var votes hall
	names := c.names(speaking)
	for i := range c.b.Blocs {
		shares := c.split(Bloc(i), &names)
		votes.add(&shares, c.t.Blocs[i].Weight)
	}
	return votes.shares(c.b)
}

// hall is the blocs that have been counted so far: shares times votes, and all votes.
type hall struct {
	sum whole
	all int32
}

func (h *hall) add(shares *[MaxSeats + 1]int16, weight int8) {
	h.all += int32(weight)
	for p, s := range shares {
		h.sum[p] += int32(s) * int32(weight)
	}
}

func (h *hall) shares(b *Book) [MaxSeats + 1]int16 { return b.proportion(&h.sum, h.all) }

// proportion makes shares of 1000 of sums of shares times votes; what the rounding
// leaves follows nobody.
func (b *Book) proportion(sum *whole, all int32) [MaxSeats + 1]int16 {
	var out [MaxSeats + 1]int16
	left := int32(1000)
	for p := range b.Contenders {
		out[p] = int16(sum[p] / max(all, 1))
		left -= int32(out[p])
	}
	out[MaxSeats] = int16(left)
	return out
}
