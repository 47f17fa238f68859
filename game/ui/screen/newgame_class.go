package screen

import (
	"fmt"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// What a new game asks of whoever leads a class.

// LongestTeam is how many letters the name of a team has at most.
const LongestTeam = 24

// UsualLesson is how many minutes the clock of a class is set to, until somebody sets another.
const UsualLesson = 50

// newClass seats a class at one press.
func newClass(b *sheet.Builder, s *Scene, r sheet.Rect) {
	n := len(s.House.Draft.Seats)
	b.Button(sheet.Button{ID: "new.class", Rect: sheet.R(r.X, r.Y, r.W, 36), Label: s.Tell.Say("ui.new.class", "n", n), Sign: "person", Key: hand.C,
		Do: sheet.Action{Name: ActSet, Text: SetClass}, Off: newOff(s),
		Tip: sheet.Tip{Title: s.Tell.Say("ui.new.class", "n", n), Lines: []sheet.TipLine{{Label: s.Tell.Say("ui.new.class_about", "n", UsualLesson)}}}})
}

// newLessonGoes says how far a lesson gets: the orders have their share of the clock, and the rest of a round its own time.
func newLessonGoes(s *Scene, lesson, people int) string {
	rounds := s.Book.Rounds
	each, _ := TurnOf(60*lesson, rounds, people)
	n := RoundsOf(60*lesson, rounds, people)
	key := "ui.new.summary_clock"
	if n < rounds {
		key = "ui.new.summary_clock_short"
	}
	return s.Tell.Say(key, "n", lesson, "time", minutes(each), "some", n, "rounds", rounds)
}

// lessons are the minutes that a clock is set to at one press: of a lesson without its beginning,
// of a whole one, of two. The first is no clock.
var lessons = [...]int{0, 40, 45, 50, 90}

// newLesson sets the clock of the lesson.
func newLesson(b *sheet.Builder, s *Scene, r sheet.Rect) {
	in := b.Panel(r, s.Tell.Say("ui.clock"), s.Tell.Say("ui.clock.in_minutes"))
	var list []houseOption
	for _, n := range lessons {
		do := sheet.Do(ActSet, n)
		do.Text = SetLesson
		x := houseOption{id: "new.clock." + fmt.Sprint(n), label: fmt.Sprint(n), group: "new.clock", do: do, chosen: s.House.Set.Lesson == n,
			tip: sheet.Tip{Title: s.Tell.Say("ui.clock.minutes", "n", n), Lines: []sheet.TipLine{{Label: s.Tell.Say("ui.clock.about")}}}}
		if n == 0 {
			x.label, x.tip.Title = s.Tell.Say("ui.clock.none"), s.Tell.Say("ui.clock.none")
		}
		list = append(list, x)
	}
	houseOptions(b, sheet.R(in.X, in.Y+6, in.W, 34), list...)
}
