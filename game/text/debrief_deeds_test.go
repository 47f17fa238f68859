package text

import (
	"testing"

	"afterlenin/game/rules"
)

func TestWhatBecameOfADocument(t *testing.T) {
	read := []rules.Event{ev(rules.DocumentChanged, func(e *rules.Event) { e.N, e.M = 0, int16(rules.ReadAloud) }),
		ev(rules.Effected, func(e *rules.Event) { e.Ref, e.N, e.M = rules.Ref{Kind: rules.RefPrestige, A: 0}, -4, 6 }),
		ev(rules.Effected, func(e *rules.Event) { e.Ref, e.N, e.M = rules.Ref{Kind: rules.RefOdium, A: 0}, 2, 3 })}
	moves := proposes(6, rules.ReadDocument, func(e *rules.Event) { e.Ref = rules.Ref{Kind: rules.RefDocument} })
	log := append([]rules.Event{begins(1)}, byVote(moves, []rules.Seat{1, 4, 6, 5}, []rules.Seat{0, 2, 3}, read...)...)
	told{rules.OfDocument, 0, log, func(g *Played) { g.End.Table.Documents[0] = rules.ReadAloud }, []string{
		"July–Dec ’24 Lenin’s letter is read aloud; everybody it names pays for it. The vote: 4 to 3. Prestige: Stalin −4."}}.check(t)
	log = append([]rules.Event{begins(1)}, byVote(moves, []rules.Seat{1, 6}, []rules.Seat{0, 2, 3})...)
	told{rules.OfDocument, 0, log, func(g *Played) { g.End.Table.Documents[0] = rules.ToDelegations }, []string{
		"July–Dec ’24 Tomsky moved that it be read aloud: Lenin’s letter. It failed, 2 to 3.", "Lenin’s letter was never read aloud in this game."}}.check(t)
	told{rules.OfDocument, 0, nil, func(g *Played) { g.End.Table.Papers[0].Holder = 8 }, []string{"Lenin’s letter lay in Yevdokimov’s drawer to the end."}}.check(t)
	told{rules.OfDocument, 0, nil, func(g *Played) { g.End.Table.Documents[0] = rules.ToDelegations }, []string{"Nobody moved that it be read aloud: Lenin’s letter."}}.check(t)
}

func TestPactsAndTheirEnds(t *testing.T) {
	made := func(a, b, enemy rules.Seat) rules.Event {
		return ev(rules.PledgeMade, func(e *rules.Event) {
			e.Who, e.Whom, e.Person, e.N = a, b, rules.Person(enemy), int16(rules.CommonEnemy)
		})
	}
	ended := func(what rules.Fact, a, b rules.Seat) rules.Event {
		return ev(what, func(e *rules.Event) { e.Who, e.Whom, e.N = a, b, int16(rules.CommonEnemy) })
	}
	log := []rules.Event{made(0, 2, 1), made(4, 5, 3), begins(2), ended(rules.PledgeBroken, 2, 0), begins(3), ended(rules.PledgeLapsed, 4, 5),
		begins(10), made(0, 4, 1), begins(11), ended(rules.PledgeLapsed, 0, 4)}
	told{rules.OfPledges, -1, log, nil, []string{"3 open pledges were seen, and one was broken.",
		"Jan–June ’24 Stalin and Zinoviev: against Trotsky. Zinoviev broke it in Jan–June ’25.",
		"Jan–June ’24 Bukharin and Rykov: against Kamenev. It ran out in Dec ’25.",
		"Jan–June ’29 Stalin and Bukharin: against Trotsky. It stood to the end."}}.check(t)
	told{rules.OfPledges, 1, log, nil, []string{"2 open pledges were seen with Trotsky or against him, and one was broken."}}.check(t)
	told{rules.OfPledges, 6, log, nil, []string{"No pledge was seen with Tomsky or against him."}}.check(t)
}

