package screen

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// TestAnAmbitionSaysHowItStands: a tick while it is met, what is wanting
// when it is not, and a cross when there is no more time for it.
func TestAnAmbitionSaysHowItStands(t *testing.T) {
	s := newEvening(t, 5, 3).orders(3, 1).scene(3, englishWords())
	all := s.Book.Contenders[3].Ambitions
	for i := range all {
		if s.Obs.Hand.Ambition = int8(i); all[i].Name == "Against a leader" {
			break
		}
	}
	for i, sign := range [...]string{"tick", "clock"} {
		s.Obs.Table.Committee[0] = [...]int16{190, 320}[i]
		now := aimNow(s)
		if now.sign() != sign || now.met != (sign == "tick") {
			t.Errorf("at %d of 1000: %s, %q", s.Obs.Table.Committee[0], now.sign(), now.words(s))
		}
		if sign == "clock" && !strings.Contains(now.words(s), "Stalin") {
			t.Errorf("who has too much is not said: %q", now.words(s))
		}
	}
	s.Obs.Table.Phase = rules.Over
	if now := aimNow(s); now.sign() != "cross" || now.words(s) == s.Tell.Say("ui.aim.now_missed", "list", "") {
		t.Errorf("at the end: %s, %q", now.sign(), now.words(s))
	}
	s.Obs.Table.Phase, s.Obs.Hand.Ambition = rules.Orders, -1
	if now := aimNow(s); now.words(s) != "" || now.sign() != "star" {
		t.Error("no ambition says something")
	}
}

// TestAnAmbitionOutOfReachIsCrossed: one that asks that nobody be expelled is lost with the
// first who is, and says so while the game goes on.
func TestAnAmbitionOutOfReachIsCrossed(t *testing.T) {
	s := newEvening(t, 5, 5).orders(5, 1).scene(5, englishWords())
	for i, a := range s.Book.Contenders[5].Ambitions {
		if s.Obs.Hand.Ambition = int8(i); a.Name == "The New Course" {
			break
		}
	}
	if now := aimNow(s); now.sign() != "clock" {
		t.Fatalf("at the beginning: %s, %q", now.sign(), now.words(s))
	}
	for p := range s.Obs.Table.Precedents {
		s.Obs.Table.Precedents[p].Times = 1
	}
	if now := aimNow(s); now.sign() != "cross" || !strings.Contains(now.words(s), "no longer") {
		t.Errorf("after an expulsion: %s, %q", now.sign(), now.words(s))
	}
}
