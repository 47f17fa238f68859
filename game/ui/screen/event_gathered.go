package screen

import (
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// gatheredTop is where the rows of the gathered cards begin.
const gatheredTop = 114.0

// eventGathered shows on one page what others decided, for whoever plays alone: each row
// opens its card. While they still decide it grows.
func eventGathered(b *sheet.Builder, s *Scene) {
	cards := eventCards(s)
	barAt(b, s, moment{Round: s.Obs.Table.Round, Plate: plateBulletin})
	if b.Paged {
		b.Report()
		broad(b, sheet.R(eventLeft, 58, 600, 0), func(r sheet.Rect) {
			b.Wrap(r, s.Tell.Say("ui.bulletin.others"), sheet.Headline.Sized(30))
		})
		for i := range cards {
			broad(b, sheet.R(eventLeft, 300, 600, 0), func(r sheet.Rect) { gatheredRow{s, &cards[i], i, 1}.print(b, r) })
		}
		gatheredStep(b, s, sheet.Rect{})
		return
	}
	first := eventPage{id: rules.NoEvent, rule: &rules.EventRule{}, who: rules.NoSeat}
	if len(cards) > 0 {
		first = cards[0]
	}
	eventPicture(b, s.Book, &first)
	solid(b, sheet.R(eventLeft, 48, eventWide, 664), func() {
		b.Fit(sheet.R(eventLeft, 58, eventWide, 20), s.Tell.Date(s.Obs.Table.Round), sheet.Heading.In(ink.RedDeep))
		b.Fit(sheet.R(eventLeft, 76, eventWide, 36), s.Tell.Say("ui.bulletin.others"), sheet.Headline.Sized(30))
		below := gatheredRows(b, s, cards, sheet.R(eventLeft, gatheredTop, eventWide, eventFloor-gatheredTop))
		step := sheet.R(eventLeft+eventWide-176, eventFloor+6, 176, 32)
		gatheredHint(b, s, sheet.R(eventLeft, step.Y, eventWide-200, step.H), below)
		gatheredStep(b, s, step)
	})
}

// gatheredRows lists the cards, and returns how many of them lie below what is in sight.
func gatheredRows(b *sheet.Builder, s *Scene, cards []eventPage, r sheet.Rect) (below int) {
	tall, large := 0.0, gatheredLarge
	for ; ; large -= 0.1 { // a few rows are set larger, to be read from the back of a room
		tall = 0
		for i := range cards {
			tall += gatheredRow{s, &cards[i], i, large}.tall(b, r.W-barRoom(1, 0))
		}
		if tall <= r.H || large < 1.05 {
			break
		}
	}
	wide := r.W - barRoom(tall, r.H)
	ends := make([]float64, len(cards))
	b.Scroll("event.gathered", r, tall, func() {
		y := r.Y
		for i := range cards {
			y += gatheredRow{s, &cards[i], i, large}.print(b, sheet.R(r.X, y, wide, 0))
			ends[i] = y
		}
	})
	low := r.Bottom() + b.Memory.Scrolled("event.gathered") // where the list has come to rest
	for _, end := range ends {
		if end > low+1 {
			below++
		}
	}
	return below
}

// gatheredHint says that a row can be opened, and how many lie below: a list ends between two rows, so that nothing else
// shows that it goes on.
func gatheredHint(b *sheet.Builder, s *Scene, r sheet.Rect, below int) {
	said := ""
	if s.Stage != NoStage {
		said = s.Tell.Say("ui.bulletin.open_any")
	}
	if below > 0 {
		said = strings.TrimSpace(said + " " + s.Tell.Say("ui.bulletin.below", "n", below))
	}
	b.Fit(r, said, sheet.Row.In(ink.Soft))
}

// gatheredRow is one of the cards: what it was about, who decided what, what came of it.
type gatheredRow struct {
	s     *Scene
	c     *eventPage
	n     int
	large float64 // so many times its least size
}

// The sizes of the words of a row, the room about them, and how much larger they may be.
const (
	gatheredTitle = 16.0
	gatheredSaid  = 14.0
	gatheredChips = 12.0
	gatheredPad   = 5.0
	gatheredLarge = 1.4
)

func (x gatheredRow) title() sheet.Style { return sheet.RowStrong.Sized(gatheredTitle * x.large) }

func (x gatheredRow) words() sheet.Style { return sheet.Row.Sized(gatheredSaid * x.large) }

func (x gatheredRow) pad() float64 { return gatheredPad * x.large * x.large }

// said is who decided what, or what happened where nobody had to decide.
func (x gatheredRow) said() string {
	if x.c.chosen < 0 {
		return x.c.rule.Text
	}
	return x.s.Tell.Say("ui.bulletin.decided", "who", x.c.who, "what", x.c.rule.Choices[x.c.chosen].Label)
}

func (x gatheredRow) chips() effects { return eventCameChips(x.s, x.c) }

func (x gatheredRow) tall(b *sheet.Builder, wide float64) float64 {
	in := wide - 2*gatheredPad
	return 3*x.pad() + b.Tall(in, x.s.Tell.Event(x.c.id), x.title()) + b.Tall(in, x.said(), x.words()) +
		x.chips().flow(b, sheet.R(0, 0, in, 0), gatheredChips*x.large, ink.None)
}

// print prints the row from the top of r on, and returns how high it is.
func (x gatheredRow) print(b *sheet.Builder, r sheet.Rect) float64 {
	r.H = x.tall(b, r.W)
	title, chips := x.s.Tell.Event(x.c.id), x.chips()
	look := b.Node(sheet.Node{ID: "event.card." + x.c.rule.ID, Role: sheet.Link, Name: title, Value: x.said() + "; " + chips.spoken(),
		Rect: r, Key: hand.Digit(x.n + 1), Group: "event.cards", Do: sheet.Do(ActDesk, DeskPage, x.n+1),
		Tip: sheet.Tip{Title: title, Lines: []sheet.TipLine{{Label: x.s.Tell.Say("ui.bulletin.open")}}}})
	if look.Pointed || look.Focus {
		b.Fill(r, ink.Buff)
	}
	in := sheet.R(r.X+gatheredPad, r.Y+x.pad(), r.W-2*gatheredPad, 0)
	in.Y += b.Wrap(in, title, x.title())
	in.Y += b.Wrap(in, x.said(), x.words())
	chips.flow(b, in, gatheredChips*x.large, ink.Soft)
	b.Fill(sheet.R(r.X, r.Bottom()-1, r.W, 1), ink.Rule)
	return r.H
}

// gatheredStep goes on, or says for whom the table waits.
func gatheredStep(b *sheet.Builder, s *Scene, r sheet.Rect) {
	if b.Paged {
		b.Todo(s.Tell.Say("ui.bulletin.others"), ink.Black)
	}
	if s.Stage == NoStage {
		said := s.Tell.Say("ui.bulletin.thinks", "who", s.Waiting.Seat)
		if b.Paged {
			b.Todo(said, ink.Black)
			return
		}
		b.Fit(r, said, sheet.Row.In(ink.Soft).Right())
		return
	}
	b.Button(sheet.Button{ID: "event.next", Rect: r, Label: s.Tell.Say("ui.bulletin.next"), Key: hand.Enter, Kind: sheet.Strong, Role: sheet.Stop, Do: sheet.Do(ActNext)})
}

// eventBack leads from a card back to the page on which it is gathered.
func eventBack(b *sheet.Builder, s *Scene, r sheet.Rect) {
	b.Button(sheet.Button{ID: "event.back", Rect: r, Label: s.Tell.Say("ui.bulletin.back"), Key: hand.Enter, Kind: sheet.Strong, Role: sheet.Stop, Do: sheet.Do(ActDesk, DeskPage, 0)})
}
