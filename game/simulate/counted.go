package simulate

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"strings"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
)

func (p Plan) report(outcomes []outcome, t *tally) Report {
	r := Report{Scenario: p.Book.ID, Version: p.Book.Version, Seed: p.Seed, Games: p.Games, Broken: []Broken{}, tally: t}
	r.men = make([]string, len(p.Book.Contenders))
	r.Seats = map[string]string{}
	for i := range p.Book.Contenders {
		r.men[i] = p.Book.Contenders[i].ID
		r.Seats[r.men[i]] = p.Styles[i].String()
	}
	for i := range p.Book.Acts {
		r.acts = append(r.acts, p.Book.Acts[i].ID)
	}
	if len(r.acts) == 0 {
		r.acts = []string{p.Book.ID}
	}
	r.alike = alike(p.Styles)
	r.sumUp(p, outcomes)
	r.rank(outcomes)
	r.countOrders(p.Book, t)
	r.countVotes(p.Book, t)
	r.countEvents(p.Book, t)
	r.countLevers(p.Book, t)
	r.countMen(t)
	r.Figures = r.figures()
	return r
}

// alike is the temper of all seats if they play in the same way, and not by chance.
func alike(styles []ai.Style) string {
	for _, s := range styles {
		if s != styles[0] || s.Level == ai.Random {
			return ""
		}
	}
	return styles[0].Temper.String()
}

// sumUp adds what each game came to, and digests all final states in order.
func (r *Report) sumUp(p Plan, outcomes []outcome) {
	digest := sha256.New()
	r.Endings = map[string]int{"full_term": 0}
	for i := range p.Book.Endings {
		r.Endings[p.Book.Endings[i].ID] = 0
	}
	for n, o := range outcomes {
		var eight [8]byte
		binary.BigEndian.PutUint64(eight[:], o.hash)
		digest.Write(eight[:])
		if o.broken != "" {
			r.Broken = append(r.Broken, Broken{n, SeedOf(p.Seed, n), o.broken})
			continue
		}
		r.Finished++
		r.Rounds += o.rounds
		r.Moves += o.moves
		r.Slips += o.slips
		r.noteEnding(p.Book, o.ending)
	}
	r.Hash = hex.EncodeToString(digest.Sum(nil)[:16])
}

func (r *Report) noteEnding(b *rules.Book, ending int8) {
	if ending < 0 {
		r.Endings["full_term"]++
		return
	}
	r.Endings[b.Endings[ending].ID]++
	if b.Endings[ending].Collapse {
		r.Collapse++
	}
}

// rank fills in who led, who did best, and the ledgers.
func (r *Report) rank(outcomes []outcome) {
	r.Leads, r.Best, r.Ledgers = map[string]float64{}, map[string]float64{}, map[string]Ledgers{}
	for p, man := range r.men {
		leads, best := 0, 0
		var list []rules.Ledger
		for _, o := range outcomes {
			if o.broken != "" {
				continue
			}
			l := o.ledgers[p]
			list = append(list, l)
			leads += one(l.Leads)
			best += one(l.Best)
		}
		r.Leads[man] = share(leads, r.Finished)
		r.Best[man] = share(best, r.Finished)
		r.Ledgers[man] = ledgersOf(list)
	}
	r.evenOut(outcomes)
}

// evenOut fills in the pars at which everybody is best as often as the next.
func (r *Report) evenOut(outcomes []outcome) {
	medians := make([]int, len(r.men))
	for p, man := range r.men {
		medians[p] = r.Ledgers[man].Median
	}
	for p, par := range evenPars(outcomes, medians) {
		l := r.Ledgers[r.men[p]]
		l.Even = par
		r.Ledgers[r.men[p]] = l
	}
}

func ledgersOf(list []rules.Ledger) Ledgers {
	if len(list) == 0 {
		return Ledgers{}
	}
	sums := make([]int, len(list))
	var all Ledgers
	for i, l := range list {
		sums[i] = int(l.Sum)
		all.Sum += int(l.Sum)
		all.Office += int(l.Office)
		all.Line += int(l.Line)
		all.Rules += int(l.Rules)
		all.Country += int(l.Country)
		all.Ambition += int(l.Ambition)
	}
	slices.Sort(sums)
	n := len(list)
	return Ledgers{Median: (sums[(n-1)/2] + sums[n/2]) / 2, Par: int(list[0].Par), Sum: all.Sum / n, Office: all.Office / n,
		Line: all.Line / n, Rules: all.Rules / n, Country: all.Country / n, Ambition: all.Ambition / n}
}

// counts reports whether the verb is one of the orders that shares are taken of:
// those that take a slot and do something, and pledges offered.
func counts(v rules.Verb) bool {
	return v.IsOrder() && v != rules.Hold || v == rules.Offer
}

// countOrders fills in what was decided. Every word is there, also of what never happened.
func (r *Report) countOrders(b *rules.Book, t *tally) {
	r.Orders, r.OrderShares, r.Empty = map[string]int{}, map[string]OrderShare{}, t.empty
	for v := rules.NoVerb; int(v) < rules.VerbCount; v++ {
		if counts(v) || v == rules.Hold || v == rules.Answer || v == rules.Notice {
			r.Orders[verbWord(v)] = sumOver(t.by(v))
		}
		if counts(v) {
			r.OrderShares[verbWord(v)] = r.orderShare(t, v)
		}
	}
	r.Proposed, r.Gestures, r.Standing = map[string]int{}, map[string]int{}, t.standing
	for k, n := range t.proposed {
		if rules.MotionKind(k) != rules.AcceptResignation {
			r.Proposed[motionWord(b, rules.MotionKind(k))] = n
		}
	}
	for k, n := range t.gestured {
		r.Gestures[wordOf(b, rules.Move{Do: rules.Gesture, A: int16(k)}, 2)] = n
	}
}

