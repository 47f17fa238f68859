package slips

import (
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/text"
)

// man is for whom a slip is made.
type man struct {
	b     *rules.Book
	tell  *text.Teller
	seat  rules.Seat
	start rules.State
}

// orders are what he may order, as the board shows them; what is short stands first, to share its lines.
func (m man) orders() []list {
	var all []list
	if m.appoints() {
		all = append(all, m.asks(rules.Appoint, "appoint", rules.Move{A: -1}))
	}
	all = append(all,
		m.asks(rules.WinOver, "win_over", rules.Move{}), m.asks(rules.Court, "court", rules.Move{}), m.asks(rules.Recruit, "recruit", rules.Move{}),
		m.asks(rules.Argue, "argue", rules.Move{}, rules.Move{B: -1}), m.asks(rules.Shift, "shift", rules.Move{}),
		m.asks(rules.Attack, "attack", m.attacks()...),
		m.order(rules.Inquire, "inquire", m.facets(), rules.Move{}),
		m.order(rules.Hold, "", []string{m.tell.MoveDetail(rules.Move{By: m.seat, Do: rules.Hold})}, rules.Move{}),
		m.order(rules.Propose, "propose", m.motions(), m.proposals()...),
		m.order(rules.Gesture, "gesture", m.gestures(), m.made()...))
	return append(all, m.levers()...)
}

// asks is an order and what has to be written beside it.
func (m man) asks(v rules.Verb, key string, ways ...rules.Move) list {
	return m.order(v, key, []string{m.tell.Say("slip.asks." + key)}, ways...)
}

// order is an order with its kinds, what it is for, and the prices of its ways at the start.
func (m man) order(v rules.Verb, key string, names []string, ways ...rules.Move) list {
	l := list{Title: m.tell.Verb(v), Names: names, Price: m.price(v, ways)}
	if key != "" {
		l.Does = m.tell.Say("slip.does." + key)
	}
	return l
}

// price is what the ways of an order cost, from the cheapest to the dearest.
func (m man) price(v rules.Verb, ways []rules.Move) string {
	o := m.b.Observe(&m.start, m.seat)
	least, most := 0, 0
	for i, w := range ways {
		w.By, w.Do = m.seat, v
		n := m.b.Price(&o, w)
		if i == 0 || n < least {
			least = n
		}
		most = max(most, n)
	}
	if least == most {
		return strconv.Itoa(least)
	}
	return m.tell.Say("slip.from_to", "n", least, "m", most)
}

// attacks are charges against the first rival, one of each kind that is made here.
func (m man) attacks() (ways []rules.Move) {
	for w := rules.PastRecord; w <= rules.PoliceFile; w++ {
		if w != rules.PoliceFile || m.hasPolice() {
			ways = append(ways, rules.Move{A: int16(m.rival()), B: int16(w)})
		}
	}
	return ways
}

// proposals are motions, one of each kind that he can come to table.
func (m man) proposals() (ways []rules.Move) {
	for kind := range motionKeys {
		if m.mayTable(rules.MotionKind(kind)) {
			ways = append(ways, rules.Move{A: int16(kind), B: int16(m.rival())})
		}
	}
	return ways
}

// made are the gestures that he can come to make.
func (m man) made() (ways []rules.Move) {
	for g := rules.LieLow; int(g) < rules.GestureCount; g++ {
		if m.mayMake(g) {
			ways = append(ways, rules.Move{A: int16(g)})
		}
	}
	return ways
}

// appoints reports whether there is a post that a man fills, and not a vote.
func (m man) appoints() bool {
	for i := range m.b.Posts {
		if m.b.Posts[i].Filled == rules.ByPost {
			return true
		}
	}
	return false
}

func (m man) facets() (names []string) {
	for _, f := range [...]rules.Facet{rules.WhoseMan, rules.SealedWord, rules.HisAim} {
		names = append(names, m.tell.Facet(f))
	}
	return names
}

// motionKeys are the words by which the board calls the motions.
var motionKeys = [...]string{rules.MoveLine: "line", rules.MovePost: "post", rules.Censure: "censure", rules.Demand: "demand",
	rules.Removal: "removal", rules.ReadDocument: "document", rules.SpecialPlenum: "plenum"}

// motions are the kinds of motion that he can come to table, and the appeal.
func (m man) motions() (names []string) {
	for kind, key := range motionKeys {
		if m.mayTable(rules.MotionKind(kind)) {
			names = append(names, m.tell.Say("ui.orders.motion."+key))
		}
	}
	return append(names, m.tell.Say("ui.orders.appeal"))
}

func (m man) gestures() (names []string) {
	for g := rules.LieLow; int(g) < rules.GestureCount; g++ {
		if m.mayMake(g) {
			names = append(names, m.tell.Gesture(g))
		}
	}
	return names
}

// charges are the weapons of an attack. Where nobody has the police they are sent against nobody.
func (m man) charges() (names []string) {
	for w := rules.PastRecord; w <= rules.PoliceFile; w++ {
		if w != rules.PoliceFile || m.hasPolice() {
			names = append(names, m.tell.Weapon(w))
		}
	}
	return names
}

func (m man) hasPolice() bool {
	for i := range m.b.Posts {
		if m.b.Posts[i].Powers&rules.Police != 0 {
			return true
		}
	}
	return false
}

// levers are those that are his by name, and those of posts, which may become his, each with its ways.
func (m man) levers() (all []list) {
	for i := range m.b.Levers {
		x := &m.b.Levers[i]
		if x.For >= 0 && x.For != m.seat || x.For < 0 && (x.Post < 0 || m.b.Posts[x.Post].Apart) {
			continue
		}
		l := list{Title: m.leverTitle(rules.LeverID(i)), Price: m.price(rules.Use, []rules.Move{{A: int16(i)}})}
		for n := range x.Ways {
			l.Names = append(l.Names, m.tell.LeverWay(rules.LeverID(i), n))
		}
		all = append(all, l)
	}
	return all
}

// leverTitle is the lever by its name, and of one that goes with a post the post.
func (m man) leverTitle(i rules.LeverID) string {
	what := m.tell.Lever(i)
	if x := &m.b.Levers[i]; x.For < 0 {
		what = m.tell.Say("slip.of_post", "what", what, "post", x.Post)
	}
	return m.tell.Say("of", "who", m.tell.Verb(rules.Use), "what", what)
}
