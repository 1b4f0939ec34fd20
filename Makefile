# Off the Wire: the commands for developers. `make run` and `make test` install what they need.

PYTHON := .venv/bin/python
SETUP := packaging/linux/setup.sh
UV := .venv/bin/uv
EXPORT := $(UV) export --quiet --frozen --no-emit-project --no-header --no-annotate --no-default-groups
QT_TESTS := tests/ui tests/e2e tests/test_project.py
# More tests in parallel than there are cores: they spend much of their time waiting for a window, a server, a process.
CORES := $(shell nproc)
CORE_WORKERS ?= $(shell expr 2 \* $(CORES))
QT_WORKERS ?= $(shell expr 2 \* $(CORES))
PYTEST := $(PYTHON) -m pytest --dist worksteal
LEAST_COVERED := 94  # percent of lines and branches: the coverage when this was set, rounded down
RUNS ?= 20
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help run test setup checks core-tests qt-tests coverage test-long test-desktops test-servers test-sqlite soak behaviours fuzz bench screenshots desktops gallery languages translations bundle appimage flatpak-sources windows check-windows test-windows check-bundle check-wheel lock audit clean

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 17

run: ## install what is missing and start the ticker (ARGS="--profile DIR", ARGS="FEED_URL")
	@packaging/linux/run.sh $(ARGS)

test: setup ## install what is missing, then run every check and test
	@echo "Checks, core tests and Qt tests run side by side; each prints its output when it has finished."
	@$(MAKE) --no-print-directory --keep-going --jobs=3 --output-sync=target checks core-tests qt-tests

setup:
	@$(SETUP) --dev

checks: setup ## check style, types, import layers, desktop file, metainfo and man page
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports --no-cache --no-logo
	desktop-file-validate packaging/linux/off-the-wire.desktop
	appstreamcli validate --strict --no-net packaging/linux/*.metainfo.xml
	! groff -ww -man -z packaging/linux/off-the-wire.1 2>&1 | grep .

core-tests: setup ## test everything below ui/, without Qt
	$(PYTEST) -n $(CORE_WORKERS) $(MEASURE) -p no:pytest-qt -p no:rerunfailures -p tests.without_qt tests $(addprefix --ignore=,$(QT_TESTS))

qt-tests: setup ## test the windows, and the whole program on a real X server
	$(PYTEST) -n $(QT_WORKERS) $(MEASURE) $(QT_TESTS)

coverage: setup ## run all tests with coverage, and fail if it is below the minimum (takes twice the time)
	$(PYTHON) -m coverage erase
	COVERAGE_FILE=$(CURDIR)/.coverage.core $(MAKE) --no-print-directory core-tests MEASURE="--cov --cov-report="
	COVERAGE_FILE=$(CURDIR)/.coverage.qt $(MAKE) --no-print-directory qt-tests MEASURE="--cov --cov-report="
	$(PYTHON) -m coverage combine --quiet $(CURDIR)
	$(PYTHON) -m coverage report --fail-under $(LEAST_COVERED)

test-long: setup ## run the long tests, and property tests with many more examples (several minutes)
	$(PYTEST) -n $(QT_WORKERS) -m long
	OFFTHEWIRE_EXAMPLES=50 $(PYTEST) -n $(CORES) -m hypothesis --timeout 3600

test-desktops: setup ## test the program on sway, labwc, KWin and mutter, where installed
	$(PYTHON) -m pytest -m desktops

test-sqlite: setup ## test the store and the poller with the newest SQLite instead of the system's
	$(PYTHON) -m pip install -q --upgrade --target build/sqlite pysqlite3-binary
	PYTHONPATH=build/sqlite $(PYTEST) -n $(CORES) -p no:pytest-qt -p tests.without_qt -p tests.newer_sqlite \
		-m "not (desktops or real_server)" tests/store tests/poller

test-servers: setup ## test sync with real feed servers, if the environment names any
	$(PYTEST) -n $(CORES) -m real_server

soak: setup ## repeat the tests, with idle and with busy cores, and count failures (RUNS=20)
	$(PYTHON) -m tests.soak $(RUNS)

behaviours: setup ## run the tests of the promised behaviors, and write tests/BEHAVIOURS.md
	$(PYTEST) -n $(QT_WORKERS) -p tests.behaviours

fuzz: setup ## fuzz the program; needs Atheris (ARGS="feed 600": target and seconds)
	$(PYTHON) -m tests.fuzz $(ARGS)

bench: setup ## run benchmarks and print a table of ratios (ARGS="scroll --runs 3")
	$(PYTHON) -m tests.bench $(ARGS)

screenshots: setup ## take the README's screenshots
	$(PYTHON) packaging/screenshots/make.py

desktops: setup ## take screenshots on every installed desktop, in build/desktops (ARGS="openbox": only some)
	$(PYTHON) packaging/screenshots/desktops.py $(ARGS)

gallery: setup ## take screenshots of bar, stories, windows and desktops, in build/
	$(PYTHON) packaging/screenshots/gallery.py
	$(PYTHON) packaging/screenshots/stories.py
	$(PYTHON) packaging/screenshots/windows.py
	$(PYTHON) packaging/screenshots/shapes.py
	$(PYTHON) packaging/screenshots/features.py
	$(PYTHON) packaging/screenshots/ten_desktops.py

languages: setup ## take screenshots of bar, story and preferences in every language, in build/languages
	$(PYTHON) packaging/screenshots/languages.py

translations: setup ## update the translation files from the source
	$(PYTHON) packaging/translations.py collect
	$(PYTHON) packaging/translations.py release

bundle: ## build the tarball and the Debian package, which need no Python, in dist/ (several minutes)
	packaging/bundle/linux.sh

appimage: ## build an AppImage (APPIMAGETOOL names the tool)
	packaging/appimage/make.sh

flatpak-sources: setup ## update the list of locked libraries for the Flatpak's manifest
	$(PYTHON) packaging/flatpak/sources.py

windows: setup ## build the Windows installer and portable archive, in Wine on Debian 13 (root, debootstrap)
	packaging/windows/python.sh build/windows/python
	$(PYTHON) packaging/translations.py release
	$(PYTHON) packaging/icons.py build/icons
	packaging/windows/in_debian.sh packaging/windows/build.sh

check-windows: ## install, use, upgrade and remove the Windows package, in Wine on Debian 13 (root, debootstrap)
	packaging/windows/in_debian.sh python3 packaging/windows/check.py

test-windows: setup ## run the core tests in Wine, and sort the failures (root, debootstrap; slow)
	packaging/windows/python.sh build/windows/python-tests packaging/requirements-dev.txt
	packaging/windows/in_debian.sh python3 packaging/windows/core_tests.py $(ARGS)

check-wheel: setup ## build wheel and sdist; install, start and remove the wheel in a clean environment
	packaging/bundle/check_wheel.sh

check-bundle: ## install, start and remove the Debian package on a bare Debian (root, debootstrap, Xvfb)
	packaging/bundle/check_package.sh

lock: setup ## update uv.lock and the requirements exported from it
	$(UV) lock --upgrade
	$(EXPORT) --output-file packaging/requirements.txt >/dev/null
	$(EXPORT) --group dev --output-file packaging/requirements-dev.txt >/dev/null
	$(EXPORT) --group bundle --output-file packaging/requirements-bundle.txt >/dev/null

audit: setup ## check the locked libraries for known vulnerabilities (needs the network)
	$(UV) tool run pip-audit==2.10.1 --requirement packaging/requirements.txt --require-hashes --disable-pip

clean: ## remove everything that was built, and the environment
	rm -f resources/translations/*.qm
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
