package sheet

import (
	"math"
	"testing"
)

// above is a part with rows of letters, some of which belong together from one height on.
func above(b *Builder, before int, tall float64, whole bool) {
	b.Window, b.Name = Window{1280, 720, 1}, "above"
	b.Shape(200)
	b.Begin()
	line := func(r Rect) { b.Text(r.X, r.Y, "row", Row) }
	b.Part(Piece{Rect: R(12, 48, 300, 0), Broad: true}, func(r Rect) {
		for i := range before {
			line(r.Line(i, 20))
		}
		if !whole {
			one := R(r.X, r.Y+20*float64(before), r.W, tall)
			b.Together(one)
			for y := one.Y; y+20 <= one.Bottom(); y += 20 {
				line(R(r.X, y, r.W, 20))
			}
		}
	})
	if whole {
		b.Part(Piece{Rect: R(12, 48, 300, tall), Broad: true, Whole: true}, func(r Rect) {
			for y := r.Y; y+20 <= r.Bottom(); y += 20 {
				line(R(r.X, y, r.W, 20))
			}
		})
	}
	b.Part(Piece{Rect: R(12, 48, 300, 0), Broad: true}, func(r Rect) {
		for i := range 30 {
			line(r.Line(i, 20))
		}
	})
	b.End()
}

// No page ends within what is one thing, wherever it begins and as high as it may be.
func TestNoPageEndsWithinWhatStandsTogether(t *testing.T) {
	b := newBuilder(t)
	most := 0.0
	for _, whole := range []bool{false, true} {
		for before := range 40 {
			for tall := 40.0; tall <= 0.8*b.Room() || most == 0; tall += 20 {
				above(b, before, tall, whole)
				most = max(most, tall)
				if pages := b.Sheet.scrolls[0].pages; len(pages) < 2 {
					t.Fatalf("%d rows, %.0f together: one page", before, tall)
				}
				for _, at := range b.torn {
					t.Errorf("%d rows, then %.0f that stand together (whole part: %v): a page ends at %.0f", before, tall, whole, at)
				}
			}
		}
	}
	if most < cuttable {
		t.Errorf("nothing was higher than %.0f", most)
	}
}

// What is higher than a page is cut between its rows, and is no fault.
func TestWhatIsHigherThanAPageIsCutBetweenRows(t *testing.T) {
	b := newBuilder(t)
	above(b, 3, 900, false)
	if len(b.torn) > 0 {
		t.Errorf("a page ends at %v", b.torn)
	}
	for _, p := range b.Sheet.scrolls[0].pages {
		if p.high-p.low > b.Room()+1 {
			t.Errorf("a page of %.0f in %.0f", p.high-p.low, b.Room())
		}
	}
}

func TestTheRingKeepsOffTheWordsOfOthers(t *testing.T) {
	for _, c := range []struct {
		name        string
		above, gap  float64 // where the words above stand, and where the ring then begins
		own, around float64
	}{
		{"room", 0, ringWide + ringAway, 100, 200},
		{"words near above", 84, -1, 110, 200},
	} {
		b := newBuilder(t)
		b.Begin()
		b.Text(100, c.above, "Above", Row)
		b.Text(110, c.own, "Thing", Row)
		n := Node{ID: "x", Role: Press, Rect: R(100, 98, c.around, 40), Do: Do("x")}
		b.Node(n)
		b.End()
		at := b.RingOf(b.Sheet.Find("x"))
		if got := 98 - at.Y; c.gap >= 0 && got != c.gap || c.gap < 0 && got >= ringWide+ringAway {
			t.Errorf("%s: the ring is %.1f above", c.name, got)
		}
		if at.Right() != 100+c.around+ringWide+ringAway {
			t.Errorf("%s: the ring ends at %.1f", c.name, at.Right())
		}
		if over := b.Crossed(b.Sheet.Find("x")); len(over) > 0 {
			t.Errorf("%s: the ring lies over %q", c.name, over)
		}
	}
}

// listed is a list of so many rows in large text, of which some are headings.
func listed(b *Builder, rows int, head func(i int) bool, press bool) {
	b.Window, b.Name = Window{1280, 720, 1}, "listed"
	b.Shape(200)
	b.Begin()
	b.Part(Piece{Rect: R(12, 48, 300, 0), Broad: true}, func(r Rect) {
		for i := range rows {
			at := r.Line(i, 24)
			if !head(i) {
				b.Node(Node{ID: Count(i), Role: Link, Rect: at, Do: Do("x")})
				b.Text(at.X, at.Y, "row", Row)
				continue
			}
			if press {
				b.Node(Node{ID: Count(i), Role: Link, Rect: at, Do: Do("x")})
			}
			b.Fill(Rect{at.X, at.Y, at.W, 3}, 1)
			b.Text(at.X, at.Y+5, "Head", Heading)
		}
	})
	b.End()
}

