package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestTally(t *testing.T) {
	for _, x := range []struct {
		name, in, want string
		status         int
	}{
		{"passes", `{"Action":"start","Package":"a"}
{"Action":"run","Package":"a","Test":"TestX"}
{"Action":"pass","Package":"a","Test":"TestX"}
{"Action":"pass","Package":"a","Elapsed":1.5}`, "ok   a 1.5s\n1 passed, 0 failed, 0 skipped\n", 0},
		{"cases", `{"Action":"run","Package":"a","Test":"TestX"}
{"Action":"run","Package":"a","Test":"TestX/one"}
{"Action":"run","Package":"a","Test":"TestX/two"}
{"Action":"pass","Package":"a","Test":"TestX/one"}
{"Action":"skip","Package":"a","Test":"TestX/two"}
{"Action":"pass","Package":"a","Test":"TestX"}`, "1 passed, 0 failed, 1 skipped\n", 0},
		{"fails", `{"Action":"output","Package":"a","Test":"TestX","Output":"x_test.go:3: bad\n"}
{"Action":"fail","Package":"a","Test":"TestX"}
{"Action":"fail","Package":"a"}`, "x_test.go:3: bad\nFAIL a 0.0s\n0 passed, 1 failed, 0 skipped\n", 1},
		{"does not build", `{"ImportPath":"a","Action":"build-output","Output":"a.go:1:1: what\n"}
{"ImportPath":"a","Action":"build-fail"}
{"Action":"start","Package":"a"}
{"Action":"output","Package":"a","Output":"FAIL a [build failed]\n"}
{"Action":"fail","Package":"a","FailedBuild":"a"}
{"Action":"pass","Package":"b","Test":"TestY"}`, "a.go:1:1: what\nFAIL a 0.0s\nFAIL a [build failed]\n1 passed, 1 failed, 0 skipped\n", 1},
		{"is cut off", `{"Action":"start","Package":"a"}
{"Action":"pass","Package":"a","Test":"TestX"}`, "FAIL a: it never ended\n1 passed, 1 failed, 0 skipped\n", 1},
		{"says something else", "no Go files", "no Go files\n0 passed, 0 failed, 0 skipped\n", 1},
		{"tells why it skips", `{"Action":"output","Package":"a","Test":"T","Output":"=== RUN T\n"}
{"Action":"output","Package":"a","Test":"T","Output":"    x_test.go:3: no display\n"}
{"Action":"skip","Package":"a","Test":"T"}
{"Action":"pass","Package":"a","Test":"U"}`, "skipped: x_test.go:3: no display\n1 passed, 0 failed, 1 skipped\n", 0},
	} {
		var out bytes.Buffer
		status := run(strings.NewReader(x.in), &out, &tally{})
		if status != x.status || out.String() != x.want {
			t.Errorf("%s: status %d\n%s\nwant status %d\n%s", x.name, status, &out, x.status, x.want)
		}
	}
}

func TestEarlierChecksCount(t *testing.T) {
	var out bytes.Buffer
	in := `{"Action":"pass","Package":"a","Test":"T"}`
	if status := run(strings.NewReader(in), &out, &tally{passed: 1, failed: 1}); status != 1 || out.String() != "2 passed, 1 failed, 0 skipped\n" {
		t.Errorf("status %d: %s", status, &out)
	}
}
