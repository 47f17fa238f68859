package sound

import (
	"bytes"
	"io"
)

// Loudest is the highest volume.
const Loudest = 100

// device plays bytes: samples of 16 bits, low byte first, one channel. A device that
// is not ready yet, or that there is none of, swallows what it is given.
type device interface {
	play(r io.Reader)
	rest() // called when nothing was played for a while
	close()
}

// restAfter is how many ticks after a noise the device is put to rest, so that it
// costs nothing.
const restAfter = 120

// Speaker plays noises. The zero Speaker opens the device of the machine with the
// first noise; where there is none it stays silent and says nothing.
type Speaker struct {
	device device
	kept   [Kinds][]int16
	quiet  int // ticks since the last noise
}

// Play begins a noise at a volume from 0 to Loudest. It never waits.
func (s *Speaker) Play(k Kind, volume int) {
	if k == Silence || k >= Kinds || volume <= 0 {
		return
	}
	if s.device == nil {
		s.device = open()
	}
	if s.kept[k] == nil {
		s.kept[k] = Samples(k)
	}
	s.quiet = 0
	s.device.play(bytes.NewReader(scaled(s.kept[k], min(volume, Loudest))))
}

// Tick lets n sixtieths of a second pass.
func (s *Speaker) Tick(n int) {
	if s.device == nil || s.quiet >= restAfter {
		return
	}
	if s.quiet += n; s.quiet >= restAfter {
		s.device.rest()
	}
}

// Close ends all noise.
func (s *Speaker) Close() {
	if s.device != nil {
		s.device.close()
		s.device = nil
	}
}

// scaled writes samples at a volume; what is heard grows with its square.
func scaled(samples []int16, volume int) []byte {
	out := make([]byte, 0, 2*len(samples))
	for _, v := range samples {
		n := int(v) * volume * volume / (Loudest * Loudest)
		out = append(out, byte(n), byte(n>>8))
	}
	return out
}
