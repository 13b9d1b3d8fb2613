# `make demo` shows the main job on samples/; `make test` runs the whole suite. Each sets up what it needs in .venv.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin

.PHONY: demo test lint clean

demo: .venv/installed
	@echo '$$ tqcheck check samples'
	@$(BIN)/tqcheck check --exit-zero samples
	@echo
	@echo '$$ tqcheck check --unsafe-fixes --diff samples/bad-russian.txt'
	@$(BIN)/tqcheck check --exit-zero --unsafe-fixes --diff samples/bad-russian.txt

test: .venv/test
	$(BIN)/python -m pytest -q -W error -n auto

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

clean:
	rm -rf .venv build *.egg-info .mypy_cache .ruff_cache .pytest_cache

$(BIN)/python:
	$(PYTHON) -m venv .venv

.venv/installed: $(BIN)/python setup.cfg pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

.venv/test .venv/dev: .venv/%: $(BIN)/python setup.cfg pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[$*]'
	@touch $@
