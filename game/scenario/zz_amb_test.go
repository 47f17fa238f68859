package scenario
import ("testing";"os";"fmt";"sync";"strconv";"afterlenin/game/ai";"afterlenin/game/rules")
func holds(b *rules.Book, s *rules.State, p, a int) bool {
	x := *s
	x.Hands[p].Ambition = int8(a)
	return b.Score(&x)[p].Ambition > 0
}
func TestZZAmb(t *testing.T) {
	name := os.Getenv("SC"); if name=="" {t.Skip()}
	n:=20; if g:=os.Getenv("G"); g!="" {n,_=strconv.Atoi(g)}
	l, pr := shipped(t, name)
	if pr.Broken() { t.Fatal(pr) }
	b := l.Book
	for _, style := range []ai.Style{{Level: ai.Normal},{Level: ai.Normal, Temper: ai.Historical}} {
	hit := map[[2]int]int{}; var sum, lead, best [8]int; ends:=map[int8]int{}; var rungs [8][6]int; ev:=map[string]int{}
	var met [6]int; var share [8]int; lines:=[4]int{}
	var mu sync.Mutex; var wg sync.WaitGroup
	for seed := range n {
		wg.Add(1)
		go func(){ defer wg.Done()
		s := playOut(t, b, style, uint64(seed+1))
		mu.Lock(); defer mu.Unlock()
		for p := range b.Contenders {
			for a := range b.Contenders[p].Ambitions { if holds(b,&s,p,a) {hit[[2]int{p,a}]++} }
			rungs[p][s.Table.Men[p].Rung]++
			share[p]+=int(s.Table.Committee[p])
		}
		for p,l := range b.Score(&s) { sum[p]+=int(l.Sum); if l.Leads {lead[p]++}; if l.Best {best[p]++} }
		ends[s.Table.Ending]++
		for i := range b.Meters { met[i]+=int(s.Table.Meters[i]) }
		for i := range b.Issues { lines[i]+=int(s.Table.Lines[i])*10 }
		for i := range b.Events { if s.Table.Fired[i/64]>>(i%64)&1==1 { ev[b.Events[i].ID]++ } }
		}()
	}
	wg.Wait()
	fmt.Println("==", name, style)
	for p := range b.Contenders {
		fmt.Printf("%-10s sum %d lead %d best %d share %d rungs %v  ", b.Contenders[p].ID, sum[p]/n, lead[p], best[p], share[p]/n/10, rungs[p])
		for a, am := range b.Contenders[p].Ambitions { fmt.Printf("%s %d%%  ", am.ID, hit[[2]int{p,a}]*100/n) }
		fmt.Println()
	}
	for e,c := range ends { id:="full term"; if e>=0 {id=b.Endings[e].ID}; fmt.Print(id," ",c,"; ") }
	fmt.Println("meters"); for i := range b.Meters { fmt.Print(met[i]/n," ") }; fmt.Print(" lines x10 "); for i := range b.Issues { fmt.Print(lines[i]/n," ") }; fmt.Println()
	for i := range b.Events { fmt.Print(b.Events[i].ID," ",ev[b.Events[i].ID],"; ") }
	fmt.Println()
	}
}
