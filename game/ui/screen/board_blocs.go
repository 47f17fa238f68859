package screen

import (
	"afterlenin/game/rules"
	"afterlenin/game/ui/ink"
	"afterlenin/game/ui/sheet"
)

// blocTall is the height of a row of the delegations, blocHead that of what stands above them.
const blocTall, blocHead = 24.3, 41.0

// delegations prints the blocs; in pages as many together as one page holds, each lot with the
// heads of the columns.
func (p *board) delegations(r sheet.Rect) {
	n := len(p.s.Book.Blocs)
	if !p.Paged {
		p.broad(r, func(r sheet.Rect) { p.blocs(r, 0, n) })
		return
	}
	lots(p.Builder, r, lot{n: n, head: blocHead, row: p.Airy(blocTall), most: blocLot}, func(r sheet.Rect, from, to int) { p.blocs(r, from, to) })
}

// blocLot is how many delegations stand together in pages.
const blocLot = 6

// blocs prints some of the delegations: votes, secretary, moods, last count.
func (p *board) blocs(r sheet.Rect, from, to int) {
	total := 0
	for i := range p.s.Book.Blocs {
		total += int(p.t.Blocs[i].Weight)
	}
	in := panel(p.Builder, r, p.say("ui.board.blocs", "n", len(p.s.Book.Blocs), "m", total), p.countedAt())
	p.wider = max(0, r.W-370) / 2
	p.blocHeads(sheet.R(in.X, in.Y-3, in.W, 17))
	rows := sheet.R(in.X, in.Y+14, in.W, in.H-14)
	p.list("blocs", rows, p.Airy(blocTall), to-from, func(i int, row sheet.Rect) { p.bloc(rules.Bloc(from+i), row) })
}

// countedAt is the last gathering that counted the blocs.
func (p *board) countedAt() string {
	if p.t.LastCount < 0 {
		return p.say("ui.board.never_counted")
	}
	for i, g := range p.s.Book.Gatherings {
		if g.Round == p.t.LastCount {
			return p.say("ui.board.counted", "gathering", p.s.Tell.Gathering(i))
		}
	}
	return p.say("ui.board.counted", "gathering", p.s.Tell.RoundShort(p.t.LastCount))
}

// Places of the columns, from the left edge of the panel.
const (
	blocName   = 8.0
	blocVotes  = 128.0
	blocMan    = 140.0
	blocMoods  = 228.0
	blocCount  = 288.0
	moodPitch  = 19.0
	countWide  = 80.0
	blocNoteAt = 12.0
)

func (p *board) blocHeads(r sheet.Rect) {
	style := sheet.SmallestPlain.In(ink.Soft)
	p.Fit(sheet.R(r.X+blocName+40, r.Y, blocVotes+p.wider-blocName-40, r.H), p.say("ui.board.bloc_votes"), style.Right())
	p.Fit(sheet.R(r.X+blocMan+p.wider, r.Y, 83, r.H), p.say("ui.board.bloc_secretary"), style)
	for i := range min(len(p.s.Book.Issues), 3) {
		p.Fit(sheet.R(r.X+blocMoods+p.wider+moodPitch*float64(i)-2, r.Y, 20, r.H), p.tag(rules.Issue(i)), sheet.Smallest.In(ink.Soft).Centre())
	}
	p.Fit(sheet.R(r.X+blocCount+p.wider, r.Y, countWide+p.wider, r.H), p.say("ui.board.bloc_counted"), style)
}

func (p *board) bloc(i rules.Bloc, r sheet.Rect) {
	rule, d := &p.s.Book.Blocs[i], &p.t.Blocs[i]
	id := "bloc-" + rule.ID
	do, tip := p.blocWords(i)
	p.Node(sheet.Node{ID: id, Role: sheet.TableRow, Name: p.s.Tell.Bloc(i), Rect: r, Group: "blocs", Do: do, Tip: tip,
		Value: p.say("ui.votes", "n", d.Weight)})
	rest := ink.None
	if i%2 == 0 {
		rest = ink.Row
	}
	p.plate(id, r, rest)
	name, secretary := sheet.RowStrong, p.s.Book.Secretary(p.t, i)
	if p.mine(secretary) || p.client(secretary) {
		name = name.In(ink.Yours)
		p.Poly(ink.Yours, sheet.P(r.X, r.Y+2), sheet.P(r.X+6, r.Middle().Y), sheet.P(r.X, r.Bottom()-2))
	}
	votes := sheet.Count(int(d.Weight))
	p.Fit(sheet.R(r.X+blocName, r.Y, blocVotes+p.wider-blocName-p.Wide(votes, sheet.Number)-4, r.H), rule.Short, name)
	p.Fit(sheet.R(r.X+blocName, r.Y, blocVotes+p.wider-blocName, r.H), votes, sheet.Number.Right())
	p.Fit(sheet.R(r.X+blocMan+p.wider, r.Y, 83, r.H), p.holderName(secretary), sheet.Row)
	for k := range min(len(p.s.Book.Issues), 3) {
		mood := sheet.Signed(rounded(int(d.Mood[k])))
		p.Text(r.X+blocMoods+p.wider+moodPitch*float64(k)+16, r.Middle().Y-8.5, mood, sheet.Row.Right())
	}
	p.ShareBar(sheet.R(r.X+blocCount+p.wider, r.Middle().Y-8.5, min(countWide+p.wider, r.W-blocCount-p.wider), 17), p.share(i))
	p.blocNodes(i, r)
}

