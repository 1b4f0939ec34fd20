"""The language of the program: its translations and Qt's, and the direction of the layout.

Nothing here needs a display.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from ticker.resources import resource
from ticker.ui.i18n.local_digits import LocalDigits

_NAME = "off-the-wire"
SPOKEN = "spokenLanguage"  # a property of the application

# Every language with a translation, complete or not, by its own name.
LANGUAGES = (
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("pt", "Português"),
    ("ru", "Русский"),
    ("ar", "العربية"),
    ("ja", "日本語"),
    ("zh_CN", "简体中文"),
)


def languages() -> tuple[tuple[str, str], ...]:
    """Return those of ``LANGUAGES`` that are installed: the build leaves out those that have hardly begun."""
    folder = resource("translations")
    return tuple((code, name) for code, name in LANGUAGES if (folder / f"{_NAME}_{code}.qm").exists())


def spoken_language() -> str:
    """Return the code of the language in use, one of ``LANGUAGES``."""
    qt = QCoreApplication.instance()
    return (qt and qt.property(SPOKEN)) or "en"


def speak(qt: QCoreApplication, language: str) -> None:
    """Install the translation into ``language``, a code of ``LANGUAGES``; "": the first of the system's that we have.

    Where there is none it speaks English. Dates and numbers are written as the system says, and where that speaks
    another language than the one asked for, as that one does.
    """
    folder = str(resource("translations"))
    english = QTranslator(qt)
    if language and QLocale(language).language() != QLocale.system().language():
        QLocale.setDefault(QLocale(language))
    own = LocalDigits(qt) if QLocale().zeroDigit() != "0" else QTranslator(qt)
    english.load(f"{_NAME}_en", folder)
    qt.installTranslator(english)  # has the plural forms of what another does not say
    if own.load(QLocale(language) if language else QLocale.system(), _NAME, "_", folder):
        qt.installTranslator(own)
    else:
        own = english
    qt.setProperty(SPOKEN, Path(own.filePath()).stem.removeprefix(f"{_NAME}_") or "en")
    toolkits = QTranslator(qt)
    if toolkits.load(f"qtbase_{own.language()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        qt.installTranslator(toolkits)
    if isinstance(qt, QGuiApplication):
        runs_leftwards = QLocale(own.language()).textDirection() == Qt.LayoutDirection.RightToLeft
        qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft if runs_leftwards else Qt.LayoutDirection.LeftToRight)
