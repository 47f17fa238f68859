package game
import ("testing";"afterlenin/game/rules";"afterlenin/game/ai";"afterlenin/game/text";"fmt";"os";"strconv")
func TestStory(t *testing.T) {
	b:=load(t); tell:=text.New(text.English(), b)
	seed:=uint64(5); if x:=os.Getenv("SEED"); x!="" { n,_:=strconv.Atoi(x); seed=uint64(n) }
	st:=ai.Style{Level:ai.Normal}; if os.Getenv("H")!="" { st.Temper=ai.Historical }
	s := b.Start(seed)
	var ps [8]*ai.Player
	for i := range b.Contenders { ps[i]=ai.New(b,st,seed*7+uint64(i)) }
	for s.Table.Phase!=rules.Over {
		for p:= range b.Contenders {
			o:=b.Observe(&s,rules.Seat(p))
			if len(b.Legal(&o,nil))==0 {continue}
			d:=ps[p].Decide(&o)
			if s.Table.Phase==rules.Orders { fmt.Printf("    [%s %s  w%d hand %d]\n", b.People[p].Short, tell.Move(d.Move), d.Worth, o.Hand.Patronage) }
			before:=s.Table
			ev:=&rules.Events{}
			if r:=b.Apply(&s,d.Move,ev); r!=nil { t.Fatal(*r) }
			for _,e:= range ev.List { if e.What==rules.Drifted||e.What==rules.Effected { continue }; if e.SeenBy==rules.Everybody || os.Getenv("ALL")!="" { 
				tb:=&before; if s.Table.MotionsN>0 {tb=&s.Table}
				fmt.Println(tell.FactOn(e,rules.NoSeat,tb)) } }
			if s.Table.Round!=before.Round { tt:=&s.Table
				fmt.Print("   country "); for i:= range b.Meters { fmt.Print(b.Meters[i].ID,tt.Meters[i]," ") }; fmt.Print(" lines ",tt.Lines[:3]," press ",tt.Pressure[:3]," cc ",tt.Committee, "\n")
				for q:= range b.Contenders { m:=tt.Men[q]; fmt.Printf("   %-9s pr%d od%d w%d mk%d lost%d rung%d st%v hand%d vis%d\n",b.Contenders[q].ID,m.Prestige,m.Odium,m.Word,m.Marks,m.Lost,m.Rung,m.Stance[:3],s.Hands[q].Patronage,b.Visible(tt,rules.Seat(q))) } }
			break
		}
	}
	for p,l:= range b.Score(&s) { fmt.Println(b.Contenders[p].ID, l) }
}
