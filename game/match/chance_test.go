package match_test

import "afterlenin/game/rules"

// chance takes any legal move and gives no reasons.
type chance struct {
	book *rules.Book
	roll uint64
	list []rules.Move
}

// byChance is a chance whose choices follow from the seed.
func byChance(b *rules.Book, seed uint64) *chance { return &chance{book: b, roll: seed} }

func (r *chance) Choose(o *rules.Observation) (rules.Move, []rules.Part) {
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
func (r *chance) below(n int) int {
	r.roll += 0x9e3779b97f4a7c15
	z := r.roll
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return int((z ^ z>>31) % uint64(n))
}
