package scenario

import "testing"

// TestStrayTables: a slip in an id is said as such, and nothing that follows from it.
func TestStrayTables(t *testing.T) {
	for text, want := range map[string]string{
		"[event.strom.choice.run]\nlabel = \"Run\"\n":       `a.toml:3:8: error: there is no event "strom" (did you mean "storm"?)`,
		"[event.hedgehog.choice.run]\nlabel = \"Run\"\n":    `a.toml:3:8: error: there is no event "hedgehog" ([event.hedgehog] begins one, with "title", "text", "source" and "mark")`,
		"[event.strom]\nchance = 20\n":                      `a.toml:3:8: error: there is no event "strom" (did you mean "storm"? A new one needs also "title", "text", "source" and "mark")`,
		"[contender.fich]\nprestige = 12\n":                 `a.toml:3:12: error: there is no contender "fich" (did you mean "finch"? A new one needs 17 more keys)`,
		"[event.goose.choice.heer]\nlabel = \"Hear it\"\n":  `a.toml:3:21: error: there is no choice "heer" (did you mean "hear"? A new one needs also "effects")`,
		"[event.goose.choices.hear]\nlabel = \"Hear it\"\n": `a.toml:3:14: error: there is no key "choices" in [event.goose] (did you mean "choice"?)`,
		"[event.hedgehog]\ntitle = \"A\"\nchance = 5\n":     `a.toml:3:8: error: [event.hedgehog] has no "text", "source" or "mark"`,
	} {
		expect(t, onCouncil+text, want)
	}
	card := "[event.schoolmaster]\ntitle = \"A\"\ntext = \"B\"\nsource = \"Invented.\"\nmark = \"D\"\ndate = \"1961-03\"\n" +
		"[event.schoolmaster.choice.some]\nlabel = \"Some\"\neffects = []\n"
	none := "label = \"None\"\nhistorical = true\neffects = []\n"
	expect(t, onCouncil+card+"[event.schoolmster.choice.none]\n"+none, `a.toml:12:8: error: there is no event "schoolmster" (did you mean "schoolmaster"?)`)
	expect(t, onCouncil+card+"[event.schoolmaster.choices.none]\n"+none, `a.toml:12:21: error: there is no key "choices" in [event.schoolmaster] (did you mean "choice"?)`)
}
