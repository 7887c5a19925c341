# Everything starts here: `make demo` shows the main job, `make test` checks everything.

YUEJUAN := .build/release/yuejuan
# All files and modules are optimised as one when they are linked: a fifth less time for the same work.
RELEASE := -c release --experimental-lto-mode=full
# Published reports that the benchmark reads too, where there are some.
REPORTS ?= $(wildcard ../shared/seeds/*.txt)
SOURCES := Sources Tests Package.swift Benchmarks/Sources Benchmarks/Package.swift
export SWIFT_BACKTRACE := enable=no

.PHONY: deps build demo test bench format lint clean

# Installs what is missing of the Debian packages; does nothing where all are there.
deps:
	@missing=""; \
	command -v pkg-config >/dev/null || missing="$$missing pkg-config"; \
	command -v python3 >/dev/null || missing="$$missing python3"; \
	command -v pdftotext >/dev/null || missing="$$missing poppler-utils"; \
	[ -d /usr/share/poppler ] || missing="$$missing poppler-data"; \
	for pair in libxml-2.0:libxml2-dev uchardet:libuchardet-dev libcrypto:libssl-dev libzip:libzip-dev; do \
	  pkg-config --exists "$${pair%%:*}" 2>/dev/null || missing="$$missing $${pair##*:}"; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	install="apt-get install -y --no-install-recommends$$missing"; \
	echo "Missing packages:$$missing"; \
	if [ "$$(id -u)" = 0 ]; then sudo=""; \
	elif sudo -n true 2>/dev/null; then sudo="sudo"; \
	else echo "Run this, then make again:  sudo $$install"; exit 1; fi; \
	$$sudo apt-get update -q && $$sudo env DEBIAN_FRONTEND=noninteractive $$install

build: deps
	swift build $(RELEASE) --product yuejuan --static-swift-stdlib

# The sample round holds planted defects, so `run` ends with 1 there; anything else is a failure.
demo: build
	@$(YUEJUAN) run Pipelines/three-lists Samples/three-lists/2022Q3; code=$$?; \
	if [ $$code -ne 1 ]; then echo "exit code $$code where 1 was expected" >&2; exit 1; fi; \
	echo "(exit code 1, as it should be: the samples hold reports that have to go back)"

test: deps
	swift build --build-tests
	swift test --skip-build
	$(MAKE) --no-print-directory lint

lint:
	swift format lint --strict --recursive $(SOURCES)

format:
	swift format --in-place --recursive $(SOURCES)

# Our whole way from bytes to figures against libxml2's own DOM parse of the same pages, then each stage alone.
bench: build
	@# The package manager does not see new files of the package beside this one unless its plan is made anew.
	@rm -f Benchmarks/.build/release.yaml
	swift run $(RELEASE) --package-path Benchmarks benchmark $(abspath $(YUEJUAN))
	swift run $(RELEASE) --package-path Benchmarks stages $(abspath $(REPORTS))

clean:
	rm -rf .build Benchmarks/.build rounds
