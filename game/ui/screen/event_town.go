package screen

import "afterlenin/game/ui/ink"

// The motifs of town and committee: sober, without people.

func drawHall(v scenery) {
	v.poly(ink.Hill, 0, 40, 560, 40, 560, 360, 0, 470)
	for i := range 4 {
		x := 20 + 150*float64(i)
		v.poly(ink.Red, x, 40, x+92, 40, x+92, 330-22*float64(i), x+46, 290-22*float64(i), x, 346-22*float64(i))
		v.b.Sign("star", v.at(x+26, 130), 40, ink.Light)
	}
	v.poly(ink.Black, 0, 420, 560, 330, 560, 404, 0, 500)
	v.poly(ink.Red, 330, 300, 430, 284, 452, 420, 316, 444)
	v.poly(ink.Black, 318, 296, 440, 276, 442, 292, 320, 312)
	v.line(ink.Black, 4, 380, 288, 386, 236)
	v.disc(ink.Black, 386, 232, 9)
	v.poly(ink.HillDark, 0, 498, 560, 402, 560, 720, 0, 720)
	for row := range 5 {
		drawChairs(v, row)
	}
}

// A row of empty seats, seen from behind, larger towards the reader.
func drawChairs(v scenery, row int) {
	k := 0.6 + 0.22*float64(row)
	pitch := 66 * k
	for i := range 16 {
		x := -30 + pitch*float64(i) - 14*float64(row%2)
		y := 500 + 46*float64(row) - x*0.16
		tone := ink.Black
		if (i*5+row*3)%11 == 0 {
			tone = ink.Red
		}
		v.poly(tone, x, y-4*k, x+12*k, y-14*k, x+40*k, y-20*k, x+50*k, y-12*k, x+52*k, y+44*k, x-2*k, y+52*k)
	}
}

func drawFactory(v scenery) {
	v.disc(ink.Red, 420, 250, 120)
	v.poly(ink.Hill, 0, 470, 560, 420, 560, 720, 0, 720)
	for i, x := range []float64{90, 190, 290} {
		top := 186 + 46*float64(i)
		v.poly(ink.Black, x+8, top, x+34, top, x+44, 520, x-2, 520)
		v.box(ink.Red, x+6, top+22, 30, 12)
		for j := range 4 {
			n := float64(j)
			v.disc(ink.Light, x+20+26*n+6*n*n, top-18-20*n, 16+8*n)
		}
	}
	v.box(ink.Black, 0, 500, 560, 220)
	for i := range 6 {
		x := 100 * float64(i)
		v.poly(ink.Black, x, 502, x, 440, x+100, 502)
		v.poly(ink.Light, x+4, 496, x+4, 454, x+72, 496)
	}
	for i := range 11 {
		for j := range 2 {
			v.box(ink.Mid, 16+50*float64(i), 540+66*float64(j), 30, 40)
		}
	}
	v.poly(ink.Red, 0, 690, 560, 650, 560, 720, 0, 720)
	drawGear(v, 430, 640, 76)
}

func drawGear(v scenery, x, y, r float64) {
	for i := range 8 {
		t := v.turned(x, y, 45*float64(i))
		t.box(ink.Black, -14, -r-14, 28, 30)
	}
	v.disc(ink.Black, x, y, r)
	v.disc(ink.Sky, x, y, r-18)
	v.disc(ink.Red, x, y, r-34)
	v.disc(ink.Black, x, y, 14)
}

func drawStreet(v scenery) {
	v.disc(ink.Red, 280, 330, 130)
	v.poly(ink.Black, 0, 60, 150, 190, 150, 560, 0, 640)
	v.poly(ink.Black, 560, 40, 400, 180, 400, 560, 560, 660)
	v.poly(ink.HillDark, 150, 260, 214, 316, 214, 524, 150, 560)
	v.poly(ink.HillDark, 400, 240, 346, 306, 346, 524, 400, 560)
	for row := range 5 {
		for col := range 3 {
			drawWindow(v, 16+46*float64(col), 130+40*float64(col)+84*float64(row)-12*float64(row*col), 24-4*float64(col))
			drawWindow(v, 520-48*float64(col), 120+40*float64(col)+84*float64(row)-12*float64(row*col), 24-4*float64(col))
		}
	}
	v.poly(ink.Light, 214, 524, 346, 524, 560, 660, 560, 720, 0, 720, 0, 640)
	v.poly(ink.Done, 262, 524, 270, 524, 190, 720, 160, 720)
	v.poly(ink.Done, 292, 524, 300, 524, 400, 720, 370, 720)
	v.line(ink.Black, 2, 0, 150, 280, 400, 560, 130)
	v.line(ink.Black, 2, 0, 210, 280, 420, 560, 190)
	drawTram(v)
}

func drawWindow(v scenery, x, y, w float64) {
	v.poly(ink.Mid, x, y, x+w, y+w*0.4, x+w, y+w*1.9, x, y+w*1.6)
}

