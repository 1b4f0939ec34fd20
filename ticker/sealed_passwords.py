"""Passwords sealed with a passphrase: scrypt (RFC 7914) makes the key for ChaCha20-Poly1305 (RFC 8439)."""

import json
import os
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ticker.user_files import FileError, FileErrorKind

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

MIN_LENGTH = 8  # characters of a passphrase
MAX_LENGTH = 1024
COST = 1 << 17  # of scrypt: 128 MB and about half a second, for whoever guesses as well
_MAX_COST = 1 << 18  # that a file may ask for
_SALT, _NONCE = 16, 12  # bytes


def seal(secrets: Mapping[str, str], passphrase: str, bound_to: bytes, *, cost: int = COST) -> bytes:
    """Return the secrets sealed. They open with the same passphrase and ``bound_to`` alone. Raises FileError."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    plain = json.dumps(dict(secrets)).encode()
    sealed = _cipher(passphrase, salt, cost).encrypt(nonce, plain, bound_to)
    parts = {"salt": salt, "nonce": nonce, "sealed": sealed}
    return json.dumps({"scrypt": cost, **{name: b64encode(part).decode() for name, part in parts.items()}}).encode()


def unseal(content: bytes, passphrase: str, bound_to: bytes) -> dict[str, str]:
    """Return the secrets. Raises FileError: WRONG_PASSPHRASE also where somebody has changed what they are bound to."""
    try:
        told = dict(json.loads(content))
        salt, nonce, sealed = (b64decode(str(told[name]), validate=True) for name in ("salt", "nonce", "sealed"))
        cost = int(told["scrypt"])
        if not 2 <= cost <= _MAX_COST or cost & (cost - 1) or len(nonce) != _NONCE:
            raise FileError(FileErrorKind.DAMAGED_BACKUP)
        plain = _opened(_cipher(passphrase, salt, cost), nonce, sealed, bound_to)
        return {str(name): str(secret) for name, secret in dict(json.loads(plain)).items()}
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        raise FileError(FileErrorKind.DAMAGED_BACKUP) from None


def _opened(cipher: "ChaCha20Poly1305", nonce: bytes, sealed: bytes, bound_to: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - rarely needed

    try:
        return cipher.decrypt(nonce, sealed, bound_to)
    except InvalidTag:
        raise FileError(FileErrorKind.WRONG_PASSPHRASE) from None


def _cipher(passphrase: str, salt: bytes, cost: int) -> "ChaCha20Poly1305":
    """Return the cipher with the key of a passphrase. Raises FileError if its library cannot be loaded."""
    try:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # noqa: PLC0415 - rarely needed
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415
    except ImportError as error:
        raise FileError(FileErrorKind.SYSTEM, str(error)) from error
    # The same letters are not the same bytes on every system.
    typed = unicodedata.normalize("NFC", passphrase[:MAX_LENGTH]).encode("utf-8", "surrogatepass")
    return ChaCha20Poly1305(Scrypt(salt=salt, length=32, n=cost, r=8, p=1).derive(typed))
