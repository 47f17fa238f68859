// Package match is one game in progress: who plays which seat, whose turn it is, what
// happened, what is saved. It is the only holder of the true state; what leaves it are
// observations and the entries of the log that their readers may see.
//
// It passes events on and must never write a sentence, read a clock or draw a window.
//
//	m := match.New(match.Setup{Book: book, Scenario: scenario, Seed: 42, Players: players})
//	for {
//		for m.Step(1) { // one decision of a computer
//		}
//		w := m.Waiting()
//		if w.Over() {
//			break
//		}
//		if m.Curtain() {
//			m.Uncover(w.Seat) // when its holder asks for it
//		}
//		show(m.Observation(w.Seat), m.Since(w.Seat))
//		if no := m.Play(ask(w)); no != nil {
//			explain(no)
//		}
//	}
//	ledgers, _ := m.Ledgers()
package match
