package rules

// Phase is a part of the round in which somebody has to decide.
type Phase uint8

// The phases, in their order. Reveal and aftermath need no decision: Apply runs them.
const (
	Opening  Phase = iota // each seat chooses its ambition, once
	Bulletin              // events with choices
	Orders                // private orders
	AgendaOf              // seconders and the chair's choice
	RollCall              // the motion on the table
	Hall                  // speeches at a conference or congress
	Over
)

// Rung is how far a man has fallen.
type Rung int8

// The rungs.
const (
	InPolitburo Rung = iota
	Candidate
	InCommittee
	Member
	Expelled
	Exiled
)

// State is all there is to know of a game in progress. It is plain data: copying
// it copies the game. Only package match and the simulator hold a true one.
type State struct {
	Seed    uint64
	Table   Table
	Hands   [MaxSeats]Hand
	Pledges [MaxPledges]Pledge
	Hidden  Secrets
}

// Table is everything that is public.
type Table struct {
	Round      int8 // from 0
	Phase      Phase
	Turn       Seats   // who has still to decide in this phase
	Answered   Seats   // who has voted, seconded or spoken
	Ending     int8    // index of the ending, or -1
	Event      EventID // the event whose choice is asked, or NoEvent
	Motion     int8    // index of the motion in the roll-call, or -1
	Motions    [MaxMotions]Motion
	MotionsN   int8
	Rejected   [MaxMotions]Rejection // what was voted down in the round before, to be passed over
	RejectedN  int8
	Slots      [TableSlots]int8 // indices of the motions on the table, in order; -1 empty
	Votes      [3]People        // by Ballot
	Speeches   [MaxSeats]int8   // by seat: Speech, or -1
	PlenumDue  bool             // a special plenum was called for this round
	PlenumNext bool             // ... for the next round
	Men        [MaxSeats]Man
	Officials  [MaxOfficials]Standing
	Posts      [MaxPosts]Office
	Blocs      [MaxBlocs]Delegation
	Lines      [MaxIssues]int8
	Moved      [MaxIssues]int8 // round, from 1, in which a vote last moved the line; below zero if downwards; 0 never
	Pressure   [MaxIssues]int8
	Meters     [MaxMeters]int16
	Drift      [MaxMeters]int8
	AtCollapse [MaxMeters]int8
	Committee  [MaxSeats + 1]int16 // shares of 1000; the last is attached to nobody
	Seats      int8                // size of the Politburo
	Precedents [PrecedentKinds]PrecedentSet
	Documents  [MaxDocuments]DocumentState
	Papers     [MaxDocuments]Paper
	Levers     [MaxLevers]int8 // round of the last use, -1 never
	Flags      [MaxFlags / 64]uint64
	Fired      [maxEventWords]uint64
	LastCount  int8 // round of the last count, -1 before any
	Leader     Seat // who leads by visible power
	Lead       int8 // changes of the leader so far
	Tally      Tally
}

// Man is what is public of a contender.
type Man struct {
	Prestige, Odium, Word, Marks int8
	Rung                         Rung
	Lost                         int8 // rounds in which he lost a vote
	LostIn                       int8 // the last of them, -1 none
	Stance                       [MaxIssues]int8
	Recanted                     int8 // times
	RoseIn                       int8 // round in which he last came up a rung, -1 never
	Resigned                     int8 // round of the last offer, -1 none
	Demanded                     int8 // round of a demand to recant that he has not met, -1 none
	Shield                       int8 // rounds left in which no cause counts against him
	Spared                       int8 // rounds left in which he is neither removed nor told to recant: a removal failed, or he fell or recanted
	Waits                        int8 // rounds left before he may ask to be taken back
	Low                          bool // lies low this round
	Ill                          int8 // orders less this round
	Sealed                       bool
}

// Standing is what is public of an official.
type Standing struct {
	Rung Rung
	Gone bool
}

// Office is who holds a post.
type Office struct {
	Holder  Person
	Changed int8 // round of the last change, -1 never
}

// Delegation is what is public of a bloc: its weight, its moods and the last count.
type Delegation struct {
	Weight int8
	Mood   [MaxIssues]int8    // tenths
	Known  [MaxSeats]int8     // sympathy as of the last count
	Count  [MaxSeats + 1]int8 // per cent at the last count; the last is attached to nobody
	Voted  [3]int8            // last vote in a hall by Ballot, per cent
}

