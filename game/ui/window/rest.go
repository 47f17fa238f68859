package window

import (
	"sync/atomic"
	"time"

	"github.com/hajimehoshi/ebiten/v2"
)

// Ticks without anything happening before the window falls asleep, and the most
// ticks that are made up for when it wakes.
const (
	sleepAfter = 120
	mostPassed = 60
)

// rest puts the window to sleep when nothing happens: then it waits for the hands,
// and looks up once a second. Only this file reads a clock, and only to tell how
// long the sleep was.
type rest struct {
	allowed bool
	asleep  atomic.Bool
	still   int // ticks in which nothing happened
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
		r.still = 0
		if r.asleep.Swap(false) {
			sleep(false)
		}
	case r.still < sleepAfter:
		r.still++
	case !r.asleep.Swap(true):
		r.since = time.Now()
		sleep(true)
	}
}
