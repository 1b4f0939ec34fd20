"""Translations with the digits of the user's region, as the numbers beside them have."""

import re

from PySide6.QtCore import QLocale, QTranslator

_ASCII = "0123456789"
_NUMBER = re.compile(r"(?<![\w{%#:/.])[0-9]+(?:\.[0-9]+)?(?![\w}]|[:/.]\w)")  # none in a name, a field or an address


class LocalDigits(QTranslator):
    """Writes the numbers in translations as the region does: Arabic has two kinds of digits, a translation one."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return with_local_digits(super().translate(context, source, disambiguation, n))  # type: ignore[arg-type]


def with_local_digits(text: str) -> str:
    """Return a text with its numbers in the digits of the default locale."""
    zero = QLocale().zeroDigit()
    if not text or zero == "0":
        return text
    digits = {ord(digit): ord(zero) + value for value, digit in enumerate(_ASCII)}
    return _NUMBER.sub(lambda found: found[0].translate(digits), text)
