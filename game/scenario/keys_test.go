package scenario

import "reflect"

// tableKeys lists every key of every table of the format.
func tableKeys() []string {
	var keys []string
	var walk func(t reflect.Type)
	walk = func(t reflect.Type) {
		for _, f := range fields(t) {
			keys = append(keys, f.key)
			inner := f.kind
			if inner.Kind() == reflect.Slice {
				inner = inner.Elem()
			}
			if inner.Kind() == reflect.Struct {
				walk(inner)
			}
		}
	}
	walk(reflect.TypeFor[rawScenario]())
	return keys
}
