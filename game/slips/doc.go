// Package slips makes the order slips of a class: a page to print, with a slip for each team, on which it writes
// what one of the class then keys in.
//
// It holds nothing of a game in progress: what a slip says everybody may read.
package slips
