package rules

// Numbers are the prices and effects of the rules. A scenario sets them in its
// [rules] table; what it leaves out has the default in the tag.
type Numbers struct {
	HandMax      int8 `toml:"hand_max" default:"12" range:"1,30" doc:"most patronage a seat can hold"`
	BaseIncome   int8 `toml:"base_income" default:"2" range:"0,6" doc:"patronage each contender gets a round"`
	LeastIncome  int8 `toml:"least_income" default:"2" range:"0,6" doc:"patronage a round that upkeep leaves a man, if he earns as much"`
	FreeClients  int8 `toml:"free_clients" default:"4" range:"0,20" doc:"clients without upkeep"`
	ClientsAUnit int8 `toml:"clients_a_unit" default:"3" range:"1,10" doc:"further clients that cost one patronage a round"`

	AppointCost  int8 `toml:"appoint_cost" default:"4" range:"0,12" doc:"price of Appoint"`
	AppointHard  int8 `toml:"appoint_hard" default:"1" range:"0,4" doc:"more when the sitting man is a candidate of the Politburo or higher"`
	AppointEmpty int8 `toml:"appoint_empty" default:"2" range:"0,12" doc:"less when the post is vacant"`
	AppointRest  int8 `toml:"appoint_rest" default:"2" range:"0,12" doc:"rounds a post cannot be filled again"`
	AppointBinds int8 `toml:"appoint_binds" default:"75" range:"0,100" doc:"odds of 100 that a free man becomes yours"`

	CourtCost     int8 `toml:"court_cost" default:"1" range:"0,12" doc:"price of Court"`
	CourtGain     int8 `toml:"court_gain" default:"24" range:"1,60" doc:"sympathy won by Court, of 100"`
	CourtRival    int8 `toml:"court_rival" default:"60" range:"0,100" doc:"per cent of it that is left where a rival's man is secretary"`
	WinCost       int8 `toml:"win_cost" default:"2" range:"0,12" doc:"price of Win over"`
	WinOdds       int8 `toml:"win_odds" default:"45" range:"0,100" doc:"odds of Win over before its parts"`
	ArgueCost     int8 `toml:"argue_cost" default:"1" range:"0,12" doc:"price of Argue in one bloc"`
	ArgueAllCost  int8 `toml:"argue_all_cost" default:"2" range:"0,12" doc:"price of Argue through a press"`
	ArgueMove     int8 `toml:"argue_move" default:"12" range:"1,30" doc:"tenths by which a mood moves in one bloc"`
	ArgueAllMove  int8 `toml:"argue_all_move" default:"3" range:"1,30" doc:"tenths by which every mood moves"`
	PlatformMove  int8 `toml:"platform_move" default:"6" range:"1,30" doc:"tenths by which every mood moves when a fallen man argues without a press"`
	ArgueSympathy int8 `toml:"argue_sympathy" default:"14" range:"0,30" doc:"sympathy won in the bloc"`
	RecruitCost   int8 `toml:"recruit_cost" default:"2" range:"0,12" doc:"price of Recruit"`
	RecruitGain   int8 `toml:"recruit_gain" default:"2" range:"1,10" doc:"votes a recruiting drive adds to a bloc"`
	RecruitMost   int8 `toml:"recruit_most" default:"60" range:"10,60" doc:"votes up to which drives can bring a bloc"`
	RecruitLikes  int8 `toml:"recruit_likes" default:"8" range:"0,30" doc:"sympathy for whoever recruited and for the secretary's patron"`
	ShiftCost     int8 `toml:"shift_cost" default:"1" range:"0,12" doc:"price of Shift"`
	ShiftWord     int8 `toml:"shift_word" default:"1" range:"0,5" doc:"credibility an uncovered Shift costs"`
	AttackCost    int8 `toml:"attack_cost" default:"1" range:"0,12" doc:"price of Attack"`
	AttackOdds    int8 `toml:"attack_odds" default:"35" range:"0,100" doc:"odds of Attack before its parts"`
	AttackName    int8 `toml:"attack_name" default:"1" range:"0,5" doc:"prestige that a charge that sticks wins whoever made it"`
	AttackHurts   int8 `toml:"attack_hurts" default:"2" range:"0,10" doc:"prestige a charge that sticks costs"`
	AttackWins    int8 `toml:"attack_wins" default:"2" range:"0,30" doc:"sympathy that such a charge wins whoever made it, in every bloc"`
	AttackTurns   int8 `toml:"attack_turns" default:"8" range:"0,50" doc:"sympathy it costs in every bloc"`
	InquireCost   int8 `toml:"inquire_cost" default:"1" range:"0,12" doc:"price of Inquire"`
	InquireSeen   int8 `toml:"inquire_seen" default:"20" range:"0,100" doc:"odds of 100 that the inquiry is noticed"`
	FileHelps     int8 `toml:"file_helps" default:"0" range:"0,50" doc:"odds of 100 more to win over an official whose ties are known, or to attack a man whose ambition is"`
	PledgeCost    int8 `toml:"pledge_cost" default:"1" range:"0,12" doc:"price of a second offer of a pledge in a round; the first is free"`
	PledgeRounds  int8 `toml:"pledge_rounds" default:"4" range:"1,24" doc:"rounds a pledge binds"`
	PledgesMost   int8 `toml:"pledges_most" default:"2" range:"1,4" doc:"live pledges a man may have"`
	KeepWord      int8 `toml:"keep_word" default:"1" range:"0,5" doc:"credibility that both win by an open pledge which they keep for its whole term"`
	KeepRules     int8 `toml:"keep_rules" default:"0" range:"0,50" doc:"tenths of a point of Rules that each round through which an open pledge holds brings both"`
	BreakWord     int8 `toml:"break_word" default:"2" range:"0,10" doc:"credibility it costs to break an open pledge"`
	BreakRegard   int8 `toml:"break_regard" default:"6" range:"0,20" doc:"regard it costs with the partner"`
	LineCost      int8 `toml:"line_cost" default:"1" range:"0,12" doc:"price of tabling a line"`
	PostCost      int8 `toml:"post_cost" default:"2" range:"0,12" doc:"price of tabling a post"`
	CensureCost   int8 `toml:"censure_cost" default:"1" range:"0,12" doc:"price of tabling a censure, precedent not counted"`
	DemandCost    int8 `toml:"demand_cost" default:"0" range:"0,12" doc:"price of demanding a recantation, precedent not counted"`
	RemovalCost   int8 `toml:"removal_cost" default:"2" range:"0,12" doc:"price of tabling a removal, precedent not counted"`
	DocumentCost  int8 `toml:"document_cost" default:"2" range:"0,12" doc:"price of tabling a document"`
	PaperCost     int8 `toml:"paper_cost" default:"1" range:"0,12" doc:"price of showing a document to delegations or giving it abroad"`
	PlenumCost    int8 `toml:"plenum_cost" default:"2" range:"0,12" doc:"price of tabling a special plenum"`
	CauseOdium    int8 `toml:"cause_odium" default:"5" range:"1,10" doc:"odium that is cause by itself"`
	CauseMarks    int8 `toml:"cause_marks" default:"2" range:"1,9" doc:"marks that are cause by themselves"`
	FallLost      int8 `toml:"fall_lost" default:"2" range:"1,9" doc:"rounds with a lost vote before a man can be removed"`
	ShieldRounds  int8 `toml:"shield_rounds" default:"3" range:"0,12" doc:"rounds a man is safe whose resignation was refused"`
	RemovalRest   int8 `toml:"removal_rest" default:"2" range:"0,12" doc:"rounds in which a man whose removal failed, or who was put down by a motion or recanted, is neither removed nor told to recant, unless he loses a vote or is marked"`
	PetitionRest  int8 `toml:"petition_rest" default:"3" range:"0,12" doc:"rounds, with this one, in which a man who fell or was refused may not ask to be taken back"`
	ResignRest    int8 `toml:"resign_rest" default:"4" range:"1,24" doc:"rounds between two offers to resign"`

	Spread        int8  `toml:"spread" default:"2" range:"0,5" doc:"by how much what a man thinks of another at the start may differ from game to game"`
	Machine       int8  `toml:"machine" default:"30" range:"0,90" doc:"per cent of a bloc that follows its secretary's patron"`
	MachineFirm   int8  `toml:"machine_firm" default:"9" range:"0,20" doc:"more for each step of firmness"`
	MachineSelf   int8  `toml:"machine_self" default:"45" range:"0,90" doc:"per cent when the secretary is a contender himself"`
	LostPull      int8  `toml:"lost_pull" default:"5" range:"0,20" doc:"per cent of a man's pull that each lost vote on his record costs"`
	LostMachine   int8  `toml:"lost_machine" default:"5" range:"0,20" doc:"per cent of a bloc that each lost vote of its secretary's patron costs him"`
	OwnMen        int8  `toml:"own_men" default:"6" range:"0,50" doc:"odds of 100, times the distance of patron and province, that a secretary loosens"`
	MoodPull      int8  `toml:"mood_pull" default:"22" range:"0,100" doc:"per cent of the way a mood goes to where the province belongs, a round"`
	HallHeard     int8  `toml:"hall_heard" default:"15" range:"0,50" doc:"per cent against the line in a hall from which a beaten speaker has no lost vote"`
	HallFriends   int8  `toml:"hall_friends" default:"8" range:"0,30" doc:"sympathy that a beaten speaker wins where the hall felt as he does"`
	HallMove      int8  `toml:"hall_move" default:"3" range:"0,20" doc:"tenths by which a speech against the line moves every mood"`
	Drop          int8  `toml:"drop" default:"8" range:"0,30" doc:"per cent of the committee below which a beaten man loses his seat at a congress"`
	Return        int8  `toml:"return" default:"11" range:"0,50" doc:"per cent above which a fallen man comes back a rung"`
	TwoThirds     int8  `toml:"two_thirds" default:"67" range:"50,100" doc:"per cent needed to put a man out of the committee"`
	PlenumHears   int8  `toml:"plenum_hears" default:"2" range:"0,7" doc:"seconders with whom the plenum takes up a motion of its own beside the two of the table; 0: it takes up none"`
	LineRest      int8  `toml:"line_rest" default:"2" range:"0,12" doc:"rounds in which a line that a vote has moved cannot be moved back"`
	Suits         int8  `toml:"suits" default:"40" range:"0,60" doc:"how much a vote leans, in points of 100, away from a man whom nobody expects in the post"`
	Vacancy       int8  `toml:"vacancy" default:"0" range:"0,12" doc:"rounds for which a post that is filled by a vote may stand vacant, before an official whom people would expect there is put in charge of it; 0: for ever"`
	Fear          int8  `toml:"fear" default:"28" range:"0,100" doc:"how much computer players fear the man ahead"`
	FearSeen      int8  `toml:"fear_seen" default:"30" range:"0,100" doc:"per cent of that fear that goes by visible power; the rest by what they suspect"`
	FearSeenHist  int8  `toml:"fear_seen_historical" default:"45" range:"0,100" doc:"the same for players of the historical temper"`
	HistoryPull   int8  `toml:"history_pull" default:"70" range:"0,100" doc:"hundredths of a point that a step away from what he stood for costs a player of the historical temper"`
	HistoryPost   int8  `toml:"history_post" default:"12" range:"0,100" doc:"hundredths of a point, for each point of its rank, that a post in other hands than then costs such a player"`
	HistoryChoice int16 `toml:"history_choice" default:"400" range:"0,1000" doc:"hundredths of a point that his historical choice is worth to such a player"`
	Rift          int8  `toml:"rift" default:"1" range:"0,10" doc:"per cent of a rival's power that each step between what a man believes and what the rival says makes hostile, five steps at most"`
	FearHist      int8  `toml:"fear_historical" default:"4" range:"0,100" doc:"how much players of the historical temper fear the man ahead"`
	Feud          int8  `toml:"feud" default:"30" range:"0,100" doc:"per cent of a rival's power that a feud of history makes hostile, for players of the historical temper"`
	Enmity        int8  `toml:"enmity" default:"14" range:"0,100" doc:"per cent of a rival's power that counts against everybody else"`
	Rivalry       int8  `toml:"rivalry" default:"0" range:"0,100" doc:"per cent of his power that counts besides against the man whom a player minds most, one of those nearest to what he believes"`
	RivalryHist   int8  `toml:"rivalry_historical" default:"0" range:"0,100" doc:"the same for players of the historical temper"`
	LostValue     int8  `toml:"lost_value" default:"35" range:"0,100" doc:"tenths of a point a lost vote is worth to a computer player"`
	First         int16 `toml:"first" default:"50" range:"0,200" doc:"tenths of a point for being first in Office"`
	SecondBest    int16 `toml:"second" default:"20" range:"0,200" doc:"tenths of a point for being second in Office"`
	OfficeShare   int16 `toml:"office_share" default:"30" range:"0,100" doc:"points of Office for the whole committee"`
	LineMost      int16 `toml:"line_most" default:"25" range:"0,100" doc:"points of Line at the best"`
	RulesMost     int16 `toml:"rules_most" default:"20" range:"0,100" doc:"points of Rules before anything counts for or against a man"`
	CountryMost   int16 `toml:"country_most" default:"25" range:"0,100" doc:"points of Country at the best"`
	CrisisCost    int16 `toml:"crisis_cost" default:"6" range:"0,100" doc:"tenths a crisis costs everybody's Country, a meter and round"`
	BlameCost     int16 `toml:"blame_cost" default:"5" range:"0,100" doc:"tenths it costs those who carried the line"`
	WorthLow      int16 `toml:"worth_low" default:"30" range:"0,100" doc:"mean of the meters, all read as good, at which the country is worth nothing"`
	WorthHigh     int16 `toml:"worth_high" default:"65" range:"1,100" doc:"mean at which it is worth all"`
}
