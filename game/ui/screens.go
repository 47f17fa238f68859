package ui

import "afterlenin/game/ui/screen"

// screens are all there are, by the names that actions use.
var screens = map[string]screen.Screen{
	"title":     screen.Title,
	"newgame":   screen.NewGame,
	"scenarios": screen.Scenarios,
	"saves":     screen.Saves,
	"settings":  screen.Settings,
	"menu":      screen.Menu,
	"codex":     screen.Codex,
	"curtain":   screen.Curtain,
	"aim":       screen.Aim,
	"result":    screen.Result,
	"board":     screen.Board,
	"since":     screen.Since,
	"event":     screen.Event,
	"reveal":    screen.Reveal,
	"agenda":    screen.Agenda,
	"log":       screen.Log,
	"charts":    screen.Charts,
	"timeline":  screen.Timeline,
	"orders":    screen.Orders,
	"pledges":   screen.Offers,
	"dossier":   screen.Dossier,
	"rollcall":  screen.RollCall,
	"hall":      screen.Hall,
	"lasttime":  screen.LastTime,
}
