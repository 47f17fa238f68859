package screen

import (
	"fmt"
	"slices"
	"testing"

	"afterlenin/game/rules"
)

// TestABarStandsBesideWhatItScrolls: a scenario with a post and a province more than the board holds
// scrolls them, and the bar hides no letter of theirs.
func TestABarStandsBesideWhatItScrolls(t *testing.T) {
	s := newEvening(t, 5, 0).orders(0, 0).scene(0, englishWords())
	book := *s.Book
	book.Posts, book.Blocs = slices.Clone(book.Posts), slices.Clone(book.Blocs)
	for i := range 4 {
		post, bloc := book.Posts[len(book.Posts)-1], book.Blocs[len(book.Blocs)-1]
		post.ID, bloc.ID = fmt.Sprintf("more%d", i), fmt.Sprintf("more%d", i)
		book.Posts, book.Blocs = append(book.Posts, post), append(book.Blocs, bloc)
	}
	for i := range book.Posts {
		s.Obs.Table.Posts[i].Holder = rules.Person(i % 7)
	}
	s.Book = &book
	drawn := builtBy(t, newTestBuilder(t), Board, s)
	scrolled := 0
	for _, m := range drawn.Marks {
		if m.Clip == 0 || m.Rect.W > 170 { // grounds of rows go below the bar
			continue
		}
		scrolled++
		if limit := drawn.Clips[m.Clip].Right() - 4; m.Rect.Right() > limit {
			t.Errorf("%q at %+v lies under the bar at %.0f", m.Text, m.Rect, limit)
		}
	}
	if scrolled < 50 {
		t.Errorf("only %d marks are scrolled", scrolled)
	}
}
