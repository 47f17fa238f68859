// Package ink names the colours of the print: two inks on cream paper, and petrol
// for whoever holds the seat. It turns names into colours and must never decide
// where a colour is used.
package ink

import "image/color"

// Ink is the name of a colour. The zero Ink is nothing: it is never printed.
type Ink uint8

// The papers, the inks, and the inks that only pictures use.
const (
	None Ink = iota
	Paper
	Card
	Cream
	Row
	Cell
	Hall
	Buff
	Mid
	Rule
	PostRule
	Grid // of charts: paler than their curves
	Quiet
	Empty
	Soft
	Black
	Red
	RedDeep
	Yours
	YoursDeep
	YoursPale
	OnBlack     // second rank on black
	OnPhase     // second rank on the plates of the top bar
	OnYoursDeep // second rank on deep petrol
	OnYours     // second rank on petrol
	ToCome      // plate of a phase to come
	Done        // plate of a phase that is over
	Light       // lightest tone of a portrait
	FallenDark
	FallenMid
	FallenLight
	FallenPlate
	NightDark
	Sky
	Hill
	HillDark
	Count
)

// Palette gives every Ink its colour. All but None are opaque.
type Palette [Count]color.RGBA

// Normal is the palette of the printed board.
var Normal = Palette{
	Paper: rgb(0xF0E7D2), Card: rgb(0xFAF4E4), Cream: rgb(0xFBF5E6), Row: rgb(0xE8DDC2),
	Cell: rgb(0xE2D6B8), Hall: rgb(0xE9DEC3), Buff: rgb(0xDDCFAE), Mid: rgb(0xA58B62),
	Rule: rgb(0xBBAA85), PostRule: rgb(0xCFC09B), Grid: rgb(0xBBAA85), Quiet: rgb(0x84765A), Empty: rgb(0x8A7B5C),
	Soft: rgb(0x5A5040), Black: rgb(0x1C1916), Red: rgb(0xB8231A), RedDeep: rgb(0x8E1811),
	Yours: rgb(0x0F566B), YoursDeep: rgb(0x0A4356), YoursPale: rgb(0xDCE6E2),
	OnBlack: rgb(0xE4D6B4), OnPhase: rgb(0xEADFC4), OnYoursDeep: rgb(0xDDE9E4), OnYours: rgb(0xE6F0EC),
	ToCome: rgb(0x3A342B), Done: rgb(0x5A5040), Light: rgb(0xF6EEDB),
	FallenDark: rgb(0x8A7B5C), FallenMid: rgb(0xB8A67F), FallenLight: rgb(0xE9DEC3), FallenPlate: rgb(0xE4D8BB),
	NightDark: rgb(0x4A4238), Sky: rgb(0xD6C8A2), Hill: rgb(0xB7A276), HillDark: rgb(0x86734B),
}

// HighContrast is the palette for tired eyes and poor projectors.
var HighContrast = Palette{
	Paper: rgb(0xFFFFFF), Card: rgb(0xFFFFFF), Cream: rgb(0xFFFFFF), Row: rgb(0xEEEEEE),
	Cell: rgb(0xE4E4E4), Hall: rgb(0xEEEEEE), Buff: rgb(0xE4E4E4), Mid: rgb(0x8A8A8A),
	Rule: rgb(0x000000), PostRule: rgb(0x555555), Grid: rgb(0x8A8A8A), Quiet: rgb(0x000000), Empty: rgb(0x000000),
	Soft: rgb(0x000000), Black: rgb(0x000000), Red: rgb(0x9B0F08), RedDeep: rgb(0x7A0A05),
	Yours: rgb(0x00394A), YoursDeep: rgb(0x00222D), YoursPale: rgb(0xFFFFFF),
	OnBlack: rgb(0xFFFFFF), OnPhase: rgb(0xFFFFFF), OnYoursDeep: rgb(0xFFFFFF), OnYours: rgb(0xFFFFFF),
	ToCome: rgb(0x222222), Done: rgb(0x444444), Light: rgb(0xFFFFFF),
	FallenDark: rgb(0x8A8A8A), FallenMid: rgb(0xBBBBBB), FallenLight: rgb(0xFFFFFF), FallenPlate: rgb(0xEEEEEE),
	NightDark: rgb(0x444444), Sky: rgb(0xE4E4E4), Hill: rgb(0xBBBBBB), HillDark: rgb(0x777777),
}

func rgb(v uint32) color.RGBA {
	return color.RGBA{uint8(v >> 16), uint8(v >> 8), uint8(v), 255}
}
