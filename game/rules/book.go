package rules

// Book is a checked, compiled scenario. It is never changed after it was made and
// is safe to share. Slices are indexed by the types of ids.go; People holds the
// contenders first, then the officials.
type Book struct {
	ID, Title, Version, Language, About, More string
	Format                                    int
	StartYear, StartMonth                     int // month 1-12
	MonthsPerRound                            int // 1-12
	Rounds                                    int // 1-MaxRounds
	Acts                                      []Act
	Numbers                                   Numbers
	Contenders                                []Contender
	People                                    []Profile // len(Contenders) + officials
	Posts                                     []PostRule
	Blocs                                     []BlocRule
	Issues                                    []IssueRule
	Meters                                    []MeterRule
	Flags                                     []FlagRule
	Events                                    []EventRule
	Gatherings                                []Gathering
	Documents                                 []DocumentRule
	Levers                                    []LeverRule
	Precedents                                [PrecedentKinds]PrecedentRule
	Pledges                                   []OpeningPledge
	Ties                                      []Tie
	Opening                                   Table // the public position at the start
	CongressMet                               bool  // a congress met before the start: men may fall
	Aftermath                                 []Effect
	Endings                                   []Ending
	Debrief                                   []Question // for the end
	Codex                                     []Entry
	Lessons                                   []Lesson
	Past                                      []Bygone // what happened in history, in the order of the months
	company                                   Company  // in which the men have their pars
	diary                                     *diary   // of the events: see Arrange
}

// Lesson is a step of what a scenario teaches at the board: what is pointed at, what is
// said, what ends it. The engine does not read it.
type Lesson struct {
	ID, Text string
	At       []string // what is pointed at: the first that is on the screen
	Until    string   // what ends it; "" its own button
	Enough   bool     // whoever has come so far may finish the game here
	For      Seat     // who is taught; NoSeat everybody
	Round    int      // from 0; -1 any
	Phase    string   // a part of the round; "" any
}

// Bygone is something that happened in history, told beside the game.
type Bygone struct {
	ID          string
	Round       int8 // from 0, in which its month lies
	Year, Month int16
	Text, Mark  string // Mark: C, L, D as in the facts
}

// Entry is an article of the codex: a term, a body, a person, an idea, a document or
// what historians say.
type Entry struct {
	ID, Title, Kind, Text, Source string
	See                           []string // ids of other entries
	Forms                         []string // how texts speak of it, besides its title
}

// Act is a named stretch of rounds.
type Act struct {
	ID, Name string
	From, To int // rounds, from 0, both included
}

// Profile is what anybody may know of a person.
type Profile struct {
	ID, Name, Short, Mono string // Mono: the two letters of the disc
	About                 string // who this was, one or two sentences
	Fate                  string // what became of him
	Source                string
	Portrait              string // name of a path file in assets, or of the scenario
	Born                  int
	Lean                  [MaxIssues]int8 // an official's own leaning, -3..3
	Start                 Rung            // an official's rung at the start
	Patron                Seat            // true patron at the start, or NoSeat
	Firm                  int8            // 0-3
	KnownPatron           bool            // everybody knows it at the start
	Gone                  bool            // left the stage before the start
	Proxy                 Person          // who an official listens to when he has no patron; Nobody = the middle
}

// Contender holds a seat.
type Contender struct {
	ID         string
	Prestige   int8 // 0-20
	Odium      int8 // 0-10
	Word       int8 // credibility, 0-10
	Patronage  int8 // in hand at the start, 0-12
	Lost       int8 // rounds with a lost vote before the start
	Marks      int8
	Recanted   int8 // times before the start
	Rung       Rung
	Stance     [MaxIssues]int8 // stated at the start, -3..3
	Conviction [MaxIssues]int8 // -3..3
	Salience   [MaxIssues]int8 // how much each issue counts in his Line ledger; sum 10
	Band       int8            // steps he may stand from his conviction without loss of credibility
	Traits     []Trait
	Mods       Mods // the sum of his traits
	Regard     [MaxSeats]int8
	Pars       [Companies]int16 // points a good game of this man comes to in every company, in tenths
	Ambitions  []Ambition
	Wants      Wants
	Rungs      []Rung            // where he stood at the end of each round in history; may be empty
	History    [][MaxIssues]int8 // stated position at the end of each round in history; may be empty
}

// Wants weighs the ledgers in a computer player's mind, in hundredths.
type Wants struct{ Office, Line, Rules, Country int16 }

// Ambition is a secret aim that adds points at the end.
type Ambition struct {
	ID, Name, About string
	When            Expr
	Points          int16 // tenths
}

// Trait is a named bundle of modifiers.
type Trait struct {
	ID, Name, About string
	Strength        bool // a strength, else a weakness
	Mods            Mods
}

