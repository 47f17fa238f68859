// Package assets carries the pictures that were drawn for the game: portraits of
// the contenders, portraits of the officials and the signs of the board. It holds
// files and no code.
package assets

import "embed"

// Files holds portraits/*.svg and officials/*.svg (box 200 by 240, three inks)
// and signs/*.svg (box 16 by 16, one ink). Every path uses absolute M, L, C and Z.
//
//go:embed portraits/*.svg officials/*.svg signs/*.svg strings/*.txt
var Files embed.FS
