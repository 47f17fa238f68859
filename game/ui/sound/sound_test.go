package sound

import (
	"io"
	"slices"
	"testing"
)

func TestEachNoiseIsShortAndNeverTooLoud(t *testing.T) {
	for k := Silence + 1; k < Kinds; k++ {
		s := Samples(k)
		if len(s) < Rate/10 || len(s) > Rate {
			t.Errorf("noise %d lasts %d samples: not between a tenth and a whole second", k, len(s))
		}
		most, loud := 0, 0
		for _, v := range s {
			most = max(most, int(v), -int(v))
			if v > Full/50 || v < -Full/50 {
				loud++
			}
		}
		if most >= Full*3/4 || most < Full/5 {
			t.Errorf("noise %d has its peak at %d of %d", k, most, Full)
		}
		if loud < len(s)/50 {
			t.Errorf("noise %d can hardly be heard: %d samples of %d", k, loud, len(s))
		}
		if last := s[len(s)-1]; last != 0 {
			t.Errorf("noise %d ends at %d: it clicks", k, last)
		}
	}
}

func TestNoisesAreTheSameEachTimeAndDifferFromEachOther(t *testing.T) {
	for k := Silence + 1; k < Kinds; k++ {
		if !slices.Equal(Samples(k), Samples(k)) {
			t.Errorf("noise %d is another each time", k)
		}
		for j := Silence + 1; j < k; j++ {
			if slices.Equal(Samples(k), Samples(j)) {
				t.Errorf("noises %d and %d are alike", j, k)
			}
		}
	}
	for _, k := range []Kind{Silence, Kinds, 200} {
		if Samples(k) != nil {
			t.Errorf("%d makes a noise", k)
		}
	}
}

// box is a device that counts.
type box struct{ plays, bytes, rests, closed int }

func (b *box) play(r io.Reader) { data, _ := io.ReadAll(r); b.plays, b.bytes = b.plays+1, len(data) }
func (b *box) rest()            { b.rests++ }
func (b *box) close()           { b.closed++ }

func TestSpeaker(t *testing.T) {
	b := &box{}
	s := &Speaker{device: b}
	s.Play(Stamp, 0)
	s.Play(Silence, 50)
	s.Play(Kinds, 50)
	if b.plays != 0 {
		t.Fatal("a noise at no volume, or none, was played")
	}
	s.Play(Stamp, 70)
	if b.plays != 1 || b.bytes != 2*len(Samples(Stamp)) {
		t.Errorf("%d plays of %d bytes", b.plays, b.bytes)
	}
	s.Tick(restAfter - 1)
	if b.rests != 0 {
		t.Error("the device rests too soon")
	}
	s.Tick(1)
	s.Tick(1000)
	if b.rests != 1 {
		t.Errorf("the device was put to rest %d times", b.rests)
	}
	s.Close()
	if b.closed != 1 || s.device != nil {
		t.Error("the device is still open")
	}
}

func TestVolumeNeverClips(t *testing.T) {
	loud := []int16{Full - 1, -Full, 1000, 0}
	if out := scaled(loud, Loudest); out[0] != 0xff || out[1] != 0x7f || out[2] != 0 || out[3] != 0x80 {
		t.Errorf("full scale at full volume is % x", out)
	}
	if out := scaled(loud, 50); int16(uint16(out[4])|uint16(out[5])<<8) != 250 {
		t.Errorf("half the volume gives % x", out[4:6])
	}
}

// A machine may have no device, as those have that run the tests: nothing is said,
// nothing hangs.
func TestRealSpeakerNeverFails(t *testing.T) {
	s := &Speaker{}
	for k := Silence + 1; k < Kinds; k++ {
		s.Play(k, 1)
		s.Tick(1)
	}
	s.Close()
	s.Close()
	s.Tick(1)
}
