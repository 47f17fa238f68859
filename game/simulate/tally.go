package simulate

import "afterlenin/game/rules"

// tally counts what happens in games. Every count is a sum, so that tallies can be
// added in any order.
type tally struct {
	orders     [rules.VerbCount]int
	motions    [rules.MotionCount]Motions
	falls      [rules.MaxSeats][rules.Exiled + 1]int
	precedents [rules.PrecedentKinds]int
	pledges    Pledges
	events     []int
	choices    [][rules.MaxChoices]int

	kinds [rules.MaxMotions]rules.MotionKind // of the motions of the round
	ties  [rules.MaxPledges]rules.Pledge     // as they were before the move
}

func newTally(b *rules.Book) *tally {
	return &tally{events: make([]int, len(b.Events)), choices: make([][rules.MaxChoices]int, len(b.Events))}
}

func (t *tally) begin(s *rules.State) { t.ties = s.Pledges }

// move counts a move, the events it caused and the pledges it ended.
func (t *tally) move(m rules.Move, s *rules.State, happened []rules.Event) {
	t.orders[m.Do]++
	for i := range happened {
		t.note(&happened[i])
	}
	for i := range t.ties {
		was, is := &t.ties[i], &s.Pledges[i]
		if was.Live == rules.Binding && (is.Live != rules.Binding || is.Since != was.Since) {
			t.pledges.Kept++ // less the broken ones, which note takes off again
		}
	}
	t.ties = s.Pledges
}

func (t *tally) note(e *rules.Event) {
	switch e.What {
	case rules.EventFell:
		t.events[e.Event]++
	case rules.ChoiceMade:
		t.choices[e.Event][e.N]++
	case rules.Tabled, rules.OnTheTable, rules.MotionMoot, rules.MotionCarried, rules.MotionFailed:
		t.noteMotion(e)
	case rules.Fell:
		t.falls[e.Whom][e.N]++
	case rules.PrecedentWasSet:
		t.precedents[e.N]++
	case rules.PledgeOffered, rules.PledgeMade, rules.PledgeRefused, rules.PledgeBroken:
		t.notePledge(e)
	}
}

func (t *tally) noteMotion(e *rules.Event) {
	if e.What == rules.Tabled {
		t.kinds[e.N] = rules.MotionKind(e.M)
	}
	m := &t.motions[t.kinds[e.N]]
	switch e.What {
	case rules.Tabled:
		m.Tabled++
	case rules.OnTheTable:
		m.Put++
	case rules.MotionMoot: // an earlier vote left it without an object
		m.Put--
	case rules.MotionCarried:
		m.Carried++
	case rules.MotionFailed:
		m.Lost++
	}
}

func (t *tally) notePledge(e *rules.Event) {
	switch e.What {
	case rules.PledgeOffered:
		t.pledges.Offered++
	case rules.PledgeMade:
		t.pledges.Made++
	case rules.PledgeRefused:
		t.pledges.Refused++
	case rules.PledgeBroken:
		t.pledges.Broken++
		t.pledges.Kept--
	}
}

// end counts the pledges that still stand when the game is over.
func (t *tally) end(s *rules.State) {
	for i := range s.Pledges {
		if s.Pledges[i].Live == rules.Binding {
			t.pledges.Standing++
		}
	}
}

func (t *tally) add(u *tally) {
	sum(t.orders[:], u.orders[:])
	sum(t.precedents[:], u.precedents[:])
	sum(t.events, u.events)
	for i := range t.motions {
		t.motions[i].add(u.motions[i])
	}
	for p := range t.falls {
		sum(t.falls[p][:], u.falls[p][:])
	}
	for i := range t.choices {
		sum(t.choices[i][:], u.choices[i][:])
	}
	t.pledges.add(u.pledges)
}

func sum(into, from []int) {
	for i := range from {
		into[i] += from[i]
	}
}
