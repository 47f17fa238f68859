package screen

import (
	"strings"

	"afterlenin/game/rules"
	"afterlenin/game/ui/sheet"
)

// stanceNodes lets each man on a line be asked, and the cells of the party's line and of
// what the country wants. Men who share a plate share a node.
func (p *board) stanceNodes(i rules.Issue, r sheet.Rect) {
	id := "line-" + p.s.Book.Issues[i].ID
	p.cellNode(id+".pressure", r, int(p.t.Pressure[i]), p.pressureTip(i))
	p.cellNode(id+".line", r, int(p.t.Lines[i]), p.partyLineTip(i))
	men := p.stances(i)
	done := map[sheet.Rect]bool{}
	for q := range men {
		at := sheet.StanceRoom(r, men, q)
		if done[at] {
			continue
		}
		done[at] = true
		var here []rules.Seat
		for other := q; other < len(men); other++ {
			if sheet.StanceRoom(r, men, other) == at {
				here = append(here, rules.Seat(other))
			}
		}
		p.stanceNode(i, here, at.Inset(-(stanceLeast-min(at.W, at.H, stanceLeast))/2))
	}
}

// stanceLeast is how wide and high a thing on a line is at least, to be hit.
const stanceLeast = 24.0

// cellNode is a cell of the scale.
func (p *board) cellNode(id string, r sheet.Rect, at int, tip sheet.Tip) {
	c := r.Column(at+3, 7, 0)
	p.Node(sheet.Node{ID: id, Name: tip.Title, Value: sheet.Signed(at), Rect: c, Group: "stances", Tip: tip, Inner: true})
}

func (p *board) partyLineTip(i rules.Issue) sheet.Tip {
	t := p.tip(p.say("ui.why.line_of", "issue", i), p.term("line"))
	t.pair(p.say("ui.why.now"), sheet.Signed(int(p.t.Lines[i])))
	t.pair(p.say("ui.why.start"), sheet.Signed(int(p.s.Book.Issues[i].Line)))
	p.lately(t, func(e rules.Event) bool {
		return e.What == rules.LineChanged && e.Issue == i || e.What == rules.Effected && e.Ref.Kind == rules.RefLine && rules.Issue(e.Ref.A) == i
	})
	t.say(p.say("ui.term.line.about"))
	if until, up := p.s.Book.LineStands(p.t, i); until >= p.t.Round {
		key := "ui.why.line_stands.down"
		if up {
			key = "ui.why.line_stands.up"
		}
		t.say(p.say(key, "date", p.s.Tell.RoundEnd(until)))
	}
	return t.Tip
}

// pressureTip lists what presses, and what of it holds now.
func (p *board) pressureTip(i rules.Issue) sheet.Tip {
	t := p.tip(p.say("ui.why.pressure_of", "issue", i), p.term("pressure"))
	t.pair(p.say("ui.why.now"), sheet.Signed(int(p.t.Pressure[i])))
	t.say(p.say("ui.term.pressure.about"))
	first := true
	for k := range p.s.Book.Aftermath {
		f := &p.s.Book.Aftermath[k]
		if f.Target.Kind != rules.RefPressure || rules.Issue(f.Target.A) != i || len(f.If) == 0 {
			continue
		}
		if first {
			t.say(p.say("ui.why.pressure"))
			first = false
		}
		what := p.s.Tell.EffectCause(*f)
		if p.s.Book.Holds(&p.s.Obs, f.If) {
			what = p.say("ui.why.pressure_now", "what", what)
		}
		t.pair(what, p.stepOf(f))
	}
	return t.Tip
}

// stepOf is by how much an effect changes its number, if that is fixed.
func (p *board) stepOf(f *rules.Effect) string {
	n := 0
	for _, op := range f.Value {
		if op.Code == rules.OpConst {
			n = int(op.N)
		}
	}
	if f.How == rules.Lower {
		n = -n
	}
	return sheet.Signed(n)
}

func (p *board) stanceNode(i rules.Issue, men []rules.Seat, r sheet.Rect) {
	q := men[0]
	id := "line-" + p.s.Book.Issues[i].ID + "." + p.s.Book.Contenders[q].ID
	n := sheet.Node{ID: id, Rect: r, Value: sheet.Signed(int(p.t.Men[q].Stance[i])), Group: "stances", Inner: true}
	if len(men) > 1 {
		names := make([]string, len(men))
		for k, m := range men {
			names[k] = p.s.Tell.Seat(m)
		}
		n.Name = p.say("ui.why.stances_of", "list", strings.Join(names, ", "), "issue", i)
	} else {
		n.Name, n.Role, n.Do = p.say("ui.why.stance_of", "who", q, "issue", i), sheet.Link, open("dossier", int(q))
	}
	t := p.tip(n.Name, p.term("stance"))
	if p.Asked(id) {
		for _, m := range men {
			p.stanceWords(t, i, m)
		}
	}
	n.Tip = t.Tip
	p.Node(n)
}

// stanceWords tells where a man stands, where he began, and what moved him.
func (p *board) stanceWords(t *tip, i rules.Issue, q rules.Seat) {
	man := &p.t.Men[q]
	t.pair(p.s.Tell.Seat(q), sheet.Signed(int(man.Stance[i])))
	t.pair(p.say("ui.why.start"), sheet.Signed(int(p.s.Book.Contenders[q].Stance[i])))
	if p.mine(rules.Person(q)) {
		t.pair(p.say("ui.board.tip.conviction"), sheet.Signed(int(p.s.Book.Contenders[q].Conviction[i])))
	}
	p.lately(t, func(e rules.Event) bool {
		shifted := (e.What == rules.Shifted || e.What == rules.StanceFollowed) && e.Who == q && e.Issue == i
		return shifted || e.What == rules.Effected && e.Ref.Kind == rules.RefStance && rules.Seat(e.Ref.A) == q && rules.Issue(e.Ref.B) == i
	})
	if out := p.s.Book.Outside(p.t, q); out > 0 {
		t.say(p.say("ui.why.word_outside", "who", q, "n", out))
	}
}