// Mods are the modifiers a trait can have; traits add up.
type Mods struct {
	Argue       int16 `toml:"argue" doc:"per cent added to the effect of Argue" range:"-100,300"`
	Court       int16 `toml:"court" doc:"per cent added to the effect of Court" range:"-100,300"`
	Provinces   int16 `toml:"provinces" doc:"per cent added to Court in blocs that are not cities" range:"-100,300"`
	Attack      int16 `toml:"attack" doc:"points of 100 added to the odds of Attack" range:"-50,50"`
	WinOver     int16 `toml:"win_over" doc:"points of 100 added to the odds of Win over" range:"-50,50"`
	AppointCost int16 `toml:"appoint_cost" doc:"patronage added to the price of Appoint" range:"-5,5"`
	ShiftCost   int16 `toml:"shift_cost" doc:"patronage added to the price of Shift" range:"-5,5"`
	ShiftWord   int16 `toml:"shift_word" doc:"credibility added to what a Shift without cover costs" range:"-5,5"`
	PledgeCost  int16 `toml:"pledge_cost" doc:"patronage added to the price of Pledge" range:"-5,5"`
	LeaderOdium int16 `toml:"leader_odium" doc:"odium added each round in which he is seen to lead" range:"-5,5"`
	Quiet       int16 `toml:"quiet" doc:"per cent by which his posts look smaller to others" range:"0,90"`
	Precedent   int16 `toml:"precedent" doc:"tenths of a point added to what his own precedents cost in the Rules ledger" range:"-50,100"`
	Illness     int16 `toml:"illness" doc:"odds of 100 that he has one order less in a round" range:"0,50"`
	Income      int16 `toml:"income" doc:"patronage added to his income" range:"-3,3"`
	Steady      int16 `toml:"steady" doc:"tenths added to each meter of the country a round while he heads the government" range:"0,10"`
	Bound       int16 `toml:"bound" doc:"1: cannot break a sealed pledge" range:"0,1"`
	Reach       int16 `toml:"reach" doc:"per cent by which the distance between him and a bloc's mood counts less" range:"0,90"`
	Proud       int16 `toml:"proud" doc:"1: never recants" range:"0,1"`
	Speech      int16 `toml:"speech" doc:"per cent added to his weight with the delegates when he speaks in the hall" range:"-50,100"`
}

// PostRule is an office that somebody holds.
type PostRule struct {
	ID, Name, Short, About string
	Filled                 Filling
	FilledBy               Post // the post whose holder fills it, when Filled is ByPost
	Income                 int8
	Rank                   int8 // how much it counts in the Office ledger, in points
	Apart                  bool // no contender may hold it
	Leads                  Bloc // the bloc whose secretary this is, or NoBloc
	Holder                 Person
	Suits                  People   // whom people would expect there; empty: anybody
	History                []Person // who held it at the end of each round; Nobody: history does not say
	Powers                 Powers
	Press                  [MaxIssues]bool // issues its press speaks on
}

// Filling says who fills a post.
type Filling uint8

// The ways a post is filled.
const (
	ByCommittee Filling = iota // the Politburo, by a motion
	ByPlenum                   // the committee's plenum, by a motion
	ByPost                     // the holder of another post, by Appoint
)

// Powers is a set of what a post lets its holder do.
type Powers uint16

// The powers of posts.
const (
	Chair      Powers = 1 << iota // has one of the two motions, and votes last
	Press                         // may argue to every bloc at once
	Discipline                    // attacks of its patron's men stick more often; counts in the plenum
	Police                        // may be sent against comrades
	Enrol                         // its holder may recruit in any bloc
	Government                    // heads the government: the country obeys its holder
	Unions                        // may recruit in industrial blocs; workers' mood
)

// BlocRule is a territorial delegation.
type BlocRule struct {
	ID, Name, Short string
	Weight          int8 // of 100 at the start
	City            bool
	LedBy           Post             // the post that leads it, or NoPost; agrees with PostRule.Leads
	Mood            [MaxIssues]int8  // tenths, -30..30
	Pull            [MaxIssues]int16 // per cent of the country's pressure that it feels
	Sympathy        [MaxSeats]int8   // 0-100
}

// IssueRule is a line on which the party divides, from -3 to 3.
type IssueRule struct {
	ID, Name, Short, Low, High, About string
	Line                              int8
	Weight                            int16  // how much a distance counts with delegates, 0-20
	Regime                            bool   // below zero on this issue, dissent is an offence
	History                           []int8 // the line at the end of each round in history; may be empty
}

// MeterRule is one number of the country, 0-100, shown 0-10.
type MeterRule struct {
	ID, Name, Sign, About string
	Start                 int16
	Bad                   int8    // 1: high is bad; -1: low is bad
	Crisis                int16   // at or beyond it there is a crisis
	Collapse              int16   // three rounds at or beyond it: the country collapses
	History               []int16 // 0-100 at the end of each round in history; may be empty
}

// FlagRule is something the scenario remembers.
type FlagRule struct{ ID, Meaning string }

