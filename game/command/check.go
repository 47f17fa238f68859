package command

import (
	"encoding/json"
	"fmt"
	"path/filepath"

	"afterlenin/game/scenario"
)

const checkHelp = `
PATH is a folder, a zip, or the name of a scenario; left out: after_lenin. A bare name is one of
the game or of your own scenarios: a folder that lies here is written ./NAME.
Warnings alone do not keep a scenario from being played, and end with status 0.
    afterlenin check after_lenin
    afterlenin check --json ./my_scenario my_other.zip`

func check(p *Program, c *command, args []string) Status {
	f := flagsOf(c)
	asJSON := f.Bool("json", false, "write a list of {file,line,column,severity,message,hint}")
	strict := f.Bool("strict", false, "end with status 1 for warnings too")
	paths, status, done := p.parse(c, f, args)
	if done {
		return status
	}
	if len(paths) == 0 {
		paths = []string{UsualScenario}
	}
	all := scenario.Problems{}
	status = Fine
	for _, path := range paths {
		found, state := p.checkOne(path, *strict)
		status = max(status, state)
		switch {
		case state == CouldNotRun:
		case *asJSON:
			all = append(all, placed(path, found, len(paths) > 1)...)
		default:
			p.tellProblems(path, found, len(paths) > 1)
		}
	}
	if *asJSON {
		p.writeJSON(all)
	}
	return status
}

func (p *Program) checkOne(path string, strict bool) (scenario.Problems, Status) {
	_, found, err := p.load(path)
	if err != nil {
		return nil, p.refuse("%v", err)
	}
	if found.Broken() || strict && len(found) > 0 {
		return found, Problems
	}
	return found, Fine
}

// placed puts the path before the files of one scenario of several, if they are not named
// where they lie already.
func placed(path string, found scenario.Problems, several bool) scenario.Problems {
	for i := range found {
		if several && !filepath.IsAbs(found[i].File) {
			found[i].File = path + "/" + found[i].File
		}
	}
	return found
}

func (p *Program) tellProblems(path string, found scenario.Problems, several bool) {
	switch {
	case len(found) == 0:
		fmt.Fprintf(p.Out, "%s: no problems\n", path)
	case several:
		fmt.Fprintf(p.Out, "%s:\n%s", path, found)
	default:
		fmt.Fprint(p.Out, found)
	}
}

func (p *Program) writeJSON(v any) {
	w := json.NewEncoder(p.Out)
	w.SetEscapeHTML(false)
	w.SetIndent("", "  ")
	if err := w.Encode(v); err != nil {
		panic(err) // every value written is plain
	}
}
