package store

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"syscall/js"
	"unicode/utf8"
)

// Local is a shelf in the browser's local storage: one item a name, text as it is
// and other bytes as base64.
type Local struct{ prefix string }

// Open is the shelf for one kind of thing, say "saves": a folder of that name in
// the user's configuration, or in a browser a part of its local storage.
func Open(kind string) (Shelf, error) {
	if err := checkName(kind); err != nil {
		return nil, err
	}
	return &Local{prefix: "afterlenin/" + kind + "/"}, nil
}

// The marks in front of what is kept.
const (
	asText  = "t:"
	asBytes = "b:"
)

func encode(data []byte) string {
	if utf8.Valid(data) {
		return asText + string(data)
	}
	return asBytes + base64.StdEncoding.EncodeToString(data)
}

func decode(kept string) ([]byte, error) {
	if text, ok := strings.CutPrefix(kept, asText); ok {
		return []byte(text), nil
	}
	return base64.StdEncoding.DecodeString(strings.TrimPrefix(kept, asBytes))
}

// storage is the browser's storage. It is fetched by a call, because only calls
// turn the exception of a browser that forbids storage into something to recover.
func storage() js.Value {
	return js.Global().Get("Reflect").Call("get", js.Global(), "localStorage")
}

// item calls a method of the storage and turns its exceptions into trouble.
func item(name, method string, args ...any) (got js.Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = troubleIn(name, r)
		}
	}()
	kept := storage()
	if !kept.Truthy() {
		return js.Null(), &Trouble{Fault: ReadOnly, Name: name}
	}
	return kept.Call(method, args...), nil
}

func troubleIn(name string, r any) error {
	thrown, ok := r.(js.Error)
	if !ok {
		return &Trouble{Fault: Broken, Name: name, Cause: fmt.Errorf("%v", r)}
	}
	fault := Broken
	switch thrown.Get("name").String() {
	case "QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED":
		fault = NoRoom
	case "SecurityError", "NotAllowedError":
		fault = ReadOnly
	}
	return &Trouble{Fault: fault, Name: name, Cause: thrown}
}

// Put implements Shelf. When there is room for one version only, the old one goes.
func (l *Local) Put(name string, data []byte) error {
	if err := checkName(name); err != nil {
		return err
	}
	key := l.prefix + name
	old, err := item(name, "getItem", key)
	if err != nil {
		return err
	}
	if !old.IsNull() {
		_, err = item(name, "setItem", key+beforeEnd, old)
	}
	if err == nil {
		if _, err = item(name, "setItem", key, encode(data)); err == nil {
			return nil
		}
	}
	if _, gone := item(name, "removeItem", key+beforeEnd); gone != nil {
		return err
	}
	_, err = item(name, "setItem", key, encode(data))
	return err
}

// Take implements Shelf.
func (l *Local) Take(name string) ([]byte, error) { return l.read(name, "") }

// Before implements Shelf.
func (l *Local) Before(name string) ([]byte, error) { return l.read(name, beforeEnd) }

func (l *Local) read(name, end string) ([]byte, error) {
	if err := checkName(name); err != nil {
		return nil, err
	}
	kept, err := item(name, "getItem", l.prefix+name+end)
	if err != nil {
		return nil, err
	}
	if kept.IsNull() {
		return nil, missing(name)
	}
	data, err := decode(kept.String())
	if err != nil {
		return nil, &Trouble{Fault: Broken, Name: name, Cause: err}
	}
	return data, nil
}

// List implements Shelf.
func (l *Local) List() ([]string, error) {
	var names []string
	for i := 0; ; i++ {
		key, err := item("", "key", i)
		if err != nil {
			return nil, err
		}
		if key.IsNull() {
			break
		}
		name, ok := strings.CutPrefix(key.String(), l.prefix)
		if ok && Wrong(name) == NoMistake {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names, nil
}

// Remove implements Shelf.
func (l *Local) Remove(name string) error {
	if _, err := l.Take(name); err != nil {
		return err
	}
	if _, err := item(name, "removeItem", l.prefix+name+beforeEnd); err != nil {
		return err
	}
	_, err := item(name, "removeItem", l.prefix+name)
	return err
}
