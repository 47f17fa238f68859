package ui

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/scenario"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
	"afterlenin/scenarios"
)

// cards shows every card of a scenario without playing up to it: asked of its man, with
// each choice pointed at in turn, and decided; closed, and with all that is known.
func cards(t *testing.T, o Options, see func(name string, x *theatre, show func())) {
	o.Library = scenario.Library{Shipped: scenarios.Files}
	x := open(t, o)
	x.press(hand.N)
	for p := range x.a.house.Draft.Seats {
		x.a.house.Draft.Seats[p] = match.Player{Person: true, Name: "10b"}
	}
	x.press(hand.Enter)
	base := x.a.scene()
	for i := range base.Book.Events {
		e := &base.Book.Events[i]
		for _, open := range []bool{false, true} {
			s := base
			s.Desk = emptyDesk()
			name := "card-" + e.ID
			if open {
				s.Desk.More, name = i+1, name+"-more"
			}
			if len(e.Choices) > 0 {
				asked := askedOf(s, i)
				see(name, x, func() { x.card(&asked) })
			}
			decided := decidedOf(s, i)
			see(name+"-after", x, func() { x.card(&decided) })
		}
	}
}

func askedOf(s screen.Scene, event int) screen.Scene {
	seat := max(s.Book.Events[event].For, 0)
	s.Stage, s.Waiting = screen.NoStage, match.Waiting{Seat: seat, Person: true, For: rules.Choose}
	s.Obs.Table.Event, s.Obs.Table.Turn, s.Obs.Table.Phase = rules.EventID(event), rules.Only(seat), rules.Bulletin
	s.Ask(s.Obs)
	s.Desk.Choice = event % len(s.Book.Events[event].Choices)
	return s
}

// decidedOf tells a card with the choice that says most of itself.
func decidedOf(s screen.Scene, event int) screen.Scene {
	e := &s.Book.Events[event]
	s.Stage, s.Shown = screen.OfBulletin, 0
	s.Since = []match.Entry{{Event: rules.Event{What: rules.EventFell, Event: rules.EventID(event), Who: e.For, SeenBy: rules.Everybody}}}
	if len(e.Choices) == 0 {
		return s
	}
	n := 0
	for i := range e.Choices {
		if len(e.Choices[i].Label) > len(e.Choices[n].Label) {
			n = i
		}
	}
	made := rules.Event{What: rules.ChoiceMade, Event: rules.EventID(event), Who: max(e.For, 0), N: int16(n), M: 2, SeenBy: rules.Everybody}
	s.Since = append(s.Since, match.Entry{Event: made})
	return s
}

// card draws one.
func (x *theatre) card(s *screen.Scene) {
	x.b.Begin()
	x.a.look(x.b)
	x.b.Name = "event"
	screen.Event(x.b, s)
	x.b.LayOut()
	x.b.End()
}

// TestEveryCardFits: no word of a card is cut off, at any size of text, closed or open; at
// the plain size nobody has to scroll a card before he has asked for more, in a longer language
// but the longest of all.
func TestEveryCardFits(t *testing.T) {
	for _, first := range []string{"after_lenin", "testament"} {
		for name, words := range map[string]*text.Words{"english": text.English(), "pseudo": pseudo()} {
			for _, p := range []print{{1280, 720, 100, false}, {1024, 768, 120, false}, {1280, 720, screen.LargestText, false}} {
				t.Run(fmt.Sprintf("%s %s %s", first, name, p), func(t *testing.T) { cardsFit(t, Options{First: first, Words: words}, p) })
			}
		}
	}
}

func cardsFit(t *testing.T, o Options, p print) {
	scrolled, most := map[string]bool{}, 0
	if o.Words.Say("ui.seal") != text.English().Say("ui.seal") {
		most = 1
	}
	cards(t, o, func(name string, x *theatre, show func()) {
		x.b.Window, x.a.house.Set.Size = sheet.Window{W: float64(p.w), H: float64(p.h), Fine: 1}, p.text
		show()
		for _, o := range x.b.Sheet.Overflows {
			t.Errorf("%s: %q needs %.0f in %v", name, o.Text, o.Need, o.Room)
		}
		more := x.b.Sheet.Find("event.more")
		if more == nil || more.Key != hand.M {
			t.Errorf("%s: nothing opens what else is known", name)
		}
		if !x.b.Paged && p.text == 100 && !strings.Contains(name, "-more") && len(x.b.Sheet.Clips) > 1 {
			scrolled[strings.TrimSuffix(name, "-after")] = true
		}
	})
	if len(scrolled) > most {
		t.Errorf("too long for their sheet: %v", scrolled)
	}
}

