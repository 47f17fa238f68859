package simulate

// Report is what happened in a run. Shares are parts of 1 of the finished games;
// everything else is a sum over all games unless it says otherwise.
type Report struct {
	Scenario    string                    `json:"scenario"`
	Version     string                    `json:"version"`
	Seed        uint64                    `json:"seed"`
	Seats       map[string]string         `json:"seats"`
	Games       int                       `json:"games"`
	Finished    int                       `json:"finished"`
	Rounds      int                       `json:"rounds"`
	Moves       int                       `json:"moves"`
	Slips       int                       `json:"slips"` // moves of computers that the rules refused
	Leads       map[string]float64        `json:"leads"`
	Best        map[string]float64        `json:"best"`
	Ledgers     map[string]Ledgers        `json:"ledgers"`
	Orders      map[string]int            `json:"orders"`
	OrderShares map[string]OrderShare     `json:"order_shares"`
	Empty       int                       `json:"empty_slots"` // slots for orders that were sealed empty
	Proposed    map[string]int            `json:"proposed"`    // orders of each kind of motion
	Gestures    map[string]int            `json:"gestures"`
	Levers      map[string]int            `json:"levers"` // uses by "lever.way"
	Standing    Standing                  `json:"standing"`
	Events      map[string]int            `json:"events"`
	Choices     map[string]int            `json:"choices"`
	Never       Never                     `json:"never"`
	Votes       map[string]Motions        `json:"votes"`
	HallLines   int                       `json:"hall_lines"` // lines that a hall changed
	Halls       map[string]Hall           `json:"halls"`
	Falls       map[string]map[string]int `json:"falls"`
	Rises       map[string]map[string]int `json:"rises"`
	Ends        map[string]map[string]int `json:"ends"`
	Ousted      int                       `json:"ousted"` // falls out of the Politburo
	Pledges     Pledges                   `json:"pledges"`
	Precedents  map[string]int            `json:"precedents"`
	SetIn       map[string]int            `json:"precedent_games"`
	Documents   map[string][]Opened       `json:"documents"`
	Endings     map[string]int            `json:"endings"`
	Collapse    int                       `json:"collapse"`
	Figures     []Figure                  `json:"figures"` // those with a band
	Measures    *Measures                 `json:"measures,omitempty"`
	Broken      []Broken                  `json:"broken"`
	Hash        string                    `json:"hash"`

	men   []string // in the order of the scenario
	acts  []string
	halls []string // conferences and congresses, in the order of the calendar
	tally *tally
	alike string // the temper in which everybody plays alike, and not by chance; or empty
}

// OrderShare is one order's share of all orders, and that of the seats who give it
// least and most.
type OrderShare struct {
	Share  float64 `json:"share"`
	Least  float64 `json:"least"`
	By     string  `json:"least_by"`
	Most   float64 `json:"most"`
	MostBy string  `json:"most_by"`
}

// Never is what a run did not show: ids of events that did not fall, of choices,
// "event.choice", that nobody took (of a card that came a few times nothing is known), and of ways of levers, "lever.way".
type Never struct {
	Events  []string `json:"events"`
	Choices []string `json:"choices"`
	Levers  []string `json:"levers"`
}

// Hall is one conference or congress over a run: per cent against the line.
type Hall struct {
	Halls  int     `json:"halls"`
	Mean   float64 `json:"mean"`
	Least  int     `json:"least"`
	Most   int     `json:"most"`
	Beaten int     `json:"beaten"` // halls in which the line was beaten
}

// Opened is how often a document became known in one act: to the delegations, or by
// being read aloud.
type Opened struct {
	Act         string `json:"act"`
	Delegations int    `json:"delegations"`
	Read        int    `json:"read"`
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

// Pledges counts promises. Those that stood at the start of a game are kept, ended or
// broken but not made. Kept ones ran to their term, ended ones ran out after a notice,
// fallen ones ended when a partner was put out of the party, standing ones bind at the end.
type Pledges struct {
	Offered   int `json:"offered"`
	Refused   int `json:"refused"`
	Made      int `json:"made"`
	Kept      int `json:"kept"`
	Broken    int `json:"broken"`
	Announced int `json:"announced"` // notices given
	Ended     int `json:"ended"`
	Fallen    int `json:"fallen"`
	Standing  int `json:"standing"`
}

func (p *Pledges) add(q Pledges) {
	p.Offered += q.Offered
	p.Refused += q.Refused
	p.Made += q.Made
	p.Kept += q.Kept
	p.Broken += q.Broken
	p.Announced += q.Announced
	p.Ended += q.Ended
	p.Fallen += q.Fallen
	p.Standing += q.Standing
}

// Ledgers is how a man did, in tenths of a point: the median of his sums, the par at
// which he would have been best as often as the next, the par he has, and the mean of
// each ledger.
type Ledgers struct {
	Median   int `json:"median"`
	Even     int `json:"even"`
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
