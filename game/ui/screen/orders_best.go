package screen

import (
	"cmp"

	"afterlenin/game/rules"
)

// sorts reports whether the best founded come first; a few kinds keep their places.
func (n Noun) sorts() bool {
	switch n {
	case APost, AnOfficial, ABloc, ARival, ACandidate, ASuccessor:
		return true
	}
	return false
}

// hopeless are the odds in 100 under which nobody is led to win a man over before his own.
const hopeless = 10

// better puts what an order is for before what one has already: a man to be won before one's
// own, unless there is hardly a chance of it; a post to be taken before one that one's own man holds.
func (a asker) better(n Noun, x, y Value) int {
	if mine := a.owned(n, x); x.Open && y.Open && mine != a.owned(n, y) {
		other := y
		if !mine {
			other = x
		}
		if mine != (n == AnOfficial && other.Odds < hopeless) {
			return 1
		}
		return -1
	}
	return better(x, y)
}

// owned reports whether a value is a man of one's own to be won over, a post that one holds
// or fills already, or a rival to be struck to whom a promise ties one.
func (a asker) owned(n Noun, v Value) bool {
	who := rules.Nobody
	switch {
	case n == ARival && (a.d.Verb == rules.Attack || a.d.Verb == rules.Propose): // nobody is led against his partner
		return a.o.Allied(a.o.Me, rules.Seat(v.N))
	case n == AnOfficial && a.d.Verb == rules.WinOver:
		who = rules.Person(v.N)
	case n == APost && a.d.Verb == rules.Appoint:
		who = a.o.Table.Posts[v.N].Holder
	}
	return ownMan(a.b, a.o, who)
}

// ownMan reports whether a person is the observer's man, as he knows.
func ownMan(b *rules.Book, o *rules.Observation, who rules.Person) bool {
	return who >= 0 && !b.IsContender(who) && o.Me >= 0 && o.Patron[b.Official(who)] == o.Me
}

// better puts the better founded first; before all, nobody is shown how to move a line away from
// what he says himself.
func better(x, y Value) int {
	switch {
	case x.Open != y.Open && x.Open:
		return -1
	case x.Open != y.Open:
		return 1
	}
	return cmp.Or(y.leans-x.leans, y.Odds-x.Odds, y.moves-x.moves)
}

// moved is how much an order moves altogether, if it works.
func moved(list []rules.Delta) int {
	n := 0
	for _, d := range list {
		n += max(int(d.N), -int(d.N))
	}
	return n
}
