package screen

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
	"afterlenin/game/save"
	"afterlenin/game/text"
)

// reel plays a game and keeps every public moment of it as a scene.
type reel struct {
	t      testing.TB
	m      *match.Match
	words  *text.Words
	viewer rules.Seat // NoSeat, or the only person
	read   int
	vote   VoteRecord
	voting bool
	scenes []*Scene
}

func newReel(t testing.TB, words *text.Words, setup match.Setup) *reel {
	t.Helper()
	setup.Book, setup.Game, setup.Scenario = campaignBook(t), "test", save.NewScenario("after_lenin", "1", "x")
	r := &reel{t: t, m: match.New(setup), words: words, viewer: rules.NoSeat}
	for p, who := range setup.Players {
		if who.Person && countPersons(setup.Players) == 1 {
			r.viewer = rules.Seat(p)
		}
	}
	return r
}

func countPersons(list []match.Player) int {
	n := 0
	for _, p := range list {
		if p.Person {
			n++
		}
	}
	return n
}

// run plays to the end; people take their moves by chance.
func (r *reel) run() []*Scene {
	r.t.Helper()
	hand := &chance{r.m.Book(), r.m.Seed()}
	for range 100_000 {
		w := r.m.Waiting()
		if w.Over() {
			return r.scenes
		}
		r.open(w)
		was := r.m.PublicObservation().Table.Phase
		if !w.Person {
			r.m.Step(1)
		} else {
			o := r.m.Observation(w.Seat)
			move, _ := hand.Choose(&o)
			if no := r.m.Play(move); no != nil {
				r.t.Fatalf("refused: %+v %+v", move, no)
			}
		}
		r.cut(was)
	}
	r.t.Fatal("the game does not end")
	return nil
}

// open keeps the moments in which somebody is asked in public.
func (r *reel) open(w match.Waiting) {
	t := r.m.PublicObservation().Table
	if t.Phase == rules.RollCall && (!r.voting || r.vote.Index != int(t.Motion)) {
		r.openVote()
	}
	if w.Private() {
		return
	}
	s := r.scene(NoStage, nil)
	if r.voting {
		s.Votes = r.vote
	}
	r.scenes = append(r.scenes, s)
}

func (r *reel) openVote() {
	o := r.m.Observation(r.viewer)
	r.voting, r.vote = true, VoteRecord{Index: int(o.Table.Motion), Before: o.Table, Knew: o.Own}
	r.vote.Motion = o.Table.Motions[o.Table.Motion]
	r.vote.Motion.Result = rules.Pending
	for p := range r.vote.Ballots {
		r.vote.Ballots[p] = -1
	}
	for p := range r.m.Book().People {
		parts := r.m.Book().Lean(&o, rules.Person(p), r.vote.Motion)
		r.vote.Forecast[p] = int8(max(-100, min(100, parts.Sum())))
		for b := rules.Abstain; b <= rules.Against; b++ {
			if o.Table.Votes[b].Has(rules.Person(p)) {
				r.vote.Ballots[p] = int8(b)
			}
		}
	}
}

func (r *reel) scene(stage Stage, since []match.Entry) *Scene {
	s := &Scene{Book: r.m.Book(), Tell: text.New(r.words, r.m.Book()), Obs: r.m.Observation(r.viewer), Waiting: r.m.Waiting(), Players: r.m.Players(),
		Log: r.m.Log(r.viewer), Since: since, History: r.m.History(), Stage: stage, Reasons: r.reasons, Desk: Desk{Choice: -1, Who: rules.Nobody}}
	if s.Waiting.Seat >= 0 {
		s.Ask(r.m.Observation(s.Waiting.Seat))
	}
	if len(since) > 0 && stage != OfReveal {
		s.Obs.Table.Round = int8(since[0].Round)
	}
	return s
}

