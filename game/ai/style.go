package ai

// Style is how a computer player plays: how well, and in what temper.
type Style struct {
	Level  Level
	Temper Temper
}

// Level is how carefully a computer player looks.
type Level uint8

// The levels.
const (
	Random Level = iota // any legal move
	Normal              // weighs what each move would change
)

// Temper is what a computer player wants besides winning.
type Temper uint8

// The tempers.
const (
	Free       Temper = iota // plays to win
	Historical               // leans to what the man did
)

// levelWords and temperWords are the words of settings and of the command line.
var (
	levelWords  = [...]string{Random: "random", Normal: "normal"}
	temperWords = [...]string{Free: "free", Historical: "historical"}
)

// String is the style as settings write it: "normal", "normal-historical", "random".
func (s Style) String() string {
	if s.Temper == Free || s.Level == Random {
		return levelWords[s.Level]
	}
	return levelWords[s.Level] + "-" + temperWords[s.Temper]
}

// ParseStyle reads what String wrote; the temper may be left out.
func ParseStyle(w string) (Style, bool) {
	for _, s := range Styles() {
		if s.String() == w {
			return s, true
		}
	}
	return Style{}, false
}

// Styles is every style there is.
func Styles() []Style {
	return []Style{{Level: Random}, {Level: Normal}, {Normal, Historical}}
}
