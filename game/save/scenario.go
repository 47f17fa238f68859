package save

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"io"
	"strings"
)

// LongestScenario is how many bytes the text of a scenario may have.
const LongestScenario = 32 << 20

// hashDigits is how long a hash is.
const hashDigits = 2 * sha256.Size

// Scenario is the scenario of a record: its names, the hash of its text and the text
// itself, packed once so that saving after each move is cheap.
type Scenario struct {
	ID, Version string
	Hash        string // SHA-256 of the text in hexadecimal
	packed      string // the text, deflated, in base64
}

// NewScenario packs the canonical text of a scenario.
func NewScenario(id, version, text string) Scenario {
	return Scenario{ID: id, Version: version, Hash: HashOf(text), packed: pack(text)}
}

// HashOf is the SHA-256 of a scenario's canonical text in hexadecimal.
func HashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

var errScenario = errors.New("scenario text does not unpack to what was packed")

// Text is the canonical text again. It fails when it is not what was packed.
func (s Scenario) Text() (string, error) {
	text, err := unpack(s.packed)
	if err != nil || HashOf(text) != s.Hash {
		return "", errScenario
	}
	return text, nil
}

func pack(text string) string {
	var out bytes.Buffer
	w, _ := flate.NewWriter(&out, flate.BestCompression) // the level exists
	_, _ = io.WriteString(w, text)                       // a buffer takes everything
	_ = w.Close()
	return base64.StdEncoding.EncodeToString(out.Bytes())
}

func unpack(packed string) (string, error) {
	deflated := base64.NewDecoder(base64.StdEncoding, strings.NewReader(packed))
	text, err := io.ReadAll(io.LimitReader(flate.NewReader(deflated), LongestScenario+1))
	if err != nil {
		return "", err
	}
	if len(text) > LongestScenario {
		return "", errScenario
	}
	return string(text), nil
}
