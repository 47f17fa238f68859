package simulate

import "afterlenin/game/rules"

// note counts one event.
func (t *tally) note(e *rules.Event) {
	switch e.What {
	case rules.EventFell:
		t.events[e.Event]++
	case rules.ChoiceMade:
		t.choices[e.Event][e.N]++
	case rules.Tabled, rules.OnTheTable, rules.MotionMoot, rules.MotionCarried, rules.MotionFailed:
		t.noteMotion(e)
	case rules.Fell:
		t.rungs[e.Whom].falls[e.N]++
		t.ousted += one(t.rung[e.Whom] == rules.InPolitburo)
	case rules.Rose:
		t.rungs[e.Whom].rises[e.N]++
	case rules.PrecedentWasSet:
		t.precedents[e.N].times++
		t.seen[e.N] = true
	case rules.PledgeOffered, rules.PledgeMade, rules.PledgeRefused, rules.PledgeBroken, rules.NoticeGiven:
		t.notePledge(e)
	case rules.DocumentChanged:
		t.documents[t.act()][e.N][e.M]++
	case rules.GatheringOpened, rules.HallDecided, rules.LineChanged:
		t.noteHall(e)
	default:
		t.noteStanding(e)
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
		if i := t.tie(e); i >= 0 {
			t.fate[i].broken = true
		}
	case rules.NoticeGiven:
		t.pledges.Announced++
		if i := t.tie(e); i >= 0 {
			t.fate[i].announced = true
		}
	}
}

// tie is the place of the pledge that binds the two of the event, or -1.
func (t *tally) tie(e *rules.Event) int {
	for i := range t.ties {
		if p := &t.ties[i]; p.Live == rules.Binding && p.Has(e.Who) && p.Has(e.Whom) {
			return i
		}
	}
	return -1
}

// dissent is how many voted against the line in the halls of one gathering, in per cent.
type dissent struct{ halls, sum, least, most, beaten int }

func (d *dissent) note(against int, beaten bool) {
	d.add(dissent{1, against, against, against, one(beaten)})
}

func (d *dissent) add(e dissent) {
	if d.halls == 0 {
		d.least = e.least
	}
	if e.halls > 0 {
		d.least, d.most = min(d.least, e.least), max(d.most, e.most)
	}
	d.halls += e.halls
	d.sum += e.sum
	d.beaten += e.beaten
}

// noteHall counts halls. A line that changes behind a count was changed by it: no
// motion is put in a hall. A plenum has none, and votes on motions after it has opened.
func (t *tally) noteHall(e *rules.Event) {
	switch {
	case e.What == rules.GatheringOpened:
		if e.N >= 0 && t.b.Gatherings[e.N].Kind != rules.Plenum {
			t.hall = int(e.N)
		}
	case e.What == rules.HallDecided:
		t.halls[t.hall].note(int(e.M), e.M > e.N)
	case t.hall >= 0 && t.b.Gatherings[t.hall].Round == t.round:
		t.hallLines++
	}
}

// Standing counts what men did to their own standing, and what was answered.
type Standing struct {
	LayLow   int `json:"lay_low"`
	Recanted int `json:"recanted"`
	Offered  int `json:"resignations_offered"`
	Accepted int `json:"resignations_accepted"`
	Refused  int `json:"resignations_refused"`
}

func (s *Standing) add(u Standing) {
	s.LayLow += u.LayLow
	s.Recanted += u.Recanted
	s.Offered += u.Offered
	s.Accepted += u.Accepted
	s.Refused += u.Refused
}

func (t *tally) noteStanding(e *rules.Event) {
	s := &t.standing
	switch e.What {
	case rules.LayLow:
		s.LayLow++
	case rules.Recanted:
		s.Recanted++
	case rules.ResignationOffered:
		s.Offered++
	case rules.ResignationAccepted:
		s.Accepted++
	case rules.ResignationRefused:
		s.Refused++
	case rules.OrderOvertaken:
		t.placed[t.place(e.Who)].overtaken++
	case rules.Effected:
		if e.Ref.Kind == rules.RefDocument {
			t.documents[t.act()][e.Ref.A][e.M]++
		}
	}
}
