package rules

// Fact is what happened. Package text has a sentence for each.
type Fact uint8

// The facts.
const (
	NoFact                 Fact = iota
	RoundBegan                  // N round
	EventFell                   // Event
	ChoiceMade                  // Event, N choice, Who; M: 1 worked, 0 did not, 2 certain
	Effected                    // Ref and N (change), M (new value): an effect of an event
	DocumentChanged             // N document, M its state
	OrderHeld                   // Who did nothing
	WasIll                      // Who has an order less
	Appointed                   // Who put Person into Post; Other left it
	BecameClient                // Who won Person
	StaysOwnMan                 // Who appointed Person, who stays the man of Whom, NoSeat of nobody
	Courted                     // Who, Bloc, N gain
	WonOver                     // Who, Person; Whom is the old patron or NoSeat
	WinOverFailed               // Who, Person
	Loosened                    // Person is less firm for Who
	Argued                      // Who, Issue, Bloc (or NoBloc for all), N tenths, M the position argued for
	Undisciplined               // Who, N marks: Why
	Recruited                   // Who, Bloc, N weight
	Shifted                     // Who, Issue, N new stance; Why the cover
	LostWord                    // Who, N credibility lost: Why
	Attacked                    // Who, Whom, N weapon; M 1 it stuck, Ref.B the prestige that it cost; Why: WhyLiesLow when it did not
	Inquired                    // Who learnt; Person or Whom, N facet, M answer
	InquiryNoticed              // Who asks about Whom
	PledgeOffered               // Who, Whom, N kind
	PledgeMade                  // Who, Whom, N kind, M 1 sealed
	PledgeRefused               // Who refused Whom, N kind; Issue or Person what it was about, as in those below
	PledgeLapsed                // Who, Whom; Why: WhyOvertaken of an offer that nobody answered, WhyDown where one is out of the party
	PledgeBroken                // Who broke his word to Whom, N kind, M credibility lost
	NoticeGiven                 // Who, Whom
	Tabled                      // Who, N index of the motion, M its kind; Whom, Post, Issue ... as Event.Motion reads them
	LayLow                      // Who, N odium lost, M marks of indiscipline lost
	Recanted                    // Who, N prestige lost, M lost votes that come off his record
	ResignationOffered          // Who, Post
	Seconded                    // Who, N motion; Why WhyOvertaken: he would have tabled the same
	ChairChose                  // Who, N motion
	OnTheTable                  // N motion, M slot
	Voted                       // Who (or Person for an official), N ballot, M motion
	MotionCarried               // N motion, M per cent or votes
	MotionFailed                // N motion
	LineChanged                 // Issue, N from, M to
	PostChanged                 // Post, Person new, Other old, N rounds for which it was vacant when he is put in charge of it without a vote
	PostLeft                    // Post that Person leaves for another: it is vacant
	Censured                    // Whom by Who
	RecantationWasDemanded      // Whom by Who; N marks and M odium if he lets the next round pass, 0 if there is none
	Fell                        // Whom to N rung, by Who; M the rung he fell from
	Rose                        // Whom to N rung
	SpoilsTaken                 // Who gets from Whom: N clients
	ResignationAccepted         // Who, Post
	ResignationRefused          // Who
	PrecedentWasSet             // N precedent, Who against Whom
	LostVote                    // Who
	PlenumCalled                // for the next round
	GatheringOpened             // N index of the gathering, -1 a plenum that was called; a plenum before its votes
	Spoke                       // Who, N speech
	BlocCounted                 // Bloc, N per cent for, M per cent against
	HallDecided                 // N per cent for the line, M against; Who leads the minority
	CommitteeElected            // the shares changed, N per cent of the way to the count
	SeatWon                     // Person enters the Politburo
	Elected                     // Person enters the Central Committee
	SeatLost                    // Person leaves it
	Income                      // Who, N patronage
	UpkeepUnpaid                // Who, Person leaves
	OwnMan                      // Person has become his province's man; Whom was the patron, N 1 if he is no longer
	Drifted                     // N meter, M change
	CrisisCame                  // N meter
	Blamed                      // Who, N tenths, M prestige lost
	MiddleGround                // Who stands nearest to the committee
	LeaderFeared                // Who is seen to lead: N odium; M 1 in a list that tells in the same line that he leads from now on
	LeadChanged                 // Who leads now
	PersonGone                  // Person left the stage
	GameEnded                   // N ending, -1 the full term
	AmbitionChosen              // Who, N ambition
	OrderOvertaken              // Who, N verb, M ground, Ref.A and Ref.B as A and B of the order; Whom, Post, Bloc ... what it was about, Why WhyRecantedOnce when he recanted before it came to that: it could no longer be carried out; its price came back
	AppealLost                  // Who, N motion, M per cent of the committee: after MotionFailed
	StanceFollowed              // Who, Issue, N: he stands for the line he moved
	MotionMoot                  // Who, N motion, M kind: an earlier vote left it without an object; Why WhyFallen when a man it needs has gone, WhyDown when its mover has just been put out
	LeverUsed                   // Who, N lever, M way: it worked
	LeverFailed                 // Who, N lever, M way
	PetitionHeard               // Who asked to be taken back
	PetitionRefused             // Who
	PaperShown                  // Who, N document
	PaperLeaked                 // N document, printed abroad; Who when it came out by whose hand
	PaperDenied                 // Who, N document
	Warned                      // Whom: he can be removed now
	AppealWon                   // Who, N motion, M per cent of the committee: before MotionCarried
	ShownByVote                 // Person voted with Whom, his patron, against his own mind
	PledgeKept                  // Who, Whom, N kind, M word won: it ran its whole term and was open
	PledgeExposed               // Who, Whom, N kind: a sealed pledge was the proof of a charge that stuck
	Settled                     // Ref.Kind a number that time brings back, N and M the sets of seats for whom it rose and fell by one
	PlenumRose                  // N index of the gathering, -1 a plenum that was called; M on how many motions it voted
	factKinds
)

