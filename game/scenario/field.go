package scenario

import (
	"reflect"
	"strconv"
	"strings"
)

// field is one key of a table of the format, as its tags describe it.
type field struct {
	key       string
	optional  bool
	low, high int
	bounded   bool
	legal     []string // the words allowed, when they are a fixed few
	noun      string   // the noun whose id is meant
	empty     bool     // a text may be empty
	room      int      // how many letters of a text screens have room for; 0: any number
	def       int      // of the plain numbers of package rules
	doc       string
	index     []int
	kind      reflect.Type
}

// fields lists the keys of a table type in order, those of inlined structs included.
func fields(t reflect.Type) []field {
	var list []field
	for i := range t.NumField() {
		f := t.Field(i)
		key := f.Tag.Get("toml")
		if key == ",inline" {
			for _, inner := range fields(f.Type) {
				inner.index = append([]int{i}, inner.index...)
				list = append(list, inner)
			}
			continue
		}
		if key != "" {
			list = append(list, newField(f, i))
		}
	}
	return list
}

func newField(f reflect.StructField, i int) field {
	d := field{key: f.Tag.Get("toml"), optional: f.Tag.Get("optional") == "yes", empty: f.Tag.Get("empty") == "yes", noun: f.Tag.Get("of"),
		doc: f.Tag.Get("doc"), index: []int{i}, kind: f.Type, legal: strings.Fields(f.Tag.Get("one"))}
	d.room, _ = strconv.Atoi(f.Tag.Get("room"))
	if low, high, found := strings.Cut(f.Tag.Get("range"), ","); found {
		d.bounded = true
		d.low, _ = strconv.Atoi(low)
		d.high, _ = strconv.Atoi(high)
	}
	if plain(f.Type) {
		d.optional = true
		d.def, _ = strconv.Atoi(f.Tag.Get("default"))
	}
	return d
}

// plain reports whether the field is a number of package rules itself.
func plain(t reflect.Type) bool {
	return t.Kind() >= reflect.Int && t.Kind() <= reflect.Int64
}
