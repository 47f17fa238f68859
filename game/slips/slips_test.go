package slips

import (
	"html"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/scenario"
	"afterlenin/game/text"
	"afterlenin/scenarios"
)

// books are the scenarios of the game, and a small one of another kind.
func books(t *testing.T) map[string]*rules.Book {
	t.Helper()
	all := map[string]*rules.Book{}
	lib := scenario.Library{Shipped: scenarios.Files}
	for _, name := range append(lib.Names(), "") {
		src, err := lib.Open(name)
		if name == "" {
			name = "council"
			src, err = scenario.OpenFolder(filepath.Join("..", "scenario", "testdata", name))
		}
		if err != nil {
			t.Fatal(err)
		}
		l, problems := scenario.Load(src, lib)
		src.Close()
		if l == nil {
			t.Fatal(problems)
		}
		all[name] = l.Book
	}
	return all
}

// names are those under a title of a slip.
func (s slip) names(title string) []string {
	for _, l := range slices.Concat(s.Orders, s.Lists) {
		if l.Title == title {
			return l.Names
		}
	}
	return nil
}

// has reports whether a name stands under a title of a slip.
func (s slip) has(title, name string) bool { return slices.Contains(s.names(title), name) }

// needed collects what a man must say to give an order: titles of his slip, each with a name under it.
type needed struct {
	man
	list [][2]string
}

func (n *needed) add(title, name string) { n.list = append(n.list, [2]string{title, name}) }

func (n *needed) head(key string) string { return n.tell.Say("slip." + key) }

func (n *needed) bloc(i int16) { n.add(n.head("blocs"), n.tell.BlocShort(rules.Bloc(i))) }

func (n *needed) post(i int16) { n.add(n.head("posts"), n.tell.PostShort(rules.Post(i))) }

func (n *needed) about(i int16) { n.add(n.head("issues"), n.issue(rules.Issue(i))) }

func (n *needed) paper(i int16) {
	n.add(n.tell.Say("ui.tray.documents"), n.tell.Document(rules.Document(i)))
}

func (n *needed) person(i int16) {
	switch who := rules.Person(i); {
	case i < 0 || who == rules.Person(n.seat):
	case n.b.IsContender(who):
		n.add(n.head("rivals"), n.tell.Short(who))
	default:
		n.add(n.head("officials"), n.tell.Short(who))
	}
}

// order adds what an order names.
func (n *needed) order(m rules.Move) {
	switch m.Do {
	case rules.Appoint:
		n.post(m.A)
		n.person(m.B)
	case rules.Court, rules.Recruit:
		n.bloc(m.A)
	case rules.WinOver:
		n.person(m.A)
	case rules.Argue:
		if n.about(m.A); m.B >= 0 {
			n.bloc(m.B)
		}
	case rules.Shift:
		n.about(m.A)
	case rules.Attack:
		n.person(m.A)
		n.add(n.head("charges"), n.tell.Weapon(rules.Weapon(m.B)))
	case rules.Inquire:
		n.person(m.B)
		n.add(n.tell.Verb(m.Do), n.tell.Facet(rules.Facet(m.A)))
	case rules.Propose:
		n.motion(m)
	case rules.Gesture:
		n.gesture(m)
	case rules.Use:
		n.add(n.leverTitle(rules.LeverID(m.A)), n.tell.LeverWay(rules.LeverID(m.A), int(m.B)))
	}
}

func (n *needed) motion(m rules.Move) {
	n.add(n.tell.Verb(m.Do), n.tell.Say("ui.orders.motion."+motionKeys[m.A]))
	switch rules.MotionKind(m.A) {
	case rules.MoveLine:
		n.about(m.B)
	case rules.MovePost:
		n.post(m.B)
		n.person(m.C)
	case rules.Censure, rules.Demand, rules.Removal:
		n.person(m.B)
	case rules.ReadDocument:
		n.paper(m.B)
	}
	if m.D == 1 {
		n.add(n.tell.Verb(m.Do), n.tell.Say("ui.orders.appeal"))
	}
}

func (n *needed) gesture(m rules.Move) {
	n.add(n.tell.Verb(m.Do), n.tell.Gesture(rules.GestureKind(m.A)))
	switch rules.GestureKind(m.A) {
	case rules.OfferToResign:
		n.post(m.B)
	case rules.ShowPaper, rules.LeakPaper, rules.DenyPaper:
		n.paper(m.B)
	}
}