// Why is the cause of a fact, a refusal's ground or the part of a forecast.
type Why uint8

// The causes.
const (
	WhyNone         Why = iota
	WhyBase             // the start of every such order
	WhyTrait            // a trait of his
	WhyPrestige         // prestige
	WhyOdium            // odium
	WhyWord             // credibility
	WhyMarks            // marks of indiscipline
	WhyDistance         // how far apart the positions are
	WhyFirm             // how firmly he is held
	WhyFree             // he is nobody's man
	WhyFallen           // his patron has fallen
	WhyPatronStands     // his patron stands well
	WhyControl          // the Control Commission
	WhySecretary        // the secretary of the bloc
	WhyAgainstLine      // against an adopted line
	WhyCover            // covered by the line
	WhyEvents           // covered by the country's state
	WhyNoCover          // no cover
	WhyBand             // outside the band round his conviction
	WhyPledge           // a pledge
	WhyEnemy            // the common enemy
	WhyRegard           // what he thinks of the other
	WhyPrecedent        // a precedent
	WhyOwnMotion        // his own motion
	WhySelf             // it is about himself
	WhyPatron           // his patron
	WhyMiddle           // the man of the middle
	WhyFear             // fear of the man who leads
	WhyGain             // what he gains by it
	WhyLine             // the line suits him
	WhyRung             // his rung
	WhySympathy         // sympathy
	WhyUpkeep           // upkeep
	WhyRecantedOnce     // recanted before
	WhyLostVote         // a lost vote
	WhyAmbition         // his ambition
	WhyProvince         // his province
	WhyOvertaken        // overtaken by an earlier order
	WhyCountry          // the country's need
	WhyDocument         // a document names him
	WhyRival            // a rival would gain or lose by it
	WhySuits            // he is, or is not, whom people expect in that post
	WhyUsual            // how votes on such motions go
	WhySeconded         // he seconded it, or could have and did not
	WhyChose            // he took it from the chair
	WhyContrary         // he moved or seconded the contrary
	WhyHistory          // it went so in history, or did not
	WhyKnown            // his ties, or what he is after, are known
	WhyFeud             // the two were at odds in history by then
	WhyAlly             // the two stood together in history at that time
	WhyHunch            // what he expects to come of it
	WhyDown             // how low the man has fallen already
	WhySight            // how far he is seen to lead
	WhyLiesLow          // he lies low
	WhyApart            // how far he stands from the man who would lose
	whys
)

// Counts of the lists above, for those who must have a word for every member.
const (
	FactCount    = int(factKinds)
	WhyCount     = int(whys)
	GroundCount  = int(grounds)
	VerbCount    = int(verbs)
	WeaponCount  = int(weapons)
	FacetCount   = int(facets)
	GestureCount = int(gestures)
	MotionCount  = int(motionKinds)
	PledgeCount  = int(pledgeKinds)
	RefCount     = int(refKinds)
)

// Event is one fact with one audience. The zero audience is nobody.
type Event struct {
	What   Fact
	Why    Why
	Who    Seat // NoSeat when nobody
	Whom   Seat
	Person Person
	Other  Person
	Post   Post
	Bloc   Bloc
	Issue  Issue
	Event  EventID
	Ref    Ref
	N, M   int16
	SeenBy Seats
}

// Events collects what a move caused. A nil *Events collects nothing.
type Events struct{ List []Event }

func (ev *Events) add(e Event) {
	if ev != nil {
		ev.List = append(ev.List, e)
	}
}

// len is how many events there are.
func (ev *Events) len() int {
	if ev == nil {
		return 0
	}
	return len(ev.List)
}

// fold makes one of those events from began on that tell of the same number: two effects of
// one card on it are told as one change.
func (ev *Events) fold(began int) {
	if ev == nil {
		return
	}
	list := ev.List[:began]
	for _, e := range ev.List[began:] {
		if i := same(list[began:], &e); i >= 0 {
			list[began+i].N += e.N
			list[began+i].M = e.M
			continue
		}
		list = append(list, e)
	}
	ev.List = list
}

// same is the place of the event that tells of an effect on the same number, or -1.
func same(list []Event, e *Event) int {
	if e.What != Effected || e.Ref.A == EveryBloc {
		return -1
	}
	for i := range list {
		if x := &list[i]; x.What == Effected && x.Event == e.Event && x.Ref == e.Ref && x.SeenBy == e.SeenBy {
			return i
		}
	}
	return -1
}

// fact is an event about nobody in particular: the fields that mean "none" are set.
func fact(what Fact, seen Seats) Event {
	return Event{What: what, Who: NoSeat, Whom: NoSeat, Person: Nobody, Other: Nobody,
		Post: NoPost, Bloc: NoBloc, Issue: NoIssue, Event: NoEvent, SeenBy: seen}
}