func (r *reel) reasons(e match.Entry) []rules.Part {
	if i := r.m.Behind(e); i >= 0 {
		list, _ := r.m.Reasons(i, rules.NoSeat)
		return list
	}
	return nil
}

// cut makes scenes of what the last decision led to.
func (r *reel) cut(was rules.Phase) {
	list := r.m.Log(r.viewer)
	fresh := list[r.read:]
	r.read = len(list)
	groups := map[Stage][]match.Entry{}
	at := NoStage
	if was == rules.Orders && r.m.PublicObservation().Table.Phase != rules.Orders {
		at = OfReveal
	}
	for _, e := range fresh {
		at = r.stageOf(e, at)
		groups[at] = append(groups[at], e)
	}
	for _, stage := range []Stage{OfReveal, OfVote, OfHall, OfAftermath, OfBulletin} {
		if len(groups[stage]) > 0 {
			r.keep(stage, groups[stage])
		}
	}
}

func (r *reel) stageOf(e match.Entry, at Stage) Stage {
	switch e.Event.What {
	case rules.Voted:
		if r.voting && int(e.Event.M) == r.vote.Index { // the mover of the next motion votes for it at once
			r.vote.Ballots[e.Event.Person] = int8(e.Event.N)
			if i := r.reasons(e); i != nil {
				r.vote.Reasons[e.Event.Person] = i
			}
		}
		return NoStage
	case rules.MotionCarried, rules.MotionFailed:
		r.vote.Motion.Result = rules.Failed
		if e.Event.What == rules.MotionCarried {
			r.vote.Motion.Result = rules.Carried
		}
		r.vote.Motion.Percent = int8(e.Event.M)
		return OfVote
	case rules.BlocCounted:
		return OfHall
	case rules.Drifted, rules.MiddleGround, rules.LeadChanged, rules.LeaderFeared:
		return OfAftermath
	case rules.RoundBegan, rules.EventFell, rules.ChoiceMade:
		return OfBulletin
	}
	return at
}

func (r *reel) keep(stage Stage, list []match.Entry) {
	s := r.scene(stage, list)
	switch stage {
	case OfVote:
		if !r.voting {
			return
		}
		r.vote.Follows = list[1:]
		s.Votes, s.Obs.Table = r.vote, r.vote.Before
		r.voting = false
	case OfHall:
		s.Obs.Table.Phase = rules.Hall
		s.Of = len(s.Book.Blocs)
		s.Shown = s.Of
		half := *s
		half.Shown = s.Of * 2 / 3
		r.scenes = append(r.scenes, &half)
	case OfBulletin:
		if s.Of = EventCards(s); s.Of == 0 {
			return
		}
		s.Shown = s.Of - 1
	}
	r.scenes = append(r.scenes, s)
}

// screenOf is the screen that a scene asks for.
func screenOf(s *Scene) (string, Screen) {
	switch s.Stage {
	case OfReveal:
		return "reveal", Reveal
	case OfAftermath:
		return "aftermath", Reveal
	case OfVote:
		return "rollcall-after", RollCall
	case OfHall:
		return "hall-after", Hall
	case OfBulletin:
		return "event-after", Event
	}
	switch s.Waiting.For {
	case rules.Choose:
		return "event", Event
	case rules.Second:
		return "agenda", Agenda
	case rules.Vote:
		return "rollcall", RollCall
	}
	return "hall", Hall
}

func seatedPlayers(t testing.TB, people ...int) []match.Player {
	players := make([]match.Player, len(campaignBook(t).Contenders))
	for i, p := range people {
		players[p] = match.Player{Person: true, Name: []string{"Team 1", "Team 2", "The north-western team"}[i%3]}
	}
	return players
}

func chanceMinds(t testing.TB, seed uint64) func(rules.Seat, match.Player) match.Chooser {
	book := campaignBook(t)
	return func(p rules.Seat, _ match.Player) match.Chooser { return &chance{book, seed*31 + uint64(p)} }
}