// EventRule is a card of the bulletin.
type EventRule struct {
	ID, Title        string
	Text, More       string // what happens and is asked, in two sentences; what else is worth knowing
	After, AfterMore string // what happened in history; who argues what, what is doubtful
	Wire, WireFrom   string // a telegram or letter shown above the text
	Source, Mark     string // Mark: C, L, D as in the facts
	Invented         bool
	Round            int8 // the round in which it falls due; -1: whenever When holds
	Month            int8 // 1-12 for the date shown; 0 unknown
	Year             int16
	For              Seat // who chooses; NoSeat: the seat with the chair when there are choices
	Picture          string
	When             Expr // empty: always
	Chance           int8 // of 100, drawn once a round
	Choices          []Choice
	Effects          []Effect // of the event itself, before any choice
	Once             bool
}

// Choice is one way to answer an event.
type Choice struct {
	ID, Label, Aside string
	When             Expr // reads only public numbers and the chooser's own patronage
	Historical       bool
	Effects          []Effect
	Odds             int8 // of 100 that Effects happen; 0 or 100: certain
	Else             []Effect
}

// Gathering is a meeting of the calendar.
type Gathering struct {
	ID, Name, Text string
	Kind           GatheringKind
	Round          int8
	Year           int16
	Month          int8
	Seats          int8  // size of the Politburo from this congress on; 0: unchanged
	Dissent        Seats // who spoke against the line there in history
	Invented       bool  // ... or rather did not: the scenario lets them all the same
}

// GatheringKind says what a gathering may do.
type GatheringKind uint8

// The kinds of gathering.
const (
	NoGathering GatheringKind = iota
	Plenum
	Conference
	Congress
)

// DocumentRule is a paper that can be read out.
type DocumentRule struct {
	ID, Name, About, Source string
	Named                   Seats    // whom it names
	Holder                  Person   // in whose drawer it lies at the start, or Nobody
	Read                    []Effect // when it is read aloud
	Show                    []Effect // when it is shown to the delegations; none: that cannot be done
	Leak                    []Effect // when it is printed abroad; none: that cannot be done
	Deny                    []Effect // when a man it names denies it; none: that cannot be done
	Start                   DocumentState
}

// DocumentState says who may know a document.
type DocumentState uint8

// The states of a document, each wider than the last.
const (
	Hidden DocumentState = iota
	ToDelegations
	ReadAloud
)

// Precedent is a kind of rule that can be broken for the first time.
type Precedent uint8

// The precedents.
const (
	FactionBan Precedent = iota
	RecantationDemanded
	RemovedForOpinions
	ExpelledFromParty
	PoliceAgainstComrades
	SentIntoExile
	PrecedentKinds = 6
)

// PrecedentRule prices a precedent.
type PrecedentRule struct {
	ID, Name string
	Price    int8  // patronage on top, the first time
	Rules    int16 // tenths lost in the Rules ledger by its mover, the first time
}

// OpeningPledge is a pledge that stands at the start.
type OpeningPledge struct {
	A, B   Seat
	Kind   PledgeKind
	Enemy  Seat
	Issue  Issue
	Sealed bool
	Until  int8
}

// Tie is what stood between two men in history, in which rounds: a quarrel or an
// alliance. Players of the historical temper take it up.
type Tie struct {
	A, B        Seat
	Alliance    bool // else a quarrel
	From, Until int8 // rounds, both included
}

// HeldThen is who held the post at the end of the round in history, and Nobody when the
// scenario does not say or he has left the stage of this game.
func (b *Book) HeldThen(t *Table, post Post, round int8) Person {
	past := b.Posts[post].History
	if int(round) >= len(past) {
		return Nobody
	}
	who := past[round]
	if i := b.Official(who); who >= 0 && i >= 0 && t.Officials[i].Gone {
		return Nobody
	}
	return who
}

// AtOdds reports whether a quarrel of history stands between the two in the round.
func (b *Book) AtOdds(p, q Seat, round int8) bool { return b.tied(p, q, round, false) }

// Together reports whether an alliance of history stands between the two in the round.
func (b *Book) Together(p, q Seat, round int8) bool { return b.tied(p, q, round, true) }

func (b *Book) tied(p, q Seat, round int8, alliance bool) bool {
	for i := range b.Ties {
		x := &b.Ties[i]
		if (x.A == p && x.B == q || x.A == q && x.B == p) && x.Alliance == alliance && x.From <= round && round <= x.Until {
			return true
		}
	}
	return false
}

// Ending is an end before the last round, or the words for the last.
type Ending struct {
	ID, Title, Text string
	More            string // what the text leaves out: how it was in history, who argues what
	When            Expr   // checked at each aftermath; empty: only by an effect
	Collapse        bool
}

// Official is the index of an official among the officials; it is below zero for anybody else.
func (b *Book) Official(p Person) int { return int(p) - len(b.Contenders) }

// IsContender reports whether the person holds a seat.
func (b *Book) IsContender(p Person) bool { return p >= 0 && int(p) < len(b.Contenders) }

// SeatOf is the person's seat, or NoSeat for an official.
func (b *Book) SeatOf(p Person) Seat {
	if b.IsContender(p) {
		return Seat(p)
	}
	return NoSeat
}
