package scenario

import "afterlenin/game/rules"

// The types of this file are the tables of the format. The binder fills them from
// the tree and the reference is written from them. Tags: toml is the key; optional
// says that it may be left out; range bounds a number; one lists the legal words;
// of names the noun whose id is meant; doc explains.

// noun is what every named table begins with.
type noun struct {
	id string
	at *node
}

func (n *noun) name(id string, at *node) { n.id, n.at = id, at }

type rawScenario struct {
	Format     number         `toml:"format" range:"1,1" doc:"version of the format"`
	Extends    text           `toml:"extends" optional:"yes" doc:"the scenario that this one changes"`
	Head       rawHead        `toml:"scenario"`
	Acts       []rawAct       `toml:"act" optional:"yes"`
	Rules      rules.Numbers  `toml:"rules" optional:"yes"`
	Issues     []rawIssue     `toml:"issue"`
	Meters     []rawMeter     `toml:"country"`
	Traits     []rawTrait     `toml:"trait" optional:"yes"`
	Contenders []rawContender `toml:"contender"`
	Ambitions  []rawAmbition  `toml:"ambition"`
	Officials  []rawOfficial  `toml:"official" optional:"yes"`
	Posts      []rawPost      `toml:"post"`
	Blocs      []rawBloc      `toml:"bloc"`
	Gatherings []rawGathering `toml:"gathering" optional:"yes"`
	Flags      []rawFlag      `toml:"flag" optional:"yes"`
	Documents  []rawDocument  `toml:"document" optional:"yes"`
	Levers     []rawLever     `toml:"lever" optional:"yes"`
	Precedents []rawPrecedent `toml:"precedent"`
	Pledges    []rawPledge    `toml:"pledge" optional:"yes"`
	Ties       []rawTie       `toml:"tie" optional:"yes"`
	Events     []rawEvent     `toml:"event" optional:"yes"`
	Endings    []rawEnding    `toml:"ending" optional:"yes"`
	Start      rawStart       `toml:"start"`
	Aftermath  rawAftermath   `toml:"aftermath" optional:"yes"`
	Debrief    []rawQuestion  `toml:"debrief" optional:"yes"`
	Codex      []rawEntry     `toml:"codex" optional:"yes"`
	Lessons    []rawLesson    `toml:"lesson" optional:"yes"`
	Past       []rawBygone    `toml:"past" optional:"yes"`
}

type rawHead struct {
	noun
	ID             text   `toml:"id" optional:"yes" doc:"name in saves; left out: the folder's name"`
	Title          text   `toml:"title" room:"60"`
	Version        text   `toml:"version"`
	Language       text   `toml:"language"`
	About          text   `toml:"about"`
	More           text   `toml:"more" optional:"yes"`
	Start          date   `toml:"start"`
	MonthsPerRound number `toml:"months_per_round" range:"1,12"`
	Rounds         number `toml:"rounds" range:"1,120"`
}

type rawAct struct {
	noun
	Name text   `toml:"name"`
	From number `toml:"from" range:"1,120"`
	To   number `toml:"to" range:"1,120"`
}

type rawIssue struct {
	noun
	Name    text     `toml:"name"`
	Short   text     `toml:"short" room:"20"`
	Low     text     `toml:"low"`
	High    text     `toml:"high"`
	About   text     `toml:"about"`
	Line    number   `toml:"line" range:"-3,3"`
	Weight  number   `toml:"weight" range:"0,20"`
	Regime  yesNo    `toml:"regime" optional:"yes"`
	History []number `toml:"history" optional:"yes" range:"-3,3"`
}

type rawMeter struct {
	noun
	Name     text     `toml:"name"`
	Sign     text     `toml:"sign"`
	About    text     `toml:"about"`
	Start    number   `toml:"start" range:"0,100"`
	Bad      text     `toml:"bad" one:"low high"`
	Crisis   number   `toml:"crisis" range:"0,100"`
	Collapse number   `toml:"collapse" range:"0,100"`
	History  []number `toml:"history" optional:"yes" range:"0,100"`
}

