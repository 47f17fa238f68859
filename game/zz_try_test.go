package game
import ("sort";"testing";"afterlenin/game/scenario";"afterlenin/game/rules";"afterlenin/game/ai";"fmt";"time";"os";"strconv")
var verbs, motions, votes, speech [32]int
func load(t *testing.T) *rules.Book {
	src, err := scenario.OpenFolder(os.Getenv("SC"))
	if err!=nil {t.Fatal(err)}
	l, probs := scenario.Load(src, scenario.Library{})
	if l==nil || l.Book==nil { for i,p:=range probs { if i<30 {fmt.Println(p.File,p.Line,p.Column,p.Severity,p.Message,p.Hint)} }; t.Fatal(len(probs)) }
	return l.Book
}
func play(b *rules.Book, seed uint64, style ai.Style, ev *rules.Events) (rules.State,int) {
	s := b.Start(seed)
	var ps [8]*ai.Player
	for i := range b.Contenders { ps[i]=ai.New(b,style,seed*7+uint64(i)) }
	n:=0
	for s.Table.Phase!=rules.Over && n<20000 {
		moved:=false
		for p:= range b.Contenders {
			o:=b.Observe(&s,rules.Seat(p))
			if len(b.Legal(&o,nil))==0 {continue}
			d:=ps[p].Decide(&o)
			if r:=b.Apply(&s,d.Move,ev); r!=nil { panic(fmt.Sprint(b.MoveText(d.Move)," refused ",*r)) }
			n++; moved=true; verbs[d.Move.Do]++; if d.Move.Do==rules.Propose {motions[d.Move.A]++}; if d.Move.Do==rules.Vote {votes[d.Move.A]++}; if d.Move.Do==rules.Speak {speech[d.Move.A]++}
			break
		}
		if !moved { panic(fmt.Sprint("stuck in phase ",s.Table.Phase," turn ",s.Table.Turn)) }
	}
	return s,n
}
func TestTry(t *testing.T) {
	b:=load(t)
	games:=20; if g:=os.Getenv("G"); g!="" {games,_=strconv.Atoi(g)}
	for _,style := range []ai.Style{{Level:ai.Normal},{Level:ai.Normal,Temper:ai.Historical}} {
		leads:=make([]int,7); best:=make([]int,7); sums:=make([]int,7); orders:=map[rules.Fact]int{}; moves:=0
		var led [7][5]int
		start:=time.Now()
		falls:=0; gs:=0
		for g:=range games {
			ev:=&rules.Events{}
			s,n:=play(b,uint64(g+1),style,ev); moves+=n
			for p,l:= range b.Score(&s) { if l.Leads {leads[p]++}; if l.Best {best[p]++}; sums[p]+=int(l.Sum); led[p][0]+=int(l.Office);led[p][1]+=int(l.Line);led[p][2]+=int(l.Rules);led[p][3]+=int(l.Country);led[p][4]+=int(l.Ambition) }
			if s.Table.Posts[0].Holder==0 {gs++}; for _,e:= range ev.List { orders[e.What]++; if e.What==rules.Fell {falls++} }
		}
		fmt.Println("stalin is GS",gs*100/games, style, "moves/game",moves/games, "ms/game", time.Since(start).Milliseconds()/int64(games))
		for p:= range b.Contenders { fmt.Printf("  %-10s leads %3d best %3d sum %d  O %d L %d R %d C %d A %d\n",b.Contenders[p].ID,leads[p]*100/games,best[p]*100/games,sums[p]/games,led[p][0]/games,led[p][1]/games,led[p][2]/games,led[p][3]/games,led[p][4]/games) }
		show:=map[string]rules.Fact{"ChoiceMade":rules.ChoiceMade,"Appointed":rules.Appointed,"WonOver":rules.WonOver,"WinFail":rules.WinOverFailed,"Loosened":rules.Loosened,"Undisc":rules.Undisciplined,"LostWord":rules.LostWord,"Broken":rules.PledgeBroken,"Made":rules.PledgeMade,"LineCh":rules.LineChanged,"PostCh":rules.PostChanged,"Censured":rules.Censured,"Demand":rules.RecantationWasDemanded,"Fell":rules.Fell,"Rose":rules.Rose,"ResAcc":rules.ResignationAccepted,"ResRef":rules.ResignationRefused,"Prec":rules.PrecedentWasSet,"LostVote":rules.LostVote,"SeatWon":rules.SeatWon,"SeatLost":rules.SeatLost,"OwnMan":rules.OwnMan,"Crisis":rules.CrisisCame,"Blamed":rules.Blamed,"LeadCh":rules.LeadChanged,"Overtaken":rules.OrderOvertaken,"AppealLost":rules.AppealLost,"Carried":rules.MotionCarried,"Failed":rules.MotionFailed,"Recanted":rules.Recanted,"Odium":rules.LeaderFeared}
		keys:=[]string{}; for k:=range show {keys=append(keys,k)}; sort.Strings(keys)
		for _,k:=range keys { fmt.Printf("%s:%.1f ",k,float64(orders[show[k]])/float64(games)) }
		fmt.Println(); names:=[]string{"","aim","choose","appoint","court","win","argue","recruit","shift","attack","inquire","table","gesture","hold","offer","answer","notice","seal","second","agenda","vote","speak"}; for i,n:=range names {fmt.Printf("%s:%.1f ",n,float64(verbs[i])/float64(games))}; fmt.Println(); fmt.Println("motions line post cens demand remove doc plenum",motions[:8],"votes abst for against",votes[:3],"speech",speech[:3], "falls",falls); verbs=[32]int{};motions=[32]int{};votes=[32]int{};speech=[32]int{}
	}
}
