package ai

import "afterlenin/game/rules"

// speak weighs a platform of one's own against the quiet support of the line.
func (p *Player) speak(o *rules.Observation) Decision {
	best := Decision{Move: p.moves[0], Second: unweighed}
	now := p.worthNow(o.Me)
	for _, m := range p.moves {
		if p.unsaysHimself(o, m) {
			continue
		}
		w, why := 0, rules.WhyNone
		switch rules.Speech(m.A) {
		case rules.SpeakForLine:
			w, why = p.speakForWorth(o, now), rules.WhySympathy
		case rules.SpeakAgainst:
			w, why = p.platformWorth(o, now), rules.WhyLine
			w += p.dissents(o)
		}
		if best.beats(m, w) {
			best.Reasons = []rules.Part{{Why: why, N: int16(w), Who: rules.Person(o.Me)}}
		}
	}
	if rules.Speech(best.Move.A) == rules.KeepSilent {
		best.Reasons = p.whySilent(o, now)
	}
	return best
}

// unsaysHimself reports whether a man would speak against the line who has just had his way with it: a line that he
// put or seconded was carried in this round. Whoever plays history to the letter does what was done.
func (p *Player) unsaysHimself(o *rules.Observation, m rules.Move) bool {
	if m.Do != rules.Speak || rules.Speech(m.A) != rules.SpeakAgainst || p.style.Temper == Faithful {
		return false
	}
	for _, x := range o.Table.Motions[:o.Table.MotionsN] {
		if x.Kind == rules.MoveLine && x.Result == rules.Carried && (x.By == o.Me || x.Seconds.Has(o.Me)) {
			return true
		}
	}
	return false
}

// whySilent is why a man does not even speak for the line: it would cost him his word, or
// there is nothing to win.
func (p *Player) whySilent(o *rules.Observation, now int) []rules.Part {
	why := rules.WhySympathy
	if p.far(o) >= tooFar {
		why = rules.WhyWord
	}
	return []rules.Part{{Why: why, N: int16(clamp(p.speakForWorth(o, now), -999, -1)), Who: rules.Person(o.Me)}}
}

// tooFar is how many steps from the line a man stands who is believed less if he speaks for it.
const tooFar = 3

// dissents is what history adds to a platform of one's own in this hall, in hundredths
// of a point: few stood up, and those who did are known.
func (p *Player) dissents(o *rules.Observation) int {
	g := p.b.Gathering(o.Table.Round)
	stood := g != nil && g.Dissent.Has(o.Me)
	switch {
	case p.style.Temper == Faithful && stood:
		return 1 << 20
	case p.style.Temper == Faithful:
		return -1 << 20
	case p.style.Temper == Historical && stood:
		return 200
	case p.style.Temper == Historical:
		return -40
	}
	return 0
}

func (p *Player) speakForWorth(o *rules.Observation, now int) int {
	p.trial = p.guess
	var list []rules.Delta
	for i := range p.b.Blocs {
		list = append(list, rules.Delta{Ref: rules.Ref{Kind: rules.RefSympathy, A: int8(i), B: int8(o.Me)}, N: 2})
	}
	if p.far(o) >= tooFar {
		list = append(list, rules.Delta{Ref: rules.Ref{Kind: rules.RefWord, A: int8(o.Me)}, N: -1})
	}
	p.b.Suppose(&p.trial, list)
	return p.worth(&p.trial, o.Me) - now
}

func (p *Player) far(o *rules.Observation) int {
	return p.b.Gap(&o.Table.Men[o.Me].Stance, &o.Table.Lines)
}

// platformWorth is what standing against the line in the hall is worth.
func (p *Player) platformWorth(o *rules.Observation, now int) int {
	yes, no, _ := p.b.HallForecast(o, o.Me, rules.SpeakAgainst)
	win := clamp(50+3*(no-yes), 1, 97)
	p.wins(o)
	good := p.worth(&p.trial, o.Me) - now
	p.loses(o, no)
	bad := p.worth(&p.trial, o.Me) - now
	return (good*win + bad*(100-win)) / 100
}

// wins leaves in the trial what it brings to have spoken against the line in a hall that turns from it.
// Whose platform it takes is for whoever leads the minority.
func (p *Player) wins(o *rules.Observation) {
	p.trial = p.guess
	t := &p.trial.Table
	t.Speeches[o.Me] = int8(rules.SpeakAgainst)
	lead := p.b.MinorityLeader(t)
	if p.b.WinsWith(t, o.Me, lead) {
		t.Men[o.Me].Prestige = min(20, t.Men[o.Me].Prestige+rules.HallWinner)
	}
	for i := range p.b.Issues {
		t.Lines[i] = rules.Platform(t.Lines[i], t.Men[lead].Stance[i])
	}
}

// loses leaves in the trial what it costs to have spoken against the line in vain, with so many per cent.
func (p *Player) loses(o *rules.Observation, no int) {
	me := int8(o.Me)
	var lost, marks int16
	if no < int(p.b.Numbers.HallHeard) && o.Table.Men[me].LostIn != o.Table.Round {
		lost = 1
	}
	if p.b.DissentMarks(&o.Table) {
		marks = 1
	}
	friends := int16(p.b.Numbers.HallFriends) * 3 / 8 // judgement: three provinces of eight feel as he does
	p.trial = p.guess
	p.b.Suppose(&p.trial, []rules.Delta{
		{Ref: rules.Ref{Kind: rules.RefLost, A: me}, N: lost}, {Ref: rules.Ref{Kind: rules.RefMarks, A: me}, N: marks},
		{Ref: rules.Ref{Kind: rules.RefSympathy, A: rules.EveryBloc, B: me}, N: friends},
		{Ref: rules.Ref{Kind: rules.RefWord, A: me}, N: int16(1 - min(1, p.b.Outside(&o.Table, o.Me)))}})
}
