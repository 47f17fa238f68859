package screen

import "afterlenin/game/rules"

// Noun is what the values of a question are.
type Noun uint8

// The nouns that an order can ask for.
const (
	NoNoun     Noun = iota
	APost           // rules.Post
	AnOfficial      // rules.Person, no contender
	ABloc           // rules.Bloc; -1 is every bloc
	AnIssue         // rules.Issue
	ARival          // rules.Seat of another
	AWeapon         // rules.Weapon
	AFacet          // rules.Facet
	AGesture        // rules.GestureKind
	AMotion         // rules.MotionKind
	ALine           // -3 to 3
	ADirection      // -1 or 1
	ACandidate      // rules.Person for a post
	ASuccessor      // rules.Person, -1 is nobody
	ADocument       // rules.Document
	ALever          // rules.LeverID
	AWay            // of the lever that was chosen
	APromise        // rules.PledgeKind
	AnAppeal        // 1: goes to the plenum if it fails
	ASeal           // 1: only the two know
)

// plain reports whether an argument has a value without being asked for it.
func (n Noun) plain() bool { return n == AnAppeal || n == ASeal }

// asked are the nouns of the four arguments of a verb; what a later one is, and whether it is
// asked for at all, may depend on a value chosen before.
func asked(b *rules.Book, o *rules.Observation, d Desk) [4]Noun {
	switch d.Verb {
	case rules.Appoint:
		return [4]Noun{APost, AnOfficial}
	case rules.Court, rules.Recruit:
		return [4]Noun{ABloc}
	case rules.WinOver:
		return [4]Noun{AnOfficial}
	case rules.Argue:
		return [4]Noun{AnIssue, ABloc}
	case rules.Shift:
		return [4]Noun{AnIssue, ADirection}
	case rules.Attack:
		return [4]Noun{ARival, AWeapon}
	case rules.Inquire:
		return [4]Noun{AFacet, askedOf(d)}
	case rules.Propose:
		return askedMotion(b, o, d)
	case rules.Gesture:
		return [4]Noun{AGesture, askedGesture(d)}
	case rules.Use:
		return askedUse(d)
	case rules.Offer:
		return [4]Noun{ARival, APromise, askedTerm(d), ASeal}
	}
	return [4]Noun{}
}

func askedOf(d Desk) Noun {
	switch {
	case !d.Filled[0]:
		return NoNoun
	case rules.Facet(d.Move.A) == rules.WhoseMan:
		return AnOfficial
	}
	return ARival
}

func askedGesture(d Desk) Noun {
	if !d.Filled[0] {
		return NoNoun
	}
	switch rules.GestureKind(d.Move.A) {
	case rules.OfferToResign:
		return APost
	case rules.ShowPaper, rules.LeakPaper, rules.DenyPaper:
		return ADocument
	}
	return NoNoun
}

func askedUse(d Desk) [4]Noun {
	if !d.Filled[0] {
		return [4]Noun{ALever}
	}
	return [4]Noun{ALever, AWay}
}

func askedTerm(d Desk) Noun {
	if !d.Filled[1] {
		return NoNoun
	}
	switch rules.PledgeKind(d.Move.B) {
	case rules.CommonEnemy:
		return ARival
	case rules.CommonLine:
		return AnIssue
	}
	return NoNoun
}

func askedMotion(b *rules.Book, o *rules.Observation, d Desk) [4]Noun {
	if !d.Filled[0] {
		return [4]Noun{AMotion}
	}
	switch rules.MotionKind(d.Move.A) {
	case rules.MoveLine:
		if !d.Filled[1] { // where it can go depends on the line
			return [4]Noun{AMotion, AnIssue, NoNoun, AnAppeal}
		}
		return [4]Noun{AMotion, AnIssue, ALine, AnAppeal}
	case rules.MovePost:
		return [4]Noun{AMotion, APost, ACandidate, AnAppeal}
	case rules.Censure, rules.Demand:
		return [4]Noun{AMotion, ARival}
	case rules.Removal:
		if !d.Filled[1] || !b.LeavesPost(&o.Table, rules.Seat(d.Move.B)) {
			return [4]Noun{AMotion, ARival}
		}
		return [4]Noun{AMotion, ARival, ASuccessor}
	case rules.ReadDocument:
		return [4]Noun{AMotion, ADocument}
	}
	return [4]Noun{AMotion}
}

