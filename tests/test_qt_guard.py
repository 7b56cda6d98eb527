"""PySide6 6.12.0 loses a reference to None at every call on Python 3.11, and ends the program after about 5,000."""

import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

SAFE = Version("6.11.3")
LEAKS = Version("6.12.0")


def test_a_thousand_calls_keep_the_references_to_none(qtbot: QtBot) -> None:
    """The fault takes 1,000. Python 3.12 and later hide it, so there the two tests of the version carry the weight."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 100


def test_the_installed_qt_is_one_that_is_known_to_be_safe() -> None:
    """Python 3.12 and later hide the leak, so the version is checked on every Python."""
    assert SAFE <= Version(version("PySide6-Essentials")) < LEAKS
    assert version("shiboken6") == version("PySide6-Essentials")


def test_the_cap_is_written_where_people_install_from() -> None:
    """A plain install of the project must not fetch the version that ends the program."""
    pyproject = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text())
    wanted = [Requirement(line) for line in pyproject["project"]["dependencies"]]
    (qt,) = [requirement for requirement in wanted if requirement.name == "PySide6-Essentials"]
    assert str(SAFE) in qt.specifier
    assert str(LEAKS) not in qt.specifier
