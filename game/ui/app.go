package ui

import (
	"slices"
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/scenario"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// App is the application. All its methods are called from one goroutine.
type App struct {
	options  Options
	words    *text.Words
	tell     *text.Teller    // of the scenario that is picked
	about    *rules.Book     // what is spoken of; nil without one
	glossary *sheet.Articles // the words of its texts that are explained
	house    screen.House
	listed   []*scenario.Loaded          // beside house.Scenarios; nil where broken
	chosen   chosen                      // for a new game, whatever scenario is picked
	later    []string                    // scenarios still to be loaded
	known    map[string]*scenario.Loaded // by hash: those found in saves
	pack     pack                        // of the scenario a game is begun with
	pictures *pictures
	shell    shell

	play    *play    // the game in progress, or nil
	over    []string // screens opened over the first one, the last is seen
	desk    screen.Desk
	base    string       // which first screen the desk belongs to
	tick    int          // since this screen opened
	moves   motion       // what moves, since tick
	was     *screen.Seen // what the board showed before, while it moves
	opened  bool         // the curtain was opened
	opening bool         // its panels leave the screen
	lead    bool         // the next sheet leads the hand to what the order asks next
	rewrite string       // the next sheet gives the focus to this field, its text chosen; "": to none
	leadTo  string       // the next sheet leads a hand on the keyboard to this thing; "": nowhere
	done    bool
	frame   frame // of the window when it was last left
	sized   bool  // the window has taken that size
	clock   int   // ticks since the start
	handed  handed
	next    *beginning // what is read while the title is seen; nil: nothing
	begins  *beginning // what the first picture does not wait for; nil: nothing
	noise   heard
	taught  taught
	keeping keeping
	hinting hinting
	named   []string // the teams of the last lesson by their seats, "" for those without a name
	lesson  lessonClock
}

func emptyDesk() screen.Desk { return screen.Desk{Choice: -1, Who: rules.Nobody} }

// Build implements window.App. A hint in large text has room of its own, so that a sheet on which
// one comes or goes is built once more.
func (a *App) Build(b *sheet.Builder) {
	was := a.hinting.room
	a.build(b)
	if now := a.hinting.room; now != was {
		b.Begin()
		a.build(b)
		a.hinting.room = now
	}
	a.house.Jump = false
}

func (a *App) build(b *sheet.Builder) {
	a.look(b)
	b.Keep(a.hinting.room)
	a.closePrivate()
	if a.base != a.baseName() {
		a.base, a.desk = a.baseName(), emptyDesk()
		b.Memory.Focus = ""
		b.Memory.Unpin()
	}
	name := a.top()
	b.Name = a.pageName()
	a.startMotion(name)
	s := a.scene()
	a.leadHand(b.Memory, &s)
	screens[name](b, &s)
	if a.opening && s.Ticks > 0 {
		screen.Opening(b, s.Ticks)
	}
	a.turnToLesson(b, &s)
	b.LayOut()
	a.teach(b, &s)
	if name == "newgame" {
		screen.Manners(b, &s)
	}
	screen.Confirm(b, &s)
}

// closePrivate closes what only a seat may see when nobody sits before the screen any
// more, also where it lay beneath something else.
func (a *App) closePrivate() {
	if a.play == nil || a.play.viewer() != rules.NoSeat {
		return
	}
	a.over = slices.DeleteFunc(a.over, func(name string) bool { return name == "orders" || name == "pledges" })
}

// leadHand puts the focus where an order goes on, so that it can be made by keyboard
// without Tab, or on what a screen is for.
func (a *App) leadHand(m *sheet.Memory, s *screen.Scene) {
	if to := a.leadTo; to != "" {
		if m.ByKey {
			m.Focus, m.Shown = to, true
		}
		m.Show(to)
	}
	a.leadTo = ""
	if a.rewrite != "" {
		m.Replace(a.rewrite)
		a.rewrite = ""
	}
	if !a.lead {
		return
	}
	a.lead = false
	m.Focus, m.Shown = screen.Lead(s), m.ByKey
	m.Show(m.Focus)
}

// look sets how the sheet is printed.
func (a *App) look(b *sheet.Builder) {
	b.Palette = ink.Normal
	if a.house.Set.Contrast {
		b.Palette = ink.HighContrast
	}
	b.Shape(a.house.Set.Size)
	b.Binding = screen.Binding
	b.PageBack, b.PageOn = a.tell.Say("ui.page.back"), a.tell.Say("ui.page.on")
	b.Continued = a.tell.Say("ui.telling.continued", "head", sheet.HeadMark)
	b.Articles = a.glossary
	b.Tips = sheet.TipWords{Stay: a.tell.Say("ui.tip.stay"), Close: a.tell.Say("ui.tip.close"), More: a.tell.Say("ui.tip.more"),
		Off: a.tell.Say("ui.tip.off", "why", "%")}
}

// top is the name of the screen that is seen.
func (a *App) top() string {
	if len(a.over) > 0 {
		return a.over[len(a.over)-1]
	}
	if a.play == nil {
		return "title"
	}
	return a.play.screen()
}

// pageName tells apart what is read in pages of its own: each begins at its first page.
func (a *App) pageName() string {
	switch {
	case a.top() == "agenda": // the same papers, whoever is asked
		return "agenda " + strconv.Itoa(int(a.play.table().Round))
	case len(a.over) == 0:
		return a.base + strconv.Itoa(a.desk.Page) + "." + strconv.Itoa(a.desk.Ask)
	case a.top() == "codex":
		return "codex " + a.house.Entry
	case a.top() == "dossier":
		return "dossier " + strconv.Itoa(int(a.desk.Who))
	}
	return a.top()
}

// baseName tells apart the moments of the first screen: at each the desk is emptied.
func (a *App) baseName() string {
	if a.play == nil {
		return "title"
	}
	return a.play.moment()
}

// scene is what the screen is drawn from.
func (a *App) scene() screen.Scene {
	h := a.house
	if a.play == nil {
		return screen.Scene{Book: a.draftBook(), Tell: a.tell, House: &h, Desk: a.desk, Obs: rules.Observation{Own: rules.Own{Me: rules.NoSeat}}}
	}
	h.InGame, h.CanCover = true, a.play.persons() > 1
	h.LastAnswer = a.play.m.LastAnswer()
	h.TakesBack = h.CanCover && h.LastAnswer != rules.NoSeat
	s := a.play.scene(&h)
	s.Clock = a.clockNow()
	s.Desk = a.desk
	s.Sealing = a.toldToSeal(&s)
	if a.moving() {
		s.Ticks, s.Was = a.tick+1, a.was
	}
	if a.top() == "newgame" || a.top() == "scenarios" {
		s.Book, s.Tell = a.draftBook(), a.tell
	}
	return s
}

// open puts a screen over the one that is seen; opened again, it comes to the top.
func (a *App) open(name string) {
	for i, n := range a.over {
		if n == name {
			a.over = a.over[:i+1]
			return
		}
	}
	a.over = append(a.over, name)
}

// back closes the uppermost screen and reports whether there was one.
func (a *App) back() bool {
	if len(a.over) == 0 {
		return false
	}
	a.over = a.over[:len(a.over)-1]
	return true
}

// Key implements window.App: keys that mean nothing to the sheet.
func (a *App) Key(k hand.Key) bool {
	a.await()
	switch k {
	case hand.Escape:
		a.stepBack()
	case hand.Backspace:
		if !a.layBack() {
			return false
		}
	case hand.F1:
		if a.house.Ask.Text != "" {
			return false // a question waits, and lies over every screen
		}
		a.explain(sheet.Action{})
	case screen.MuteKey:
		a.mute()
	case hand.Enter:
		return a.enterTitle() || a.skip() || a.entersNothing()
	default:
		return a.skip()
	}
	return true
}

// enterTitle begins what lies on the red arrow of the title or of the menu while nothing there
// is in focus.
func (a *App) enterTitle() bool {
	if a.house.Ask.Text != "" {
		return false
	}
	switch a.top() {
	case "title":
		s := a.scene()
		a.menu(screen.TitleFirst(&s))
	case "menu":
		a.back()
	default:
		return false
	}
	return true
}

// entersNothing says that Enter seconds no motion: which one is the hand's to say.
func (a *App) entersNothing() bool {
	if a.play == nil || a.top() != "agenda" {
		return false
	}
	w := a.play.m.Waiting()
	if !w.Person || w.For != rules.Second {
		return false
	}
	key := "ui.papers.enter_nothing"
	if w.Seat == a.play.m.Book().Chairman(a.play.table()) {
		key += "_chair"
	}
	a.play.refused = a.tell.Say(key)
	return true
}

// stepBack is what Escape does where no button has it.
func (a *App) stepBack() {
	switch {
	case a.house.Ask.Text != "":
		a.answer(false)
	case a.back():
	case a.play != nil && a.play.screen() == "result" && a.desk.Page != screen.PageCount:
		a.desk.Page = screen.PageCount
	case a.play != nil && a.play.screen() == "event" && a.desk.Page != 0: // a card that was opened from the page of all
		a.desk.Page = 0
	case a.play != nil:
		a.open("menu")
	}
}

// Rune implements window.App.
func (a *App) Rune(rune) bool { return false }

// Tick implements window.App.
func (a *App) Tick(n int) bool {
	a.shell.tick(a, n)
	changed := a.arrived() || a.moving() || a.takeNext()
	a.tick += n
	a.clock += n
	changed = a.runClock(n) || changed
	for range n {
		changed = a.play != nil && len(a.over) == 0 && a.play.step(a.house.Set.Still) || changed
	}
	return changed
}

// Awake implements window.App.
func (a *App) Awake() bool {
	return a.begins != nil || a.moving() || len(a.later) > 0 || a.play != nil && len(a.over) == 0 && a.play.thinks()
}

// Done implements window.App.
func (a *App) Done() bool { return a.done }

// Close implements window.App.
func (a *App) Close() {
	a.shell.leave(a)
	a.putSettings()
}
