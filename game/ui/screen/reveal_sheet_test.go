package screen

import (
	"fmt"
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// TestPublicSheets draws every public moment of some games and looks for texts that
// are cut, ids that are there twice, keys that mean two things, and things that
// neither Tab nor the pointer reaches.
func TestPublicSheets(t *testing.T) {
	b := newTestBuilder(t)
	for i, people := range [][]int{{}, {1}, {0, 2, 4}, {0, 1, 2, 3, 4, 5, 6}} {
		seed := uint64(i + 3)
		words := englishWords()
		if i%2 == 1 {
			words = text.Pseudo(words)
		}
		r := newReel(t, words, match.Setup{Seed: seed, Players: seatedPlayers(t, people...), Minds: chanceMinds(t, seed)})
		for n, s := range r.run() {
			name, show := screenOf(s)
			at := fmt.Sprintf("%s in scene %d of game %d", name, n, i)
			checkSheet(t, at, b, builtBy(t, b, show, s))
			if n%20 == 0 {
				checkSheet(t, "log in "+at, b, builtBy(t, b, Log, s))
			}
		}
	}
}

// TestPublicTextSizes draws the public moments in smaller and larger type.
func TestPublicTextSizes(t *testing.T) {
	r := newReel(t, englishWords(), match.Setup{Seed: 4, Players: seatedPlayers(t, 0, 2), Minds: chanceMinds(t, 4)})
	scenes := r.run()
	b := newTestBuilder(t)
	for _, b.Type = range []float64{0.8, 0.9, 1.1, 1.15, 1.3} {
		for n, s := range scenes {
			name, show := screenOf(s)
			checkSheet(t, fmt.Sprintf("%s in scene %d at %g", name, n, b.Type), b, builtBy(t, b, show, s))
		}
	}
}

func checkSheet(t *testing.T, at string, b *sheet.Builder, s *sheet.Sheet) {
	t.Helper()
	for _, o := range s.Overflows {
		t.Errorf("%s: %q needs %.0f in %+v", at, o.Text, o.Need, o.Room)
		if len(o.Text) > 300 {
			return
		}
	}
	ids, keys := map[string]bool{}, map[hand.Key]string{}
	for _, n := range s.Top() {
		if ids[n.ID] {
			t.Errorf("%s: the id %s is there twice", at, n.ID)
		}
		ids[n.ID] = true
		if n.Name == "" {
			t.Errorf("%s: %s has no name", at, n.ID)
		}
		if n.Key != hand.NoKey {
			if other := keys[n.Key]; other != "" {
				t.Errorf("%s: %s and %s have one key", at, n.ID, other)
			}
			keys[n.Key] = n.ID
		}
		if n.Do != (sheet.Action{}) && !n.Rect.Empty() {
			if hit := s.At(n.Rect.Middle()); hit == nil || hit.ID != n.ID {
				t.Errorf("%s: the pointer does not reach %s", at, n.ID)
			}
			if n.Rect.Bottom() > sheet.Height || n.Rect.Right() > sheet.Width+8 || n.Rect.X < 0 {
				t.Errorf("%s: %s lies outside of the sheet: %+v", at, n.ID, n.Rect)
			}
		}
	}
	for _, m := range s.Marks {
		if m.Kind == sheet.Letters && len(m.Text) > 1 && m.Text[0] == '[' {
			t.Errorf("%s: no words for %s", at, m.Text)
		}
	}
	checkTab(t, at, s)
}

func checkTab(t *testing.T, at string, s *sheet.Sheet) {
	t.Helper()
	reached, focus := map[string]bool{}, ""
	for range len(s.Top()) + 1 {
		to, ok := s.Next(focus, hand.Tab)
		if !ok || to == "" || reached[to] {
			break
		}
		reached[to], focus = true, to
	}
	for _, n := range s.Top() {
		if n.Do != (sheet.Action{}) && n.Tabbed() && !reached[n.ID] {
			t.Errorf("%s: Tab does not reach %s", at, n.ID)
		}
	}
}

// PUBLIC_SHOTS=/tmp/shots xvfb-run -a -s "-screen 0 2600x1500x24" go test ./game/ui/screen -run PublicShots -v
func TestPublicShots(t *testing.T) { photograph(t, "PUBLIC", publicShots) }

// publicShots takes one early and one late picture of every kind, played by computers
// and by people.
func publicShots(t *testing.T) []shot {
	alone := newReel(t, englishWords(), match.Setup{Seed: 5, Players: seatedPlayers(t, 3)}).run()
	class := newReel(t, englishWords(), match.Setup{Seed: 9, Players: seatedPlayers(t, 0, 3, 4)}).run()
	var shots []shot
	for i, scenes := range [][]*Scene{alone, class} {
		seen := map[string]int{}
		for _, s := range scenes {
			name, show := screenOf(s)
			if (name == "event" || name == "rollcall" || name == "hall" || name == "agenda") && !s.Waiting.Person {
				continue
			}
			if s.Stage == OfHall && s.Shown == s.Of {
				name = "hall-done"
			}
			key := fmt.Sprint(name, s.Obs.Table.Round)
			if seen[key]++; seen[key] > 1 || s.Obs.Table.Round%3 != int8(i) {
				continue
			}
			if name == "event" {
				s.Desk.Choice = 1
			}
			shots = append(shots, shot{name: fmt.Sprintf("%s-%d-%02d", name, i, s.Obs.Table.Round+1), scene: s, show: show})
		}
		last := *scenes[len(scenes)-1]
		shots = append(shots, shot{name: fmt.Sprintf("log-%d", i), scene: &last, show: Log})
		man := last
		man.Desk.Filter = logMan + 3
		shots = append(shots, shot{name: fmt.Sprintf("log-man-%d", i), scene: &man, show: Log})
	}
	shots = append(shots, variantShots(alone)...)
	return append(shots, pictureShots(alone[0])...)
}

// variantShots are the same moments told otherwise: by man, since the last turn, in
// high contrast, with a tip.
func variantShots(scenes []*Scene) []shot {
	var shots []shot
	for i, s := range scenes {
		switch {
		case s.Stage == OfReveal && len(s.Since) > 12 && len(shots) < 3:
			man := *s
			man.Desk.Filter = revealByMan
			shots = append(shots, shot{name: fmt.Sprint("by-man-", i), scene: &man, show: Reveal})
			since := *s
			since.Stage, since.Since = NoStage, s.Log[max(0, len(s.Log)-70):]
			shots = append(shots, shot{name: fmt.Sprint("since-", i), scene: &since, show: Since})
		case s.Stage == NoStage && s.Waiting.For == rules.Choose && s.Waiting.Person && len(shots) < 1:
			shots = append(shots, lockedShot(s))
		case s.Stage == OfHall && len(shots) < 6:
			shots = append(shots, shot{name: fmt.Sprint("contrast-hall-", i), scene: s, show: Hall, high: true, over: "hall.bloc3"})
		case s.Stage == OfVote && len(shots) < 9:
			shots = append(shots, shot{name: fmt.Sprint("tip-vote-", i), scene: s, show: RollCall, high: true, over: "roll.seat1"})
		}
	}
	return shots
}

// lockedShot bars the second choice of a card and adds more choices to it.
func lockedShot(s *Scene) shot {
	x, book := *s, *s.Book
	x.Book = &book
	book.Events = append([]rules.EventRule(nil), s.Book.Events...)
	e := &book.Events[s.Obs.Table.Event]
	e.Choices = append(append([]rules.Choice(nil), e.Choices...), e.Choices...)[:min(2*len(e.Choices), rules.MaxChoices)]
	e.Choices[1].When = rules.Expr{{Code: rules.OpRead, Ref: rules.Ref{Kind: rules.RefPrestige, A: 5}}, {Code: rules.OpConst, N: 20}, {Code: rules.OpMoreEq}}
	e.Choices[2].Odds, e.Choices[2].Else = 60, e.Choices[0].Effects
	x.Desk.Choice = 2
	return shot{name: "locked", scene: &x, show: Event}
}

// pictureShots shows every motif once.
func pictureShots(s *Scene) []shot {
	var shots []shot
	for _, m := range motifs {
		x := *s
		book := *s.Book
		book.Events = append([]rules.EventRule(nil), s.Book.Events...)
		x.Book = &book
		if c, ok := eventCard(&x); ok {
			book.Events[c.id].Picture = m.name
		}
		shots = append(shots, shot{name: "picture-" + m.name, scene: &x, show: Event})
	}
	return shots
}

// What concerns the reader is printed in an ink that can be read on the foot of a vote too.
func TestWhatConcernsTheReaderIsReadOnEveryGround(t *testing.T) {
	for _, c := range []struct{ on, ground ink.Ink }{{ink.Black, ink.Paper}, {ink.Cream, ink.Black}} {
		for name, p := range map[string]ink.Palette{"normal": ink.Normal, "high contrast": ink.HighContrast} {
			if got := ink.Contrast(p[tale{on: c.on}.mine()], p[c.ground]); got < 4.5 {
				t.Errorf("%s, words in ink %d: %.2f", name, c.on, got)
			}
		}
	}
}

// Where the motion is at hand, a vote is told with what he thinks of the man, not that he goes
// by some opinion.
func TestAVoteSaysWhatHeThinksOfTheMan(t *testing.T) {
	told := 0
	for _, s := range newReel(t, englishWords(), match.Setup{Seed: 5, Players: seatedPlayers(t, 3)}).run() {
		for _, e := range s.Log {
			if e.Event.What != rules.Voted && e.Event.What != rules.Seconded && e.Event.What != rules.ChairChose {
				continue
			}
			x := tale{s: s}
			if x.onTable(e) == nil {
				continue
			}
			for _, why := range x.causes(e) {
				told += strings.Count(why, "thinks well of") + strings.Count(why, "thinks ill of")
				if strings.Contains(why, "opinion of") {
					t.Errorf("%s: %s", x.sentence(e), why)
				}
			}
		}
	}
	if told == 0 {
		t.Error("nobody goes by what he thinks of anybody")
	}
}
