//go:build unix

package store

import "syscall"

var (
	fullErrors   = []error{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG}
	lockedErrors = []error{syscall.EROFS}
)
