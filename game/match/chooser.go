package match

import "afterlenin/game/rules"

// Chooser decides for a seat, from what the seat may know: a computer player, or
// chance. It is asked again until the seat has nothing more to decide, so in the
// phase of orders it must come to Seal; an open offer it answers first.
type Chooser interface {
	Choose(o *rules.Observation) (rules.Move, []rules.Part)
}

// Random is a Chooser that takes any legal move. It is a yardstick for the others
// and stands in where there is none.
type Random struct {
	book *rules.Book
	roll uint64
	list []rules.Move
}

// NewRandom is a Random whose choices follow from the seed.
func NewRandom(b *rules.Book, seed uint64) *Random { return &Random{book: b, roll: seed} }

// Choose implements Chooser. It gives no reasons.
func (r *Random) Choose(o *rules.Observation) (rules.Move, []rules.Part) {
	r.list = r.book.Legal(o, r.list[:0])
	if len(r.list) == 0 {
		return rules.Move{By: o.Me}, nil
	}
	answers := r.list[:0:0]
	for _, m := range r.list {
		if m.Do == rules.Answer {
			answers = append(answers, m)
		}
	}
	if len(answers) > 0 {
		return answers[r.below(len(answers))], nil
	}
	return r.list[r.below(len(r.list))], nil
}

// below is a number from 0 to n-1, by the generator called splitmix64.
func (r *Random) below(n int) int {
	r.roll += 0x9e3779b97f4a7c15
	z := r.roll
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return int((z ^ z>>31) % uint64(n))
}
