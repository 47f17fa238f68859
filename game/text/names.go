package text

import "afterlenin/game/rules"

// The tables below give each constant of rules the name that its keys have in the
// catalogue. A test reads the constants from the source of rules and compares.

var factNames = [...]string{
	rules.NoFact:                 "no_fact",
	rules.RoundBegan:             "round_began",
	rules.EventFell:              "event_fell",
	rules.ChoiceMade:             "choice_made",
	rules.Effected:               "effected",
	rules.DocumentChanged:        "document_changed",
	rules.OrderHeld:              "order_held",
	rules.WasIll:                 "was_ill",
	rules.Appointed:              "appointed",
	rules.BecameClient:           "became_client",
	rules.StaysOwnMan:            "stays_own_man",
	rules.Courted:                "courted",
	rules.WonOver:                "won_over",
	rules.WinOverFailed:          "win_over_failed",
	rules.Loosened:               "loosened",
	rules.Argued:                 "argued",
	rules.Undisciplined:          "undisciplined",
	rules.Recruited:              "recruited",
	rules.Shifted:                "shifted",
	rules.LostWord:               "lost_word",
	rules.Attacked:               "attacked",
	rules.Inquired:               "inquired",
	rules.InquiryNoticed:         "inquiry_noticed",
	rules.PledgeOffered:          "pledge_offered",
	rules.PledgeMade:             "pledge_made",
	rules.PledgeRefused:          "pledge_refused",
	rules.PledgeLapsed:           "pledge_lapsed",
	rules.PledgeBroken:           "pledge_broken",
	rules.NoticeGiven:            "notice_given",
	rules.Tabled:                 "tabled",
	rules.LayLow:                 "lay_low",
	rules.Recanted:               "recanted",
	rules.ResignationOffered:     "resignation_offered",
	rules.Seconded:               "seconded",
	rules.ChairChose:             "chair_chose",
	rules.OnTheTable:             "on_the_table",
	rules.Voted:                  "voted",
	rules.MotionCarried:          "motion_carried",
	rules.MotionFailed:           "motion_failed",
	rules.LineChanged:            "line_changed",
	rules.PostChanged:            "post_changed",
	rules.PostLeft:               "post_left",
	rules.Censured:               "censured",
	rules.RecantationWasDemanded: "recantation_was_demanded",
	rules.Fell:                   "fell",
	rules.Rose:                   "rose",
	rules.SpoilsTaken:            "spoils_taken",
	rules.ResignationAccepted:    "resignation_accepted",
	rules.ResignationRefused:     "resignation_refused",
	rules.PrecedentWasSet:        "precedent_was_set",
	rules.LostVote:               "lost_vote",
	rules.PlenumCalled:           "plenum_called",
	rules.GatheringOpened:        "gathering_opened",
	rules.Spoke:                  "spoke",
	rules.BlocCounted:            "bloc_counted",
	rules.HallDecided:            "hall_decided",
	rules.CommitteeElected:       "committee_elected",
	rules.SeatWon:                "seat_won",
	rules.Elected:                "elected",
	rules.SeatLost:               "seat_lost",
	rules.Income:                 "income",
	rules.UpkeepUnpaid:           "upkeep_unpaid",
	rules.OwnMan:                 "own_man",
	rules.Drifted:                "drifted",
	rules.CrisisCame:             "crisis_came",
	rules.Blamed:                 "blamed",
	rules.MiddleGround:           "middle_ground",
	rules.LeaderFeared:           "leader_feared",
	rules.LeadChanged:            "lead_changed",
	rules.PersonGone:             "person_gone",
	rules.GameEnded:              "game_ended",
	rules.AmbitionChosen:         "ambition_chosen",
	rules.OrderOvertaken:         "order_overtaken",
	rules.AppealLost:             "appeal_lost",
	rules.MotionMoot:             "motion_moot",
	rules.StanceFollowed:         "stance_followed",
	rules.LeverUsed:              "lever_used",
	rules.LeverFailed:            "lever_failed",
	rules.PetitionHeard:          "petition_heard",
	rules.PetitionRefused:        "petition_refused",
	rules.PaperShown:             "paper_shown",
	rules.PaperLeaked:            "paper_leaked",
	rules.PaperDenied:            "paper_denied",
	rules.Warned:                 "warned",
	rules.AppealWon:              "appeal_won",
	rules.ShownByVote:            "shown_by_vote",
	rules.PledgeKept:             "pledge_kept",
	rules.PledgeExposed:          "pledge_exposed",
	rules.Settled:                "settled",
	rules.PlenumRose:             "plenum_rose",
}

