"""The key store of the operating system, where there is one that answers."""

import logging

_SERVICE = "CoChair"
_log = logging.getLogger(__name__)


def keep(name: str, key: bytes) -> bool:
    """Put a key into the system's key store; return whether it can be had back from there."""
    import keyring  # late: it looks for every key store there is, which takes time

    try:
        keyring.set_password(_SERVICE, name, key.hex())
    except Exception as error:  # each system's key store raises errors of its own
        _log.info("no key store: %s", type(error).__name__)
        return False
    return find(name) == key


def drop(name: str) -> bool:
    """Take a key out of the system's key store; return whether it surely is not there any more."""
    import keyring

    try:
        keyring.delete_password(_SERVICE, name)
    except Exception as error:  # also where it was not there
        _log.info("no key store: %s", type(error).__name__)
    try:
        return keyring.get_password(_SERVICE, name) is None
    except Exception as error:
        _log.info("no key store: %s", type(error).__name__)
        return False


def find(name: str) -> bytes | None:
    """Return a key from the system's key store, or None when it is locked, gone or does not hold it."""
    import keyring

    try:
        return bytes.fromhex(keyring.get_password(_SERVICE, name) or "") or None
    except Exception as error:
        _log.info("no key store: %s", type(error).__name__)
        return None
