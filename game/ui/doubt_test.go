package ui

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// TestAQuestionIsAnsweredFirst: nothing opens under a question that lies over every screen.
func TestAQuestionIsAnsweredFirst(t *testing.T) {
	p := lesson(t, true)
	p.a.ask(screen.Doubt{Text: "Sure?", Do: screen.MenuTitle})
	before := p.a.top()
	p.a.Key(hand.F1)
	if now := p.a.top(); now != before {
		t.Errorf("%s has opened under the question", now)
	}
	p.a.house.Ask = screen.Doubt{}
	if p.a.Key(hand.F1); p.a.top() != "codex" {
		t.Error("without a question F1 opens the codex")
	}
}

// TestAnOfferEndsOnTheBoard: whoever has made an offer sees the board with the answer, as after
// an order, also when he came to it by way of the orders.
func TestAnOfferEndsOnTheBoard(t *testing.T) {
	for _, way := range [][]string{{"orders", "pledges"}, {"pledges"}} {
		p := lesson(t, true)
		for range 60 {
			if p.think(); p.a.top() == "board" {
				break
			}
			p.follow()
		}
		o := p.a.play.m.Observation(p.a.play.viewer())
		for _, m := range p.a.play.m.Book().Legal(&o, nil) {
			if m.Do == rules.Offer {
				p.a.over = way
				p.a.desk = emptyDesk()
				p.a.desk.Verb = rules.Offer
				p.a.desk.Move, p.a.desk.Filled = m, [4]bool{true, true, true, true}
				break
			}
		}
		if p.a.enter(); p.a.top() != "board" {
			t.Errorf("by way of %v it ends on %s", way, p.a.top())
		}
	}
}

// TestSealingClosesWhatLiesOpen: whoever seals with a dossier open sees the round go on, and not that dossier, whether
// he was asked about the orders left or not.
func TestSealingClosesWhatLiesOpen(t *testing.T) {
	x := stageAt(t, "board")
	for range 40 {
		if o := x.a.play.m.Observation(x.a.play.viewer()); o.Table.Phase == rules.Orders {
			break
		}
		x.think()
		x.press(hand.Enter)
	}
	x.a.Act(sheet.Action{Name: "open", Text: "dossier", A: 1})
	x.build()
	if x.a.top() != "dossier" {
		t.Fatalf("the dossier is not open, but %s", x.a.top())
	}
	x.press(hand.S, hand.Y)
	if x.a.house.Ask.Text != "" || x.a.top() == "dossier" {
		t.Errorf("after the orders are sealed %s is seen, with the question %q", x.a.top(), x.a.house.Ask.Text)
	}
}

// TestNoRoundComesAfterTheLast: an offer that waits for a person's answer can be answered in this round or the one
// after, and whoever makes it in the last round is not told of one after.
func TestNoRoundComesAfterTheLast(t *testing.T) {
	x := open(t, Options{})
	x.press(hand.N)
	for p := range x.a.house.Draft.Seats {
		x.a.house.Draft.Seats[p].Person = p < 2
	}
	x.press(hand.Enter)
	r, last := newRobot(x, true), int8(x.a.play.m.Book().Rounds)-1
	for _, round := range []int8{0, last} {
		offered := false
		for i := 0; i < 4000 && !offered && x.a.play.table().Round <= round; i++ {
			r.step()
			now := x.a.play.table()
			if now.Round < round || now.Phase != rules.Orders || x.a.top() != "board" || x.a.play.viewer() < 0 {
				continue
			}
			o := x.a.play.m.Observation(x.a.play.viewer())
			for _, m := range x.a.play.m.Book().Legal(&o, nil) {
				if m.Do == rules.Offer && x.a.play.m.IsPerson(rules.Seat(m.A)) {
					offered = x.a.play.make(m)
					break
				}
			}
		}
		name := text.English().Say("ui.pledges.lies", "who", "")
		after := name[strings.Index(name, "in this round"):]
		if said := x.a.play.answer; !offered || said == "" || strings.Contains(said, after) != (round < last) {
			t.Errorf("round %d of %d: offered %v, told %q", round+1, last+1, offered, said)
		}
	}
}
