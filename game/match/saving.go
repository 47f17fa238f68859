package match

import "afterlenin/game/save"

// Text is the game as a save.
func (m *Match) Text() []byte { return save.Write(m.record) }

// Name is what people call this game's save.
func (m *Match) Name() string { return m.record.Name }

// SaveError is the error of the last autosave, or nil.
func (m *Match) SaveError() error { return m.trouble }

// SaveAs gives the game another name and saves it by another function, now and from
// now on. When that fails, everything stays as it was.
func (m *Match) SaveAs(name string, by func([]byte) error) error {
	old := m.record.Name
	m.record.Name = name
	if err := by(m.Text()); err != nil {
		m.record.Name = old
		return err
	}
	m.autosave, m.trouble, m.unsaved = by, nil, false
	return nil
}

func (m *Match) save() {
	m.unsaved = false
	if m.autosave != nil {
		m.trouble = m.autosave(m.Text())
	}
}
