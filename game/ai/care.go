package ai

import "afterlenin/game/rules"

// care is how careful a level is: how much its choices among options that look nearly
// alike are left to the moment, and how often it thinks of pledges. It changes nothing
// of what a player sees, has or may do.
type care struct {
	orders  int // noise on the worth of an order, in hundredths of a point
	votes   int // noise on a leaning, either way, in points of 100
	pledges int // rounds of 100 in which it thinks of offering a pledge

	worlds     int // imagined worlds in which the best candidates are tried; 0: it does not search
	candidates int // kinds of order that are tried
	games      int // imagined whole games by which it chooses its ambition
}

// cares are those of the levels that weigh. Tried in simulation, one of the highest level among six of the
// next: where these thought of pledges in every fifth round and not in every other, he did best in 6 of 100
// games more (give or take 6, 801 games). To promise nothing cost one of them as much at three rounds of ten
// as at five (4.5 and 4.6 points, 700 pairs of games), and 4.9 in one of four where a kept promise brings 2
// points of Rules instead of 1.4 (2,100 pairs), 4.8 in one of five (280). Since partners spare each other more it cost 3.4
// at 2 points and 6.6 at 3; paid by the round, 0.6 each, it costs 6.0 (280 and 140 pairs). With eight worlds in place of four he came 0.4 and 1.3 points
// higher in two times 420 pairs of games (half a width of 0.7), and no higher in 280 games of the ladder.
var cares = [...]care{
	Random:   {},
	Beginner: {orders: anything, votes: 200, pledges: 0},
	Easy:     {orders: 1000, votes: 60, pledges: 10},
	Normal:   {orders: orderNoise, votes: 3, pledges: 20},
	Hard:     {orders: orderNoise, votes: 3, pledges: 100, worlds: 8, candidates: 10, games: 6},
}

// anything makes one order that is worth its price as good as any other.
const anything = 20000

// worlds is in how many imagined worlds the best candidates are tried. Where these are imagined for two rounds, three
// in four are enough: each takes twice as long, and six players let a person wait for 2.1 to 2.5 seconds there.
func (p *Player) worlds(t *rules.Table) int {
	n := p.care().worlds
	if p.looksTwice(t.Round) {
		return n * 3 / 4
	}
	return n
}

// looksTwice reports whether a search imagines the next round too: near the end of the game what it ends with need
// not be guessed.
func (p *Player) looksTwice(round int8) bool {
	next := int(round) + 1
	return next >= p.b.Rounds-2 && next < p.b.Rounds
}

func (p *Player) care() care { return cares[p.style.Level] }
