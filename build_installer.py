"""Makes the installer of CoChair for the system it runs on: `--check` says what is missing."""

import argparse
import hashlib
import subprocess
import sys
from pathlib import Path

from installer.bundle import steps as bundle_steps
from installer.linux_files import deb_steps, tar_steps
from installer.names import ROOT, SOURCE, VERSION
from installer.other_systems import dmg_steps, nsis_steps, stub_steps
from installer.step import Step, command
from installer.tools import SYSTEMS, targets_of, tools_for

TARGETS = {"deb": deb_steps, "tar": tar_steps, "nsis": nsis_steps, "dmg": dmg_steps}
SUMS = "SHA256SUMS"
NOT_HERE = "Something that is needed is missing. Please look at the lines above."
NO_TARGET = "There is no installer for this system. Please choose a target, such as --target tar."


def main(arguments: list[str] | None = None) -> int:
    """Make installers, or say how; 0 when it is done, or could be."""
    options = _options(arguments)
    targets = targets_of(options.target)
    if not targets:
        print(NO_TARGET, file=sys.stderr)
        return 1
    if options.dry_run:
        for step in _steps(targets, options.out, stub=options.stub):
            print(step.words)
        return 0
    if not _all_here(targets, stub=options.stub, tell=options.check):
        print(NOT_HERE, file=sys.stderr)
        return 1
    if options.check:
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    try:
        for step in _steps(targets, options.out, stub=options.stub):
            print(f"== {step.words}", flush=True)
            step.do()
    except subprocess.CalledProcessError as failed:
        print(failed, file=sys.stderr)
        return 1
    return 0


def _steps(targets: tuple[str, ...], out: Path, *, stub: bool) -> list[Step]:
    """Return all that is done for targets, in order: the program once, then each file, then the sums of all."""
    if stub:
        return stub_steps(out)
    made = bundle_steps(SYSTEMS[targets[0]])
    for target in targets:
        made += TARGETS[target](out)
    words = ("git", "-c", "safe.directory=*", "archive", "--format=tar.gz", f"--prefix=cochair-{VERSION}/")
    made.append(command(*words, f"--output={out / SOURCE}", "HEAD", cwd=ROOT))
    made.append(Step(f"write {out / SUMS}", lambda: _write_sums(out)))
    return made


def _all_here(targets: tuple[str, ...], *, stub: bool, tell: bool) -> bool:
    tools = [tool for target in targets for tool in tools_for(target, stub=stub)]
    missing = [tool for tool in tools if tool.needed and not tool.here]
    lines = dict.fromkeys(tool.line() for tool in (tools if tell else missing))
    print(*lines, sep="\n", end="\n" if lines else "")
    return not missing


def _write_sums(out: Path) -> None:
    """Write the SHA-256 sum of each file, as `sha256sum --check` reads them."""
    files = sorted(path for path in out.iterdir() if path.is_file() and path.name != SUMS)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (out / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--target", choices=["auto", *SYSTEMS], default="auto", help="what to make")
    parser.add_argument("--check", action="store_true", help="say which tools are here; 1 when one is missing")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    parser.add_argument("--stub", action="store_true", help="with nsis: a set-up with no program in it, on any system")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR", help="where the files go")
    options = parser.parse_args(arguments)
    options.out = options.out.absolute()
    if options.stub and options.target != "nsis":
        parser.error("--stub goes with --target nsis")
    return options


if __name__ == "__main__":
    sys.exit(main())
