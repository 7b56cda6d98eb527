"""A ReportLab canvas that says what it draws, so that a screen reader can follow the page (PDF/UA-1).

Everything is drawn inside `element(...)`, which names its place in the tree, or inside `decoration()`, which is
not read aloud.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import XMP, PDFArray, PDFDictionary, PDFName, PDFPage, PDFString
from reportlab.pdfgen.canvas import Canvas

_OWNER = {"ListNumbering": "List", "BBox": "Layout", "Placement": "Layout"}


class UntaggedText(ValueError):
    """Words were drawn that no element claims and nobody declared to be decoration."""


class _Content(NamedTuple):
    """Something drawn: a mark (MCR) by its number, or a link (OBJR) by its reference, on a page."""

    kind: str
    page: int
    key: str
    value: Any


class Node:
    """A place in the tree: its role, what it holds, and its properties (Alt, Lang, BBox ...)."""

    def __init__(self, role: str, **properties: Any) -> None:
        self.role, self.properties = role, properties
        self.kids: list[Node | _Content] = []
        self.reference: Any = None

    def add(self, role: str, **properties: Any) -> "Node":
        """Add a place below this one, after the others."""
        kid = Node(role, **properties)
        self.kids.append(kid)
        return kid

    def page(self) -> int | None:
        """Return the page where its content starts."""
        found = (kid.page() if isinstance(kid, Node) else kid.page for kid in self.kids)
        return next((page for page in found if page is not None), None)

    def write(self, doc: Any, parent: Any, pages: Sequence[Any]) -> Any:
        """Turn this place and all below it into PDF objects and return the reference of the first."""
        entries = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(self.role), "P": parent})
        self.reference = doc.Reference(entries)
        owners: dict[str, dict[str, Any]] = {}
        for name, value in self.properties.items():
            if name in _OWNER:
                owners.setdefault(_OWNER[name], {})[name] = PDFName(value) if isinstance(value, str) else value
            else:
                entries[name] = PDFString(value)
        if owners:
            entries["A"] = PDFArray([PDFDictionary({"O": PDFName(o), **v}) for o, v in owners.items()])
        here = self.page()
        if here is not None:
            entries["Pg"] = doc.Reference(pages[here])
        entries["K"] = PDFArray([self._kid(kid, here, doc, pages) for kid in self.kids])
        return self.reference

    def _kid(self, kid: "Node | _Content", here: int | None, doc: Any, pages: Sequence[Any]) -> Any:
        if isinstance(kid, Node):
            return kid.write(doc, self.reference, pages)
        if kid.kind == "MCR" and kid.page == here:
            return kid.value
        return PDFDictionary({"Type": PDFName(kid.kind), "Pg": doc.Reference(pages[kid.page]), kid.key: kid.value})


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas with a tree of what it draws, from `root` down."""

    def __init__(self, file: Any, *, lang: str = "en-GB", **options: Any) -> None:
        super().__init__(file, pdfVersion=(1, 7), lang=lang, **options)
        self.root = Node("Document", Lang=lang)
        self._marks: list[Node] = []
        self._owners: list[list[Node] | Node] = [self._marks]
        self._page_key = self._inside = 0
        self._link_node: tuple[Node, str] | None = None
        self._doc.Catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})

    @property
    def page_index(self) -> int:
        """Return the number of the page that is being drawn, from 0."""
        return len(self._doc.Pages.pages)

    @contextmanager
    def element(self, node: Node) -> Iterator[None]:
        """What is drawn inside belongs to `node`."""
        number = len(self._marks)
        node.kids.append(_Content("MCR", self.page_index, "MCID", number))
        self._marks.append(node)
        with self._mark(f"/{node.role} <</MCID {number}>> BDC"):
            yield

    @contextmanager
    def decoration(self, kind: str = "", subtype: str = "") -> Iterator[None]:
        """What is drawn inside is not read aloud.  `kind` is "Pagination" for page numbers."""
        sub = f" /Subtype /{subtype}" if subtype else ""
        with self._mark(f"/Artifact <</Type /{kind}{sub}>> BDC" if kind else "/Artifact BMC"):
            yield

    @contextmanager
    def _mark(self, code: str) -> Iterator[None]:
        self._code.append(code)
        self._inside += 1
        yield
        self._inside -= 1
        self._code.append("EMC")

    def drawText(self, text: Any) -> None:
        """Draw words; UntaggedText when they are in no element and no decoration."""
        if not self._inside and not self._formData:
            raise UntaggedText(" ".join(text._code))
        super().drawText(text)

    def link(self, node: Node, address: str, box: tuple[float, float, float, float], words: str) -> None:
        """Make a box that can be pressed; `words` say where it leads."""
        self._link_node = node, words
        self.linkURL(address, box, relative=0, thickness=0)

    def _addAnnotation(self, annotation: Any, name: Any = None, addtopage: int = 1) -> None:
        if self._link_node is None:
            raise UntaggedText("A link needs an element: use link().")
        node, words = self._link_node
        annotation["Contents"] = PDFString(words)
        annotation["F"] = 4  # it is printed
        annotation["StructParent"] = len(self._owners)
        self._owners.append(node)
        super()._addAnnotation(annotation, name, addtopage)
        node.kids.append(_Content("OBJR", self.page_index, "Obj", self._annotationrefs[-1]))

    def _setAnnotations(self, page: Any) -> None:
        super()._setAnnotations(page)
        if isinstance(page, PDFPage):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = self._page_key, PDFName("S")

    def showPage(self) -> None:
        """End the page; what comes next is on a new one."""
        super().showPage()
        self._marks, self._page_key = [], len(self._owners)
        self._owners.append(self._marks)

    def save(self) -> None:
        """Write the tree and what a reader must know, then the file."""
        doc, catalog = self._doc, self._doc.Catalog
        top = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        catalog.StructTreeRoot = doc.Reference(top)
        top["K"] = PDFArray([self.root.write(doc, catalog.StructTreeRoot, doc.Pages.pages)])
        numbers = PDFArray([])
        for key, owner in enumerate(self._owners):
            numbers.sequence += [
                key,
                owner.reference if isinstance(owner, Node) else PDFArray([n.reference for n in owner]),
            ]
        top["ParentTree"] = doc.Reference(PDFDictionary({"Nums": numbers}))
        top["ParentTreeNextKey"] = len(self._owners)
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Metadata = XMP(creator=self._xmp)
        super().save()

    def _xmp(self, doc: Any) -> bytes:
        info = doc.info
        title, author, tool, producer = map(escape, (info.title, info.author, info.creator, info.producer))
        names = {
            "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "dc": "http://purl.org/dc/elements/1.1/",
            "pdf": "http://ns.adobe.com/pdf/1.3/",
            "xmp": "http://ns.adobe.com/xap/1.0/",
            "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
        }
        spaces = " ".join(f'xmlns:{short}="{name}"' for short, name in names.items())
        return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {spaces}><rdf:Description rdf:about="">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{escape(self.root.properties["Lang"])}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{tool}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()
