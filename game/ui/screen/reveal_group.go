package screen

import (
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// subjects are the headings of the reveal, in the order in which orders are carried
// out, then those of the aftermath.
const (
	ofGestures = iota
	ofInquiries
	ofRecruiting
	ofLevers
	ofCourting
	ofWinning
	ofArguing
	ofShifting
	ofAttacks
	ofPosts
	ofMotions
	ofHeld
	ofPledges
	ofEvents
	ofVotes
	ofFalls
	ofCountry
	ofStanding
	ofMachine
	ofCalendar
	subjects
	ofSame = -1 // goes with the row before it
)

var subjectKeys = [subjects]string{
	"gestures", "inquiries", "recruiting", "levers", "courting", "winning", "arguing", "shifting", "attacks", "posts", "motions", "held",
	"pledges", "events", "votes", "falls", "country", "standing", "machine", "calendar",
}

// subjectOf is under which heading a fact stands. What follows from another fact is
// told beside it.
func subjectOf(f rules.Fact) int {
	switch f {
	case rules.LayLow, rules.Recanted, rules.ResignationOffered, rules.WasIll, rules.PetitionHeard, rules.PetitionRefused,
		rules.PaperShown, rules.PaperLeaked, rules.PaperDenied:
		return ofGestures
	case rules.OrderHeld:
		return ofHeld
	case rules.Inquired, rules.InquiryNoticed:
		return ofInquiries
	case rules.Recruited:
		return ofRecruiting
	case rules.LeverUsed, rules.LeverFailed:
		return ofLevers
	case rules.Courted:
		return ofCourting
	case rules.WonOver, rules.WinOverFailed, rules.Loosened:
		return ofWinning
	case rules.Argued:
		return ofArguing
	case rules.Shifted:
		return ofShifting
	case rules.Attacked:
		return ofAttacks
	case rules.Appointed, rules.PostLeft, rules.BecameClient, rules.StaysOwnMan:
		return ofPosts
	case rules.Tabled, rules.Seconded, rules.ChairChose, rules.OnTheTable:
		return ofMotions
	}
	return subjectAfter(f)
}

func subjectAfter(f rules.Fact) int {
	switch f {
	case rules.PledgeOffered, rules.PledgeMade, rules.PledgeRefused, rules.PledgeLapsed, rules.PledgeKept, rules.PledgeExposed, rules.PledgeBroken, rules.NoticeGiven:
		return ofPledges
	case rules.EventFell, rules.ChoiceMade, rules.Effected, rules.DocumentChanged:
		return ofEvents
	case rules.Voted, rules.MotionCarried, rules.MotionFailed, rules.AppealLost, rules.AppealWon, rules.ShownByVote, rules.LineChanged, rules.PostChanged, rules.Spoke, rules.BlocCounted, rules.HallDecided, rules.CommitteeElected:
		return ofVotes
	case rules.Fell, rules.Rose, rules.Elected, rules.SeatWon, rules.SeatLost, rules.Censured, rules.Warned, rules.RecantationWasDemanded, rules.PrecedentWasSet, rules.PersonGone:
		return ofFalls
	case rules.Drifted, rules.CrisisCame, rules.Blamed:
		return ofCountry
	case rules.LeaderFeared, rules.LeadChanged, rules.MiddleGround, rules.Settled:
		return ofStanding
	case rules.Income, rules.UpkeepUnpaid, rules.OwnMan:
		return ofMachine
	case rules.RoundBegan, rules.GatheringOpened, rules.PlenumRose, rules.PlenumCalled, rules.GameEnded:
		return ofCalendar
	}
	return ofSame
}

// apart parts what everybody sees from what only the reader, or he and another man, may know.
func (p telling) apart() (open, own []match.Entry) {
	for _, e := range p.list {
		if e.Event.SeenBy == rules.Everybody {
			open = append(open, e)
		} else {
			own = append(own, e)
		}
	}
	return open, own
}

// privately are the chapters of what is no matter of the whole room: what is known to the reader
// alone, and what another man knows too.
func privately(s *Scene, list []match.Entry) []chapter {
	groups := make([]chapter, 2)
	for _, e := range list {
		at := 0
		if e.Event.SeenBy.Count() > 1 {
			at = 1
		}
		groups[at].rows = append(groups[at].rows, e)
	}
	return filled(groups, func(i int) chapter {
		return chapter{mine: true, head: s.Tell.Say([...]string{"ui.subject.only_you", "ui.subject.you_and"}[i])}
	})
}

// bySubject groups the rows under the kinds of orders, in the order of their resolution.
func bySubject(s *Scene, list []match.Entry) []chapter {
	groups := make([]chapter, subjects)
	at := ofStanding
	for _, e := range list {
		to := subjectOf(e.Event.What)
		if e.Event.What == rules.LostWord && e.Event.Why == rules.WhyBand {
			to = ofStanding
		}
		if follows(e) {
			to = ofSame
		}
		if to != ofSame {
			at = to
		}
		groups[at].rows = append(groups[at].rows, e)
	}
	return filled(groups, func(i int) chapter { return chapter{head: s.Tell.Say("ui.subject." + subjectKeys[i])} })
}

// follows reports whether an entry tells what the order before it did: to the country, a mood or a man.
func follows(e match.Entry) bool {
	return e.Event.What == rules.Effected && e.Event.Event == rules.NoEvent
}

// byMan groups them under whoever acted, or else under whom it befell.
func byMan(s *Scene, list []match.Entry) []chapter {
	n := len(s.Book.Contenders)
	groups := make([]chapter, n+1)
	at := n
	for _, e := range list {
		if !follows(e) { // else it is his whose order it follows from; nobody's if nobody knows who did it
			if at = n; actor(s.Book, e.Event) >= 0 {
				at = int(actor(s.Book, e.Event))
			}
		}
		groups[at].rows = append(groups[at].rows, e)
	}
	return filled(groups, func(i int) chapter {
		if i == n {
			return chapter{head: s.Tell.Say("ui.subject.others")}
		}
		return chapter{head: s.Tell.Seat(rules.Seat(i)), face: s.Book.People[i].Portrait, tone: toneOf(&s.Obs.Table, rules.Seat(i))}
	})
}

func actor(b *rules.Book, e rules.Event) rules.Seat {
	switch {
	case e.Who >= 0:
		return e.Who
	case e.Whom >= 0:
		return e.Whom
	case e.Person >= 0 && b.IsContender(e.Person):
		return rules.Seat(e.Person)
	}
	return rules.NoSeat
}

// toneOf prints fallen men in shadow tones.
func toneOf(t *rules.Table, p rules.Seat) sheet.Tone {
	if t.Men[p].Rung > rules.InPolitburo {
		return sheet.Fallen
	}
	return sheet.Living
}

func filled(groups []chapter, head func(int) chapter) []chapter {
	var out []chapter
	for i, g := range groups {
		if len(g.rows) > 0 {
			c := head(i)
			c.rows = g.rows
			out = append(out, c)
		}
	}
	return out
}
