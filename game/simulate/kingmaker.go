package simulate

import "afterlenin/game/rules"

// Kingmaking is how often a man who can no longer lead decides who does.
type Kingmaking struct {
	Hopeless float64 `json:"hopeless"` // such men a game, when the last quarter begins
	Decided  Share   `json:"decided"`  // of those who do nothing from then on: another man leads at the end
	Chance   Share   `json:"chance"`   // of those who play on with another seed: likewise
}

// kingmaking plays games again in which one hopeless man does nothing in the last
// quarter, and once more with another seed of his own. Everybody else has the same
// chances: whatever comes out otherwise is his doing.
func (p Plan) kingmaking(full []outcome) Kingmaking {
	var cases []turned
	men, finished := 0, 0
	for n := range full {
		finished += one(full[n].broken == "")
		hopeless := p.hopeless(full[n])
		men += len(hopeless)
		if len(hopeless) > 0 && len(cases) < p.third() {
			cases = append(cases, turned{n, hopeless[n%len(hopeless)]})
		}
	}
	return Kingmaking{rounded(float64(men) / float64(max(1, finished))), p.decided(full, cases, true), p.decided(full, cases, false)}
}

// turned is a game in which a man will play otherwise.
type turned struct {
	game int
	by   rules.Seat
}

// decided is in how many of the cases another man leads at the end than had led.
func (p Plan) decided(full []outcome, cases []turned, idle bool) Share {
	outcomes, _ := p.playAll(len(cases), func(n int) trial {
		one := p.trialOf(cases[n].game)
		one.other, one.from, one.idle = cases[n].by, full[cases[n].game].course.late, idle
		return one
	})
	others, finished := 0, 0
	for n, o := range outcomes {
		if o.broken == "" {
			finished++
			others += one(o.course.winner != full[cases[n].game].course.winner)
		}
	}
	return shareOf(others, finished)
}

func (p Plan) hopeless(o outcome) []rules.Seat {
	var list []rules.Seat
	for seat := range p.Book.Contenders {
		if o.broken == "" && o.course.hopeless(rules.Seat(seat)) {
			list = append(list, rules.Seat(seat))
		}
	}
	return list
}
