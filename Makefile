# Needs only Go; `make check` needs node too. Without make: see README.md.
export CGO_ENABLED = 0
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
.PHONY: run test check gallery simulate balance golden bench fuzz coverage release

run: ## play
	go run .

test: ## formatting, vet and every test; ends with how many passed
	@.ci/test

check: test ## test, staticcheck, the tests as js/wasm under node, a build for every system
	go run $(STATICCHECK) ./...
	.ci/wasm
	.ci/release

gallery: ## every screen as a picture in .build/gallery; ONLY=board SIZES="1280x720" TEXTS="100 200" LANGUAGES=english CONTRAST=1
	.ci/gallery

simulate: ## a thousand games without a window, as tables
	go run . simulate after_lenin --games 1000 --seed 1

balance: ## every figure that must stand, and what is out of its band; takes minutes
	go run . simulate after_lenin --games 1176 --report
	go run . simulate after_lenin --games 1176 --temper historical
	go run . simulate after_lenin --games 1176 --ladder

golden: ## write the golden plays anew; explain the difference in the commit
	go test ./game/rules -run Golden -update

bench: ## how fast the engine, the computer players and the window are
	go test -run '^$$' -bench . -benchmem ./game/...

fuzz: ## every fuzz test for a minute; TIME=10m for longer
	.ci/fuzz $(or $(TIME),1m)

coverage: ## how much of the rules the tests run through
	@mkdir -p .build
	go test -coverpkg=./game/rules -coverprofile=.build/rules.cover.out ./game/rules ./game/ai ./game/match ./game/simulate
	go tool cover -func=.build/rules.cover.out | tail -1

release: ## the program for every system, in .build/
	.ci/release
