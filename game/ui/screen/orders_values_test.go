package screen

import (
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// Whoever asks for a line is led to one that comes nearer to what he says, wherever there is one.
func TestTheHandIsLedTowardsWhatOneSays(t *testing.T) {
	led := 0
	for seed := range uint64(5) {
		for p := range rules.Seat(7) {
			s := newEvening(t, seed+1, 1).orders(p, 2).scene(p, englishWords())
			s.Desk = Laid(s.Book, &s.Obs, Desk{Verb: rules.Propose}, sheet.Do(ActPick, 0, int(rules.MoveLine)))
			for _, q := range Ask(s.Book, &s.Obs, s.Desk) {
				at := q.first()
				if q.Noun != AnIssue || at < 0 {
					continue
				}
				m := q.Values[at].Move
				for _, other := range s.Book.Legal(&s.Obs, nil) {
					if other.Do == rules.Propose && rules.MotionKind(other.A) == rules.MoveLine && leans(&s.Obs, other) > leans(&s.Obs, m) {
						t.Errorf("seed %d: led to %s, and not to %s", seed, s.Book.MoveText(m), s.Book.MoveText(other))
					}
				}
				led++
			}
		}
	}
	if led == 0 {
		t.Error("nobody was led to a line")
	}
}
