"""Choose the fonts of an article: a good installed serif, and matching fonts for other scripts."""

import re

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from ticker.quick_dataclass import dataclass

# The first one installed is used. All are made for reading on screens, and common on some desktop.
_SERIFS = (
    "Charter", "Source Serif 4", "Source Serif Pro", "New York", "Noto Serif", "Georgia", "Cambria", "Liberation Serif",
    "DejaVu Serif", "Times New Roman",
)  # fmt: skip
# Serif and sans serif families for other scripts, by language: Han characters look wrong in another language's font,
# and the system may choose a bold one.
_COMPANIONS = {
    "ja": (("Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho"), ("Noto Sans CJK JP", "Hiragino Sans", "Meiryo")),
    "ko": (("Noto Serif CJK KR", "AppleMyungjo", "Batang"), ("Noto Sans CJK KR", "Apple SD Gothic Neo", "Gulim")),
    "zh-hant": (("Noto Serif CJK TC", "Songti TC", "PMingLiU"), ("Noto Sans CJK TC", "PingFang TC", "MingLiU")),
    "zh": (("Noto Serif CJK SC", "Songti SC", "SimSun"), ("Noto Sans CJK SC", "PingFang SC", "SimHei")),
    "ar": (("Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic"), ("Noto Sans Arabic",)),
    "he": (("Noto Serif Hebrew", "Frank Ruehl CLM", "FrankRuehl"), ("Noto Sans Hebrew",)),
    "hi": (("Noto Serif Devanagari", "Kohinoor Devanagari", "Mangal"), ("Noto Sans Devanagari",)),
    "bn": (("Noto Serif Bengali", "Kohinoor Bangla", "Vrinda"), ("Noto Sans Bengali",)),
    "ta": (("Noto Serif Tamil", "Tamil Sangam MN", "Latha"), ("Noto Sans Tamil",)),
    "th": (("Noto Serif Thai", "Thonburi", "Angsana New"), ("Noto Sans Thai",)),
    "ka": (("Noto Serif Georgian",), ("Noto Sans Georgian",)),
    "hy": (("Noto Serif Armenian",), ("Noto Sans Armenian",)),
    "am": (("Noto Serif Ethiopic",), ("Noto Sans Ethiopic",)),
}


@dataclass(frozen=True, slots=True)
class ArticleFonts:
    """Font families, best first: for the text, for what surrounds it (datelines, captions, tables), and for code."""

    text: tuple[str, ...]
    surroundings: tuple[str, ...]
    code: tuple[str, ...]


def typefaces_for(preferred: str, language: str, sample: str) -> ArticleFonts:
    """Return the fonts of an article. ``preferred`` is the reader's family for the text, "" for none.

    ``language`` (BCP 47, "" if unknown) decides between fonts for the same characters; without it, ``sample`` does.
    """
    main = [preferred] if preferred else _installed(_SERIFS)[:1]
    first = _companion_key(language or _language_of(sample))
    companions = [_COMPANIONS[key] for key in sorted(_COMPANIONS, key=lambda key: key != first)]
    serifs, sans = ([family for each in companions for family in _installed(each[kind])[:1]] for kind in (0, 1))
    return ArticleFonts(
        text=(*main, *serifs),
        surroundings=(_real_family(QFontDatabase.SystemFont.GeneralFont), *sans),
        code=(_real_family(QFontDatabase.SystemFont.FixedFont), *sans),
    )


def reading_font(families: tuple[str, ...], points: int) -> QFont:
    """Return the font of an article's text."""
    font = QFont()
    font.setStyleHint(QFont.StyleHint.Serif)
    if families:
        font.setFamilies(list(families))
    font.setPointSizeF(points)
    return font


def _installed(families: tuple[str, ...]) -> list[str]:
    return [family for family in families if QFontDatabase.hasFamily(family)]


def _companion_key(language: str) -> str:
    main, *rest = language.lower().replace("_", "-").split("-")
    if main == "zh" and {"hant", "tw", "hk", "mo"} & set(rest):
        return "zh-hant"
    return main


def _language_of(text: str) -> str:
    """Return the language of East Asian text: with kana Japanese, with hangul Korean, else Chinese; "" for others."""
    if re.search("[\u3040-\u30ff]", text):
        return "ja"
    if re.search("[\uac00-\ud7a3]", text):
        return "ko"
    return "zh" if re.search("[\u4e00-\u9fff]", text) else ""


def _real_family(kind: QFontDatabase.SystemFont) -> str:
    """Return the family behind the desktop's alias: fonts after "Sans Serif" would be used for Latin text too."""
    return QFontInfo(QFontDatabase.systemFont(kind)).family()
