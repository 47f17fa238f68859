package scenario

import "slices"

// cause is something on which many checks lean. What they find while it could not be read
// follows from that alone: it is false or hides the true error, and is left out.
type cause uint8

const (
	nothing    cause = iota
	ofCalendar       // when the scenario starts, how long its rounds are, how many there are
	ofTables         // which tables there are
	ofUse            // which flags, events and endings conditions, effects and lists name
)

// unread remembers that a cause could not be read. An error has said so, or will.
func (r *report) unread(c cause) { r.causes = append(r.causes, c) }

// unreadSince remembers it if an error has come to those that were there before.
func (r *report) unreadSince(before int, c cause) {
	if r.list[before:].Broken() {
		r.unread(c)
	}
}

// follows says from what a problem, which may be nil, would follow.
func (p *Problem) follows(c cause) *Problem {
	if p != nil {
		p.cause = c
	}
	return p
}

// settled are the problems in their order, without those that follow from others.
func (r *report) settled() Problems {
	left := slices.DeleteFunc(slices.Clone(r.list), func(p Problem) bool { return p.cause != nothing && slices.Contains(r.causes, p.cause) })
	if left.Broken() { // else a broken scenario would pass for a whole one
		r.list = left
	}
	r.list.sort()
	return r.list
}