// unasked is the value of argument i where it is not asked for: of a removal that there is no successor.
func unasked(d Desk, i int) int16 {
	if i == 2 && d.Verb == rules.Propose && d.Filled[0] && rules.MotionKind(d.Move.A) == rules.Removal {
		return -1
	}
	return 0
}

// field is argument i of a move.
func field(m *rules.Move, i int) *int16 {
	return [...]*int16{&m.A, &m.B, &m.C, &m.D}[i]
}

// values are all that argument i could be, in the order of the scenario.
func values(b *rules.Book, o *rules.Observation, d Desk, i int) []int16 {
	switch noun := asked(b, o, d)[i]; noun {
	case APost:
		return postValues(b, o, d)
	case AnOfficial:
		return officialValues(b, o)
	case ABloc:
		if d.Verb == rules.Argue {
			return upTo(-1, len(b.Blocs))
		}
		return upTo(0, len(b.Blocs))
	case AnIssue:
		return upTo(0, len(b.Issues))
	case ARival:
		return rivalValues(b, o, d, i)
	case ALine:
		return upTo(-3, 4)
	case ADirection:
		return []int16{-1, 1}
	case ACandidate:
		return append([]int16{int16(o.Me)}, officialValues(b, o)...)
	case ASuccessor:
		return append([]int16{-1, int16(o.Me)}, officialValues(b, o)...)
	case ADocument:
		return upTo(0, len(b.Documents))
	case ALever:
		return leverValues(b, o)
	case AWay:
		return upTo(0, len(b.Levers[d.Move.A].Ways))
	default:
		return upTo(0, kinds[noun])
	}
}

// kinds is how many kinds there are of the nouns that the rules count.
var kinds = [...]int{
	AWeapon: rules.WeaponCount, AFacet: rules.FacetCount, AGesture: rules.GestureCount,
	AMotion: int(rules.AcceptResignation), APromise: rules.PledgeCount, AnAppeal: 2, ASeal: 2,
}

func upTo(from, end int) []int16 {
	list := make([]int16, 0, max(0, end-from))
	for n := from; n < end; n++ {
		list = append(list, int16(n))
	}
	return list
}

func officialValues(b *rules.Book, o *rules.Observation) []int16 {
	var list []int16
	for who := len(b.Contenders); who < len(b.People); who++ {
		if !o.Table.Officials[who-len(b.Contenders)].Gone {
			list = append(list, int16(who))
		}
	}
	return list
}

// postValues leaves out the posts that are filled in another way.
func postValues(b *rules.Book, o *rules.Observation, d Desk) []int16 {
	var list []int16
	for p := range b.Posts {
		mine := o.Table.Posts[p].Holder == rules.Person(o.Me)
		byPost := b.Posts[p].Filled == rules.ByPost
		if d.Verb == rules.Gesture && !mine || d.Verb == rules.Appoint && !byPost || d.Verb == rules.Propose && byPost {
			continue
		}
		list = append(list, int16(p))
	}
	return list
}

// leverValues are the levers that are the observer's own.
func leverValues(b *rules.Book, o *rules.Observation) []int16 {
	var list []int16
	for i := range b.Levers {
		if b.LeverOf(&o.Table, rules.LeverID(i), o.Me) {
			list = append(list, int16(i))
		}
	}
	return list
}

func rivalValues(b *rules.Book, o *rules.Observation, d Desk, i int) []int16 {
	var list []int16
	for p := range b.Contenders {
		partner := d.Verb == rules.Offer && i > 0 && d.Filled[0] && int(d.Move.A) == p
		if rules.Seat(p) != o.Me && !partner {
			list = append(list, int16(p))
		}
	}
	return list
}
