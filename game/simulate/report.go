package simulate

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"strings"

	"afterlenin/game/rules"
)

// Report is what happened in a run. Shares are parts of 1 of the finished games;
// everything else is a sum over all games unless it says otherwise.
type Report struct {
	Scenario   string                    `json:"scenario"`
	Version    string                    `json:"version"`
	Seed       uint64                    `json:"seed"`
	Seats      map[string]string         `json:"seats"`
	Games      int                       `json:"games"`
	Finished   int                       `json:"finished"`
	Rounds     int                       `json:"rounds"`
	Moves      int                       `json:"moves"`
	Slips      int                       `json:"slips"` // moves of computers that the rules refused
	Leads      map[string]float64        `json:"leads"`
	Best       map[string]float64        `json:"best"`
	Ledgers    map[string]Ledgers        `json:"ledgers"`
	Orders     map[string]int            `json:"orders"`
	Events     map[string]int            `json:"events"`
	Choices    map[string]int            `json:"choices"`
	Votes      map[string]Motions        `json:"votes"`
	Falls      map[string]map[string]int `json:"falls"`
	Pledges    Pledges                   `json:"pledges"`
	Precedents map[string]int            `json:"precedents"`
	Endings    map[string]int            `json:"endings"`
	Collapse   int                       `json:"collapse"`
	Broken     []Broken                  `json:"broken"`
	Hash       string                    `json:"hash"`
	Seconds    float64                   `json:"seconds"` // for the caller to set

	men []string // in the order of the scenario
}

// Motions counts the motions of one kind: tabled by an order, put to the vote,
// carried and lost.
type Motions struct {
	Tabled  int `json:"tabled"`
	Put     int `json:"put"`
	Carried int `json:"carried"`
	Lost    int `json:"lost"`
}

func (m *Motions) add(n Motions) {
	m.Tabled += n.Tabled
	m.Put += n.Put
	m.Carried += n.Carried
	m.Lost += n.Lost
}

// Pledges counts promises. Those that stood at the start of a game are kept or broken
// but not made; Standing ones bind at the end.
type Pledges struct {
	Offered  int `json:"offered"`
	Refused  int `json:"refused"`
	Made     int `json:"made"`
	Kept     int `json:"kept"`
	Broken   int `json:"broken"`
	Standing int `json:"standing"`
}

func (p *Pledges) add(q Pledges) {
	p.Offered += q.Offered
	p.Refused += q.Refused
	p.Made += q.Made
	p.Kept += q.Kept
	p.Broken += q.Broken
	p.Standing += q.Standing
}

// Ledgers is how a man did, in tenths of a point: the median of his sums, which is a
// good par, the par he has, and the mean of each ledger.
type Ledgers struct {
	Median   int `json:"median"`
	Par      int `json:"par"`
	Sum      int `json:"sum"`
	Office   int `json:"office"`
	Line     int `json:"line"`
	Rules    int `json:"rules"`
	Country  int `json:"country"`
	Ambition int `json:"ambition"`
}

// Broken is a game that did not end.
type Broken struct {
	Game int    `json:"game"` // from 0
	Seed uint64 `json:"seed"`
	Why  string `json:"why"`
}

func (p Plan) report(outcomes []outcome, t *tally) Report {
	r := Report{Scenario: p.Book.ID, Version: p.Book.Version, Seed: p.Seed, Games: p.Games, Broken: []Broken{}}
	r.men = make([]string, len(p.Book.Contenders))
	r.Seats = map[string]string{}
	for i := range p.Book.Contenders {
		r.men[i] = p.Book.Contenders[i].ID
		r.Seats[r.men[i]] = p.Styles[i].String()
	}
	r.sumUp(p, outcomes)
	r.rank(outcomes)
	r.countMoves(p.Book, t)
	r.countEvents(p.Book, t)
	return r
}

// sumUp adds what each game came to, and digests all final states in order.
func (r *Report) sumUp(p Plan, outcomes []outcome) {
	digest := sha256.New()
	r.Endings = map[string]int{}
	for n, o := range outcomes {
		var eight [8]byte
		binary.BigEndian.PutUint64(eight[:], o.hash)
		digest.Write(eight[:])
		r.Moves += o.moves
		if o.broken != "" {
			r.Broken = append(r.Broken, Broken{n, SeedOf(p.Seed, n), o.broken})
			continue
		}
		r.Finished++
		r.Rounds += o.rounds
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

// countMoves fills in what was decided: orders, motions, pledges. Every word is there,
// also of what never happened.
func (r *Report) countMoves(b *rules.Book, t *tally) {
	r.Orders, r.Votes, r.Pledges = map[string]int{}, map[string]Motions{}, t.pledges
	for v := rules.NoVerb; int(v) < rules.VerbCount; v++ {
		if v.IsOrder() || v == rules.Offer || v == rules.Answer || v == rules.Notice {
			r.Orders[verbWord(b, v)] = t.orders[v]
		}
	}
	for k := range t.motions {
		r.Votes[motionWord(b, rules.MotionKind(k))] = t.motions[k]
	}
}

// countEvents fills in what happened: cards, choices, falls, precedents.
func (r *Report) countEvents(b *rules.Book, t *tally) {
	r.Events, r.Choices = map[string]int{}, map[string]int{}
	for i := range b.Events {
		e := &b.Events[i]
		r.Events[e.ID] = t.events[i]
		for j := range e.Choices {
			r.Choices[e.ID+"."+e.Choices[j].ID] = t.choices[i][j]
		}
	}
	r.Precedents = map[string]int{}
	for i := range t.precedents {
		r.Precedents[b.Precedents[i].ID] = t.precedents[i]
	}
	r.Falls = map[string]map[string]int{}
	for p, man := range r.men {
		r.Falls[man] = map[string]int{}
		for rung, n := range t.falls[p] {
			if n > 0 {
				r.Falls[man][rungWords[rung]] = n
			}
		}
	}
}

var rungWords = [...]string{"politburo", "candidate", "committee", "member", "expelled", "exiled"}

// verbWord is the verb's word in the text form of moves.
func verbWord(b *rules.Book, v rules.Verb) string {
	return strings.Fields(b.MoveText(rules.Move{Do: v}))[1]
}

func motionWord(b *rules.Book, k rules.MotionKind) string {
	if k == rules.AcceptResignation {
		return "resignation"
	}
	return strings.Fields(b.MoveText(rules.Move{Do: rules.Propose, A: int16(k)}))[2]
}

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
