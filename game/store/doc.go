// Package store keeps named bytes: in a folder on the desktop, in local storage
// in a browser, in memory for tests. It knows nothing of the game, and must never
// leave a half-written thing behind under a name it hands out.
package store
