package hand

// Names prints keys as the player's own keyboard names them. The zero value
// prints them as on a US keyboard. Ask is called at most once for each key that
// it can name.
type Names struct {
	Ask   func(Key) string
	known [keys]string
}

// Of is the printed name of a key.
func (n *Names) Of(k Key) string {
	b := k.Base()
	if b == NoKey || b >= keys {
		return ""
	}
	if n.known[b] == "" && n.Ask != nil && asks(b) {
		n.known[b] = n.Ask(b)
	}
	if n.known[b] == "" {
		return k.String()
	}
	if k == b {
		return n.known[b]
	}
	return prefix(k) + n.known[b]
}

// Digits keep their digit: a French keyboard would name them by their signs.
func asks(b Key) bool { return b >= A && b <= Z || b >= Minus }