var whyNames = [...]string{
	rules.WhyNone:         "none",
	rules.WhyBase:         "base",
	rules.WhyTrait:        "trait",
	rules.WhyPrestige:     "prestige",
	rules.WhyOdium:        "odium",
	rules.WhyWord:         "word",
	rules.WhyMarks:        "marks",
	rules.WhyDistance:     "distance",
	rules.WhyFirm:         "firm",
	rules.WhyFree:         "free",
	rules.WhyFallen:       "fallen",
	rules.WhyPatronStands: "patron_stands",
	rules.WhyControl:      "control",
	rules.WhySecretary:    "secretary",
	rules.WhyAgainstLine:  "against_line",
	rules.WhyCover:        "cover",
	rules.WhyEvents:       "events",
	rules.WhyNoCover:      "no_cover",
	rules.WhyBand:         "band",
	rules.WhyPledge:       "pledge",
	rules.WhyEnemy:        "enemy",
	rules.WhyRegard:       "regard",
	rules.WhyPrecedent:    "precedent",
	rules.WhyOwnMotion:    "own_motion",
	rules.WhySelf:         "self",
	rules.WhyPatron:       "patron",
	rules.WhyMiddle:       "middle",
	rules.WhyFear:         "fear",
	rules.WhyGain:         "gain",
	rules.WhyLine:         "line",
	rules.WhyRung:         "rung",
	rules.WhySympathy:     "sympathy",
	rules.WhyUpkeep:       "upkeep",
	rules.WhyRecantedOnce: "recanted_once",
	rules.WhyLostVote:     "lost_vote",
	rules.WhyAmbition:     "ambition",
	rules.WhyProvince:     "province",
	rules.WhyOvertaken:    "overtaken",
	rules.WhyCountry:      "country",
	rules.WhyDocument:     "document",
	rules.WhyRival:        "rival",
	rules.WhySuits:        "suits",
	rules.WhyUsual:        "usual",
	rules.WhySeconded:     "seconded",
	rules.WhyChose:        "chose",
	rules.WhyContrary:     "contrary",
	rules.WhyHistory:      "history",
	rules.WhyKnown:        "known",
	rules.WhyFeud:         "feud",
	rules.WhyAlly:         "ally",
	rules.WhyHunch:        "hunch",
	rules.WhyDown:         "down",
	rules.WhySight:        "sight",
	rules.WhyLiesLow:      "lies_low",
	rules.WhyApart:        "apart",
}

var verbNames = [...]string{
	rules.NoVerb:  "no_verb",
	rules.Aim:     "aim",
	rules.Choose:  "choose",
	rules.Appoint: "appoint",
	rules.Court:   "court",
	rules.WinOver: "win_over",
	rules.Argue:   "argue",
	rules.Recruit: "recruit",
	rules.Shift:   "shift",
	rules.Attack:  "attack",
	rules.Inquire: "inquire",
	rules.Propose: "propose",
	rules.Gesture: "gesture",
	rules.Use:     "use",
	rules.Hold:    "hold",
	rules.Offer:   "offer",
	rules.Answer:  "answer",
	rules.Notice:  "notice",
	rules.Seal:    "seal",
	rules.Second:  "second",
	rules.Agenda:  "agenda",
	rules.Vote:    "vote",
	rules.Speak:   "speak",
}

var groundNames = [...]string{
	rules.Allowed:        "allowed",
	rules.Malformed:      "malformed",
	rules.NotNow:         "not_now",
	rules.NotYourTurn:    "not_your_turn",
	rules.TooDear:        "too_dear",
	rules.NoSlot:         "no_slot",
	rules.WrongRung:      "wrong_rung",
	rules.NoRight:        "no_right",
	rules.NoCause:        "no_cause",
	rules.NotYourMan:     "not_your_man",
	rules.JustChanged:    "just_changed",
	rules.NoRoom:         "no_room",
	rules.Twice:          "twice",
	rules.ForbiddenYet:   "forbidden_yet",
	rules.NoPlenum:       "no_plenum",
	rules.AlreadyTied:    "already_tied",
	rules.TooManyPledges: "too_many_pledges",
	rules.PartnerBound:   "partner_bound",
	rules.IsBound:        "is_bound",
	rules.Condition:      "condition",
	rules.NoSuccessor:    "no_successor",
	rules.Shielded:       "shielded",
	rules.Unwarned:       "unwarned",
	rules.WasSpared:      "was_spared",
	rules.JustRejected:   "just_rejected",
	rules.IsGone:         "is_gone",
	rules.GameOver:       "game_over",
	rules.LowAndLoud:     "low_and_loud",
	rules.MustBeApart:    "must_be_apart",
	rules.SaidOtherwise:  "said_otherwise",
	rules.NoJointPlenum:  "no_joint_plenum",
}

var rungNames = [...]string{
	rules.InPolitburo: "in_politburo",
	rules.Candidate:   "candidate",
	rules.InCommittee: "in_committee",
	rules.Member:      "member",
	rules.Expelled:    "expelled",
	rules.Exiled:      "exiled",
}

var phaseNames = [...]string{
	rules.Opening:  "opening",
	rules.Bulletin: "bulletin",
	rules.Orders:   "orders",
	rules.AgendaOf: "agenda_of",
	rules.RollCall: "roll_call",
	rules.Hall:     "hall",
	rules.Over:     "over",
}

