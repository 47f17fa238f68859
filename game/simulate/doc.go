// Package simulate plays many games without a screen and counts what happened in
// them: who leads, who does best, which orders, events and motions there were.
//
// The same plan gives the same Report on any number of processors: games are
// numbered, each has its own seed, and what is counted does not depend on the order
// in which they end. It must never read a clock, or show a computer player more than
// its Observation.
package simulate
