package screen

import (
	"io/fs"
	"os"
	"sync"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/save"
	"afterlenin/game/scenario"
	"afterlenin/game/text"
	"afterlenin/game/ui/sheet"
)

// campaign is the scenario of the game, read once.
var campaign = sync.OnceValues(func() (*rules.Book, error) {
	var files fs.FS = os.DirFS("../../../scenarios/after_lenin")
	loaded, problems := scenario.Load(scenario.Source{Name: "after_lenin", Files: files}, scenario.Library{})
	if loaded == nil {
		return nil, fs.ErrInvalid
	}
	_ = problems
	return loaded.Book, nil
})

func campaignBook(t testing.TB) *rules.Book {
	t.Helper()
	book, err := campaign()
	if err != nil {
		t.Skip("the campaign cannot be read just now")
	}
	return book
}

// evening is a game in progress in which people sit on some seats.
type evening struct {
	t    testing.TB
	m    *match.Match
	hand *chance
}

func newEvening(t testing.TB, seed uint64, people ...int) *evening {
	t.Helper()
	book := campaignBook(t)
	players := make([]match.Player, len(book.Contenders))
	for i, p := range people {
		players[p] = match.Player{Person: true, Name: []string{"Team 1", "Team 2", "The north-western team"}[i%3]}
	}
	m := match.New(match.Setup{Book: book, Game: "test", Scenario: save.NewScenario("after_lenin", "1", "x"), Seed: seed, Players: players,
		Minds: func(p rules.Seat, _ match.Player) match.Chooser { return &chance{book, seed + uint64(p)} }})
	return &evening{t, m, &chance{book, seed}}
}

// chance is a player who takes any legal move, and seals when his orders are given.
type chance struct {
	b    *rules.Book
	seed uint64
}

func (c *chance) Choose(o *rules.Observation) (rules.Move, []rules.Part) {
	legal := c.b.Legal(o, nil)
	c.seed = c.seed*6364136223846793005 + 1442695040888963407
	if o.Table.Phase == rules.Orders && o.Hand.OrdersN >= rules.OrdersARound && legal[0].Do != rules.Answer {
		return rules.Move{By: o.Me, Do: rules.Seal}, nil
	}
	kinds := map[rules.Verb][]rules.Move{}
	var verbs []rules.Verb
	for _, m := range legal {
		if len(kinds[m.Do]) == 0 {
			verbs = append(verbs, m.Do)
		}
		kinds[m.Do] = append(kinds[m.Do], m)
	}
	list := kinds[verbs[int(c.seed>>33)%len(verbs)]]
	return list[int(c.seed>>41)%len(list)], nil
}

// until plays by chance until stop says so or the game is over.
func (e *evening) until(stop func(match.Waiting) bool) match.Waiting {
	e.t.Helper()
	for range 100_000 {
		for e.m.Step(1) {
		}
		w := e.m.Waiting()
		if w.Over() || stop(w) {
			return w
		}
		o := e.m.Observation(w.Seat)
		move, _ := e.hand.Choose(&o)
		if no := e.m.Play(move); no != nil {
			e.t.Fatalf("refused: %+v", no)
		}
	}
	e.t.Fatal("the game does not end")
	return match.Waiting{}
}

// orders plays until the seat gives orders in a round at least as late, counted from 0.
func (e *evening) orders(p rules.Seat, round int8) *evening {
	e.t.Helper()
	e.until(func(w match.Waiting) bool {
		return w.Seat == p && w.For == rules.Seal && e.m.PublicObservation().Table.Round >= round
	})
	e.m.Uncover(p)
	return e
}

// give enters the first legal orders with these verbs.
func (e *evening) give(p rules.Seat, verbs ...rules.Verb) *evening {
	for _, v := range verbs {
		o := e.m.Observation(p)
		for _, m := range e.m.Book().Legal(&o, nil) {
			if m.Do == v {
				e.m.Play(m)
				break
			}
		}
	}
	return e
}

// scene is what the seat sees, or everybody for NoSeat.
func (e *evening) scene(p rules.Seat, words *text.Words) *Scene {
	return &Scene{Book: e.m.Book(), Tell: text.New(words, e.m.Book()), Obs: e.m.Observation(p), Waiting: e.m.Waiting(),
		Players: e.m.Players(), Log: e.m.Log(p), Since: e.m.Since(p), History: e.m.History(), CanUndo: e.m.CanUndo(p)}
}

var englishWords = sync.OnceValue(text.English)

func builtBy(t testing.TB, b *sheet.Builder, screen Screen, s *Scene) *sheet.Sheet {
	t.Helper()
	b.Begin()
	screen(b, s)
	b.End()
	return &b.Sheet
}

func newTestBuilder(t testing.TB) *sheet.Builder {
	t.Helper()
	b, err := sheet.NewBuilder()
	if err != nil {
		t.Fatal(err)
	}
	return b
}
