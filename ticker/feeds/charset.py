"""Find the encoding of a document and decode it, even where its header and its XML declaration are wrong."""

import codecs
import re

from ticker.feeds.response_headers import charset_in

_NOT_XML = "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE_STARTS = (  # "<" with the zero bytes around it
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"{\0", "utf-16-le"),
    (b"\0{", "utf-16-be"),
    (b"\x4c\x6f\xa7\x94", "cp037"),
)
_DECLARED = rb"<\?xml[^>]{0,200}?\bencoding\s*=\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']"
# Text encodings only: Python has codecs that are not, and some that take quadratic time.
_TEXT_CODEC = (
    r"ascii|utf-(?:8|16|32)(?:-[bl]e)?|iso8859-\d+|cp\d+|koi8-[rtu]|mac-\w+|gb\w+|big5\w*|euc_\w+|shift_jis\w*|iso2022_\w+|"
    r"hz|tis-620|ptcp154|kz1048|johab"
)
_SUPERSETS = {  # what the label means on the web (WHATWG Encoding)
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_SEVEN_BIT = r"iso2022_\w+|hz"  # their bytes are valid ASCII, and so valid UTF-8
_MAX_STRAY_BYTES = 10_000
_DEFAULTS_OF_SERVERS = {"iso-8859-1", "latin1", "us-ascii"}
_MAX_SAMPLE_BYTES = 1 << 16
_MIN_FOREIGN_BYTES = 16  # fewer are strays
_MIN_CONFIDENCE = 0.85


def decode_document(body: bytes, content_type: str = "") -> str:
    """Decode ``body`` by its byte order mark, else its content, else its declared encoding (XML 1.0, appendix F).

    ``content_type`` is the HTTP header as received. Never fails; characters that XML forbids are removed.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if body.startswith(mark):
            rest = body[len(mark) :]
            text = _decode_with_strays(rest) if encoding == "utf-8" else rest.decode(encoding, "replace")
            break
    else:
        text = _decode_by_content(body, _declared_encodings(body, content_type))
    if re.search(_NOT_XML, text):
        text = re.sub(_NOT_XML, "", text)
    return text.lstrip("\ufeff \t\r\n")


def _decode_by_content(body: bytes, declared: list[str]) -> str:
    for start, encoding in _WIDE_STARTS:
        if body.startswith(start):
            return body.decode(encoding, "replace")
    if declared and re.fullmatch(_SEVEN_BIT, declared[0]):
        return body.decode(declared[0], "replace")
    for encoding in ("utf-8", *declared):  # what is valid UTF-8 is UTF-8, whatever is declared
        try:
            return body.decode(encoding)
        except UnicodeError:
            continue
    if declared and declared[0] != "utf-8":
        return body.decode(declared[0], "replace")
    guessed = _guess_encoding(body)
    return body.decode(guessed, "replace") if guessed else _decode_with_strays(body)


def _guess_encoding(body: bytes) -> str:
    """Return the encoding that ``body``, which is no UTF-8 and declares none, is in for all that can be seen, else "".

    Bytes that look like windows-1252, or hardly look at all, are left to ``_decode_with_strays``.
    """
    import chardet  # noqa: PLC0415 - few feeds need it

    sample = body[:_MAX_SAMPLE_BYTES]
    if sum(byte > 127 for byte in sample) < _MIN_FOREIGN_BYTES:
        return ""
    found = chardet.detect(sample)
    encoding = found["encoding"] or ""
    if found["confidence"] < _MIN_CONFIDENCE or not encoding:
        return ""
    name = codecs.lookup(encoding).name
    name = _SUPERSETS.get(name, name)
    return "" if name in {"cp1252", "utf-8"} or not re.fullmatch(_TEXT_CODEC, name) else name


def _declared_encodings(body: bytes, content_type: str) -> list[str]:
    """Return the encodings that the header and the XML declaration name, the likeliest first, by their Python names."""
    labels = []
    if declared := re.search(_DECLARED, body[:1000]):
        labels.append(declared[1].decode("ascii"))
    if label := charset_in(content_type):
        # Many servers send this for every file: then the document knows better, which RFC 7303 §3.2 did not foresee.
        labels.insert(len(labels) if label in _DEFAULTS_OF_SERVERS else 0, label)
    encodings = []
    for name in labels:
        try:
            encoding = codecs.lookup(name).name
        except (LookupError, ValueError):
            continue
        # those with two or four bytes show in the bytes
        if re.fullmatch(_TEXT_CODEC, encoding) and not encoding.startswith(("utf-16", "utf-32")):
            encodings.append(_SUPERSETS.get(encoding, encoding))
    return encodings


def _decode_with_strays(body: bytes) -> str:
    """Decode UTF-8 with stray bytes, usually pasted from windows-1252; with many, all of it is windows-1252."""
    if body.decode("utf-8", "replace").count("\ufffd") > _MAX_STRAY_BYTES:
        return body.decode("cp1252", "replace")
    return body.decode("utf-8", _STRAYS)


def _decode_strays(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


_STRAYS = "ticker.strays"
codecs.register_error(_STRAYS, _decode_strays)
