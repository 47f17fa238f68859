package scenario

import (
	"fmt"
	"os"
	"testing"
)

// silencedBy is the hint behind a warning.
func silencedBy(kind string) string {
	return fmt.Sprintf(" (\"# check: ok %s\" on the line above silences this)", kind)
}

// TestOddNumbersAreTold: what is allowed and hardly meant. The council meets in 1961.
func TestOddNumbersAreTold(t *testing.T) {
	born := func(year int) string { return fmt.Sprintf("%s[contender.finch]\nborn = %d\n", onCouncil, year) }
	expect(t, born(1961))
	expect(t, born(1962), "a.toml:4:8: warning: born in 1962, and the scenario starts in 1961: a year before that should stand here"+silencedBy(oddBirth))
	expect(t, born(1841))
	expect(t, born(58), "a.toml:4:8: warning: born in 58, and the scenario starts in 1961: he would be 1903 years old; a year has four digits"+silencedBy(oddBirth))
	band := func(n int) string {
		return fmt.Sprintf("%s[contender.finch]\nposition = { pier = 3, doors = 2 }\nconviction = { pier = -1, doors = 0 }\nband = %d\n", onCouncil, n)
	}
	expect(t, band(2))
	expect(t, band(1), `a.toml:4:12: warning: the position of "finch" lies 4 steps farther from his conviction than his band of 1: he loses credibility from the first round on`+silencedBy(offBand))
	expect(t, onCouncil+"[event.storm]\nfor = \"finch\"\n", `a.toml:4:7: warning: the event "storm" says for whom it is, and has no choices: give it two, or leave for out`+silencedBy(noChooser))
	head := func(id string) string { return onCouncil + "[scenario]\nid = \"" + id + "\"\n" }
	lib := Library{Shipped: os.DirFS("testdata")}
	expectOf(t, map[string]string{"a.toml": head("council_winter")}, lib,
		`a.toml:4:6: warning: "council_winter" is the id of a scenario that comes with the game, and saves of the two would be mistaken for each other: give it another, or leave id out`+silencedBy(idTaken))
	expectOf(t, map[string]string{"a.toml": head("council_summer")}, lib)
	expectOf(t, map[string]string{"a.toml": head("test")}, lib)
}

// TestPeopleAreToldApart: two with one monogram or short name look the same on the board.
func TestPeopleAreToldApart(t *testing.T) {
	const tail = ": nobody can tell the two apart, give one of them another"
	expect(t, onCouncil+"[contender.finch]\nmono = \"Wh\"\n", `a.toml:4:8: warning: mono is "Wh", as in council/people.toml, line 251`+tail+silencedBy(sameName))
	expect(t, onCouncil+"[official.whelk]\nshort = \"Finch\"\n", `a.toml:4:9: warning: short is "Finch", as in council/people.toml, line 59`+tail+silencedBy(sameName))
	expect(t, onCouncil+"[official.whelk]\nmono = \"To\"\n[official.bream]\nmono = \"To\"\n",
		`a.toml:4:8: warning: mono is "To", as in council/people.toml, line 83`+tail+silencedBy(sameName), `a.toml:6:8: warning: mono is "To", as in council/people.toml, line 83`+tail+silencedBy(sameName))
}

// TestBlankTexts: what cannot be seen is as good as nothing.
func TestBlankTexts(t *testing.T) {
	for _, blank := range []string{" ", "\u200b", "\u00a0 \u2060", "\\t"} {
		expect(t, onCouncil+"[event.storm]\ntext = \""+blank+"\"\n", "a.toml:4:8: error: text is blank: nothing that can be seen stands between the quotes")
	}
	expect(t, onCouncil+"[event.storm]\ntext = \" a\u00ad\"\n")
}

// TestLettersThatAreNotThere: each is named once, where the first stands.
func TestLettersThatAreNotThere(t *testing.T) {
	lib := shelf()
	lib.Letter = func(r rune) bool { return r < 0x400 }
	card := func(text string) map[string]string {
		return map[string]string{"a.toml": onCouncil + "[event.storm]\ntext = \"" + text + "\"\n"}
	}
	expectOf(t, card("Hébert\u2003walks"), lib)
	expectOf(t, card("A ☔️ and a ☔ in 雨"), lib,
		`a.toml:4:11: warning: text holds "☔" (U+2614), "雨" (U+96E8), for which the game has no letter: a box would stand there, write it otherwise`+silencedBy(noLetter))
	expectOf(t, card("一二三四五六"), lib,
		`a.toml:4:9: warning: text holds "一" (U+4E00), "二" (U+4E8C), "三" (U+4E09), "四" (U+56DB), "五" (U+4E94), for which the game has no letter: a box would stand there, write it otherwise`+silencedBy(noLetter))
	expectOf(t, card("雨"), shelf())
}
