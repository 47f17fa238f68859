//go:build !js

package command

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"afterlenin/game/match"
	"afterlenin/game/save"
	"afterlenin/game/scenario"
	"afterlenin/game/store"
	"afterlenin/scenarios"
)

// told is what a command wrote and how it ended.
type told struct {
	status   Status
	out, err string
}

// try runs a command with a window that tells what it would show.
func try(t *testing.T, args ...string) told {
	t.Helper()
	return tryWith(t, func(Start) error { return nil }, args...)
}

func tryWith(t *testing.T, window func(Start) error, args ...string) told {
	t.Helper()
	if os.Getenv(store.HomeVariable) == "" {
		t.Setenv(store.HomeVariable, t.TempDir())
	}
	var out, err bytes.Buffer
	p := Program{Version: "0", Out: &out, Err: &err, Scenarios: scenarios.Files, Window: window}
	status := p.Run(args)
	return told{status, out.String(), err.String()}
}

// expect compares how a command ended and looks for words in what it wrote.
func (x told) expect(t *testing.T, status Status, words ...string) {
	t.Helper()
	if x.status != status {
		t.Errorf("status %d, want %d\nout: %s\nerr: %s", x.status, status, x.out, x.err)
	}
	for _, w := range words {
		if !strings.Contains(x.out+x.err, w) {
			t.Errorf("%q is not in\nout: %s\nerr: %s", w, x.out, x.err)
		}
	}
	if status == CouldNotRun && (x.err == "" || strings.Contains(x.err, "goroutine")) {
		t.Errorf("no sentence, or a stack: %q", x.err)
	}
}

