package screen

import (
	"slices"
	"testing"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// warned is what a seat sees when another has lost votes enough to be put out.
func warned(t *testing.T, me, whom rules.Seat) (*rules.Book, *rules.Observation) {
	t.Helper()
	e := newEvening(t, 5, int(me)).orders(me, 9)
	b, o := e.m.Book(), e.m.Observation(me)
	him := &o.Table.Men[whom]
	him.Rung, him.Lost, him.Shield, him.Spared = rules.InPolitburo, b.Numbers.FallLost, 0, 0
	o.Hand.Patronage, o.Hand.OrdersN = 12, 0
	o.Table.Men[me].Rung = rules.InPolitburo
	return b, &o
}

// Who takes a man's post is asked where he holds one, and nobody is asked for the successor of
// a man without any: the motion stands as soon as he is named.
func TestASuccessorIsAskedForOnlyWhereThereIsAPost(t *testing.T) {
	const me, whom = 3, 1
	b, o := warned(t, me, whom)
	removal := func() Desk {
		d := Laid(b, o, Desk{}, sheet.Do(ActVerb, int(rules.Propose)))
		d = Laid(b, o, d, sheet.Do(ActPick, 0, int(rules.Removal)))
		return Laid(b, o, d, sheet.Do(ActPick, 1, whom))
	}
	asksFor := func(d Desk) bool {
		return slices.ContainsFunc(Ask(b, o, d), func(q Question) bool { return q.Noun == ASuccessor })
	}
	for p := range b.Posts {
		if o.Table.Posts[p].Holder == whom {
			o.Table.Posts[p].Holder = rules.Nobody
		}
	}
	d := removal()
	if asksFor(d) {
		t.Error("a man without a post is asked to be succeeded")
	}
	if m, ok := Complete(b, o, d); !ok || m.B != whom || m.C != -1 {
		t.Errorf("the motion stands as %s, complete %v", b.MoveText(m), ok)
	}
	o.Table.Posts[0].Holder = whom
	if d = removal(); !asksFor(d) {
		t.Error("nobody is asked for though he leaves a post")
	}
	if _, ok := Complete(b, o, d); ok {
		t.Error("the motion stands before it is said who takes the post")
	}
}
