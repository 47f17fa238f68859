package main

import ("fmt"; "time"; "os"; "io/fs"; "afterlenin/assets"; "afterlenin/game/ui/hand"; "afterlenin/game/ui/sheet"; "afterlenin/game/ui/window")

type app struct { from time.Time; n, c int; name string }
func (d *app) Act(a sheet.Action) { fmt.Println("act", a); if a.Name=="name" {d.name=a.Text} }
func (d *app) Key(k hand.Key) bool { fmt.Println("key", k); return false }
func (d *app) Rune(r rune) bool      { fmt.Println("rune", string(r)); return false }
func (d *app) Tick(n int) bool          { d.n+=n; d.c++; if d.from.IsZero() { d.from = time.Now() }; return false }
func (d *app) Awake() bool { return false }
func (d *app) Done() bool          { return !d.from.IsZero() && time.Since(d.from) > 14*time.Second }
func (d *app) Close()              { fmt.Println("closed", d.n, d.c) }
func (d *app) Build(b *sheet.Builder) { b.Portrait(sheet.R(100,100,100,120), "stalin", 0); b.Text(300,300,"Hello", sheet.Title)
 b.Button(sheet.Button{ID:"x", Rect: sheet.R(600,300,100,40), Label:"Press", Key: hand.P, Do: sheet.Do("press")})
 b.Text(600,400,d.name, sheet.Row)
 b.Node(sheet.Node{ID:"n", Role: sheet.Entry, Value: d.name, Rect: sheet.R(600,400,200,30), Do: sheet.Do("name")})
 fmt.Println(d.n, "built", b.Memory.Over, b.Memory.Focus, b.Keys.Of(hand.P), b.Bleed) }
func main() { a := &app{}; if err := window.Run(a, window.Options{Title: "zz", Shapes: []fs.FS{assets.Files}}); err != nil { fmt.Println(err) }; os.Exit(0) }
