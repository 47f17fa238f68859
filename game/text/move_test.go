package text

import (
	"strings"
	"testing"

	"afterlenin/game/rules"
)

// moves are one of every kind.
func moves() []rules.Move {
	var out []rules.Move
	for v := rules.Aim; int(v) < rules.VerbCount; v++ {
		switch v {
		case rules.Propose:
			for k := range rules.MotionCount {
				out = append(out, rules.Move{Do: v, A: int16(k), B: 1, C: 2})
			}
		case rules.Inquire, rules.Gesture, rules.Speak, rules.Vote:
			for a := range 3 {
				out = append(out, rules.Move{Do: v, A: int16(a), B: 1})
			}
		case rules.Attack:
			for w := range rules.WeaponCount {
				out = append(out, rules.Move{Do: v, A: 2, B: int16(w)})
			}
		case rules.Offer:
			for k := range rules.PledgeCount {
				out = append(out, rules.Move{Do: v, A: 2, B: int16(k), C: 1, D: int16(k % 2)})
			}
		case rules.Argue, rules.Second:
			out = append(out, rules.Move{Do: v, A: -1, B: -1}, rules.Move{Do: v, A: 1, B: 1})
		default:
			out = append(out, rules.Move{Do: v, A: 0, B: 1})
		}
	}
	return out
}

func TestEveryMoveHasItsTexts(t *testing.T) {
	teller := testTeller()
	for _, m := range moves() {
		for _, said := range []string{teller.Move(m), teller.MoveTitle(m), teller.MoveDetail(m), teller.VerbAbout(m.Do)} {
			if bad := clean(said); bad != "" {
				t.Errorf("%+v %s: %q", m, bad, said)
			}
		}
	}
}

func TestEveryRefusalSaysWhatIsMissing(t *testing.T) {
	teller := testTeller()
	for _, m := range moves() {
		for ground := rules.Malformed; int(ground) < rules.GroundCount; ground++ {
			said := teller.Refusal(m, &rules.Refusal{Why: ground, Need: 2, Have: 1})
			if bad := clean(said); bad != "" || strings.HasSuffix(said, ".") || said != small(said) || len(said) > 90 {
				t.Errorf("%s %s: %q", groundNames[ground], bad, said)
			}
		}
	}
}

func TestMovesAsTheyShouldRead(t *testing.T) {
	teller := testTeller()
	for _, x := range []struct{ got, want string }{
		{teller.Move(rules.Move{Do: rules.Court}), "Court the Urals delegates"},
		{teller.Move(rules.Move{Do: rules.Propose, A: int16(rules.MovePost), B: 2, C: 6}), "Table: Tomsky for Moscow Soviet"},
		{teller.MoveTitle(rules.Move{Do: rules.Offer, A: 6}), "Pledge"},
		{teller.MoveDetail(rules.Move{Do: rules.Offer, A: 6}), "Tomsky: vote together"},
		{teller.MoveDetail(rules.Move{Do: rules.Shift, B: -1}), "Economy: widen the NEP"},
		{teller.Refusal(rules.Move{Do: rules.Court}, &rules.Refusal{Why: rules.TooDear, Need: 4, Have: 2}), "needs 4 patronage; you have 2"},
		{teller.Refusal(rules.Move{Do: rules.Court}, nil), ""},
		{teller.Refusal(rules.Move{Do: rules.Appoint}, &rules.Refusal{Why: rules.JustChanged, Need: 2, Have: 1}), "filled lately: wait one round"},
		{teller.Refusal(rules.Move{Do: rules.Propose, A: 1}, &rules.Refusal{Why: rules.NoCause}), "no cause against him; it takes a lost vote, odium 5, 2 marks or a fall"},
		{teller.Refusal(rules.Move{Do: rules.Propose}, &rules.Refusal{Why: rules.WrongRung, Need: 1, Have: 2}),
			"you stand too low; the lowest rung for this: candidate of the Politburo"},
	} {
		if x.got != x.want {
			t.Errorf("%q, want %q", x.got, x.want)
		}
	}
}

func TestMotions(t *testing.T) {
	teller := testTeller()
	table := &rules.Table{}
	table.Lines[0] = -2
	table.Posts[2].Holder = 3
	table.Men[6].Rung = rules.Candidate
	table.Men[1].Rung = rules.InCommittee
	for i := range table.Officials {
		table.Officials[i].Rung = rules.Member
	}
	line := rules.Motion{Kind: rules.MoveLine, C: -1}
	for _, x := range []struct{ got, want string }{
		{teller.Motion(line), "Line on the economy to −1"},
		{teller.MotionOn(line, table), "Line on the economy from −2 to −1 towards “break it”"},
		{teller.MotionOn(rules.Motion{Kind: rules.MovePost, B: 2, C: 7}, table), "Kaganovich for Moscow Soviet, in place of Kamenev"},
		{teller.Motion(rules.Motion{Kind: rules.Removal, B: 1, C: -1}), "Removal of Trotsky"},
		{teller.MotionAbout(line, table), "3 of 5 carry it, fewer if some abstain. A tie fails."},
		{teller.MotionAbout(rules.Motion{Kind: rules.AcceptResignation, By: 3, B: 3, C: 2}, table), "3 of 4 carry it, fewer if some abstain. A tie fails."},
		{teller.MotionAbout(rules.Motion{Kind: rules.MovePost, B: 1}, table), "A majority of the plenum carries it."},
		{teller.MotionAbout(rules.Motion{Kind: rules.Removal, B: 1}, table), "Two thirds of the joint plenum carry it: 67 of 100."},
		{teller.MotionAbout(rules.Motion{Kind: rules.MoveLine, Appeal: true}, table), "3 of 5 carry it, fewer if some abstain. A tie fails. If it fails, it goes to the plenum."},
		{teller.Outcome(rules.Carried), "Carried"},
	} {
		if x.got != x.want {
			t.Errorf("%q, want %q", x.got, x.want)
		}
	}
}
