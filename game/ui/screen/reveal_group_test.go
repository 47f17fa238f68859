package screen

import (
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
)

// What a lever does stands under the man who used it, where the reveal goes by men as where it goes by subjects.
func TestWhatALeverDoesStandsUnderItsUser(t *testing.T) {
	follow, owned := 0, 0
	for seed := uint64(2); seed < 8; seed++ {
		r := newReel(t, englishWords(), match.Setup{Seed: seed, Players: seatedPlayers(t, 2), Minds: chanceMinds(t, seed)})
		for _, s := range r.run() {
			if s.Stage != OfReveal {
				continue
			}
			whose, others := map[int]rules.Seat{}, s.Tell.Say("ui.subject.others")
			last := rules.NoSeat // a paper may come out by an unknown hand
			for _, e := range s.Since {
				if !follows(e) {
					last = actor(s.Book, e.Event)
				}
				whose[e.At] = last
			}
			for _, c := range byMan(s, s.Since) {
				for _, e := range c.rows {
					who := whose[e.At]
					if !follows(e) || e.Event.Who >= 0 {
						continue
					}
					if follow++; who >= 0 {
						owned++
					}
					if want := s.Tell.Seat(who); who >= 0 && c.head != want || who < 0 && c.head != others {
						t.Errorf("seed %d, round %d: %q stands under %q", seed, s.Obs.Table.Round+1, s.Tell.Fact(e.Event, s.Obs.Me), c.head)
					}
				}
			}
		}
	}
	if owned < 10 || owned == follow {
		t.Errorf("%d effects of levers, %d of papers by unknown hands", owned, follow-owned)
	}
}
