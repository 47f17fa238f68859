package text

import (
	"slices"

	"afterlenin/game/rules"
)

// Outcome is one thing that is changed or several that are alike, in one short text:
// regard for Stalin: Zinoviev +3 and Kamenev +2.
type Outcome struct {
	Ref    rules.Ref // what is changed; of several, of the first
	Do     rules.EffectKind
	Text   string
	Others bool // it is another man who gains or loses by it, not the reader or everybody
}

// Outcomes are effects as me reads them: what is alike is said together, and what befalls
// others comes last.
func (t *Teller) Outcomes(list []rules.Effect, me rules.Seat) []Outcome {
	var all []outcome
	for _, e := range addedUp(list) {
		if n, ok := shiftOf(e); ok {
			all = gather(all, t.named(rules.Delta{Ref: e.Target, N: int16(n)}, me))
			continue
		}
		said := Outcome{Ref: e.Target, Do: e.Do, Text: t.EffectTo(e, me), Others: e.Do == rules.Change && ofAnother(e.Target, me)}
		all = append(all, outcome{Outcome: said})
	}
	return t.outcomes(all)
}

// shiftOf is by how much an effect moves its number, and whether that is certain and known.
func shiftOf(e rules.Effect) (n int, ok bool) {
	n, ok = fixedValue(e.Value)
	if e.How == rules.Lower {
		n = -n
	}
	return n, ok && e.Do == rules.Change && e.How != rules.Set && len(e.If) == 0
}

// addedUp names each number that is moved several times once, with what it comes to; where that is
// nothing, not at all.
func addedUp(list []rules.Effect) []rules.Effect {
	var out []rules.Effect
	for _, e := range list {
		n, ok := shiftOf(e)
		at := slices.IndexFunc(out, func(x rules.Effect) bool {
			_, plain := shiftOf(x)
			return plain && x.Target == e.Target
		})
		if !ok || at < 0 {
			out = append(out, e)
			continue
		}
		before, _ := shiftOf(out[at])
		if before+n == 0 {
			out = slices.Delete(out, at, at+1)
			continue
		}
		out[at].How, out[at].Value = rules.Raise, rules.Expr{{Code: rules.OpConst, N: int16(before + n)}}
	}
	return out
}

// Came are changes as me reads them, gathered in the same way.
func (t *Teller) Came(list []rules.Delta, me rules.Seat) []Outcome {
	var all []outcome
	for _, d := range list {
		all = gather(all, t.outcome(d, me))
	}
	return t.outcomes(all)
}

// named is a change with the man whom it befalls, whoever reads it: you, or his name.
func (t *Teller) named(d rules.Delta, me rules.Seat) outcome {
	o := t.outcome(d, me)
	if me >= 0 && ownerOf(d.Ref) == me && o.head == "" {
		o.head, o.who = t.words.say("outcome.you", nil), []string{t.Delta(d)}
		o.Text = t.alike(o)
	}
	return o
}

// Befell are changes that came, gathered in the same way and each with the man it befell.
func (t *Teller) Befell(list []rules.Delta, me rules.Seat) []Outcome {
	var all []outcome
	for _, d := range list {
		all = gather(all, t.named(d, me))
	}
	return t.outcomes(all)
}

func ofAnother(r rules.Ref, me rules.Seat) bool {
	owner := ownerOf(r)
	return owner >= 0 && owner != me
}

// outcome is a change that others may join: those with the same head.
type outcome struct {
	Outcome
	head   string
	who    []string // to whom it happens, or what happens to the man in the head
	change []string // by how much; none of what happens to the man in the head
	turned bool     // the head is what happens, to all of those
}

// outcome is a change with what it has in common with others.
func (t *Teller) outcome(d rules.Delta, me rules.Seat) outcome {
	o := outcome{Outcome: Outcome{Ref: d.Ref, Text: t.DeltaTo(d, me), Others: ofAnother(d.Ref, me)}}
	switch k := d.Ref.Kind; {
	case k == rules.RefRegard && o.Others:
		o.head, o.who = t.bare(d.Ref), []string{t.Seat(rules.Seat(d.Ref.A))}
	case k == rules.RefMood && d.Ref.A >= 0:
		o.head, o.who = t.words.say("ref.mood.all", t.refPlaces(d.Ref)), []string{t.BlocShort(rules.Bloc(d.Ref.A))}
	case k == rules.RefWeight && d.Ref.A >= 0:
		o.head, o.who = t.words.say("ref.weight.all", nil), []string{t.BlocShort(rules.Bloc(d.Ref.A))}
	case k == rules.RefSympathy && !o.Others && d.Ref.A >= 0:
		o.head, o.who = t.words.say("ref.sympathy.all", nil), []string{t.BlocShort(rules.Bloc(d.Ref.A))}
	case o.Others:
		o.head, o.who = t.Seat(ownerOf(d.Ref)), []string{t.Delta(d)}
		return o
	default:
		return o
	}
	o.change = []string{changeText(d.Ref.Kind, int(d.N))}
	return o
}

// gather adds a change to those that it is like.
func gather(all []outcome, o outcome) []outcome {
	for i := range all {
		x := &all[i]
		if o.head != "" && x.head == o.head && len(x.change) > 0 == (len(o.change) > 0) {
			x.who, x.change = append(x.who, o.who...), append(x.change, o.change...)
			return all
		}
	}
	return append(all, o)
}

// together turns what happens to several men alike round: the change is the head then, and
// they are those to whom it happens.
func together(all []outcome) []outcome {
	var list []outcome
	for _, o := range all {
		at := -1
		if o.single() {
			at = slices.IndexFunc(list, func(x outcome) bool {
				return x.single() && x.who[0] == o.who[0] || x.turned && x.head == o.who[0]
			})
		}
		switch {
		case at < 0:
			list = append(list, o)
		case list[at].turned:
			list[at].who = append(list[at].who, o.head)
		default:
			x := &list[at]
			x.head, x.who, x.turned = x.who[0], []string{x.head, o.head}, true
		}
	}
	return list
}

// single reports whether it is the one change of another man’s number.
func (o *outcome) single() bool { return len(o.who) == 1 && len(o.change) == 0 && !o.turned }

// outcomes says them, those of others last.
func (t *Teller) outcomes(all []outcome) []Outcome {
	var first, last []Outcome
	for _, o := range together(all) {
		if len(o.who) > 1 || len(o.change) > 0 && o.Ref.Kind == rules.RefMood {
			o.Text = t.alike(o)
		}
		if o.Others {
			last = append(last, o.Outcome)
		} else {
			first = append(first, o.Outcome)
		}
	}
	return append(first, last...)
}

// alike says several changes in one text.
func (t *Teller) alike(o outcome) string {
	if len(o.change) == 0 {
		return t.words.say("of", places{textAt("who", o.head), textAt("what", t.list(o.who))})
	}
	equal, each := true, make([]string, len(o.who))
	for i := range o.who {
		equal = equal && o.change[i] == o.change[0]
		each[i] = t.words.say("effect.one", places{textAt("who", o.who[i]), textAt("change", o.change[i])})
	}
	if equal {
		return t.words.say("effect.alike", places{textAt("what", o.head), textAt("change", o.change[0]), textAt("list", t.list(o.who))})
	}
	return t.words.say("effect.each", places{textAt("what", o.head), textAt("list", t.list(each))})
}
