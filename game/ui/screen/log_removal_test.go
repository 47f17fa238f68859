package screen

import (
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/rules"
)

// In the log of a round that is over a removal names who would take the post, as its paper did, and
// no post that the log does not know of.
func TestThePastNamesTheSuccessor(t *testing.T) {
	e := newEvening(t, 5, 3).orders(3, 5)
	s := e.scene(3, englishWords())
	heir := rules.Person(len(s.Book.Contenders) + 2)
	for whom := range rules.Seat(2) {
		mo := rules.Event{What: rules.Tabled, Who: 4, Whom: whom, M: int16(rules.Removal), Person: heir}
		said := mo.Motion()
		if said.C != int8(heir) {
			t.Errorf("the motion is %+v", said)
		}
		s.Log = append(s.Log[:0:0], match.Entry{Round: 2, Event: mo})
		told := taleOf(newTestBuilder(t), s, "log.row").sentence(s.Log[0])
		if !strings.Contains(told, s.Tell.Short(heir)+" for his post") {
			t.Errorf("the log tells %q", told)
		}
	}
}
