package scenario

import (
	"slices"

	"afterlenin/game/rules"
)

// judge looks at the scenario as a whole, at what no table can tell of itself. It is
// careful with values that are missing: the binder has reported those.
type judge struct {
	*report
	raw   *rawScenario
	names *names
	usage *usage
	album album
	book  *rules.Book

	name    string   // of its folder
	shipped []string // the scenarios that come with the game
}

// Kinds of warning, as "# check: ok KIND" names them; neverTrue is another.
const (
	flagUnused   = "flag-unused"
	flagUnread   = "flag-unread"
	flagUnset    = "flag-unset"
	noStart      = "no-start"
	crowded      = "crowded"
	noWayOut     = "no-way-out"
	noSecretary  = "no-secretary"
	noChair      = "no-chair"
	noPicture    = "no-picture"
	endless      = "out-of-reach"
	heldByNobody = "held-by-nobody"
	replaced     = "replaced"

	twoGatherings = "two-gatherings"
	longLesson    = "long-lesson"
	longText      = "long-text"
	longName      = "long-name"
	noLetter      = "no-letter"
	sameName      = "same-name"
	oddBirth      = "odd-birth"
	offBand       = "off-band"
	idTaken       = "id-taken"
	noChooser     = "nothing-to-choose"
)

func (j *judge) whole() {
	j.head()
	j.rules()
	j.acts()
	j.issues()
	j.meters()
	j.contenders()
	j.officials()
	j.mistakable()
	j.absent()
	j.heldThen()
	j.posts()
	j.blocs()
	j.precedents()
	j.levers()
	j.ties()
	j.pledges()
	j.start()
	j.gatherings()
	j.flags()
	j.events()
	j.endings()
	j.codex()
	j.lessons()
	j.debrief()
	j.comes()
}

func (j *judge) head() {
	j.lead(j.raw.Head.About, "more")
	if id := j.raw.Head.ID; id.given() && (!idForm.MatchString(id.s) || len(id.s) > mostID) {
		j.errorAt(id.spot(), "the id %q is not allowed: an id has small letters, digits and _, and begins with a letter", id.s)
	} else if id.given() && id.s != j.name && slices.Contains(j.shipped, id.s) {
		j.warnAt(id.spot(), idTaken, "%q is the id of a scenario that comes with the game, and saves of the two would be mistaken for each other: give it another, or leave id out", id.s)
	}
}

func (j *judge) rules() {
	if n := j.raw.Rules; n.WorthLow >= n.WorthHigh {
		j.errorAt(spot{}, "[rules] worth_low is %d and worth_high %d: worth_high must be larger", n.WorthLow, n.WorthHigh)
	}
}

func (j *judge) acts() {
	last := 0
	for _, a := range j.raw.Acts {
		if !a.From.given() || !a.To.given() {
			continue
		}
		switch {
		case a.From.n > a.To.n:
			j.errorAt(a.To.spot(), "the act %q ends in round %d, before it begins in round %d", a.id, a.To.n, a.From.n)
		case j.raw.Head.Rounds.given() && a.To.n > j.raw.Head.Rounds.n:
			j.beyond(a.To.spot(), "the act %q ends in round %d, and the scenario has %d", a.id, a.To.n, j.raw.Head.Rounds.n)
		case a.From.n <= last:
			j.errorAt(a.From.spot(), "the act %q begins in round %d, before the act before it has ended", a.id, a.From.n)
		}
		last = a.To.n
	}
}

func (j *judge) issues() {
	regimes := 0
	for _, i := range j.raw.Issues {
		j.history(i.id, i.History)
		if i.Regime.yes {
			if regimes++; regimes > 1 {
				j.errorAt(i.Regime.spot(), "a second issue with regime = true: one at most")
			}
		}
	}
}

// history says when there are more entries than rounds.
func (j *judge) history(id string, list []number) {
	if j.raw.Head.Rounds.given() && len(list) > j.raw.Head.Rounds.n {
		j.beyond(list[len(list)-1].spot(), "the history of %q has %d entries, and the scenario %s", id, len(list), plural(j.raw.Head.Rounds.n, "round"))
	}
}

func (j *judge) meters() {
	for _, m := range j.raw.Meters {
		j.history(m.id, m.History)
		if !m.Crisis.given() || !m.Collapse.given() || !m.Bad.given() {
			continue
		}
		if m.Bad.s == "low" && m.Collapse.n > m.Crisis.n {
			j.errorAt(m.Collapse.spot(), "low is bad for %q, so its collapse (%d) must lie below its crisis (%d)", m.id, m.Collapse.n, m.Crisis.n)
		}
		if m.Bad.s == "high" && m.Collapse.n < m.Crisis.n {
			j.errorAt(m.Collapse.spot(), "high is bad for %q, so its collapse (%d) must lie above its crisis (%d)", m.id, m.Collapse.n, m.Crisis.n)
		}
		j.pictured(m.Sign, sign)
	}
}

func (j *judge) start() {
	s := j.raw.Start.Committee
	if sum := s.sum(); s.given() && sum > 100 {
		j.errorAt(s.spot(), "the shares of the committee come to %d per cent, 100 at most", sum)
	}
}

// gatherings warns of two in one round: the engine holds one.
func (j *judge) gatherings() {
	first := map[int]string{}
	for i := range j.raw.Gatherings {
		g := &j.raw.Gatherings[i]
		if !g.Date.given() || !j.raw.Head.MonthsPerRound.given() {
			continue
		}
		round := (g.Date.months() - j.raw.Head.Start.months()) / j.raw.Head.MonthsPerRound.n
		if other, taken := first[round]; taken {
			j.warnAt(g.at.keySpot(), twoGatherings, "the gatherings %q and %q fall into one round: only the first is held", other, g.id).follows(ofCalendar)
			continue
		}
		first[round] = g.id
	}
}

func (j *judge) flags() {
	for i, f := range j.raw.Flags {
		read, set := j.usage.flagRead[i], j.usage.flagSet[i]
		switch {
		case !read && !set:
			j.warnAt(f.at.keySpot(), flagUnused, "the flag %q is neither set nor read", f.id).follows(ofUse)
		case !read:
			j.warnAt(f.at.keySpot(), flagUnread, "the flag %q is set but never read", f.id).follows(ofUse)
		case !set:
			j.warnAt(f.at.keySpot(), flagUnset, "the flag %q is read but never set: it is always no", f.id).follows(ofUse)
		}
	}
}

func (j *judge) endings() {
	for i, e := range j.raw.Endings {
		j.lead(e.Text, "more")
		if !e.When.given() && !e.Collapse.yes && !j.usage.ended[i] {
			j.warnAt(e.at.keySpot(), endless, "nothing leads to the ending %q: it has no when, and no effect ends with it", e.id).follows(ofUse)
		}
	}
}

func (j *judge) codex() {
	for _, e := range j.raw.Codex {
		for _, s := range e.See {
			if s.id == e.id {
				j.errorAt(s.spot(), "the codex entry %q refers to itself", e.id)
			}
		}
	}
}
