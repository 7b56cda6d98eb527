"""The picture of CoChair, drawn in every size that a system asks for."""

from io import BytesIO
from pathlib import Path

from installer.names import ROOT

DRAWING = ROOT / "installer" / "cochair.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def draw(folder: Path) -> None:
    """Write the picture as PNG in each size, and as Windows and macOS want it."""
    import resvg_py
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    drawing = DRAWING.read_text(encoding="utf-8")
    images = {}
    for size in SIZES:
        png = bytes(resvg_py.svg_to_bytes(svg_string=drawing, width=size, height=size))
        (folder / f"{size}.png").write_bytes(png)
        images[size] = Image.open(BytesIO(png)).convert("RGBA")
    small = [images[size] for size in SIZES if size < 256]
    images[256].save(folder / "cochair.ico", append_images=small, sizes=[image.size for image in (*small, images[256])])
    images[512].save(folder / "cochair.icns", append_images=[images[size] for size in (16, 32, 64, 128, 256)])
