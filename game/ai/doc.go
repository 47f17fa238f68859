// Package ai is the computer players. Each chooses a Move from an Observation: what
// a person in that seat could see, and nothing more. What it cannot see it imagines.
//
// It must never see a true State, think by the clock, or write a sentence: its
// reasons are data.
package ai
