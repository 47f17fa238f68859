package text

import (
	"slices"
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// lived is an invented game of the test book, with the log to be written by a test.
func lived(log ...rules.Event) *Played {
	b := debriefBook()
	s := &rules.State{}
	s.Table.Round = 11
	for p := range s.Table.Men {
		s.Table.Men[p].LostIn = -1
	}
	for i := range b.Blocs {
		s.Table.Blocs[i].Weight = b.Blocs[i].Weight
	}
	for p := range b.Posts {
		s.Table.Posts[p].Holder = b.Posts[p].Holder
	}
	for i := range s.Table.Papers {
		s.Table.Papers[i].Holder = rules.Nobody
	}
	for i := range s.Hidden.Patron {
		s.Hidden.Patron[i] = rules.NoSeat
	}
	return &Played{Log: log, End: s, Ledgers: make([]rules.Ledger, len(b.Contenders))}
}

// debriefBook is the test book with a bloc that a post leads.
func debriefBook() *rules.Book {
	b := testBook()
	b.Posts[0].Leads, b.Posts[0].Holder = 0, 8
	b.Posts[1].Holder, b.Posts[2].Holder = 0, 3
	b.Blocs[0].Weight, b.Blocs[1].Weight = 60, 40
	b.Blocs[0].LedBy, b.Blocs[1].LedBy = 0, rules.NoPost
	b.Events[0].Choices[0].Historical = true
	b.Events[0].Year, b.Events[0].Month = 1924, 1
	b.Issues[0].History = []int8{-1, -1, -1, -1, 0, 0, 1, 1, 2, 2, 3, 3}
	b.Issues[0].Line, b.Issues[0].Weight = -1, 1
	for i := range b.Precedents {
		b.Opening.Precedents[i] = rules.PrecedentSet{By: rules.NoSeat, Against: rules.NoSeat}
	}
	return b
}

// ev makes an event of the given fact and fills it.
func ev(what rules.Fact, fill func(e *rules.Event)) rules.Event {
	e := none(what)
	fill(&e)
	return e
}

func begins(round int16) rules.Event {
	return ev(rules.RoundBegan, func(e *rules.Event) { e.N = round })
}

// byVote is a roll-call of the motion that Tabled tells, carried or not, with what followed.
func byVote(tabled rules.Event, yes, no []rules.Seat, after ...rules.Event) []rules.Event {
	log := []rules.Event{tabled}
	for ballot, list := range map[rules.Ballot][]rules.Seat{rules.For: yes, rules.Against: no} {
		for _, p := range list {
			log = append(log, ev(rules.Voted, func(e *rules.Event) {
				e.Who, e.Person, e.N, e.M = p, rules.Person(p), int16(ballot), tabled.N
			}))
		}
	}
	what := rules.MotionFailed
	if len(yes) > len(no) {
		what = rules.MotionCarried
	}
	cast := len(yes) + len(no)
	log = append(log, ev(what, func(e *rules.Event) {
		e.Who, e.N, e.M = tabled.Who, tabled.N, int16((100*len(yes)+cast/2)/cast)
	}))
	return append(log, after...)
}

func proposes(who rules.Seat, kind rules.MotionKind, fill func(e *rules.Event)) rules.Event {
	return ev(rules.Tabled, func(e *rules.Event) {
		e.Who, e.M = who, int16(kind)
		fill(e)
	})
}

// saidOf is what the evidence tells of the game, each with its date.
func saidOf(g *Played, kind rules.EvidenceKind, of int16) []string {
	b := debriefBook()
	b.Debrief = []rules.Question{{ID: "it", Text: "What?", Evidence: []rules.Evidence{{Kind: kind, Of: of}}}}
	var out []string
	for _, x := range New(English(), b).Debrief(g)[0].Told {
		out = append(out, strings.TrimSpace(x.Date+" "+x.Text))
	}
	return out
}

// TestNothingHappened: each kind of evidence has something to say of a game in which
// nothing happened, and of a book that has none of its nouns.
func TestNothingHappened(t *testing.T) {
	for kind := range rules.EvidenceKind(rules.EvidenceCount) {
		said := saidOf(lived(), kind, 0)
		if len(said) == 0 {
			t.Errorf("kind %d says nothing", kind)
		}
		for _, s := range said {
			if bad := clean(s); bad != "" {
				t.Errorf("kind %d %s: %q", kind, bad, s)
			}
		}
		for _, of := range []int16{-1, 99} {
			saidOf(lived(), kind, of)
		}
		New(English(), &rules.Book{Debrief: []rules.Question{{Evidence: []rules.Evidence{{Kind: kind}}}}}).Debrief(&Played{End: &rules.State{}})
	}
}

// told is a small game with what its evidence must say.
type told struct {
	kind rules.EvidenceKind
	of   int16
	log  []rules.Event
	end  func(g *Played)
	want []string
}

func (x told) check(t *testing.T) {
	t.Helper()
	g := lived(x.log...)
	if x.end != nil {
		x.end(g)
	}
	got := saidOf(g, x.kind, x.of)
	for _, want := range x.want {
		if !slices.Contains(got, want) {
			t.Errorf("kind %d does not say %q:\n%q", x.kind, want, got)
		}
	}
}

func appoints(who rules.Seat, person rules.Person) rules.Event {
	return ev(rules.Appointed, func(e *rules.Event) { e.Who, e.Post, e.Person, e.Other = who, 0, person, 8 })
}

// counts is a hall of two blocs.
func counts(lead rules.Seat, yes, no int16) []rules.Event {
	return []rules.Event{ev(rules.GatheringOpened, func(e *rules.Event) { e.N = 0 }),
		ev(rules.BlocCounted, func(e *rules.Event) { e.Bloc, e.N, e.M = 0, 90, 5 }),
		ev(rules.BlocCounted, func(e *rules.Event) { e.Bloc, e.N, e.M = 1, 30, 55 }),
		ev(rules.HallDecided, func(e *rules.Event) { e.Who, e.N, e.M = lead, yes, no })}
}

func TestAppointmentsAreFoundAgainInTheCount(t *testing.T) {
	log := append([]rules.Event{appoints(0, 7), begins(3)}, counts(2, 66, 25)...)
	told{rules.OfAppointments, -1, log, func(g *Played) { g.End.Table.Posts[0].Holder, g.End.Hidden.Patron[0] = 7, 0 }, []string{
		"Stalin filled one post by appointment.",
		"July–Dec ’25 Fourteenth Congress: secretaries whom Stalin had put in led 60 of 100 delegates: Urals.",
		"When it was over, 1 of the 1 secretaries of delegations was Stalin’s man."}}.check(t)
	told{rules.OfFirstAppointments, -1, log, nil, []string{
		"Jan–June ’24 Stalin put in Kaganovich as secretary. Kaganovich still led that delegation (The Urals) at the last count: 90 of 100 for the line, 5 against."}}.check(t)
	log = append([]rules.Event{appoints(0, 7), begins(1), appoints(3, 9), begins(3)}, counts(2, 66, 25)...)
	told{rules.OfAppointments, -1, log, nil, []string{"Stalin filled one post by appointment; Kamenev 1.",
		"July–Dec ’25 Fourteenth Congress: no delegation was led by a man whom Stalin had put in.",
		"July–Dec ’25 Fourteenth Congress: secretaries whom Kamenev had put in led 60 of 100 delegates: Urals."}}.check(t)
	told{rules.OfFirstAppointments, -1, log, nil, []string{
		"Jan–June ’24 Stalin put in Kaganovich as secretary. At the last count Krzhizhanovsky led that delegation (The Urals): 90 of 100 for the line, 5 against."}}.check(t)
	told{rules.OfCounts, -1, log, nil, []string{
		"July–Dec ’25 Fourteenth Congress: 66 for the line, 25 against; Zinoviev led the minority. Most against: N. Caucasus, Volga, 55 of 100."}}.check(t)
}

func TestWhoHeldAPost(t *testing.T) {
	takes := ev(rules.PostChanged, func(e *rules.Event) { e.Who, e.Post, e.Person, e.Other = 3, 1, 3, 0 })
	log := append([]rules.Event{begins(2)}, byVote(proposes(3, rules.MovePost, func(e *rules.Event) { e.Post, e.Person = 1, 3 }),
		[]rules.Seat{1, 2, 3, 4}, []rules.Seat{0, 5, 6}, takes)...)
	told{rules.OfPost, 1, log, nil, []string{"General Secretary: Stalin at the start, then Kamenev from Jan–June ’25."}}.check(t)
	told{rules.OfPost, 2, log, nil, []string{"Chairman of the Moscow Soviet: Kamenev from beginning to end."}}.check(t)
	told{rules.OfPosts, -1, log, nil, []string{"Jan–June ’25 General Secretary: Kamenev takes over from Stalin. The plenum: 57 per cent for it."}}.check(t)
}

func TestWhoLed(t *testing.T) {
	leads := func(p rules.Seat) rules.Event { return ev(rules.LeadChanged, func(e *rules.Event) { e.Who = p }) }
	office := func(g *Played) { g.Ledgers[0].Leads, g.Ledgers[0].Office, g.Ledgers[3].Office = true, 305, 250 }
	told{rules.OfLead, -1, []rules.Event{begins(1), leads(0)}, office, []string{
		"July–Dec ’24 Stalin was the only man who was ever seen to lead, and was so to the end.",
		"At the end Stalin was first in office with 30.5 points, 5.5 more than Kamenev."}}.check(t)
	told{rules.OfLead, -1, []rules.Event{leads(2), begins(3), leads(-1), begins(4), leads(0)}, nil, []string{
		"Jan–June ’24 Zinoviev was the first who was seen to lead.", "Then it was nobody from July–Dec ’25 and Stalin from Jan–June ’26."}}.check(t)
	told{rules.OfLeader, -1, []rules.Event{appoints(0, 7)}, office, []string{
		"Stalin filled one post by appointment, carried no motion and made no charge that held."}}.check(t)
	told{rules.OfMoods, -1, nil, func(g *Played) {
		office(g)
		g.End.Table.Blocs[0].Mood[0], g.End.Table.Men[4].Stance[0] = -30, -3
		g.End.Table.Blocs[1].Mood[0], g.End.Table.Men[0].Stance[0] = 28, 3
	}, []string{"At the end the moods of 1 of the 2 delegations, with 60 of 100 delegates, lay nearest to what Bukharin stood for.",
		"Nearest to Stalin, who came first, was one delegation, with 40 of 100 delegates."}}.check(t)
}