// TestMoreOpensTheRest: the key opens what the two sentences leave out and closes it
// again, on a card that is asked and on one that is decided.
func TestMoreOpensTheRest(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.press(hand.N, hand.Enter)
	r, seen := newRobot(x, true), map[string]bool{}
	for range 4000 {
		x.think()
		if kind := x.kind(); strings.HasPrefix(kind, "event") && !seen[kind] {
			seen[kind] = true
			x.opensMore(t, kind)
		}
		if len(seen) == 2 {
			return
		}
		r.step()
	}
	t.Errorf("seen: %v", seen)
}

func (x *theatre) opensMore(t *testing.T, kind string) {
	const rest = "event.more.source"
	if x.b.Sheet.Find(rest) != nil {
		t.Errorf("%s shows everything at once", kind)
	}
	x.press(hand.M)
	if n := x.b.Sheet.Find(rest); n == nil || n.Name == "" {
		t.Errorf("%s: M opens nothing", kind)
	}
	x.click("event.more")
	if x.b.Sheet.Find(rest) != nil {
		t.Errorf("%s: a click on Less closes nothing", kind)
	}
}

// TestEndingIsACard: the result says in two sentences how it ended, and the key opens what
// else there is to know and closes it again; whole and in pages.
func TestEndingIsACard(t *testing.T) {
	x := open(t, Options{First: "testament"})
	x.press(hand.N, hand.Enter)
	r := newRobot(x, true)
	for range 4000 {
		if x.think(); x.a.play.screen() == "result" {
			break
		}
		r.step()
	}
	for _, p := range []print{{w: 1280, h: 720, text: 100}, {w: 1280, h: 720, text: 200}} {
		x.on(p)
		if n := x.b.Sheet.Find("result.ending"); n == nil || scenario.Sentences(n.Name) > 2 {
			t.Fatalf("%s: the result does not say in two sentences how it ended", p)
		}
		if x.b.Sheet.Find("result.ending.more") != nil {
			t.Errorf("%s: the result shows everything at once", p)
		}
		x.press(hand.M)
		if n := x.b.Sheet.Find("result.ending.more"); n == nil || n.Name == "" {
			t.Errorf("%s: M opens nothing", p)
		}
		x.click("result.more")
		if x.b.Sheet.Find("result.ending.more") != nil {
			t.Errorf("%s: a click on Less closes nothing", p)
		}
	}
}

// cards draws the cards of a scenario whose names match.
func (s *studio) cards(only *regexp.Regexp, first string, words *text.Words, language string) {
	cards(s.t, Options{First: first, Words: words}, func(name string, x *theatre, show func()) {
		if !only.MatchString(name) {
			return
		}
		for _, p := range prints(asked("SIZES", "1280x720"), asked("TEXTS", "100 200")) {
			x.b.Window, x.a.house.Set.Size = sheet.Window{W: float64(p.w), H: float64(p.h), Fine: 1}, p.text
			x.b.Memory.Show("")
			show()
			s.shoot(filepath.Join(language+"-"+p.String(), name), x)
		}
	})
}

// hardWords are words of the cards that a reader of sixteen need not know.
const hardWords = "kulak; plenum; Comintern; OGPU; Orgburo; Secretariat; apparatus; cell; Congress of Soviets; Red Professors; NEP; control figures; Control Commission; " +
	"Politburo; goods famine; trusts; collectivisation; collective farms; article 107; emergency measures; United Opposition; third period; Social Democrats; General Secretary; " +
	"show trial; faction; scissors; Bonaparte; Left; Right; General Strike; commissar; Young Communists; triumvirate; Lenin's letter; Eastman; Clemenceau; tribute; Five-Year Plan; " +
	"quota; literary discussion; card index; speculation; co-operatives; Wrangel; Shakhty; recant; Lessons of October; Urals-Siberian method; old guard; Pravda; patronage; mood"

// TestHardWordsLead: each of them is underlined and leads to an article.
func TestHardWordsLead(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	x.b.Begin()
	x.a.look(x.b)
	for _, w := range strings.Split(hardWords, "; ") {
		before := len(x.b.Sheet.Nodes)
		x.b.Linked(sheet.R(0, 0, 900, 40), "It was the "+w+" of which they spoke.", sheet.Row, &sheet.Links{ID: w})
		if n := x.b.Sheet.Nodes[before:]; len(n) != 1 || n[0].Role != sheet.Link {
			t.Errorf("%q leads nowhere", w)
		}
	}
}

// TestHintsAreShort: a hint is two short sentences at most.
func TestHintsAreShort(t *testing.T) {
	x := open(t, Options{First: "after_lenin"})
	for _, h := range hints {
		said := x.a.tell.Say("ui.hint." + h.name)
		if n := scenario.Sentences(said); n > 2 || len(said) > 260 {
			t.Errorf("%s has %d sentences and %d letters: %s", h.name, n, len(said), said)
		}
	}
}
