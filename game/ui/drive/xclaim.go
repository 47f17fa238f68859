package drive

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"time"
)

// Numbers of the X protocol, X11R7.7, appendix B.
const (
	xChangeProperty  = 18
	xGetInputFocus   = 43
	xResourceManager = 23 // the atom
	xString          = 31 // the atom
)

// claim connects to the server as a client that stays, and sets the resource from which Ebitengine takes the device
// scale. The usual program for it, xrdb, is often not installed.
func claim(name string, scale float64) (net.Conn, error) {
	conn, err := net.Dial("unix", "/tmp/.X11-unix/X"+strings.TrimPrefix(name, ":"))
	if err != nil {
		return nil, err
	}
	_ = conn.SetDeadline(time.Now().Add(displayLimit)) // a socket that knows no deadline just waits
	root, err := greet(conn)
	if err == nil && scale != 0 {
		err = setResource(conn, root, fmt.Sprintf("Xft.dpi:\t%g\n", 96*scale))
	}
	if err != nil {
		conn.Close()
		return nil, err
	}
	return conn, nil
}

// greet opens the connection and returns the root window.
func greet(conn net.Conn) (root uint32, err error) {
	if _, err := conn.Write([]byte{'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0}); err != nil {
		return 0, err
	}
	head := make([]byte, 8)
	if _, err := io.ReadFull(conn, head); err != nil {
		return 0, err
	}
	body := make([]byte, 4*int(binary.LittleEndian.Uint16(head[6:])))
	if _, err := io.ReadFull(conn, body); err != nil {
		return 0, err
	}
	if head[0] != 1 || len(body) < 32 {
		return 0, errors.New("the server refuses us")
	}
	vendor, formats := int(binary.LittleEndian.Uint16(body[16:])), int(body[21])
	screen := 32 + (vendor+3)/4*4 + 8*formats
	if screen+4 > len(body) {
		return 0, errors.New("the server has no screen")
	}
	return binary.LittleEndian.Uint32(body[screen:]), nil
}

func setResource(conn net.Conn, root uint32, text string) error {
	padded := (len(text) + 3) / 4 * 4
	b := []byte{xChangeProperty, 0}
	b = binary.LittleEndian.AppendUint16(b, uint16(6+padded/4))
	for _, v := range []uint32{root, xResourceManager, xString, 8, uint32(len(text))} {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	b = append(append(b, text...), make([]byte, padded-len(text))...)
	// Its answer proves that the property is in place before anybody else connects.
	b = append(b, xGetInputFocus, 0, 1, 0)
	if _, err := conn.Write(b); err != nil {
		return err
	}
	answer := make([]byte, 32)
	if _, err := io.ReadFull(conn, answer); err != nil {
		return err
	}
	if answer[0] != 1 {
		return fmt.Errorf("the server reports error %d", answer[1])
	}
	return nil
}
