# `make run` opens CoChair. `make test` checks it. Both set up what they need.
SHELL := /bin/bash
PYTHON := .venv/bin/python
export PYTHONPATH := $(CURDIR)
export PYTHONUTF8 := 1
unexport PYTHONHOME PYTHONSAFEPATH

.PHONY: run test check words bench evidence torture installer installer-test installer-bench lock clean

run:
	@scripts/set-up run
	@scripts/run

test: check
	@$(PYTHON) -m pytest -n 2

check:
	@scripts/set-up test
	@$(PYTHON) -m ruff check --quiet .
	@$(PYTHON) -m ruff format --quiet --check .
	@$(PYTHON) -m mypy --no-error-summary
	@$(PYTHON) -c "from importlinter.cli import lint_imports_command as check; check(['--no-logo'])"

words:
	@scripts/set-up test
	@$(PYTHON) -m catalogue

bench:
	@scripts/set-up test
	@scripts/set-up bench
	@$(PYTHON) -m benchmarks

evidence:
	@scripts/set-up test
	@$(PYTHON) -m benchmarks.evidence $(if $(MEETINGS),--meetings $(MEETINGS))

torture:
	@scripts/set-up test
	@scripts/set-up fuzz
	@$(PYTHON) -m tests.torture $(ONLY)

installer:
	@scripts/set-up installer
	@build/venv/bin/python build_installer.py --out dist $(if $(TARGET),--target $(TARGET))

installer-test: installer
	@scripts/set-up test
	@scripts/prove-installed bookworm
	@scripts/prove-installed trixie

installer-bench: installer
	@scripts/set-up test
	@build/venv/bin/python -m tests.installed.make_bare
	@$(PYTHON) -W ignore -m tests.installed.bench $(WRITE)

lock:
	@scripts/lock

clean:
	rm -rf .venv out dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
