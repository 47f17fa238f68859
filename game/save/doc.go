// Package save turns a Record of a game into text and back, and plays it again.
//
// A save is lines of text:
//
//	after lenin save 1
//	game "0.1.0"
//	name "10b, Thursday"
//	scenario "council" "1.0"
//	hash 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
//	seed 42
//	reasons open
//	company historical
//	seat person "The Red Team"
//	seat computer "normal-historical"
//	seat computer "normal-historical" "Red class"
//	text 2
//	| 7L1rcxtHsiD6XRH6DxXYuHfIHRIPPizJ5tU6aEm2NSNZsiR7zsx6Q9UAqoEe
//	| AWD2rq5+Qw==
//	-- check 1f2e3d4c5b6a7988
//	lenin aim 0
//	trotsky court ukraine
//	  because 14:30 9:-5:3
//	-- round 1 state 5f3a0c9d12345678 check 77aabbccddeeff00
//	-- seen 0 12
//	-- end 2 check 0123456789abcdef
//
// The scenario is whole, so that a save is a complete report of a bug; it is deflated
// and in base64, because a browser keeps a few million characters in all. Moves are
// in the rules' own text form, one a line, and read by whoever reads saves. Under a
// computer's move stand its reasons, for the debrief: cause, points, and the person
// they are about. Rounds are counted from 1 in the text. A check is the sum of all
// lines before it and so finds damage to the round. The company is left out where
// everybody plays to win; programs of before wrote none.
//
// The package must never read a clock, and never let damaged text through unsaid.
package save
