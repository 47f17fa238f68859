package screen

import (
	"strconv"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// blocNodes lets each column of a delegation be asked.
func (p *board) blocNodes(i rules.Bloc, r sheet.Rect) {
	id := "bloc-" + p.s.Book.Blocs[i].ID
	d := &p.t.Blocs[i]
	node := func(part string, at sheet.Rect, n sheet.Node) {
		n.ID, n.Rect, n.Group, n.Inner = id+"."+part, sheet.R(at.X, r.Y, at.W, r.H), "bloc.cells", true
		p.Node(n)
	}
	votes := p.tip(p.say("ui.why.bloc_votes_of", "bloc", i), p.term("count"))
	votes.say(p.say("ui.why.votes", "n", p.hallVotes()))
	votes.pair(p.say("ui.why.now"), sheet.Count(int(d.Weight)))
	votes.pair(p.say("ui.why.start"), sheet.Count(int(p.s.Book.Blocs[i].Weight)))
	node("votes", sheet.R(r.X+blocVotes+p.wider-24, 0, 26, 0), sheet.Node{Name: votes.Title, Value: sheet.Count(int(d.Weight)), Tip: votes.Tip})
	secretary := p.s.Book.Secretary(p.t, i)
	node("secretary", sheet.R(r.X+blocMan+p.wider, 0, 83, 0), sheet.Node{Name: p.say("ui.why.bloc_secretary_of", "bloc", i), Role: sheet.Link,
		Value: p.holderName(secretary), Do: p.orDossier(sheet.Action{}, secretary), Tip: p.secretaryTip(i, secretary)})
	for k := range min(len(p.s.Book.Issues), 3) {
		part := "mood" + strconv.Itoa(k+1)
		node(part, sheet.R(r.X+blocMoods+p.wider+moodPitch*float64(k), 0, moodPitch, 0), sheet.Node{Name: p.say("ui.why.bloc_mood_of", "bloc", i, "issue", rules.Issue(k)),
			Value: p.mood(int(d.Mood[k])), Tip: p.moodTip(i, rules.Issue(k))})
	}
	node("count", sheet.R(r.X+blocCount+p.wider, 0, countWide+p.wider, 0), sheet.Node{Name: p.say("ui.why.bloc_count_of", "bloc", i), Tip: p.countTip(i, p.Asked(id+".count"))})
}

func (p *board) hallVotes() int {
	n := 0
	for i := range p.s.Book.Blocs {
		n += int(p.t.Blocs[i].Weight)
	}
	return n
}

func (p *board) secretaryTip(i rules.Bloc, who rules.Person) sheet.Tip {
	t := p.tip(p.say("ui.why.bloc_secretary_of", "bloc", i), p.term("machine"))
	t.pair(p.say("ui.board.tip.holder"), p.holderName(who))
	t.say(p.say("ui.why.secretary"))
	if who != rules.Nobody && !p.s.Book.IsContender(who) {
		t.say(p.say("ui.why.secretary_whose", "whose", p.whose(who)))
	}
	return t.Tip
}

// moodTip says where a mood is drawn, and by what.
func (p *board) moodTip(i rules.Bloc, k rules.Issue) sheet.Tip {
	t := p.tip(p.say("ui.why.bloc_mood_of", "bloc", i, "issue", k), p.term("mood"))
	pull := p.s.Book.MoodPull(p.t, i, k)
	t.pair(p.say("ui.why.now"), p.mood(int(p.t.Blocs[i].Mood[k])))
	t.pair(p.say("ui.why.mood_own"), p.mood(pull.Own))
	t.pair(p.say("ui.why.mood_country"), p.mood(pull.Country))
	t.pair(p.say("ui.why.mood_goal"), p.mood(pull.Goal))
	t.pair(p.say("ui.board.tip.line"), sheet.Signed(int(p.t.Lines[k])))
	t.say(p.say("ui.why.mood_way", "n", p.s.Book.Numbers.MoodPull))
	return t.Tip
}

// countTip tells the last count and, when it is asked for, what it would be today.
func (p *board) countTip(i rules.Bloc, asked bool) sheet.Tip {
	t := p.tip(p.say("ui.why.bloc_count_of", "bloc", i), p.term("count"))
	if !asked {
		return t.Tip
	}
	p.blocCounted(t, i)
	f := p.s.Book.Following(&p.s.Obs, i)
	t.say(p.say("ui.why.count"))
	switch {
	case f.Boss >= 0:
		t.pair(p.say("ui.why.machine", "who", f.Boss), p.say("ui.per_cent", "n", f.Machine))
	case f.Machine > 0:
		t.pair(p.say("ui.why.machine_unknown"), p.say("ui.per_cent", "n", f.Machine))
	default:
		t.say(p.say("ui.why.machine_nobody"))
	}
	rest := 100 - f.Machine
	t.say(p.say("ui.why.pull"))
	for q := range p.s.Book.Contenders {
		if f.Pull[q] >= 4 {
			t.pair(p.s.Tell.Seat(rules.Seat(q)), p.say("ui.per_cent", "n", f.Pull[q]))
			rest -= f.Pull[q]
		}
	}
	p.others(t, rest)
	return t.Tip
}

// prospects adds what the end of the round would do to a number of the country.
func (p *board) prospects(t *tip, m rules.Meter) {
	list := p.s.Book.Prospects(p.t, m)
	if len(list) == 0 {
		t.say(p.say("ui.why.country_none"))
		return
	}
	t.say(p.say("ui.why.country"))
	sum := 0
	for _, x := range list {
		label := p.say("ui.why.country_steady")
		if x.Effect >= 0 {
			label = p.s.Tell.EffectCause(p.s.Book.Aftermath[x.Effect])
		}
		t.pair(label, sheet.Signed(x.N))
		sum += x.N
	}
	t.pair(p.say("ui.why.country_sum"), sheet.Signed(sum))
}