// by is how often each seat made moves of the verb.
func (t *tally) by(v rules.Verb) (seats [rules.MaxSeats]int) {
	for act := range t.given {
		for p := range seats {
			seats[p] += t.given[act][p][v]
		}
	}
	return seats
}

// ordersBy is how many orders each seat gave.
func (t *tally) ordersBy() (seats [rules.MaxSeats]int) {
	for v := rules.NoVerb; int(v) < rules.VerbCount; v++ {
		if counts(v) {
			given := t.by(v)
			sum(seats[:], given[:])
		}
	}
	return seats
}

func sumOver(seats [rules.MaxSeats]int) int {
	n := 0
	for _, x := range seats {
		n += x
	}
	return n
}

func (r *Report) orderShare(t *tally, v rules.Verb) OrderShare {
	given, all := t.by(v), t.ordersBy()
	o := OrderShare{Share: share(sumOver(given), sumOver(all))}
	for p, man := range r.men {
		s := share(given[p], all[p])
		if p == 0 || s < o.Least {
			o.Least, o.By = s, man
		}
		if p == 0 || s > o.Most {
			o.Most, o.MostBy = s, man
		}
	}
	return o
}

// countVotes fills in motions, pledges, precedents, halls and documents.
func (r *Report) countVotes(b *rules.Book, t *tally) {
	r.Votes, r.Pledges, r.HallLines = map[string]Motions{}, t.pledges, t.hallLines
	for k := range t.motions {
		r.Votes[motionWord(b, rules.MotionKind(k))] = t.motions[k]
	}
	r.Precedents, r.SetIn = map[string]int{}, map[string]int{}
	for i, o := range t.precedents {
		r.Precedents[b.Precedents[i].ID] = o.times
		r.SetIn[b.Precedents[i].ID] = o.games
	}
	r.Halls = map[string]Hall{}
	for i, d := range t.halls {
		if g := &b.Gatherings[i]; g.Kind == rules.Conference || g.Kind == rules.Congress {
			r.halls = append(r.halls, g.ID)
			r.Halls[g.ID] = Hall{d.halls, rounded(float64(d.sum) / float64(max(1, d.halls))), d.least, d.most, d.beaten}
		}
	}
	r.Documents = map[string][]Opened{}
	for d := range b.Documents {
		for act := range t.documents {
			opened := t.documents[act][d]
			r.Documents[b.Documents[d].ID] = append(r.Documents[b.Documents[d].ID],
				Opened{r.acts[act], opened[rules.ToDelegations], opened[rules.ReadAloud]})
		}
	}
}

// often is how often a card must have been played before it says something that nobody took one of
// its choices.
const often = 30

// countEvents fills in cards and choices, and which of them never came.
func (r *Report) countEvents(b *rules.Book, t *tally) {
	r.Events, r.Choices = map[string]int{}, map[string]int{}
	r.Never = Never{[]string{}, []string{}, []string{}}
	for i := range b.Events {
		e := &b.Events[i]
		r.Events[e.ID] = t.events[i]
		if t.events[i] == 0 {
			r.Never.Events = append(r.Never.Events, e.ID)
		}
		for j := range e.Choices {
			id := e.ID + "." + e.Choices[j].ID
			r.Choices[id] = t.choices[i][j]
			if t.choices[i][j] == 0 && (t.events[i] == 0 || t.events[i] >= often) {
				r.Never.Choices = append(r.Never.Choices, id)
			}
		}
	}
}

// countLevers fills in the ways in which levers were used.
func (r *Report) countLevers(b *rules.Book, t *tally) {
	r.Levers = map[string]int{}
	for i := range b.Levers {
		for j := range b.Levers[i].Ways {
			id := b.Levers[i].ID + "." + b.Levers[i].Ways[j].ID
			r.Levers[id] = t.levers[i][j]
			if t.levers[i][j] == 0 {
				r.Never.Levers = append(r.Never.Levers, id)
			}
		}
	}
}

// countMen fills in the ways down and up.
func (r *Report) countMen(t *tally) {
	r.Falls, r.Rises, r.Ends = map[string]map[string]int{}, map[string]map[string]int{}, map[string]map[string]int{}
	r.Ousted = t.ousted
	for p, man := range r.men {
		r.Falls[man] = byRung(t.rungs[p].falls[:])
		r.Rises[man] = byRung(t.rungs[p].rises[:])
		r.Ends[man] = byRung(t.rungs[p].ends[:])
	}
}

var rungWords = [...]string{"politburo", "candidate", "committee", "member", "expelled", "exiled"}

func byRung(counts []int) map[string]int {
	list := map[string]int{}
	for rung, n := range counts {
		if n > 0 {
			list[rungWords[rung]] = n
		}
	}
	return list
}

// verbWord is the verb's word in the text form of moves.
func verbWord(v rules.Verb) string { return ai.VerbWord(v) }

func motionWord(b *rules.Book, k rules.MotionKind) string {
	if k == rules.AcceptResignation {
		return "resignation"
	}
	return wordOf(b, rules.Move{Do: rules.Propose, A: int16(k)}, 2)
}

// wordOf is one word of the text form of a move.
func wordOf(b *rules.Book, m rules.Move, at int) string { return strings.Fields(b.MoveText(m))[at] }

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// share is n of all as a part of 1, rounded to four places.
func share(n, all int) float64 {
	if all == 0 {
		return 0
	}
	return float64((20000*n+all)/(2*all)) / 10000
}
