package screen

import (
	"fmt"
	"strings"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// The first man offered to be won over is never one with hardly a chance while an own man could be
// made firmer; where there is a chance, others come before one's own, the best founded first.
func TestNobodyIsLedToAHopelessOrder(t *testing.T) {
	likely, hardly := 0, 0
	for p := range rules.Seat(7) {
		s := newEvening(t, 4, int(p)).orders(p, 0).scene(p, englishWords())
		q := Ask(s.Book, &s.Obs, Desk{Verb: rules.WinOver})[0]
		first, owns := q.Values[0], false
		for i, v := range q.Values {
			own := v.Open && ownMan(s.Book, &s.Obs, rules.Person(v.N))
			owns = owns || own
			if i > 0 && v.Open && own == ownMan(s.Book, &s.Obs, rules.Person(q.Values[i-1].N)) && v.Odds > q.Values[i-1].Odds {
				t.Errorf("%s with %d in 100 comes after %d", s.Tell.Short(rules.Person(v.N)), v.Odds, q.Values[i-1].Odds)
			}
		}
		mine := ownMan(s.Book, &s.Obs, rules.Person(first.N))
		switch {
		case !owns:
		case first.Odds < hopeless:
			t.Errorf("seat %d is led to %s with %d in 100", p, s.Tell.Short(rules.Person(first.N)), first.Odds)
		case mine:
			hardly++
		default:
			likely++
		}
		s.Desk = Laid(s.Book, &s.Obs, s.Desk, sheet.Do(ActVerb, int(rules.WinOver)))
		if want := valueID(q, first); Lead(s) != want {
			t.Errorf("seat %d: the hand begins at %s, not at %s", p, Lead(s), want)
		}
	}
	if likely == 0 || hardly == 0 {
		t.Errorf("%d seats have somebody to win, %d hardly", likely, hardly)
	}
}

// Whoever appoints is shown his own men first and those of whom he knows nothing last, and is told how likely each becomes his.
func TestAnAppointmentSaysWhoseManHeIs(t *testing.T) {
	b := newTestBuilder(t)
	own, unknown := 0, 0
	for p := range rules.Seat(7) {
		s := newEvening(t, 4, int(p)).orders(p, 0).scene(p, englishWords())
		last := 101
		for _, q := range Ask(s.Book, &s.Obs, Desk{Verb: rules.Appoint}) {
			if q.Noun != AnOfficial {
				continue
			}
			for _, v := range q.Values {
				if !v.Open || s.Book.IsContender(rules.Person(v.N)) {
					continue
				}
				f := s.Book.Forecast(&s.Obs, v.Move)
				sure := f.OddsOf.Sum()
				if sure > last {
					t.Errorf("seat %d: %s, with %d in 100, comes after %d", p, s.Tell.Short(rules.Person(v.N)), sure, last)
				}
				last = sure
				said, want := previewOf(t, b, s, v.Move), fmt.Sprint(sure, " in 100 that he becomes yours")
				switch mine := ownMan(s.Book, &s.Obs, rules.Person(v.N)); {
				case mine:
					own++
					want = "is your man"
				default:
					unknown++
				}
				if !strings.Contains(said, want) {
					t.Errorf("seat %d: of %s it is said %q, not %q", p, s.Tell.Short(rules.Person(v.N)), said, want)
				}
			}
		}
	}
	if own == 0 || unknown == 0 {
		t.Errorf("%d own men, %d others", own, unknown)
	}
}
