package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// Where the parts of a question stand: its words behind the number, what is told behind
// the date. A line is no longer than the eye finds back from.
const (
	askedLeft  = 56.0
	askedDate  = 108.0
	askedWide  = 940.0
	askedHead  = 22.0
	askedSpace = 28.0
)

var (
	toldStyle  = sheet.Sentence.Sized(15)
	smallStyle = sheet.Row.Sized(13)
)

// leastLinked is the smallest size at which a word can be hit that leads on.
const leastLinked = 17.5

// linkedStyle is a style for text with words that can be entered: small text shrinks it no
// further than a hand can aim.
func linkedStyle(b *sheet.Builder, size float64) sheet.Style {
	return sheet.Telling.Sized(max(size, leastLinked/min(1, b.Type)))
}

// resultQuestions are the questions for the lesson: a list, and of the one that is chosen what
// of this game answers it and what history had.
func resultQuestions(b *sheet.Builder, s *Scene, r sheet.Rect) {
	if len(s.House.Answers) == 0 {
		return
	}
	if b.Paged {
		askedPages(b, s, r)
		return
	}
	at := shares{{16, 400, 0.3}, {440, 824, 0.7}}.of(b)
	broad(b, at[0].rect(r.Y, r.H), func(r sheet.Rect) { askedList(b, s, r) })
	broad(b, at[1].rect(r.Y, r.H), func(r sheet.Rect) {
		in := panel(b, r, s.Tell.Say("ui.debrief.number", "n", askedNow(s)+1, "m", len(s.House.Answers)))
		a := askedAt(b, s, askedNow(s))
		wide := min(in.W-20, askedLeft+askedDate+askedWide)
		b.Scroll("question."+sheet.Count(a.n+1), in, a.tall(wide)+8, func() { a.print(sheet.R(in.X, in.Y+8, wide, 0)) })
	})
}

// askedNow is the question that is chosen.
func askedNow(s *Scene) int { return max(0, min(s.Desk.Ask, len(s.House.Answers)-1)) }

func askedAt(b *sheet.Builder, s *Scene, n int) *answered {
	return &answered{b, s, &s.House.Answers[n], n}
}

// askedList lists the questions, to choose one.
func askedList(b *sheet.Builder, s *Scene, r sheet.Rect) {
	in := b.Panel(r, s.Tell.Say("ui.result.questions"), "")
	content := 0.0
	for i := range s.House.Answers {
		content += askedAt(b, s, i).entryTall(in.W - barWide)
	}
	wide := in.W - barRoom(content, in.H)
	b.Scroll("questions", in, content, func() {
		y := in.Y
		for i := range s.House.Answers {
			a := askedAt(b, s, i)
			h := a.entryTall(in.W - barWide)
			a.entry(sheet.R(in.X, y, wide, h))
			y += h
		}
	})
}

// barWide is the room of the bar of a list.
const barWide = 12.0

func (a *answered) entryTall(wide float64) float64 {
	return a.b.Tall(wide-52, a.Question.Text, entryStyle) + 14
}

var entryStyle = sheet.Row.Sized(14.5)

// choose is what chooses the question. The first nine have a key.
func (a *answered) choose(id string, r sheet.Rect) sheet.Node {
	n := sheet.Node{ID: id + sheet.Count(a.n+1), Role: sheet.Choice, Name: a.Question.Text, Rect: r, Group: "asked", Reads: true, Do: sheet.Do(ActDesk, DeskAsk, a.n)}
	if a.n < 9 {
		n.Key = hand.Digit(a.n + 1)
	}
	return n
}

// entry is a row of the list.
func (a *answered) entry(r sheet.Rect) {
	n := a.choose("asked.", sheet.R(r.X, r.Y, r.W, r.H-1))
	words, _ := rowInks(a.b, &n, a.n == askedNow(a.s))
	number := ink.Red
	if words == ink.Cream {
		number = ink.Cream
	}
	a.b.Fit(sheet.R(r.X+8, r.Y+3, 26, 24), sheet.Count(a.n+1), sheet.Title.Sized(19).In(number))
	a.b.Wrap(sheet.R(r.X+38, r.Y+6, r.W-52, 0), a.Question.Text, entryStyle.In(words))
}

