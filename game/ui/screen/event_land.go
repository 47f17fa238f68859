package screen

import "afterlenin/game/ui/ink"

// The motifs of the open country: sober, without people.

func drawTrain(v scenery) {
	v.disc(ink.Red, 402, 230, 118)
	drawMountains(v)
	v.poly(ink.Light, 0, 512, 560, 470, 560, 720, 0, 720)
	drawPoles(v)
	drawRails(v)
	drawEngine(v.turned(286, 610, -8))
	for i, r := range []float64{20, 28, 38, 50} {
		v.disc(ink.Light, 416+float64(i)*36, 452-float64(i*i)*10-float64(i)*20, r)
	}
}

func drawMountains(v scenery) {
	v.poly(ink.Hill, 0, 372, 70, 290, 122, 336, 210, 216, 282, 304, 330, 260, 420, 372, 560, 330, 560, 520, 0, 520)
	v.poly(ink.Light, 210, 216, 240, 258, 224, 250, 212, 264, 196, 254, 178, 264)
	v.poly(ink.HillDark, 0, 440, 130, 370, 300, 450, 400, 396, 560, 456, 560, 520, 0, 520)
}

func drawPoles(v scenery) {
	v.line(ink.Black, 2, 0, 246, 60, 266, 130, 292, 196, 300, 250, 322, 296, 328, 450, 352, 560, 366)
	v.line(ink.Black, 2, 0, 270, 60, 292, 130, 312, 196, 320, 250, 340, 296, 343, 450, 362, 560, 372)
	for i, x := range []float64{60, 196, 296} {
		far := float64(i)
		top, half := 250+38*far-4*far*far, 34-8*far
		v.box(ink.Black, x-4+far, top, 8-2*far, 300-55*far)
		v.box(ink.Black, x-half, top+14, 2*half, 6-far)
		v.box(ink.Black, x-half*0.75, top+38-4*far, 1.5*half, 5-far)
		v.box(ink.Light, x-half, top+8, 5, 6)
		v.box(ink.Light, x+half-5, top+8, 5, 6)
	}
}

func drawRails(v scenery) {
	v.poly(ink.Black, 0, 684, 560, 606, 560, 614, 0, 694)
	v.poly(ink.Black, 0, 712, 560, 634, 560, 644, 0, 724)
	for i := range 11 {
		x := -14 + 52*float64(i)
		y := 686 - 7.3*float64(i)
		v.poly(ink.Done, x, y, x+14, y-2, x+22, y+38, x+8, y+40)
	}
}

// The engine stands on its own ground line: y 0 is the middle of its wheels.
func drawEngine(v scenery) {
	v.box(ink.Black, -180, -8, 372, 16)
	v.box(ink.Black, -160, -118, 96, 120)
	v.box(ink.Red, -172, -130, 120, 13)
	v.box(ink.Sky, -146, -100, 30, 34)
	v.box(ink.Sky, -108, -100, 30, 34)
	v.box(ink.Black, -64, -82, 200, 76)
	v.box(ink.Black, 136, -80, 30, 72)
	v.box(ink.Red, 126, -82, 12, 76)
	v.box(ink.Mid, -30, -82, 6, 76)
	v.box(ink.Mid, 20, -82, 6, 76)
	v.box(ink.Mid, 74, -82, 6, 76)
	v.box(ink.Black, -10, -104, 30, 24)
	v.disc(ink.Black, 5, -104, 15)
	v.box(ink.Black, 60, -96, 20, 16)
	v.poly(ink.Black, 96, -80, 100, -124, 92, -132, 124, -132, 116, -124, 120, -80)
	v.poly(ink.Red, 168, 0, 204, 34, 166, 22)
	for _, x := range []float64{-128, -60, 18, 96} {
		drawWheel(v, x, 20, 32)
	}
	drawWheel(v, 158, 26, 22)
	v.box(ink.Red, -60, 28, 158, 8)
}

func drawWheel(v scenery, x, y, r float64) {
	v.disc(ink.Black, x, y, r)
	v.disc(ink.Sky, x, y, r-5)
	v.line(ink.Black, 2, x-r+5, y, x+r-5, y)
	v.line(ink.Black, 2, x, y-r+5, x, y+r-5)
	d := (r - 5) * 0.7
	v.line(ink.Black, 2, x-d, y-d, x+d, y+d)
	v.line(ink.Black, 2, x-d, y+d, x+d, y-d)
	v.disc(ink.Red, x, y, 6)
}

func drawVillage(v scenery) {
	v.disc(ink.Red, 150, 250, 110)
	v.poly(ink.Hill, 0, 372, 180, 320, 360, 366, 560, 318, 560, 480, 0, 480)
	v.poly(ink.HillDark, 0, 420, 240, 380, 560, 412, 560, 500, 0, 500)
	drawHouse(v, 70, 400, 1)
	drawHouse(v, 236, 386, 0.8)
	drawHouse(v, 390, 396, 1.1)
	v.poly(ink.Light, 0, 470, 560, 452, 560, 720, 0, 720)
	for i := range 9 {
		x := -120 + 90*float64(i)
		v.poly(ink.Mid, 280+(x-280)*0.35, 468, 284+(x-280)*0.35, 468, x+34, 720, x, 720)
	}
	drawSheaf(v.turned(120, 660, -6), 1.1)
	drawSheaf(v.turned(286, 690, 4), 1.4)
	drawSheaf(v.turned(450, 650, 9), 1)
}

