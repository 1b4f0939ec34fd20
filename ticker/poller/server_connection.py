"""The connection to a feed server: a fetcher, replaced if the proxy or the files for TLS change, and the keyring."""

from collections.abc import Callable
from contextlib import suppress

from ticker.desktop.keyring import Keyring
from ticker.entities import Account, FetchError, FetchErrorKind, ServerAccess, ServerSecrets, ServerSignIn
from ticker.feeds.fetch import AnyFetcher
from ticker.feeds.tls_files import NO_FILES, TlsFiles
from ticker.secret_names import names_of_account
from ticker.sync.api_request import ApiCall, ApiRequest, send
from ticker.sync.gate import through_gate


class ServerConnection:
    """For the thread that syncs; ``close`` may come from any."""

    def __init__(self, make_fetcher: Callable[[str], AnyFetcher], keyring: Keyring, proxy: str) -> None:
        self._make_fetcher = make_fetcher
        self._keyring = keyring
        self._proxy = proxy
        self._fetcher: AnyFetcher | None = None
        self._files = NO_FILES  # of the fetcher there is

    def use_proxy(self, proxy: str) -> None:
        if proxy != self._proxy:
            self._proxy = proxy
            self.close()
            self._fetcher = None

    def close(self) -> None:
        """Cancel the running request."""
        if self._fetcher is not None:
            self._fetcher.close()

    def calls(self, access: ServerAccess, secrets: ServerSecrets) -> ApiCall:
        """Return the fetcher for a server with these requirements."""
        files = TlsFiles(access.ca_file, access.certificate, secrets.certificate_password)

        def call(request: ApiRequest) -> bytes:
            return send(self._fetcher_with(files), request)

        return through_gate(call, access.gate_user, secrets.gate_password) if access.gate_user else call

    def _fetcher_with(self, files: TlsFiles) -> AnyFetcher:
        if self._fetcher is None or files != self._files:
            self.close()
            made = self._make_fetcher(self._proxy)
            self._fetcher = made if files == NO_FILES else made.with_tls(files)
            self._files = files
        return self._fetcher

    # -- secrets -------------------------------------------------------------------------------------------------

    def secrets_of(self, account: Account) -> ServerSecrets:
        """Raises FetchError (UNAUTHORIZED, "unknown") if the keyring does not give the password."""
        name, gate_name, certificate_name = names_of_account(account)
        password = self._keyring.read(name)
        if password is None:
            raise FetchError(FetchErrorKind.UNAUTHORIZED, "unknown")
        gate = self._keyring.read(gate_name) if account.access.gate_user else None
        certificate = self._keyring.read(certificate_name) if account.access.certificate else None
        return ServerSecrets(password, gate or "", certificate or "")

    def completed(self, wanted: ServerSignIn, former: Account | None) -> ServerSecrets:
        """Return what was entered; what is not about the API stays as it was where it was not entered again."""
        given, access = wanted.secrets, wanted.access
        if former is None or former.access != access or given.gate_password or given.certificate_password:
            return given
        if not access.gate_user and not access.certificate:  # the keyring is not asked for nothing
            return given
        with suppress(FetchError):
            known = self.secrets_of(former)
            return ServerSecrets(given.password, known.gate_password, known.certificate_password)
        return given

    def keep(self, account: Account, secrets: ServerSecrets) -> bool:
        """Return whether the keyring takes them, or they are held until the program ends."""
        given = secrets.password, secrets.gate_password, secrets.certificate_password
        kept = [
            self._keyring.save(name, secret)
            for name, secret in zip(names_of_account(account), given, strict=True)
            if secret
        ]
        return all(kept)

    def forget(self, account: Account) -> None:
        name, gate_name, certificate_name = names_of_account(account)
        self._keyring.forget(name)
        if account.access.gate_user:
            self._keyring.forget(gate_name)
        if account.access.certificate:
            self._keyring.forget(certificate_name)
