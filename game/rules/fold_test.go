package rules

import "testing"

// Two effects of one card on the same number are told as one change; what another card or
// an earlier list did is not touched.
func TestTwinEffectsAreToldOnce(t *testing.T) {
	prestige := Ref{RefPrestige, 0, 0}
	ev := &Events{}
	ev.add(effected(prestige, 1, 4, 9))
	began := ev.len()
	ev.add(effected(prestige, 1, 2, 11))
	ev.add(effected(Ref{RefOdium, 0, 0}, 1, 1, 1))
	ev.add(effected(prestige, 1, -1, 10))
	ev.fold(began)
	if len(ev.List) != 3 {
		t.Fatalf("%d facts, not 3: %+v", len(ev.List), ev.List)
	}
	if e := ev.List[0]; e.N != 4 || e.M != 9 {
		t.Errorf("what was told before has changed: %+v", e)
	}
	if e := ev.List[1]; e.N != 1 || e.M != 10 {
		t.Errorf("twins are told as %+v", e)
	}
	var none *Events
	none.fold(none.len())
}
