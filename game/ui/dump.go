package ui

import (
	"os"
	"strconv"
	"strings"

	"afterlenin/game/ui/sheet"
)

// dumpVariable names the variable that names a file for what is on the screen.
const dumpVariable = "AFTERLENIN_DUMP"

// drawnVariable names the variable that names a file which is written when the first
// drawing is done, for those who measure how long that takes.
const drawnVariable = "AFTERLENIN_DRAWN"

// drawn is called after the first drawing: now there is time to read.
func (a *App) drawn() {
	if name := os.Getenv(drawnVariable); name != "" {
		_ = os.WriteFile(name, []byte("drawn\n"), 0o600)
	}
	if a.begins != nil {
		a.begins.read(a.options.Library)
	}
}

// dump writes what can be reached on the sheet, for those who drive the program from
// outside. That it cannot be written is no matter of the game.
func dump(b *sheet.Builder) {
	if name := os.Getenv(dumpVariable); name != "" {
		_ = os.WriteFile(name, []byte(nodesText(b)), 0o600)
	}
}

var dumpEscape = strings.NewReplacer(`\`, `\\`, "\t", `\t`, "\n", `\n`)

// nodesText is a line for each node: role, id, name, state, x, y, w, h, with tabs. The
// place is on the plain sheet, in pages too.
func nodesText(b *sheet.Builder) string {
	var w strings.Builder
	for _, n := range b.Sheet.Top() {
		for _, s := range []string{n.Role.String(), n.ID, n.Name, nodeState(b, &n)} {
			w.WriteString(dumpEscape.Replace(s))
			w.WriteByte('\t')
		}
		r := b.OnPlain(n.Rect)
		for i, v := range []float64{r.X, r.Y, r.W, r.H} {
			if i > 0 {
				w.WriteByte('\t')
			}
			w.WriteString(strconv.FormatFloat(v, 'f', -1, 64))
		}
		w.WriteByte('\n')
	}
	return w.String()
}

func nodeState(b *sheet.Builder, n *sheet.Node) string {
	var words []string
	if n.State != "" {
		words = append(words, n.State)
	}
	if n.Role == sheet.Seat && n.Value != "" {
		words = append(words, n.Value)
	}
	if n.Off != "" {
		words = append(words, "off")
	}
	if n.ID != "" && b.Memory.Focus == n.ID {
		words = append(words, "focus")
	}
	return strings.Join(words, " ")
}
