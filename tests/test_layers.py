"""Imports point down only: the contracts are in pyproject.toml."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]

CHECK = "from importlinter.cli import lint_imports_command as check; check(['--no-logo', '--no-cache'])"

IMPORT_ALL = """
import importlib, pkgutil, sys
import cochair
for module in pkgutil.walk_packages(cochair.__path__, "cochair."):
    importlib.import_module(module.name)
print(*sorted(name for name in sys.modules if name.split(".")[0] in {"PySide6", "shiboken6"}))
print(*sorted(name for name in sys.modules if name.split(".")[0] == "cochair"))
"""


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    """Run code in a Python of its own, standing in the checkout."""
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")


def test_the_contracts_are_kept() -> None:
    """Run import-linter just as the checks do."""
    result = run_python(CHECK)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "0 broken" in result.stdout


def test_everything_in_cochair_can_be_imported_without_qt() -> None:
    """The contracts read the source; this one sees what is really loaded, by whatever way."""
    result = run_python(IMPORT_ALL)
    assert result.returncode == 0, result.stderr
    qt, ours = result.stdout.splitlines()
    assert qt == ""
    assert "cochair.domain" in ours.split()
