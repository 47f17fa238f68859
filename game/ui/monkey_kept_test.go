package ui

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// kept is a monkey that is brought back to one screen whenever it has strayed from it.
type kept struct {
	*monkey
	name   string
	set    screen.Preferences // as they were: a monkey in the settings changes them
	result *play              // the game that is over, to come back to
}

// TestMonkeysKept keeps a monkey in each screen until it has done so many things there
// as MONKEY says. That the game can be played on from wherever it strayed to shows that
// no screen is a dead end:
//
//	MONKEY=10000 go test ./game/ui -run MonkeysKept -v -timeout 120m
//	MONKEY=10000 go test ./game/ui -run 'MonkeysKept/(title|board)$' -v -timeout 120m
func TestMonkeysKept(t *testing.T) {
	most, err := strconv.Atoi(asked("MONKEY", "0"))
	if err != nil || most <= 0 {
		t.Skip("MONKEY is no number of actions for each screen")
	}
	for name := range screens {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			x := open(t, Options{First: "after_lenin"})
			x.lean = true
			m := &monkey{theatre: x, dice: rand.New(rand.NewPCG(10, uint64(len(name)))), seen: map[string]int{}}
			k := &kept{monkey: m, name: name, set: x.a.house.Set}
			astray := 3
			for all := 0; k.seen[name] < most; all++ {
				if all > 20*most {
					t.Fatalf("only %d of %d actions were on this screen: %v", k.seen[name], all, k.seen)
				}
				if astray > 2 {
					k.bring()
				}
				if astray++; k.a.top() == name {
					astray = 0
				}
				k.step()
				k.alive()
				(&robot{theatre: x}).mustBePublic()
			}
			t.Logf("%v", k.seen)
		})
	}
}

// bring opens the screen again, if need be by playing on until it comes.
func (k *kept) bring() {
	k.t.Helper()
	a := k.a
	a.house.Ask, a.house.Set, a.over = screen.Doubt{}, k.set, nil
	k.b.Memory.Unpin()
	switch {
	case k.name == "title" || k.name == "newgame" || k.name == "scenarios":
		if a.play != nil {
			a.toTitle()
		}
		a.openScreen(sheet.Action{Text: k.name})
	case inGame[k.name]:
		k.playTo("board")
		a.openScreen(sheet.Action{Text: k.name, A: k.dice.IntN(7)})
	case k.name == "saves" || k.name == "settings" || k.name == "codex":
		a.openScreen(sheet.Action{Text: k.name})
	default:
		k.playTo(k.name)
	}
	if k.name == "title" {
		a.over = nil
	}
	k.build()
}

// playTo plays until the game itself shows a screen; a new game, if need be.
func (k *kept) playTo(name string) {
	k.t.Helper()
	if k.result != nil && k.name == "result" {
		k.a.play = k.result
		return
	}
	r := newRobot(k.theatre, true)
	for range 9000 {
		k.begin()
		k.think()
		switch now := k.a.play.screen(); {
		case now == name:
			k.a.over = nil
			if name == "result" {
				k.result = k.a.play
			}
			return
		case now == "result":
			k.a.over = nil
			k.a.toTitle()
		default:
			r.step()
		}
	}
	k.t.Fatalf("%s never comes; the game stands at %s", name, k.a.top())
}

// begin begins a game of two people where there is none.
func (k *kept) begin() {
	if k.a.play != nil {
		return
	}
	k.a.over = nil
	k.build()
	k.press(hand.N)
	k.seatPeople(2)
	k.press(hand.Enter)
}
