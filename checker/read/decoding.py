"""From the bytes of a text file to its characters, or to the reason why there are none."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from checker.errors import Place, UnreadableError

MAX_BYTES = 16 * 1024 * 1024
"""Bytes of the largest file that is read: a thousand long articles; anything larger is no article."""

BOM = BOM_UTF8.decode("utf-8")
"""The byte order mark as a character. It stays in an article's text, so that offsets count it, and is in no segment."""

_SIGNATURES = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a zip archive (.docx, .odt and .epub are)",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\x1f\x8b": "compressed with gzip",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "an RTF document",
}
"""First bytes of what people most often take for text, and what it is."""


def decoded(path: str, raw: bytes) -> str:
    r"""The characters of a UTF-8 text file, line ends and byte order mark kept: offsets count them.

    Raises:
        UnreadableError: the file is empty, binary, in another encoding or too large; `path` is only for the place.
    """
    if not raw.strip():
        raise UnreadableError("the file is empty", place=Place(path))
    if len(raw) > MAX_BYTES:
        raise UnreadableError(f"larger than {MAX_BYTES >> 20} MB: this is no article", place=Place(path))
    _refuse_other_formats(path, raw)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"not UTF-8: byte 0x{raw[error.start]:02X}",
            place=Place(path, raw.count(b"\n", 0, error.start) + 1),
            hint="save the file as UTF-8",
        ) from error
    if not text.replace(BOM, "").strip():
        raise UnreadableError("the file is empty", place=Place(path))
    return text


def _refuse_other_formats(path: str, raw: bytes) -> None:
    if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        raise UnreadableError("UTF-16 text", place=Place(path), hint="save the file as UTF-8")
    for signature, name in _SIGNATURES.items():
        if raw.startswith(signature):
            raise UnreadableError(f"not text: this is {name}", place=Place(path), hint="export it as text")
    if b"\0" in raw:
        raise UnreadableError("not text: it holds NUL bytes", place=Place(path), hint="export it as UTF-8 text")
