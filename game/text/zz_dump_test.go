package text

import (
	"fmt"
	"os"
	"sort"
	"strconv"
	"testing"

	"afterlenin/game/ai"
	"afterlenin/game/rules"
	"afterlenin/game/scenario"
)

func TestZZDump(t *testing.T) {
	src, err := scenario.OpenFolder(os.Getenv("SC"))
	if err != nil {
		t.Skip(err)
	}
	l, probs := scenario.Load(src, scenario.Library{})
	if l == nil || l.Book == nil {
		t.Fatal(probs)
	}
	b := l.Book
	tell := New(English(), b)
	seed := uint64(5)
	if x, e := strconv.Atoi(os.Getenv("SEED")); e == nil {
		seed = uint64(x)
	}
	style := ai.Style{Level: ai.Normal}
	if os.Getenv("H") != "" {
		style.Temper = ai.Historical
	}
	me := rules.Seat(0)
	mode := os.Getenv("MODE")
	refused, parts, conds := map[string]int{}, map[string]int{}, map[string]int{}
	s := b.Start(seed)
	var ps [8]*ai.Player
	for i := range b.Contenders {
		ps[i] = ai.New(b, style, seed*7+uint64(i))
	}
	var log []rules.Event
	for s.Table.Phase != rules.Over {
		for p := range b.Contenders {
			o := b.Observe(&s, rules.Seat(p))
			legal := b.Legal(&o, nil)
			if len(legal) == 0 {
				continue
			}
			d := ps[p].Decide(&o)
			if mode == "forecast" {
				for _, m := range legal {
					f := b.Forecast(&o, m)
					for _, x := range append(f.CostOf.All(), f.OddsOf.All()...) {
						sign := "+"
						if x.N < 0 {
							sign = "-"
						}
						parts[verbNames[m.Do]+" "+whyNames[x.Why]+sign+": "+tell.PartTo(x, m.Do, o.Me)+" | me0: "+tell.PartTo(x, m.Do, rules.Seat(x.Who))]++
					}
					for _, x := range f.Minds[:f.MindsN] {
						parts[fmt.Sprint("mind ", verbNames[m.Do], " ", whyNames[x.Why], " ", x.Gains, ": ", tell.Mind(x))]++
					}
					for _, x := range f.Changes[:f.ChangesN] {
						parts["delta "+verbNames[m.Do]+" "+tell.DeltaTo(x, o.Me)]++
					}
					parts["move "+tell.MoveOn(m, &o.Table)+" || "+tell.MoveDetail(m)]++
				}
			}
			if mode == "refuse" && s.Table.Phase == rules.Orders {
				for v := rules.Appoint; int(v) < rules.VerbCount; v++ {
					for a := int16(0); a < 12; a++ {
						for bb := int16(-1); bb < 12; bb++ {
							for c := int16(0); c < 3; c++ {
								m := rules.Move{By: o.Me, Do: v, A: a, B: bb, C: c}
								if r := b.Check(&o, m); r != nil && r.Why != rules.Malformed && r.Why != rules.NotNow {
									refused[verbNames[v]+" "+groundNames[r.Why]+": "+tell.Refusal(m, r)]++
								}
							}
						}
					}
				}
			}
			if mode == "reasons" {
				if d.Move.Do == rules.Vote {
					mo := o.Table.Motions[o.Table.Motion]
					fmt.Printf("VOTE %s on [%s by %s] %s: %q\n", tell.Seat(o.Me), tell.MotionOn(mo, &o.Table), tell.Seat(mo.By), tell.Ballot(rules.Ballot(d.Move.A)), tell.VoteReasonOn(rules.Ballot(d.Move.A), d.Reasons, mo))
				} else if len(d.Reasons) > 0 {
					var said []string
					for _, x := range d.Reasons {
						said = append(said, tell.Part(x))
					}
					said = append(said, "||")
					said = append(said, tell.Because(d.Move.Do, d.Reasons)...)
					fmt.Printf("     %s %s: %q\n", tell.Seat(o.Me), tell.MoveOn(d.Move, &o.Table), said)
				}
			}
			before := s.Table
			ev := &rules.Events{}
			if r := b.Apply(&s, d.Move, ev); r != nil {
				t.Fatal(*r)
			}
			tb := &s.Table
			if s.Table.Round != before.Round || s.Table.MotionsN == 0 {
				tb = &before
			}
			for _, e := range ev.List {
				if e.What == rules.RoundBegan {
					tb = &s.Table
				}
				pub := e.SeenBy == rules.Everybody
				if pub {
					log = append(log, e)
				}
				switch mode {
				case "public":
					if pub {
						fmt.Println(tell.FactIn(log, len(log)-1, rules.NoSeat, tb))
					}
				case "chronicle":
					if pub && worthy(tell, e) {
						fmt.Println(tell.FactIn(log, len(log)-1, rules.NoSeat, tb))
					}
				case "mine":
					if e.SeenBy.Has(me) {
						fmt.Println(tell.FactOn(e, me, tb))
					}
				}
			}
			if s.Table.Phase == rules.Bulletin && mode == "conds" && s.Table.Event >= 0 {
				for _, c := range b.Events[s.Table.Event].Choices {
					conds["COND now "+tell.Condition(c.When, &s.Table, 3)]++
				}
			}
			break
		}
	}
	if mode == "conds" {
		for _, ev := range b.Events {
			fmt.Println("EVENT", ev.Title)
			for _, e := range ev.Effects {
				fmt.Println("     eff:", tell.Effect(e))
			}
			for _, c := range ev.Choices {
				fmt.Println("  CHOICE", c.Label, "--", tell.Condition(c.When, nil, -1))
				for _, e := range c.Effects {
					fmt.Println("     eff:", tell.EffectTo(e, ev.For))
				}
				for _, e := range c.Else {
					fmt.Println("     else:", tell.EffectTo(e, ev.For))
				}
			}
		}
	}
	var winners []rules.Seat
	for p, l := range b.Score(&s) {
		if l.Leads || l.Best {
			winners = append(winners, rules.Seat(p))
		}
	}
	if mode == "verdict" {
		fmt.Println("SEED", seed, winnersOf(tell, winners))
		for _, d := range tell.Verdict(log, winners...) {
			fmt.Println("  ", d.Date, "|", d.Head, "|", d.Text)
		}
	}
	for _, m := range []map[string]int{refused, parts, conds} {
		var keys []string
		for k := range m {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for _, k := range keys {
			fmt.Println(m[k], k)
		}
	}
}

func worthy(t *Teller, e rules.Event) bool { return t.WorthALine(e) }

func winnersOf(t *Teller, w []rules.Seat) (out []string) {
	for _, p := range w {
		out = append(out, t.Seat(p))
	}
	return
}
