package screen

import (
	"afterlenin/game/text"
	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// The text sizes that can be had, in per cent.
const (
	SmallestText = 80
	LargestText  = 200
	textStep     = 5
	largeStep    = 20 // beyond the largest that leaves the sheet whole
)

// textStepFrom is the next size up or down.
func textStepFrom(size, by int) int {
	step := textStep
	if size > sheet.LargestPlain+textStep || size > sheet.LargestPlain && by > 0 {
		step = largeStep
	}
	return max(SmallestText, min(LargestText, size+by*step))
}

// Settings are what the player's eyes and hands need.
func Settings(b *sheet.Builder, s *Scene) {
	houseHead(b, s, s.Tell.Say("ui.settings"))
	at := shares{{12, 620, 0.5}, {660, 608, 0.5}}.of(b)
	broad(b, at[0].rect(76, 540), func(r sheet.Rect) { settingList(b, s, r) })
	sample := settingSampleTall(b, s, pick(b, at[1].w, b.Page.W-24))
	broad(b, at[1].rect(76, sample), func(r sheet.Rect) { settingSample(b, s, r) })
	broad(b, at[1].rect(92+sample, 524-sample), func(r sheet.Rect) { settingKeys(b, s, r) })
	houseGround(b, s, s.Tell.Say("ui.settings.about"))
}

func settingList(b *sheet.Builder, s *Scene, r sheet.Rect) {
	in := b.Panel(r, s.Tell.Say("ui.settings.screen_head"), "")
	settingSize(b, s, in.Line(0, 68)) // the first: on pages that grow while it is pressed it stays in sight
	settingSwitch(b, s, in.Line(1, 68), setting{SetFull, "ui.settings.screen", "ui.settings.screen_about", s.House.Set.Full, hand.F11})
	settingSwitch(b, s, in.Line(2, 68), setting{SetContrast, "ui.settings.contrast", "ui.settings.contrast_about", s.House.Set.Contrast, hand.H})
	settingSwitch(b, s, in.Line(3, 68), setting{SetStill, "ui.settings.motion", "ui.settings.motion_about", s.House.Set.Still, hand.M})
	settingSound(b, s, in.Line(4, 68))
	settingVolume(b, s, in.Line(5, 68))
	settingSwitch(b, s, in.Line(6, 68), setting{SetHints, "ui.settings.hints", "ui.settings.hints_about", !s.House.Set.NoHints, hand.I})
}

type setting struct {
	set, name, about string
	on               bool
	key              hand.Key
}

func settingSwitch(b *sheet.Builder, s *Scene, r sheet.Rect, x setting) {
	settingWords(b, s, r, x.name, x.about)
	label, to, kind := s.Tell.Say("ui.settings.off"), 1, sheet.Plain
	if x.on {
		label, to, kind = s.Tell.Say("ui.settings.on"), 0, sheet.Strong
	}
	do := sheet.Do(ActSet, to)
	do.Text = x.set
	at := sheet.R(r.Right()-150, r.Y+14, 150, 36)
	b.Node(sheet.Node{ID: "settings." + x.set, Role: sheet.Switch, Name: s.Tell.Say(x.name), State: label, Rect: at, Do: do, Key: x.key, Group: "settings"})
	settingFace(b, at, label, x.key, kind == sheet.Strong)
}

func settingFace(b *sheet.Builder, r sheet.Rect, label string, key hand.Key, on bool) {
	words := ink.Black
	if on {
		b.Fill(r, ink.Black)
		words = ink.Cream
		b.Sign("tick", sheet.P(r.X+12, r.Middle().Y-8), 16, words)
	}
	b.Frame(r, 2, ink.Black)
	b.Fit(sheet.R(r.X+36, r.Y, 60, r.H), label, sheet.RowStrong.Sized(15).In(words))
	cap := b.Keys.Of(key)
	b.Cap(r.Right()-b.CapWide(cap)-10, r.Middle().Y, cap, words)
}

func settingWords(b *sheet.Builder, s *Scene, r sheet.Rect, name, about string) {
	b.Fit(sheet.R(r.X, r.Y+8, r.W-170, 24), s.Tell.Say(name), sheet.RowStrong.Sized(17))
	b.Fit(sheet.R(r.X, r.Y+33, r.W-170, 20), s.Tell.Say(about), sheet.Row.Sized(14).In(ink.Soft))
	b.Fill(sheet.R(r.X, r.Bottom()-1, r.W, 1), ink.Rule)
	b.Together(r)
}

func settingSize(b *sheet.Builder, s *Scene, r sheet.Rect) {
	settingWords(b, s, r, "ui.settings.text", "ui.settings.text_about")
	size := s.House.Set.Size
	less, more := sheet.Do(ActSet, textStepFrom(size, -1)), sheet.Do(ActSet, textStepFrom(size, 1))
	less.Text, more.Text = SetSize, SetSize
	at := sheet.R(r.Right()-150, r.Y+14, 150, 36)
	settingStep(b, sheet.Node{ID: "settings.smaller", Name: s.Tell.Say("ui.settings.smaller"), Rect: sheet.R(at.X, at.Y, 52, 36), Key: hand.Minus, Do: less}, text.Minus)
	b.Fit(sheet.R(at.X+53, at.Y, 44, 36), s.Tell.Say("ui.settings.text_short", "n", size), sheet.Number.Sized(16).Centre())
	settingStep(b, sheet.Node{ID: "settings.larger", Name: s.Tell.Say("ui.settings.larger"), Rect: sheet.R(at.Right()-52, at.Y, 52, 36), Key: hand.Plus, Do: more}, "+")
}

// settingStep prints a button with what it does, and with its key if that is another.
func settingStep(b *sheet.Builder, n sheet.Node, face string) {
	n.Role, n.Group = sheet.Press, "settings"
	if b.Node(n).Pointed {
		b.Fill(n.Rect, ink.Buff)
	}
	b.Frame(n.Rect, 2, ink.Black)
	at := n.Rect
	if n.Key != hand.Minus && n.Key != hand.Plus {
		cap := b.Keys.Of(n.Key)
		w := b.CapWide(cap)
		b.Cap(at.Right()-w-7, at.Middle().Y, cap, ink.Black)
		at.W -= w + 3
	}
	b.Fit(at, face, sheet.Number.Sized(20).Centre())
}

// settingSampleTall is how high the panel with the sample is, so wide.
func settingSampleTall(b *sheet.Builder, s *Scene, wide float64) float64 {
	return 27 + 40 + b.Tall(wide-32, s.Tell.Say("ui.settings.sample_text"), sheet.Sentence) + 8 + b.Tall(wide-32, s.Tell.Say("ui.title.care"), sheet.Telling) + 22
}

func settingSample(b *sheet.Builder, s *Scene, r sheet.Rect) {
	b.Together(r)
	in := b.Panel(r, s.Tell.Say("ui.settings.sample"), "")
	b.PaperCard(sheet.R(in.X, in.Y+6, in.W, in.H-12), 1, false)
	b.Fit(sheet.R(in.X+34, in.Y+8, in.W-60, 22), s.Tell.Say("ui.settings.sample_head"), sheet.Heading)
	y := in.Y + 40
	y += b.Wrap(sheet.R(in.X+16, y, in.W-32, 0), s.Tell.Say("ui.settings.sample_text"), sheet.Sentence) + 8
	b.Wrap(sheet.R(in.X+16, y, in.W-32, 90), s.Tell.Say("ui.title.care"), sheet.Telling)
}

var settingKeyList = []struct {
	key hand.Key
	say string
}{
	{hand.Tab, "ui.settings.key_tab"}, {hand.Enter, "ui.settings.key_enter"}, {hand.Escape, "ui.settings.key_escape"},
	{hand.F1, "ui.settings.key_help"}, {MuteKey, "ui.settings.key_mute"}, {hand.F11, "ui.settings.key_full"}, {hand.L, "ui.settings.key_log"},
}

func settingKeys(b *sheet.Builder, s *Scene, r sheet.Rect) {
	in := b.Panel(r, s.Tell.Say("ui.settings.keys"), s.Tell.Say("ui.settings.keys_note"))
	for i, k := range settingKeyList {
		row := in.Line(i, pick(b, min(40, in.H/float64(len(settingKeyList))), 30))
		b.Key(row.X, row.Middle().Y, k.key, ink.Black)
		b.Fit(sheet.R(row.X+90, row.Y, row.W-90, row.H), s.Tell.Say(k.say), sheet.Row.Sized(15))
		b.Fill(sheet.R(row.X, row.Bottom()-1, row.W, 1), ink.Rule)
	}
}
