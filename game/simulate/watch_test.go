package simulate

import (
	"encoding/json"
	"slices"
	"testing"
)

// Whoever watches a run is told of every game once, in order, on any number of jobs; and the result is that of a run that
// nobody watches.
func TestARunCanBeWatched(t *testing.T) {
	b := council(t)
	plan := Plan{Book: b, Games: 9, Seed: 1, Styles: styles(t, b, "random"), Jobs: 3}
	unwatched := Run(plan)
	var told []int
	plan.Watch = func(played, of int) {
		if of != plan.Games {
			t.Errorf("%d of %d games", played, of)
		}
		told = append(told, played)
	}
	watched := Run(plan)
	if want := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}; !slices.Equal(told, want) {
		t.Errorf("told of %v", told)
	}
	one, _ := json.Marshal(&unwatched)
	if other, _ := json.Marshal(&watched); string(one) != string(other) {
		t.Errorf("watched, it comes to\n%s\nelse to\n%s", other, one)
	}
}
