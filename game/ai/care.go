package ai

// care is how careful a level is: how much its choices among options that look nearly
// alike are left to the moment, and how often it thinks of pledges. It changes nothing
// of what a player sees, has or may do.
type care struct {
	orders  int // noise on the worth of an order, in hundredths of a point
	votes   int // noise on a leaning, either way, in points of 100
	pledges int // rounds of 100 in which it thinks of offering a pledge
}

// cares are those of the levels that weigh.
var cares = [...]care{
	Random: {},
	Easy:   {orders: 500, votes: 60, pledges: 10},
	Normal: {orders: orderNoise, votes: 3, pledges: 100},
}

func (p *Player) care() care { return cares[p.style.Level] }
