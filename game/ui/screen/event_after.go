package screen

import (
	"slices"
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// decided prints what was chosen, what came of it, and what is known of the real
// thing: that is told only now.
func (l eventLeaf) decided(y float64) {
	for _, l.t = range eventTypes {
		if y+l.decidedTall() <= eventFloor {
			break
		}
	}
	tall := l.decidedTall()
	air := min(max(0, (eventFloor-y-tall)/4), 22)
	l.body(y, tall, func() {
		y := l.words(y) + air
		if l.c.chosen >= 0 {
			y = l.taken(y) + air
		}
		l.known(l.came(y) + air)
	})
}

func (l eventLeaf) decidedTall() float64 {
	h := l.wordsTall() + 24 + eventCameChips(l.s, l.c).flow(l.b, sheet.R(0, 0, l.wide, 0), l.t.effect, ink.None) + l.t.gap
	if l.c.chosen >= 0 {
		h += l.takenTall() + l.t.gap
	}
	if l.c.rule.After != "" {
		h += 30 + l.b.Tall(l.wide, l.c.rule.After, l.afterStyle()) + 4
	}
	return h + l.restTall()
}

func (l eventLeaf) afterStyle() sheet.Style { return sheet.Telling.Sized(l.t.telling - 2) }

// taken is the choice that was made, in red, with what became of its odds.
func (l eventLeaf) taken(y float64) float64 {
	r := sheet.R(l.left, y, l.wide, l.takenTall())
	if !l.b.Paged { // its point ends where the words do
		r.W -= eventPoint
	}
	choice := &l.c.rule.Choices[l.c.chosen]
	said := l.s.Tell.Say("ui.bulletin.decides", "who", l.c.who)
	l.b.Node(sheet.Node{ID: "event.taken", Name: choice.Label, Value: said, Rect: r, Dark: true})
	l.chosenGround(r)
	l.b.Fill(sheet.R(r.X, r.Y, eventPlate, r.H), ink.Black)
	l.b.Fit(sheet.R(r.X, r.Y, eventPlate, r.H), sheet.Count(l.c.chosen+1), sheet.NextStep.Sized(26).In(ink.Cream).Centre())
	x, at := r.X+eventPlate+14, r.Y+l.t.pad
	l.b.Fit(sheet.R(x, at, l.inner(), 18), said, sheet.SubHeading.In(ink.Cream))
	at += 18
	at += l.b.Wrap(sheet.R(x, at, l.inner(), 0), choice.Label, l.label().In(ink.Cream))
	if luck := eventLuck(l.s, l.c); luck != "" {
		l.b.Wrap(sheet.R(x, at, l.inner(), 0), luck, sheet.RowStrong.Sized(l.t.effect).In(ink.Cream))
	}
	return r.Bottom() + l.t.gap
}

func (l eventLeaf) takenTall() float64 {
	h := 2*l.t.pad + 18 + l.b.Tall(l.inner(), l.c.rule.Choices[l.c.chosen].Label, l.label())
	if luck := eventLuck(l.s, l.c); luck != "" {
		h += l.b.Tall(l.inner(), luck, sheet.RowStrong.Sized(l.t.effect))
	}
	return h
}

func eventLuck(s *Scene, c *eventPage) string {
	odds := c.rule.Choices[c.chosen].Odds
	switch c.outcome {
	case 1:
		return s.Tell.Say("ui.bulletin.worked", "n", odds)
	case 0:
		return s.Tell.Say("ui.bulletin.failed", "n", odds)
	}
	return ""
}

// eventCameChips is what changed for everybody to see and, for whoever plays alone, what
// changed for him.
func eventCameChips(s *Scene, c *eventPage) effects {
	var came []rules.Delta
	var papers effects
	for _, e := range c.came {
		d := rules.Delta{Ref: e.Ref, N: e.N}
		if e.Ref.Kind == rules.RefDocument {
			said := s.Tell.Say("of", "who", s.Tell.Document(rules.Document(e.Ref.A)), "what", s.Tell.DocumentState(rules.DocumentState(e.M)))
			papers = append(papers, effectWords{sign: "paper", text: said})
			continue
		}
		switch e.Ref.Kind {
		case rules.RefHolder, rules.RefPatron, rules.RefPaper: // who it is now, not by how much it went on
			d.N = e.M + 1
		}
		came = together(came, d)
	}
	me := s.Obs.Me
	if c.who != me && speaksTo(c.rule.Text) {
		me = rules.NoSeat // the card says “you” to another
	}
	list := append(papers, outcomeChips(s.Book, s.Tell.Befell(came, me))...)
	list = append(list, outcomeChips(s.Book, s.Tell.Outcomes(eventUnseen(s, c), me))...)
	for i := range list {
		list[i].other = list[i].other && !s.Public() // else it is told to everybody
	}
	if len(list) == 0 {
		list = effects{{sign: "dash", text: s.Tell.Say("ui.bulletin.nothing_seen")}}
	}
	return list
}

// together adds a change to those of the same card: what an event and its answer do to the same number is one change. Who has a
// post, a man or a paper is told as it is at last.
func together(list []rules.Delta, d rules.Delta) []rules.Delta {
	i := slices.IndexFunc(list, func(x rules.Delta) bool { return x.Ref == d.Ref })
	switch {
	case i < 0:
		return append(list, d)
	case d.Ref.Kind == rules.RefHolder || d.Ref.Kind == rules.RefPatron || d.Ref.Kind == rules.RefPaper:
		list[i].N = d.N
	case list[i].N+d.N == 0:
		return slices.Delete(list, i, i+1)
	default:
		list[i].N += d.N
	}
	return list
}

// eventUnseen are the effects that the answer was said to have on what not all see, such as a
// man's regard for another or what a delegation thinks: nobody else is told what came of them.
func eventUnseen(s *Scene, c *eventPage) []rules.Effect {
	if c.chosen < 0 {
		return nil
	}
	list := c.rule.Choices[c.chosen].Effects
	if c.outcome == 0 {
		list = c.rule.Choices[c.chosen].Else
	}
	var unseen []rules.Effect
	for _, f := range list {
		told := slices.ContainsFunc(c.came, func(e rules.Event) bool { return e.Ref == f.Target })
		if f.Do == rules.Change && (f.Target.Kind == rules.RefRegard || f.Target.Kind == rules.RefSympathy) && !told {
			unseen = append(unseen, f)
		}
	}
	return settled(s.Book, &s.Obs, unseen)
}

func (l eventLeaf) came(y float64) float64 {
	list, head := eventCameChips(l.s, l.c), l.s.Tell.Say("ui.bulletin.came")
	l.b.Text(l.left, y, head, sheet.SubHeading.In(ink.RedDeep))
	h := list.flow(l.b, sheet.R(l.left, y+20, l.wide, 0), l.t.effect, ink.Black)
	l.b.Node(sheet.Node{ID: "event.came", Name: head, Value: list.spoken(), Rect: sheet.R(l.left, y, l.wide, 20+h), Quiet: true})
	return y + 24 + h + l.t.gap
}

// known says what happened in history, and on request what is doubtful about it.
func (l eventLeaf) known(y float64) {
	if l.c.rule.After == "" {
		l.more(y)
		return
	}
	head := l.s.Tell.Say("ui.bulletin.known")
	l.b.Rule(l.left, y, l.wide, 3, ink.Black)
	l.b.Text(l.left, y+7, head, sheet.SubHeading)
	h := l.b.Tall(l.wide, l.c.rule.After, l.afterStyle())
	l.b.Node(sheet.Node{ID: "event.known", Name: head, Value: l.c.rule.After, Rect: sheet.R(l.left, y, l.wide, 27+h), Quiet: true})
	l.b.Linked(sheet.R(l.left, y+27, l.wide, 0), l.c.rule.After, l.afterStyle(), &sheet.Links{ID: "event.known"})
	l.more(y + 27 + h + 6)
}

// eventSteps prints what can be done with the card: decide, or go on.
func eventSteps(b *sheet.Builder, s *Scene, c *eventPage) {
	r := sheet.R(eventLeft+eventWide-176, eventFloor+12, 176, 32)
	if !c.asked() && s.Gathered {
		eventBack(b, s, r)
		return
	}
	if !c.asked() {
		next := sheet.Button{ID: "event.next", Rect: r, Label: s.Tell.Say("ui.bulletin.next"), Key: hand.Enter, Kind: sheet.Strong, Role: sheet.Stop, Do: sheet.Do(ActNext)}
		b.Button(next)
		eventTurned(b, s, r)
		return
	}
	if !s.Waiting.Person {
		b.Fit(r, s.Tell.Say("ui.bulletin.thinks", "who", c.who), sheet.Row.In(ink.Soft).Right())
		return
	}
	if said := eventForAll(s); said != "" {
		b.Fit(sheet.R(eventLeft, r.Y, r.X-eventLeft-12, r.H), said, sheet.RowStrong.Sized(16).In(ink.RedDeep))
	}
	b.Button(eventDecide(s, c, r))
}

// eventForAll tells a class that the first card comes to all, after each team has sat alone before what only it may see.
func eventForAll(s *Scene) string {
	if s.Obs.Table.Round > 0 || s.persons().Count() < 2 {
		return ""
	}
	for _, e := range s.Log {
		if e.Event.What == rules.ChoiceMade {
			return ""
		}
	}
	return s.Tell.Say("ui.bulletin.for_all")
}

// How many cards of the bulletin there are, when more than one.
func eventTurned(b *sheet.Builder, s *Scene, r sheet.Rect) {
	if n := EventCards(s); n > 1 {
		said := s.Tell.Say("ui.bulletin.turned", "n", min(s.Shown+1, n), "m", n)
		b.Fit(sheet.R(eventLeft+eventWide-160, 58, 160, 20), said, sheet.Row.In(ink.Soft).Right())
	}
}

// EventDecides is the button that decides on the chosen answer: whoever has chosen one goes on there.
const EventDecides = "event.decide"

func eventDecide(s *Scene, c *eventPage, r sheet.Rect) sheet.Button {
	x := sheet.Button{ID: EventDecides, Rect: r, Label: s.Tell.Say("ui.bulletin.decide"), Key: hand.Enter, Kind: sheet.Strong, Role: sheet.Stop}
	n := s.Desk.Choice
	if n < 0 || n >= len(c.rule.Choices) {
		return eventPressNumber(s, c, x)
	}
	o := eventAnswer{card: c, n: n}
	if eventLocked(s, o) != "" {
		return eventPressNumber(s, c, x)
	}
	x.Label = s.Tell.Say("ui.bulletin.decide_on", "n", n+1)
	x.Do = sheet.Action{Name: ActMove, Text: s.Book.MoveText(o.move())}
	return x
}

// Nothing is chosen yet: the button says what to press instead of acting.
func eventPressNumber(s *Scene, c *eventPage, x sheet.Button) sheet.Button {
	x.Label, x.Key = s.Tell.Say("ui.bulletin.choose_first", "n", len(c.rule.Choices)), hand.NoKey
	x.Do, x.Kind = sheet.Do(ActDesk, DeskChoice, 0), sheet.Plain
	for n := range c.rule.Choices {
		if eventLocked(s, eventAnswer{card: c, n: n}) == "" {
			x.Do.B = n
			break
		}
	}
	x.Tip = sheet.Tip{Title: x.Label, Lines: []sheet.TipLine{{Label: s.Tell.Say("ui.bulletin.choose_how", "n", strconv.Itoa(len(c.rule.Choices)))}}}
	return x
}
