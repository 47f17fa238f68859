package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// report is one line of `go test -json`.
type report struct {
	Action     string
	Package    string
	ImportPath string
	Test       string
	Elapsed    float64
	Output     string
}

// tally counts tests. A test with cases counts as its cases.
type tally struct {
	passed, failed, skipped int

	said    map[string][]string // output by package and test, until it is known to be wanted
	cases   map[string]bool     // tests that have cases
	broken  map[string]bool     // packages with a failed test
	running map[string]bool     // packages that have begun and not ended
}

func (t *tally) read(in io.Reader, out io.Writer) {
	t.said, t.cases, t.broken, t.running = map[string][]string{}, map[string]bool{}, map[string]bool{}, map[string]bool{}
	lines := bufio.NewReader(in)
	for {
		line, err := lines.ReadString('\n')
		if line = strings.TrimRight(line, "\n"); line != "" {
			t.line(line, out)
		}
		if err != nil {
			break
		}
	}
	for name := range t.running {
		fmt.Fprintf(out, "FAIL %s: it never ended\n", name)
		t.failed++
	}
}

func (t *tally) line(line string, out io.Writer) {
	var r report
	if json.Unmarshal([]byte(line), &r) != nil {
		fmt.Fprintln(out, line)
		return
	}
	key := r.Package + "\n" + r.Test
	switch r.Action {
	case "start":
		t.running[r.Package] = true
	case "run":
		if cut := strings.LastIndex(r.Test, "/"); cut >= 0 {
			t.cases[r.Package+"\n"+r.Test[:cut]] = true
		}
	case "output":
		t.said[key] = append(t.said[key], r.Output)
	case "build-output":
		fmt.Fprint(out, r.Output)
	case "pass", "fail", "skip":
		if r.Test == "" {
			t.endPackage(r, out)
		} else {
			t.endTest(r, out)
		}
		delete(t.said, key)
	}
}

func (t *tally) endTest(r report, out io.Writer) {
	key := r.Package + "\n" + r.Test
	if r.Action == "fail" {
		t.broken[r.Package] = true
		fmt.Fprint(out, strings.Join(t.said[key], ""))
	}
	if t.cases[key] && r.Action != "fail" {
		return
	}
	switch r.Action {
	case "pass":
		t.passed++
	case "fail":
		t.failed++
	case "skip":
		t.skipped++
		fmt.Fprint(out, reasons(t.said[key]))
	}
}

// reasons is what a skipped test said, without the frame of the go command.
func reasons(said []string) string {
	var w strings.Builder
	for _, line := range said {
		if text := strings.TrimSpace(line); text != "" && !strings.HasPrefix(text, "===") && !strings.HasPrefix(text, "---") {
			w.WriteString("skipped: " + text + "\n")
		}
	}
	return w.String()
}

func (t *tally) endPackage(r report, out io.Writer) {
	delete(t.running, r.Package)
	switch r.Action {
	case "pass":
		fmt.Fprintf(out, "ok   %s %.1fs\n", r.Package, r.Elapsed)
	case "fail":
		fmt.Fprintf(out, "FAIL %s %.1fs\n", r.Package, r.Elapsed)
		if !t.broken[r.Package] { // it did not build, or died outside of a test
			fmt.Fprint(out, strings.Join(t.said[r.Package+"\n"], ""))
			t.failed++
		}
	}
}