// rounded is a number in tenths as a whole step; halves go away from zero.
func rounded(tenths int) int {
	if tenths < 0 {
		return -((-tenths + 5) / 10)
	}
	return (tenths + 5) / 10
}

// share is who had most of a bloc at the last count.
func (p *board) share(i rules.Bloc) sheet.ShareBar {
	d := &p.t.Blocs[i]
	first, second := rules.NoSeat, 0
	for q := range p.s.Book.Contenders {
		if first < 0 || d.Count[q] > d.Count[first] {
			first = rules.Seat(q)
		}
	}
	if first < 0 || d.Count[first] == 0 {
		return sheet.ShareBar{Unknown: true}
	}
	for q := range p.s.Book.Contenders {
		if rules.Seat(q) != first {
			second = max(second, int(d.Count[q]))
		}
	}
	n := int(d.Count[first])
	return sheet.ShareBar{Label: p.mono(rules.Person(first)) + " " + sheet.Count(n), First: n, Second: second, Mine: p.mine(rules.Person(first))}
}

func (p *board) blocWords(i rules.Bloc) (sheet.Action, sheet.Tip) {
	d := &p.t.Blocs[i]
	t := p.tip(p.s.Tell.Bloc(i), p.s.Tell.Bloc(i))
	t.pair(p.say("ui.board.tip.weight"), p.say("ui.board.of_100", "n", d.Weight))
	t.pair(p.say("ui.board.bloc_secretary"), p.holderName(p.s.Book.Secretary(p.t, i)))
	for k := range p.s.Book.Issues {
		t.pair(p.say("ui.board.tip.mood", "issue", rules.Issue(k)), p.mood(int(d.Mood[k])))
	}
	p.blocCounted(t, i)
	return p.leads(t, p.aimed(ABloc, int16(i))...), t.Tip
}

// mood writes tenths of a step with their sign: +1.2.
func (p *board) mood(tenths int) string {
	sign := sheet.Signed(tenths)
	if tenths == 0 {
		return sign
	}
	whole, part := max(tenths, -tenths)/10, max(tenths, -tenths)%10
	head := "+"
	if tenths < 0 {
		head = sheet.Signed(-1)[:len(sheet.Signed(-1))-1]
	}
	return p.say("ui.board.tenths", "sign", head, "n", whole, "m", part)
}

// blocCounted adds the last count, and what the seat itself has moved since.
func (p *board) blocCounted(t *tip, i rules.Bloc) {
	d := &p.t.Blocs[i]
	t.say(p.countedAt())
	rest := 100
	for q := range p.s.Book.Contenders {
		if d.Count[q] >= 5 {
			t.pair(p.s.Tell.Seat(rules.Seat(q)), p.say("ui.per_cent", "n", d.Count[q]))
			rest -= int(d.Count[q])
		}
	}
	p.others(t, rest)
	if p.s.Public() {
		return
	}
	t.pair(p.say("ui.board.tip.known"), p.say("ui.board.of_100", "n", d.Known[p.s.Obs.Me]))
	if n := p.s.Obs.Hand.Swayed[i]; n != 0 {
		t.pair(p.say("ui.board.tip.swayed"), sheet.Signed(int(n)))
	}
	if least, most := p.ownSympathy(); most > least {
		t.say(p.say("ui.board.tip.known_scale", "low", least, "high", most))
	}
	t.say(p.say("ui.board.tip.sympathy"))
}

// ownSympathy is the least and the most sympathy that the seat that looks has in a bloc, at the last
// count: beside it one sees what is little and what is much.
func (p *board) ownSympathy() (least, most int) {
	least = 100
	for i := range p.s.Book.Blocs {
		n := int(p.t.Blocs[i].Known[p.s.Obs.Me])
		least, most = min(least, n), max(most, n)
	}
	return least, most
}

// others is the line that makes shares come to a hundred: those with too little to be named,
// and delegates who go with nobody.
func (p *board) others(t *tip, rest int) {
	if rest > 0 {
		t.pair(p.say("ui.why.others"), p.say("ui.per_cent", "n", rest))
	}
}
