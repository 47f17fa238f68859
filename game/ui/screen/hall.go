package screen

import (
	"slices"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// benches is how a bloc voted in the hall, in per cent.
type benches struct {
	bloc         rules.Bloc
	yes, no      int
	sure, lost   int // followers of those who spoke for and against, at the last count
	counted      bool
	newest       bool
	weight       int
	votesFor     float64 // of the weight
	votesOpen    float64
	votesAgainst float64
}

// sitting is a conference or congress as it stands on the screen.
type sitting struct {
	*Scene
	round     int8
	gathering rules.Gathering
	blocs     []benches // in the order of their counting
	floored   []benches // the same as they sit on the floor, from the left: always in the book's order
	shown     int
	done      bool
	speaking  bool // somebody is asked to speak; nothing is counted yet
	decided   rules.Event
	lead      rules.Seat
	speeches  [rules.MaxSeats]int8
	after     []match.Entry // what the gathering changed
	page      *match.Page   // the position before this round

	first, second column // beside the floor; the second only in a very wide window
}

// Hall is a conference or congress: the men speak, then the blocs are counted one by
// one, then it is shown what the count changed.
func Hall(b *sheet.Builder, s *Scene) {
	h := sittingOf(s)
	barAt(b, s, moment{Round: h.round, Plate: plateGathering})
	if b.Paged {
		h.pages(b)
		return
	}
	h.columns(b)
	top, edge := b.Bleed.Y+barTall, h.first.x-hallEdge
	b.Fill(sheet.R(b.Bleed.X, top, edge-b.Bleed.X, b.Bleed.Bottom()-80-top), ink.Hall)
	wide := edge - b.Bleed.X - 32
	b.AtTop(func() { b.AtLeft(func() { h.head(b, wide) }) })
	b.AtFoot(func() {
		b.Slid((b.Bleed.X+edge-(hallLeft-hallEdge))/2, 0, func() {
			h.floor(b)
			h.rostrum(b)
		})
	})
	solid(b, sheet.R(hallLeft, 48, hallWide, 588), func() { h.side(b) })
	b.AtFoot(func() { h.foot(b) })
}

// columns places the columns beside the floor: one or, in a very wide window, two.
func (h *sitting) columns(b *sheet.Builder) {
	list, more := shares{{0, hallLeft - hallEdge, 0.5}, {hallLeft, hallWide, 0.5}}.ofWith(b)
	h.first, h.second = list[1], more
}

// below is where what comes after the first panel goes: below it, or beside it.
func (h *sitting) below(y, low float64) sheet.Rect {
	if h.second.w > 0 {
		return h.second.rect(hallTop, low-hallTop)
	}
	return h.first.rect(y, low-y)
}

// side is what stands beside the floor.
func (h *sitting) side(b *sheet.Builder) {
	if h.speaking {
		h.speakers(b)
		return
	}
	h.list(b)
	if h.done {
		h.committee(b)
		h.changes(b)
	} else {
		h.spoke(b)
	}
}

func (h *sitting) foot(b *sheet.Builder) {
	if h.speaking {
		h.speakFoot(b)
		return
	}
	h.count(b)
}

func sittingOf(s *Scene) *sitting {
	t := &s.Obs.Table
	h := &sitting{Scene: s, round: t.Round, lead: rules.NoSeat, shown: s.Shown}
	h.decided.Who = rules.NoSeat
	h.speaking = s.Stage == NoStage && s.Waiting.For == rules.Speak
	if !h.speaking && t.Phase != rules.Hall {
		h.round = max(t.LastCount, 0)
	}
	if s.Stage == NoStage {
		h.shown = s.Desk.Page
	}
	if g := s.Book.Gathering(h.round); g != nil {
		h.gathering = *g
	}
	h.speeches = t.Speeches
	h.pageBefore()
	h.readLog()
	h.order()
	return h
}

// pageBefore finds the position as it was when the round began.
func (h *sitting) pageBefore() {
	for i := range h.History {
		if h.History[i].Round < int(h.round) {
			h.page = &h.History[i]
		}
	}
}

// readLog takes the counts, the decision and what followed from what was told.
func (h *sitting) readLog() {
	for i := range h.Book.Blocs {
		h.blocs = append(h.blocs, benches{bloc: rules.Bloc(i), weight: int(h.Obs.Table.Blocs[i].Weight)})
	}
	if h.speaking {
		h.lead = h.Book.MinorityLeader(&h.Obs.Table)
		return
	}
	list := h.Since
	if h.Stage == NoStage {
		list = h.Log
	}
	for _, e := range list {
		if e.Round == int(h.round) || h.Stage == OfHall {
			h.read(e)
		}
	}
}

func (h *sitting) read(e match.Entry) {
	switch e.Event.What {
	case rules.Spoke:
		h.speeches[e.Event.Who] = int8(e.Event.N)
	case rules.BlocCounted:
		c := &h.blocs[e.Event.Bloc]
		c.yes, c.no, c.counted = int(e.Event.N), int(e.Event.M), true
	case rules.HallDecided:
		h.decided, h.lead, h.after = e.Event, e.Event.Who, nil
	default:
		if h.decided.What == rules.HallDecided && ofHall(e.Event.What) {
			h.after = append(h.after, e)
		}
	}
}

// ofHall reports whether a fact belongs to the gathering and not to the aftermath.
func ofHall(f rules.Fact) bool {
	switch f {
	case rules.LineChanged, rules.CommitteeElected, rules.Elected, rules.SeatWon, rules.SeatLost, rules.Fell, rules.Rose,
		rules.LostVote, rules.Undisciplined, rules.StanceFollowed:
		return true
	}
	return false
}

// order puts the surest blocs first, so that the count is decided late. Nobody changes his seat for it.
func (h *sitting) order() {
	for i := range h.blocs {
		h.blocs[i].sure, h.blocs[i].lost = h.followers(h.blocs[i].bloc)
		h.blocs[i].split()
	}
	slices.SortStableFunc(h.blocs, func(a, b benches) int { return (b.sure - b.lost) - (a.sure - a.lost) })
	n := len(h.blocs)
	h.shown = min(max(h.shown, 0), n)
	h.done = !h.speaking && h.shown >= n
	for i := range h.blocs {
		h.blocs[i].counted = !h.speaking && i < h.shown
		h.blocs[i].newest = i == h.shown-1 && !h.done
	}
	h.floored = slices.Clone(h.blocs)
	slices.SortFunc(h.floored, func(a, b benches) int { return int(a.bloc) - int(b.bloc) })
}

// followers is how much of a bloc followed those who now spoke for the line, and
// those who spoke against it, when it was last counted.
func (h *sitting) followers(bloc rules.Bloc) (yes, no int) {
	if h.page == nil {
		return 0, 0
	}
	for p := range h.Book.Contenders {
		n := int(h.page.Counts[bloc][p])
		switch rules.Speech(h.speeches[p]) {
		case rules.SpeakForLine:
			yes += n
		case rules.SpeakAgainst:
			no += n
		}
	}
	return yes, no
}

func (c *benches) split() {
	w := float64(c.weight)
	c.votesFor, c.votesAgainst = w*float64(c.yes)/100, w*float64(c.no)/100
	c.votesOpen = w - c.votesFor - c.votesAgainst
}

// sums are the votes counted so far: for, against, abstaining, and still to come.
func (h *sitting) sums() (yes, no, open, rest float64) {
	for _, c := range h.blocs {
		if !c.counted {
			rest += float64(c.weight)
			continue
		}
		yes, no, open = yes+c.votesFor, no+c.votesAgainst, open+c.votesOpen
	}
	return yes, no, open, rest
}

// votes is how many votes the hall has: about a hundred, more after recruiting.
func (h *sitting) votes() float64 {
	n := 0
	for _, c := range h.blocs {
		n += c.weight
	}
	return float64(max(n, 1))
}

// head says what meets and, while the men speak, over what; later what the signs of the floor mean.
func (h *sitting) head(b *sheet.Builder, wide float64) {
	title := h.gathering.Name
	if title == "" {
		title = h.Tell.GatheringKind(h.gathering.Kind)
	}
	if h.speaking {
		h.linesHead(b, title, wide)
		h.lines(b, wide)
		return
	}
	b.Fit(sheet.R(16, 48, 620, 36), title, sheet.Title.Sized(28))
	b.Fit(sheet.R(16, 84, 460, 22), h.Tell.Say("ui.sitting.report"), sheet.Row.Sized(17))
	for i, k := range []string{"for", "against", "abstains", "turning", "waits"} {
		h.legend(b, k, sheet.P(24, 126+22*float64(i)))
	}
}

func (h *sitting) legend(b *sheet.Builder, kind string, at sheet.Point) {
	d := delegate{at: at, toward: 0.9}
	switch kind {
	case "for":
		d.vote = sheet.For
	case "against":
		d.vote, d.toward = sheet.Against, -1.8
	case "abstains":
		d.vote = sheet.Abstains
	case "turning":
		d.turning, d.toward = true, 0
	}
	d.print(b)
	b.Text(at.X+18, at.Y-10, h.Tell.Say("ui.sitting.legend_"+kind), sheet.Row.Sized(14.5))
}
