"""What speaks Welsh is tested in a process of its own, for words are said when they are loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(520)
def test_a_process_that_speaks_welsh_runs_a_meeting_in_welsh(tmp_path: Path) -> None:
    options = ["-q", "-p", "no:cacheprovider", "-p", "tests.languages.speak_welsh", "--basetemp", str(tmp_path / "run")]
    command = [sys.executable, "-m", "pytest", *options, str(ROOT / "tests" / "languages" / "welsh_journey.py")]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4_000:] + done.stderr[-1_000:]
