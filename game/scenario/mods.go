package scenario

import (
	"reflect"

	"afterlenin/game/rules"
)

// addMods adds the modifiers of one trait to those of a man. What the traits come to
// together may leave the range of one, but not that of the type.
func addMods(sum, mods *rules.Mods) {
	into, from := reflect.ValueOf(sum).Elem(), reflect.ValueOf(mods).Elem()
	for i := range into.NumField() {
		into.Field(i).SetInt(into.Field(i).Int() + from.Field(i).Int())
	}
}
