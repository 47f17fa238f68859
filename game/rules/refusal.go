package rules

// Ground is why a move is not allowed.
type Ground uint8

// The grounds of a refusal.
const (
	Allowed        Ground = iota
	Malformed             // the move names things that do not exist
	NotNow                // another phase
	NotYourTurn           // already done, or somebody else decides
	TooDear               // Need patronage, Have
	NoSlot                // all orders of the round are given
	WrongRung             // needs a higher or a lower rung
	NoRight               // no right to fill this post, no press, no police ...
	NoCause               // cause is needed
	NotYourMan            // the official is not known to be yours
	JustChanged           // the post, the line or whatever it is was changed Have of Need rounds ago
	NoRoom                // the scale or the list is at its end
	Twice                 // the same order or offer twice in a round
	ForbiddenYet          // not before the first congress
	NoPlenum              // no plenum meets this round
	AlreadyTied           // a pledge with this man or of this kind stands
	TooManyPledges        // Have live pledges or offers, and Need are the most
	IsBound               // a trait forbids breaking it
	Condition             // the scenario's condition is not met
	NoSuccessor           // the successor cannot take the post
	Shielded              // no cause counts against him now
	Unwarned              // Need lost votes, of which all are warned, come first
	IsGone                // the official is gone
	GameOver
	LowAndLoud    // who lies low neither argues, attacks nor tables
	NoJointPlenum // the committee and the Control Commission do not sit together this round
	MustBeApart   // the post may not be held by a contender
	WasSpared     // a removal of him has just failed: Need rounds
	JustRejected  // the same motion was voted down in the round before
	SaidOtherwise // he has shown the document, moved its reading or given it away
	PartnerBound  // the other is known to have Have live pledges, and Need are the most
	grounds
)

// Refusal says as data why a move is not allowed.
type Refusal struct {
	Why        Ground
	Need, Have int16
}
