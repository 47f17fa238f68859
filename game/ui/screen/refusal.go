package screen

import "afterlenin/game/rules"

// refusal says why an order is closed. Of a lever whose condition is not met it says what is needed, and how that stands.
func (s *Scene) refusal(m rules.Move, no *rules.Refusal) string {
	if no == nil || no.Why != rules.Condition || m.Do != rules.Use || m.A < 0 || int(m.A) >= len(s.Book.Levers) {
		return s.Tell.Refusal(m, no)
	}
	lever := &s.Book.Levers[m.A]
	needs := []rules.Expr{lever.When}
	if m.B >= 0 && int(m.B) < len(lever.Ways) {
		needs = append(needs, lever.Ways[m.B].When)
	}
	for _, when := range needs {
		for _, c := range s.Tell.Clauses(when, &s.Obs.Table, int(s.Obs.Hand.Patronage)) {
			if c.Known && !c.Met {
				return s.Tell.Say("refusal.condition.use_needs", "lever", lever.Name, "needs", s.Tell.Condition(when, &s.Obs.Table, int(s.Obs.Hand.Patronage)))
			}
		}
	}
	return s.Tell.Refusal(m, no)
}
