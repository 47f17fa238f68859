package sheet

import "testing"

// What only sounds like a word that is explained is not taken for it.
func TestAPhraseWithoutAnArticleIsNotLinked(t *testing.T) {
	a := NewArticles()
	a.Add(Tip{Title: "Congress"}, "congress")
	a.Add(Tip{}, "Congress of Soviets")
	if list := a.in("The Congress of Soviets mourns.", map[string]bool{}); len(list) != 0 {
		t.Errorf("%v", list)
	}
	if list := a.in("The Congress of Soviets met before the congress.", map[string]bool{}); len(list) != 1 || list[0].from != 39 {
		t.Errorf("%v", list)
	}
}
