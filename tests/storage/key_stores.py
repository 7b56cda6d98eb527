"""A key store of a system, for tests."""

import keyring.backend
import keyring.errors


class KeyStore(keyring.backend.KeyringBackend):
    """Holds keys in memory, and can be locked."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise keyring.errors.KeyringLocked
        return self.held.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked
        del self.held[service, username]

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked
        self.held[(service, username)] = password
