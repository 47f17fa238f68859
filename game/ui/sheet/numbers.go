package sheet

import "strconv"

// Signed writes a number with its plus or its true minus; 0 has neither.
func Signed(n int) string {
	switch {
	case n > 0:
		return "+" + strconv.Itoa(n)
	case n < 0:
		return "−" + strconv.Itoa(-n)
	}
	return "0"
}

// Count writes a number with a true minus and no plus.
func Count(n int) string {
	if n < 0 {
		return Signed(n)
	}
	return strconv.Itoa(n)
}
