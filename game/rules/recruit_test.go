package rules_test

import (
	"testing"

	"afterlenin/game/rules"
)

// The newcomers of a drive want what the province wants: the preview says by how much
// they move the mood, and so it comes.
func TestNewcomersAreForetold(t *testing.T) {
	b := book(t, "glassworks")
	s := b.Start(1)
	s.Table.Phase, s.Table.Turn = rules.Orders, rules.Only(0)
	for i := range b.Issues {
		s.Table.Blocs[0].Mood[i] = b.Blocs[0].Mood[i] + int8(i+1)
	}
	s.Hands[0].Patronage = 10
	o := b.Observe(&s, 0)
	m := rules.Move{By: 0, Do: rules.Recruit, A: 0}
	f := b.Forecast(&o, m)
	told := 0
	for _, d := range f.Changes[:f.ChangesN] {
		if d.Ref.Kind == rules.RefMood {
			told++
			if want := int16(-min(2, int(d.Ref.B)+1)); d.N != want {
				t.Errorf("issue %d: the mood moves by %d, not by %d", d.Ref.B, d.N, want)
			}
		}
	}
	if told != len(b.Issues) {
		t.Errorf("the preview tells of %d issues, not of %d", told, len(b.Issues))
	}
	after := s
	b.Pretend(&after, &o, m)
	for i := range b.Issues {
		if got, want := int(after.Table.Blocs[0].Mood[i]), int(s.Table.Blocs[0].Mood[i])-min(2, i+1); got != want {
			t.Errorf("issue %d: the mood is %d, not %d", i, got, want)
		}
	}
}

// No province is made a third of the party: a drive that would bring a bloc above the most that the scenario
// allows is refused, with the most and what the bloc has, and is not listed.
func TestDrivesStopAtTheMost(t *testing.T) {
	b := *book(t, "glassworks")
	b.Numbers.RecruitMost = b.Blocs[0].Weight + b.Numbers.RecruitGain
	s := b.Start(1)
	s.Table.Phase, s.Table.Turn = rules.Orders, rules.Only(0)
	s.Hands[0].Patronage = 10
	m := rules.Move{By: 0, Do: rules.Recruit, A: 0}
	o := b.Observe(&s, 0)
	if no := b.Check(&o, m); no != nil {
		t.Fatalf("up to the most: %+v", *no)
	}
	s.Table.Blocs[0].Weight++
	o = b.Observe(&s, 0)
	no := b.Check(&o, m)
	if no == nil || no.Why != rules.NoRoom || no.Need != int16(b.Numbers.RecruitMost) || no.Have != int16(s.Table.Blocs[0].Weight) {
		t.Errorf("above the most: %+v", no)
	}
	for _, legal := range b.Legal(&o, nil) {
		if legal == m {
			t.Error("the refused drive is listed")
		}
	}
}

// The blocs from which a drive is said to take its votes are those that have them afterwards no more.
func TestPayersOfADriveAreForetold(t *testing.T) {
	for _, id := range []string{"glassworks", "after_lenin"} {
		b := book(t, id)
		s := b.Start(1)
		s.Hands[0].Patronage = 10
		o := b.Observe(&s, 0)
		for bloc := range b.Blocs {
			after, paid, sum := s, b.Payers(&s.Table, rules.Bloc(bloc)), 0
			b.Pretend(&after, &o, rules.Move{By: 0, Do: rules.Recruit, A: int16(bloc)})
			for i := range b.Blocs {
				sum += int(paid[i])
				if lost := s.Table.Blocs[i].Weight - after.Table.Blocs[i].Weight; i != bloc && int(lost) != int(paid[i]) {
					t.Errorf("%s: a drive in %d takes %d from %d, not %d", id, bloc, lost, i, paid[i])
				}
			}
			if sum != int(b.Numbers.RecruitGain) {
				t.Errorf("%s: a drive in %d is paid with %d votes", id, bloc, sum)
			}
		}
	}
}
