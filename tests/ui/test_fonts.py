"""Windows are measured with fonts that the tests bring along, so that no result depends on the machine's fonts."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

GENERIC = {"Sans Serif", "Serif", "Monospace"}  # Qt's names for what fontconfig prefers


def test_only_the_fonts_of_the_tests_are_there() -> None:
    assert set(QFontDatabase.families()) - GENERIC == {"DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif"}
    assert QFontInfo(QFont()).family() == "DejaVu Sans"
