# Off the Wire: every command a developer needs. `make run` and `make test` set up all they want by themselves.

PYTHON := .venv/bin/python
SETUP := packaging/linux/setup.sh
UV := .venv/bin/uv
EXPORT := $(UV) export --quiet --frozen --no-emit-project --no-header --no-annotate --no-default-groups
QT_TESTS := tests/ui tests/e2e tests/test_project.py
# More tests of windows at a time than there are cores: a good part of one is waiting for a window, a server, a process.
CORES := $(shell nproc)
CORE_WORKERS ?= $(CORES)
QT_WORKERS ?= $(shell expr 2 \* $(CORES))
PYTEST := $(PYTHON) -m pytest --dist worksteal
LEAST_COVERED := 90  # per cent of lines and branches: what it was when the floor was laid, rounded down
RUNS ?= 20
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help run test setup checks core-tests qt-tests coverage test-long test-desktops test-servers test-sqlite soak behaviours fuzz bench screenshots desktops gallery languages translations bundle appimage flatpak-sources windows check-windows test-windows check-bundle check-wheel lock audit clean

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

run: ## set up what is missing and start the ticker (ARGS="--profile DIR", ARGS="FEED_URL")
	@packaging/linux/run.sh $(ARGS)

test: setup ## set up what is missing, then run every check and test
	@echo "Checks, core tests and Qt tests run side by side; each prints when it has ended."
	@$(MAKE) --no-print-directory --keep-going --jobs=3 --output-sync=target checks core-tests qt-tests

setup:
	@$(SETUP) --dev

checks: setup ## style, types, the walls between the rooms, and what tells the desktop of us
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports --no-cache --no-logo
	desktop-file-validate packaging/linux/off-the-wire.desktop
	appstreamcli validate --strict --no-net packaging/linux/*.metainfo.xml
	! groff -ww -man -z packaging/linux/off-the-wire.1 2>&1 | grep .

core-tests: setup ## everything below ui/, with no Qt to import
	$(PYTEST) -n $(CORE_WORKERS) $(MEASURE) -p no:pytest-qt -p tests.without_qt tests $(addprefix --ignore=,$(QT_TESTS))

qt-tests: setup ## the windows, and the whole program on a real X server
	$(PYTEST) -n $(QT_WORKERS) $(MEASURE) $(QT_TESTS)

coverage: setup ## run all tests again, and fail where they run less of the program than they did (twice the time)
	$(PYTHON) -m coverage erase
	COVERAGE_FILE=$(CURDIR)/.coverage.core $(MAKE) --no-print-directory core-tests MEASURE="--cov --cov-report="
	COVERAGE_FILE=$(CURDIR)/.coverage.qt $(MAKE) --no-print-directory qt-tests MEASURE="--cov --cov-report="
	$(PYTHON) -m coverage combine --quiet $(CURDIR)
	$(PYTHON) -m coverage report --fail-under $(LEAST_COVERED)

test-long: setup ## long walks, and property tests with many more examples (some minutes)
	$(PYTEST) -n $(QT_WORKERS) -m long
	OFFTHEWIRE_EXAMPLES=50 $(PYTEST) -n $(CORES) -m hypothesis --timeout 3600

test-desktops: setup ## the program on those of sway, labwc, KWin and mutter that are installed
	$(PYTHON) -m pytest -m desktops

test-sqlite: setup ## the store and the poller on the newest SQLite, beside the system's own
	$(PYTHON) -m pip install -q --upgrade --target build/sqlite pysqlite3-binary
	PYTHONPATH=build/sqlite $(PYTEST) -n $(CORES) -p no:pytest-qt -p tests.without_qt -p tests.newer_sqlite \
		-m "not (desktops or real_server)" tests/store tests/poller

test-servers: setup ## sync with real feed servers, where the environment names them
	$(PYTEST) -n $(CORES) -m real_server

soak: setup ## repeat the test command, quiet and with all cores busy, and count what fails (RUNS=20)
	$(PYTHON) -m tests.soak $(RUNS)

behaviours: setup ## run what shows the promised behaviours, and write tests/BEHAVIOURS.md
	$(PYTEST) -n $(QT_WORKERS) -p tests.behaviours

fuzz: setup ## search for inputs that break us; needs Atheris (ARGS="feed 600": target and seconds)
	$(PYTHON) -m tests.fuzz $(ARGS)

bench: setup ## measure, and print a table of ratios (ARGS="scroll --runs 3")
	$(PYTHON) -m tests.bench $(ARGS)

screenshots: setup ## make the README's pictures from the real program
	$(PYTHON) packaging/screenshots/make.py

desktops: setup ## look at the program on every desktop that is installed, in build/desktops (ARGS="openbox": some)
	$(PYTHON) packaging/screenshots/desktops.py $(ARGS)

gallery: setup ## picture bar and viewer in every theme and script, and more, in build/gallery
	$(PYTHON) packaging/screenshots/gallery.py
	$(PYTHON) packaging/screenshots/stories.py

languages: setup ## picture bar, story and preferences in every language, in build/languages
	$(PYTHON) packaging/screenshots/languages.py

translations: setup ## bring the translations up to date with the source
	$(PYTHON) packaging/translations.py collect
	$(PYTHON) packaging/translations.py release

bundle: ## make the program for people without Python: tarball and Debian package in dist/ (some minutes)
	packaging/bundle/linux.sh

appimage: ## make one file of that, which runs where it lies (APPIMAGETOOL names the tool that packs it)
	packaging/appimage/make.sh

flatpak-sources: setup ## list the locked libraries for the Flatpak's manifest anew
	$(PYTHON) packaging/flatpak/sources.py

windows: setup ## make the installer and the portable archive for Windows, in Wine in a Debian 13 (root, debootstrap)
	packaging/windows/python.sh build/windows/python
	$(PYTHON) packaging/translations.py release
	$(PYTHON) packaging/icons.py build/icons
	packaging/windows/in_debian.sh packaging/windows/build.sh

check-windows: ## install, use, upgrade and remove the Windows package in Wine in a Debian 13 (root, debootstrap)
	packaging/windows/in_debian.sh python3 packaging/windows/check.py

test-windows: setup ## run the core's tests in Wine, and sort what fails (root, debootstrap; long)
	packaging/windows/python.sh build/windows/python-tests packaging/requirements-dev.txt
	packaging/windows/in_debian.sh python3 packaging/windows/core_tests.py $(ARGS)

check-wheel: setup ## build wheel and sdist, install the wheel in a clean place, start it and remove it
	packaging/bundle/check_wheel.sh

check-bundle: ## install, start and remove the Debian package in a bare Debian (root, debootstrap, Xvfb)
	packaging/bundle/check_package.sh

lock: setup ## resolve the dependencies anew, in uv.lock and in the requirements that pip installs
	$(UV) lock --upgrade
	$(EXPORT) --output-file packaging/requirements.txt >/dev/null
	$(EXPORT) --group dev --output-file packaging/requirements-dev.txt >/dev/null
	$(EXPORT) --group bundle --output-file packaging/requirements-bundle.txt >/dev/null

audit: setup ## look up known vulnerabilities of the locked libraries (needs the network)
	$(UV) tool run pip-audit==2.10.1 --requirement packaging/requirements.txt --require-hashes --disable-pip

clean: ## remove what was made, the environment too
	rm -f resources/translations/*.qm
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