func drawTram(v scenery) {
	v.box(ink.Red, 236, 440, 92, 108)
	v.box(ink.Black, 228, 430, 108, 14)
	v.box(ink.Light, 246, 458, 32, 36)
	v.box(ink.Light, 286, 458, 32, 36)
	v.box(ink.Black, 232, 544, 100, 12)
	v.disc(ink.Light, 282, 520, 9)
	v.line(ink.Black, 3, 282, 430, 262, 398, 300, 398, 282, 430)
}

func drawShip(v scenery) {
	v.disc(ink.Red, 150, 270, 120)
	v.poly(ink.Hill, 0, 470, 560, 430, 560, 720, 0, 720)
	v.poly(ink.Black, 90, 470, 560, 380, 560, 620, 180, 640)
	v.poly(ink.Red, 150, 586, 560, 540, 560, 640, 178, 652)
	v.poly(ink.Light, 210, 446, 560, 372, 560, 320, 250, 392)
	v.poly(ink.Black, 300, 380, 560, 322, 560, 306, 300, 364)
	for i, x := range []float64{330, 430} {
		y := 366 - 22*float64(i)
		v.poly(ink.Black, x, y, x+14, y-150, x+66, y-160, x+62, y-12)
		v.poly(ink.Red, x+9, y-96, x+64, y-106, x+63, y-72, x+6, y-62)
		for j := range 3 {
			n := float64(j)
			v.disc(ink.Light, x+30-46*n, y-184-26*n, 22+12*n)
		}
	}
	v.line(ink.Black, 4, 190, 452, 216, 210, 330, 372)
	v.line(ink.Black, 3, 216, 210, 96, 468)
	for i := range 7 {
		v.disc(ink.Light, 222+52*float64(i), 500-10*float64(i), 9)
	}
	for i := range 4 {
		drawWave(v, 650+26*float64(i), float64(i)*22)
	}
}

func drawWave(v scenery, y, shift float64) {
	for i := range 9 {
		x := -60 + 80*float64(i) - shift
		v.poly(ink.HillDark, x, y, x+40, y-18, x+80, y, x+80, y+14, x+40, y-2, x, y+14)
	}
}

func drawLetter(v scenery) {
	v.poly(ink.HillDark, 0, 500, 560, 420, 560, 720, 0, 720)
	v.poly(ink.Hill, 0, 560, 560, 480, 560, 720, 0, 720)
	v.poly(ink.Light, 250, 40, 330, 40, 540, 460, 20, 530)
	v.poly(ink.Black, 240, 40, 340, 40, 366, 96, 214, 96)
	v.disc(ink.Red, 290, 100, 26)
	drawSheetOfPaper(v.turned(210, 540, -12))
	e := v.turned(360, 600, 9)
	e.box(ink.Black, -134, -84, 268, 168)
	e.box(ink.Light, -130, -80, 260, 160)
	e.line(ink.Black, 3, -130, -80, 0, 20, 130, -80)
	e.disc(ink.Red, 0, 18, 26)
	v.b.Sign("star", e.at(-13, 5), 26, ink.Light)
}

func drawSheetOfPaper(v scenery) {
	v.box(ink.Black, -124, -164, 248, 328)
	v.box(ink.Light, -120, -160, 240, 320)
	for i := range 13 {
		w := 190.0 - 37*float64((i*5)%4)
		k := ink.Done
		if i == 4 || i == 5 {
			k = ink.Red
		}
		v.box(k, -96, -128+20*float64(i), w, 5)
	}
}

// The table at which they sit, with its chairs empty.
func drawTable(v scenery) {
	v.poly(ink.Hill, 0, 40, 560, 40, 560, 300, 0, 380)
	v.box(ink.Black, 60, 90, 130, 190)
	v.box(ink.Sky, 70, 100, 50, 170)
	v.box(ink.Sky, 130, 100, 50, 170)
	v.poly(ink.HillDark, 0, 380, 560, 300, 560, 720, 0, 720)
	for i := range 4 {
		drawChair(v.turned(110+120*float64(i), 356-17*float64(i), -8), 1)
	}
	v.poly(ink.Black, 40, 414, 560, 338, 560, 520, 90, 596)
	v.poly(ink.Red, 40, 404, 560, 328, 560, 500, 90, 578)
	for i := range 5 {
		p := v.turned(130+96*float64(i), 470-13*float64(i), -8)
		p.box(ink.Light, -24, -30, 48, 62)
		p.box(ink.Done, -16, -18, 32, 4)
		p.box(ink.Done, -16, -6, 26, 4)
		p.box(ink.Done, -16, 6, 30, 4)
	}
	for i := range 3 {
		drawChair(v.turned(170+150*float64(i), 640-20*float64(i), -8), 1.5)
	}
}

func drawChair(v scenery, k float64) {
	v.box(ink.Black, -34*k, -70*k, 10*k, 120*k)
	v.box(ink.Black, 24*k, -70*k, 10*k, 120*k)
	v.box(ink.Black, -34*k, -70*k, 68*k, 12*k)
	v.box(ink.Black, -34*k, -44*k, 68*k, 8*k)
	for i := range 3 {
		v.box(ink.Black, (-14+11*float64(i))*k, -60*k, 5*k, 50*k)
	}
	v.box(ink.Black, -38*k, -12*k, 76*k, 14*k)
}
