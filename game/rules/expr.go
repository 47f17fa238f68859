package rules

// RefKind names a kind of number that conditions can read and effects can change.
type RefKind uint8

// The kinds of number. A and B of a Ref say which one.
const (
	RefNone      RefKind = iota
	RefPrestige          // A seat, 0-20
	RefOdium             // A seat, 0-10
	RefWord              // A seat, 0-10 (credibility)
	RefMarks             // A seat, 0-9
	RefPatronage         // A seat, 0 to what a hand holds, secret
	RefRung              // A seat, 0-5, 0 is the top
	RefLost              // A seat, lost votes on record, 0-9
	RefStance            // A seat, B issue, -3..3
	RefLine              // A issue, -3..3
	RefPressure          // A issue, -3..3
	RefMood              // A bloc, B issue, tenths, -30..30
	RefSympathy          // A bloc, B seat, 0-100, secret
	RefWeight            // A bloc, 1-60
	RefMeter             // A meter, 0-100
	RefFlag              // A flag, yes or no
	RefHolder            // A post: a person
	RefPatron            // A official (as person): a person or nobody, secret
	RefFirm              // A official (as person), 0-3, secret
	RefGone              // A official (as person), yes or no
	RefRank              // A official (as person): rung, 0-5
	RefShare             // A seat, share of the committee in per cent, read only
	RefPrecedent         // A precedent: times set, 0-9
	RefDocument          // A document: 0 hidden, 1 delegations, 2 read aloud
	RefRegard            // A seat, B seat, -10..10, secret
	RefRound             // the round, from 1, read only
	RefIll               // A seat: orders less this round, 0-3
	RefCommittee         // A seat: yes when a full member of the Politburo, read only
	RefEnemies           // A seat, B seat: yes when a live pledge of A names B as enemy, read only, secret
	RefAllied            // A seat, B seat: yes when a live pledge ties them, read only, secret
	RefBurden            // A seat: tenths taken from his Rules ledger, 0-300
	RefGathering         // what meets this round: 0 nothing, 1 plenum, 2 conference, 3 congress, read only
	RefLeads             // A seat: yes when he is seen to lead, read only
	RefPaper             // A document: who has it in his drawer, a person or nobody
	RefAbroad            // A document: yes when it was printed abroad
	refKinds
)

// Ref is the address of one number.
type Ref struct {
	Kind RefKind
	A, B int8
}

// OpCode is one step of an expression.
type OpCode uint8

// The steps. Expressions are in postfix order; yes is 1 and no is 0.
const (
	OpConst OpCode = iota
	OpRead
	OpAdd
	OpSub
	OpNeg
	OpLess
	OpLessEq
	OpMore
	OpMoreEq
	OpEq
	OpNotEq
	OpAnd
	OpOr
	OpNot
)

// Op is one step with its number or its address.
type Op struct {
	Code OpCode
	N    int16
	Ref  Ref
}

// Expr is a compiled expression in postfix order, at most MaxOps long and never
// deeper than MaxDepth; the loader keeps both. Empty means yes.
type Expr []Op

// Bounds of a compiled expression.
const (
	MaxOps   = 200
	MaxDepth = 32
)

// EffectKind says what an effect does.
type EffectKind uint8

// The kinds of effect.
const (
	Change   EffectKind = iota // Target = / += / -= Value
	Schedule                   // Event falls due In rounds from now
	End                        // the game ends with Ending when the round is over
)

// Effect is one compiled effect.
type Effect struct {
	Do     EffectKind
	Target Ref
	How    Assign
	Value  Expr
	If     Expr
	Event  EventID
	In     int8
	Ending int8
	Source string // as it stands in the file
}

// Assign says how an effect changes its target.
type Assign uint8

// The ways to assign.
const (
	Set Assign = iota
	Raise
	Lower
)

// ReadOnly reports whether effects may not change this kind of number.
func (k RefKind) ReadOnly() bool {
	switch k {
	case RefShare, RefRound, RefCommittee, RefEnemies, RefAllied, RefGathering, RefLeads:
		return true
	}
	return false
}

// Secret reports whether a number of this kind is hidden from those it does not
// belong to. A choice's condition may read a secret only of the chooser.
func (k RefKind) Secret() bool {
	switch k {
	case RefPatronage, RefSympathy, RefPatron, RefFirm, RefRegard, RefEnemies, RefAllied:
		return true
	}
	return false
}

// Range is the lowest and highest value of this kind of number, of what is in hand unless the
// scenario has its own. Persons go from -1.
func (k RefKind) Range() (low, high int) {
	switch k {
	case RefPrestige:
		return 0, 20
	case RefOdium, RefWord:
		return 0, 10
	case RefMarks, RefLost, RefPrecedent:
		return 0, 9
	case RefPatronage:
		return 0, 12
	case RefRung, RefRank:
		return 0, 5
	case RefStance, RefLine, RefPressure:
		return -3, 3
	case RefMood:
		return -30, 30
	case RefSympathy, RefMeter, RefShare:
		return 0, 100
	case RefWeight:
		return 1, 60
	case RefFlag, RefGone, RefCommittee, RefEnemies, RefAllied, RefLeads, RefAbroad:
		return 0, 1
	case RefHolder, RefPatron, RefPaper:
		return -1, MaxPeople - 1
	case RefFirm, RefIll, RefGathering:
		return 0, 3
	case RefDocument:
		return 0, 2
	case RefRegard:
		return -10, 10
	case RefRound:
		return 1, MaxRounds
	case RefBurden:
		return 0, 300
	}
	return 0, 0
}

// rangeOf is Range in this Book, which says itself how much a hand holds.
func (b *Book) rangeOf(k RefKind) (low, high int) {
	if k == RefPatronage {
		return 0, int(b.Numbers.HandMax)
	}
	return k.Range()
}
