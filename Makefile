# Everything a developer does, by name. `make help` lists it.

PYTHON ?= python3
PORT ?= 8000
WORKERS ?= 2

BIN := .venv/bin
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
UV_COMPILE := $(BIN)/uv pip compile --quiet --generate-hashes --universal --python-version 3.11 \
	--custom-compile-command "make lock"
TEMPLATES := $(wildcard templates events/templates home/templates resources/templates)
# English is what the code is written in.
LANGUAGES := fi fi_X-selko sv ru uk ar fa so
PYTEST := $(BIN)/pytest -q -n $(WORKERS) --dist worksteal

.DEFAULT_GOAL := help
.PHONY: help serve test rush mixed kills mistakes lint format lock messages screenshots check clean translations

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1#\2/p' $(MAKEFILE_LIST) | awk -F '#' '{ printf "  make %-11s %s\n", $$1, $$2 }'

serve: .venv/site-installed .env translations ## Try the site: http://localhost:8000 (or PORT=…)
	@exec $(BIN)/python manage.py serve --port $(PORT)

test: .venv/tools-installed var/parsers/installed translations ## Run all tests: SQLite, PostgreSQL, the plugin alone
	@echo "== SQLite"
	@$(PYTEST)
	@echo "== PostgreSQL"
	@$(BIN)/python -W ignore -m tests.postgres $(PYTEST)
	@echo "== The plugin alone"
	@$(PYTEST) -m "not slow" --ds=tests.settings_events_alone tests/events

rush: .venv/tools-installed translations ## Fifty visitors want one place, a hundred times, on both databases
	@$(BIN)/python -m tests.load.rush
	@$(BIN)/python -W ignore -m tests.postgres $(BIN)/python -m tests.load.rush

mixed: .venv/tools-installed translations ## A minute of everything at once, then a recount, on both databases
	@$(BIN)/python -m tests.load.mixed
	@$(BIN)/python -W ignore -m tests.postgres $(BIN)/python -m tests.load.mixed

kills: .venv/tools-installed translations ## Kill -9 web servers and workers, 60 times each, on both databases
	@$(BIN)/python -m tests.faults.kills
	@$(BIN)/python -W ignore -m tests.postgres $(BIN)/python -m tests.faults.kills

mistakes: .venv/tools-installed translations ## Put known mistakes into a copy of the code: do the tests notice?
	@$(BIN)/python -m tests.postgres $(BIN)/python -m tests.faults.mistakes

lint: .venv/tools-installed ## Find faults of style
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@find $(TEMPLATES) -name '*.html' -exec $(BIN)/djhtml --check {} +

format: .venv/tools-installed ## Mend what can be mended by itself
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .
	@find $(TEMPLATES) -name '*.html' -exec $(BIN)/djhtml {} +

check: .venv/tools-installed | var ## Ask Django whether settings, models and migrations are in order
	@SECRET_KEY=check $(BIN)/python -W error manage.py check
	@SECRET_KEY=check $(BIN)/python -W error manage.py makemigrations --check --dry-run

lock: .venv/tools-installed ## Choose newer versions within requirements*.in (UPGRADE=--upgrade)
	@$(UV_COMPILE) $(UPGRADE) requirements.in -o requirements.txt
	@$(UV_COMPILE) $(UPGRADE) requirements-dev.in -o requirements-dev.txt

messages: .venv/tools-installed ## Collect texts to translate into *.po (needs gettext)
	@SECRET_KEY=messages $(BIN)/python manage.py makemessages --no-location --no-obsolete \
		--ignore=tests --ignore=var $(LANGUAGES:%=--locale=%)

screenshots: .venv/tools-installed translations ## Take the pictures of the docs anew (needs Chromium)
	@$(BIN)/python -m docs.take_screenshots

clean: ## Remove what can be made again; the database and uploads stay
	@rm -rf .venv .pytest_cache .ruff_cache .hypothesis .coverage htmlcov var/static var/test-* var/parsers
	@find events home resources site tests -name '*.mo' -delete -o -name __pycache__ -prune -exec rm -rf {} +

# What the targets above stand on

translations: .venv/site-installed
	@$(BIN)/python site/compile_translations.py

var:
	@mkdir $@

.env:
	@umask 077 && printf 'SECRET_KEY=%s\nDEBUG=true\n' \
		"$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(50))')" > $@

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| { echo "Python 3.11 or newer is needed. Name it like this: make PYTHON=python3.12 …"; exit 1; }
	@echo "Making .venv …"
	@$(PYTHON) -m venv .venv

.venv/site-installed: requirements.txt | .venv/bin/python
	@echo "Installing requirements.txt …"
	@$(PIP_INSTALL) -r requirements.txt
	@touch $@

.venv/tools-installed: requirements-dev.txt .venv/site-installed
	@echo "Installing requirements-dev.txt …"
	@$(PIP_INSTALL) -r requirements-dev.txt
	@touch $@

# The calendar tests read our files with it, and say so where it is missing.
var/parsers/installed: tests/parsers/package-lock.json | var
	@rm -rf var/parsers && mkdir var/parsers && cp tests/parsers/package*.json var/parsers
	@if command -v npm >/dev/null; then \
		cd var/parsers && npm ci --ignore-scripts --no-audit --no-fund --silent; \
	else echo "Without npm the calendars are not read with ical.js."; fi
	@touch $@
