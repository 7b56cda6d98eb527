"""A ReportLab canvas that says what it draws, so that a screen reader can follow the page (PDF/UA-1).

Everything is drawn inside `element(...)`, which names its place in the tree, or inside `decoration()`, which is
not read aloud.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObject, PDFPage, PDFString, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

_OWNER = {"ListNumbering": "List", "BBox": "Layout", "Placement": "Layout"}


class UntaggedText(ValueError):
    """Words were drawn that no element claims and nobody declared to be decoration."""


class _Content(NamedTuple):
    """Something drawn: a mark (MCR) by its number, or a link (OBJR) by its reference, on a page."""

    kind: str
    page: int
    key: str
    value: bytes


class _Written(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object in the very bytes of the file: ReportLab takes long to write its own, and a tree has hundreds."""

    __RefOnly__ = 1

    def __init__(self, content: bytes = b"") -> None:
        self.content = content

    def format(self, _document: Any) -> bytes:
        """Return the bytes."""
        return self.content


class Node:
    """A place in the tree: its role, what it holds, and its properties (Alt, Lang, BBox ...)."""

    def __init__(self, role: str, **properties: str | Sequence[float]) -> None:
        self.role, self.properties = role, properties
        self.kids: list[Node | _Content] = []
        self.reference = b""

    def add(self, role: str, **properties: str | Sequence[float]) -> "Node":
        """Add a place below this one, after the others."""
        kid = Node(role, **properties)
        self.kids.append(kid)
        return kid

    def page(self) -> int | None:
        """Return the page where its content starts."""
        found = (kid.page() if isinstance(kid, Node) else kid.page for kid in self.kids)
        return next((page for page in found if page is not None), None)

    def write(self, doc: Any, parent: bytes, pages: Sequence[bytes]) -> bytes:
        """Put this place and all below it into the file and return the reference of the first.

        `pages` are the references of the pages.
        """
        written = _Written()
        self.reference = doc.Reference(written).format(doc)
        here = self.page()
        on = b"" if here is None else b" /Pg " + pages[here]
        kids = b" ".join(self._kid(kid, here, doc, pages) for kid in self.kids)
        written.content = b"<< /Type /StructElem /S /%b /P %b%b%b /K [%b] >>" % (
            self.role.encode(),
            parent,
            on,
            self._properties(doc),
            kids,
        )
        return self.reference

    def _kid(self, kid: "Node | _Content", here: int | None, doc: Any, pages: Sequence[bytes]) -> bytes:
        if isinstance(kid, Node):
            return kid.write(doc, self.reference, pages)
        if kid.kind == "MCR" and kid.page == here:
            return kid.value
        return b"<< /Type /%b /Pg %b /%b %b >>" % (kid.kind.encode(), pages[kid.page], kid.key.encode(), kid.value)

    def _properties(self, doc: Any) -> bytes:
        own = b""
        owners: dict[str, bytes] = {}
        for name, value in self.properties.items():
            if name not in _OWNER:
                own += b" /%b %b" % (name.encode(), PDFString(value).format(doc))
                continue
            shown = f"/{value}" if isinstance(value, str) else f"[{' '.join(f'{number:g}' for number in value)}]"
            owners[_OWNER[name]] = owners.get(_OWNER[name], b"") + f" /{name} {shown}".encode()
        lists = b" ".join(b"<< /O /%b%b >>" % (owner.encode(), values) for owner, values in owners.items())
        return own + (b" /A [%b]" % lists if lists else b"")


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas with a tree of what it draws, from `root` down."""

    def __init__(self, file: Any, *, lang: str = "en-GB", **options: Any) -> None:
        super().__init__(file, pdfVersion=(1, 7), lang=lang, pageCompression=0, **options)
        self._doc.defaultStreamFilters = [PDFZCompress]  # without it pages become letters: slower, and a quarter bigger
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
        node.kids.append(_Content("MCR", self.page_index, "MCID", b"%d" % number))
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
        node.kids.append(_Content("OBJR", self.page_index, "Obj", self._annotationrefs[-1].format(self._doc)))

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
        top = _Written()
        catalog.StructTreeRoot = doc.Reference(top)
        pages = [doc.Reference(page).format(doc) for page in doc.Pages.pages]
        root = self.root.write(doc, catalog.StructTreeRoot.format(doc), pages)
        owners = (
            o.reference if isinstance(o, Node) else b"[%b]" % b" ".join(n.reference for n in o) for o in self._owners
        )
        numbers = b" ".join(b"%d %b" % owner for owner in enumerate(owners))
        top.content = b"<< /Type /StructTreeRoot /K [%b] /ParentTree << /Nums [%b] >> /ParentTreeNextKey %d >>" % (
            root,
            numbers,
            len(self._owners),
        )
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Metadata = _Written(self._metadata())
        super().save()

    def _metadata(self) -> bytes:
        """Return what is told about the file as a stream that is not packed, so that every program can find it."""
        content = self._xmp()
        return b"<< /Type /Metadata /Subtype /XML /Length %d >>\nstream\n%b\nendstream" % (len(content), content)

    def _xmp(self) -> bytes:
        info = self._doc.info
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
<dc:language><rdf:Bag><rdf:li>{escape(str(self.root.properties["Lang"]))}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{tool}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()
