package text

import (
	"reflect"

	"afterlenin/game/rules"
)

// namesNotTexts are the fields of a Book, by the type and the field, whose strings are not
// texts that a translator would write anew: what the program knows things by, names of persons.
var namesNotTexts = map[string]bool{
	"Book.Version": true, "Book.Language": true,
	"Lesson.At": true, "Lesson.Until": true, "Lesson.Phase": true,
	"Bygone.Mark": true, "EventRule.Mark": true, "Question.Mark": true,
	"Entry.Kind": true, "Entry.See": true,
	"Profile.Name": true, "Profile.Short": true, "Profile.Mono": true, "Profile.Portrait": true,
	"MeterRule.Sign": true, "EventRule.Picture": true, "Effect.Source": true,
}

// PseudoBook is a scenario in the spare test language of Pseudo: all its texts are at least
// 40 per cent longer. Everything else is as it was.
func PseudoBook(b *rules.Book) *rules.Book {
	out := longer(reflect.ValueOf(*b)).Interface().(rules.Book)
	for i, e := range b.Codex {
		if e.Kind == "person" {
			out.Codex[i].Title, out.Codex[i].Forms = e.Title, e.Forms
		}
	}
	return &out
}

// longer is a copy of a value in which every text is lengthened.
func longer(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	switch v.Kind() {
	case reflect.String:
		out.SetString(stretch(v.String()))
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && f.Name != "ID" && !namesNotTexts[v.Type().Name()+"."+f.Name] {
				out.Field(i).Set(longer(v.Field(i)))
			}
		}
	case reflect.Slice:
		if !v.IsNil() {
			out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
		}
		fallthrough
	case reflect.Array:
		for i := range v.Len() {
			out.Index(i).Set(longer(v.Index(i)))
		}
	}
	return out
}
