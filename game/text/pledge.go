package text

import "afterlenin/game/rules"

// Pledge is a pledge with its partners and its term, as me reads it.
func (t *Teller) Pledge(p rules.Pledge, me rules.Seat) string {
	in := places{t.seatAt("who", p.A), t.seatAt("whom", p.B),
		textAt("what", t.PledgeWords(p)), textAt("term", t.PledgeTerm(p))}
	switch {
	case me >= 0 && p.A == me:
		return t.words.say("pledge.line.you", in)
	case me >= 0 && p.B == me:
		return t.words.say("pledge.line.to_you", in)
	}
	return t.words.say("pledge.line", in)
}

// PledgeWords is what is promised: common line on the economy.
func (t *Teller) PledgeWords(p rules.Pledge) string {
	in := places{}
	switch p.Kind {
	case rules.CommonLine:
		in = append(in, t.issueAt("issue", p.Issue))
	case rules.CommonEnemy:
		in = append(in, t.seatAt("whom", p.Enemy))
	}
	return t.words.say(keyOf("pledge.words", pledgeNames[:], int(p.Kind)), in)
}

// PledgeShort is the same where there is little room: what it is about must not be cut off.
func (t *Teller) PledgeShort(p rules.Pledge) string {
	if p.Kind != rules.CommonLine {
		return t.PledgeWords(p)
	}
	return t.words.say("pledge.short.common_line", places{t.issueAt("issue", p.Issue)})
}

// PledgeTerm is the last month in which it binds: to Dec ’25.
func (t *Teller) PledgeTerm(p rules.Pledge) string {
	return t.Say("pledge.term", "date", t.RoundEnd(p.Until))
}
