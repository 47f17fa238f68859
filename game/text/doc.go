// Package text makes every sentence that the game says: events, refusals, moves,
// reasons, dates and the labels of the screens. A sentence stands whole in a
// catalogue (assets/strings), with named places that this package fills.
//
// It must never hold a sentence in code, compare one, or import ui.
package text
