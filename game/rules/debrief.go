package rules

// Question is something to ask when a game is over, with what of the game answers it.
// The engine does not read it.
type Question struct {
	ID, Text string
	Evidence []Evidence
	History  string // what history had for comparison; may be empty
	Mark     string // C, L, D as in the facts, when the history is doubtful
	Source   string
}

// Evidence is a kind of thing to be told of a game that is over.
type Evidence struct {
	Kind EvidenceKind
	Of   int16 // index of the noun that is meant, or −1: all of them
}

// EvidenceKind is what is told.
type EvidenceKind uint8

// The kinds of evidence. Behind a kind stands the noun whose index Of is, if it has one.
const (
	OfAppointments      EvidenceKind = iota // who filled posts, and which blocs that led
	OfFirstAppointments                     // secretaries put in during the first year
	OfPosts                                 // posts that changed hands by a vote
	OfPost                                  // Post: who held it, and when
	OfLead                                  // who was seen to lead, and when
	OfLeader                                // by what means the first man came there
	OfMoods                                 // whose positions the delegations' moods lie nearest to
	OfDocument                              // Document: what became of it
	OfPledges                               // Seat, or all: pacts made, kept and broken
	OfTogether                              // Seat, or all: who voted together, and where they parted
	OfLine                                  // Issue: how the line went, and by which votes
	OfStances                               // Issue: who changed his position on it
	OfShifts                                // Seat, or all: who changed his positions most
	OfPrecedents                            // who set them, and whom they hit next
	OfFalls                                 // each fall with its vote
	OfCharges                               // charges made and held
	OfRecantations                          // who took back what
	OfCountry                               // Meter: its course beside history
	OfCounts                                // the votes of the halls
	OfEnrolment                             // who enrolled new members, and where
	OfLoser                                 // the man who lost most, and by whose doing
	OfCloseVotes                            // votes that one voice decided
	OfEvent                                 // EventID: what was chosen, beside history
	OfChoices                               // how many choices were those of history
	evidenceKinds
)

// EvidenceCount is the number of kinds of evidence.
const EvidenceCount = int(evidenceKinds)
