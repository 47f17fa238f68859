package scenario

// The tables of the world round the people: posts, blocs, calendar, events.

type rawPost struct {
	noun
	Name     text   `toml:"name"`
	Short    text   `toml:"short" room:"20"`
	About    text   `toml:"about"`
	FilledBy ref    `toml:"filled_by" of:"filler"`
	Income   number `toml:"income" range:"0,4"`
	Rank     number `toml:"rank" range:"0,6"`
	Apart    yesNo  `toml:"apart" optional:"yes"`
	Leads    ref    `toml:"leads" optional:"yes" of:"bloc"`
	Holder   ref    `toml:"holder" optional:"yes" of:"person"`
	Suits    []ref  `toml:"suits" optional:"yes" of:"person"`
	History  []ref  `toml:"history" optional:"yes" of:"person"`
	Powers   []text `toml:"powers" optional:"yes" one:"chair press discipline police enrol government unions"`
	Press    []ref  `toml:"press" optional:"yes" of:"issue"`
}

type rawBloc struct {
	noun
	Name     text   `toml:"name"`
	Short    text   `toml:"short" room:"20"`
	Weight   number `toml:"weight" range:"1,60"`
	City     yesNo  `toml:"city" optional:"yes"`
	Mood     scale  `toml:"mood" of:"issue" range:"-30,30"`
	Pull     scale  `toml:"pull" of:"issue" range:"-300,300"`
	Sympathy scale  `toml:"sympathy" of:"contender" range:"0,100"`
}

type rawGathering struct {
	noun
	Name     text   `toml:"name"`
	Text     text   `toml:"text"`
	Kind     text   `toml:"kind" one:"plenum conference congress"`
	Date     date   `toml:"date"`
	Seats    number `toml:"seats" optional:"yes" range:"1,48"`
	Dissent  []ref  `toml:"dissent" optional:"yes" of:"contender"`
	Invented yesNo  `toml:"dissent_invented" optional:"yes"`
}

// rawFlag is a name with its meaning behind it, not a table.
type rawFlag struct {
	noun
	meaning text
}

type rawDocument struct {
	noun
	Name   text   `toml:"name"`
	About  text   `toml:"about"`
	Source text   `toml:"source"`
	Names  []ref  `toml:"names" of:"contender"`
	Holder ref    `toml:"holder" optional:"yes" of:"person"`
	Read   []text `toml:"read"`
	Show   []text `toml:"show" optional:"yes"`
	Leak   []text `toml:"leak" optional:"yes"`
	Deny   []text `toml:"deny" optional:"yes"`
	Start  text   `toml:"start" optional:"yes" one:"hidden delegations read"`
}

// rawLever is an order of one man, or of whoever holds a post.
type rawLever struct {
	noun
	For    ref         `toml:"for" optional:"yes" of:"contender"`
	Post   ref         `toml:"post" optional:"yes" of:"post"`
	Name   text        `toml:"name"`
	About  text        `toml:"about"`
	Source text        `toml:"source"`
	When   text        `toml:"when" optional:"yes"`
	Cost   number      `toml:"cost" range:"0,12"`
	Rest   number      `toml:"rest" range:"1,24"`
	Ways   []rawChoice `toml:"way"`
}

type rawPrecedent struct {
	noun
	Name    text   `toml:"name"`
	Price   number `toml:"price" range:"0,9"`
	Rules   number `toml:"rules" range:"0,300"`
	Times   number `toml:"times" optional:"yes" range:"0,9"`
	By      ref    `toml:"by" optional:"yes" of:"contender"`
	Against ref    `toml:"against" optional:"yes" of:"contender"`
}

type rawPledge struct {
	noun
	Between []ref `toml:"between" of:"contender"`
	Kind    text  `toml:"kind" one:"vote protection line enemy"`
	Enemy   ref   `toml:"enemy" optional:"yes" of:"contender"`
	Issue   ref   `toml:"issue" optional:"yes" of:"issue"`
	Sealed  yesNo `toml:"sealed" optional:"yes"`
	Until   date  `toml:"until"`
}