var motionNames = [...]string{
	rules.MoveLine:          "move_line",
	rules.MovePost:          "move_post",
	rules.Censure:           "censure",
	rules.Demand:            "demand",
	rules.Removal:           "removal",
	rules.ReadDocument:      "read_document",
	rules.SpecialPlenum:     "special_plenum",
	rules.AcceptResignation: "accept_resignation",
}

var pledgeNames = [...]string{
	rules.VoteTogether: "vote_together",
	rules.Protection:   "protection",
	rules.CommonLine:   "common_line",
	rules.CommonEnemy:  "common_enemy",
}

var weaponNames = [...]string{
	rules.PastRecord:   "past_record",
	rules.Deviation:    "deviation",
	rules.Factionalism: "factionalism",
	rules.PoliceFile:   "police_file",
}

var facetNames = [...]string{
	rules.WhoseMan:   "whose_man",
	rules.SealedWord: "sealed_word",
	rules.HisAim:     "his_aim",
}

var gestureNames = [...]string{
	rules.LieLow:        "lie_low",
	rules.Recant:        "recant",
	rules.OfferToResign: "offer_to_resign",
	rules.Petition:      "petition",
	rules.ShowPaper:     "show_paper",
	rules.LeakPaper:     "leak_paper",
	rules.DenyPaper:     "deny_paper",
}

var ballotNames = [...]string{
	rules.Abstain: "abstain",
	rules.For:     "for",
	rules.Against: "against",
}

var speechNames = [...]string{
	rules.KeepSilent:   "keep_silent",
	rules.SpeakForLine: "speak_for_line",
	rules.SpeakAgainst: "speak_against",
}

var gatheringNames = [...]string{
	rules.NoGathering: "no_gathering",
	rules.Plenum:      "plenum",
	rules.Conference:  "conference",
	rules.Congress:    "congress",
}

var fillingNames = [...]string{
	rules.ByCommittee: "by_committee",
	rules.ByPlenum:    "by_plenum",
	rules.ByPost:      "by_post",
}

var documentNames = [...]string{
	rules.Hidden:        "hidden",
	rules.ToDelegations: "to_delegations",
	rules.ReadAloud:     "read_aloud",
}

var precedentNames = [...]string{
	rules.FactionBan:            "faction_ban",
	rules.RecantationDemanded:   "recantation_demanded",
	rules.RemovedForOpinions:    "removed_for_opinions",
	rules.ExpelledFromParty:     "expelled_from_party",
	rules.PoliceAgainstComrades: "police_against_comrades",
	rules.SentIntoExile:         "sent_into_exile",
}

var refNames = [...]string{
	rules.RefNone:      "none",
	rules.RefPrestige:  "prestige",
	rules.RefOdium:     "odium",
	rules.RefWord:      "word",
	rules.RefMarks:     "marks",
	rules.RefPatronage: "patronage",
	rules.RefRung:      "rung",
	rules.RefLost:      "lost",
	rules.RefStance:    "stance",
	rules.RefLine:      "line",
	rules.RefPressure:  "pressure",
	rules.RefMood:      "mood",
	rules.RefSympathy:  "sympathy",
	rules.RefWeight:    "weight",
	rules.RefMeter:     "meter",
	rules.RefFlag:      "flag",
	rules.RefHolder:    "holder",
	rules.RefPatron:    "patron",
	rules.RefFirm:      "firm",
	rules.RefGone:      "gone",
	rules.RefRank:      "rank",
	rules.RefShare:     "share",
	rules.RefPrecedent: "precedent",
	rules.RefDocument:  "document",
	rules.RefRegard:    "regard",
	rules.RefRound:     "round",
	rules.RefIll:       "ill",
	rules.RefCommittee: "committee",
	rules.RefEnemies:   "enemies",
	rules.RefAllied:    "allied",
	rules.RefBurden:    "burden",
	rules.RefGathering: "gathering",
	rules.RefLeads:     "leads",
	rules.RefPaper:     "paper",
	rules.RefAbroad:    "abroad",
}

var resultNames = [...]string{
	rules.Pending:    "pending",
	rules.OnTable:    "on_table",
	rules.Carried:    "carried",
	rules.Failed:     "failed",
	rules.NotReached: "not_reached",
}

// powerNames are the powers in the order of their bits.
var powerNames = [...]string{
	"chair",
	"press",
	"discipline",
	"police",
	"enrol",
	"government",
	"unions",
}

// unknown is the name of what no table has.
const unknown = "unknown"

// nameAt is the name at i, or unknown.
func nameAt(names []string, i int) string {
	if i < 0 || i >= len(names) || names[i] == "" {
		return unknown
	}
	return names[i]
}

// keyOf is the key of the name at i in the family, or the key of what is unknown.
func keyOf(family string, names []string, i int) string {
	if name := nameAt(names, i); name != unknown {
		return family + "." + name
	}
	return "name.unknown"
}
