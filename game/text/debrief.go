package text

import (
	"slices"

	"afterlenin/game/rules"
)

// Played is a game that is over, as its debrief reads it.
type Played struct {
	Log     []rules.Event  // what everybody, or one seat, was shown, in order
	End     *rules.State   // the last
	Ledgers []rules.Ledger // by seat
	Meters  [][rules.MaxMeters]int16
	// Meters are the country at the start and at the end of each round.
}

// Answer is a question of the debrief with what answers it from the game.
type Answer struct {
	Question rules.Question
	Told     []Told
}

// Told is one thing of the game that answers a question.
type Told struct {
	Round int8   // in which it happened; −1: it is about the whole game
	Date  string // of the round: Dec ’25; empty for the whole game
	Text  string
	Who   rules.Person // of whom it tells first, or Nobody
}

// whole is the round of what is told about the whole game.
const whole = -1

// mostTold is how many things one kind of evidence tells.
const mostTold = 4

// Debrief answers each question of the book from the game. Of two kinds of evidence that
// tell the same of one question the second keeps silent.
func (t *Teller) Debrief(g *Played) []Answer {
	if g.End == nil {
		return nil
	}
	r := t.read(g)
	out := make([]Answer, len(t.book.Debrief))
	for i, q := range t.book.Debrief {
		out[i] = Answer{Question: q}
		for _, e := range q.Evidence {
			r.out = nil
			r.tell(e)
			for _, told := range r.out[:min(len(r.out), mostTold)] {
				if !slices.ContainsFunc(out[i].Told, func(x Told) bool { return x.Text == told.Text }) {
					out[i].Told = append(out[i].Told, told)
				}
			}
		}
		// What is of the whole game comes first, the rest as it happened: readers follow dates, not kinds of evidence.
		slices.SortStableFunc(out[i].Told, func(a, b Told) int { return int(a.Round) - int(b.Round) })
	}
	return out
}

// tell appends what the game has of one kind of evidence.
func (r *reading) tell(e rules.Evidence) {
	of := int(e.Of)
	switch e.Kind {
	case rules.OfAppointments:
		r.appointments()
	case rules.OfFirstAppointments:
		r.firstAppointments()
	case rules.OfPosts:
		r.posts()
	case rules.OfPost:
		r.post(rules.Post(of))
	case rules.OfLead:
		r.lead()
	case rules.OfLeader:
		r.leader()
	case rules.OfMoods:
		r.moods()
	case rules.OfDocument:
		r.document(rules.Document(of))
	case rules.OfPledges:
		r.pledges(rules.Seat(of))
	case rules.OfTogether:
		r.together(rules.Seat(of))
	case rules.OfLine:
		r.line(rules.Issue(of))
	case rules.OfStances:
		r.stances(rules.Issue(of))
	case rules.OfShifts:
		r.shifts(rules.Seat(of))
	default:
		r.tellMore(e.Kind, of)
	}
}

func (r *reading) tellMore(kind rules.EvidenceKind, of int) {
	switch kind {
	case rules.OfPrecedents:
		r.precedents()
	case rules.OfFalls:
		r.falls()
	case rules.OfCharges:
		r.charges()
	case rules.OfRecantations:
		r.recantations()
	case rules.OfCountry:
		r.country(rules.Meter(of))
	case rules.OfCounts:
		r.counts()
	case rules.OfEnrolment:
		r.enrolment()
	case rules.OfLoser:
		r.loser()
	case rules.OfCloseVotes:
		r.closeVotes()
	case rules.OfEvent:
		r.event(rules.EventID(of))
	case rules.OfChoices:
		r.choices()
	}
}

// reading is a game as it is read for its debrief.
type reading struct {
	t     *Teller
	b     *rules.Book
	g     *Played
	table *rules.Table
	round []int8 // of each entry of the log
	calls []openVote
	out   []Told
}

func (t *Teller) read(g *Played) *reading {
	r := &reading{t: t, b: t.book, g: g, table: &g.End.Table, round: make([]int8, len(g.Log))}
	now := int8(0)
	for i, e := range g.Log {
		if e.What == rules.RoundBegan {
			now = int8(e.N)
		}
		r.round[i] = now
	}
	r.rollCalls()
	return r
}

// add tells the sentence of the key; of the whole game when the round is whole.
func (r *reading) add(round int8, who rules.Seat, key string, args ...any) {
	r.put(round, rules.Person(who), r.t.Say("debrief."+key, args...))
}

func (r *reading) put(round int8, who rules.Person, said string) {
	told := Told{Round: round, Text: capital(said), Who: who}
	if round != whole {
		told.Date = r.t.RoundShort(round)
	}
	r.out = append(r.out, told)
}

// fact tells log[i] with the vote behind it, if there was one.
func (r *reading) fact(i int) {
	e := r.g.Log[i]
	who := rules.Person(e.Whom)
	if who < 0 {
		who = rules.Person(e.Who)
	}
	if e.What == rules.PostChanged || e.What == rules.SeatWon {
		who = e.Person
	}
	r.put(r.round[i], who, r.t.decided(r.g.Log, weighed{e: e, round: r.round[i], index: i, vote: voteBehind(r.g.Log, i)}))
}

// each calls see with every entry of the log that tells the fact.
func (r *reading) each(what rules.Fact, see func(i int, e rules.Event)) {
	for i, e := range r.g.Log {
		if e.What == what {
			see(i, e)
		}
	}
}

// seatN is how often, or how much, of a seat.
type seatN struct {
	p rules.Seat
	n int
}

// ranking are the seats that have any, those with most first; of equals in their order.
func (r *reading) ranking(n *[rules.MaxSeats]int) []seatN {
	var list []seatN
	for p := range r.b.Contenders {
		if n[p] > 0 {
			list = append(list, seatN{rules.Seat(p), n[p]})
		}
	}
	slices.SortStableFunc(list, func(a, b seatN) int { return b.n - a.n })
	return list
}

// listOf joins sentences of the key for each item, as a list in a sentence.
func (r *reading) listOf(list []seatN, key string) string {
	items := make([]string, len(list))
	for i, x := range list {
		items[i] = r.t.Say("debrief."+key, "who", x.p, "n", x.n)
	}
	return r.t.list(items)
}

// seats joins the names of seats.
func (r *reading) seats(list []rules.Seat) string {
	items := make([]string, len(list))
	for i, p := range list {
		items[i] = r.t.Seat(p)
	}
	return r.t.list(items)
}

// blocs joins the names of blocs and adds up their votes of a hundred at the end.
func (r *reading) blocs(list []rules.Bloc) (names string, votes int) {
	items := make([]string, len(list))
	for i, b := range list {
		items[i] = r.t.BlocShort(b)
		votes += int(r.table.Blocs[b].Weight)
	}
	return r.t.list(items), votes
}

// isSeat reports whether the book has the seat.
func (r *reading) isSeat(p rules.Seat) bool { return p >= 0 && int(p) < len(r.b.Contenders) }

// optional is a number for a place that leaves its text out when there is none.
func optional(n int) any {
	if n == 0 {
		return ""
	}
	return n
}