// unnamed is what a man must say to give the order and does not find on his slip, or "".
func unnamed(m man, s slip, o rules.Move) string {
	if o.Do != rules.Use && s.names(m.tell.Verb(o.Do)) == nil {
		return m.tell.Verb(o.Do)
	}
	n := needed{man: m}
	n.order(o)
	for _, x := range n.list {
		if !s.has(x[0], x[1]) {
			return x[0] + ": " + x[1]
		}
	}
	return ""
}

// A team finds on its slip whatever it may order: at the start, and in games that are played by chance.
func TestEveryOrderIsNamed(t *testing.T) {
	for name, b := range books(t) {
		tell := text.New(text.English(), b)
		men, slips := make([]man, len(b.Contenders)), make([]slip, len(b.Contenders))
		for p := range men {
			men[p] = man{b: b, tell: tell, seat: rules.Seat(p), start: b.Start(0)}
			slips[p] = slipOf(b, tell, rules.Seat(p))
		}
		seen := map[rules.Move]bool{}
		for seed := range uint64(12) {
			played(t, b, seed, func(m rules.Move) {
				if !m.Do.IsOrder() || seen[m] {
					return
				}
				seen[m] = true
				if what := unnamed(men[m.By], slips[m.By], m); what != "" {
					t.Errorf("%s: the slip of %s does not say %q, but he may %s", name, slips[m.By].Man, what, b.MoveText(m))
				}
			})
		}
		if len(seen) < 1000 && name != "council" {
			t.Errorf("%s: only %d orders were met", name, len(seen))
		}
	}
}

// played plays a game by chance, and shows every move that whoever decides may make.
func played(t *testing.T, b *rules.Book, seed uint64, see func(rules.Move)) {
	t.Helper()
	s, chance := b.Start(seed), seed*2+1
	for s.Table.Phase != rules.Over {
		p := s.Table.Turn.First()
		for _, x := range s.Pledges {
			if s.Table.Phase == rules.Orders && x.Live == rules.Offered {
				p = x.B
				break
			}
		}
		o := b.Observe(&s, p)
		legal := b.Legal(&o, nil)
		for _, m := range legal {
			see(m)
		}
		chance = chance*6364136223846793005 + 1442695040888963407
		var happened rules.Events
		if no := b.Apply(&s, legal[int(chance>>33)%len(legal)], &happened); no != nil {
			t.Fatalf("a legal move is refused: %v", no)
		}
	}
}

// A slip says what its man can come to do, and not what only others can, or nobody in this scenario.
func TestASlipIsOneMans(t *testing.T) {
	all := books(t)
	slipIn := func(name string, p int) (slip, *text.Teller) {
		tell := text.New(text.English(), all[name])
		return slipOf(all[name], tell, rules.Seat(p)), tell
	}
	const trotsky = 5
	s, tell := slipIn("after_lenin", trotsky)
	if s.names("Lever: Take the platform") == nil || s.names("Lever: Wages and strikes") != nil {
		t.Errorf("the levers of Trotsky: %v", s.Orders)
	}
	if gestures := tell.Verb(rules.Gesture); s.has(gestures, tell.Gesture(rules.Recant)) || !s.has(gestures, tell.Gesture(rules.DenyPaper)) {
		t.Errorf("the gestures of Trotsky: %v", s.names(gestures))
	}
	if s.has("Rivals", "Trotsky") || len(s.names("Rivals")) != 6 {
		t.Errorf("the rivals of Trotsky: %v", s.names("Rivals"))
	}
	for name, papers := range map[string]int{"after_lenin": 2, "testament": 1, "triumvirate": 1, "opposition": 1, "right_and_grain": 2, "council": 1} {
		if s, _ := slipIn(name, 0); len(s.names("Documents")) != papers {
			t.Errorf("%s: %d documents, found %v", name, papers, s.names("Documents"))
		}
	}
	bare := *all["after_lenin"]
	bare.Documents, bare.Levers = nil, nil
	bare.Arrange()
	tell = text.New(text.English(), &bare)
	s = slipOf(&bare, tell, 0)
	said := strings.Join(slices.Concat(s.names(tell.Verb(rules.Propose)), s.names(tell.Verb(rules.Gesture))), " ")
	if strings.Contains(said, "Document") || strings.Contains(said, "paper") || s.names("Documents") != nil {
		t.Errorf("there is no document, and yet: %s", said)
	}
}

