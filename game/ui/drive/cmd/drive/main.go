// Command drive plays a program built with the tag ebitenginevmguest from a script, and takes pictures of it:
//
//	CGO_ENABLED=0 go build -tags ebitenginevmguest -o /tmp/game .
//	go run ./game/ui/drive/cmd/drive -guest /tmp/game -w 1280 -h 720 < script.txt
//
// Each line of the script is answered with "ok" or "error ..."; drive -verbs lists them. Without a DISPLAY it starts an
// Xvfb for itself. The status is 0 if all lines went well, 1 if one did not, 2 if the program could not be started.
//
// With the first argument "host" the command is the host process of a session; only package drive calls it so.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"afterlenin/game/ui/drive"
)

func main() {
	if len(os.Args) > 1 && os.Args[1] == "host" {
		if err := host(os.Args[2:]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(person())
}

// person serves somebody at the keyboard, or a script.
func person() int {
	o := drive.Options{Log: os.Stderr}
	flag.StringVar(&o.Guest, "guest", "", "the `binary`, built with -tags ebitenginevmguest")
	flag.StringVar(&o.Package, "package", "", "the `package` to build instead")
	args := flag.String("args", "", "the program's `arguments`, with blanks between them")
	env := flag.String("env", "", "`settings` NAME=value added to its environment, with blanks between them")
	flag.IntVar(&o.Width, "w", 1280, "outside width in device-independent `pixels`")
	flag.IntVar(&o.Height, "h", 720, "outside height in device-independent `pixels`")
	flag.Float64Var(&o.Scale, "scale", 0, "device `scale`; 0 means that of the display")
	flag.DurationVar(&o.Limit, "limit", 0, "longest `time` a line may take; 0 means a minute")
	list := flag.Bool("verbs", false, "list what a script may say")
	flag.Parse()
	if *list {
		fmt.Println(strings.Join(drive.Verbs(), "\n"))
		return 0
	}
	o.Args, o.Env = strings.Fields(*args), strings.Fields(*env)
	return play(o, flag.Arg(0))
}

func play(o drive.Options, path string) (status int) {
	script := io.Reader(os.Stdin)
	if path != "" {
		f, err := os.Open(path)
		if err != nil {
			return complain(2, err)
		}
		defer f.Close()
		script = f
	}
	var err error
	if o.Host, err = os.Executable(); err != nil {
		return complain(2, err)
	}
	s, err := drive.Start(o)
	if err != nil {
		return complain(2, err)
	}
	defer s.Close()
	if err := s.Play(script, os.Stdout); err != nil {
		return complain(1, err)
	}
	return 0
}

func complain(status int, err error) int {
	fmt.Fprintln(os.Stderr, err)
	return status
}
