package window

import (
	"os"

	"afterlenin/game/ui/hand"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// demo is a screen with one of everything, to be looked at.
type demo struct {
	pressed string
	name    string
	done    bool
}

func (d *demo) Act(a sheet.Action) {
	if a.Name == "name" {
		d.name = a.Text
		return
	}
	d.pressed = a.Name
}
func (d *demo) Key(k hand.Key) bool { d.done = d.done || k == hand.Escape; return false }
func (d *demo) Rune(rune) bool      { return false }
func (d *demo) Tick(int) bool       { return false }
func (d *demo) Awake() bool         { return false }
func (d *demo) Done() bool          { return d.done }
func (d *demo) Close()              {}

func (d *demo) Build(b *sheet.Builder) {
	if os.Getenv("DEMO_CONTRAST") != "" {
		b.Palette = ink.HighContrast
	}
	d.top(b)
	d.lines(b)
	d.country(b)
	d.seats(b)
	d.table(b)
	d.buttons(b)
	d.letters(b)
	d.blocs(b)
	d.list(b)
	d.pictures(b)
	d.tray(b)
}

func (d *demo) top(b *sheet.Builder) {
	b.Fill(sheet.R(b.Bleed.X, 0, b.Bleed.W, 40), ink.Black)
	b.Poly(ink.Red, sheet.P(0, 0), sheet.P(46, 0), sheet.P(34, 40), sheet.P(0, 40))
	b.Sign("star", sheet.P(6, 8), 24, ink.Cream)
	b.Text(56, 5, "Round 4 of 12", sheet.SeatName.In(ink.Cream))
	b.Text(56, 21, "July – December 1925", sheet.SubHeading.Sized(12).In(ink.OnBlack))
	b.Text(222, 12, "ACT I · THE TRIUMVIRATE", sheet.Row.In(ink.OnBlack))
	for i, name := range []string{"Bulletin", "Orders", "Reveal", "The table", "Gathering", "Aftermath"} {
		k := []ink.Ink{ink.Done, ink.Red, ink.ToCome, ink.ToCome, ink.ToCome, ink.ToCome}[i]
		r := sheet.R(412+95*float64(i), 6, 98, 28)
		b.Arrow(r, 10, 10, k)
		b.Fit(r, name, sheet.SubHeading.Sized(12.5).In(ink.Cream).Centre())
	}
	b.Button(sheet.Button{ID: "log", Rect: sheet.R(1090, 8, 50, 24), Label: "Log", Key: hand.L, Kind: sheet.Bare, Do: sheet.Do("log")})
	b.Button(sheet.Button{ID: "codex", Rect: sheet.R(1138, 8, 66, 24), Label: "Codex", Key: hand.C, Kind: sheet.Bare, Do: sheet.Do("codex")})
	b.Button(sheet.Button{ID: "menu", Rect: sheet.R(1204, 8, 72, 24), Label: "Menu", Key: hand.Escape, Kind: sheet.Bare, Do: sheet.Do("menu")})
}

func (d *demo) lines(b *sheet.Builder) {
	b.Panel(sheet.R(12, 48, 300, 308), "Three lines", "")
	b.Legend(sheet.R(112, 54, 200, 17), "party’s line", "country wants")
	men := []sheet.Stance{{Letters: "Bu", At: -3}, {Letters: "St", At: -2}, {Letters: "Ry", At: -2}, {Letters: "To", At: -1},
		{Letters: "Tr", At: 1}, {Letters: "Zi", At: 1, Mine: true}, {Letters: "Ka", At: 1}}
	b.Text(12, 73, "Economy", sheet.Heading)
	b.Text(80, 73, "Ec", sheet.Row.Sized(15).In(ink.Soft))
	b.Scale(sheet.R(12, 131, 300, 18), sheet.Scale{Line: -2, Wants: 1, Men: men, Low: "widen the NEP", High: "break it"})
	men = append(men, sheet.Stance{Letters: "Ka", At: -2}, sheet.Stance{Letters: "Tr", At: -2})
	b.Scale(sheet.R(12, 231, 300, 18), sheet.Scale{Line: 0, Wants: 0, Men: men, Low: "iron unity", High: "open party democracy"})
	b.Staircase(sheet.R(12, 510, 300, 100), 19, []sheet.Part{{Name: "an attack on his standing", Value: 40}, {Name: "Lenin’s own words", Value: 22},
		{Name: "you hold a newspaper", Value: 10}, {Name: "his word is good (7)", Value: -8}, {Name: "you defended him", Value: -6}})
}

func (d *demo) country(b *sheet.Builder) {
	in := b.Panel(sheet.R(12, 362, 300, 130), "The country", "0 and 10 are a crisis")
	tip := sheet.Tip{Title: "Grain in the towns", Codex: "grain", Lines: []sheet.TipLine{
		{Label: "What the peasants bring to the market at the price the state pays."}, {Label: "harvest of 1925", Value: "+2"}, {Label: "goods are scarce", Value: "−1"}}}
	for i, name := range []string{"grain", "goods", "worker", "peasant", "tension"} {
		row := in.Line(i, 20.5)
		b.Sign(name, sheet.P(12, row.Y+3), 15, ink.Black)
		b.Fit(sheet.R(33, row.Y, 100, 20.5), name, sheet.RowStrong)
		b.Meter(138, row.Middle().Y, sheet.Meter{Value: []int{6, 3, 5, 7, 4}[i], Of: 10, Drift: []int{1, -1, 0, 1, 1}[i], Bad: i == 1 || i == 4})
		b.Node(sheet.Node{ID: "country-" + name, Name: name, Rect: sheet.R(12, row.Y, 300, 20.5), Group: "country", Tip: tip})
	}
}

func (d *demo) seats(b *sheet.Builder) {
	for i, name := range []string{"stalin", "bukharin", "rykov", "kamenev", "zinoviev", "trotsky", "tomsky"} {
		x := 342 + 78.3*float64(i)
		tone := sheet.Living
		if name == "rykov" {
			tone = sheet.Fallen
		}
		b.Portrait(sheet.R(x, 66, 62, 74), name, tone)
		b.Text(x+31, 142, name, sheet.SeatName.Centre())
		b.Sign("star", sheet.P(x-4, 175), 11, ink.Black)
		b.Text(x+9, 173, "11", sheet.RowStrong)
		b.Sign("odium", sheet.P(x+26, 175), 11, ink.Red)
		b.Node(sheet.Node{ID: name, Role: sheet.Seat, Name: name, Rect: sheet.R(x, 66, 62, 74), Do: sheet.Do("seat", i), Group: "seats"})
	}
}

func (d *demo) table(b *sheet.Builder) {
	b.Poly(ink.Black, sheet.P(326, 208), sheet.P(890, 194), sheet.P(890, 201), sheet.P(326, 215))
	b.Poly(ink.Red, sheet.P(326, 214), sheet.P(890, 200), sheet.P(890, 370), sheet.P(326, 370))
	b.Text(338, 253, "On the table", sheet.Heading.In(ink.Cream))
	b.PaperCard(sheet.R(338, 276, 266, 84), 1, false)
	b.Text(368, 279, "Line: economy", sheet.Heading)
	b.Wrap(sheet.R(347, 301, 240, 40), "from *−2* to *−1*: less room for the village", sheet.Sentence)
	b.Monograms(sheet.P(378, 344), 24, []string{"Ka", "Zi", "Tr"}, 1)
	b.PaperCard(sheet.R(612, 276, 266, 84), 2, true)
	for i, v := range []sheet.Vote{sheet.For, sheet.Against, sheet.Abstains, sheet.NotYet} {
		b.VoteCard(sheet.R(630+60*float64(i), 306, 36, 28), v)
	}
}

func (d *demo) buttons(b *sheet.Builder) {
	for i, x := range []sheet.Button{
		{ID: "rest", Label: "Rest"}, {ID: "strong", Label: "Strong", Kind: sheet.Strong}, {ID: "focus", Label: "Focus"},
		{ID: "chosen", Label: "Chosen", Chosen: true}, {ID: "off", Label: "Not now", Off: "needs a bloc with room"}, {ID: "words", Label: "change", Kind: sheet.Words},
	} {
		x.Rect, x.Do, x.Group = sheet.R(334, 384, 548, 34).Column(i, 6, 14), sheet.Do(x.ID), "buttons"
		b.Button(x)
	}
}

func (d *demo) letters(b *sheet.Builder) {
	b.Text(334, 446, "Motion and name 32", sheet.Title)
	b.Wrap(sheet.R(334, 490, 548, 0), "Lenin is dead. The wire from Moscow says that the funeral is on Saturday. *You are four days from the capital, and ill.*", sheet.Telling)
	b.Text(334, 572, "Funeral on Saturday stop", sheet.Wire)
	b.Ring(sheet.P(640, 582), 9, 2, ink.Black)
	b.Disc(sheet.P(640, 582), 4, ink.Red)
	b.Line(sheet.P(660, 600), sheet.P(740, 565), 1, ink.Black)
	b.Line(sheet.P(680, 600), sheet.P(760, 565), 3, ink.Red)
	b.Disc(sheet.P(820, 580), 22, ink.Red)
	b.Halftone(sheet.R(780, 560, 100, 44), ink.Black)
}

func (d *demo) blocs(b *sheet.Builder) {
	in := b.Panel(sheet.R(898, 48, 370, 308), "Eleven blocs, 100 votes", "counted: XIII Congress")
	for i := range 8 {
		row := in.Line(i, 24.3)
		if i%2 == 0 {
			b.Fill(row, ink.Row)
		}
		b.Fit(sheet.R(906, row.Y, 110, row.H), "Central provinces", sheet.RowStrong)
		b.Fit(sheet.R(906, row.Y, 130, row.H), "21", sheet.Number.Right())
		b.ShareBar(sheet.R(1186, row.Y+3.5, 80, 17), sheet.ShareBar{Label: "St 70", First: 70 - 8*i, Second: 14, Mine: i == 3, Unknown: i == 6})
	}
}

func (d *demo) list(b *sheet.Builder) {
	b.Scroll("list", sheet.R(898, 300, 370, 110), 12*26, func() {
		for i := range 12 {
			r := sheet.R(898, 300, 360, 26).Moved(0, 26*float64(i))
			id := "row-" + string(rune('a'+i))
			if b.Node(sheet.Node{ID: id, Role: sheet.TableRow, Name: id, Rect: r, Do: sheet.Do(id), Group: "list"}).Pointed {
				b.Fill(r, ink.Buff)
			}
			b.Fit(r.Inset(2), "A row of a list that scrolls, "+sheet.Signed(i-5), sheet.Row)
			b.Fill(sheet.R(898, r.Bottom()-1, 360, 1), ink.PostRule)
		}
	})
}

func (d *demo) pictures(b *sheet.Builder) {
	for i, name := range []string{"star", "odium", "word", "patron", "grain", "goods", "worker", "peasant", "tension", "bell", "pledge", "paper", "eye",
		"lock", "clock", "scales", "chair", "urn", "quill", "press", "tick", "cross", "shield", "speaker", "person", "machine"} {
		b.Sign(name, sheet.P(898+28*float64(i%13), 420+24*float64(i/13)), 18, ink.Black)
	}
	for i, name := range []string{"kirov", "krupskaya", "molotov", "radek", "frunze", "nobody"} {
		b.Portrait(sheet.R(898+52*float64(i), 474, 44, 44), name, sheet.Living)
	}
	b.Fit(sheet.R(898, 526, 120, 20), "A line that is too long for its place", sheet.RowStrong)
	b.Text(898, 548, d.name+"|", sheet.RowStrong)
	b.Node(sheet.Node{ID: "name", Role: sheet.Entry, Name: "Team", Value: d.name, Rect: sheet.R(898, 546, 160, 22), Do: sheet.Do("name")})
	b.Text(898, 574, "pressed: "+d.pressed, sheet.Row.In(ink.Soft))
}

func (d *demo) tray(b *sheet.Builder) {
	b.Fill(sheet.R(b.Bleed.X, 612, b.Bleed.W, b.Bleed.Bottom()-612), ink.Yours)
	b.Poly(ink.YoursDeep, sheet.P(0, 612), sheet.P(250, 612), sheet.P(214, 720), sheet.P(0, 720))
	b.Portrait(sheet.R(12, 626, 66, 80), "zinoviev", sheet.Living)
	b.Text(88, 622, "Zinoviev", sheet.Title.Sized(21).In(ink.Cream))
	b.Text(262, 621, "Your three orders", sheet.Heading.In(ink.Cream))
	b.PaperCard(sheet.R(262, 642, 142, 66), 1, false)
	b.Dashed(sheet.R(562, 642, 142, 66), ink.Cream)
	b.Poly(ink.Cream, sheet.P(1045, 612), sheet.P(1053, 612), sheet.P(1011, 720), sheet.P(1003, 720))
	b.Poly(ink.Red, sheet.P(1052, 612), sheet.P(1280, 612), sheet.P(1280, 720), sheet.P(1010, 720))
	b.Text(1064, 624, "Do this next", sheet.SubHeading.In(ink.Cream))
	b.Text(1054, 642, "Give one more order", sheet.NextStep.In(ink.Cream))
	b.Button(sheet.Button{ID: "seal", Rect: sheet.R(1050, 676, 214, 34), Label: "Seal orders", Key: hand.Enter, Kind: sheet.Next, Role: sheet.Stop, Do: sheet.Do("seal")})
}
