package ui

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/store"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sheet"
)

// The names on the shelf that are no games.
const (
	settingsSlot    = "settings"
	damagedSettings = "settings damaged"
)

// preferences are the settings as the shelf keeps them: plain lines of a word and
// what it is set to.
type preferences struct {
	screen.Preferences
	frame
	Hinted []string // the hints that were shown
	Teams  []string // what the teams of the last lesson were called, by their seats
}

// frame is the size of the window and where it stands; 0 by 0: as it comes.
type frame struct {
	Wide, High int
	Left, Top  int
	Placed     bool
}

// onScreen reports whether the window's place is known, and its bar can be seen on a
// screen of this size.
func (f frame) onScreen(wide, high int) bool {
	const seen = 120
	return f.Placed && f.Left > seen-f.Wide && f.Left < wide-seen && f.Top >= 0 && f.Top < high-seen
}

// usualVolume is how loud it is, in per cent, before anybody sets it.
const usualVolume = 60

func defaults() preferences {
	return preferences{Preferences: screen.Preferences{Size: 100, Volume: usualVolume}}
}

// text is the settings as lines.
func (p preferences) text() string {
	said := fmt.Sprintf("full %s\ncontrast %s\nstill %s\ntext %d\nvolume %d\nmute %s\nwindow %d %d\n",
		yesNo(p.Full), yesNo(p.Contrast), yesNo(p.Still), p.Size, p.Volume, yesNo(p.Mute), p.Wide, p.High)
	if p.Placed {
		said += fmt.Sprintf("place %d %d\n", p.Left, p.Top)
	}
	for _, name := range p.Teams {
		said += "team " + strings.ReplaceAll(strconv.Quote(name), " ", `\x20`) + "\n" // one word each
	}
	return said + fmt.Sprintf("hints %s\nhinted %s\nlesson %d\n", yesNo(!p.NoHints), strings.Join(p.Hinted, " "), p.Lesson)
}

func yesNo(on bool) string {
	if on {
		return "yes"
	}
	return "no"
}

var errSetting = errors.New("not a setting")

// readPreferences reads what text wrote. Words that it does not know are left to
// later versions; what it knows must be right.
func readPreferences(text string) (preferences, error) {
	p := defaults()
	for _, line := range strings.Split(text, "\n") {
		word, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		if word == "" || strings.HasPrefix(word, "#") {
			continue
		}
		if err := p.read(word, strings.Fields(value)); err != nil {
			return defaults(), fmt.Errorf("%w: %s", err, line)
		}
	}
	return p, nil
}

func (p *preferences) read(word string, value []string) error {
	switch word {
	case "full":
		return readYes(value, &p.Full)
	case "contrast":
		return readYes(value, &p.Contrast)
	case "still":
		return readYes(value, &p.Still)
	case "text":
		return readNumbers(value, screen.SmallestText, screen.LargestText, &p.Size)
	case "volume":
		return readNumbers(value, 0, screen.LoudestSound, &p.Volume)
	case "mute":
		return readYes(value, &p.Mute)
	case "place":
		p.Placed = true
		return readNumbers(value, -16384, 16384, &p.Left, &p.Top)
	case "hints":
		err := readYes(value, &p.NoHints)
		p.NoHints = !p.NoHints
		return err
	case "hinted":
		p.Hinted = value
	case "team":
		return p.readTeam(value)
	case "window":
		return readNumbers(value, 0, 16384, &p.Wide, &p.High)
	case "lesson":
		return readNumbers(value, 0, screen.LongestLesson, &p.Lesson)
	}
	return nil
}

func (p *preferences) readTeam(value []string) error {
	if len(value) != 1 || len(p.Teams) == rules.MaxSeats {
		return errSetting
	}
	name, err := strconv.Unquote(value[0])
	if err != nil || clipped(name, longestTeam) != name {
		return errSetting
	}
	p.Teams = append(p.Teams, name)
	return nil
}

func readYes(value []string, to *bool) error {
	if len(value) != 1 || value[0] != "yes" && value[0] != "no" {
		return errSetting
	}
	*to = value[0] == "yes"
	return nil
}

func readNumbers(value []string, low, high int, to ...*int) error {
	if len(value) != len(to) {
		return errSetting
	}
	for i, v := range value {
		n, err := strconv.Atoi(v)
		if err != nil || n < low || n > high {
			return errSetting
		}
		*to[i] = n
	}
	return nil
}

// takeSettings reads the settings. A file that cannot be read is put aside under
// another name and told of; the defaults hold.
func (a *App) takeSettings() {
	a.house.Set = defaults().Preferences
	data, err := a.options.Shelf.Take(settingsSlot)
	if errors.Is(err, store.Missing) {
		return
	}
	if err != nil {
		a.house.Notice = a.tell.Say("ui.settings.bad", "name", settingsSlot)
		return
	}
	p, err := readPreferences(string(data))
	if err != nil {
		a.house.Notice = a.tell.Say("ui.settings.damaged", "name", damagedSettings)
		_ = a.options.Shelf.Put(damagedSettings, data) // told of already; the game goes on
	}
	a.house.Set, a.frame, a.hinting.seen, a.named = p.Preferences, p.frame, p.Hinted, p.Teams
}

// putSettings keeps the settings. Trouble is told on the screen that is seen.
func (a *App) putSettings() {
	p := preferences{a.house.Set, a.frame, a.hinting.seen, a.named}
	text := p.text()
	if old, err := a.options.Shelf.Take(settingsSlot); err == nil && string(old) == text {
		return
	}
	if err := a.options.Shelf.Put(settingsSlot, []byte(text)); err != nil {
		a.house.Notice = a.trouble(err)
	}
}

// setPreference sets what the player's eyes need, and keeps it.
func (a *App) setPreference(x sheet.Action) {
	p := &a.house.Set
	switch x.Text {
	case screen.SetFull:
		p.Full = x.A == 1
		a.shell.full(p.Full)
	case screen.SetContrast:
		p.Contrast = x.A == 1
	case screen.SetStill:
		p.Still = x.A == 1
	case screen.SetVolume:
		a.setVolume(x.A)
	case screen.SetMute:
		a.mute()
	case screen.SetHints:
		p.NoHints = x.A != 1
		a.hinting = hinting{}
	case screen.SetLesson:
		p.Lesson = max(0, min(screen.LongestLesson, x.A))
	case screen.SetSize:
		p.Size = max(screen.SmallestText, min(screen.LargestText, x.A))
	default:
		return
	}
	a.putSettings()
}
