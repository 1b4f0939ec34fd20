"""What a user adds to TLS for a server of their own: an authority to trust, and a certificate to show."""

import ssl
from dataclasses import dataclass
from pathlib import Path

from ticker.entities import FetchError, FetchErrorKind


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """Files in PEM; "" for none."""

    ca_file: str = ""  # trusted beside the system's authorities
    certificate: str = ""  # the client's, with its key
    password: str = ""  # of the key

    def add_to(self, context: ssl.SSLContext) -> None:
        """Raises FetchError (TLS); its detail is "ca-file", "client-certificate" or "certificate-password"."""
        if self.ca_file:
            try:
                context.load_verify_locations(self.ca_file)
            except (OSError, ssl.SSLError) as error:
                raise FetchError(FetchErrorKind.TLS, "ca-file") from error
        if self.certificate:
            self._add_certificate(context)

    def _add_certificate(self, context: ssl.SSLContext) -> None:
        try:
            context.load_cert_chain(self.certificate, password=lambda: self.password)
        except (OSError, ssl.SSLError, ValueError) as error:
            is_locked = b"ENCRYPTED" in _content(self.certificate)
            detail = "certificate-password" if is_locked else "client-certificate"
            raise FetchError(FetchErrorKind.TLS, detail) from error


NO_FILES = TlsFiles()


def _content(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError:
        return b""
