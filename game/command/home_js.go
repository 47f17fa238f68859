package command

// A browser has no folders: saves are in its local storage.

// withoutWindow is what to do when the page cannot show the game.
const withoutWindow = "the game needs WebGL 2; allow it, or take another browser"

func ownScenarios() string { return "" }

func under(string) string { return "" }

func whereKept() string { return "" }
