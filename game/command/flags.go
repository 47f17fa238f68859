package command

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"afterlenin/game/scenario"
	"afterlenin/game/simulate"
)

func flagsOf(c *command) *flag.FlagSet {
	f := flag.NewFlagSet(c.name, flag.ContinueOnError)
	f.SetOutput(io.Discard)
	return f
}

// parse reads the flags of a command, which may stand before, between and behind its
// arguments; behind -- all are arguments. It is done when help was asked for or a
// flag was wrong.
func (p *Program) parse(c *command, f *flag.FlagSet, args []string) (rest []string, status Status, done bool) {
	for len(args) > 0 {
		err := f.Parse(args)
		if errors.Is(err, flag.ErrHelp) {
			fmt.Fprint(p.Out, usage(c, f))
			return nil, Fine, true
		}
		if err != nil {
			return nil, p.refuse("%s (%safterlenin %s --help lists the flags)", flagTrouble(err), meantFlag(f, err), c.name), true
		}
		read := len(args) - f.NArg()
		if read > 0 && args[read-1] == "--" {
			return append(rest, f.Args()...), Fine, false
		}
		if args = f.Args(); len(args) > 0 {
			rest, args = append(rest, args[0]), args[1:]
		}
	}
	return rest, Fine, false
}

// meantFlag is a question for somebody who misspelt a flag, or "".
func meantFlag(f *flag.FlagSet, err error) string {
	name, unknown := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	var legal []string
	f.VisitAll(func(one *flag.Flag) { legal = append(legal, one.Name) })
	if near := scenario.Nearest(name, legal); unknown && near != "" {
		return "did you mean --" + near + "? "
	}
	return ""
}

// refuseWord refuses a word that stands in the value of a flag, with the one that may have been meant.
func (p *Program) refuseWord(err error) Status {
	var unknown *simulate.Unknown
	if !errors.As(err, &unknown) {
		return p.refuse("%v", err)
	}
	near := scenario.Nearest(unknown.Word, unknown.Legal)
	if near == "" {
		return p.refuse("%v", err)
	}
	return p.refuse("%s (did you mean %q?): %s", unknown.What, near, unknown.Hint)
}

// flagTrouble is the flag package's error in the words of this program.
func flagTrouble(err error) string {
	words := err.Error()
	if name, ok := strings.CutPrefix(words, "flag provided but not defined: -"); ok {
		return "there is no flag --" + name
	}
	if name, ok := strings.CutPrefix(words, "flag needs an argument: -"); ok {
		return "the flag --" + name + " needs a value"
	}
	wanted := "a whole number is needed"
	switch {
	case strings.Contains(words, "boolean"):
		wanted = "it takes no value"
	case strings.Contains(words, `invalid value "-`):
		wanted = "a number not below zero is needed"
	}
	words = strings.Replace(words, "invalid boolean value", "invalid value", 1)
	words = strings.Replace(words, "for flag -", "for --", 1)
	words = strings.Replace(words, "for -", "for --", 1)
	words = strings.ReplaceAll(words, "---", "--")
	words = strings.Replace(words, "value out of range", "the number is too large", 1)
	return strings.Replace(words, "parse error", wanted, 1)
}

// usage is the help of one command.
func usage(c *command, f *flag.FlagSet) string {
	var w strings.Builder
	fmt.Fprintf(&w, "usage: %s\n\n%s\n", strings.TrimSpace("afterlenin "+c.name+" "+c.takes), c.about)
	if c.more != "" {
		fmt.Fprintf(&w, "\n%s\n", strings.TrimSpace(c.more))
	}
	first := true
	f.VisitAll(func(one *flag.Flag) {
		if first {
			w.WriteString("\nflags:\n")
			first = false
		}
		value, about := flag.UnquoteUsage(one)
		about = strings.ReplaceAll(about, "\n", "\n"+strings.Repeat(" ", 16))
		fmt.Fprintf(&w, "  %-13s %s\n", strings.TrimSpace("--"+one.Name+" "+value), about)
	})
	return w.String()
}

// only is the one argument of a command, or the usual one when there is none.
func (p *Program) only(c *command, args []string, usual string) (arg string, ok bool) {
	switch {
	case len(args) == 0 && usual != "":
		return usual, true
	case len(args) == 1:
		return args[0], true
	case len(args) == 0:
		p.refuse("%s needs %s (see afterlenin %s --help)", c.name, c.takes, c.name)
	default:
		p.refuse("%s takes one %s, found also %q", c.name, strings.Trim(c.takes, "[]"), args[1])
	}
	return "", false
}
