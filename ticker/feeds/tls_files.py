"""What a user adds to TLS for a server of their own: an authority to trust, and a certificate to show."""

from pathlib import Path
from typing import TYPE_CHECKING

from ticker.entities import FetchError, FetchErrorKind
from ticker.quick_dataclass import dataclass
from ticker.user_files import FileError, read_file

if TYPE_CHECKING:
    import ssl

_MAX_SIZE = 1 << 20  # bytes


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """Files in PEM; "" for none."""

    ca_file: str = ""  # trusted beside the system's authorities
    certificate: str = ""  # the client's, with its key
    password: str = ""  # of the key

    def add_to(self, context: "ssl.SSLContext") -> None:
        """Raises FetchError (TLS); its detail is "ca-file", "client-certificate" or "certificate-password"."""
        if self.ca_file:
            import ssl  # noqa: PLC0415 - the caller has it; who only passes files on has not

            try:
                context.load_verify_locations(cadata=read_file(Path(self.ca_file), _MAX_SIZE).decode("ascii", "ignore"))
            except (FileError, ssl.SSLError, ValueError) as error:
                raise FetchError(FetchErrorKind.TLS, "ca-file") from error
        if self.certificate:
            self._add_certificate(context)

    def _add_certificate(self, context: "ssl.SSLContext") -> None:
        import ssl  # noqa: PLC0415 - as above

        try:
            read_file(Path(self.certificate), _MAX_SIZE)  # a pipe would be waited for
            context.load_cert_chain(self.certificate, password=lambda: self.password)
        except (FileError, OSError, ssl.SSLError, ValueError) as error:
            is_locked = b"ENCRYPTED" in _content(self.certificate)
            detail = "certificate-password" if is_locked else "client-certificate"
            raise FetchError(FetchErrorKind.TLS, detail) from error


NO_FILES = TlsFiles()


def _content(path: str) -> bytes:
    try:
        return read_file(Path(path), _MAX_SIZE)
    except FileError:
        return b""
