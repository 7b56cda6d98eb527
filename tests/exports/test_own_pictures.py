"""A photo of the board is upright and small, and nothing is left in it but what is seen."""

import zlib
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from cochair.exports.own_pictures import own_drawing, own_picture
from cochair.exports.picture_folder import PictureFiles
from cochair.exports.read_photo import LONGEST
from cochair.services.picture_ports import PictureRefused

PLANTED = (b"PLANTEDCAMERA", b"PLANTEDPLACE", b"PLANTEDREMARK", b"PLANTEDXMP", b"PLANTEDPROFILE", b"51.5,0.12")
ORIENTATION, MAKE, GPS = 0x0112, 0x010F, 0x8825


def marked_photo(file: Path, orientation: int = 6, size: tuple[int, int] = (1200, 900)) -> Path:
    """Write a JPEG, red on the left and blue on the right, with everything in it that a phone writes."""
    image = Image.new("RGB", size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKE] = orientation, "PLANTEDCAMERA"
    exif.get_ifd(GPS).update({1: "N", 2: (51.0, 30.0, 26.0), 29: "PLANTEDPLACE", 27: b"51.5,0.12"})
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes() + b"PLANTEDPROFILE"
    image.save(file, "JPEG", exif=exif, comment=b"PLANTEDREMARK", xmp=b"<x>PLANTEDXMP</x>", icc_profile=profile)
    return file


def test_the_planted_marks_are_in_the_file_that_is_chosen(tmp_path: Path) -> None:
    content = marked_photo(tmp_path / "photo.jpg").read_bytes()
    assert all(mark in content for mark in PLANTED)


def test_a_photo_is_turned_upright_and_made_small(tmp_path: Path) -> None:
    made = Image.open(BytesIO(own_picture(marked_photo(tmp_path / "photo.jpg"))))
    assert made.size == (600, 800)
    top, bottom = made.getpixel((300, 100)), made.getpixel((300, 700))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[0] > 200 > 50 > top[2]
    assert bottom[2] > 200 > 50 > bottom[0]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_nothing_is_left_of_where_and_with_what_it_was_taken(tmp_path: Path, orientation: int) -> None:
    content = own_picture(marked_photo(tmp_path / "photo.jpg", orientation))
    assert not any(mark in content for mark in (*PLANTED, b"Exif", b"http://ns.adobe.com", b"ICC_PROFILE", b"GPS"))
    assert not {"exif", "comment", "xmp", "icc_profile"} & Image.open(BytesIO(content)).info.keys()


def test_a_see_through_picture_stays_so_and_loses_its_words_too(tmp_path: Path) -> None:
    marks = PngImagePlugin.PngInfo()
    marks.add_text("Comment", "PLANTEDREMARK")
    marks.add_itxt("XML:com.adobe.xmp", "PLANTEDXMP")
    Image.new("RGBA", (900, 300), (255, 0, 0, 0)).save(tmp_path / "logo.png", pnginfo=marks)
    assert b"PLANTEDREMARK" in (tmp_path / "logo.png").read_bytes()
    content = own_picture(tmp_path / "logo.png")
    made = Image.open(BytesIO(content))
    assert (made.format, made.mode, made.size) == ("PNG", "RGBA", (LONGEST, 267))
    assert made.getpixel((5, 5)) == (0, 0, 0, 0)
    assert not any(mark in content for mark in PLANTED)


def test_a_photo_of_60_million_dots_is_taken(tmp_path: Path) -> None:
    Image.new("L", (10_000, 6_000), 128).save(tmp_path / "huge.jpg")
    assert Image.open(BytesIO(own_picture(tmp_path / "huge.jpg"))).size == (800, 480)


def png_of(width: int, height: int) -> bytes:
    """Return a PNG of one colour that says how large it is; only its head is real."""

    def part(name: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(b"")) + part(b"IEND", b"")


@pytest.mark.parametrize("size", [(8_000, 7_500), (10_000, 10_000), (100_000, 100_000)])
def test_a_picture_that_would_fill_the_memory_is_refused_in_a_sentence(tmp_path: Path, size: tuple[int, int]) -> None:
    (tmp_path / "bomb.png").write_bytes(png_of(*size))
    with pytest.raises(PictureRefused, match=r"^This picture is too large: bomb.png\. "):
        own_picture(tmp_path / "bomb.png")


@pytest.mark.parametrize("content", [b"", b"hello", b"\xff\xd8\xff\xe0broken", png_of(10, 10), b"\x89PNG\r\n\x1a\nxx"])
def test_a_broken_file_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "photo.jpg").write_bytes(content)
    with pytest.raises(PictureRefused, match=r"^CoChair can not read this picture: photo.jpg\. "):
        own_picture(tmp_path / "photo.jpg")


