//go:build !js

package window

import "github.com/hajimehoshi/ebiten/v2"

const canSleep = true

//lint:file-ignore SA1019 nothing that is not deprecated waits without turning

// The toolkit's only way to wait for input without turning. It is marked as
// deprecated and measured to bring the cost of rest from 3 per cent of a core to
// nearly none; without it the game would still work.
func sleep(on bool) {
	mode := ebiten.FPSModeVsyncOn
	if on {
		mode = ebiten.FPSModeVsyncOffMinimum
	}
	ebiten.SetFPSMode(mode)
}

func wake() { ebiten.ScheduleFrame() }
