package scenario

import (
	"slices"

	"afterlenin/game/rules"
)

func (j *judge) posts() {
	leads := map[int]string{}
	chairs := 0
	for i := range j.raw.Posts {
		p := &j.raw.Posts[i]
		if p.FilledBy.id == p.id {
			j.errorAt(p.FilledBy.spot(), "the holder of the post %q would fill it himself", p.id)
		}
		if slices.ContainsFunc(p.Powers, func(t text) bool { return t.s == "chair" }) {
			chairs++
		}
		if !p.Leads.given() {
			continue
		}
		if first, taken := leads[p.Leads.index]; taken {
			j.errorAt(p.Leads.spot(), "two posts lead the bloc %q: %q and %q", p.Leads.id, first, p.id)
		}
		leads[p.Leads.index] = p.id
	}
	if chairs == 0 && len(j.raw.Posts) > 0 {
		j.warnAt(j.raw.Posts[0].at.keySpot(), noChair, "no post has the power chair: nobody chooses among the motions")
	}
	for i, b := range j.raw.Blocs {
		if _, led := leads[i]; !led {
			j.warnAt(b.at.keySpot(), noSecretary, "the bloc %q has no secretary: no post leads it", b.id)
		}
	}
}

func (j *judge) blocs() {
	sum := 0
	for i := range j.raw.Blocs {
		if !j.raw.Blocs[i].Weight.given() {
			return
		}
		sum += j.raw.Blocs[i].Weight.n
	}
	if n := len(j.raw.Blocs); n > 0 && sum != 100 {
		j.errorAt(j.raw.Blocs[n-1].Weight.spot(), "the weights of the blocs come to %d: they must come to 100", sum)
	}
}

// precedents says which of the six are missing, and which are none of them.
func (j *judge) precedents() {
	for i := range j.raw.Precedents {
		if id := j.raw.Precedents[i].id; !slices.Contains(precedentIDs, id) {
			j.errorAt(j.raw.Precedents[i].at.keySpot(), "there is no precedent %q: the six are fixed", id).mean(id, precedentIDs)
		}
	}
	if len(j.raw.Precedents) == 0 {
		return
	}
	lacking := slices.DeleteFunc(slices.Clone(precedentIDs), func(id string) bool {
		return slices.ContainsFunc(j.raw.Precedents, func(p rawPrecedent) bool { return p.id == id })
	})
	if len(lacking) > 0 {
		j.errorAt(j.raw.Precedents[0].at.keySpot(), "a scenario has all six precedents, and this one lacks %s", joinedBy(" and ", lacking)).follows(ofTables)
	}
}

// levers says whose a lever is: one man's, or the holder's of one post.
func (j *judge) levers() {
	for i := range j.raw.Levers {
		x := &j.raw.Levers[i]
		if (x.For.node == nil) == (x.Post.node == nil) {
			j.errorAt(x.at.keySpot(), "the lever %q needs either for (a contender) or post, and not both", x.id)
		}
		if n := len(x.Ways); n < 1 || n > rules.MaxChoices {
			j.errorAt(x.at.keySpot(), "the lever %q has %s, 1 to %d are allowed", x.id, plural(n, "way"), rules.MaxChoices).follows(ofTables)
		}
	}
}

func (j *judge) ties() {
	for i := range j.raw.Ties {
		f := &j.raw.Ties[i]
		switch {
		case len(f.Between) != 2 || f.Between[0].id == f.Between[1].id:
			j.errorAt(f.at.keySpot(), "the tie %q is between two contenders", f.id)
		case f.From.given() && f.Until.given() && f.Until.months() < f.From.months():
			j.errorAt(f.Until.inside(0), "the tie %q ends before it begins", f.id)
		}
	}
}

func (j *judge) pledges() {
	for i := range j.raw.Pledges {
		p := &j.raw.Pledges[i]
		switch {
		case len(p.Between) != 2:
			j.errorAt(p.at.keySpot(), "the pledge %q is between two contenders, found %d", p.id, len(p.Between))
			continue
		case p.Between[0].id == p.Between[1].id:
			j.errorAt(p.Between[1].spot(), "%q pledges something to himself", p.Between[1].id)
		}
		j.pledged(p)
	}
}

// pledged checks that a pledge says what its kind needs.
func (j *judge) pledged(p *rawPledge) {
	if p.Kind.s == "enemy" && p.Enemy.node == nil {
		j.errorAt(p.at.keySpot(), "the pledge %q is of the kind \"enemy\" and names no enemy", p.id)
	}
	if p.Kind.s == "line" && p.Issue.node == nil {
		j.errorAt(p.at.keySpot(), "the pledge %q is of the kind \"line\" and names no issue", p.id)
	}
	if p.Enemy.given() && (p.Enemy.id == p.Between[0].id || p.Enemy.id == p.Between[1].id) {
		j.errorAt(p.Enemy.spot(), "%q is a partner in the pledge, not its enemy", p.Enemy.id)
	}
	if p.Until.given() && j.raw.Head.Start.given() && p.Until.months() < j.raw.Head.Start.months() {
		j.errorAt(p.Until.inside(0), "the pledge %q ends before the scenario starts", p.id).follows(ofCalendar)
	}
}