// answered is one question of the debrief.
type answered struct {
	b *sheet.Builder
	s *Scene
	*text.Answer
	n int
}

func (a *answered) tall(wide float64) float64 {
	return a.questionTall(wide) + a.toldTall(wide-askedLeft) + a.thenTall(wide-askedLeft) + askedSpace
}

func (a *answered) print(r sheet.Rect) {
	y := r.Y + a.question(r)
	in := sheet.R(r.X+askedLeft, y, r.W-askedLeft, 0)
	if len(a.Told) > 0 {
		a.here(in)
		in.Y += askedHead
	}
	for i := range a.Told {
		in.Y += a.row(i, in)
	}
	a.then(in)
}

func (a *answered) questionTall(wide float64) float64 {
	return a.b.Tall(wide-askedLeft, a.Question.Text, linkedStyle(a.b, 19)) + 8
}

// question prints the number and what is asked, and returns how high that is.
func (a *answered) question(r sheet.Rect) float64 {
	id := "question." + sheet.Count(a.n+1)
	h := a.questionTall(r.W)
	a.b.Fit(sheet.R(r.X+4, r.Y, 44, 26), sheet.Count(a.n+1), sheet.Title.Sized(24).In(ink.Red))
	a.b.Node(sheet.Node{ID: id, Name: a.Question.Text, Rect: sheet.R(r.X, r.Y-2, r.W, h-2), Group: "questions"})
	a.b.Linked(sheet.R(r.X+askedLeft, r.Y, r.W-askedLeft, 0), a.Question.Text, linkedStyle(a.b, 19), &sheet.Links{ID: id})
	return h
}

func (a *answered) toldTall(wide float64) float64 {
	if len(a.Told) == 0 {
		return 0
	}
	h := askedHead
	for i := range a.Told {
		h += a.rowTall(i, wide)
	}
	return h
}

func (a *answered) here(r sheet.Rect) {
	a.b.Fit(sheet.R(r.X, r.Y, r.W, 20), a.s.Tell.Say("ui.debrief.here"), sheet.SubHeading.In(ink.RedDeep))
}

func (a *answered) rowTall(i int, wide float64) float64 {
	return max(25, a.b.Tall(wide-askedDate, a.Told[i].Text, toldStyle)+6)
}

// row prints one thing of the game. It leads to the chronicle of its round or, of the
// whole game, to the man it is about.
func (a *answered) row(i int, r sheet.Rect) float64 {
	t := &a.Told[i]
	h := a.rowTall(i, r.W)
	n := sheet.Node{ID: "told." + sheet.Count(a.n+1) + "." + sheet.Count(i+1), Name: t.Text, Rect: sheet.R(r.X, r.Y, r.W, h-1), Group: "questions"}
	switch {
	case t.Date != "":
		n.Name, n.Role, n.Do = t.Date+": "+t.Text, sheet.Link, sheet.Action{Name: ActOpen, Text: "log", A: logRound + int(t.Round)}
	case t.Who != rules.Nobody:
		n.Role, n.Do = sheet.Link, sheet.Action{Name: ActOpen, Text: "dossier", A: int(t.Who)}
	}
	if a.b.Node(n).Pointed && n.Role == sheet.Link {
		a.b.Fill(n.Rect, ink.Buff)
	}
	if t.Date != "" {
		a.b.Arrow(sheet.R(r.X, r.Y+2, askedDate-6, 19), 7, 0, ink.Black)
		a.b.Fit(sheet.R(r.X+2, r.Y+2, askedDate-18, 19), t.Date, sheet.RowStrong.Sized(13).In(ink.Cream).Centre())
	} else {
		a.b.Fill(sheet.R(r.X+24, r.Y+10, 8, 3), ink.Red)
	}
	a.b.Wrap(sheet.R(r.X+askedDate, r.Y+2, r.W-askedDate, 0), t.Text, toldStyle)
	return h
}

