package store

// Fault is the kind of a trouble. It is an error itself, to be used with errors.Is.
type Fault uint8

// The faults.
const (
	Broken   Fault = iota // something else; the cause has the system's words
	BadName               // the name cannot be used
	Missing               // nothing is kept under the name
	NoRoom                // the disk or the browser's storage is full
	ReadOnly              // nothing may be written or read here
)

var faultWords = [...]string{
	Broken:   "storage does not work",
	BadName:  "name cannot be used",
	Missing:  "nothing under this name",
	NoRoom:   "no room left",
	ReadOnly: "not permitted here",
}

func (f Fault) Error() string { return faultWords[f] }

// Trouble is why something could not be put, read, listed or removed.
type Trouble struct {
	Fault   Fault
	Name    string // empty when it is about the whole shelf
	Mistake Mistake
	Cause   error // the system's own error, or nil
}

func (t *Trouble) Error() string {
	words := t.Fault.Error()
	if t.Name != "" {
		words = t.Name + ": " + words
	}
	if t.Cause != nil {
		words += ": " + t.Cause.Error()
	}
	return words
}

// Unwrap lets errors.Is find the fault as well as the system's error.
func (t *Trouble) Unwrap() []error {
	if t.Cause == nil {
		return []error{t.Fault}
	}
	return []error{t.Fault, t.Cause}
}

func missing(name string) error { return &Trouble{Fault: Missing, Name: name} }
