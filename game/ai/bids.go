package ai

// bids are orders that are still to be weighed, as a heap: none is more promising than the one from
// which it hangs, that at half its place.
type bids []bid

// add puts an order among them.
func (l *bids) add(x bid) {
	*l = append(*l, x)
	list := *l
	at := len(list) - 1
	for at > 0 && list[(at-1)/2].most < x.most {
		list[at] = list[(at-1)/2]
		at = (at - 1) / 2
	}
	list[at] = x
}

// take takes the most promising out.
func (l *bids) take() bid {
	list := *l
	first, x := list[0], list[len(list)-1]
	list = list[:len(list)-1]
	*l = list
	at := 0
	for {
		next := 2*at + 1
		if next+1 < len(list) && list[next+1].most > list[next].most {
			next++
		}
		if next >= len(list) || list[next].most <= x.most {
			break
		}
		list[at] = list[next]
		at = next
	}
	if len(list) > 0 {
		list[at] = x
	}
	return first
}
