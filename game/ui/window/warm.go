package window

import (
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// Ahead is what an App may have besides: screens that may soon be opened, so that they
// open without a stumble.
type Ahead interface {
	// Ahead fills the sheet with the n-th of them; false when there are no more.
	Ahead(b *sheet.Builder, n int) bool
	// Season is another number when other screens may be opened than before.
	Season() int
}

// warmth is how far the screens ahead were baked.
type warmth struct {
	builder *sheet.Builder
	season  int
	view    hand.View
	screen  int // of those ahead
	from    int // mark of its sheet
	built   bool
	done    bool
}

// warm bakes a slice of the screens ahead while nothing happens, and reports whether
// there is more to do. It begins after the first drawing.
func (l *Loop) warm() bool {
	app, able := l.app.(Ahead)
	if !able || !l.seen {
		return false
	}
	w := &l.warmth
	if s := app.Season(); w.builder == nil || w.season != s || w.view != l.view {
		*w = warmth{builder: l.builder.Beside(), season: s, view: l.view}
	}
	if w.done {
		return false
	}
	w.slice(l, app)
	return !w.done
}

func (w *warmth) slice(l *Loop, app Ahead) {
	if !w.built {
		w.builder.Window = l.builder.Window
		w.builder.Begin()
		if w.done = !app.Ahead(w.builder, w.screen); w.done {
			return
		}
		w.built, w.from = true, 0
		return
	}
	if w.from = l.painter.Warm(&w.builder.Sheet, w.view, w.from); w.from >= len(w.builder.Sheet.Marks) {
		w.built, w.screen = false, w.screen+1
	}
}
