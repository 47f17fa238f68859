package sound

import "math"

// stamp is a block on a table: a low thud under a short slap.
func stamp(wave []float64) {
	n := hiss(1)
	slap := lowPass(2400)
	for i := range wave {
		t := seconds(i)
		thud := math.Sin(2*math.Pi*(95-160*t)*t) * fall(t, 22)
		wave[i] = thud + 0.9*slap.of(n.next())*fall(t, 60)
	}
}

// bell is small and made of brass: its upper tones are out of tune and die first.
func bell(wave []float64) {
	for _, p := range [...]struct{ pitch, loud, falls float64 }{
		{1180, 1, 5}, {1180 * 2.01, 0.6, 7}, {1180 * 2.76, 0.45, 10}, {1180 * 5.4, 0.2, 18}} {
		for i := range wave {
			t := seconds(i)
			wave[i] += p.loud * math.Sin(2*math.Pi*p.pitch*t) * fall(t, p.falls) * min(1, t*900)
		}
	}
}

// murmur is a hall of voices that swells and sinks.
func murmur(wave []float64) {
	n := hiss(2)
	body, depth := lowPass(620), lowPass(190)
	length := seconds(len(wave))
	for i := range wave {
		t := seconds(i)
		voice := body.of(n.next())
		voice -= depth.of(voice)
		sway := 0.7 + 0.3*math.Sin(2*math.Pi*4.3*t)*math.Sin(2*math.Pi*1.7*t)
		wave[i] = voice * sway * math.Sin(math.Pi*t/length)
	}
}

// typewriter is five strokes, not quite even.
func typewriter(wave []float64) {
	n := hiss(3)
	for _, at := range [...]float64{0, 0.075, 0.14, 0.225, 0.3} {
		key := lowPass(5200)
		for i := int(at * Rate); i < len(wave); i++ {
			t := seconds(i) - at
			if t > 0.06 {
				break
			}
			wave[i] += key.of(n.next())*fall(t, 130) + 0.35*math.Sin(2*math.Pi*2150*t)*fall(t, 90)
		}
	}
}

// urn is a card that falls into a wooden box.
func urn(wave []float64) {
	n := hiss(4)
	for _, p := range [...]struct{ at, pitch, loud float64 }{{0, 310, 1}, {0.07, 420, 0.5}, {0.115, 380, 0.25}} {
		wood := lowPass(1800)
		for i := int(p.at * Rate); i < len(wave); i++ {
			t := seconds(i) - p.at
			wave[i] += p.loud * (math.Sin(2*math.Pi*p.pitch*t)*fall(t, 34) + 0.5*wood.of(n.next())*fall(t, 80))
		}
	}
}

// page is paper that is turned: a breath of noise that gets brighter.
func page(wave []float64) {
	n := hiss(5)
	length := seconds(len(wave))
	soft := lowPass(1500)
	for i := range wave {
		t := seconds(i) / length
		soft.open(1500 + 3800*t)
		wave[i] = soft.of(n.next()) * math.Sin(math.Pi*t) * (0.55 + 0.45*math.Sin(math.Pi*6*t*t))
	}
}
