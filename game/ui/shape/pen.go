package shape

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// pen reads the steps of a path from its text.
type pen struct {
	rest string
	verb byte
}

func (p *pen) op(first bool) (Op, error) {
	p.skip()
	if p.rest == "" {
		return Op{}, io.EOF
	}
	if c := p.rest[0]; c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
		p.verb, p.rest = c, p.rest[1:]
	} else if p.verb == 'M' {
		p.verb = 'L' // further pairs after a move are lines
	} else if p.verb == 'Z' || p.verb == 0 {
		return Op{}, errors.New("a number where a letter should be")
	}
	if first && p.verb != 'M' {
		return Op{}, errors.New("a path starts with M")
	}
	return p.step()
}

func (p *pen) step() (Op, error) {
	op := Op{Verb: p.verb}
	switch p.verb {
	case 'Z':
		return op, nil
	case 'M', 'L':
		return op, p.numbers(&op.X, &op.Y)
	case 'C':
		return op, p.numbers(&op.X1, &op.Y1, &op.X2, &op.Y2, &op.X, &op.Y)
	}
	return op, fmt.Errorf("%q is not read: only the absolute M, L, C and Z are", string(rune(p.verb)))
}

func (p *pen) numbers(into ...*float32) error {
	for _, to := range into {
		p.skip()
		n := numberLength(p.rest)
		v, err := strconv.ParseFloat(p.rest[:n], 32)
		if err != nil {
			return fmt.Errorf("a number is missing after %s at %.12q", string(rune(p.verb)), p.rest)
		}
		if !inReach(v) {
			return fmt.Errorf("%v lies too far outside", v)
		}
		*to, p.rest = float32(v), p.rest[n:]
	}
	return nil
}

func (p *pen) skip() { p.rest = strings.TrimLeft(p.rest, " ,\t\r\n") }

// A sign inside a number starts the next one, except after an e.
func numberLength(s string) int {
	for i := range len(s) {
		c := s[i]
		digit := c >= '0' && c <= '9' || c == '.' || c == 'e'
		sign := (c == '-' || c == '+') && (i == 0 || s[i-1] == 'e')
		if !digit && !sign {
			return i
		}
	}
	return len(s)
}
