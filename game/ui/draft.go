package ui

import (
	"strconv"

	"afterlenin/game/ai"
	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/screen"
)

// chosen is what somebody who plays alone has chosen for his game, and finds again when he picks
// another scenario: scenarios that teach bring a man and a seed of their own.
type chosen struct{ man, seed string }

// keepChoice keeps the man and the seed that are set up now, if the scenario does not bring its own. The
// first man is proposed to everybody: he is a choice only for whoever had another before.
func (a *App) keepChoice() {
	b, d := a.pickedBook(), &a.house.Draft
	if b == nil || len(b.Lessons) > 0 || a.teams(d) != 1 || len(d.Seats) != len(b.Contenders) {
		return
	}
	for p, who := range d.Seats {
		if !who.Person {
			continue
		}
		if a.chosen.seed = d.Seed; a.chosen.man != "" || rules.Seat(p) != writtenFor(b) {
			a.chosen.man = b.Contenders[p].ID
		}
	}
}

// manOf is the seat of somebody who plays a scenario alone, until he picks another: for whom it is
// written, or the man he has chosen before.
func (a *App) manOf(b *rules.Book) rules.Seat {
	if len(b.Lessons) == 0 {
		for p := range b.Contenders {
			if b.Contenders[p].ID == a.chosen.man {
				return rules.Seat(p)
			}
		}
	}
	return writtenFor(b)
}

// seatNext proposes a man to whoever plays alone, unless he has chosen one.
func (a *App) seatNext(man string) {
	if a.chosen.man != "" || a.teams(&a.house.Draft) != 1 {
		return
	}
	a.chosen.man = man
	a.draftFor(a.house.Picked)
}

// draftFor sets up a game of a scenario: a person on the seat that it is written for, or that was chosen
// before, else the first, and computers on the others. How computers play stays as it was chosen, and so
// does who sits where once several people do.
func (a *App) draftFor(i int) {
	d := &a.house.Draft
	was := *d
	d.Levels, d.Tempers = nil, nil
	for _, l := range ai.Levels() {
		d.Levels = append(d.Levels, l.String())
	}
	for _, t := range ai.TempersToChoose() {
		d.Tempers = append(d.Tempers, t.String())
	}
	d.Seats, d.Levelled, d.Tempered, d.Choosing = nil, nil, nil, screen.Choosing{}
	if i < 0 || a.listed[i] == nil {
		return
	}
	b := a.listed[i].Book
	together := a.teams(&was) > 1 && len(was.Seats) == len(b.Contenders)
	for p := range b.Contenders {
		level, temper := int(defaultStyle().Level), int(defaultStyle().Temper)
		if p < len(was.Seats) {
			level, temper = was.Levelled[p], was.Tempered[p]
		}
		d.Levelled, d.Tempered = append(d.Levelled, level), append(d.Tempered, temper)
		d.Seats = append(d.Seats, a.seated(p, !together && p == int(a.manOf(b))))
		if together {
			d.Seats[p] = was.Seats[p]
		}
	}
	lesson := strconv.FormatUint(lessonSeed, 10)
	switch {
	case len(b.Lessons) > 0:
		d.Seed = lesson
	case d.Seed == lesson && a.chosen.seed != "":
		d.Seed = a.chosen.seed
	case d.Seed == "" || d.Seed == lesson:
		d.Seed = strconv.FormatUint(drawnSeed(), 10)
	}
}

// writtenFor is the seat that a scenario's lessons are for, else the first.
func writtenFor(b *rules.Book) rules.Seat {
	for _, l := range b.Lessons {
		if l.For != rules.NoSeat {
			return l.For
		}
	}
	return 0
}

// defaultStyle is how computers play when nobody says otherwise.
func defaultStyle() ai.Style { return ai.Style{Level: ai.Normal, Temper: ai.Historical} }

// seated is a person on a seat, or the computer as this seat's was set before.
func (a *App) seated(p int, person bool) match.Player {
	if person {
		return match.Player{Person: true}
	}
	d := &a.house.Draft
	return match.Player{Style: ai.Style{Level: ai.Levels()[d.Levelled[p]], Temper: ai.Tempers()[d.Tempered[p]]}.String()}
}

// seat gives a seat to a person or to the computer.
func (a *App) seat(p int, person bool) {
	d := &a.house.Draft
	if p < 0 || p >= len(d.Seats) {
		return
	}
	d.Seats[p] = a.seated(p, person)
	a.nameTeams()
}

// nameTeams numbers the teams that have no name of their own. One person alone is no team.
func (a *App) nameTeams() {
	d := &a.house.Draft
	n, all := 0, a.teams(d)
	for p := range d.Seats {
		who := &d.Seats[p]
		if !who.Person {
			continue
		}
		n++
		switch given := who.Name != "" && !a.isTeam(who.Name); {
		case given:
		case all < 2:
			who.Name = ""
		default:
			who.Name = a.tell.Say("ui.new.team", "n", n)
		}
	}
}

// isTeam reports whether a name is only a number.
func (a *App) isTeam(name string) bool { return isTeam(a.tell, name) }

func isTeam(tell *text.Teller, name string) bool {
	for n := range rules.MaxSeats {
		if name == tell.Say("ui.new.team", "n", n+1) {
			return true
		}
	}
	return false
}

// teams is how many people sit at the table of a draft.
func (a *App) teams(d *screen.Draft) int {
	n := 0
	for _, who := range d.Seats {
		if who.Person {
			n++
		}
	}
	return n
}

// seatClass gives every seat to a person, with the names that the last class had and the clock of its lesson, and leads the
// hand to the first name.
func (a *App) seatClass() {
	d, b := &a.house.Draft, a.pickedBook()
	if b == nil || len(d.Seats) == 0 {
		return
	}
	for p := range d.Seats {
		if !d.Seats[p].Person {
			d.Seats[p] = match.Player{Person: true}
		}
		if who := &d.Seats[p]; p < len(a.named) && (who.Name == "" || a.isTeam(who.Name)) {
			who.Name = a.named[p]
		}
	}
	a.nameTeams()
	if a.house.Set.Lesson == 0 {
		a.house.Set.Lesson = screen.UsualLesson
	}
	a.rewrite = screen.TeamField(b, 0)
}

// keepTeams keeps the names of the teams of a game that begins, for the next lesson. A mere number is no name.
func (a *App) keepTeams() {
	d := &a.house.Draft
	if a.teams(d) < 2 {
		return
	}
	a.named = nil
	for _, who := range d.Seats {
		name := who.Name
		if a.isTeam(name) {
			name = ""
		}
		a.named = append(a.named, name)
	}
	a.putSettings()
}
