package scenario

// The leaves of the tables: a value and the node it came from, which is nil when the
// key was left out or was wrong.

type text struct {
	s string // as it is printed
	*node
}

// typed is the text as it stands in the file: a condition is read from that.
func (t text) typed() string {
	if t.node == nil {
		return t.s
	}
	return t.node.text
}

type number struct {
	n int
	*node
}

type yesNo struct {
	yes bool
	*node
}

// ref is the id of another noun; index is -1 when none is meant.
type ref struct {
	id    string
	index int
	*node
}

// date is a month of a year.
type date struct {
	year, month int
	*node
}

// scale gives numbers to nouns: { economy = 1, regime = -2 }.
type scale struct {
	of []measure
	*node
}

type measure struct {
	ref
	n int
}

// given reports whether the key was there and right.
func (n number) given() bool { return n.node != nil }
func (t text) given() bool   { return t.node != nil }
func (d date) given() bool   { return d.node != nil }
func (s scale) given() bool  { return s.node != nil }
func (r ref) given() bool    { return r.node != nil && r.index >= 0 }

// months is how many months lie before the date since the year 0.
func (d date) months() int { return d.year*12 + d.month - 1 }

// sum adds the numbers of a scale.
func (s scale) sum() int {
	sum := 0
	for _, m := range s.of {
		sum += m.n
	}
	return sum
}

// at is what the scale gives to the noun of that index; nothing said is 0.
func (s scale) at(index int) int {
	for _, m := range s.of {
		if m.index == index {
			return m.n
		}
	}
	return 0
}
