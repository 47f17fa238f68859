//go:build !ebitenginevmguest

package sound

import (
	"io"

	"github.com/ebitengine/oto/v3"
)

// real is the machine's device. The toolkit's own package of sound would end the
// program on a machine that has none, and never lets a device rest.
type real struct {
	made    *oto.Context
	ready   chan struct{}
	resting bool
	playing []*oto.Player // kept until they have ended
}

// open begins to open the device, which takes its time elsewhere. In a browser it is
// ready after the first gesture.
func open() device {
	if !audible() {
		return nothing{}
	}
	made, ready, err := oto.NewContext(&oto.NewContextOptions{SampleRate: Rate, ChannelCount: 1, Format: oto.FormatSignedInt16LE, ApplicationName: "After Lenin"})
	if err != nil {
		return nothing{}
	}
	return &real{made: made, ready: ready}
}

// usable reports whether the device is open and works.
func (d *real) usable() bool {
	select {
	case <-d.ready:
		return d.made.Err() == nil
	default:
		return false
	}
}

func (d *real) play(r io.Reader) {
	if !d.usable() {
		return
	}
	if d.resting {
		d.resting = false
		if d.made.Resume() != nil {
			return
		}
	}
	d.drop(func(p *oto.Player) bool { return !p.IsPlaying() })
	p := d.made.NewPlayer(r)
	p.Play()
	d.playing = append(d.playing, p)
}

func (d *real) rest() {
	d.drop(func(*oto.Player) bool { return true })
	if !d.resting && d.usable() {
		d.resting = d.made.Suspend() == nil
	}
}

func (d *real) close() { d.rest() }

// drop forgets the players that have ended.
func (d *real) drop(ended func(*oto.Player) bool) {
	kept := d.playing[:0]
	for _, p := range d.playing {
		if !ended(p) {
			kept = append(kept, p)
			continue
		}
		p.Pause()
	}
	clear(d.playing[len(kept):])
	d.playing = kept
}
