package store

import "syscall"

// Windows counts its errors by itself: 39 and 112 say that the disk is full, 19 that
// it is write-protected, 32 that another program holds the file.
var (
	fullErrors   = []error{syscall.Errno(39), syscall.Errno(112)}
	lockedErrors = []error{syscall.Errno(19), syscall.Errno(32)}
)
