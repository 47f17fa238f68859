// Package scenario turns a folder or a zip of TOML into either all its problems or
// a checked, compiled *rules.Book. It is the only package that knows TOML.
//
// It must never run anything from a scenario, read outside the scenario's folder,
// stop at the first problem when it can see the next, or show a Go type to a person
// who writes scenarios.
package scenario
