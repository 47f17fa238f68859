package screen

import "strconv"

// filledColumns fills columns of a height one after the other, when the list is too long
// for two: it is read down the left one and the right one, and then turned. A chapter that
// goes on in the next column has its heading there again. The chapters were measured.
func filledColumns(list []chapter, high float64) [][]chapter {
	var out [][]chapter
	var column []chapter
	y := 0.0
	for _, c := range list {
		for len(c.rows) > 0 {
			n, tall := c.rowsIn(high - y)
			if n == 0 && len(column) > 0 {
				out, column, y = append(out, column), nil, 0
				continue
			}
			n = max(1, n)
			column = append(column, c.part(0, n))
			c, y = c.part(n, len(c.rows)), y+tall
		}
	}
	return append(out, column)
}

// rowsIn is how many rows of a chapter go into a room below its heading, and how high they
// are with it.
func (c chapter) rowsIn(room float64) (n int, tall float64) {
	tall = chapterHead(c) + chapterGap
	for n < len(c.rows) && tall-chapterGap+c.talls[n] <= room {
		tall += c.talls[n]
		n++
	}
	return n, tall
}

// firstOf tells one list from another by the first of its rows in the log.
func firstOf(list []chapter) string {
	first := -1
	for _, c := range list {
		for _, e := range c.rows {
			if first < 0 || e.At < first {
				first = e.At
			}
		}
	}
	return strconv.Itoa(first)
}