// councilFolder is the small scenario of package scenario's tests.
func councilFolder(t *testing.T) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("..", "scenario", "testdata", "council"))
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// councilZip is the same as a zip.
func councilZip(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "council.zip")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	w := zip.NewWriter(f)
	if err := errors.Join(w.AddFS(os.DirFS(councilFolder(t))), w.Close(), f.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

// brokenFolder is a scenario with a mistake on a known line.
func brokenFolder(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "broken")
	if err := os.CopyFS(path, os.DirFS(councilFolder(t))); err != nil {
		t.Fatal(err)
	}
	text := "# a new card\n\n[event.hailstorm]\n\ntitl = \"Hail\"\n"
	if err := os.WriteFile(filepath.Join(path, "zz_storm.toml"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestHelp(t *testing.T) {
	for _, args := range [][]string{{"help"}, {"--help"}, {"-h"}, {"help", "help"}, {"help", "--help"}} {
		try(t, args...).expect(t, Fine, "afterlenin simulate [SCENARIO]", "Exit status")
	}
	for _, c := range commands() {
		if c.name != "help" {
			try(t, c.name, "--help").expect(t, Fine, "usage: afterlenin "+c.name, c.about)
			try(t, "help", c.name).expect(t, Fine, "usage: afterlenin "+c.name)
		}
	}
	try(t, "simulate", "--help").expect(t, Fine, "--games N", "--seats LIST", "--jobs N", "--pars", "--json", "--seed S")
	try(t, "help", "nothing").expect(t, CouldNotRun, `there is no command "nothing"`)
	try(t, "version").expect(t, Fine, "afterlenin 0")
	try(t, "--version").expect(t, Fine, "afterlenin 0")
}

func TestWrongFlags(t *testing.T) {
	for line, words := range map[string]string{
		"simulat":                               `there is no command "simulat" (did you mean "simulate"?): afterlenin help lists them`,
		"after_lenin":                           `there is no command "after_lenin": to play the scenario, write afterlenin play after_lenin`,
		"check --json=5":                        `invalid value "5" for --json: it takes no value (`,
		"simulate --games 99999999999999999999": `for --games: the number is too large`,
		"check ./command_test.go":               "./command_test.go is neither a folder nor a zip, or the zip is damaged",
		"check ../scenario/testdata/council/town.toml": "is one file of a scenario: name the folder in which it lies",
		"--sead 7":                                   `there is no command "--sead"`,
		"simulate --game 3":                          "there is no flag --game (did you mean --games? afterlenin simulate --help lists the flags)",
		"simulate --games":                           "the flag --games needs a value",
		"simulate --games many":                      `invalid value "many" for --games: a whole number is needed`,
		"simulate --games 0":                         "--games must be from 1 to 1000000",
		"simulate --seed -1":                         `invalid value "-1" for --seed: a number not below zero is needed`,
		"simulate --seats lenin=random":              `there is no seat "lenin"`,
		"simulate --seats stallin=random":            `there is no seat "stallin" (did you mean "stalin"?): the seats are `,
		"simulate --seats stalin=clever":             `nobody plays "clever": a seat plays `,
		"simulate --seats stalin=randm":              `nobody plays "randm" (did you mean "random"?): a seat plays `,
		"simulate --seats stalin=random,Stalin=easy": "the seat stalin is named twice: say once how it plays",
		"simulate --seats normal,random":             "both normal and random are everybody's",
		"simulate --seats stalin=random,normal":      "normal is everybody's, also of those who are named before it: put it first",
		"simulate --temper meek":                     `there is no temper "meek": the tempers are free, historical`,
		"simulate --ladder --seats=normal":           "--ladder chooses how the seats play",
		"simulate --rung hard":                       "--rung belongs to --ladder",
		"simulate --ladder --rung clever":            "there is no level",
		"simulate --strong":                          "--strong belongs to --report",
		"simulate --report --pars":                   "--pars, --report and --ladder exclude each other",
		"simulate one two":                           `simulate takes one SCENARIO, found also "two"`,
		"simulate nowhere":                           `there is no scenario "nowhere": there are after_lenin, opposition, `,
		"simulate ./nowhere":                         "there is no folder or zip ./nowhere",
		"check after_lenim":                          `did you mean "after_lenin"?`,
		"play --seat lenin":                          `there is no seat "lenin": the seats are`,
		"play --json":                                "there is no flag --json",
		"replay":                                     "replay needs SAVE (see afterlenin replay --help)",
		"replay nothing":                             `there is no file and no save "nothing": there are no saves yet`,
		"version --loud":                             "there is no flag --loud",
		"version after_lenin":                        `version takes nothing, found "after_lenin"`,
	} {
		try(t, strings.Fields(line)...).expect(t, CouldNotRun, words)
	}
}

func TestCheck(t *testing.T) {
	try(t, "check", councilFolder(t)).expect(t, Fine, "no problems")
	try(t, "check", councilZip(t)).expect(t, Fine, "no problems")
	try(t, "check").expect(t, Fine)
	broken := brokenFolder(t)
	try(t, "check", broken).expect(t, Problems, "zz_storm.toml:5:1: error", "titl", "^")
	try(t, "check", councilFolder(t), broken).expect(t, Problems, councilFolder(t)+": no problems", broken+":\n")
	try(t, "check", broken, "nowhere").expect(t, CouldNotRun, "zz_storm.toml:5:1", "nowhere")
}

func TestCheckAsJSON(t *testing.T) {
	x := try(t, "check", brokenFolder(t), "--json")
	x.expect(t, Problems)
	var list []map[string]any
	if err := json.Unmarshal([]byte(x.out), &list); err != nil || len(list) == 0 {
		t.Fatalf("%v: %s", err, x.out)
	}
	for _, key := range []string{"file", "line", "column", "severity", "message", "hint"} {
		if _, found := list[0][key]; !found || len(list[0]) != 6 {
			t.Errorf("%s is missing or there is more: %v", key, list[0])
		}
	}
	if x := try(t, "check", "--json", councilFolder(t)); x.out != "[]\n" {
		t.Errorf("no problems are %q", x.out)
	}
	broken := brokenFolder(t)
	try(t, "check", "--json", councilFolder(t), broken).expect(t, Problems, broken+"/zz_storm.toml")
}

func TestWarningsAloneAreFine(t *testing.T) {
	path := filepath.Join(t.TempDir(), "council")
	if err := os.CopyFS(path, os.DirFS(councilFolder(t))); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(path, "zz.toml"), []byte("[flag]\nnever_read = \"nobody reads this\"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	try(t, "check", path).expect(t, Fine, "warning")
	try(t, "check", "--strict", path).expect(t, Problems, "warning")
}

func TestPlay(t *testing.T) {
	var shown Start
	window := func(s Start) error { shown = s; return nil }
	tryWith(t, window).expect(t, Fine)
	if shown.Game != nil || shown.Library.Own == "" {
		t.Errorf("%+v", shown)
	}
	tryWith(t, window, "play", "after_lenin", "--seat", "Trotsky", "--seed", "7").expect(t, Fine)
	if g := shown.Game; g == nil || shown.Shelf == nil || g.Scenario != "after_lenin" || g.Loaded == nil || g.Seat != "trotsky" || g.Seed != 7 {
		t.Errorf("%+v", g)
	}
	tryWith(t, window, "play", "--seed", "8", councilZip(t)).expect(t, Fine)
	if g := shown.Game; g == nil || g.Seed != 8 || filepath.Base(g.Scenario) != "council.zip" {
		t.Errorf("%+v", g)
	}
	shown.Game = nil
	tryWith(t, window, "play", brokenFolder(t)).expect(t, Problems, "zz_storm.toml:5:1", "cannot be played")
	if shown.Game != nil {
		t.Error("a broken scenario is played")
	}
	tryWith(t, func(Start) error { return errors.New("no display") }).expect(t, CouldNotRun, "no display", "on a desktop")
	tryWith(t, nil).expect(t, CouldNotRun, "without its window")
}

// broke is a panic in the window, as an error.
type broke struct{ error }

func (broke) Broke() (any, []byte) { return "it fell", []byte("goroutine 1") }

func TestABreakdownSaysWhereTheSaveIs(t *testing.T) {
	for _, window := range []func(Start) error{
		func(Start) error { panic("it fell") },
		func(Start) error { return broke{errors.New("it fell")} },
	} {
		home := t.TempDir()
		t.Setenv(store.HomeVariable, home)
		tryWith(t, window).expect(t, CouldNotRun, "the program broke down: it fell", "choose Continue", filepath.Join(home, "saves"))
		kept, err := os.ReadFile(filepath.Join(home, "breakdown.txt"))
		if err != nil || !strings.Contains(string(kept), "goroutine") {
			t.Errorf("%v: %s", err, kept)
		}
	}
}

func TestSimulate(t *testing.T) {
	path := councilFolder(t)
	var first string
	for _, jobs := range []string{"1", "2", "5"} {
		x := try(t, "simulate", path, "--games", "6", "--seed", "4", "--json", "--jobs", jobs)
		x.expect(t, Fine)
		got := x.out
		checkKeys(t, got)
		if first == "" {
			first = got
		}
		if got != first {
			t.Errorf("%s jobs: %s, want %s", jobs, got, first)
		}
	}
	try(t, "simulate", councilZip(t), "--games=2", "--seats", "random").expect(t, Fine, "2 games from seed 1, 2 finished", "hash ")
	try(t, "simulate", "--games", "2", path, "--pars").expect(t, Fine, "median", "ambition")
	try(t, "simulate", "--games", "2", path, "--pars", "--json").expect(t, Fine, `"finch": {`, `"median"`, `"even"`, `"ambition"`)
	try(t, "simulate", "--games", "2", path, "--temper", "historical").expect(t, Fine, "normal-historical")
	try(t, "simulate", "--games", "2", path, "--report").expect(t, Fine, "drama", "kingmaking", "entropy", "loner", "place in the reveal")
	try(t, "simulate", "--games", "2", path, "--report", "--json").expect(t, Fine, `"drama"`, `"kingmaking"`)
	try(t, "simulate", "--games", "2", path, "--ladder").expect(t, Fine, "normal against random", "all seats")
	try(t, "simulate", "--games", "2", path, "--ladder", "--json").expect(t, Fine, `"climbs"`)
	try(t, "simulate", brokenFolder(t)).expect(t, Problems, "zz_storm.toml:5:1", "cannot be played")
}

// checkKeys checks the keys of the result.
func checkKeys(t *testing.T, text string) {
	t.Helper()
	var r map[string]any
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"games", "finished", "rounds", "leads", "best", "orders", "order_shares", "events", "choices", "never", "votes", "falls",
		"rises", "ends", "halls", "pledges", "precedents", "precedent_games", "documents", "collapse", "figures", "moves", "hash"} {
		if _, found := r[key]; !found {
			t.Errorf("%s is missing", key)
		}
	}
}

// played is the record of a whole game of the council, and its final hash.
func played(t *testing.T) (save.Record, uint64) {
	t.Helper()
	return playedFrom(t, councilFolder(t))
}

// loaded is the scenario of a folder.
func loaded(t *testing.T, path string) *scenario.Loaded {
	t.Helper()
	src, err := scenario.OpenFolder(path)
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	l, problems := scenario.Load(src, scenario.Library{Shipped: scenarios.Files})
	if l == nil {
		t.Fatal(problems)
	}
	return l
}

func playedFrom(t *testing.T, path string) (save.Record, uint64) {
	t.Helper()
	l := loaded(t, path)
	m := match.New(match.Setup{Book: l.Book, Scenario: save.NewScenario(l.Book.ID, l.Book.Version, l.Text), Seed: 5})
	for m.Step(1 << 20) {
	}
	r, err := save.Read(m.Text())
	if err != nil {
		t.Fatal(err)
	}
	return r, m.Hash()
}

func write(t *testing.T, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "game.save")
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}
