package screen

import (
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/sheet"
)

// LoudestSound is the highest volume, in per cent.
const LoudestSound = 100

const volumeStep = 10

// MuteKey switches the sound off and on, on every screen.
const MuteKey = hand.F9

// settingVolume is how loud it is.
func settingVolume(b *sheet.Builder, s *Scene, r sheet.Rect) {
	settingWords(b, s, r, "ui.settings.volume", "ui.settings.volume_about")
	set := &s.House.Set
	less, more := sheet.Do(ActSet, max(0, set.Volume-volumeStep)), sheet.Do(ActSet, min(LoudestSound, set.Volume+volumeStep))
	less.Text, more.Text = SetVolume, SetVolume
	at := sheet.R(r.Right()-150, r.Y+14, 150, 36)
	settingStep(b, sheet.Node{ID: "settings.quieter", Name: s.Tell.Say("ui.settings.quieter"), Rect: sheet.R(at.X, at.Y, 52, 36), Key: hand.Comma, Do: less}, text.Minus)
	b.Fit(sheet.R(at.X+53, at.Y, 44, 36), s.Tell.Say("ui.settings.text_short", "n", set.Volume), sheet.Number.Sized(16).Centre())
	settingStep(b, sheet.Node{ID: "settings.louder", Name: s.Tell.Say("ui.settings.louder"), Rect: sheet.R(at.Right()-52, at.Y, 52, 36), Key: hand.Period, Do: more}, "+")
}

// settingSound switches the sound off and on.
func settingSound(b *sheet.Builder, s *Scene, r sheet.Rect) {
	on := !s.House.Set.Mute && s.House.Set.Volume > 0
	settingSwitch(b, s, r, setting{SetMute, "ui.settings.sound", "ui.settings.sound_about", on, MuteKey})
}