func TestWhoeverForgesARuleMayBeHitByIt(t *testing.T) {
	set := func(who, whom rules.Seat, times int16) rules.Event {
		return ev(rules.PrecedentWasSet, func(e *rules.Event) {
			e.Who, e.Whom, e.N, e.M = who, whom, int16(rules.RemovedForOpinions), times
		})
	}
	fell := func(who, whom rules.Seat) rules.Event {
		return ev(rules.Fell, func(e *rules.Event) { e.Who, e.Whom, e.N = who, whom, int16(rules.InCommittee) })
	}
	removal := func(who, whom rules.Seat) rules.Event {
		return proposes(who, rules.Removal, func(e *rules.Event) { e.Whom = whom })
	}
	log := append([]rules.Event{begins(4)}, byVote(removal(0, 1), []rules.Seat{0, 2, 4, 5}, []rules.Seat{1, 3}, set(0, 1, 1), fell(0, 1))...)
	log = append(log, begins(8))
	log = append(log, byVote(removal(0, 4), []rules.Seat{0, 2, 3}, []rules.Seat{4, 5}, set(0, 4, 2), fell(0, 4))...)
	log = append(log, begins(9))
	log = append(log, byVote(removal(5, 0), []rules.Seat{5, 2, 3}, []rules.Seat{0, 6}, set(5, 0, 3), fell(5, 0))...)
	told{rules.OfPrecedents, -1, log, nil, []string{
		"Jan–June ’26 First by Stalin, against Trotsky: removed for opinions. It was used 3 times.",
		"Jan–June ’28 Bukharin was hit by Stalin with what he had voted for against Trotsky in Jan–June ’26: removed for opinions.",
		"July–Dec ’28 Stalin was hit by Rykov with what he had used himself against Bukharin in Jan–June ’28: removed for opinions."}}.check(t)
	told{rules.OfPrecedents, -1, log[:len(byVote(removal(0, 1), []rules.Seat{0, 2, 4, 5}, []rules.Seat{1, 3}, set(0, 1, 1), fell(0, 1)))+1], nil,
		[]string{"Nobody was hit by a rule that he had used or voted for himself."}}.check(t)
	told{rules.OfFalls, -1, log, nil, []string{"Jan–June ’26 Trotsky is put out of the Politburo on Stalin’s motion. The plenum: 67 per cent for it."}}.check(t)
	told{rules.OfLoser, -1, log, func(g *Played) { g.End.Table.Men[4].Rung = rules.InCommittee }, []string{
		"Bukharin lost most: full member of the Politburo at the start, member of the Central Committee at the end; prestige from 0 to 0.",
		"What was done to Bukharin: one removal (Stalin).", "Bukharin broke no pledge, lost no motion and spoke against no line."}}.check(t)
}

func TestChoicesBesideHistory(t *testing.T) {
	chose := func(n, m int16) rules.Event {
		return ev(rules.ChoiceMade, func(e *rules.Event) { e.Event, e.Who, e.N, e.M = 0, 1, n, m })
	}
	told{rules.OfEvent, 0, []rules.Event{chose(0, 2)}, nil, []string{
		"Jan–June ’24 The train stands at Tiflis: Trotsky chose “Follow the doctors: go on to Sukhum”, as in history."}}.check(t)
	told{rules.OfEvent, 0, []rules.Event{chose(1, 0)}, nil, []string{
		"Jan–June ’24 The train stands at Tiflis: Trotsky chose “Turn the train round”. It did not work. In history it was “Follow the doctors: go on to Sukhum”."}}.check(t)
	told{rules.OfEvent, 0, nil, nil, []string{
		"The card “The train stands at Tiflis” did not come. In history, in January 1924, it was “Follow the doctors: go on to Sukhum”."}}.check(t)
	told{rules.OfChoices, -1, []rules.Event{chose(0, 2), begins(1), chose(1, 2)}, nil, []string{
		"1 of 2 choices on cards were those of history.", "Trotsky departed from history most often: in 1 of 2 choices."}}.check(t)
}
