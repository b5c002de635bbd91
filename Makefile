PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help

help: ## This list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  %-14s %s\n", $$1, $$2}'

run: $(VENV)/.run ## Set up, load the demonstration, serve on http://127.0.0.1:8000
	$(BIN)/python manage.py migrate --verbosity 0
	$(BIN)/python manage.py load_demo
	$(BIN)/python manage.py runserver

test: $(VENV)/.test ## Set up, run the whole suite on SQLite (browser tests if Chromium is there)
	$(BIN)/python -m pytest

test-postgres: $(VENV)/.test ## The suite on a throw-away PostgreSQL
	.ci/with-postgres $(BIN)/python -m pytest

browser: $(VENV)/.test ## Browser tests alone; needs Chromium
	$(BIN)/python -m pytest -m browser

lint: $(VENV)/.test ## Style, checks, migrations, catalogues
	.ci/lint

format: $(VENV)/.test ## Format Python and templates
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/djhtml --tabwidth 2 templates

messages: $(VENV)/.test ## Renew and compile the catalogues; needs gettext
	$(BIN)/python manage.py makemessages -l es -l pt_BR --add-location file --no-wrap --ignore=.venv --ignore=var
	$(BIN)/python manage.py compilemessages --ignore=.venv --verbosity 0

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.test: requirements.txt requirements-dev.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@ $(VENV)/.run

.PHONY: help run test test-postgres browser lint format messages
