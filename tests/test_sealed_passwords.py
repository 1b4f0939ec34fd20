"""Sealed passwords open with their passphrase, in their backup, and in no other way."""

import json
import sys
from base64 import b64decode, b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.sealed_passwords import seal, unseal
from ticker.user_files import FileError, FileErrorKind

CHEAP = 4  # scrypt's cost
SECRETS = st.dictionaries(st.text(max_size=20), st.text(max_size=20), max_size=4)
PASSPHRASES = st.text(min_size=1, max_size=20)


def refused(content: bytes, passphrase: str, bound_to: bytes = b"backup") -> FileErrorKind:
    with pytest.raises(FileError) as error:
        unseal(content, passphrase, bound_to)
    return error.value.kind


@given(secrets=SECRETS, passphrase=PASSPHRASES, bound_to=st.binary(max_size=20))
def test_what_was_sealed_comes_back(secrets: dict[str, str], passphrase: str, bound_to: bytes) -> None:
    sealed = seal(secrets, passphrase, bound_to, cost=CHEAP)
    assert unseal(sealed, passphrase, bound_to) == secrets
    assert refused(sealed, passphrase + "x", bound_to) is FileErrorKind.WRONG_PASSPHRASE
    assert refused(sealed, passphrase, bound_to + b"x") is FileErrorKind.WRONG_PASSPHRASE


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7), part=st.sampled_from(["salt", "nonce", "sealed"]))
def test_no_bit_can_be_changed(place: int, bit: int, part: str) -> None:
    told = json.loads(seal({"a": "secret"}, "passphrase", b"backup", cost=CHEAP))
    changed = bytearray(b64decode(told[part]))
    changed[place % len(changed)] ^= 1 << bit
    told[part] = b64encode(changed).decode()
    assert refused(json.dumps(told).encode(), "passphrase") is FileErrorKind.WRONG_PASSPHRASE


def test_nothing_of_a_secret_can_be_read() -> None:
    sealed = seal({"https://news.example/": "hunter2"}, "passphrase", b"", cost=CHEAP)
    assert b"hunter2" not in sealed
    assert all(secret not in b64decode(json.loads(sealed)["sealed"]) for secret in (b"hunter2", b"news.example"))
    assert seal({}, "passphrase", b"", cost=CHEAP) != seal({}, "passphrase", b"", cost=CHEAP)


def test_letters_typed_in_two_ways_are_the_same_passphrase() -> None:
    assert unseal(seal({"a": "b"}, "caf\u00e9", b"", cost=CHEAP), "cafe\u0301", b"") == {"a": "b"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"scrypt": 4, "salt": "AAAA", "nonce": "AAAA", "sealed": "AAAA"}',
        b'{"scrypt": 1099511627776, "salt": "AAAA", "nonce": "AAAAAAAAAAAAAAAA", "sealed": "AAAA"}',  # memory
        b'{"scrypt": 5, "salt": "AAAA", "nonce": "AAAAAAAAAAAAAAAA", "sealed": "AAAA"}',
        b'{"scrypt": "x", "salt": "AAAA", "nonce": "AAAAAAAAAAAAAAAA", "sealed": "AAAA"}',
        b'{"scrypt": 4, "salt": "\xff", "nonce": "AAAAAAAAAAAAAAAA", "sealed": "AAAA"}',
        b"[" * 100_000,
    ],
)
def test_what_is_not_sealed_passwords_is_damage(content: bytes) -> None:
    assert refused(content, "passphrase") is FileErrorKind.DAMAGED_BACKUP


def test_without_the_cipher_the_reason_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    sealed = seal({"a": "secret"}, "passphrase", b"backup", cost=CHEAP)
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.ciphers.aead", None)
    with pytest.raises(FileError, match="cryptography") as error:
        seal({"a": "secret"}, "passphrase", b"backup", cost=CHEAP)
    assert error.value.kind is FileErrorKind.SYSTEM
    assert refused(sealed, "passphrase") is FileErrorKind.SYSTEM
