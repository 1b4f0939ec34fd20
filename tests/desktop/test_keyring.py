"""Secrets are in the keyring where there is one, and else in memory alone."""

from pathlib import Path

import pytest

from ticker.desktop.keyring import Keyring


@pytest.fixture
def in_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A keyring that is a file."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.InFile")
    monkeypatch.setenv("TEST_KEYRING", str(tmp_path / "keyring"))
    return tmp_path / "keyring"


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def test_a_secret_outlives_the_program(in_file: Path) -> None:
    assert Keyring().save("https://news.example/feed", "pässword \"'\n")
    assert Keyring().read("https://news.example/feed") == "pässword \"'\n"
    assert Keyring().read("https://other.example/feed") is None
    assert "Off the Wire" in in_file.read_text(encoding="utf-8")


def test_a_forgotten_secret_is_gone(in_file: Path) -> None:
    keyring = Keyring()
    keyring.save("a", "secret")
    keyring.forget("a")
    keyring.forget("never known")
    assert keyring.read("a") is None
    assert "secret" not in in_file.read_text(encoding="utf-8")


def test_many_secrets_are_read_and_kept_at_once(in_file: Path) -> None:
    assert Keyring().save_all({"a": "one", "b": "two"})
    keyring = Keyring()
    keyring.hold("c", "three")
    assert keyring.read_all(("a", "b", "c", "d")) == {"a": "one", "b": "two", "c": "three"}
    assert keyring.read("b") == "two"
    assert Keyring().save_all({})


def test_without_a_keyring_many_secrets_are_known_only_if_all_are_held(no_keyring: None) -> None:
    keyring = Keyring()
    keyring.hold("a", "one")
    assert keyring.read_all(("a",)) == {"a": "one"}
    assert keyring.read_all(("a", "b")) is None
    assert not keyring.save_all({"b": "two"})
    assert keyring.read_all(("a", "b")) == {"a": "one", "b": "two"}


@pytest.mark.behaviour("A39")
def test_without_a_keyring_a_secret_lasts_as_long_as_the_program(
    no_keyring: None, caplog: pytest.LogCaptureFixture
) -> None:
    keyring = Keyring()
    assert keyring.read("a") is None
    assert not keyring.save("a", "secret")
    assert keyring.read("a") == "secret"
    assert Keyring().read("a") is None
    assert "secret" not in caplog.text


@pytest.mark.behaviour("A39")
def test_a_keyring_library_that_is_broken_is_none(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Backend")
    assert not Keyring().save("a", "secret")
    assert "could not be used" in caplog.text
