package game
import ("testing";"afterlenin/game/rules";"afterlenin/game/ai";"fmt")
func TestCal(t *testing.T) {
	b:=load(t)
	type k struct{kind rules.MotionKind; bucket int}
	n:=map[k]int{}; c:=map[k]int{}
	right,tot:=0,0
	for seed:=uint64(1); seed<=30; seed++ {
	s := b.Start(seed)
	var ps [8]*ai.Player
	for i := range b.Contenders { ps[i]=ai.New(b,ai.Style{Level:ai.Normal},seed*7+uint64(i)) }
	last:=int8(-9); var ch int8; var mo rules.Motion; pred:=map[rules.Seat]int{}
	for s.Table.Phase!=rules.Over {
		if s.Table.Phase==rules.RollCall && s.Table.Motion!=last {
			o:=b.Observe(&s,rules.NoSeat); mo=s.Table.Motions[s.Table.Motion]; ch=b.Tellers(&o,mo).Chance; last=s.Table.Motion
			for p:= range b.Contenders { l:=b.Lean(&o,rules.Person(p),mo); pred[rules.Seat(p)]=l.Sum() }
		}
		for p:= range b.Contenders {
			o:=b.Observe(&s,rules.Seat(p))
			if len(b.Legal(&o,nil))==0 {continue}
			d:=ps[p].Decide(&o)
			if d.Move.Do==rules.Vote { f:=pred[rules.Seat(p)]; if (f>0)==(d.Move.A==int16(rules.For)) && d.Move.A!=0 {right++}; if d.Move.A!=0 {tot++} }
			ev:=&rules.Events{}
			b.Apply(&s,d.Move,ev)
			for _,e:= range ev.List { if e.What==rules.MotionCarried||e.What==rules.MotionFailed { kk:=k{mo.Kind,int(ch)/20}; n[kk]++; if e.What==rules.MotionCarried {c[kk]++}; last=-9 } }
			break
		}
	}}
	fmt.Println("votes forecast right",right*100/tot)
	for kind:=rules.MotionKind(0);kind<8;kind++ { for bk:=0;bk<5;bk++ { kk:=k{kind,bk}; if n[kk]>0 { fmt.Printf("kind %d forecast %d-%d: n %d carried %d%%\n",kind,bk*20,bk*20+19,n[kk],c[kk]*100/n[kk]) } } }
}
