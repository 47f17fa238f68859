package scenario

import "testing"

// TestUseFollows: while something cannot be read nothing is said to be used nowhere, since it
// may be used there.
func TestUseFollows(t *testing.T) {
	const nouns = onCouncil + "[flag]\nbell = \"It rang\"\n[ending.flood]\ntitle = \"A\"\ntext = \"B\"\n"
	const flag = `a.toml:4:1: warning: the flag "bell" is neither set nor read ("# check: ok flag-unused" on the line above silences this)`
	const ending = `a.toml:5:9: warning: nothing leads to the ending "flood": it has no when, and no effect ends with it ("# check: ok out-of-reach" on the line above silences this)`
	expect(t, nouns, flag, ending)
	expect(t, nouns+"[country.fish]\nstart = 101\n", flag, ending, `a.toml:9:9: error: start goes from 0 to 100, found 101`)
	for text, want := range map[string]string{
		"[event.storm]\nefects = [\"flag.bell = yes\", \"end flood\"]\n": `a.toml:9:1: error: there is no key "efects" in [event.storm] (did you mean "effects"?)`,
		"[event.storm]\neffects = [\"flag.bel = yes\", \"end flood\"]\n": `a.toml:9:18: error: there is no flag "bel" (did you mean "bell"?)`,
		"[event.storm]\neffects = \"flag.bell = yes\"\n":                 `a.toml:9:11: error: effects must be a list in square brackets, found a text in quotes`,
		"[event.storm]\nwhen = \"flag.bell nad round > 2\"\n":            `a.toml:9:19: error: "nad" should not stand here`,
		"[evnt.storm]\neffects = [\"flag.bell = yes\"]\n":                `a.toml:8:2: error: there is no table or key "evnt" (did you mean "event"?)`,
		"[start]\nflags = [\"bel\"]\n":                                   `a.toml:9:11: error: there is no flag "bel" (did you mean "bell"?)`,
		"[event.strom.choice.run]\neffects = [\"flag.bell = yes\"]\n":    `a.toml:8:8: error: there is no event "strom" (did you mean "storm"?)`,
	} {
		expect(t, nouns+text, want)
	}
}
