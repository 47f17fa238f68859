package command

// A browser has no folders: saves are in its local storage.

func ownScenarios() string { return "" }

func under(string) string { return "" }

func whereKept() string { return "" }
