"""Finds the files that come with CoChair, from a checkout, a wheel or an installer."""

from pathlib import Path

_INSTALLED = Path(__file__).parent / "_resources"
_CHECKOUT = Path(__file__).parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a file that comes with CoChair, such as `resource("themes", "light.toml")`."""
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
