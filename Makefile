# Everything a developer does. "make demo" and "make test" work on a new machine.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check

.PHONY: setup run demo test lint bench monkey walk translations pictures bundle test-bundle lock qt-libraries test-tools

setup: qt-libraries

$(VENV)/installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-build-isolation --no-deps -e .
	@touch $@

# Installs $$packages where this account may, and names them where it may not.
define install_packages
if [ -n "$$packages" ]; then \
	if [ "$$(id -u)" = 0 ]; then as_root=""; else as_root="sudo -n"; fi; \
	if command -v apt-get >/dev/null && $$as_root true 2>/dev/null; then \
		$$as_root apt-get update -qq && \
		$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$packages >/dev/null; \
	else \
		echo "This computer lacks packages that $@ needs. Install:" $$packages; \
	fi; \
fi
endef

qt-libraries: $(VENV)/installed
	@packages=$$($(BIN)/python -m planner.ui.platform); $(install_packages)

test-tools: setup
	@packages=""; \
	command -v pdftotext >/dev/null || packages="$$packages poppler-utils"; \
	command -v qpdf >/dev/null || packages="$$packages qpdf"; \
	$(install_packages)

run: setup
	$(BIN)/planner

demo: setup
	$(BIN)/planner demo --out demo

test: test-tools
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2 -m "not slow"

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

bench: setup
	$(BIN)/python -m tests.bench

monkey: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 0 -m slow tests/ui/test_monkey.py

walk: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.walk docs

FRENCH := resources/translations/planner_fr

translations: setup
	$(BIN)/python -m resources.build_refusals
	$(BIN)/pyside6-lupdate $$(find planner/ui -name '*.py' | sort) -no-obsolete -locations none \
		-source-language en -target-language fr -ts $(FRENCH).ts
	$(BIN)/pyside6-lrelease $(FRENCH).ts -qm $(FRENCH).qm

pictures: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.screenshots all docs/pictures
	QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 $(BIN)/python -m tests.ui.screenshots large docs/pictures
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.screenshots guide resources/guide/pictures
	$(BIN)/python -m tests.exports.pictures docs/pictures

bundle: setup
	$(BIN)/pyinstaller --noconfirm --log-level WARN planner.spec

test-bundle:
	QT_QPA_PLATFORM=offscreen PLENARY_BUNDLE=dist/plenary $(BIN)/pytest -n 0 -m slow tests/test_bundle.py

# One lock for all systems: exact versions with hashes of what runs, tests, checks, measures and bundles Plenary.
lock: setup
	$(PIP) install uv
	echo "setuptools>=77" | $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--no-emit-index-url --all-extras --no-emit-package plenary pyproject.toml - -o requirements.lock
