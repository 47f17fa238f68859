package text

import (
	"slices"
	"strings"

	"afterlenin/game/rules"
)

// Effect is an effect as a short text for the event card, with the owner of the number
// it changes: Trotsky: prestige −2, or grain +5.
func (t *Teller) Effect(e rules.Effect) string { return t.EffectTo(e, rules.NoSeat) }

// EffectTo is Effect as me reads it: his own prestige is only prestige.
func (t *Teller) EffectTo(e rules.Effect, me rules.Seat) string {
	said := t.effect(e, me)
	if len(e.If) == 0 {
		return said
	}
	var when []string
	for _, c := range t.Clauses(e.If, nil, -1) {
		when = append(when, c.Text)
	}
	return t.words.say("effect.if", places{textAt("what", said), textAt("when", t.list(when))})
}

// EffectCause is on what an effect depends: its conditions, and the numbers by which it
// is measured.
func (t *Teller) EffectCause(e rules.Effect) string {
	var list []string
	for _, c := range t.Clauses(e.If, nil, -1) {
		list = append(list, c.Text)
	}
	for _, op := range e.Value {
		if op.Code != rules.OpRead {
			continue
		}
		if what := t.bare(op.Ref); !slices.ContainsFunc(list, func(said string) bool { return strings.HasPrefix(said, what) }) {
			list = append(list, what)
		}
	}
	if len(list) == 0 {
		return t.Say("effect.always")
	}
	return t.list(list)
}

func (t *Teller) effect(e rules.Effect, me rules.Seat) string {
	switch e.Do {
	case rules.Schedule:
		return t.Say("effect.schedule", "n", e.In)
	case rules.End:
		return t.Say("effect.end", "ending", t.Ending(int(e.Ending)))
	}
	return t.change(e, me)
}

// change is an effect on a number.
func (t *Teller) change(e rules.Effect, me rules.Seat) string {
	n, ok := fixedValue(e.Value)
	if ok && e.How == rules.Lower {
		n = -n
	}
	switch {
	case ok && e.How != rules.Set:
		return t.DeltaTo(rules.Delta{Ref: e.Target, N: int16(n)}, me)
	case ok:
		return t.set(e.Target, n, me)
	}
	return t.owned(e.Target, me, t.words.say("effect.changes", places{textAt("number", t.bare(e.Target))}))
}

// set is a number that gets a new value.
func (t *Teller) set(r rules.Ref, n int, me rules.Seat) string {
	in := append(t.refPlaces(r), textAt("number", t.bare(r)), sight{Teller: t}.named("n", r.Kind, n))
	kind := keyOf("effect", refNames[:], int(r.Kind))
	switch {
	case isYesNo(r.Kind):
		return t.words.say(t.words.first(kind+pick(n != 0, "_yes", "_no"), "effect.set"), in)
	case (r.Kind == rules.RefHolder || r.Kind == rules.RefPatron || r.Kind == rules.RefPaper) && n < 0:
		return t.words.say(kind+"_none", in)
	}
	return t.owned(r, me, t.words.say(t.words.first(kind, "effect.set"), in))
}

// owned puts the owner’s name before a text about his number, unless me owns it.
func (t *Teller) owned(r rules.Ref, me rules.Seat, what string) string {
	owner := ownerOf(r)
	if owner < 0 || owner == me {
		return what
	}
	return t.words.say("of", places{t.seatAt("who", owner), textAt("what", what)})
}

// fixedValue is the value of an expression that reads nothing.
func fixedValue(e rules.Expr) (int, bool) {
	n, ok := tree(e)
	if !ok {
		return 0, false
	}
	return fixed(n)
}
