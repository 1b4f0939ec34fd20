"""Digests without OpenSSL: ``hashlib`` loads its library, 3.5 MB that nothing else needs while headlines scroll."""

try:
    from _blake2 import blake2b  # what hashlib takes where OpenSSL has none
except ImportError:  # another Python than CPython
    from hashlib import blake2b

__all__ = ["blake2b"]
