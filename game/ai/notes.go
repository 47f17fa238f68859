package ai

// notes are what was worked out for some paths. They do not grow: what finds no room is
// worked out again.
type notes[T any] struct {
	slots []note[T]
	now   uint32 // of which beginning the notes are; older ones are gone
	n     int
}

type note[T any] struct {
	at   path
	of   uint32
	what T
}

// roomBits is the room of notes, as a power of two. The orders of a man are some 150.
const roomBits = 9

// begun reports whether the notes have been begun.
func (k *notes[T]) begun() bool { return k.now != 0 }

// clear begins anew.
func (k *notes[T]) clear() {
	if k.slots == nil {
		k.slots = make([]note[T], 1<<roomBits)
	}
	k.now++
	k.n = 0
}

// slot is where the path's note is, or would be.
func (k *notes[T]) slot(at path) *note[T] {
	i := uint64(at) * 0x9e3779b97f4a7c15 >> (64 - roomBits)
	for k.slots[i].of == k.now && k.slots[i].at != at {
		i = (i + 1) % (1 << roomBits)
	}
	return &k.slots[i]
}

// find is what is noted for the path, or nil. It stands until the notes begin anew.
func (k *notes[T]) find(at path) *T {
	if !k.begun() {
		return nil
	}
	if x := k.slot(at); x.of == k.now {
		return &x.what
	}
	return nil
}

// add is room for what is to be noted, or nil when there is none.
func (k *notes[T]) add(at path) *T {
	if !k.begun() {
		return nil
	}
	x := k.slot(at)
	if x.of != k.now {
		if k.n >= 3<<(roomBits-2) {
			return nil
		}
		k.n++
		x.at, x.of = at, k.now
	}
	return &x.what
}
