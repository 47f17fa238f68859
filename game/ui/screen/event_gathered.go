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
			broad(b, sheet.R(eventLeft, 300, 600, 0), func(r sheet.Rect) { gatheredRow{s, &cards[i], i, gathering{large: 1, of: 1}}.print(b, r) })
		}
		gatheredStep(b, s, sheet.Rect{})
		return
	}
	l := gatheredLayout(b, s, cards)
	if !l.wide {
		first := eventPage{id: rules.NoEvent, rule: &rules.EventRule{}, who: rules.NoSeat}
		if len(cards) > 0 {
			first = cards[0]
		}
		eventPicture(b, s.Book, &first)
	}
	r := l.room()
	solid(b, sheet.R(r.X, 48, r.W, 664), func() {
		b.Fit(sheet.R(r.X, 58, r.W, 20), s.Tell.Date(s.Obs.Table.Round), sheet.Heading.In(ink.RedDeep))
		b.Fit(sheet.R(r.X, 76, r.W, 36), s.Tell.Say("ui.bulletin.others"), sheet.Headline.Sized(30))
		below := gatheredRows(b, s, cards, l)
		step := sheet.R(r.Right()-176, eventFloor+6, 176, 32)
		gatheredHint(b, s, sheet.R(r.X, step.Y, r.W-200, step.H), below)
		gatheredStep(b, s, step)
	})
}

// gathering is how the cards are set: how large, with how many sentences of what each was about, beside a picture or over the
// whole sheet.
type gathering struct {
	tall, large float64
	of          int
	wide        bool
}

func (l gathering) room() sheet.Rect {
	if l.wide {
		return sheet.R(gatheredEdge, gatheredTop, sheet.Width-2*gatheredEdge, eventFloor-gatheredTop)
	}
	return sheet.R(eventLeft, gatheredTop, eventWide, eventFloor-gatheredTop)
}

// gatheredLayout has a picture where a few cards leave it room. A title and an answer alone tell little: many cards have the
// whole sheet, so that each can begin its story.
func gatheredLayout(b *sheet.Builder, s *Scene, cards []eventPage) gathering {
	l := gatheredSize(b, s, cards, gathering{of: gatheredSentences})
	if l.of == 0 {
		l = gatheredSize(b, s, cards, gathering{of: 1, wide: true})
	}
	return l
}

// gatheredSize finds as many sentences as have room, up to those asked for, and then words as large, to be read from the back of
// a room. Over the whole sheet each card has one, and the list scrolls.
func gatheredSize(b *sheet.Builder, s *Scene, cards []eventPage, l gathering) gathering {
	room := l.room()
	for ; ; l.of-- {
		for l.large = gatheredLarge; l.large > 0.95; l.large -= 0.1 {
			l.tall = 0
			for i := range cards {
				l.tall += gatheredRow{s, &cards[i], i, l}.tall(b, room.W-barRoom(1, 0))
			}
			if l.tall <= room.H || l.large < 1.05 && (l.of == 0 || l.wide) {
				return l
			}
		}
	}
}

// gatheredRows lists the cards, and returns how many of them lie below what is in sight.
func gatheredRows(b *sheet.Builder, s *Scene, cards []eventPage, l gathering) (below int) {
	r, tall := l.room(), l.tall
	wide := r.W - barRoom(tall, r.H)
	ends := make([]float64, len(cards))
	b.Scroll("event.gathered", r, tall, func() {
		y := r.Y
		for i := range cards {
			y += gatheredRow{s, &cards[i], i, l}.print(b, sheet.R(r.X, y, wide, 0))
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
	s *Scene
	c *eventPage
	n int
	gathering
}

// The sizes of the words of a row, the room about them, and how much larger they may be.
const (
	gatheredTitle = 16.0
	gatheredSaid  = 14.0
	gatheredChips = 12.0
	gatheredPad   = 5.0
	gatheredLarge = 1.4

	gatheredSentences = 2

	gatheredEdge = 24.0
	gatheredName = 250.0 // the column of the titles, over the whole sheet
)

func (x gatheredRow) title() sheet.Style { return sheet.RowStrong.Sized(gatheredTitle * x.large) }

func (x gatheredRow) words() sheet.Style { return sheet.Row.Sized(gatheredSaid * x.large) }

func (x gatheredRow) pad() float64 {
	if x.wide { // as many rows as a round has must have room
		return 0.6 * gatheredPad * x.large * x.large
	}
	return gatheredPad * x.large * x.large
}

// about is how the card begins, where that is not all that is said.
func (x gatheredRow) about() string {
	if x.c.chosen < 0 || x.of == 0 {
		return ""
	}
	said := firstSentences(x.c.rule.Text, x.of)
	if x.c.who != x.s.Obs.Me && speaksTo(said) {
		return x.s.Tell.Say("ui.bulletin.to", "who", x.c.who, "what", said)
	}
	return said
}

func (x gatheredRow) situation() sheet.Style { return sheet.Sentence.Sized(gatheredSaid * x.large) }

// said is who decided what, or what happened where nobody had to decide.
func (x gatheredRow) said() string {
	if x.c.chosen < 0 {
		return x.c.rule.Text
	}
	return x.s.Tell.Say("ui.bulletin.decided", "who", x.c.who, "what", x.c.rule.Choices[x.c.chosen].Label)
}

func (x gatheredRow) chips() effects { return eventCameChips(x.s, x.c) }

// columns are where the title stands, and where the rest does: beside it over the whole sheet, else below.
func (x gatheredRow) columns(r sheet.Rect) (title, rest sheet.Rect) {
	in := sheet.R(r.X+gatheredPad, r.Y+x.pad(), r.W-2*gatheredPad, 0)
	if !x.wide {
		return in, in
	}
	return sheet.R(in.X, in.Y, gatheredName-16, 0), sheet.R(in.X+gatheredName, in.Y, in.W-gatheredName, 0)
}

func (x gatheredRow) tall(b *sheet.Builder, wide float64) float64 {
	title, rest := x.columns(sheet.R(0, 0, wide, 0))
	name := b.Tall(title.W, x.s.Tell.Event(x.c.id), x.title())
	words := x.aboutTall(b, rest.W) + b.Tall(rest.W, x.said(), x.words()) + x.chips().flow(b, rest, gatheredChips*x.large, ink.None)
	if x.wide {
		return 3*x.pad() + max(name, words)
	}
	return 3*x.pad() + name + words
}

func (x gatheredRow) aboutTall(b *sheet.Builder, wide float64) float64 {
	if x.about() == "" {
		return 0
	}
	return b.Tall(wide, x.about(), x.situation())
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
	head, in := x.columns(r)
	if low := b.Wrap(head, title, x.title()); !x.wide {
		in.Y += low
	}
	if about := x.about(); about != "" {
		in.Y += b.Wrap(in, about, x.situation().In(ink.Soft))
	}
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