@pytest.mark.parametrize("cut", [40, 200, 1_000, 5_000])
def test_half_a_photo_is_refused(tmp_path: Path, cut: int) -> None:
    file = marked_photo(tmp_path / "photo.jpg")
    file.write_bytes(file.read_bytes()[:cut])
    with pytest.raises(PictureRefused):
        own_picture(file)


def test_a_photo_that_is_gone_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PictureRefused, match="not there any more"):
        own_picture(tmp_path / "photo.jpg")


def drawing(inside: str, before: str = "") -> str:
    box = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"'
    return f'{before}<svg {box}><rect width="5" height="10" fill="#00ff00"/>{inside}</svg>'


def test_a_drawing_shows_its_own_lines_and_no_file_of_this_computer(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    Image.new("RGB", (10, 10), "red").save(secret)
    pictures = "".join(
        f'<image {name}="{where}" x="5" width="5" height="10"/>'
        for name in ("href", "xlink:href")
        for where in (str(secret), secret.as_uri(), "secret.png", "https://example.org/a.png")
    )
    (tmp_path / "bus.svg").write_text(drawing(f"<script>alert(1)</script>{pictures}"), encoding="utf-8")
    made = Image.open(BytesIO(own_drawing(tmp_path / "bus.svg")))
    assert made.size == (640, 640)
    assert made.getpixel((100, 300)) == (0, 255, 0, 255)
    assert made.getpixel((500, 300)) == (0, 0, 0, 0)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<svg",
        "<html/>",
        drawing("&a;", '<!DOCTYPE svg [<!ENTITY a "aaaa">]>'),
        drawing("&a;", '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>'),
    ],
)
def test_a_drawing_that_can_not_be_trusted_or_read_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "bus.svg").write_text(text, encoding="utf-8")
    with pytest.raises(PictureRefused, match="can not read"):
        own_drawing(tmp_path / "bus.svg")


def test_a_folder_gives_pictures_with_the_words_of_their_names_and_of_a_list(tmp_path: Path) -> None:
    for name in ("bus_stop-2.svg", "hall.PNG", "notes.txt", "photo.jpg"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "words.csv").write_text("file,words\nhall.png,our hall;venue\nphoto,Priya\n", encoding="utf-8")
    found = {picture.file.name: picture for picture in PictureFiles().folder(tmp_path)}
    assert found.keys() == {"bus_stop-2.svg", "hall.PNG", "photo.jpg"}
    assert (found["bus_stop-2.svg"].alt, found["bus_stop-2.svg"].named) == ("Bus stop", ("bus stop",))
    assert found["hall.PNG"].words == ("our hall", "venue")
    assert found["photo.jpg"].words == ("priya",)
    assert len({picture.code for picture in found.values()}) == 3


def test_a_folder_that_is_gone_or_empty_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PictureRefused, match=r"are not there any more: .* CoChair uses its own pictures\.$"):
        PictureFiles().folder(tmp_path / "gone")
    with pytest.raises(PictureRefused, match="no SVG, PNG or JPG pictures here"):
        PictureFiles().folder(tmp_path)


def test_a_broken_list_of_words_hides_no_pictures(tmp_path: Path) -> None:
    (tmp_path / "hall.png").write_bytes(b"")
    (tmp_path / "words.csv").write_bytes(b'hall.png,"our\x00 \xff\n' + b'"' * 200_000)
    assert [picture.alt for picture in PictureFiles().folder(tmp_path)] == ["Hall"]


def test_a_drawing_that_ends_its_process_is_refused_in_a_sentence(tmp_path: Path) -> None:
    deep = '<g opacity="0.5">' * 250 + '<rect width="9" height="9"/>' + "</g>" * 250
    (tmp_path / "bus.svg").write_text(drawing(deep), encoding="utf-8")
    with pytest.raises(PictureRefused, match="can not read"):
        own_drawing(tmp_path / "bus.svg")


@settings(max_examples=15)
@given(changes=st.lists(st.tuples(st.integers(0, 2_000), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_photo_with_any_bytes_changed_is_taken_or_refused_in_a_sentence(
    changes: list[tuple[int, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("photos") / "photo.jpg"
    content = bytearray(marked_photo(file, size=(60, 40)).read_bytes())
    for place, value in changes:
        content[place % len(content)] = value
    file.write_bytes(content)
    try:
        made = own_picture(file)
    except PictureRefused as refused:
        assert str(refused).endswith("try again.")
    else:
        assert not any(mark in made for mark in PLANTED)
