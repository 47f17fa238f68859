package store

// Shelf keeps named bytes. Every error is a *Trouble, so errors.Is(err, Missing)
// and the like answer what went wrong. Use Wrong to check a name while it is typed.
type Shelf interface {
	// Put keeps data under name. It either happens wholly or not at all, even if
	// the program is killed; what was there before is afterwards found by Before.
	Put(name string, data []byte) error
	// Take reads what was last put under name. It stays on the shelf.
	Take(name string) ([]byte, error)
	// Before reads what was under name before the last Put; Missing after the first.
	Before(name string) ([]byte, error)
	// List is the names on the shelf, sorted by their bytes.
	List() ([]string, error)
	// Remove takes the name and what was before it off the shelf.
	Remove(name string) error
}
