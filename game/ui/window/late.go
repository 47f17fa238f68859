package window

import "github.com/hajimehoshi/ebiten/v2"

// late is a loop that is made while the toolkit opens the window: that takes as long.
type late struct {
	loop *Loop
	err  error
	made chan struct{} // closed when loop or err is there
	stop func()        // ends the beat of the loop's rest
}

// makeLate begins to make a loop. A panic on the way becomes its error.
func makeLate(app App, o Options) *late {
	g := &late{made: make(chan struct{}), stop: func() {}}
	go func() {
		defer close(g.made)
		defer caught(&g.err)
		g.loop, g.err = NewLoop(app, o)
		if g.err == nil && !o.Restless {
			g.stop = g.loop.rest.start()
		}
	}()
	return g
}

// end ends the beat.
func (g *late) end() {
	<-g.made
	g.stop()
}

// ready waits for the loop; nil if there will be none.
func (g *late) ready() *Loop {
	<-g.made
	if g.err != nil {
		return nil
	}
	return g.loop
}

// Update implements ebiten.Game.
func (g *late) Update() error {
	if l := g.ready(); l != nil {
		return l.Update()
	}
	return g.err
}

// Draw implements ebiten.Game.
func (g *late) Draw(screen *ebiten.Image) {
	if l := g.ready(); l != nil {
		l.Draw(screen)
	}
}

// Layout is never used: LayoutF is.
func (g *late) Layout(w, h int) (int, int) { return w, h }

// LayoutF implements ebiten.LayoutFer.
func (g *late) LayoutF(w, h float64) (float64, float64) {
	if l := g.ready(); l != nil {
		return l.LayoutF(w, h)
	}
	return w, h
}
