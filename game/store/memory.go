package store

import (
	"maps"
	"slices"
	"sync"
)

// Memory is a shelf that is gone with the program. The zero value is empty and ready.
type Memory struct {
	lock   sync.Mutex
	now    map[string][]byte
	before map[string][]byte
	Room   int // bytes it takes in all, 0 for no limit
}

// Put implements Shelf.
func (m *Memory) Put(name string, data []byte) error {
	if err := checkName(name); err != nil {
		return err
	}
	m.lock.Lock()
	defer m.lock.Unlock()
	if m.Room > 0 && m.used()-len(m.before[name])+len(data) > m.Room {
		return &Trouble{Fault: NoRoom, Name: name}
	}
	if m.now == nil {
		m.now, m.before = map[string][]byte{}, map[string][]byte{}
	}
	if old, ok := m.now[name]; ok {
		m.before[name] = old
	}
	m.now[name] = slices.Clone(data)
	return nil
}

func (m *Memory) used() int {
	n := 0
	for _, data := range m.now {
		n += len(data)
	}
	for _, data := range m.before {
		n += len(data)
	}
	return n
}

// Take implements Shelf.
func (m *Memory) Take(name string) ([]byte, error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	return takeFrom(m.now, name)
}

// Before implements Shelf.
func (m *Memory) Before(name string) ([]byte, error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	return takeFrom(m.before, name)
}

func takeFrom(kept map[string][]byte, name string) ([]byte, error) {
	if err := checkName(name); err != nil {
		return nil, err
	}
	data, ok := kept[name]
	if !ok {
		return nil, missing(name)
	}
	return slices.Clone(data), nil
}

// List implements Shelf.
func (m *Memory) List() ([]string, error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	return slices.Sorted(maps.Keys(m.now)), nil
}

// Remove implements Shelf.
func (m *Memory) Remove(name string) error {
	if _, err := m.Take(name); err != nil {
		return err
	}
	m.lock.Lock()
	defer m.lock.Unlock()
	delete(m.now, name)
	delete(m.before, name)
	return nil
}
