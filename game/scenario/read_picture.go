package scenario

import (
	"bytes"
	"errors"
	"fmt"
	"image/png"
)

// picture takes a picture in that can be shown. A PNG that cannot is an error; of a drawing it is a warning, since many
// that lie about are not meant for the game, and the window puts a sign in its place.
func (w *walk) picture(name, extension string, content []byte) {
	if extension == ".png" {
		if err := w.whole(content); err != nil {
			w.wholeFile(w.prefix+name, "the picture is not used: %v", err).Hint = "save it as PNG once more, or fetch it again"
			return
		}
	} else if w.drawn != nil {
		if err := w.drawn(content); err != nil {
			w.list = append(w.list, Problem{File: w.prefix + name, Severity: Warning, Message: fmt.Sprintf("the drawing cannot be shown: %v", err),
				Hint: "save it as PNG instead"})
		}
	}
	w.found.pictures[name] = content
}

// whole decodes a PNG to its end: one that was cut off begins like any other. Small files can hold many points, so of
// very many only the beginning is read.
func (w *walk) whole(content []byte) error {
	config, err := png.DecodeConfig(bytes.NewReader(content))
	if err != nil {
		return errors.New("it is not a PNG")
	}
	if config.Width > mostPixels || config.Height > mostPixels {
		return fmt.Errorf("it has %d by %d points, %d by %d at most", config.Width, config.Height, mostPixels, mostPixels)
	}
	if w.points += config.Width * config.Height; w.points > mostDecoded {
		return nil
	}
	if _, err := png.Decode(bytes.NewReader(content)); err != nil {
		return errors.New("it is damaged or cut off")
	}
	return nil
}
