package command

// The words between the two halves of TestTheSameUnderNode.
const (
	elsewhere  = "AFTERLENIN_ELSEWHERE"
	beginsHere = "-- begins"
	endsHere   = "-- ends"
)
