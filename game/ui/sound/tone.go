package sound

import "math"

func seconds(i int) float64 { return float64(i) / Rate }

// fall is how loud a struck thing still is after t seconds.
func fall(t, speed float64) float64 { return math.Exp(-speed * t) }

// hiss is noise between -1 and 1 that is the same at each run; its number tells one
// from another.
type hiss uint32

func (h *hiss) next() float64 {
	*h = *h*1664525 + 1013904223
	return float64(int32(*h)) / (1 << 31)
}

// filter lets what is lower than its edge pass.
type filter struct{ part, last float64 }

func lowPass(edge float64) *filter {
	f := &filter{}
	f.open(edge)
	return f
}

// open moves the edge, in cycles a second.
func (f *filter) open(edge float64) { f.part = 1 - math.Exp(-2*math.Pi*edge/Rate) }

func (f *filter) of(v float64) float64 {
	f.last += f.part * (v - f.last)
	return f.last
}