// rawTie is a quarrel or an alliance of history.
type rawTie struct {
	noun
	Between []ref `toml:"between" of:"contender"`
	Kind    text  `toml:"kind" one:"feud alliance"`
	From    date  `toml:"from"`
	Until   date  `toml:"until"`
}

type rawEvent struct {
	noun
	Title     text        `toml:"title" room:"60"`
	Text      text        `toml:"text"`
	More      text        `toml:"more" optional:"yes"`
	Wire      text        `toml:"wire" optional:"yes"`
	WireFrom  text        `toml:"wire_from" optional:"yes"`
	Source    text        `toml:"source"`
	Mark      text        `toml:"mark" one:"C L D"`
	After     text        `toml:"after" optional:"yes"`
	AfterMore text        `toml:"after_more" optional:"yes"`
	Invented  yesNo       `toml:"invented" optional:"yes"`
	Date      date        `toml:"date" optional:"yes"`
	When      text        `toml:"when" optional:"yes"`
	Chance    number      `toml:"chance" optional:"yes" range:"1,100"`
	For       ref         `toml:"for" optional:"yes" of:"contender"`
	Picture   text        `toml:"picture" optional:"yes"`
	Effects   []text      `toml:"effects" optional:"yes"`
	Repeat    yesNo       `toml:"repeat" optional:"yes"`
	Choices   []rawChoice `toml:"choice" optional:"yes"`
}

type rawChoice struct {
	noun
	Label      text   `toml:"label" room:"100"`
	Aside      text   `toml:"aside" optional:"yes"`
	When       text   `toml:"when" optional:"yes"`
	Historical yesNo  `toml:"historical" optional:"yes"`
	Effects    []text `toml:"effects"`
	Odds       number `toml:"odds" optional:"yes" range:"1,99"`
	Otherwise  []text `toml:"otherwise" optional:"yes"`
}

type rawEnding struct {
	noun
	Title    text  `toml:"title" room:"60"`
	Text     text  `toml:"text"`
	More     text  `toml:"more" optional:"yes"`
	When     text  `toml:"when" optional:"yes"`
	Collapse yesNo `toml:"collapse" optional:"yes"`
}

type rawStart struct {
	noun
	PolitburoSeats number `toml:"politburo_seats" range:"1,48"`
	Committee      scale  `toml:"committee" of:"contender" range:"0,100"`
	Flags          []ref  `toml:"flags" optional:"yes" of:"flag" doc:"what is remembered from before the start"`
	CongressMet    yesNo  `toml:"congress_met" optional:"yes" doc:"a congress has met already, so that men may fall"`
}

type rawAftermath struct {
	noun
	Effects []text `toml:"effects"`
}

// rawEntry is an article of the codex.
type rawEntry struct {
	noun
	Title  text   `toml:"title" room:"60"`
	Kind   text   `toml:"kind" one:"term body person idea document history how_to_play"`
	Text   text   `toml:"text"`
	Source text   `toml:"source" optional:"yes"`
	See    []ref  `toml:"see" optional:"yes" of:"codex"`
	Forms  []text `toml:"forms" optional:"yes"`
}

// rawLesson is a step of what is taught at the board.
type rawLesson struct {
	noun
	Text   text   `toml:"text"`
	At     []text `toml:"at" optional:"yes"`
	Until  text   `toml:"until" optional:"yes"`
	Enough yesNo  `toml:"enough" optional:"yes"`
	For    ref    `toml:"for" optional:"yes" of:"contender"`
	Round  number `toml:"round" optional:"yes" range:"1,120"`
	Phase  text   `toml:"phase" optional:"yes" one:"opening bulletin orders reveal agenda vote gathering aftermath end"`
}

// rawBygone is something that happened in history.
type rawBygone struct {
	noun
	Date date `toml:"date"`
	Text text `toml:"text"`
	Mark text `toml:"mark" one:"C L D"`
}

// rawQuestion is something to ask when the game is over.
type rawQuestion struct {
	noun
	Question text   `toml:"question"`
	Evidence []text `toml:"evidence" optional:"yes"`
	History  text   `toml:"history" optional:"yes"`
	Mark     text   `toml:"mark" optional:"yes" one:"C L D"`
	Source   text   `toml:"source" optional:"yes"`
}
