package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"afterlenin/game/slips"
	"afterlenin/game/text"
)

const slipsHelp = `
A sheet of A4 for each team, with what it may order and with forms for two rounds: it
writes its orders on one, tears it off, and one of the class keys them in. Open the page
in a browser and print it, once for every two rounds.
SCENARIO is a folder, a zip, or the name of a scenario; left out: after_lenin.
    afterlenin slips triumvirate --out triumvirate.html`

func printSlips(p *Program, c *command, args []string) Status {
	f := flagsOf(c)
	out := f.String("out", "slips.html", "write the page to this new `FILE`")
	_, loaded, status := p.scenarioOf(c, f, args)
	if loaded == nil {
		return status
	}
	if *out == "" {
		return p.refuse("--out is empty: name the file that the page is to be written to, as --out slips.html")
	}
	file, err := os.OpenFile(*out, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if info, bad := os.Stat(*out); bad == nil && info.IsDir() {
		return p.refuse("%s is a folder: name a file in it, as --out %s", *out, filepath.Join(*out, "slips.html"))
	}
	if errors.Is(err, fs.ErrNotExist) {
		return p.refuse("%s cannot be written: there is no folder %s. Make it, or name a file in another with --out", *out, filepath.Dir(*out))
	}
	if errors.Is(err, fs.ErrPermission) {
		return p.refuse("%s cannot be written: you have no right to. Name a file in a folder of your own with --out", *out)
	}
	if errors.Is(err, fs.ErrExist) {
		return p.refuse("there is a file %s already: name another with --out", *out)
	}
	if err != nil {
		return p.refuse("%s cannot be written: %v", *out, err)
	}
	err = slips.Write(file, loaded.Book, text.New(text.English(), loaded.Book))
	if shut := file.Close(); err == nil {
		err = shut
	}
	if err != nil {
		os.Remove(*out)
		return p.refuse("%s cannot be written: %v", *out, err)
	}
	fmt.Fprintf(p.Out, "%s: open it in a browser and print it\n", *out)
	return Fine
}
