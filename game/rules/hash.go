package rules

import "reflect"

// Hash is a digest of everything in the State, the same on every system. Saves
// keep one at each round's end. It walks the fields by reflection, so that a new
// field cannot be forgotten.
func (s *State) Hash() uint64 {
	h := uint64(14695981039346656037)
	digest(reflect.ValueOf(s).Elem(), &h)
	return h
}

func digest(v reflect.Value, h *uint64) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			digest(v.Field(i), h)
		}
	case reflect.Array:
		for i := range v.Len() {
			digest(v.Index(i), h)
		}
	case reflect.Bool:
		*h = mix(*h ^ uint64(truth(v.Bool())))
	case reflect.Int8, reflect.Int16, reflect.Int32:
		*h = mix(*h*31 + uint64(v.Int()))
	default:
		*h = mix(*h*31 + v.Uint())
	}
}
