package ui

import (
	"slices"
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// taught is how far somebody has come with the lessons of a game.
type taught struct {
	at      int  // the lesson that is next
	met     bool // it is over as soon as the tip that ended it is closed
	skipped bool
	shown   string // the lesson to which the hand was led
	led     string // the node to which it was led
	turned  string // and the one to whose page was turned
}

// partsOfRound are the words of lessons for the parts of a round, in their order.
var partsOfRound = []string{"opening", "bulletin", "orders", "reveal", "agenda", "vote", "gathering", "aftermath", "end"}

var stageParts = map[screen.Stage]string{screen.OfReveal: "reveal", screen.OfVote: "vote", screen.OfHall: "gathering",
	screen.OfBulletin: "bulletin", screen.OfAftermath: "aftermath"}

var phaseParts = [...]string{rules.Opening: "opening", rules.Bulletin: "bulletin", rules.Orders: "orders", rules.AgendaOf: "agenda",
	rules.RollCall: "vote", rules.Hall: "gathering", rules.Over: "end"}

// partNow is the part of the round that the screen shows, and the round.
func partNow(s *screen.Scene) (part string, round int) {
	if s.Stage != screen.NoStage {
		return stageParts[s.Stage], int(s.Obs.Table.Round)
	}
	return phaseParts[s.Obs.Table.Phase], int(s.Obs.Table.Round)
}

// speaks reports whether lessons or hints may speak now: to somebody who plays alone.
func (a *App) speaks() bool {
	return a.play != nil && a.play.persons() == 1 && !a.play.m.Curtain() && a.house.Ask.Text == ""
}

// lessons are those of the game for whoever plays alone. Where some are written for a man, and none for
// this one, there are none: their words would be of another's posts and men.
func (a *App) lessons() []rules.Lesson {
	if a.play == nil {
		return nil
	}
	list := a.play.m.Book().Lessons
	mine := func(l rules.Lesson) bool { return a.play.m.IsPerson(l.For) }
	if slices.ContainsFunc(list, func(l rules.Lesson) bool { return l.For != rules.NoSeat }) && !slices.ContainsFunc(list, mine) {
		return nil
	}
	return list
}

// teach prints the lesson or the hint of the moment over the screen.
func (a *App) teach(b *sheet.Builder, s *screen.Scene) {
	if !a.speaks() {
		return
	}
	list := a.lessons()
	if len(list) == 0 {
		a.hint(b, s)
		return
	}
	if a.taught.skipped || a.taught.at >= len(list) {
		return
	}
	l := &list[a.taught.at]
	at := screen.Find(b, s, l.At)
	if !due(l, s) || len(l.At) > 0 && !at.Found() || len(l.At) == 0 && len(a.over) > 0 {
		return
	}
	a.leadToLesson(b.Memory, l, at)
	reads := l.Until == "" || l.Until == "seen"
	c := screen.Callout{Enter: reads && b.Memory.Focus == screen.CalloutNext && b.Memory.Shown, Text: l.Text, At: at, Go: a.tell.Say("ui.lesson.later"), Skip: a.tell.Say("ui.lesson.skip")}
	c.N, c.Of = stepOf(list, a.taught.at)
	switch {
	case l.Enough:
		left := max(1, s.Book.Rounds-int(s.Obs.Table.Round))
		c.Go, c.Skip, c.Last = a.tell.Say("ui.lesson.play_on", "n", left), a.tell.Say("ui.lesson.finish"), true
		c.Of = 0 // how many are left does not matter now
	case reads:
		c.Go = a.tell.Say("ui.lesson.on")
	case l.Until == "passed":
		c.Go = ""
	}
	c.Print(b)
}

// stepOf counts a step: up to the one after which it is enough, or of all for whoever goes on.
func stepOf(list []rules.Lesson, at int) (n, of int) {
	enough := slices.IndexFunc(list, func(l rules.Lesson) bool { return l.Enough }) + 1
	if at < enough {
		return at + 1, enough
	}
	return at + 1, len(list)
}

// turnToLesson leaves behind what is over, and turns to the page of what a new lesson points
// at. The sheet is not laid out yet: what stands on another page is there too.
func (a *App) turnToLesson(b *sheet.Builder, s *screen.Scene) {
	if a.speaks() && !a.taught.skipped {
		a.passOver(b, s)
	}
	list := a.lessons()
	if !b.Paged || a.taught.skipped || a.taught.at >= len(list) {
		return
	}
	l := &list[a.taught.at]
	at := screen.Find(b, s, l.At)
	if now := l.ID + " " + b.Name; at.Found() && due(l, s) && now != a.taught.turned {
		a.taught.turned = now
		b.Memory.Show(at.IDs[0])
	}
}

// leadToLesson puts the focus of a hand on the keys where a new lesson wants it, and that of
// every hand on a card that is only to be read. Where the screen itself asks for something,
// the focus stays with the screen; where a lesson left it, it does not stay.
func (a *App) leadToLesson(m *sheet.Memory, l *rules.Lesson, at screen.Target) {
	if l.Until == "passed" {
		return
	}
	where := screen.CalloutNext
	if l.Until != "" && l.Until != "seen" && at.Found() {
		where = at.IDs[0]
	}
	now := l.ID + " " + where
	switch {
	case now == a.taught.shown && (where != screen.CalloutNext || m.Focus != ""):
		return
	case m.ByKey || where == screen.CalloutNext:
		m.Focus, m.Shown = where, true
	case m.Focus == a.taught.led:
		m.Focus, m.Shown = "", false
	}
	a.taught.shown, a.taught.led = now, where
}

// passOver leaves behind the lessons that are over.
func (a *App) passOver(b *sheet.Builder, s *screen.Scene) {
	list := a.lessons()
	for a.taught.at < len(list) {
		l := &list[a.taught.at]
		wrongMan := l.For != rules.NoSeat && l.For != s.Obs.Me
		if !wrongMan && !late(l, s) && !a.isOver(b, s, l) {
			return
		}
		a.taught.at++
		a.taught.met = false
	}
}

// due reports whether a lesson belongs to this part of this round.
func due(l *rules.Lesson, s *screen.Scene) bool {
	part, round := partNow(s)
	return (l.Phase == "" || l.Phase == part) && (l.Round < 0 || l.Round == round)
}

// late reports whether the time of a lesson has passed.
func late(l *rules.Lesson, s *screen.Scene) bool {
	part, round := partNow(s)
	if l.Round >= 0 && round != l.Round {
		return round > l.Round
	}
	return l.Phase != "" && slices.Index(partsOfRound, part) > slices.Index(partsOfRound, l.Phase)
}

// isOver reports whether what a lesson waits for has been done.
func (a *App) isOver(b *sheet.Builder, s *screen.Scene, l *rules.Lesson) bool {
	if !due(l, s) || s.Obs.Me == rules.NoSeat {
		return false
	}
	word, of, _ := strings.Cut(l.Until, ".")
	switch word {
	case "passed":
		return a.wentBy(screen.Find(b, s, l.At))
	case "asked":
		return a.wasAsked(b, screen.Find(b, s, l.At))
	case "open":
		return a.top() == of
	case "orders":
		return screen.OrdersLeft(&s.Obs) == 0
	case "order":
		v := rules.OrderNamed(of)
		return screen.OrdersLeft(&s.Obs) == 0 || screen.Gave(&s.Obs, v) || !canGive(s, v)
	case "sealed":
		return s.Obs.Table.Men[s.Obs.Me].Sealed
	}
	return false
}

// toldToSeal reports whether the lesson of the moment asks to seal, though orders are left.
func (a *App) toldToSeal(s *screen.Scene) bool {
	if a.play == nil || a.taught.skipped || a.play.persons() != 1 || s.Obs.Me == rules.NoSeat {
		return false
	}
	list := a.lessons()
	for i := a.taught.at; i < len(list); i++ {
		switch l := &list[i]; {
		case l.For != rules.NoSeat && l.For != s.Obs.Me || late(l, s):
		case strings.HasPrefix(l.Until, "order") && a.isOver(nil, s, l):
		default:
			return due(l, s) && l.Until == "sealed" && len(l.At) > 0 && l.At[0] == "seal"
		}
	}
	return false
}

// wentBy reports whether a thing was on the screen of the moment and no longer is.
func (a *App) wentBy(at screen.Target) bool {
	a.taught.met = a.taught.met || at.Found()
	return a.taught.met && !at.Found() && len(a.over) == 0
}

// canGive reports whether an order of this verb is open: nobody waits for what cannot be.
func canGive(s *screen.Scene, v rules.Verb) bool {
	return slices.ContainsFunc(s.Book.Legal(&s.Obs, nil), func(m rules.Move) bool { return m.Do == v })
}

// wasAsked reports whether a thing was asked what it is, and its tip is closed again.
func (a *App) wasAsked(b *sheet.Builder, at screen.Target) bool {
	if slices.ContainsFunc(at.IDs, b.Memory.Explains) {
		a.taught.met = true
	}
	return a.taught.met && b.Memory.Told == "" && b.Memory.Pinned() == 0
}

// taughtOn goes on to the next lesson, asks whether they are to end, or leaves the game; a
// hint is put away.
func (a *App) taughtOn(how int) {
	switch {
	case a.play == nil:
	case len(a.lessons()) == 0:
		a.hintSeen(how == screen.TaughtOn)
	case how == screen.TaughtOn:
		a.taught.at++
		a.taught.met = false
	case how == screen.TaughtFinish:
		a.menu(screen.MenuTitle)
	default:
		a.ask(screen.Doubt{Text: a.tell.Say("ui.lesson.skip_ask"), Do: screen.ActTaught})
	}
}
