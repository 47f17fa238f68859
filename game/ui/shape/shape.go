// Package shape reads drawings made of filled paths and bakes them to pictures of
// any size, on the processor. It must never draw on the screen, and no file may
// make it panic.
package shape

// The most a drawing may have. Those of the game have 65 paths and 36 KiB.
const (
	MaxBytes  = 128 << 10
	MaxPaths  = 400
	MaxPoints = 20000
	MaxSide   = 4096
)

// Tone is one of the three inks a drawing is made with.
type Tone uint8

// The tones, by the fills that stand for them in a file.
const (
	Dark   Tone = iota // #1C1916
	Middle             // #A58B62
	Light              // #F6EEDB
)

// Shape is a drawing: paths to be filled in their order, in a box that starts at 0, 0.
type Shape struct {
	W, H  float64
	Paths []Path
}

// Path is one filled path. Holes run the other way round.
type Path struct {
	Tone Tone
	Ops  []Op
}

// Op is one step of a path: 'M' and 'L' use X and Y, 'C' all six, 'Z' none.
type Op struct {
	Verb           byte
	X1, Y1, X2, Y2 float32
	X, Y           float32
}