// A lever that goes with a post is said with the post, to everybody who may come into it.
func TestALeverOfAPostIsSaidWithIt(t *testing.T) {
	b := *books(t)["after_lenin"]
	b.Levers = slices.Clone(b.Levers)
	b.Levers[0].For, b.Levers[0].Post = rules.NoSeat, 2
	tell := text.New(text.English(), &b)
	for p := range b.Contenders {
		if s := slipOf(&b, tell, rules.Seat(p)); s.names("Lever: Send out the instructors (Chair)") == nil {
			t.Errorf("%s does not find it: %v", s.Man, s.Orders)
		}
	}
}

// What a slip holds stands on the page, with the title of the scenario.
func TestThePageSaysWhatTheSlipsHold(t *testing.T) {
	for name, b := range books(t) {
		tell := text.New(text.English(), b)
		var w strings.Builder
		if err := Write(&w, b, tell); err != nil {
			t.Fatal(err)
		}
		parts := strings.Split(html.UnescapeString(w.String()), "<section>")[1:]
		if len(parts) != len(b.Contenders) {
			t.Fatalf("%s: %d slips for %d men", name, len(parts), len(b.Contenders))
		}
		for p, part := range parts {
			s := slipOf(b, tell, rules.Seat(p))
			if !strings.Contains(part, s.Man) || !strings.Contains(part, b.Title) {
				t.Errorf("%s: a slip without its man or its scenario", name)
			}
			for _, l := range slices.Concat(s.Orders, s.Lists) {
				for _, word := range append(l.Names, l.Title+":") {
					if !strings.Contains(part, word) || strings.ContainsAny(word, "{}[]") {
						t.Errorf("%s, %s: %q is not on the page, or has a hole", name, s.Man, word)
					}
				}
			}
		}
	}
}

// The price beside an order is one that it really has at the start, and what costs from this to that is told by both.
func TestThePriceOfAnOrderIsItsPrice(t *testing.T) {
	for name, b := range books(t) {
		tell := text.New(text.English(), b)
		for p := range b.Contenders {
			m := man{b: b, tell: tell, seat: rules.Seat(p), start: b.Start(0)}
			printed := map[string]string{}
			for _, l := range m.orders() {
				printed[l.Title] = l.Price
			}
			o := b.Observe(&m.start, m.seat)
			if court := strconv.Itoa(b.Price(&o, rules.Move{By: m.seat, Do: rules.Court})); printed[tell.Verb(rules.Court)] != court {
				t.Errorf("%s: Court is printed at %q and costs %s", name, printed[tell.Verb(rules.Court)], court)
			}
			least, most := 99, 0
			for _, w := range m.proposals() {
				w.By, w.Do = m.seat, rules.Propose
				n := b.Price(&o, w)
				least, most = min(least, n), max(most, n)
			}
			if got := printed[tell.Verb(rules.Propose)]; least < most && got != tell.Say("slip.from_to", "n", least, "m", most) {
				t.Errorf("%s: motions cost %d to %d, printed is %q", name, least, most, got)
			}
		}
	}
}

// Officials stand by what everybody knows, each once: no slip tells whose man is one that is nobody's openly.
func TestOfficialsAreGroupedByWhatIsKnown(t *testing.T) {
	for name, b := range books(t) {
		tell := text.New(text.English(), b)
		s := slipOf(b, tell, 0)
		all := s.names(tell.Say("slip.officials"))
		i := slices.IndexFunc(s.Lists, func(l list) bool { return l.Title == tell.Say("slip.officials") })
		if i < 0 {
			continue
		}
		var grouped []string
		for _, g := range s.Lists[i].Groups {
			grouped = append(grouped, g.Names...)
			for p := range b.Contenders {
				if g.Title != tell.Say("slip.men_of", "who", rules.Seat(p)) {
					continue
				}
				for who := range b.People {
					if x := &b.People[who]; slices.Contains(g.Names, tell.Short(rules.Person(who))) && (!x.KnownPatron || int(x.Patron) != p) {
						t.Errorf("%s: the slips say whose man %s is", name, x.Name)
					}
				}
			}
		}
		slices.Sort(grouped)
		slices.Sort(all)
		if !slices.Equal(grouped, all) {
			t.Errorf("%s: grouped are %v of %v", name, grouped, all)
		}
	}
}
