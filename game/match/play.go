package match

import (
	"afterlenin/game/rules"
	"afterlenin/game/save"
)

// Play makes the move of a person. On refusal nothing has changed. The seat of a
// computer cannot be played.
func (m *Match) Play(move rules.Move) *rules.Refusal {
	if !m.IsPerson(move.By) {
		return &rules.Refusal{Why: rules.NotYourTurn}
	}
	if no := m.commit(move, nil); no != nil {
		return no
	}
	if move.Do == rules.Seal {
		m.sealed(move.By)
	}
	m.save()
	return nil
}

// commit is the only way by which a game goes on.
func (m *Match) commit(move rules.Move, because []rules.Part) *rules.Refusal {
	var happened rules.Events
	veils := m.veilsOf(move, because)
	if no := m.book.Apply(&m.state, move, &happened); no != nil {
		return no
	}
	m.counter, m.veils = rules.Pledge{}, append(m.veils, veils...)
	m.note(move, save.Step{Move: m.book.MoveText(move), Because: because}, happened.List)
	return nil
}

// note writes down a move that was applied, and what it caused.
func (m *Match) note(move rules.Move, step save.Step, happened []rules.Event) {
	m.moves = append(m.moves, move)
	m.record.Steps = append(m.record.Steps, step)
	m.noteEvents(happened)
	m.unsaved = true
	t, last := &m.state.Table, m.lastStop()
	over := t.Phase == rules.Over && last.phase != rules.Over
	if int(t.Round) != last.round || over {
		m.endRound(last.round)
	}
	if int(t.Round) != last.round || t.Phase != last.phase || t.Motion != last.motion {
		m.newStop()
		m.Cover()
	}
}

func (m *Match) endRound(round int) {
	m.record.Marks = append(m.record.Marks, save.Mark{Steps: len(m.moves), Round: round, Hash: m.state.Hash()})
	m.turnPage(round)
}
