package rules

// Verb is what a move does.
type Verb uint8

// The verbs. Those from Appoint to Hold are orders: private until the reveal.
const (
	NoVerb  Verb = iota
	Aim          // choose an ambition: A = its index
	Choose       // answer an event: A = event, B = choice
	Appoint      // A = post, B = official (as person)
	Court        // A = bloc
	WinOver      // A = official (as person)
	Argue        // A = issue, B = bloc, or -1 for every bloc through a press
	Recruit      // A = bloc
	Shift        // A = issue, B = +1 or -1
	Attack       // A = seat, B = weapon
	Inquire      // A = facet, B = official (as person) or seat
	Propose      // puts a motion on the agenda: A = kind, B and C as the kind says
	Gesture      // A = gesture, B = post when resigning, document when it is about a paper
	Use          // a lever of his own: A = lever, B = its way
	Hold         // nothing
	Offer        // a pledge: A = partner, B = kind, C = enemy or issue, D = 1 sealed
	Answer       // A = index of the pledge, B = 1 yes, 0 no
	Notice       // give notice of a pledge: A = index of the pledge
	Seal         // the orders stand
	Second       // A = index of the motion, or -1 for none
	Agenda       // the chair's motion: A = index
	Vote         // A = Ballot
	Speak        // in the hall: A = Speech
	verbs
)

// Move is one decision of one seat. It is a flat value with a text form that
// parses back; fields that a verb does not use are zero.
type Move struct {
	By         Seat
	Do         Verb
	A, B, C, D int16
}

// Weapon is what a charge is about.
type Weapon int16

// The weapons.
const (
	PastRecord   Weapon = iota // what he once did or wrote
	Deviation                  // how far he stands from the line
	Factionalism               // uses the ban on factions: sets a precedent when it sticks
	PoliceFile                 // needs the police: sets a precedent
	weapons
)

// Facet is what an inquiry is about.
type Facet int16

// The facets.
const (
	WhoseMan   Facet = iota // B = official (as person)
	SealedWord              // B = seat: one sealed pledge of his
	HisAim                  // B = seat: the name of his ambition
	facets
)

// GestureKind is what a gesture says.
type GestureKind int16

// The gestures.
const (
	LieLow GestureKind = iota
	Recant
	OfferToResign // B = post
	Petition      // asks the gathering of the round to take him back
	ShowPaper     // B = document: to the delegations
	LeakPaper     // B = document: abroad
	DenyPaper     // B = document
	gestures
)

// MotionKind is what a motion asks.
type MotionKind uint8

// The motions. B and C of a Propose move say which.
const (
	MoveLine          MotionKind = iota // B issue, C the new line
	MovePost                            // B post, C person
	Censure                             // B seat
	Demand                              // B seat: a recantation is demanded
	Removal                             // B seat, C successor (as person) in his best post
	ReadDocument                        // B document
	SpecialPlenum                       // a plenum next round
	AcceptResignation                   // made by Gesture, not by Propose: B seat, C post
	motionKinds
)

// Ballot is a vote.
type Ballot int16

// The ballots.
const (
	Abstain Ballot = iota
	For
	Against
)

// Speech is what a man does in the hall.
type Speech int16

// The speeches.
const (
	KeepSilent Speech = iota
	SpeakForLine
	SpeakAgainst
)

// PledgeKind is what two men promise each other.
type PledgeKind uint8

// The pledges.
const (
	VoteTogether PledgeKind = iota // neither votes against the other's motions, or for one against him
	Protection                     // no attack, censure or removal of each other
	CommonLine                     // on an issue: neither moves or votes away from what the other stands for
	CommonEnemy                    // against a third
	pledgeKinds
)

// IsOrder reports whether the verb takes one of the three order slots.
func (v Verb) IsOrder() bool { return v >= Appoint && v <= Hold }
