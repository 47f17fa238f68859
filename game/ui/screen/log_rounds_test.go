package screen

import (
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/ui/sheet"
)

// wholeLog is the last scene of a game that was played to its end.
func wholeLog(t *testing.T) *Scene {
	scenes := newReel(t, englishWords(), match.Setup{Seed: 5, Players: seatedPlayers(t, 3), Minds: chanceMinds(t, 5)}).run()
	return scenes[len(scenes)-1]
}

// Every page of the log begins with the round and the part of it that go on there, and ends
// with something that happened; nothing is left out or told twice.
func TestEveryPageOfTheLogSaysWhereItIs(t *testing.T) {
	const room = 260.0
	s, b := wholeLog(t), newTestBuilder(t)
	b.Shape(200)
	b.Begin()
	tale, list := logTale(b, s), told(s, s.Log)
	lines, _ := tale.logLines(list, 600)
	entries, pages := 0, 0
	for from := 0; from < len(lines); pages++ {
		n, high := tale.logLot(lines[from:], room)
		page := append(lines[from].heads(), lines[from:from+n]...)
		if page[0].part != noPart || page[1].part == noPart || page[1].entry != nil || page[len(page)-1].entry == nil {
			t.Fatalf("page %d has no headings, or ends with one: %+v", pages, page)
		}
		first := page[2]
		if first.entry == nil || page[0].round != first.entry.Round || page[1].part != first.part {
			t.Errorf("page %d: another round or part: %+v", pages, page)
		}
		sum := 0.0
		for _, l := range page {
			sum += l.h
			if l.entry != nil {
				entries++
			}
		}
		if sum != high || high > room {
			t.Errorf("page %d is %.0f high, told %.0f", pages, sum, high)
		}
		from += n
	}
	if entries != len(list) || pages < 20 {
		t.Errorf("%d of %d on %d pages", entries, len(list), pages)
	}
}

// The parts of a round follow one another, each once; a round of play has at least four of them.
func TestARoundIsToldInItsParts(t *testing.T) {
	s, b := wholeLog(t), newTestBuilder(t)
	b.Begin()
	lines, _ := logTale(b, s).logLines(told(s, s.Log), 600)
	last, parts, most := noPart, 0, 0
	for _, l := range lines {
		switch {
		case l.entry != nil:
			continue
		case l.part == noPart:
			last, parts = noPart, 0
			continue
		case l.part <= last:
			t.Errorf("round %d: %q after %q", l.round, partName(s, l.part), partName(s, last))
		}
		last, parts = l.part, parts+1
		most = max(most, parts)
	}
	if most < 4 {
		t.Errorf("no round has more than %d parts", most)
	}
}

// Wherever the list stands, the round and the part of its first line are said above it.
func TestTheLogSaysWhereItStands(t *testing.T) {
	s, b := wholeLog(t), newTestBuilder(t)
	builtBy(t, b, Log, s)
	lines, high := logTale(b, s).logLines(told(s, s.Log), 836)
	rounds := map[string]bool{}
	for y := 0.0; y < high-800; y += 397 {
		b.Memory.ScrollTo("log", y)
		builtBy(t, b, Log, s)
		at := b.Memory.Scrolled("log") + logHead
		for _, l := range lines {
			if l.y+l.h <= at+1 {
				continue
			}
			round := s.Tell.Say("ui.record.round", "round", s.Tell.Round(int8(l.round)), "date", s.Tell.Date(int8(l.round)))
			rounds[round] = true
			if !saidAbove(&b.Sheet, round) || l.entry != nil && !saidAbove(&b.Sheet, partName(s, l.part)) {
				t.Errorf("at %.0f: not said: %s, %s", at, round, partName(s, l.part))
			}
			break
		}
	}
	if len(rounds) < 8 {
		t.Errorf("only %d rounds were seen", len(rounds))
	}
}

// saidAbove reports whether a text stands on the sheet above the list of the log.
func saidAbove(s *sheet.Sheet, text string) bool {
	for _, m := range s.Marks {
		if m.Rect.Y < 140 && strings.EqualFold(m.Text, text) {
			return true
		}
	}
	return false
}
