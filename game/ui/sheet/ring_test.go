package sheet

import "testing"

// Words that a layer covers do not push the ring of a thing on it aside.
func TestTheRingHeedsOnlyItsOwnLayer(t *testing.T) {
	b := newBuilder(t)
	b.Begin()
	b.Text(60, 108, "Covered words that begin left of the thing", Row)
	b.Text(60, 134, "and end below it", Row)
	b.Layer("list")
	b.Fill(R(0, 0, 600, 400), 1)
	b.Node(Node{ID: "x", Role: Press, Rect: R(100, 98, 200, 40), Do: Do("x")})
	b.End()
	const away = ringWide + ringAway
	if got, want := b.RingOf(b.Sheet.Find("x")), (R(100, 98, 200, 40)).Inset(-away); got != want {
		t.Errorf("the ring is %.0f, want %.0f", got, want)
	}
}
