// Package rules is the engine: it turns a Book (a compiled scenario), a State and
// a Move into the next State and the Events that happened. Players see only
// Observations. It knows posts, blocs, votes and pledges and nothing of 1924.
//
// It must never read a clock, a file, a global chance or a map's order, never use
// floats, and never print or write a sentence.
package rules
