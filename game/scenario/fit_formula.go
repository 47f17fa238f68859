package scenario

import (
	"slices"
	"strconv"
	"strings"
)

// formulas shows each condition and each single effect of a tree, and before its
// effects each list of them.
func formulas(root *node, one, list func(*node)) {
	for _, noun := range []string{"event", "ambition", "ending", "document", "lever"} {
		for _, id := range keysOf(root.member(noun)) {
			formulasOf(root.members[noun].members[id], one, list)
		}
	}
	formulasOf(root.member("aftermath"), one, list)
}

func formulasOf(t *node, one, list func(*node)) {
	for _, key := range keysOf(t) {
		n := t.members[key]
		switch key {
		case "when":
			one(n)
		case "effects", "otherwise", "read", "show", "leak", "deny":
			list(n)
			for _, item := range n.items {
				one(item)
			}
		case "choice", "way":
			for _, id := range keysOf(n) {
				formulasOf(n.members[id], one, list)
			}
		}
	}
}

// unschedule drops the effects of an extended scenario that schedule an event which
// it had before and which is left out.
func unschedule(base, over *node, before []string) {
	isGone := func(id string) bool {
		return slices.Contains(before, id) && base.member("event").member(id) == nil && over.member("event").member(id) == nil
	}
	formulas(base, func(*node) {}, func(list *node) {
		list.items = slices.DeleteFunc(list.items, func(n *node) bool {
			t := tokens(n.text)
			return len(t) > 2 && t[0].text == "schedule" && isGone(strings.TrimPrefix(t[1].text, "event."))
		})
	})
}

// shift counts the word round from a start that lies so many rounds later: a constant
// beside it moves, and elsewhere the word becomes a sum.
func shift(n *node, by int) {
	if n.kind != textNode || by == 0 {
		return
	}
	list := tokens(n.text)
	var b strings.Builder
	from := 0
	for i, t := range list {
		at, put := i, roundPlus(by)
		if t.kind != nameToken || t.text != "round" {
			continue
		}
		if k := constantBeside(list, i); k >= 0 {
			value, _ := strconv.Atoi(list[k].text)
			at, put = k, strconv.Itoa(value-by)
		}
		if list[at].at < from {
			continue
		}
		b.WriteString(n.text[from:list[at].at] + put)
		from = list[at].at + len(list[at].text)
	}
	n.text = b.String() + n.text[from:]
}

// roundPlus is what the word round becomes where no constant stands beside it.
func roundPlus(by int) string {
	if by < 0 {
		return "(round - " + strconv.Itoa(-by) + ")"
	}
	return "(round + " + strconv.Itoa(by) + ")"
}

// constantBeside is the index of the number that the word at i is compared with, or
// -1 when either side is more than the one word or number.
func constantBeside(list []token, i int) int {
	at := func(i int) token {
		if i < 0 || i >= len(list) {
			return token{}
		}
		return list[i]
	}
	sum := func(i int) bool { return at(i).text == "+" || at(i).text == "-" }
	compared := func(i int) bool { return comparisons[at(i).text] != 0 }
	switch {
	case sum(i-1) || sum(i+1):
	case compared(i+1) && at(i+2).kind == numberToken && !sum(i+3):
		return i + 2
	case compared(i-1) && at(i-2).kind == numberToken && !sum(i-3):
		return i - 2
	}
	return -1
}
