"""Gathers the words, brings each language up to date, makes what the app reads, and tells how far each one is."""

from babel.messages.catalog import Catalog

from catalogue import gather
from catalogue.parts import PARTS


def main() -> None:
    """Write the files of every language."""
    template = gather.gathered()
    gather.TEMPLATE.write_text(gather.as_text(template), encoding="utf-8")
    for code in gather.languages():
        catalog = gather.brought_up_to_date(code, template)
        path = gather.po_file(code)
        path.write_text(gather.as_text(catalog), encoding="utf-8")
        path.with_suffix(".mo").write_bytes(gather.compiled(gather.translated(code)))
        for part, files in (*PARTS.items(), ("all", ())):
            print(f"{code}: {part}: {_how_far(catalog, files)}")


def _how_far(catalog: Catalog, files: tuple[str, ...]) -> str:
    found = list(gather.messages(catalog, *files))
    done = sum(map(gather.is_translated, found))
    return f"{done} of {len(found)} ({100 * done / len(found):.0f} %)"


if __name__ == "__main__":
    main()