// Motion is what was tabled this round.
type Motion struct {
	Kind    MotionKind
	By      Seat
	B, C    int8 // as in the Propose move
	Seconds Seats
	Result  MotionResult
	Percent int8 // of the votes cast for it, when voted
	Was     int8 // the line, or the holder, that it was tabled against
	Appeal  bool // goes to the plenum if the Politburo rejects it
}

// Rejection is what was voted down: it is not moved again in the round that follows.
type Rejection struct {
	Kind MotionKind
	B, C int8 // as in the Propose move
}

// MotionResult says what became of a motion.
type MotionResult uint8

// The results.
const (
	Pending MotionResult = iota
	OnTable
	Carried
	Failed
	NotReached
)

// PrecedentSet is how often a precedent was used, and by whom first.
type PrecedentSet struct {
	Times       int8
	By, Against Seat
	Round       int8
}

// Paper is where a document is and what has been said of it.
type Paper struct {
	Holder  Person // who has it in his drawer, or Nobody: the committee's safe
	Abroad  bool   // it was leaked and printed abroad
	Denied  Seats  // who has said in print that it does not exist
	Vouched Seats  // who has shown it, moved its reading or was found out giving it away
}

// Tally sums what the ledgers count over the rounds.
type Tally struct {
	LineGap [MaxSeats]int32 // sums of Book.LineGap
	Burden  [MaxSeats]int16 // tenths taken from Rules
	Kept    [MaxSeats]int16 // rounds through which an open pledge of his held, those of each pledge
	Blame   [MaxSeats]int32 // tenths taken from Country
	Country int32           // sum of wellbeing, 0-100 a round
	Crisis  int32           // tenths taken from everybody's Country
	Rounds  int16
}

// Hand is what a seat alone knows of itself.
type Hand struct {
	Patronage int8
	Ambition  int8 // index, -1 not chosen
	Offers    int8 // of pledges made this round; the first is free
	OrdersN   int8
	Orders    [OrdersARound]Move
	Paid      [OrdersARound]int8 // what each of them cost
	Knows     People             // officials whose true patron it knows
	Aims      Seats              // seats whose ambition it knows
	Swayed    [MaxBlocs]int8     // sympathy won or lost since the last count, by its own hand
	Regard    [MaxSeats]int8     // what it thinks of the others, -10..10
}

// Pledge is a promise, or the offer of one.
type Pledge struct {
	Live   PledgeState
	A, B   Seat // A offered it
	Kind   PledgeKind
	Enemy  Seat  // of a CommonEnemy
	Issue  Issue // of a CommonLine
	Sealed bool
	Since  int8  // round
	Until  int8  // last round in which it binds
	Seen   Seats // who knows of it besides everybody when it is open
}

// PledgeState says whether a pledge binds.
type PledgeState uint8

// The states of a pledge.
const (
	NoPledge PledgeState = iota
	Offered
	Binding
	Declined // refused by B; both remember it for a while
)

// Secrets is what no seat is told outright.
type Secrets struct {
	Patron    [MaxOfficials]Seat
	Firm      [MaxOfficials]int8
	Turned    People                   // officials whom somebody has won over in the reveal under way
	Sympathy  [MaxBlocs][MaxSeats]int8 // 0-100
	Scheduled [MaxScheduled]Due
	Queue     [MaxBulletin]EventID // events of this round still to be shown
}

// Due is an event that will fall due.
type Due struct { // a slot with round 0 is empty
	Event EventID
	Round int16 // 0: empty slot, rounds counted from 1 here
}

// Observation is what a seat may know: the table, its own hand, the pledges it
// may see and the patrons it has been told. It holds no State and no seed.
type Observation struct {
	Table Table
	Own
}

// Own is what a seat knows besides the table.
type Own struct {
	Me      Seat
	Hand    Hand
	Pledges [MaxPledges]Pledge
	Patron  [MaxOfficials]Seat // Unknown where it does not know
	Firm    [MaxOfficials]int8 // of its own men; -1 otherwise
	Aims    [MaxSeats]int8     // ambitions it knows; -1 otherwise
}

// Unknown is the patron of an official about whom the seat knows nothing.
const Unknown Seat = -2
