"""Under which names the keyring has the secrets of a profile."""

from ticker.entities import Account
from ticker.preferences import Preferences
from ticker.store import Store


def names_of_account(account: Account) -> tuple[str, str, str]:
    """Return the names of the password, that of the web server in front, and that of the client's certificate."""
    name = f"{account.user} {account.api}"
    return name, f"{name} (web server)", f"{name} (certificate)"


def name_of_translation_key(server: str) -> str:
    return f"LibreTranslate {server}"


def all_secret_names(store: Store, preferences: Preferences) -> tuple[str, ...]:
    """Return the names of all secrets that a profile may have."""
    account = store.account.get()
    server = preferences.translation_key_for
    return (
        *store.feeds.secret_names(),
        *(() if account is None else names_of_account(account)),
        *(each.secret_name for each in store.shares.targets()),
        *((name_of_translation_key(server),) if server else ()),
    )