// small is what stands below history: the source, and how sure it is.
func (a *answered) small() string {
	q, mark := a.Question, a.s.Tell.Mark(a.Question.Mark)
	switch {
	case q.Source == "":
		return mark
	case mark == "":
		return a.s.Tell.Say("ui.source", "source", q.Source)
	}
	return a.s.Tell.Say("ui.debrief.source", "source", q.Source, "mark", mark)
}

func (a *answered) thenTall(wide float64) float64 {
	if a.Question.History == "" {
		return 0
	}
	in := wide - askedDate
	return 8 + askedHead + a.b.Tall(in, a.Question.History, linkedStyle(a.b, leastLinked)) + 4 + a.b.Tall(in, a.small(), smallStyle)
}

// then prints what history had, where that is from and how sure it is.
func (a *answered) then(r sheet.Rect) {
	if a.Question.History == "" {
		return
	}
	id := "then." + sheet.Count(a.n+1)
	h := a.thenTall(r.W) - 8
	in := sheet.R(r.X+askedDate, r.Y+8, r.W-askedDate, 0)
	a.b.Node(sheet.Node{ID: id, Name: a.s.Tell.Say("ui.debrief.history") + ": " + a.Question.History + " " + a.small(), Rect: sheet.R(r.X, in.Y, r.W, h), Group: "questions"})
	a.b.Fill(sheet.R(in.X-14, in.Y+2, 4, h-2), ink.Black)
	a.b.Fit(sheet.R(in.X, in.Y, in.W, 20), a.s.Tell.Say("ui.debrief.history"), sheet.SubHeading.In(ink.Soft))
	y := in.Y + askedHead
	y += a.b.Linked(sheet.R(in.X, y, in.W, 0), a.Question.History, linkedStyle(a.b, leastLinked), &sheet.Links{ID: id}) + 4
	a.b.Wrap(sheet.R(in.X, y, in.W, 0), a.small(), smallStyle.In(ink.Soft))
}

// askedPages sets the numbers of the questions and the one that is chosen as parts below each
// other, for large text: no page ends within a row.
func askedPages(b *sheet.Builder, s *Scene, r sheet.Rect) {
	set := func(print func(sheet.Rect)) { b.Part(sheet.Piece{Rect: r, Broad: true, Whole: true}, print) }
	set(func(in sheet.Rect) { askedNumbers(b, s, in) })
	a := askedAt(b, s, askedNow(s))
	set(func(in sheet.Rect) { a.question(in) })
	for k := range a.Told {
		set(func(in sheet.Rect) {
			y := in.Y
			if k == 0 { // the heading stands with the first row
				a.here(in)
				y += askedHead
			}
			a.row(k, sheet.R(in.X, y, in.W, 0))
		})
	}
	if a.Question.History != "" {
		set(func(in sheet.Rect) { a.then(sheet.R(in.X, in.Y, in.W, 0)) })
	}
	set(func(in sheet.Rect) {
		b.Wrap(sheet.R(in.X, in.Y, in.W, 0), s.Tell.Say("ui.result.care"), sheet.TellingItalic)
	})
}

// askedNumbers are the numbers of the questions, to choose one.
func askedNumbers(b *sheet.Builder, s *Scene, r sheet.Rect) {
	const wide, tall, gap = 44.0, 30.0, 8.0
	x, y := r.X, r.Y
	for i := range s.House.Answers {
		if x+wide > r.Right() {
			x, y = r.X, y+tall+gap
		}
		n := askedAt(b, s, i).choose("asked.", sheet.R(x, y, wide, tall))
		words := ink.Black
		if i == askedNow(s) {
			n.State, n.Dark, words = "chosen", true, ink.Cream
		}
		look := b.Node(n)
		switch {
		case words == ink.Cream:
			b.Fill(n.Rect, ink.Red)
		case look.Pointed:
			b.Fill(n.Rect, ink.Buff)
		}
		b.Frame(n.Rect, 2, ink.Black)
		b.Fit(n.Rect, sheet.Count(i+1), sheet.RowStrong.Sized(16).In(words).Centre())
		x += wide + gap
	}
}
