package sheet

import "testing"

// A face is opened when it is first used, so here all are.
func TestEveryFaceOpens(t *testing.T) {
	r, err := NewRuler()
	if err != nil {
		t.Fatal(err)
	}
	for f := range Faces {
		if err := r.open(f); err != nil {
			t.Errorf("face %d: %v", f, err)
		}
		if r.Line("Иосиф Stalin 1924", f, false).Wide == 0 {
			t.Errorf("face %d prints nothing", f)
		}
	}
}
