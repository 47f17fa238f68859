package text

import "afterlenin/game/rules"

// Topic is what an event is about, for the filters of the log.
type Topic struct {
	People rules.People // contenders and officials
	Bloc   rules.Bloc   // or NoBloc
	Issue  rules.Issue  // or NoIssue
	Post   rules.Post   // or NoPost
}

// FactTopic is what the event is about. The bloc of a post that leads one counts.
func (t *Teller) FactTopic(e rules.Event) Topic {
	x := Topic{Bloc: e.Bloc, Issue: e.Issue, Post: e.Post}
	for _, p := range []rules.Person{rules.Person(e.Who), rules.Person(e.Whom), e.Person, e.Other} {
		if p >= 0 && int(p) < rules.MaxPeople {
			x.People = x.People.With(p)
		}
	}
	if post, ok := at(t.book.Posts, int(e.Post)); ok && x.Bloc < 0 {
		x.Bloc = post.Leads
	}
	switch e.What {
	case rules.Effected:
		t.refTopic(e.Ref, &x)
	case rules.Settled:
		for p := range t.book.Contenders {
			if rules.Seats(e.N | e.M).Has(rules.Seat(p)) {
				x.People = x.People.With(rules.Person(p))
			}
		}
	}
	return x
}

// refTopic adds what a number is about.
func (t *Teller) refTopic(r rules.Ref, x *Topic) {
	x.People = x.People.With(rules.Person(ownerOf(r)))
	switch r.Kind {
	case rules.RefStance:
		x.Issue = rules.Issue(r.B)
	case rules.RefLine, rules.RefPressure:
		x.Issue = rules.Issue(r.A)
	case rules.RefMood:
		x.Bloc, x.Issue = rules.Bloc(r.A), rules.Issue(r.B)
	case rules.RefSympathy, rules.RefWeight:
		x.Bloc = rules.Bloc(r.A)
	case rules.RefHolder:
		x.Post = rules.Post(r.A)
	case rules.RefPatron, rules.RefFirm, rules.RefGone, rules.RefRank:
		if r.A >= 0 && int(r.A) < rules.MaxPeople {
			x.People = x.People.With(rules.Person(r.A))
		}
	}
}

// factSigns are the signs of the board that stand before a fact, by the name of their
// file in assets/signs.
var factSigns = [...]string{
	rules.RoundBegan:             "clock",
	rules.EventFell:              "paper",
	rules.ChoiceMade:             "right",
	rules.Effected:               "scales",
	rules.DocumentChanged:        "paper",
	rules.OrderHeld:              "dash",
	rules.WasIll:                 "cross",
	rules.Appointed:              "chair",
	rules.BecameClient:           "person",
	rules.StaysOwnMan:            "dash",
	rules.Courted:                "person",
	rules.WonOver:                "person",
	rules.WinOverFailed:          "cross",
	rules.Loosened:               "down",
	rules.Argued:                 "press",
	rules.Undisciplined:          "cross",
	rules.Recruited:              "worker",
	rules.Shifted:                "right",
	rules.LostWord:               "word",
	rules.Attacked:               "odium",
	rules.Inquired:               "eye",
	rules.InquiryNoticed:         "eye",
	rules.PledgeOffered:          "pledge",
	rules.PledgeMade:             "pledge",
	rules.PledgeRefused:          "pledge",
	rules.PledgeLapsed:           "pledge",
	rules.PledgeBroken:           "cross",
	rules.NoticeGiven:            "pledge",
	rules.Tabled:                 "paper",
	rules.LayLow:                 "shield",
	rules.Recanted:               "down",
	rules.ResignationOffered:     "quill",
	rules.Seconded:               "tick",
	rules.ChairChose:             "bell",
	rules.OnTheTable:             "paper",
	rules.Voted:                  "urn",
	rules.MotionCarried:          "stamp",
	rules.MotionFailed:           "cross",
	rules.LineChanged:            "right",
	rules.PostChanged:            "chair",
	rules.PostLeft:               "chair",
	rules.Censured:               "odium",
	rules.RecantationWasDemanded: "odium",
	rules.Fell:                   "down",
	rules.Rose:                   "up",
	rules.SpoilsTaken:            "patron",
	rules.ResignationAccepted:    "chair",
	rules.ResignationRefused:     "shield",
	rules.PrecedentWasSet:        "scales",
	rules.LostVote:               "cross",
	rules.PlenumCalled:           "bell",
	rules.GatheringOpened:        "bell",
	rules.Spoke:                  "speaker",
	rules.BlocCounted:            "urn",
	rules.HallDecided:            "stamp",
	rules.CommitteeElected:       "urn",
	rules.SeatWon:                "chair",
	rules.Elected:                "chair",
	rules.SeatLost:               "down",
	rules.Income:                 "patron",
	rules.UpkeepUnpaid:           "patron",
	rules.OwnMan:                 "person",
	rules.Drifted:                "scales",
	rules.CrisisCame:             "bell",
	rules.Blamed:                 "scales",
	rules.MiddleGround:           "star",
	rules.LeaderFeared:           "odium",
	rules.LeadChanged:            "star",
	rules.PersonGone:             "person",
	rules.GameEnded:              "star",
	rules.AmbitionChosen:         "star",
	rules.OrderOvertaken:         "cross",
	rules.AppealLost:             "cross",
	rules.MotionMoot:             "dash",
	rules.StanceFollowed:         "right",
	rules.LeverUsed:              "star",
	rules.LeverFailed:            "cross",
	rules.PetitionHeard:          "up",
	rules.PetitionRefused:        "cross",
	rules.PaperShown:             "paper",
	rules.PaperLeaked:            "paper",
	rules.PaperDenied:            "paper",
	rules.Warned:                 "bell",
	rules.AppealWon:              "stamp",
	rules.ShownByVote:            "person",
	rules.PledgeKept:             "pledge",
	rules.PledgeExposed:          "pledge",
	rules.Settled:                "clock",
	rules.PlenumRose:             "bell",
}

// FactSign is the name of the sign of the board for the fact.
func (t *Teller) FactSign(f rules.Fact) string {
	if sign, ok := at(factSigns[:], int(f)); ok && sign != "" {
		return sign
	}
	return "right" // a dash would read as a minus
}
