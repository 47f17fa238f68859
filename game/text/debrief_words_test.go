package text

import (
	"testing"

	"afterlenin/game/rules"
)

func TestHowALineWent(t *testing.T) {
	moves := func(who rules.Seat, to int8) rules.Event {
		return proposes(who, rules.MoveLine, func(e *rules.Event) { e.Issue, e.Ref = 0, rules.Ref{Kind: rules.RefLine, B: to} })
	}
	moved := ev(rules.LineChanged, func(e *rules.Event) { e.Who, e.Issue, e.N, e.M = 3, 0, -1, 1 })
	log := append([]rules.Event{begins(7)}, byVote(moves(3, 1), []rules.Seat{0, 2, 3, 6}, []rules.Seat{1, 4, 5}, moved)...)
	log = append(log, begins(8))
	log = append(log, byVote(moves(4, 0), []rules.Seat{1, 4, 5}, []rules.Seat{0, 2, 3, 6})...)
	told{rules.OfLine, 0, log, func(g *Played) { g.End.Table.Lines[0] = 1 }, []string{
		"The line on the economy was −1 when the game began and +1 when it ended, after one move; in history, as the scenario judges it, it went from −1 to +3.",
		"July–Dec ’27 Kamenev moves the line on the economy from −1 to +1 towards “break it”. The vote: 4 to 3.",
		"One motion to move the line on the economy failed."}}.check(t)
	told{rules.OfCloseVotes, -1, log, nil, []string{"2 of 2 votes in the Politburo were decided by a single voice.",
		"July–Dec ’27 Line on the economy to +1, moved by Kamenev: carried, 4 to 3. Against: Trotsky, Bukharin and Rykov.",
		"Jan–June ’28 Line on the economy to 0, moved by Bukharin: failed, 3 to 4. Against: Stalin, Zinoviev, Kamenev and Tomsky."}}.check(t)
	log = nil
	for round := range int16(3) {
		log = append(append(log, begins(round)), byVote(moves(3, 1), []rules.Seat{0, 3, 4}, []rules.Seat{1})...)
	}
	for round := range int16(3) {
		log = append(append(log, begins(8+round)), byVote(moves(3, 1), []rules.Seat{0, 3, 1}, []rules.Seat{4})...)
	}
	told{rules.OfTogether, -1, log, nil, []string{"Stalin and Kamenev voted alike most often: in 6 of 6 roll-calls.",
		"Jan–June ’28 Stalin and Bukharin voted alike 3 of 3 times in the first half and 0 of 3 times in the second. There they first parted over this: line on the economy to +1.",
		"Stalin and Trotsky came closer: alike 0 of 3 times in the first half, 3 of 3 times in the second."}}.check(t)
}

func TestWhoChangedHisPosition(t *testing.T) {
	shift := func(p rules.Seat, n int16, cost int16) []rules.Event {
		log := []rules.Event{ev(rules.Shifted, func(e *rules.Event) { e.Who, e.Issue, e.N = p, 0, n })}
		if cost > 0 {
			log = append(log, ev(rules.LostWord, func(e *rules.Event) { e.Who, e.N = p, cost }))
		}
		return log
	}
	log := append(append(shift(2, 1, 1), shift(2, 2, 1)...), shift(4, -1, 0)...)
	log = append(log, ev(rules.Effected, func(e *rules.Event) { e.Ref, e.N, e.M = rules.Ref{Kind: rules.RefStance, A: 2, B: 0}, 1, 3 }))
	told{rules.OfStances, 0, log, nil, []string{
		"Zinoviev changed most on the economy: from 0 to +3, 3 steps in all, at the price of 2 of his credibility.",
		"Others on the economy: Bukharin from 0 to −1."}}.check(t)
	told{rules.OfShifts, -1, log, nil, []string{
		"Zinoviev changed his stated positions most: 3 steps in all, at the price of 2 of his credibility.",
		"Stalin, Trotsky, Kamenev, Rykov and Tomsky never changed a position."}}.check(t)
	told{rules.OfShifts, 2, log, nil, []string{"How Zinoviev’s positions went: economy from 0 to +3, at the price of 2 of his credibility."}}.check(t)
	told{rules.OfShifts, 0, log, nil, []string{"Stalin never changed a position."}}.check(t)
}

func TestTheCountryBesideHistory(t *testing.T) {
	crisis := ev(rules.CrisisCame, func(e *rules.Event) { e.N, e.M = 0, 24 })
	log := []rules.Event{ev(rules.LineChanged, func(e *rules.Event) { e.Issue, e.N, e.M = 0, -1, 2 }), begins(7), crisis, begins(8), crisis}
	told{rules.OfCountry, 0, log, func(g *Played) {
		g.Meters = make([][rules.MaxMeters]int16, 13)
		for i := range g.Meters {
			g.Meters[i][0] = 40
		}
		g.Meters[8][0], g.Meters[12][0], g.End.Table.Meters[0] = 60, 50, 50 // of this one, high is bad
	}, []string{"Grain, of 10: 0 when the game began and 5 when it ended.",
		"July–Dec ’27 It came to a crisis 2 times. At the first the lines were: economy +2 and revolution 0."}}.check(t)
}

func TestChargesRecantationsAndRecruits(t *testing.T) {
	charge := func(who, whom rules.Seat, weapon rules.Weapon, hit int16) rules.Event {
		return ev(rules.Attacked, func(e *rules.Event) { e.Who, e.Whom, e.N, e.M = who, whom, int16(weapon), hit })
	}
	few := []rules.Event{charge(0, 1, rules.Deviation, 1), charge(0, 1, rules.PastRecord, 0)}
	told{rules.OfCharges, -1, few, nil, []string{"2 charges were made and 1 held: 0 of 1 about his past and 1 of 1 about deviation from the line.",
		"Jan–June ’24 Zinoviev’s charge against Trotsky does not stick (his past)."}[:1]}.check(t)
	many := append(few, charge(2, 1, rules.Deviation, 1), charge(0, 3, rules.Deviation, 1))
	told{rules.OfCharges, -1, many, nil, []string{"Stalin made most: 3, of which 2 held.", "Trotsky was charged most often: 3 times; 2 held."}}.check(t)
	log := []rules.Event{ev(rules.RecantationWasDemanded, func(e *rules.Event) { e.Who, e.Whom = 0, 1 }),
		ev(rules.RecantationWasDemanded, func(e *rules.Event) { e.Who, e.Whom = 0, 2 }), begins(1),
		ev(rules.Recanted, func(e *rules.Event) { e.Who, e.N = 2, 3 })}
	told{rules.OfRecantations, -1, log, nil, []string{"July–Dec ’24 Zinoviev recants: prestige −3.", "Jan–June ’24 Trotsky was told to recant on Stalin’s motion, and did not."}}.check(t)
	drive := ev(rules.Recruited, func(e *rules.Event) { e.Who, e.Bloc, e.N = 2, 1, 2 })
	told{rules.OfEnrolment, -1, []rules.Event{drive, begins(1), drive}, func(g *Played) { g.End.Table.Blocs[1].Weight += 4 }, []string{
		"Zinoviev enrolled new members 2 times, for N. Caucasus, Volga: 4 more delegates.",
		"North Caucasus and Volga: from 40 to 44 of 100 delegates, the largest gain."}}.check(t)
}
