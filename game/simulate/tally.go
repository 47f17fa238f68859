package simulate

import (
	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

// tally counts what happens in games. Every count is a sum, a least or a most, so that
// tallies can be added in any order.
type tally struct {
	b          *rules.Book
	games      int
	given      [][rules.MaxSeats][rules.VerbCount]int // moves by act, seat and verb
	proposed   [rules.MotionCount]int                 // orders of each kind of motion
	gestured   [rules.GestureCount]int                // orders of each gesture
	empty      int                                    // slots for orders that were sealed empty
	placed     [rules.MaxSeats]places                 // by place in the order of the reveal
	motions    [rules.MotionCount]Motions
	precedents [rules.PrecedentKinds]occurrence
	rungs      [rules.MaxSeats]ladder
	ousted     int // falls out of the Politburo
	pledges    Pledges
	standing   Standing
	hallLines  int // lines that a hall changed
	halls      []dissent
	documents  [][rules.MaxDocuments][rules.ReadAloud + 1]int // by act: what became open to whom
	events     []int
	choices    [][rules.MaxChoices]int
	levers     [][]int // uses by lever and way
	asked      [questions]asked
	pasts      []past // by round, as it stood at its end

	// What follows is of the game in progress.
	round int8                               // in which the move is made
	hall  int                                // the gathering that was last opened
	kinds [rules.MaxMotions]rules.MotionKind // of the motions of the round
	ties  [rules.MaxPledges]rules.Pledge     // as they were before the move
	fate  [rules.MaxPledges]fate             // of those that stand
	rung  [rules.MaxSeats]rules.Rung         // before the move
	seen  [rules.PrecedentKinds]bool         // precedents used in the game
}

// places counts orders by the place of their man in the order of the reveal.
type places struct{ given, overtaken int }

// occurrence is how often something happened, and in how many games.
type occurrence struct{ times, games int }

// ladder counts a man's ways down and up, and where he ended.
type ladder struct{ falls, rises, ends [rules.Exiled + 1]int }

// fate is what has happened to a pledge that stands.
type fate struct{ announced, broken bool }

// newTally is a tally without a game.
func newTally(b *rules.Book) *tally {
	acts := max(1, len(b.Acts))
	levers := make([][]int, len(b.Levers))
	for i := range levers {
		levers[i] = make([]int, len(b.Levers[i].Ways))
	}
	return &tally{b: b, levers: levers, pasts: make([]past, b.Rounds), given: make([][rules.MaxSeats][rules.VerbCount]int, acts),
		documents: make([][rules.MaxDocuments][rules.ReadAloud + 1]int, acts), halls: make([]dissent, len(b.Gatherings)),
		events: make([]int, len(b.Events)), choices: make([][rules.MaxChoices]int, len(b.Events))}
}

// begin starts another game.
func (t *tally) begin(s *rules.State) {
	t.games++
	t.ties, t.fate, t.seen, t.hall = s.Pledges, [rules.MaxPledges]fate{}, [rules.PrecedentKinds]bool{}, -1
	t.standAt(s)
}

func (t *tally) standAt(s *rules.State) {
	for p := range t.b.Contenders {
		t.rung[p] = s.Table.Men[p].Rung
	}
}

// act is the act of the round of the move; a scenario without acts has one.
func (t *tally) act() int {
	for i := range t.b.Acts {
		if int(t.round) <= t.b.Acts[i].To {
			return i
		}
	}
	return max(0, len(t.b.Acts)-1)
}

// place is a man's place, from 0, in the order in which a round's orders are carried out.
func (t *tally) place(p rules.Seat) int {
	n := len(t.b.Contenders)
	return ((int(p)-int(t.round))%n + n) % n
}

// before looks at the state in which a move is to be made.
func (t *tally) before(m rules.Move, s *rules.State) {
	t.round = s.Table.Round
	if m.Do == rules.Seal && s.Table.Phase == rules.Orders {
		t.empty += max(0, slots(&s.Table, m.By)-int(s.Hands[m.By].OrdersN))
	}
}

// slots is how many orders a man may give this round.
func slots(t *rules.Table, p rules.Seat) int { return rules.OrdersARound - int(t.Men[p].Ill) }

// move counts a move, the events it caused and the pledges it ended.
func (t *tally) move(m rules.Move, s *rules.State, happened []rules.Event) {
	t.given[t.act()][m.By][m.Do]++
	switch {
	case m.Do == rules.Propose:
		t.proposed[m.A]++
	case m.Do == rules.Gesture:
		t.gestured[m.A]++
	case m.Do == rules.Use:
		t.levers[m.A][m.B]++
	}
	if m.Do.IsOrder() {
		t.placed[t.place(m.By)].given++
	}
	for i := range happened {
		t.note(&happened[i])
	}
	if t.standAt(s); t.ties == s.Pledges {
		return
	}
	for i := range t.ties {
		was, is := &t.ties[i], &s.Pledges[i]
		if was.Live == rules.Binding && (is.Live != rules.Binding || is.Since != was.Since) {
			t.ended(i, s)
		}
	}
	t.ties = s.Pledges
}

// ended counts a pledge that binds no longer by what became of it. One whose term is not over has ended with a
// partner who is out of the party.
func (t *tally) ended(i int, s *rules.State) {
	switch f := t.fate[i]; {
	case f.broken:
		t.pledges.Broken++
	case f.announced:
		t.pledges.Ended++
	case t.ties[i].Until >= s.Table.Round && s.Table.Phase != rules.Over:
		t.pledges.Fallen++
	default:
		t.pledges.Kept++
	}
	t.fate[i] = fate{}
}

// end counts how things stand when the game is over.
func (t *tally) end(s *rules.State) {
	for i := range s.Pledges {
		if s.Pledges[i].Live == rules.Binding {
			t.pledges.Standing++
		}
	}
	for i, used := range t.seen {
		t.precedents[i].games += one(used)
	}
	for p := range t.b.Contenders {
		t.rungs[p].ends[s.Table.Men[p].Rung]++
	}
}

func (t *tally) add(u *tally) {
	t.games += u.games
	t.empty += u.empty
	t.ousted += u.ousted
	t.hallLines += u.hallLines
	for i := range t.given {
		for p := range t.given[i] {
			sum(t.given[i][p][:], u.given[i][p][:])
		}
		for d := range t.documents[i] {
			sum(t.documents[i][d][:], u.documents[i][d][:])
		}
	}
	for p := range t.rungs {
		t.rungs[p].add(&u.rungs[p])
		t.placed[p].given += u.placed[p].given
		t.placed[p].overtaken += u.placed[p].overtaken
	}
	t.addRest(u)
}

func (t *tally) addRest(u *tally) {
	sum(t.proposed[:], u.proposed[:])
	sum(t.gestured[:], u.gestured[:])
	sum(t.events, u.events)
	for i := range t.motions {
		t.motions[i].add(u.motions[i])
	}
	for i := range t.precedents {
		t.precedents[i].times += u.precedents[i].times
		t.precedents[i].games += u.precedents[i].games
	}
	for i := range t.choices {
		sum(t.choices[i][:], u.choices[i][:])
	}
	for i := range t.levers {
		sum(t.levers[i], u.levers[i])
	}
	for i := range t.halls {
		t.halls[i].add(u.halls[i])
	}
	for i := range t.asked {
		t.asked[i].add(u.asked[i])
	}
	for i := range t.pasts {
		t.pasts[i].add(&u.pasts[i])
	}
	t.pledges.add(u.pledges)
	t.standing.add(u.standing)
}

func (l *ladder) add(m *ladder) {
	sum(l.falls[:], m.falls[:])
	sum(l.rises[:], m.rises[:])
	sum(l.ends[:], m.ends[:])
}

func sum(into, from []int) {
	for i := range from {
		into[i] += from[i]
	}
}

// questions is how many kinds of decision there are: one for each phase that asks, and
// the answer to an offer.
const questions = int(rules.Hall) + 2

const answering = questions - 1

// asked counts decisions of one kind: all, the moves they were chosen from, those in
// which two or more moves were weighed, and those with a real alternative; those with
// reasons, and those that hang on the first of them.
type asked struct{ times, options, weighed, close, reasoned, hangs int }

func (a *asked) add(b asked) {
	a.times += b.times
	a.options += b.options
	a.weighed += b.weighed
	a.close += b.close
	a.reasoned += b.reasoned
	a.hangs += b.hangs
}

// near is by how much two options may differ and be of nearly equal worth: a quarter
// of a point, or 12 of 100 points of leaning.
var near = [questions]int{rules.Opening: 25, rules.Bulletin: 25, rules.Orders: 25, rules.AgendaOf: 12, rules.RollCall: 12, rules.Hall: 25, answering: 12}

// nearOf is near for a decision: what was tried in imagined worlds is worth points, also
// of votes.
func nearOf(q int, d *ai.Decision) int {
	if d.Tried {
		return near[int(rules.Orders)]
	}
	return near[q]
}

// decided counts a decision. To seal when every slot is full is none.
func (t *tally) decided(o *rules.Observation, d *ai.Decision) {
	q := int(o.Table.Phase)
	if d.Move.Do == rules.Answer {
		q = answering
	}
	if d.Options < 2 || d.Move.Do == rules.Seal && int(o.Hand.OrdersN) >= slots(&o.Table, o.Me) {
		return
	}
	a := &t.asked[q]
	a.times++
	a.options += d.Options
	if d.Weighed() {
		a.weighed++
		a.close += one(d.Close(nearOf(q, d)))
	}
	if d.Hinge != ai.NoReason {
		a.reasoned++
		a.hangs += one(d.Hinge == ai.Hangs)
	}
}
