package ink

import "testing"

type pair struct {
	text, ground Ink
	least        float64
}

var pairs = []pair{
	{Black, Paper, 4.5}, {Black, Row, 4.5}, {Black, Cell, 4.5}, {Black, Card, 4.5}, {Black, Buff, 4.5}, {Black, Hall, 4.5},
	{Soft, Paper, 4.5}, {Soft, Row, 4.5}, {Soft, Card, 4.5}, {Soft, YoursPale, 4.5}, {Soft, Hall, 4.5},
	{RedDeep, Paper, 4.5}, {RedDeep, Card, 4.5}, {RedDeep, Cream, 4.5}, {Red, Paper, 4.5}, {Red, Hall, 4.5},
	{Cream, Black, 4.5}, {Cream, Red, 4.5}, {Cream, Yours, 4.5}, {Cream, YoursDeep, 4.5}, {Cream, Done, 4.5},
	{OnBlack, Black, 4.5}, {OnPhase, Done, 4.5}, {OnPhase, ToCome, 4.5}, {OnYoursDeep, YoursDeep, 4.5},
	{OnYours, Yours, 4.5}, {Yours, Row, 4.5}, {Yours, YoursPale, 4.5}, {Yours, Paper, 4.5},
	{Quiet, Paper, 3}, {Empty, Paper, 3}, {Yours, Cell, 3}, {Red, Cell, 3},
}

func TestPairsCanBeRead(t *testing.T) {
	for name, p := range map[string]Palette{"normal": Normal, "high contrast": HighContrast} {
		for _, c := range pairs {
			if got := Contrast(p[c.text], p[c.ground]); got < c.least {
				t.Errorf("%s: ink %d on %d has %.2f, wants %.1f", name, c.text, c.ground, got, c.least)
			}
		}
	}
}

func TestEveryInkHasAColour(t *testing.T) {
	for i := Paper; i < Count; i++ {
		if Normal[i].A != 255 || HighContrast[i].A != 255 {
			t.Errorf("ink %d has no colour in one of the palettes", i)
		}
	}
	if Normal[None].A != 0 {
		t.Error("none must stay invisible")
	}
}

func TestContrastKnownValues(t *testing.T) {
	if got := Contrast(rgb(0), rgb(0xFFFFFF)); got < 20.99 || got > 21.01 {
		t.Errorf("black on white: %v", got)
	}
	if got := Contrast(Normal[Black], Normal[Paper]); got < 14.1 || got > 14.3 {
		t.Errorf("ink on paper: %v, the table of the look says 14.2", got)
	}
}
