package rules

// Rests reports whether a motion of the kind that was voted down is not moved again in the round that follows: a removal and
// asking to go rest by rules of their own.
func (k MotionKind) Rests() bool { return k != Removal && k != AcceptResignation }

// rejectFailed keeps what was voted down in the round that ends.
func (t *Table) rejectFailed() {
	t.RejectedN, t.Rejected = 0, [MaxMotions]Rejection{}
	for _, m := range t.Motions[:t.MotionsN] {
		if m.Result == Failed && m.Kind.Rests() {
			t.Rejected[t.RejectedN] = Rejection{m.Kind, m.B, m.C}
			t.RejectedN++
		}
	}
}

// WasRejected reports whether the same motion was voted down in the round before: what is settled stays so for a
// round. Of a post another name is another motion. A removal rests by the rule of MayFall.
func (t *Table) WasRejected(m Motion) bool {
	for _, x := range t.Rejected[:t.RejectedN] {
		if x.Kind == m.Kind && x.B == m.B && x.C == m.C {
			return true
		}
	}
	return false
}

// rejectedFor is who was voted down for the post in the round before.
func (t *Table) rejectedFor(post Post) (who People) {
	for _, x := range t.Rejected[:t.RejectedN] {
		if x.Kind == MovePost && Post(x.B) == post {
			who = who.With(Person(x.C))
		}
	}
	return who
}
