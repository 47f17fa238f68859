// Package scenarios carries the scenarios that come with the game, a folder each.
// It holds files and no code.
package scenarios

import "embed"

// Files holds the folder of every scenario.
//
//go:embed */*
var Files embed.FS
