package text

import "afterlenin/game/rules"

// pick is yes or no.
func pick(ok bool, yes, no string) string {
	if ok {
		return yes
	}
	return no
}

// factCase is the part of the key that tells apart what one fact can mean; most facts
// mean one thing and have none.
func factCase(e rules.Event) string {
	n, m := int(e.N), int(e.M)
	switch e.What {
	case rules.ChoiceMade:
		return choiceCase(e)
	case rules.Effected:
		return effectedCase(e)
	case rules.DocumentChanged:
		return caseAt(documentNames[:], m)
	case rules.Settled:
		return settledCase(e.Ref.Kind)
	case rules.Appointed:
		return pick(e.Other < 0, "vacant", "")
	case rules.WonOver:
		return pick(e.Whom < 0, "free", "")
	case rules.OwnMan:
		return pick(e.Whom < 0, "free", pick(n == 1, "left", ""))
	case rules.Argued:
		return argueCase(e)
	case rules.Attacked:
		return pick(m == 1, "stuck", pick(e.Why == rules.WhyLiesLow, "low", "missed"))
	case rules.Inquired:
		return inquiredCase(e)
	case rules.InquiryNoticed:
		return pick(e.Who < 0, "somebody", "")
	case rules.PledgeLapsed:
		return pick(e.Why == rules.WhyOvertaken, "unanswered", pick(e.Why == rules.WhyDown, "down", ""))
	case rules.PledgeMade:
		return pick(m == 1, "sealed", "open")
	case rules.Voted:
		return caseAt(ballotNames[:], n)
	case rules.Tabled:
		return pick(m == int(rules.AcceptResignation), "resignation", "")
	case rules.Seconded:
		return pick(n < 0, "none", "")
	case rules.LineChanged:
		return pick(e.Who < 0, "", "moved")
	case rules.PostChanged:
		return postCase(e)
	case rules.Fell:
		return pick(n == int(rules.InCommittee) && m == int(rules.Candidate), "off_candidates", caseAt(rungNames[:], n))
	case rules.Rose:
		return caseAt(rungNames[:], n)
	case rules.MotionMoot:
		return pick(e.Why == rules.WhyDown, "mover", mootCase(rules.MotionKind(m)))
	case rules.SpoilsTaken:
		return pick(n == 0, "none", "")
	case rules.Spoke:
		return caseAt(speechNames[:], n)
	case rules.HallDecided:
		return hallCase(e)
	case rules.PrecedentWasSet:
		return pick(e.Whom < 0, "alone", pick(m > 1, "again", ""))
	case rules.BlocCounted:
		return pick(n == 100, "all", "")
	case rules.Drifted:
		return pick(m < 0, "down", "up")
	case rules.LeaderFeared:
		return pick(m == 1, "now", "") // told together with that he leads now
	case rules.LeadChanged, rules.MiddleGround:
		return pick(e.Who < 0, "nobody", "")
	case rules.GameEnded:
		return pick(n < 0, "full_term", "")
	case rules.GatheringOpened:
		return pick(n < 0, "called", "")
	case rules.PlenumRose:
		return pick(m > 0, "voted", "idle") + pick(n < 0, "_called", "")
	case rules.CommitteeElected:
		return pick(n < 100, "part", "")
	}
	return ""
}

// caseAt is the name at i, or the nearest there is: an event’s case is never unknown.
func caseAt(names []string, i int) string { return names[min(max(i, 0), len(names)-1)] }

// argueCase tells the hall from the press, and both from what is handed on in secret.
func argueCase(e rules.Event) string {
	fallen := e.Why == rules.WhyRung
	if e.Bloc < 0 {
		return pick(fallen, "platform", "everywhere")
	}
	return pick(fallen, "outside", "")
}

func choiceCase(e rules.Event) string {
	switch e.M {
	case 0:
		return "failed"
	case 1:
		return "worked"
	}
	return "certain"
}

// effectedCase tells changes of numbers from yes and no, persons and names.
func effectedCase(e rules.Event) string {
	switch e.Ref.Kind {
	case rules.RefFlag, rules.RefGone, rules.RefAbroad:
		return nameAt(refNames[:], int(e.Ref.Kind)) + pick(e.M != 0, "_yes", "_no")
	case rules.RefHolder, rules.RefPatron, rules.RefPaper:
		return nameAt(refNames[:], int(e.Ref.Kind)) + pick(e.M < 0, "_none", "")
	case rules.RefRung, rules.RefRank, rules.RefDocument, rules.RefIll:
		return nameAt(refNames[:], int(e.Ref.Kind))
	}
	way := pick(e.N < 0, "down", "up")
	if e.Ref.A == rules.EveryBloc && (e.Ref.Kind == rules.RefMood || e.Ref.Kind == rules.RefSympathy) {
		return nameAt(refNames[:], int(e.Ref.Kind)) + "_every_" + way
	}
	switch e.Ref.Kind {
	case rules.RefLost, rules.RefMarks, rules.RefWeight, rules.RefBurden, rules.RefMood, rules.RefMeter,
		rules.RefStance, rules.RefLine, rules.RefPressure:
		if e.N != 0 {
			return nameAt(refNames[:], int(e.Ref.Kind)) + "_" + way
		}
	}
	return pick(e.N == 0, "same", way)
}

// settledCase is which of the numbers that time brings back has moved.
func settledCase(kind rules.RefKind) string {
	switch kind {
	case rules.RefOdium, rules.RefMarks, rules.RefWord:
		return nameAt(refNames[:], int(kind))
	}
	return nameAt(refNames[:], int(rules.RefPrestige))
}

// inquiredCase: −2 says that nothing was found, −1 that there is nothing to find.
func inquiredCase(e rules.Event) string {
	facet := caseAt(facetNames[:], int(e.N))
	switch {
	case e.M < -1:
		return "in_vain"
	case e.M < 0 && facet != "his_aim":
		return facet + "_none"
	}
	return facet
}

// mootCase is what took a motion's object away.
func mootCase(kind rules.MotionKind) string {
	switch kind {
	case rules.MoveLine:
		return "line"
	case rules.MovePost, rules.AcceptResignation:
		return "post"
	case rules.Removal:
		return "removal"
	case rules.Censure, rules.Demand:
		return "accused"
	}
	return ""
}

func postCase(e rules.Event) string {
	switch {
	case e.Person < 0:
		return "vacant"
	case e.N > 0:
		return "stepped_in"
	case e.Other < 0 || e.Other == e.Person:
		return "filled"
	}
	return ""
}

func hallCase(e rules.Event) string {
	said := pick(e.M > e.N, "beaten", "adopted")
	return said + pick(e.Who < 0, "_alone", "")
}