// No page ends with the head of a group, be it pressed or not, nor with the rule above it.
func TestNoPageEndsWithAHead(t *testing.T) {
	b := newBuilder(t)
	for _, press := range []bool{false, true} {
		for every := 2; every < 9; every++ {
			head := func(i int) bool { return i%every == 0 }
			listed(b, 60, head, press)
			pages := b.Sheet.scrolls[0].pages
			for _, p := range pages[:len(pages)-1] {
				first := int((p.high - between/2 + 0.5) / 24) // the row that begins the next page
				if head(first - 1) {
					t.Errorf("a head every %d rows, pressed %v: row %d ends a page", every, press, first-1)
				}
			}
		}
	}
}

// The last page is not left with one small thing: it takes rows from the page before.
func TestNoPageIsNearlyEmpty(t *testing.T) {
	b := newBuilder(t)
	for rows := 12; rows < 60; rows++ {
		listed(b, rows, func(int) bool { return false }, false)
		pages := b.Sheet.scrolls[0].pages
		for i, p := range pages {
			if p.high-p.low < scantPage*b.Room() || p.high-p.low > b.Room()+between {
				t.Errorf("%d rows: page %d of %d is %.0f high in %.0f", rows, i+1, len(pages), p.high-p.low, b.Room())
			}
		}
	}
}

// Where there is room the ring keeps off the accents of capitals too.
func TestTheRingKeepsOffAccents(t *testing.T) {
	b := newBuilder(t)
	b.Begin()
	b.Text(110, 100, "Thing", Row)
	b.Text(110, 121, "Évé", Row)
	b.Node(Node{ID: "x", Role: Press, Rect: R(100, 100, 200, 20), Do: Do("x")})
	b.End()
	ring := b.RingOf(b.Sheet.Find("x"))
	for i := range b.Sheet.Marks {
		m := &b.Sheet.Marks[i]
		if x := b.printed(m, true); m.Text == "Évé" && ring.Bottom() > x.Y+0.01 {
			t.Errorf("the ring ends at %.1f, the accent begins at %.1f", ring.Bottom(), x.Y)
		}
	}
}

// A page that begins with a row has as much air above it as one that begins with a part, as far as it has room.
func TestAPageHasAirAboveItsFirstRow(t *testing.T) {
	b := newBuilder(t)
	b.Window, b.Name = Window{1280, 720, 1}, "rows"
	b.Shape(200)
	next := 0.0
	for page := range 2 {
		b.Begin()
		b.Memory.scrolled[pageList+"."+b.Name] = next
		b.Part(Piece{Rect: R(12, 50, 600, 0), Broad: true}, func(r Rect) {
			for i := range 30 {
				b.Text(r.X, r.Y+float64(i)*Row.Line(), "row", Row)
			}
		})
		b.End()
		list := b.Sheet.scrolls[len(b.Sheet.scrolls)-1]
		now := list.pages[page]
		if page+1 < len(list.pages) {
			next = list.pages[page+1].low
		}
		top, free := b.Page.H, b.Room()-(now.high-now.low)
		for _, m := range b.Sheet.Marks {
			if m.Kind == Letters && m.Clip > 0 && m.Rect.Y >= b.Sheet.Clips[m.Clip].Y-touching {
				top = math.Min(top, m.Rect.Y-b.pageTop)
			}
		}
		if top < math.Min(between/2, free)-touching {
			t.Errorf("page %d begins %.1f below its head and has %.1f free", page+1, top, free)
		}
	}
}

// What is only measured leaves nothing behind in which no page may end.
func TestWhatIsMeasuredStandsNowhere(t *testing.T) {
	b := newBuilder(t)
	b.Window, b.Name = Window{1280, 720, 1}, "measured"
	b.Shape(200)
	b.Begin()
	high := b.Measured(func() float64 {
		b.Together(R(0, 0, 100, 50))
		return 50
	})
	if !b.Paged || high != 50 || len(b.solids) > 0 {
		t.Errorf("of %.0f it leaves %v (paged: %v)", high, b.solids, b.Paged)
	}
}
