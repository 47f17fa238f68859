package window

import (
	"sync/atomic"
	"time"

	"github.com/hajimehoshi/ebiten/v2"
)

// Ticks without anything happening before the window falls asleep, and the most
// ticks that are made up for when it wakes. A wake brings a handful of ticks; more
// than sleepless in one second mean that somebody else drives the window.
const (
	sleepless  = 40
	sleepAfter = 120
	mostPassed = 120
)

// rest puts the window to sleep when nothing happens: then it waits for the hands,
// and looks up once a second. Only this file reads a clock, and only to tell how
// long the sleep was.
type rest struct {
	allowed bool
	asleep  atomic.Bool
	stirred atomic.Int32 // ticks since the last beat
	still   int          // ticks in which nothing happened
	since   time.Time
}

// start allows sleep and begins the beat that wakes the window once a second. The
// function it returns ends the beat.
func (r *rest) start() (stop func()) {
	r.allowed = canSleep
	beat, done := time.NewTicker(time.Second), make(chan struct{})
	go func() {
		for {
			select {
			case <-beat.C:
				r.stirred.Store(0)
				if r.asleep.Load() {
					wake()
				}
			case <-done:
				return
			}
		}
	}()
	return func() {
		beat.Stop()
		close(done)
	}
}

// passed is the number of ticks since the last one: 1 unless the window slept.
func (r *rest) passed() int {
	if !r.asleep.Load() {
		return 1
	}
	n := int(time.Since(r.since) * ebiten.DefaultTPS / time.Second)
	r.since = r.since.Add(time.Duration(n) * time.Second / ebiten.DefaultTPS)
	return min(n, mostPassed)
}

func (r *rest) tick(busy bool) {
	switch {
	case !r.allowed:
	case busy:
		r.rouse()
	case r.asleep.Load() && r.stirred.Add(1) > sleepless:
		r.allowed = false
		r.rouse()
	case r.still < sleepAfter:
		r.still++
	case !r.asleep.Swap(true):
		r.since = time.Now()
		sleep(true)
	}
}

func (r *rest) rouse() {
	r.still = 0
	if r.asleep.Swap(false) {
		sleep(false)
	}
}
