package store

import (
	"errors"
	"syscall/js"
	"testing"
)

// fakeStorage is a local storage of some room, as node has none of its own.
const fakeStorage = `(room) => {
	const kept = new Map();
	const used = () => [...kept].reduce((n, [k, v]) => n + k.length + v.length, 0);
	return {
		getItem: k => kept.has(k) ? kept.get(k) : null,
		setItem: (k, v) => {
			if (used() + k.length + v.length - (kept.get(k) || "").length > room) {
				const e = new Error("full"); e.name = "QuotaExceededError"; throw e;
			}
			kept.set(k, String(v));
		},
		removeItem: k => { kept.delete(k); },
		key: i => [...kept.keys()][i] ?? null,
	};
}`

func useStorage(t *testing.T, room int) Shelf {
	t.Helper()
	made := js.Global().Call("eval", fakeStorage).Invoke(room)
	desc := map[string]any{"value": made, "configurable": true, "writable": true}
	js.Global().Get("Object").Call("defineProperty", js.Global(), "localStorage", desc)
	s, err := Open("saves")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestLocal(t *testing.T) { tryShelf(t, useStorage(t, 10000)) }

func TestLocalIsFull(t *testing.T) {
	s := useStorage(t, 150)
	for range 3 { // there is room for one version, not for two
		if err := s.Put("a", make([]byte, 100)); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Put("b", make([]byte, 100)); !errors.Is(err, NoRoom) {
		t.Fatalf("put in a full storage: %v", err)
	}
	if got, err := s.Take("a"); err != nil || len(got) != 100 {
		t.Fatalf("what was there is gone: %d bytes, %v", len(got), err)
	}
}

func TestLocalIsForbidden(t *testing.T) {
	throw := js.Global().Call("eval", `({configurable: true, get() { const e = new Error("no"); e.name = "SecurityError"; throw e; }})`)
	s := useStorage(t, 100)
	js.Global().Get("Object").Call("defineProperty", js.Global(), "localStorage", throw)
	if _, err := s.Take("a"); !errors.Is(err, ReadOnly) {
		t.Fatalf("forbidden storage: %v", err)
	}
}
