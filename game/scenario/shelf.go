package scenario

import "strings"

// holdsScenarios reports a folder that is no scenario and holds several, each in a folder of
// its own: read as one they would contradict each other on every page.
func (l *loader) holdsScenarios(texts []*file, src Source, prefix string) bool {
	var folders []string
	roots := map[string]*node{}
	for _, f := range texts {
		folder, _, deeper := strings.Cut(strings.TrimPrefix(f.name, prefix), "/")
		if !deeper {
			return false
		}
		if roots[folder] == nil {
			folders = append(folders, folder)
			roots[folder] = newTable(nil, 0, 0)
		}
		plant(&report{}, f, roots[folder])
	}
	var names []string
	for _, folder := range folders {
		if top := roots[folder]; top.member("format") != nil || top.member("extends") != nil {
			names = append(names, folder)
		}
	}
	if len(names) < 2 {
		return false
	}
	l.wholeFile("", "%s holds %d scenarios, and is none itself: %s", holder(src), len(names), strings.Join(names, ", ")).
		Hint = oneOf(src, names[0])
	return true
}

// oneOf is how to come by one scenario of several.
func oneOf(src Source, first string) string {
	if strings.HasSuffix(src.Where, ".zip") {
		return "pack each one by itself"
	}
	return "name one of them, as in " + src.Name + "/" + first
}

func holder(src Source) string {
	if strings.HasSuffix(src.Where, ".zip") {
		return "the zip " + src.Where
	}
	return "the folder " + src.Name
}
