package window

// A browser rests by itself.
const canSleep = false

func sleep(bool) {}

func wake() {}
