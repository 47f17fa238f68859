package scenario

// mostExtends is how many scenarios may stand on each other's shoulders below the
// one that is played.
const mostExtends = 3

// merge lays a scenario over the one it extends: tables merge by key, everything
// else replaces. New keys come behind the old ones.
func merge(under, over *node) {
	for _, key := range over.keys {
		v := over.members[key]
		old := under.members[key]
		if old != nil && old.kind == tableNode && v.kind == tableNode {
			merge(old, v)
			old.file, old.at, old.keyAt = v.file, v.at, v.keyAt
			continue
		}
		under.put(key, v)
	}
}

// forgetPars takes the pars of single companies from whoever is given another par by the scenario over
// it: they go with the one that was there.
func forgetPars(under, over *node) {
	for _, id := range keysOf(over.member("contender")) {
		if old := under.member("contender").member(id); old != nil && over.members["contender"].members[id].member("par") != nil {
			old.remove("pars")
		}
	}
}

// takeOut obeys [remove] event = ["missed_funeral"] and takes the table away.
func takeOut(r *report, root, removal *node) {
	if removal == nil {
		return
	}
	if removal.kind != tableNode {
		r.errorAt(removal.spot(), `"remove" is a table: [remove] and below it event = ["some_event"]`)
		return
	}
	for _, noun := range removal.keys {
		list := removal.members[noun]
		table := root.member(noun)
		if table == nil || table.kind != tableNode || list.kind != listNode {
			r.errorAt(list.keySpot(), "nothing to remove: write a noun and a list of ids, as in event = [\"some_event\"]").
				follows(ofTables).mean(noun, root.keys)
			continue
		}
		takeEach(r, table, noun, list)
	}
}

func takeEach(r *report, table *node, noun string, list *node) {
	for _, item := range list.items {
		if item.kind != textNode || table.members[item.text] == nil {
			r.errorAt(item.spot(), "nothing to remove: there is no %s %q in the extended scenario", noun, item.text).
				follows(ofTables).mean(item.text, table.keys)
			continue
		}
		table.remove(item.text)
	}
}
