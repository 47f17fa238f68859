package ui

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/screen"
	"afterlenin/game/ui/sound"
)

// noiseApart is how many ticks must lie between two noises of one kind.
const noiseApart = 6

// heard is the noise that was made last, and when.
type heard struct {
	kind sound.Kind
	at   int
}

// hear makes a noise, unless somebody could learn from it what he may not see.
func (a *App) hear(k sound.Kind) {
	if k == sound.Silence || a.house.Set.Mute || a.house.Set.Volume == 0 || !a.audible() {
		return
	}
	if k == a.noise.kind && a.clock-a.noise.at < noiseApart {
		return
	}
	a.noise = heard{k, a.clock}
	a.shell.hear(k, a.house.Set.Volume)
}

// audible reports whether the whole room may know what happens on the screen: where
// several people play, the private part of a turn is silent.
func (a *App) audible() bool {
	return a.play == nil || a.play.persons() < 2 || a.play.viewer() == rules.NoSeat && !a.play.m.Curtain()
}

// noiseOf is what is heard when the first thing is seen after the second.
func noiseOf(now, before motion) sound.Kind {
	switch {
	case before.screen == "":
		return sound.Silence
	case now.newest != rules.Nobody && now.newest != before.newest && now.screen == before.screen:
		return sound.Urn
	case now.screen == "hall" && before.screen == "hall" && now.shown > before.shown:
		return sound.Murmur
	case now.screen != before.screen || now.screen == "event" && now.base != before.base || now.shown != before.shown:
		return screenNoise[now.screen]
	}
	return sound.Silence
}

// screenNoise is what a screen is opened with; those that are not named turn a page.
var screenNoise = noisesOfScreens()

func noisesOfScreens() map[string]sound.Kind {
	list := map[string]sound.Kind{}
	for name := range screens {
		list[name] = sound.Page
	}
	list["event"], list["since"] = sound.Typewriter, sound.Typewriter
	list["agenda"], list["rollcall"], list["hall"], list["result"] = sound.Bell, sound.Bell, sound.Bell, sound.Bell
	list["reveal"] = sound.Stamp
	list["curtain"] = sound.Silence
	return list
}

// setVolume sets how loud it is, in per cent, and lets it be heard.
func (a *App) setVolume(n int) {
	a.house.Set.Volume, a.house.Set.Mute = max(0, min(screen.LoudestSound, n)), false
	a.noise = heard{}
	a.hear(sound.Urn)
}

// mute switches the sound off, or on again.
func (a *App) mute() {
	a.house.Set.Mute = !a.house.Set.Mute
	if !a.house.Set.Mute && a.house.Set.Volume == 0 {
		a.house.Set.Volume = quietest
	}
	a.noise = heard{}
	a.hear(sound.Urn)
	a.putSettings()
}

// quietest is the volume that a sound that was turned down wholly comes back with.
const quietest = 20