func drawHouse(v scenery, x, y, k float64) {
	v.box(ink.Black, x, y, 96*k, 70*k)
	v.poly(ink.Red, x-14*k, y+4*k, x+48*k, y-52*k, x+110*k, y+4*k)
	v.box(ink.Black, x+68*k, y-64*k, 12*k, 40*k)
	v.box(ink.Light, x+16*k, y+22*k, 20*k, 22*k)
	v.box(ink.Light, x+58*k, y+22*k, 20*k, 22*k)
	v.line(ink.Black, 2, x+26*k, y+22*k, x+26*k, y+44*k)
	v.line(ink.Black, 2, x+68*k, y+22*k, x+68*k, y+44*k)
}

// A sheaf: stalks that part above and below a band.
func drawSheaf(v scenery, k float64) {
	for i := -4; i <= 4; i++ {
		x := float64(i)
		v.line(ink.HillDark, 5*k, x*10*k, 60*k, x*3*k, 0)
		v.line(ink.Black, 3*k, x*3*k, 0, x*16*k, -86*k)
		for j := range 4 {
			y := -50 - 14*float64(j)
			v.poly(ink.Black, x*(10+2*float64(j))*k, y*k, (x*(10+2*float64(j))-7)*k, (y-11)*k, x*(11+2*float64(j))*k, (y-18)*k, (x*(10+2*float64(j))+8)*k, (y-11)*k)
		}
	}
	v.box(ink.Red, -20*k, -6*k, 40*k, 14*k)
}

func drawTelegraph(v scenery) {
	v.disc(ink.Red, 410, 560, 150)
	v.poly(ink.Hill, 0, 560, 560, 500, 560, 720, 0, 720)
	v.poly(ink.Light, 0, 610, 560, 560, 560, 720, 0, 720)
	for i := range 6 {
		y := 96 + 34*float64(i)
		v.line(ink.Black, 2.5, 0, y-20, 170, y+14, 400, y+150+10*float64(i), 560, y+190+16*float64(i))
	}
	v.box(ink.Black, 156, 60, 26, 660)
	for i, half := range []float64{150, 118, 86} {
		y := 110 + 70*float64(i)
		v.box(ink.Black, 169-half, y, 2*half, 16)
		for _, x := range []float64{-half + 8, -half/2 + 4, half/2 - 10, half - 18} {
			v.box(ink.Light, 169+x, y-20, 10, 20)
			v.disc(ink.Light, 174+x, y-20, 7)
		}
	}
	v.box(ink.Black, 392, 380, 12, 200)
	v.box(ink.Black, 352, 398, 92, 9)
	v.box(ink.Black, 362, 428, 72, 8)
	drawTape(v.turned(250, 640, -14))
}

// The paper strip of the apparatus with its dots and dashes.
func drawTape(v scenery) {
	v.box(ink.Black, -300, -34, 620, 68)
	v.box(ink.Light, -300, -28, 620, 56)
	x := -280.0
	for i := range 26 {
		w := 10.0
		if (i*7+i/3)%3 == 0 {
			w = 30
		}
		k := ink.Black
		if i > 16 && i < 21 {
			k = ink.Red
		}
		v.box(k, x, -6, w, 12)
		x += w + 9
	}
}

func drawMap(v scenery) {
	for i := range 8 {
		v.line(ink.Hill, 1.5, 0, 80+84*float64(i), 560, 60+84*float64(i))
		v.line(ink.Hill, 1.5, 76*float64(i), 40, 76*float64(i)-40, 720)
	}
	v.poly(ink.Light, 0, 130, 90, 150, 150, 110, 230, 170, 320, 140, 420, 190, 560, 150, 560, 560, 470, 600, 420, 560, 340, 640, 250, 600, 190, 650, 90, 590, 0, 620)
	v.poly(ink.Hill, 0, 330, 80, 310, 150, 360, 120, 430, 170, 500, 90, 590, 0, 620)
	v.line(ink.HillDark, 4, 230, 170, 260, 260, 220, 330, 280, 420, 250, 600)
	v.line(ink.HillDark, 4, 420, 190, 400, 300, 440, 380, 420, 560)
	drawFront(v.turned(300, 330, 16), 1)
	drawFront(v.turned(330, 500, -10), 0.8)
	v.poly(ink.Black, 60, 250, 150, 262, 146, 236, 206, 284, 136, 318, 142, 292, 56, 282)
	for _, p := range [][2]float64{{120, 210}, {300, 230}, {470, 280}, {380, 470}, {210, 540}, {480, 520}} {
		v.disc(ink.Black, p[0], p[1], 9)
		v.disc(ink.Light, p[0], p[1], 4)
	}
	v.disc(ink.Black, 316, 372, 15)
	v.b.Sign("star", v.at(304, 360), 24, ink.Light)
}

func drawFront(v scenery, k float64) {
	v.poly(ink.Red, 0, -22*k, 130*k, -22*k, 124*k, -54*k, 206*k, 0, 124*k, 54*k, 130*k, 22*k, 0, 22*k, 24*k, 0)
}
