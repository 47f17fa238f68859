// Package sound makes the short noises of the room and plays them: every sample is
// computed, none comes from a file. It must never know the game, and nobody may hear
// from it what he may not see: the app decides who hears what.
package sound

// Kind is one of the noises. The zero Kind is silence.
type Kind uint8

// The noises.
const (
	Silence    Kind = iota
	Stamp           // an order is entered, a paper sealed
	Bell            // the chairman's bell: a phase begins
	Murmur          // a bloc is counted
	Typewriter      // a telegram, a bulletin
	Urn             // a vote falls in
	Page            // another screen
	Kinds
)

// Rate is the samples of a second.
const Rate = 44100

// Full is the loudest that a sample may be.
const Full = 1 << 15

// longest says how long each noise lasts, in samples.
var longest = [Kinds]int{Stamp: Rate * 18 / 100, Bell: Rate * 80 / 100, Murmur: Rate * 90 / 100,
	Typewriter: Rate * 42 / 100, Urn: Rate * 26 / 100, Page: Rate * 22 / 100}

// loudest says how loud the peak of each noise is, of 1.
var loudest = [Kinds]float64{Stamp: 0.7, Bell: 0.45, Murmur: 0.3, Typewriter: 0.4, Urn: 0.6, Page: 0.3}

var makers = [Kinds]func([]float64){Stamp: stamp, Bell: bell, Murmur: murmur, Typewriter: typewriter, Urn: urn, Page: page}

// Samples computes a noise anew: one channel, Rate samples a second. Each begins and
// ends in silence and is the same whenever it is computed. What is no Kind has none.
func Samples(k Kind) []int16 {
	if k >= Kinds || makers[k] == nil {
		return nil
	}
	wave := make([]float64, longest[k])
	makers[k](wave)
	soften(wave)
	return whole(wave, loudest[k])
}

// soften lets the last fiftieth of a second die away, so that nothing clicks.
func soften(wave []float64) {
	const tail = Rate / 50
	for i := range min(tail, len(wave)) {
		wave[len(wave)-1-i] *= float64(i) / tail
	}
}

// whole brings the highest peak to the given part of full scale.
func whole(wave []float64, peak float64) []int16 {
	most := 0.0
	for _, v := range wave {
		most = max(most, v, -v)
	}
	out := make([]int16, len(wave))
	if most == 0 {
		return out
	}
	for i, v := range wave {
		out[i] = int16(v / most * peak * (Full - 1))
	}
	return out
}