type rawTrait struct {
	noun
	Name     text       `toml:"name"`
	About    text       `toml:"about"`
	Strength yesNo      `toml:"strength"`
	Mods     rules.Mods `toml:",inline"`
}

type rawContender struct {
	noun
	rawPerson  `toml:",inline"`
	Prestige   number  `toml:"prestige" range:"0,20"`
	Odium      number  `toml:"odium" range:"0,10"`
	Word       number  `toml:"word" range:"0,10"`
	Patronage  number  `toml:"patronage" range:"0,12"`
	Lost       number  `toml:"lost" optional:"yes" range:"0,9" doc:"rounds with a lost vote before the start"`
	Marks      number  `toml:"marks" optional:"yes" range:"0,9"`
	Recanted   number  `toml:"recanted" optional:"yes" range:"0,9" doc:"recantations before the start"`
	Rung       text    `toml:"rung" optional:"yes" one:"politburo candidate committee member expelled exiled"`
	Position   scale   `toml:"position" of:"issue" range:"-3,3"`
	Conviction scale   `toml:"conviction" of:"issue" range:"-3,3"`
	Salience   scale   `toml:"salience" of:"issue" range:"0,10"`
	Band       number  `toml:"band" range:"0,6"`
	Traits     []ref   `toml:"traits" of:"trait"`
	Regard     scale   `toml:"regard" optional:"yes" of:"contender" range:"-10,10"`
	Par        number  `toml:"par" range:"0,2000"`
	Pars       pars    `toml:"pars" optional:"yes"`
	Wants      wants   `toml:"wants"`
	History    []scale `toml:"history" optional:"yes" of:"issue" range:"-3,3"`
	Rungs      []text  `toml:"rungs" optional:"yes" one:"politburo candidate committee member expelled exiled"`
}

type pars struct {
	noun
	Historical number `toml:"historical" optional:"yes" range:"0,2000"`
	Ruthless   number `toml:"ruthless" optional:"yes" range:"0,2000"`
	Hard       number `toml:"hard" optional:"yes" range:"0,2000"`
	HardHist   number `toml:"hard_historical" optional:"yes" range:"0,2000"`
	HardRuth   number `toml:"hard_ruthless" optional:"yes" range:"0,2000"`
}

type wants struct {
	noun
	Office  number `toml:"office" range:"0,1000"`
	Line    number `toml:"line" range:"0,1000"`
	Rules   number `toml:"rules" range:"0,1000"`
	Country number `toml:"country" range:"0,1000"`
}

// rawPerson is what contenders and officials have in common.
type rawPerson struct {
	Name     text   `toml:"name"`
	Short    text   `toml:"short" room:"20"`
	Mono     text   `toml:"mono"`
	About    text   `toml:"about"`
	Fate     text   `toml:"fate"`
	Source   text   `toml:"source"`
	Portrait text   `toml:"portrait" optional:"yes" empty:"yes" doc:"left out or empty: the monogram stands for him"`
	Born     number `toml:"born" range:"1,2200"`
}

type rawAmbition struct {
	noun
	For    ref    `toml:"for" of:"contender"`
	Name   text   `toml:"name"`
	About  text   `toml:"about"`
	When   text   `toml:"when"`
	Points number `toml:"points" range:"0,500"`
}

type rawOfficial struct {
	noun
	rawPerson `toml:",inline"`
	Lean      scale  `toml:"lean" of:"issue" range:"-3,3"`
	Rung      text   `toml:"rung" one:"politburo candidate committee member expelled exiled"`
	Patron    ref    `toml:"patron" optional:"yes" of:"contender"`
	Firm      number `toml:"firm" optional:"yes" range:"0,3"`
	Known     yesNo  `toml:"known" optional:"yes"`
	Gone      yesNo  `toml:"gone" optional:"yes" doc:"he left the stage before the start"`
	Proxy     ref    `toml:"proxy" optional:"yes" of:"contender"`
}
