package rules

// look is a Book together with what one seat may know. Check, Legal and Forecast
// use nothing else, so that a refusal or a preview cannot hold a secret.
type look struct {
	b *Book
	o *sight
	t *Table
}

func (b *Book) look(o *Observation) look {
	x := o.sight()
	return look{b, &x, &o.Table}
}

// lookAt looks at a true state with the sight of a seat. The state should change no more than by
// what follows from the look.
func (b *Book) lookAt(s *State, x *sight) look { return look{b, x, &s.Table} }

func (l look) me() *Man { return &l.t.Men[l.o.me] }

func (l look) mods() *Mods { return &l.b.Contenders[l.o.me].Mods }

// affords is nil when the price can be paid from the hand.
func (l look) affords(price int) Refusal {
	if have := int(l.o.hand.Patronage); price > have {
		return Refusal{TooDear, int16(price), int16(have)}
	}
	return Refusal{}
}

// mine reports whether the observer knows the official to be his own man.
func (l look) mine(who Person) bool { return !l.b.IsContender(who) && l.patron(who) == l.o.me }

func (l look) isOfficial(n int16) bool {
	return int(n) >= len(l.b.Contenders) && int(n) < len(l.b.People)
}

func (l look) isPerson(n int16) bool { return n >= 0 && int(n) < len(l.b.People) }

func (l look) isSeat(n int16) bool { return n >= 0 && int(n) < len(l.b.Contenders) }

func (l look) isPost(n int16) bool { return n >= 0 && int(n) < len(l.b.Posts) }

func (l look) isBloc(n int16) bool { return n >= 0 && int(n) < len(l.b.Blocs) }

func (l look) isIssue(n int16) bool { return n >= 0 && int(n) < len(l.b.Issues) }

// gone reports whether an official has left the stage.
func (l look) gone(who Person) bool {
	return !l.b.IsContender(who) && l.t.Officials[l.b.Official(who)].Gone
}

// leads reports whether the observer or a man he knows to be his own is secretary of the bloc.
func (l look) leads(bloc Bloc) bool {
	who := l.b.Secretary(l.t, bloc)
	return who != Nobody && l.patron(who) == l.o.me
}

// hasPress reports whether the observer or a known man of his holds a press that
// speaks on the issue.
func (l look) hasPress(i Issue) bool {
	for p := range l.b.Posts {
		who := l.t.Posts[p].Holder
		if l.b.Posts[p].Powers&Press != 0 && l.b.Posts[p].Press[i] && who != Nobody && l.patron(who) == l.o.me {
			return true
		}
	}
	return false
}

// holds reports whether the observer or a known man of his holds a post with the power.
func (l look) holds(power Powers) bool {
	for p := range l.b.Posts {
		who := l.t.Posts[p].Holder
		if l.b.Posts[p].Powers&power != 0 && who != Nobody && l.patron(who) == l.o.me {
			return true
		}
	}
	return false
}

// Gap is how many steps two positions are apart, over all issues.
func (b *Book) Gap(x, y *[MaxIssues]int8) int {
	n := 0
	for i := range b.Issues {
		n += abs(int(x[i]) - int(y[i]))
	}
	return n
}

// multiplier is the per cent of its first price that a precedent has left.
func multiplier(times int8) int {
	switch times {
	case 0:
		return 100
	case 1:
		return 60
	case 2:
		return 40
	}
	return 25
}

// PrecedentPrice is the patronage that a precedent costs now, on top.
func (b *Book) PrecedentPrice(t *Table, p Precedent) int {
	return percent(int(b.Precedents[p].Price), multiplier(t.Precedents[p].Times))
}
