package sheet

import "testing"

func TestHasLetter(t *testing.T) {
	for _, r := range "AzéßŁğČЖѣΩ„“’…–—−≥½€№ 0" {
		if !HasLetter(r) {
			t.Errorf("%c should be there", r)
		}
	}
	for _, r := range "🙂面✓א→" { // the arrow is in the serif faces alone
		if HasLetter(r) {
			t.Errorf("%c should not be there", r)
		}
	}
}
